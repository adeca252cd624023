"""The lesson ``asl_cnn``: its rows, and where its notebooks lie in this project."""

from pathlib import Path

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


def assignment_in(project: Path, name: str = ASSIGNMENT) -> Assignment:
    """Return an assignment of the project in a folder."""
    return Course.of(project).assignment(name)
