"""What was wrong with submissions and no result can say: refused folders, bad times, failures.

Kept for each assignment, so that the report has it too.
"""

import json
from pathlib import Path

from grading.course import Course
from grading.gradebook.results import Results
from utils.files import write_whole

Troubles = dict[str, list[str]]
"""Sentences by student, or by the name of a folder that is none of a student's."""


def _file(course: Course, assignment: str) -> Path:
    return Results.of(course).folder / "troubles" / f"{assignment}.json"


def read_troubles(course: Course, assignment: str) -> Troubles:
    """Return the troubles of the last runs."""
    try:
        return json.loads(_file(course, assignment).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def write_troubles(
    course: Course, assignment: str, found: Troubles, students: list[str] | None
) -> None:
    """Keep the troubles of a run; of a run for some ``students``, the others' stay as they were."""
    old = {} if students is None else read_troubles(course, assignment)
    kept = {name: said for name, said in old.items() if name not in (students or ())}
    write_whole(_file(course, assignment), json.dumps(kept | found, sort_keys=True))
