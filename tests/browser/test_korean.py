"""Can a student go the Korean way in a browser, and read a Korean feedback page on a phone?"""

import re
import shutil
from dataclasses import replace

import nbformat
import pytest
from asl_lesson import ASSIGNMENT, SOLUTIONS
from hangul import boxes
from looking import PAGE, WITH_PHONE, barriers, take_pictures
from playwright.sync_api import expect
from servers import running

from grading.lab.roles import release, student
from grading.upkeep.answers import answers_of
from tests.grading.class_runs import STEPS, command, hand_in, make_project
from utils.language import speaking
from utils.lesson import FIRST_PAGE
from utils.lessons.asl_cnn.lesson import LESSON
from utils.lessons.asl_cnn.sentences import normalize, reshape
from utils.messages import checks as m
from utils.messages import progress, say

pytestmark = pytest.mark.slow

SIZES = {"1280": (1280, 800), "400": (400, 800)}
HANGUL = re.compile("[가-힣]")


def korean(message, **values):
    """Return a sentence as a Korean student reads it."""
    with speaking("ko"):
        return say(message, **values)


def plain(text):
    """Return a text as it is read: without code marks, and without regard to lines."""
    return " ".join(text.replace("`", "").split())


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """Return a folder with a copy of the Korean notebooks, as a student has it."""
    folder = tmp_path_factory.mktemp("student") / "ko"
    shutil.copytree(release("ko") / ASSIGNMENT, folder / ASSIGNMENT)
    shutil.copy(release("ko") / f"{FIRST_PAGE}.ipynb", folder)
    return folder


@pytest.fixture(scope="module")
def server(home, tmp_path_factory):
    """Return a Korean student's JupyterLab on that folder."""
    with running(replace(student("ko"), folder=home), tmp_path_factory.mktemp("jupyter")) as server:
        yield server


WAY = {
    "normalize": (
        "normalize_normalize_todo",
        "normalize_ranges",
        "x_train = x_train / 25.5\nx_valid = x_valid / 25.5",
        lambda: korean(normalize.DIVIDED_BY_OTHER, name="x_train", number="25.5", top="10"),
    ),
    "reshape": (
        "reshape_reshape_todo",
        "reshape_shapes",
        "x_train = x_train.reshape(-1, 28, 28)\nx_valid = x_valid.reshape(-1, 28, 28)",
        lambda: korean(reshape.NO_CHANNEL, name="x_train", shape="(27455, 28, 28)"),
    ),
}
"""Step -> its TODO cell, its check, a wrong answer, and what is said of it."""


def test_two_steps_from_the_first_page_on(lab):
    lab.open(f"{FIRST_PAGE}.ipynb")
    expect(lab.page.locator(".lm-MenuBar-item", has_text="파일").first).to_be_visible()
    said = lab.run("start-progress")
    assert korean(progress.STATES["not started"]) in said
    assert korean(progress.DONE, done=0, steps=10, points=0, all=100) in said

    for name, (todo, check, wrong, sentence) in WAY.items():
        step = LESSON.step(name)
        answers = answers_of(nbformat.read(SOLUTIONS / f"{step.notebook}.ipynb", as_version=4))
        lab.open(f"{ASSIGNMENT}/{step.notebook}.ipynb")
        assert HANGUL.search(lab.panel.locator("h1").first.inner_text())
        lab.run(f"{name}_start")
        lab.type_answer(todo, wrong)
        lab.run(todo)
        said = lab.run(check)
        assert korean(m.STATES["wrong"]) in said
        assert plain(sentence()) in plain(said)
        assert korean(m.HINTS) in said
        lab.run(f"{name}_start")
        lab.type_answer(todo, answers[todo])
        lab.run(todo)
        points = f"{step.checks[check.partition('_')[2]]:g}"
        assert korean(m.POINTS, earned=points, points=points) in lab.run(check)
        lab.page.evaluate("() => jupyterapp.shell.collapseLeft()")
        shown = lab.cell(check).locator(".jp-OutputArea")
        assert take_pictures(lab.page, f"korean-{name}", shown=shown, sizes=WITH_PHONE) == []
        assert boxes(lab.page) == []
    lab.save()
    lab.open(f"{FIRST_PAGE}.ipynb")
    assert korean(progress.STATES["started"]) in lab.run("start-progress")
    lab.page.evaluate("() => jupyterapp.shell.collapseLeft()")
    shown = lab.cell("start-progress").locator(".jp-OutputArea")
    assert take_pictures(lab.page, "korean-first-page", shown=shown, sizes=WITH_PHONE) == []
    assert boxes(lab.page) == []


@pytest.fixture(scope="module")
def feedback(tmp_path_factory):
    """Return the folder of the feedback pages of a student of the Korean notebooks."""
    project = tmp_path_factory.mktemp("class") / "project"
    make_project(project)
    folder = hand_in(project, "ann", "wrong")
    for step in STEPS:
        path = folder / f"{step}.ipynb"
        given = {
            cell.metadata.nbgrader.grade_id: cell.source
            for cell in nbformat.read(path, as_version=4).cells
            if cell.metadata.get("nbgrader", {}).get("solution")
        }
        notebook = nbformat.read(release("ko") / ASSIGNMENT / path.name, as_version=4)
        for cell in notebook.cells:
            name = cell.metadata.get("nbgrader", {}).get("grade_id")
            cell.source = given.get(name, cell.source)
        nbformat.write(notebook, path)
    for word in ("autograde", "feedback"):
        code, said = command(project, word)
        assert code == 0, said
    return project / "grading" / "feedback" / "ann" / ASSIGNMENT


@pytest.mark.parametrize("name", ["index", *STEPS])
def test_a_feedback_page_on_a_phone_and_on_a_laptop(browser, feedback, name):
    with browser.new_context() as context:
        page = context.new_page()
        page.goto((feedback / f"{name}.html").as_uri())
        assert page.locator("html").get_attribute("lang") == "ko"
        assert HANGUL.search(page.locator("h1").inner_text())
        assert boxes(page) == []
        assert take_pictures(page, f"korean-feedback-{name}", PAGE, sizes=SIZES) == []
        assert barriers(page, "body") == []
