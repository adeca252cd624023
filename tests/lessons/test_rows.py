"""Is what the row of a step says what its notebook is?"""

import re

import nbformat
import pytest

from utils.lesson import FIRST_PAGE
from utils.lessons.collection import lessons
from utils.settings import ROOT

SOLUTIONS, RELEASE = ROOT / "solutions", ROOT / "notebooks" / "en"
ROWS = [(lesson, step) for lesson in lessons() for step in lesson.steps]
NAMES = [f"{lesson.name}: {step.name}" for lesson, step in ROWS]


def notebook(lesson, step):
    """Return a step's solution notebook."""
    return nbformat.read(SOLUTIONS / lesson.name / f"{step.notebook}.ipynb", as_version=4)


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: lesson.name)
def test_the_steps_are_those_of_the_notebooks_in_their_order(lesson):
    paths = sorted((SOLUTIONS / lesson.name).glob("*.ipynb"))
    assert [step.notebook for step in lesson.steps] == [path.stem for path in paths]
    assert [step.number for step in lesson.steps] == list(range(1, len(lesson.steps) + 1))


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: lesson.name)
def test_a_lesson_is_named_after_its_folder_and_is_an_assignment(lesson):
    assert (ROOT / "utils" / "lessons" / lesson.name / "lesson.py").is_file()
    assert (SOLUTIONS / lesson.name).is_dir()


def test_lessons_come_in_an_order_that_leaves_no_doubt():
    orders = [lesson.order for lesson in lessons()]
    assert orders == sorted(set(orders))


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: lesson.name)
def test_a_lesson_says_in_one_question_what_it_answers(lesson):
    assert re.fullmatch(r"[A-Z][^.!?:\n]{20,110}\?", lesson.question)


@pytest.mark.parametrize(("lesson", "step"), ROWS, ids=NAMES)
def test_title_and_time_are_those_of_the_notebook(lesson, step):
    first = notebook(lesson, step).cells[0].source
    assert first.startswith(f"# Step {step.number}: {step.title}\n")
    assert re.search(r"\*\*Time:\*\* about (\d+) minutes", first)[1] == str(step.minutes)


@pytest.mark.parametrize(("lesson", "step"), ROWS, ids=NAMES)
def test_checks_and_points_are_those_of_the_notebook(lesson, step):
    visible, hidden = {}, {}
    for cell in notebook(lesson, step).cells:
        grading = cell.metadata.get("nbgrader", {})
        if grading.get("grade"):
            found = hidden if "BEGIN HIDDEN TESTS" in cell.source else visible
            found[re.search(r"^check\.(\w+)\(", cell.source, re.M)[1]] = grading["points"]
    assert visible == dict(step.visible)
    assert hidden == dict(step.hidden)


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: lesson.name)
def test_the_first_page_links_to_every_step_with_its_title_and_time(lesson):
    page = nbformat.read(SOLUTIONS / f"{FIRST_PAGE}.ipynb", as_version=4)
    pattern = rf"^\| \[(.+?)\]\(({lesson.name}/.+?)\) \| (.+) \| (\d+) min \|$"
    rows = [row for cell in page.cells for row in re.findall(pattern, cell.source, re.M)]
    assert rows == [
        (
            f"{step.number}. {step.title}",
            f"{lesson.name}/{step.notebook}.ipynb",
            step.about,
            str(step.minutes),
        )
        for step in lesson.steps
    ]
    assert all((RELEASE / name).is_file() for _, name, _, _ in rows)


@pytest.mark.parametrize("name", sorted(path.name for path in SOLUTIONS.glob("*.ipynb")))
def test_what_belongs_to_no_lesson_is_released_as_it_is_and_without_outputs(name):
    assert (RELEASE / name).read_bytes() == (SOLUTIONS / name).read_bytes()
    page = nbformat.read(RELEASE / name, as_version=4)
    assert all(not cell.get("outputs") for cell in page.cells)
