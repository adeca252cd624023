"""Do the lessons around the ten steps work and read well in a browser?"""

import shutil

import pytest
from course_notebooks import RELEASES, TAUGHT
from looking import take_pictures
from playwright.sync_api import expect

from grading.engine.source import grade_id, is_todo
from grading.upkeep import corpus
from grading.upkeep.answers import answers_of
from utils.lesson import FIRST_PAGE
from utils.messages import checks as m
from utils.messages import errors

pytestmark = pytest.mark.slow

WALKED = {
    "digits": "scale",
    "convolution": "stride",
    "asl_dense": "flatten",
    "asl_augment": "stop",
    "asl_own": "gray",
}
"""The step of each lesson that a student walks through here."""

CHARACTERS_IN_A_LINE = """() => {
    const texts = document.querySelectorAll('.jp-Notebook .jp-MarkdownOutput p');
    return [...texts].map(text => {
        const ruler = text.appendChild(document.createElement('span'));
        ruler.style = 'position: absolute; width: 1ch';
        const character = ruler.getBoundingClientRect().width;
        ruler.remove();
        return text.getBoundingClientRect().width / character;
    });
}"""


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """Return a folder with all released notebooks, as a student has it."""
    ignored = shutil.ignore_patterns("progress.json", ".*")
    return shutil.copytree(RELEASES, tmp_path_factory.mktemp("work") / "en", ignore=ignored)


@pytest.mark.parametrize(("lesson", "step"), WALKED.items(), ids=WALKED)
def test_a_wrong_answer_is_explained_and_a_right_one_counts(lab, lesson, step):
    taught = next(t for t in TAUGHT if (t.lesson.name, t.step.name) == (lesson, step))
    solution = taught.solution()
    wrong = next(c for c in corpus.cases(lesson, taught.name, "wrong") if len(c["answers"]) == 1)
    ((todo, answer),) = wrong["answers"].items()
    check = check_of(todo, solution)

    lab.open(f"{lesson}/{taught.name}.ipynb")
    lab.run_all()
    assert m.STATES["not attempted"] in lab.read(check)
    lab.type_answer(todo, answer)
    lab.run(todo)
    said = lab.run(check)
    assert m.STATES["wrong"] in said
    assert wrong["message"].replace("`", "") in said

    for name, right in answers_of(solution).items():
        lab.type_answer(name, right)
    lab.run_all()
    for name, points in taught.step.visible.items():
        assert f"{points} of {points} points" in lab.read(f"{step}_{name}")
    lab.save()

    lab.open(f"{FIRST_PAGE}.ipynb")
    steps = len(taught.lesson.steps)
    said = lab.run("start-progress")
    assert f"1 of {steps} steps done, 10 of {10 * steps} points in sight" in said


def test_a_page_is_a_column_without_stray_points_and_long_traces(lab):
    """On a wide screen, are lines short, points said once, and the trace of an error folded?"""
    lab.page.set_viewport_size({"width": 1920, "height": 1080})
    lab.open("digits/03_scale.ipynb")
    lab.type_answer("scale_scale_todo", "import numpy as np\nnp.zeros(3).reshape(2, 2)")
    lab.page.evaluate("() => jupyterapp.shell.collapseLeft()")
    said = lab.run("scale_scale_todo")
    assert "cannot reshape array of size 3" in said
    trace = lab.cell("scale_scale_todo").locator("details pre")
    expect(trace).to_be_hidden()
    lab.cell("scale_scale_todo").get_by_text(errors.WHOLE_TRACE).click()
    expect(trace).to_be_visible()

    lab.run("scale_start")
    lab.run("scale_scaled")
    report = lab.cell("scale_scaled")
    expect(report.locator(".check-report")).to_be_visible()
    expect(report.locator(".jp-OutputArea-executeResult")).to_be_hidden()
    widths = lab.page.evaluate(CHARACTERS_IN_A_LINE)
    assert widths
    assert max(widths) <= 90.5
    take_pictures(lab.page, "lesson-reading")


def check_of(todo, solution):
    """Return the nbgrader id of the first graded cell below a TODO cell."""
    ids = [grade_id(cell) for cell in solution.cells if is_todo(cell) or "check." in cell.source]
    return next(name for name in ids[ids.index(todo) + 1 :] if name)
