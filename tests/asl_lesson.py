"""Where the notebooks of the lesson ``asl_cnn`` lie in this project."""

from pathlib import Path

from grading.course import Assignment, Course
from utils.settings import ROOT

ASSIGNMENT = "asl_cnn"
SOLUTIONS = ROOT / "solutions" / ASSIGNMENT
RELEASE = ROOT / "notebooks" / "en" / ASSIGNMENT


def solution_notebooks() -> list[Path]:
    """Return the solution notebooks in the order of the steps."""
    return sorted(SOLUTIONS.glob("[0-9][0-9]_*.ipynb"))


def assignment_in(project: Path) -> Assignment:
    """Return the assignment of the project in a folder."""
    return Course.of(project).assignment(ASSIGNMENT)
