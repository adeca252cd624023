"""What a person gave or wrote that is older than the work: find it, keep it or drop it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nbgrader.api import SubmittedNotebook

from grading.course import Assignment
from grading.gradebook import sentences
from grading.gradebook.database import open_gradebook
from grading.gradebook.notes import Kind, Notes
from grading.gradebook.standing import Standing, points_text

ADVICE = "Keep or drop them: python -m grading overrides --help"


@dataclass(frozen=True)
class Override:
    """A manual score, or a comment where ``manual`` is ``None``, that is older than the work.

    ``automatic`` is what the work of now earns by itself, ``None`` where a person has to say.
    """

    student: str
    notebook: str
    cell: str
    manual: float | None = None
    automatic: float | None = None

    def __str__(self) -> str:
        place = f"{self.student}, {self.notebook}, {self.cell}"
        if self.manual is None:
            return sentences.OLD_COMMENT.format(place=place)
        now = sentences.PERSON_NOW
        if self.automatic is not None:
            now = sentences.EARNS_NOW.format(points=points_text(self.automatic))
        points = points_text(self.manual)
        return sentences.OLD_SCORE.format(place=place, points=points, now=now)


def older(standings: Iterable[Standing]) -> list[Override]:
    """Return all that is older than the work, by student, notebook and cell."""
    found = []
    for one in standings:
        for notebook in one.notebooks:
            place = (one.student, notebook.name)
            scores = [cell for cell in notebook.cells if cell.older]
            found += [Override(*place, c.name, c.manual, c.automatic) for c in scores]
            found += [Override(*place, cell) for cell in sorted(notebook.old_comments)]
    return found


def older_of(notes: Notes, student: str, submitted: SubmittedNotebook) -> list[Override]:
    """Return what is older than the work of one notebook that was just recorded."""
    place = (student, submitted.name)
    grades = sorted(submitted.grades, key=lambda grade: grade.name)
    found = [
        Override(*place, grade.name, grade.manual_score, grade.auto_score)
        for grade in grades
        if grade.manual_score is not None and grade.needs_manual_grade
    ]
    said = {comment.name: comment.manual_comment for comment in submitted.comments}
    old = [n for n in said if said[n] and notes.get(Kind.OLD_COMMENT, *place, n) == said[n]]
    return found + [Override(*place, name) for name in sorted(old)]


def chosen(
    found: Iterable[Override],
    students: Sequence[str] = (),
    notebooks: Sequence[str] = (),
    cells: Sequence[str] = (),
) -> list[Override]:
    """Return those of some students, notebooks and cells; no name stands for all."""
    return [
        one
        for one in found
        if (not students or one.student in students)
        and (not notebooks or one.notebook in notebooks)
        and (not cells or one.cell in cells)
    ]


def settle(assignment: Assignment, overrides: Iterable[Override], keep: bool) -> None:
    """Keep what is older than the work as if it were given today, or drop it."""
    with open_gradebook(assignment.course.folders.db_url) as gradebook:
        notes = Notes(gradebook, assignment.name)
        for one in overrides:
            place = (one.cell, one.notebook, assignment.name, one.student)
            if one.manual is None:
                notes.drop(Kind.OLD_COMMENT, one.student, one.notebook, one.cell)
                if not keep:
                    gradebook.find_comment(*place).manual_comment = None
                continue
            grade = gradebook.find_grade(*place)
            grade.manual_score = grade.manual_score if keep else None
            grade.needs_manual_grade = grade.manual_score is None and grade.auto_score is None
        gradebook.db.commit()


def summary(count: int, keep: bool, drop: bool, dry_run: bool) -> str:
    """Return a sentence on how many there are, and what was or would be done with them."""
    number = "1 score or comment" if count == 1 else f"{count} scores or comments"
    are = "is" if count == 1 else "are"
    if not (keep or drop):
        return f"{number} {are} older than the work."
    done = "kept" if keep else "dropped"
    return f"{number} {'would be' if dry_run else are} {done}."
