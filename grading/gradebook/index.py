"""Which results stand in the gradebook: for each assignment an index, by student and notebook.

It is written after the gradebook has the scores. A run that was killed between the two records
the submission again, and gets the same scores.
"""

from collections.abc import Container

from grading.course import Course
from grading.gradebook.beside import read_facts, write_facts

KIND = "recorded"
Keys = dict[str, str]
Index = dict[str, Keys | None]
"""Student -> the key of each recorded notebook; ``None``: graded without a sandbox, none kept."""


def read_index(course: Course, assignment: str) -> Index:
    """Return which results of an assignment were recorded for which student."""
    return read_facts(course, KIND, assignment)


def write_index(course: Course, assignment: str, index: Index) -> None:
    """Write the index, whole or not at all."""
    write_facts(course, KIND, assignment, index)


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
