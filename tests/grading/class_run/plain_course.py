"""A course of one's own in an empty folder, with nbgrader's usual folders, graded either way."""

import os
import subprocess
import sys
from pathlib import Path

import nbgrader
from nbgrader.api import Gradebook

from utils.settings import ROOT

BIN = Path(sys.executable).parent
GUIDE = Path(nbgrader.__file__).parent / "docs" / "source" / "user_guide"
ENGINE = """
from grading.settings import use_engine

c = get_config()
c.CourseDirectory.course_id = "course101"
c.IncludeHeaderFooter.header = "source/header.ipynb"
use_engine(c)
"""
STOCK = """
c = get_config()
c.CourseDirectory.course_id = "course101"
c.IncludeHeaderFooter.header = "source/header.ipynb"
"""
IN_KERNEL = 'c.Engine.in_kernel = ["ps1"]\n'

Score = tuple[float | None, bool, float]
"""What the gradebook has of a cell: its automatic score, whether a person must look, the most."""


def run(folder: Path, *command: str) -> subprocess.CompletedProcess:
    """Run a command in the folder of a course."""
    kept = {name: value for name, value in os.environ.items() if name != "ASL_TEST"}
    paths = {"PYTHONPATH": str(ROOT), "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    return subprocess.run(
        command,
        cwd=folder,
        env=kept | paths | {"COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def grading(folder: Path, *arguments: str) -> subprocess.CompletedProcess:
    """Run ``python -m grading``."""
    return run(folder, sys.executable, "-m", "grading", *arguments)


def stock(folder: Path, *arguments: str) -> subprocess.CompletedProcess:
    """Run ``nbgrader``; it must not fail."""
    done = run(folder, str(BIN / "nbgrader"), *arguments)
    assert done.returncode == 0, done.stderr
    return done


def scores(folder: Path, assignment: str) -> dict[tuple[str, str, str], Score]:
    """Return what the gradebook has of each cell, by student, notebook and cell."""
    with Gradebook(f"sqlite:///{folder / 'gradebook.db'}") as gradebook:
        return {
            (s.student_id, n.name, g.name): (g.auto_score, g.needs_manual_grade, g.max_score)
            for s in gradebook.assignment_submissions(assignment)
            for n in s.notebooks
            for g in n.grades
        }
