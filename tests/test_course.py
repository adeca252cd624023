"""Is the table of the course what the notebooks are?"""

import re

import nbformat
import pytest
from asl_lesson import ASSIGNMENT, RELEASE, SOLUTIONS, solution_notebooks

from utils.lesson import FIRST_PAGE, FOLDER, STEPS
from utils.lessons.begin import STARTS
from utils.messages import progress as m


def lesson(step):
    """Return a step's solution notebook."""
    return nbformat.read(SOLUTIONS / f"{step.notebook}.ipynb", as_version=4)


def test_the_steps_are_those_of_the_notebooks_and_of_begin():
    assert [step.notebook for step in STEPS] == [path.stem for path in solution_notebooks()]
    assert [step.name for step in STEPS] == list(STARTS) == list(m.TITLES)


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_title_and_time_are_those_of_the_lesson(step):
    first = lesson(step).cells[0].source
    assert first.startswith(f"# Step {step.number}: {m.TITLES[step.name]}\n")
    assert re.search(r"\*\*Time:\*\* about (\d+) minutes", first)[1] == str(step.minutes)


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_checks_and_points_are_those_of_the_lesson(step):
    found, hidden = {}, 0
    for cell in lesson(step).cells:
        grading = cell.metadata.get("nbgrader", {})
        if grading.get("grade"):
            if "BEGIN HIDDEN TESTS" in cell.source:
                hidden += grading["points"]
            else:
                found[re.search(r"^check\.(\w+)\(", cell.source)[1]] = grading["points"]
    assert found == step.checks
    assert hidden == step.hidden


def test_the_first_page_links_to_every_step_with_its_title_and_time():
    page = nbformat.read(SOLUTIONS.parent / f"{FIRST_PAGE}.ipynb", as_version=4)
    rows = re.findall(r"^\| \[(.+?)\]\((.+?)\) \| .+ \| (\d+) min \|$", page.cells[2].source, re.M)
    assert rows == [
        (f"{s.number}. {m.TITLES[s.name]}", f"{FOLDER}/{s.notebook}.ipynb", str(s.minutes))
        for s in STEPS
    ]
    assert all((RELEASE.parent / name).is_file() for _, name, _ in rows)


def test_the_first_page_is_released_as_it_is_and_without_outputs():
    name = f"{FIRST_PAGE}.ipynb"
    assert (RELEASE.parent / name).read_bytes() == (SOLUTIONS.parent / name).read_bytes()
    page = nbformat.read(RELEASE.parent / name, as_version=4)
    assert all(not cell.get("outputs") for cell in page.cells)


def test_the_folder_of_the_steps_is_the_assignment():
    assert FOLDER == ASSIGNMENT
