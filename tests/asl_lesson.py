"""The lesson ``asl_cnn``: its rows, and where its notebooks lie in this project."""

from pathlib import Path

import nbformat

from grading.course import Assignment, Course
from utils.lessons.asl_cnn.lesson import LESSON
from utils.settings import ROOT

ASSIGNMENT = LESSON.name
STEPS = LESSON.steps
SOLUTIONS = ROOT / "solutions" / ASSIGNMENT
RELEASE = ROOT / "notebooks" / "en" / ASSIGNMENT


def solution_notebooks() -> list[Path]:
    """Return the solution notebooks in the order of the steps."""
    return sorted(SOLUTIONS.glob("[0-9][0-9]_*.ipynb"))


def all_points(step: str, cell: str) -> str:
    """Return what a check says that gives all its points."""
    notebook = nbformat.read(RELEASE / f"{step}.ipynb", as_version=4)
    (points,) = (
        c.metadata.nbgrader.points
        for c in notebook.cells
        if c.metadata.get("nbgrader", {}).get("grade_id") == cell
    )
    return f"{points:g} of {points:g} points"


def assignment_in(project: Path, name: str = ASSIGNMENT) -> Assignment:
    """Return an assignment of the project in a folder."""
    return Course.of(project).assignment(name)
