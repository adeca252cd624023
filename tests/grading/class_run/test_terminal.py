"""Does a name that a student chose stay a name in the instructor's terminal?"""

import os
import shutil
import subprocess
import sys

import pytest
from asl_lesson import ASSIGNMENT
from class_runs import command, hand_in
from nbgrader.api import Gradebook

from grading.gradebook.standing import State
from grading.upkeep.copies import environment

NAME = "\x1b[2J\x07[red]x[b]:skull:\u202etxt"
SHOWN = r"\x1b[2J\x07[red]x[b]:skull:\u202etxt"


def expect_harmless(said):
    """Expect the name in its escaped form, and no character of it that a terminal acts on."""
    assert SHOWN in said
    assert not set(said) & set("\x1b\x07\u202e")


@pytest.fixture
def project(small):
    """Return a small project whose gradebook knows a student of that name."""
    with Gradebook(f"sqlite:///{small / 'grading' / 'gradebook.db'}") as gradebook:
        gradebook.add_student(NAME)
        gradebook.add_submission(ASSIGNMENT, NAME)
    return small


def test_in_the_table_of_points(project):
    code, said = command(project, "scores")
    assert code == 0
    expect_harmless(said)


def test_in_what_a_run_says_of_files_and_folders(small):
    folder = hand_in(small, "anna")
    for path in folder.glob("*.ipynb"):
        shutil.move(path, folder / f"{path.stem}{NAME}.ipynb")
    (folder / os.fsdecode(b"\xff.ipynb")).touch()
    hand_in(small, NAME)
    hand_in(small, "ben\n")
    code, said = command(small, "autograde")
    assert code == 1
    expect_harmless(said)
    assert rf"These files have other names: 04_normalize{SHOWN}.ipynb" in said
    assert r"\udcff.ipynb" in said
    for name in (SHOWN, r"ben\n"):
        assert f"'{name}': The folder's name cannot be a student's" in said


@pytest.mark.parametrize(("columns", "whole"), [("70", False), ("80", True)])
def test_a_narrow_terminal_shows_the_end_of_each_row_whole(project, columns, whole):
    """Not all steps may fit beside the state, and a state that is cut off says nothing."""
    result = subprocess.run(
        [sys.executable, "-m", "grading", "scores", ASSIGNMENT],
        cwd=project,
        env=environment(project) | {"COLUMNS": columns},
        capture_output=True,
        text=True,
        check=True,
    )
    assert State.NOT_GRADED in result.stdout
    assert ("In a wider terminal" not in result.stdout) == whole
