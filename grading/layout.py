"""Where the notebooks, the submissions and the gradebook of the course lie."""

from pathlib import Path

from utils.settings import ROOT

ASSIGNMENT = "asl_cnn"
SOLUTIONS = ROOT / "solutions" / ASSIGNMENT
RELEASE = ROOT / "notebooks" / "en" / ASSIGNMENT
SUBMITTED = ROOT / "grading" / "submitted"
FEEDBACK = ROOT / "grading" / "feedback"
GRADEBOOK = f"sqlite:///{ROOT / 'grading' / 'gradebook.db'}"


def solution_notebooks() -> list[Path]:
    """Return the solution notebooks in the order of the steps."""
    return sorted(SOLUTIONS.glob("[0-9][0-9]_*.ipynb"))
