"""How do the pages look, at three sizes, light and dark, and can everybody use them?"""

import pytest
from asl_lesson import ASSIGNMENT
from looking import CONTENT, OUTPUTS, RULES_IN_LAB, barriers, take_pictures
from playwright.sync_api import expect

from utils.lesson import FIRST_PAGE

pytestmark = pytest.mark.slow

STATES = {
    "untouched": "# nothing yet",
    "wrong": "x_train = x_train.reshape(-1, 28, 28)\nx_valid = x_valid.reshape(-1, 28, 28, 1)",
    "stopped": "x_train = x_train.reshape(-1, 28, 27, 1)",
    "right": "x_train = x_train.reshape(-1, 28, 28, 1)\nx_valid = x_valid.reshape(-1, 28, 28, 1)",
}


def look_at(lab, name, cell):
    """Take pictures of what stands under a cell; nothing is cut off, nothing is a barrier."""
    output = lab.cell(cell).locator(".jp-OutputArea")
    lab.page.evaluate("() => jupyterapp.shell.collapseLeft()")
    for theme in ("Dark", "Light"):
        lab.use_theme(theme)
        assert take_pictures(lab.page, f"{name}-{theme.lower()}", OUTPUTS, output) == []
        assert barriers(lab.page, CONTENT, RULES_IN_LAB) == []


def test_the_first_page(lab):
    lab.open(f"{FIRST_PAGE}.ipynb")
    lab.run("start-progress")
    look_at(lab, "first-page", "start-progress")


def test_a_lesson_in_each_state(lab):
    lab.open(f"{ASSIGNMENT}/05_reshape.ipynb")
    lab.run_all()
    for state, answer in STATES.items():
        lab.run("reshape_start")
        lab.type_answer("reshape_reshape_todo", answer)
        lab.run("reshape_reshape_todo")
        lab.run("reshape_shapes")
        look_at(lab, f"lesson-{state}", "reshape_shapes")


def test_what_can_be_moved(lab):
    """Does a slider follow the arrow keys, and is its last state there without a kernel?"""
    lab.open(f"{ASSIGNMENT}/06_build.ipynb")
    lab.run_all()
    look_at(lab, "lesson-moved", "build-code-5")
    cell = lab.cell("build-code-5")
    handle = cell.locator(".noUi-handle").first
    handle.focus()
    lab.page.keyboard.press("ArrowRight")
    moved = "around row 13, column 14"
    expect(cell.locator(f'img[alt*="{moved}"]')).to_be_visible()
    lab.save()
    lab.page.evaluate("() => jupyterapp.shell.currentWidget.sessionContext.shutdown()")
    lab.open(f"{ASSIGNMENT}/06_build.ipynb")
    expect(lab.cell("build-code-5").locator(f'img[alt*="{moved}"]')).to_be_visible()
