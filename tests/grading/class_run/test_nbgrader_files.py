"""Are nbgrader's own test notebooks graded as stock does, or refused with a reason?

The differences stand, with their reasons, in the page of the grader.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from nbgrader_files import cases
from plain_course import BIN

from utils.settings import ROOT

pytestmark = pytest.mark.slow

LIMITS = """
c = get_config()
c.CourseDirectory.course_id = "files"
c.Execute.timeout = c.Limits.seconds_per_cell = c.Limits.seconds_per_check = 10
"""
SETTINGS = {
    "stock": LIMITS,
    "judge": f"from grading.settings import use_engine\n{LIMITS}use_engine(c)\n",
    "kernel": f"from grading.settings import use_engine\n{LIMITS}use_engine(c)\n"
    f"c.Engine.in_kernel = {[name for name, _, _ in cases()]!r}\n",
}
RETYPED = {
    "preprocessors-submitted-answer-cell-type-changed",
    "preprocessors-submitted-grade-cell-type-changed",
}
"""Stock drops a submission in which a cell's type was changed; the engine puts the type back."""

BY_HAND = {
    "apps-submitted-changed": {"bar"},
    "apps-submitted-cheat-attempt": {"bar"},
    "apps-submitted-cheat-attempt-alternative": {"bar"},
    "apps-submitted-grade-cell-changed": {"bar"},
    "apps-submitted-locked-cell-changed": {"bar"},
    "apps-submitted-unchanged": {"bar"},
    "apps-test": {"sum_of_squares_uses_squares"},
    "apps-test-hidden-tests": {
        "correct_squares",
        "correct_sum_of_squares",
        "sum_of_squares_uses_squares",
    },
    "apps-test-with-output": {"sum_of_squares_uses_squares"},
    "apps-validating-environment-variable": {"cell-bfbdf1784663b6b6"},
    "preprocessors-submitted-changed": {"bar"},
    "preprocessors-submitted-grade-cell-changed": {"bar"},
    "preprocessors-submitted-locked-cell-changed": {"bar"},
    "preprocessors-submitted-unchanged": {"bar"},
    "preprocessors-test": {
        "correct_squares",
        "correct_sum_of_squares",
        "squares_invalid_input",
        "sum_of_squares_uses_squares",
    },
    "preprocessors-test_taskcell": {
        "correct_squares",
        "correct_sum_of_squares",
        "squares_invalid_input",
        "sum_of_squares_uses_squares",
    },
}
"""Cells that the judge leaves to a person, since the file's own answer does not earn its points."""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    """Return what came of every file, by settings."""
    script = Path(__file__).with_name("nbgrader_files.py")
    kept = {name: value for name, value in os.environ.items() if name != "ASL_TEST"}
    paths = {"PYTHONPATH": str(ROOT), "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    folders = {name: tmp_path_factory.mktemp(name) for name in SETTINGS}
    running = [
        subprocess.Popen(
            [sys.executable, script, folders[name], settings],
            env=kept | paths,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for name, settings in SETTINGS.items()
    ]
    for process in running:
        assert process.wait() == 0
    return {
        name: json.loads((folder / "outcomes.json").read_text(encoding="utf-8"))
        for name, folder in folders.items()
    }


def test_in_the_kernel_every_file_scores_as_with_stock(outcomes):
    stock, ours = outcomes["stock"], outcomes["kernel"]
    assert len(stock) == len(ours) == 56
    different = {name for name in stock if stock[name] != ours[name]}
    assert different == RETYPED
    assert all(stock[name] == "not graded" for name in RETYPED)
    assert all(ours[name]["foo"] == [1.0, False] for name in RETYPED)


def test_in_the_judge_what_differs_is_left_to_a_person(outcomes):
    stock, ours = outcomes["stock"], outcomes["judge"]
    different = {
        name: {cell for cell in ours[name] if ours[name][cell] != stock[name][cell]}
        for name in stock
        if stock[name] != ours[name] and name not in RETYPED
    }
    assert different == BY_HAND
    for name, cells in BY_HAND.items():
        assert all(ours[name][cell] == [None, True] for cell in cells), name


def test_the_page_tells_of_every_difference():
    page = (ROOT / "grading" / "README.md").read_text(encoding="utf-8")
    for name in {*RETYPED, *BY_HAND}:
        kind, _, file = name.partition("-")
        assert f"`{file}`" in page, f"{kind}: {file}"
