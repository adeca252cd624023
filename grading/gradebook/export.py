"""Points of the class as CSV: for Canvas, for Moodle, and plain.

``nbgrader export --exporter=grading.gradebook.export.CanvasExportPlugin`` writes
``grades_canvas.csv``; ``--CanvasExportPlugin.to=path`` names another file. What was not graded is
an empty grade, which Canvas and Moodle leave open, and "not graded" in the plain file; it is never
a 0.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import (
    Assignment,
    Grade,
    Gradebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
)
from nbgrader.plugins import ExportPlugin
from traitlets import default

from grading.course import Course

NOT_GRADED = "not graded"
NOT_HANDED_IN = "not handed in"
FORMULA = ("=", "+", "-", "@")

Row = list[str]


def safe(text: str | None) -> str:
    """Return text that a spreadsheet takes for text, even where it begins like a formula."""
    text = text or ""
    return f"'{text}" if text.lstrip().startswith(FORMULA) else text


def number(points: float) -> str:
    """Return points with at most two decimals, as Canvas and Moodle read them."""
    return f"{points:.2f}".rstrip("0").rstrip(".")


def full_name(student: Student) -> str:
    """Return a student's name as class lists have it, or the id where the name is not known."""
    return ", ".join(part for part in (student.last_name, student.first_name) if part) or student.id


@dataclass(frozen=True)
class Score:
    """What a student has of an assignment; ``points`` is ``None`` where there is no grade."""

    points: float | None
    state: str = ""
    penalty: float = 0.0
    timestamp: str = ""


NOTHING = Score(None, NOT_HANDED_IN)


def score_of(submission: SubmittedAssignment, graded: bool) -> Score:
    """Return the score of a submission, none if it was not graded."""
    time = str(submission.timestamp or "")
    penalty = submission.late_submission_penalty or 0.0
    if not graded:
        return Score(None, NOT_GRADED, penalty, time)
    return Score(max(0.0, submission.score - penalty), "", penalty, time)


def scores_of(gradebook: Gradebook, assignment: Assignment) -> dict[str, Score]:
    """Return the scores of an assignment by student.

    A submission is not graded as long as one graded cell has no score, a person's or another.
    """
    waiting = (
        gradebook.db.query(SubmittedNotebook.assignment_id)
        .join(Grade, Grade.notebook_id == SubmittedNotebook.id)
        .filter(Grade.auto_score.is_(None), Grade.manual_score.is_(None))
        .distinct()
    )
    not_graded = {found for (found,) in waiting}
    return {
        submission.student_id: score_of(submission, submission.id not in not_graded)
        for submission in gradebook.assignment_submissions(assignment.name)
    }


class ClassExportPlugin(ExportPlugin):
    """What the exports have in common: a row a student, a CSV file, no formula in it."""

    file_name = "grades.csv"

    @default("to")
    def _to_default(self) -> str:
        return str(Course(self.config, self.parent.coursedir).state / self.file_name)

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

    def students(self, gradebook: Gradebook) -> list[Student]:
        """Return the students to export by name, then by id; all unless some are named."""
        names = [str(name) for name in self.student]
        students = [s for s in gradebook.students if not names or s.id in names]
        return sorted(students, key=lambda s: (s.last_name or "", s.first_name or "", s.id))

    def points(self, gradebook: Gradebook) -> Iterator[tuple[Student, Row]]:
        """Yield the students with their points by assignment, empty where there is no grade."""
        scores = [scores_of(gradebook, a) for a in self.assignments(gradebook)]
        for student in self.students(gradebook):
            found = [by_student.get(student.id, NOTHING).points for by_student in scores]
            yield student, ["" if points is None else number(points) for points in found]


class PlainExportPlugin(ClassExportPlugin):
    """A row for each student and assignment, with nbgrader's own columns."""

    file_name = "grades.csv"

    def rows(self, gradebook: Gradebook) -> Iterator[Row]:
        """Yield the rows of the file."""
        yield [
            "assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email",
            "late_submission_penalty", "score", "max_score",
        ]  # fmt: skip
        for assignment in self.assignments(gradebook):
            scores = scores_of(gradebook, assignment)
            for student in self.students(gradebook):
                score = scores.get(student.id, NOTHING)
                yield [
                    safe(assignment.name),
                    str(assignment.duedate or ""),
                    score.timestamp,
                    safe(student.id),
                    safe(student.last_name),
                    safe(student.first_name),
                    safe(student.email),
                    number(score.penalty),
                    score.state if score.points is None else number(score.points),
                    number(assignment.max_score),
                ]


class CanvasExportPlugin(ClassExportPlugin):
    """The file that Canvas takes under *Grades > Import*: a column for each assignment.

    Canvas finds a student by the SIS login, which is the student's id here. The column "ID" is
    Canvas's own number, which nbgrader does not know; empty, it is passed over.
    """

    file_name = "grades_canvas.csv"

    def rows(self, gradebook: Gradebook) -> Iterator[Row]:
        """Yield the rows of the file."""
        assignments = self.assignments(gradebook)
        yield ["Student", "ID", "SIS Login ID", "Section", *(safe(a.name) for a in assignments)]
        yield ["Points Possible", "", "", "", *(number(a.max_score) for a in assignments)]
        for student, points in self.points(gradebook):
            yield [safe(full_name(student)), "", safe(student.id), "", *points]


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
        for student, points in self.points(gradebook):
            about = (student.id, student.first_name, student.last_name, student.email)
            yield [*map(safe, about), *points]
