"""Points of the class as CSV: for Canvas, for Moodle, and plain.

``nbgrader export --exporter=grading.gradebook.export.CanvasExportPlugin`` writes
``grades_canvas.csv``; ``--CanvasExportPlugin.to=path`` names another file. What was not graded is
an empty grade, which Canvas and Moodle leave open, and "not graded" in the plain file; it is never
a 0.
"""

import csv
from collections.abc import Iterator
from pathlib import Path

from nbgrader.api import Assignment, Gradebook
from nbgrader.plugins import ExportPlugin
from traitlets import default

from grading.course import Course
from grading.gradebook.standing import Standing, State, points_text, standings

FORMULA = ("=", "+", "-", "@")

Row = list[str]


def safe(text: str | None) -> str:
    """Return text that a spreadsheet takes for text, even where it begins like a formula."""
    text = text or ""
    return f"'{text}" if text.lstrip().startswith(FORMULA) else text


class ClassExportPlugin(ExportPlugin):
    """What the exports have in common: a row a student, a CSV file, no formula in it."""

    file_name = "grades.csv"

    excused = ""
    """What stands for the points of work that is excused."""

    @default("to")
    def _to_default(self) -> str:
        return str(self.course.state / self.file_name)

    @property
    def course(self) -> Course:
        """Return the course that is exported."""
        return Course(self.config, getattr(self.parent, "coursedir", None))

    def rows(self, gradebook: Gradebook) -> Iterator[Row]:
        """Yield the rows of the file, the heading first."""
        raise NotImplementedError

    def export(self, gradebook: Gradebook) -> None:
        """Write the file."""
        self.log.info("Exporting grades to %s", self.to)
        with Path(self.to).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(self.rows(gradebook))

    def assignments(self, gradebook: Gradebook) -> list[Assignment]:
        """Return the assignments to export, all unless some are named."""
        names = [str(name) for name in self.assignment]
        return [a for a in gradebook.assignments if not names or a.name in names]

    def standings(self, gradebook: Gradebook, assignment: Assignment) -> list[Standing]:
        """Return the students to export by name, then by id; all unless some are named."""
        names = [str(name) for name in self.student]
        found = standings(gradebook, assignment.name, self.course)
        return [one for one in found if not names or one.student in names]

    def points(self, gradebook: Gradebook) -> Iterator[tuple[Standing, Row]]:
        """Yield the students with their points by assignment, empty where there is no grade."""
        by_assignment = [self.standings(gradebook, a) for a in self.assignments(gradebook)]
        for found in zip(*by_assignment, strict=True):
            yield found[0], [self.points_of(one) for one in found]

    def points_of(self, standing: Standing) -> str:
        """Return what stands for a student's points in an assignment."""
        if standing.state is State.EXCUSED:
            return self.excused
        return "" if standing.final is None else points_text(standing.final)


class PlainExportPlugin(ClassExportPlugin):
    """A row for each student and assignment, with nbgrader's own columns and the state."""

    file_name = "grades.csv"

    def rows(self, gradebook: Gradebook) -> Iterator[Row]:
        """Yield the rows of the file."""
        yield [
            "assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email",
            "late_submission_penalty", "score", "max_score", "state",
        ]  # fmt: skip
        for assignment in self.assignments(gradebook):
            for one in self.standings(gradebook, assignment):
                yield [
                    safe(assignment.name),
                    str(one.due or ""),
                    str(one.timestamp or ""),
                    *map(safe, (one.student, one.last_name, one.first_name, one.email)),
                    points_text(one.penalty),
                    one.state if one.final is None else points_text(one.final),
                    points_text(one.points),
                    one.state,
                ]


class CanvasExportPlugin(ClassExportPlugin):
    """The file that Canvas takes under *Grades > Import*: a column for each assignment.

    Canvas finds a student by the SIS login, which is the student's id here. The column "ID" is
    Canvas's own number, which nbgrader does not know; empty, it is passed over.
    """

    file_name = "grades_canvas.csv"
    excused = "EX"

    def rows(self, gradebook: Gradebook) -> Iterator[Row]:
        """Yield the rows of the file."""
        assignments = self.assignments(gradebook)
        yield ["Student", "ID", "SIS Login ID", "Section", *(safe(a.name) for a in assignments)]
        yield ["Points Possible", "", "", "", *(points_text(a.max_score) for a in assignments)]
        for one, points in self.points(gradebook):
            yield [safe(one.full_name), "", safe(one.student), "", *points]


class MoodleExportPlugin(ClassExportPlugin):
    """The file that Moodle takes under *Grades > Import > CSV file*.

    Map "Username" to *Username* (or "Email address" to *Email address*) and each assignment to a
    grade item.
    """

    file_name = "grades_moodle.csv"

    def rows(self, gradebook: Gradebook) -> Iterator[Row]:
        """Yield the rows of the file."""
        assignments = self.assignments(gradebook)
        names = [safe(assignment.name) for assignment in assignments]
        yield ["Username", "First name", "Last name", "Email address", *names]
        for one, points in self.points(gradebook):
            about = (one.student, one.first_name, one.last_name, one.email)
            yield [*map(safe, about), *points]
