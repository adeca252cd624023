"""Where the notebooks, the submissions and the gradebook of the course lie."""

from pathlib import Path

from utils.course import FIRST_PAGE
from utils.settings import ROOT

ASSIGNMENT = "asl_cnn"
SOLUTIONS = ROOT / "solutions" / ASSIGNMENT
RELEASE = ROOT / "notebooks" / "en" / ASSIGNMENT
SUBMITTED = ROOT / "grading" / "submitted"
FEEDBACK = ROOT / "grading" / "feedback"
GRADEBOOK = f"sqlite:///{ROOT / 'grading' / 'gradebook.db'}"


def source_notebooks() -> list[Path]:
    """Return all notebooks that people edit: the first page, then the steps in their order."""
    return sorted(SOLUTIONS.glob("[0-9][0-9]_*.ipynb"))


def solution_notebooks() -> list[Path]:
    """Return the notebooks of the steps, in their order."""
    return [path for path in source_notebooks() if path.stem != FIRST_PAGE]
