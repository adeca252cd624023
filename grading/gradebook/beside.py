"""Small facts on an assignment, kept beside its results: a JSON file for each kind of them."""

import json
from pathlib import Path

from grading.course import Course
from grading.gradebook.results import Results
from utils.files import write_whole


def file_beside(course: Course, kind: str, assignment: str) -> Path:
    """Return the file of a kind of facts on an assignment."""
    return Results.of(course).folder / kind / f"{assignment}.json"


def read_facts(course: Course, kind: str, assignment: str) -> dict:
    """Return the facts, none where there is no file or it cannot be read."""
    try:
        return json.loads(file_beside(course, kind, assignment).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def write_facts(course: Course, kind: str, assignment: str, facts: dict) -> None:
    """Write the facts, whole or not at all."""
    write_whole(file_beside(course, kind, assignment), json.dumps(facts, sort_keys=True))
