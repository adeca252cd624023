"""Does every test of a plain assignment work in the judge? The reference answer tells.

A test that reaches into the student's own session (``del squares``) cannot. The reference answer
then does not earn its points, and the cell is left to a person, with a sentence that names the
setting.
"""

from dataclasses import replace

import nbformat

from grading.course import Assignment
from grading.engine.grade import grade
from grading.engine.limits import Limits
from grading.engine.source import SourceNotebook
from grading.gradebook.results import Results


def reference(assignment: Assignment, source: SourceNotebook) -> bytes | None:
    """Return the notebook of the reference answer, where the judge must try it.

    There is none to try (``None``) in a lesson with a room, whose tests are known to fit.
    """
    if assignment.lesson or source.in_kernel or not source.graded:
        return None
    solution = assignment.solution(source.name)
    return nbformat.writes(solution).encode() if solution is not None else None


def proven(
    source: SourceNotebook, key: str, data: bytes, limits: Limits, results: Results
) -> SourceNotebook:
    """Return a notebook with the cells named that the engine must leave to a person.

    ``data`` are the reference answer, and ``key`` is that of its result.

    Raises:
        SandboxError: the sandbox does not work on this machine.
    """
    result = results.load_whole(key)
    if result is None:
        result = grade(data, source, limits)
        (results.keep if result.final else results.give_up)(key, result)
    earned = {check.cell for check in result.checks if check.earned >= check.points}
    return replace(source, by_hand=frozenset(source.graded) - earned)


def advice(assignment: str, source: SourceNotebook) -> str | None:
    """Return the sentence for the instructor, ``None`` where every test works."""
    if not source.by_hand:
        return None
    names = ", ".join(cell.name for cell in source.cells if cell.name in source.by_hand)
    return (
        f"{source.name}: the reference answer does not earn its points in {names}, so these cells "
        "are left to a person. If the test reaches into the student's own names, run it there: "
        f'c.Engine.in_kernel = ["{assignment}"] in nbgrader_config.py. If not, mend the test.'
    )
