"""The points of a lesson's checks stand in its rows, and nowhere else.

The release takes them from there, and nothing is graded while a release has others.
"""

import re
from collections.abc import Mapping

from nbgrader.preprocessors import NbGraderPreprocessor

from grading.course import Assignment, lesson_of
from grading.engine.source import SourceNotebook, grade_id
from grading.gradebook.standing import points_text

CALL = re.compile(r"^check\.(\w+)\(", re.MULTILINE)


class PointsDisagree(Exception):
    """What is released has other points than the lesson's row. The text says where."""


def points_of_row(assignment: str, notebook: str, source: str) -> float | None:
    """Return the points that a lesson's row gives the check that a cell calls, if it does."""
    lesson, call = lesson_of(assignment), CALL.search(source)
    step = lesson.taught_in(notebook) if lesson else None
    return step.checks.get(call[1]) if step and call else None


def same_points(assignment: Assignment, sources: Mapping[str, SourceNotebook]) -> None:
    """See to it that the points of the release are those of the lesson's rows.

    Raises:
        PointsDisagree: they are not.
    """
    for name, source in sources.items():
        for cell in source.graded.values():
            row = points_of_row(assignment.name, name, cell.source)
            if row is not None and row != cell.points:
                raise PointsDisagree(
                    f"{name}: {cell.name} was released with {points_text(cell.points)} points, and "
                    f"its row in utils/lessons/{assignment.name}/lesson.py says "
                    f"{points_text(row)}. The row counts: release the lesson again (make release), "
                    "then grade. A JupyterLab that was open meanwhile must be started again."
                )


class TakePointsOfRows(NbGraderPreprocessor):
    """Gives the checks of a lesson the points of its row when it is released: the one place."""

    def preprocess_cell(self, cell, resources, index):
        """Set the points of one cell, and say so where the notebook has others."""
        names = resources["nbgrader"]
        row = points_of_row(names["assignment"], names["notebook"], cell.source)
        flags = cell.metadata.get("nbgrader", {})
        if row is not None and flags.get("grade") and flags.get("points") != row:
            self.log.warning(
                "%s, %s: released with %s points, as the row in utils/lessons/%s/lesson.py says; "
                "the %s points in the notebook do not count.",
                names["notebook"], grade_id(cell), points_text(row), names["assignment"],
                flags.get("points"),
            )  # fmt: skip
            flags["points"] = row
        return cell, resources
