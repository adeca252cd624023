"""Points of the class as CSV: for Canvas, for Moodle, and plain.

``nbgrader export --exporter=grading.gradebook.export.CanvasExportPlugin`` writes
``grades_canvas.csv``; ``--CanvasExportPlugin.to=path`` names another file. What was not graded is
an empty grade, which Canvas and Moodle leave open, and "not graded" in the plain file; it is never
a 0.
"""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from nbgrader.api import Assignment, Gradebook
from nbgrader.plugins import ExportPlugin
from traitlets import default

from grading.course import Course, place_of
from grading.gradebook.standing import Standing, State, points_text, standings
from utils.files import write_whole

FORMULA = ("=", "+", "-", "@")

Row = list[str]
Classes = list[tuple[Assignment, list[Standing]]]


def safe(text: str | None) -> str:
    """Return text that a spreadsheet takes for text, even where it begins like a formula."""
    text = text or ""
    return f"'{text}" if text.lstrip().startswith(FORMULA) else text


class ClassExportPlugin(ExportPlugin):
    """What the exports have in common: a row for each student, a CSV file, no formula in it."""

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
        text = io.StringIO(newline="")
        csv.writer(text).writerows(self.rows(gradebook))
        write_whole(Path(self.to).resolve(), text.getvalue())

    def classes(self, gradebook: Gradebook) -> Classes:
        """Return the assignments in the order of the course, each with its students by name.

        They are those that somebody takes part in, and all students, unless some are named.
        """
        named, students = set(map(str, self.assignment)), set(map(str, self.student))
        found = []
        for assignment in sorted(gradebook.assignments, key=lambda one: place_of(one.name)):
            who = standings(gradebook, assignment.name, self.course)
            if assignment.name in named or (not named and any(one.takes_part for one in who)):
                listed = [one for one in who if not students or one.student in students]
                found.append((assignment, listed))
        return found

    def points(self, classes: Classes) -> Iterator[tuple[Standing, Row]]:
        """Yield the students with their points by assignment, empty where there is no grade."""
        for found in zip(*(who for _, who in classes), strict=True):
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
        for assignment, who in self.classes(gradebook):
            for one in who:
                yield [
                    safe(assignment.name),
                    f"{one.due} UTC" if one.due else "",
                    f"{one.timestamp} UTC" if one.timestamp else "",
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
        classes = self.classes(gradebook)
        yield ["Student", "ID", "SIS Login ID", "Section", *(safe(a.name) for a, _ in classes)]
        yield ["Points Possible", "", "", "", *(points_text(a.max_score) for a, _ in classes)]
        for one, points in self.points(classes):
            yield [safe(one.full_name), "", safe(one.student), "", *points]


class MoodleExportPlugin(ClassExportPlugin):
    """The file that Moodle takes under *Grades > Import > CSV file*.

    Map "Username" to *Username* (or "Email address" to *Email address*) and each assignment to a
    grade item.
    """

    file_name = "grades_moodle.csv"

    def rows(self, gradebook: Gradebook) -> Iterator[Row]:
        """Yield the rows of the file."""
        classes = self.classes(gradebook)
        names = [safe(assignment.name) for assignment, _ in classes]
        yield ["Username", "First name", "Last name", "Email address", *names]
        for one, points in self.points(classes):
            about = (one.student, one.first_name, one.last_name, one.email)
            yield [*map(safe, about), *points]
