"""Which results stand in the gradebook: for each assignment an index, by student and notebook.

It is written after the gradebook has the scores. A run that was killed between the two records
the submission again, and gets the same scores.
"""

import json
from collections.abc import Container
from pathlib import Path

from grading.course import Course
from grading.gradebook.results import Results
from utils.files import write_whole

Keys = dict[str, str]
Index = dict[str, Keys | None]
"""Student -> the key of each recorded notebook; ``None``: graded without a sandbox, none kept."""


def index_file(course: Course, assignment: str) -> Path:
    """Return the file that names what was recorded of an assignment."""
    return Results.of(course).folder / "recorded" / f"{assignment}.json"


def read_index(course: Course, assignment: str) -> Index:
    """Return which results of an assignment were recorded for which student."""
    try:
        return json.loads(index_file(course, assignment).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def write_index(course: Course, assignment: str, index: Index) -> None:
    """Write the index, whole or not at all."""
    write_whole(index_file(course, assignment), json.dumps(index, sort_keys=True))


def note_recorded(
    course: Course,
    assignment: str,
    student: str,
    notebook: str,
    key: str | None,
    missing: Container[str],
) -> None:
    """Note that a notebook was recorded by itself, and which others are ``missing``.

    ``key`` is that of its result, ``None`` where none was kept.
    """
    index = read_index(course, assignment)
    before = index.get(student) or {}
    kept = {name: known for name, known in before.items() if name not in missing}
    index[student] = None if key is None else {**kept, notebook: key}
    write_index(course, assignment, index)
