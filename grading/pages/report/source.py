"""Where the report's data come from: the result of each notebook that was recorded."""

from typing import Any

from grading.course import Assignment
from grading.engine.result import Finding, Result
from grading.gradebook.index import read_index
from grading.gradebook.results import Results
from grading.pages.report import words as m
from grading.pages.report.saying import say

Class = dict[str, dict[str, Result]]
"""Student -> notebook (``01_load``) -> what came of grading it."""


class NoResults(Exception):
    """No submission was graded yet. The text says what to do."""


def read_class(assignment: Assignment) -> Class:
    """Return the recorded results of a class, of each notebook only the cells with a name.

    A notebook whose result cannot be read counts as not graded. Outputs are left out: those of a
    class of thousands would not fit into memory.

    Raises:
        NoResults: no submission of this assignment was graded yet.
    """
    course = assignment.course
    index = read_index(course, assignment.name)
    if not index:
        raise NoResults(
            f"No submission of {assignment.name} was graded yet. Grade the class first: "
            f"make grade ASSIGNMENT={assignment.name}."
        )
    results = Results.of(course)
    return {
        student: {name: _result(results, key) for name, key in sorted(keys.items())}
        for student, keys in sorted(index.items())
        if keys is not None
    }


def without_sandbox(assignment: Assignment) -> list[str]:
    """Return the students who were graded without a sandbox, so that no result was kept."""
    index = read_index(assignment.course, assignment.name)
    return sorted(student for student, keys in index.items() if keys is None)


def _result(results: Results, key: str) -> Result:
    result = results.load(key)
    if result is None:
        return Result(notebook={}, graded=False, faults=[Finding("lost", say(m.LOST))])
    cells = [_without_outputs(cell) for cell in result.notebook.get("cells", ())]
    own = [cell for cell in cells if cell["metadata"].get("nbgrader")]
    result.notebook = {"cells": own, "metadata": result.notebook.get("metadata", {})}
    return result


def _without_outputs(cell: dict[str, Any]) -> dict[str, Any]:
    return {name: cell[name] for name in ("cell_type", "metadata", "source")}
