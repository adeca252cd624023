"""Which work the scores in the gradebook are for, and which person's words are older than it.

nbgrader marks a manual score for a person whenever the work is graded again. Here it is marked
only where the work or its automatic score changed. Comments are marked in the notes, by their
text: one that was written anew is not old.
"""

from nbgrader.api import Gradebook, SubmittedNotebook

from grading.gradebook import history
from grading.gradebook.notes import Kind, Notes

UNREADABLE = "unreadable"
"""In place of the hash of work that was not read."""

Before = dict[str, tuple[float | None, bool]]
"""The automatic score of each cell, and whether it is marked for a person."""


def scores_before(db_url: str, student: str, assignment: str, notebook: str) -> Before:
    """Return what the gradebook has of a notebook before it is recorded anew."""
    with Gradebook(db_url) as gradebook:
        found = gradebook.find_submission_notebook(notebook, assignment, student)
        return {grade.name: (grade.auto_score, grade.needs_manual_grade) for grade in found.grades}


def note_work(
    notes: Notes, student: str, submitted: SubmittedNotebook, work: str, before: Before
) -> None:
    """Note what a notebook that was just recorded is, and what a person said of an older one."""
    name = submitted.name
    last = notes.get(Kind.WORK, student, name)
    same = last == work
    for grade in submitted.grades:
        automatic, marked = before.get(grade.name, (None, True))
        if same and grade.manual_score is not None and grade.auto_score == automatic:
            grade.needs_manual_grade = marked
    if not same:
        if last is not None:
            mark_comments(notes, student, submitted)
        notes.put(Kind.WORK, work, student, name)
    graded = [grade.auto_score for grade in submitted.grades if grade.auto_score is not None]
    time = submitted.assignment.timestamp
    entry = history.Entry(
        notebook=name,
        time=history.now(),
        work=work,
        handed_in=time.isoformat(timespec="seconds") if time else "",
        points=sum(graded) if graded else None,
    )
    history.note(notes, student, entry)


def mark_comments(notes: Notes, student: str, submitted: SubmittedNotebook) -> None:
    """Mark what a person wrote on a notebook as older than the work."""
    for comment in submitted.comments:
        if comment.manual_comment:
            text = comment.manual_comment
            notes.put(Kind.OLD_COMMENT, text, student, submitted.name, comment.name)


def forget_work(notes: Notes, student: str, submitted: SubmittedNotebook) -> None:
    """Note that a notebook is not there. What a person gave for it before it was so, stays."""
    if notes.get(Kind.WORK, student, submitted.name) is None:
        for grade in submitted.grades:
            grade.needs_manual_grade = grade.manual_score is None
        return
    mark_comments(notes, student, submitted)
    notes.drop(Kind.WORK, student, submitted.name)
