"""Can everybody read the pages that the grader makes, in light and dark, at three sizes?"""

import re
import shutil

import nbformat
import pytest
from asl_lesson import ASSIGNMENT, RELEASE, assignment_in
from looking import PAGE, WITH_PHONE, barriers, take_pictures
from nbgrader.api import Gradebook
from playwright.sync_api import expect
from watching import Watch

from grading.pages.report.page import known_answers, render
from tests.grading.class_runs import command, hand_in, make_project, nbgrader
from tests.grading.pages.report.synthetic import full_class, standings_of
from utils.messages import checks as m
from utils.settings import ROOT

pytestmark = pytest.mark.slow

FIRST, SECOND = "04_normalize", "05_reshape"
QUICK = "\nc.Limits.seconds_per_cell = 5\n"
COMMENT = "Look at `x_valid` again, and at [the lesson](04_normalize.ipynb)."
WIDE = """x_train = x_train.reshape(-1, 28, 28, 1)
x_valid = x_valid.reshape(-1, 28, 28, 1)
import pandas as pd
import rich
display(pd.DataFrame(x_train[:3].reshape(3, -1)))
rich.print(15 * "[bright_cyan]Conv2D[/] ")"""
"""An answer that shows a wide table as pandas writes it, and wide colored text as Keras does."""
COMPARED = "x_train = x_train / 25.5\nx_valid = x_valid / 25.5"
"""An answer of which a check shows a table, beside the values that it expects."""

SHOWN = {
    "right": ("right", SECOND, "#reshape_shapes"),
    "wrong": ("wrong", SECOND, "#reshape_question"),
    "half-done": ("half_done", SECOND, "#reshape_shapes"),
    "endless": ("endless", FIRST, "#normalize_ranges"),
    "edited": ("edited", SECOND, "#reshape_shapes"),
    "compared": ("compared", FIRST, "#normalize_ranges"),
    "raised": ("raised", FIRST, "#normalize_ranges"),
    "not-graded": ("empty.file-of+a_student@department.university.example", SECOND, ".sum"),
}
"""Name of the pictures -> student, step, and what is brought into view."""

PLACES = ("scores", "steps", "mistakes", "suspicions", "students")


def change(path, name, source):
    """Write a text into a cell of a submitted notebook."""
    notebook = nbformat.read(path, as_version=4)
    (cell,) = (c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == name)
    cell.source = source
    nbformat.write(notebook, path)


def hand_in_class(project):
    """Write a class in which everything happens that a page must show."""
    hand_in(project, "right")
    hand_in(project, "wrong", "wrong")
    folder = hand_in(project, SHOWN["half-done"][0])
    shutil.copy(RELEASE / f"{SECOND}.ipynb", folder)
    folder = hand_in(project, "endless")
    change(folder / f"{FIRST}.ipynb", "normalize_normalize_todo", "while True:\n    print('.')")
    folder = hand_in(project, "edited")
    change(folder / f"{SECOND}.ipynb", "reshape_shapes", "5.0")
    change(folder / f"{SECOND}.ipynb", "reshape_reshape_todo", WIDE)
    folder = hand_in(project, "compared")
    change(folder / f"{FIRST}.ipynb", "normalize_normalize_todo", COMPARED)
    folder = hand_in(project, "raised")
    change(folder / f"{FIRST}.ipynb", "normalize_normalize_todo", "x_train = x_train / '255'")
    folder = hand_in(project, SHOWN["not-graded"][0])
    (folder / f"{SECOND}.ipynb").write_text("")


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """Return a project of two steps whose class is graded, commented on and reported."""
    project = tmp_path_factory.mktemp("class") / "project"
    make_project(project, QUICK)
    hand_in_class(project)
    command(project, "autograde")
    with Gradebook(f"sqlite:///{project / 'grading' / 'gradebook.db'}") as gradebook:
        place = ("reshape_reshape_todo", SECOND, ASSIGNMENT, "wrong")
        gradebook.find_comment(*place).manual_comment = COMMENT
        gradebook.db.commit()
    nbgrader(project, "generate_feedback", ASSIGNMENT)
    code, said = command(project, "report")
    assert code == 0, said
    return project / "grading"


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """Return the report on a class of thirty with one of everything in it."""
    path = tmp_path_factory.mktemp("report") / "report.html"
    graded, assignment = full_class(), assignment_in(ROOT)
    page = render(assignment, graded, standings_of(graded), known_answers(assignment), ["zoe"])
    path.write_text(page, encoding="utf-8")
    return path


@pytest.fixture(params=["light", "dark"])
def scheme(request):
    """Return the colors that the reader prefers."""
    return request.param


@pytest.fixture
def page(browser, scheme):
    """Return a page of a browser with these colors; a call to a network fails the test."""
    with browser.new_context(color_scheme=scheme) as context:
        watch = Watch("file:")
        watch.follow(context)
        yield context.new_page()
    assert watch.problems == []


def look_at(page, name, place):
    """Take pictures of a place; no text is wider than its place."""
    assert take_pictures(page, name, PAGE, page.locator(place), WITH_PHONE) == []


def test_feedback_pages(graded, page, scheme):
    for name, (student, step, place) in SHOWN.items():
        page.goto((graded / "feedback" / student / ASSIGNMENT / f"{step}.html").as_uri())
        look_at(page, f"feedback-{name}-{scheme}", place)
        assert barriers(page, "body") == [], name


def test_the_first_page_of_a_student(graded, page, scheme):
    page.goto((graded / "feedback" / "wrong" / ASSIGNMENT / "index.html").as_uri())
    look_at(page, f"feedback-index-{scheme}", ".steps")
    assert barriers(page, "body") == []


def test_the_report(report, page, scheme):
    page.goto(report.as_uri())
    page.locator("summary").first.click()
    for place in PLACES:
        look_at(page, f"report-{place}-{scheme}", f"#{place}")
    assert barriers(page, "body") == []


def test_the_report_on_the_course(graded, page, scheme):
    page.goto((graded / "reports" / "index.html").as_uri())
    look_at(page, f"report-course-{scheme}", "main")
    assert barriers(page, "body") == []


def test_from_the_report_to_a_check_of_a_student(graded, page):
    page.goto((graded / "reports" / f"{ASSIGNMENT}.html").as_uri())
    assert barriers(page, "body") == []
    row = page.locator("tr", has_text="edited cell").filter(has_text="reshape_shapes")
    row.get_by_role("link").click()
    expect(page).to_have_url(re.compile(rf"/edited/{ASSIGNMENT}/{SECOND}.html#reshape_shapes$"))
    expect(page.locator("#reshape_shapes").get_by_text(m.STATES["right"]).first).to_be_visible()
