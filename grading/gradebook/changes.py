"""What changed since submissions were graded last: points, checks, hidden tests, and the like.

A run compares what is released with what the run before noted. It grades again by the keys of the
results; here it is only said why.
"""

import json
from collections.abc import Collection, Mapping

from grading.course import Assignment, Course, is_sample
from grading.engine.source import SourceNotebook, is_hidden_test
from grading.gradebook import keys
from grading.gradebook.database import open_gradebook
from grading.gradebook.index import read_index
from grading.gradebook.notes import Kind, Notes
from grading.gradebook.standing import points_text

NAMED = 5
"""Students who are named, before the others are counted."""

REASONS = {
    "checks": "the code of its lesson changed",
    "shared": "what all lessons share changed (utils/)",
    "engine": "the grading engine changed",
    "data": "the data changed",
    "packages": "Python or its packages changed",
}

Snapshot = dict[str, str | dict[str, list]]


def snapshot(assignment: Assignment, source: SourceNotebook) -> Snapshot:
    """Return what the scores of a notebook depend on, by what an instructor calls it."""
    lesson = assignment.lesson
    step = lesson.taught_in(source.name) if lesson else None
    return {
        "cells": {cell.name: [cell.points, cell.source] for cell in source.cells if cell.grade},
        "checks": keys.lesson_key(lesson.name, step.name) if step else "",
        "shared": keys.shared_key(),
        "engine": keys.engine_key(),
        "data": keys.data_key() if step else "",
        "packages": json.dumps(keys.versions()),
    }


def differences(old: Snapshot, new: Snapshot) -> list[str]:
    """Return what differs, in words."""
    said = []
    for name, (points, source) in new["cells"].items():
        if name not in old["cells"]:
            continue
        before, text = old["cells"][name]
        if before != points:
            given = points_text(points or 0)
            said.append(f"{name} has {given} points instead of {points_text(before or 0)}")
        if text != source:
            kind = "hidden test" if is_hidden_test(source) else "check"
            said.append(f"the {kind} {name} has another text")
    return said + [words for name, words in REASONS.items() if old[name] != new[name]]


def concerned(course: Course, assignment: str, notebook: str) -> list[str]:
    """Return the students whose work on a notebook was recorded."""
    index = read_index(course, assignment)
    students = (student for student in index if not is_sample(student))
    return sorted(student for student in students if notebook in (index[student] or {}))


def since_last_run(
    assignment: Assignment,
    sources: Mapping[str, SourceNotebook],
    students: Collection[str] | None = None,
) -> list[str]:
    """Return what changed since the last run and whom it concerns; note what is so now.

    ``students`` are those whose work is graded again. Where they are not all (``None``), what is
    so now concerns the others still, and what was so before stays noted.
    """
    said = []
    with open_gradebook(assignment.course.folders.db_url) as gradebook:
        notes = Notes(gradebook, assignment.name)
        noted = notes.all(Kind.RELEASED)
        for name, source in sources.items():
            new = snapshot(assignment, source)
            text = json.dumps(new, sort_keys=True)
            if noted.get(name) == text:
                continue
            whom = concerned(assignment.course, assignment.name, name)
            whom = [student for student in whom if students is None or student in students]
            if name in noted and whom:
                what = differences(json.loads(noted[name]), new)
                if what:
                    said.append(f"{name}: {'; '.join(what)}. {_whom(whom)}")
            if name not in noted or students is None:
                notes.put(Kind.RELEASED, text, name)
        gradebook.db.commit()
    return said


def _whom(students: list[str]) -> str:
    if len(students) == 1:
        return f"It concerns {students[0]}, whose work is graded again."
    named, more = ", ".join(students[:NAMED]), len(students) - NAMED
    others = f" and {more} more" if more > 0 else ""
    return f"It concerns {len(students)} students, whose work is graded again: {named}{others}."
