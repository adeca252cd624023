"""The feedback page of a notebook: what a student may read, on a page without script or network."""

from grading.class_run.bars import run_nbgrader
from grading.course import Assignment


def write_pages(assignment: Assignment, students: str, count: int) -> list[str]:
    """Write the pages of the students whose names fit a pattern, with nbgrader's own command.

    ``count`` is how many students there are. Returns nbgrader's lines of trouble.
    """
    arguments = ["generate_feedback", assignment.name, f"--student={students}"]
    return run_nbgrader(arguments, "Writing feedback", count * len(assignment.notebooks))
