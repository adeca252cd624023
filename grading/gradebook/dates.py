"""Set when work is due, and what becomes of work that is not there.

Due dates and extensions stand in nbgrader's own tables, so that the formgrader shows and takes
them too.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from nbgrader.api import Gradebook

from grading.course import Assignment, is_sample
from grading.gradebook.database import find_assignment, open_gradebook
from grading.gradebook.late import grace_of, settle_penalties
from grading.gradebook.notes import SEPARATOR, Kind, Notes
from grading.gradebook.standing import ANY, Missing, missing_of
from grading.gradebook.times import show_span, show_time, zone_of


class NotPossible(Exception):
    """What was asked for cannot be done. The text says why, and what can."""


@dataclass(frozen=True)
class Change:
    """What to set; ``None`` leaves as it is."""

    due: datetime | None = None
    no_due: bool = False
    grace: timedelta | None = None


def known(gradebook: Gradebook, assignment: str, students: Iterable[str]) -> None:
    """See to it that the gradebook knows an assignment and some students.

    Raises:
        NoCourse: it does not know the assignment.
        NotPossible: it does not know a student.
    """
    find_assignment(gradebook, assignment)
    names = {student.id for student in gradebook.students}
    for student in students:
        if student not in names:
            raise NotPossible(
                f"The gradebook knows no student '{student}'. Add one who has not handed in "
                f"anything yet with: nbgrader db student add {student}"
            )


def set_dates(assignment: Assignment, change: Change) -> None:
    """Set the due date and the grace of an assignment.

    Raises:
        NoCourse: the gradebook does not know the assignment.
        NotPossible: there is no due date that a grace could follow.
    """
    with open_gradebook(assignment.course.folders.db_url) as gradebook:
        known(gradebook, assignment.name, ())
        found, notes = gradebook.find_assignment(assignment.name), Notes(gradebook, assignment.name)
        if change.due or change.no_due:
            found.duedate = change.due
        if change.grace is not None:
            if found.duedate is None:
                raise NotPossible("There is no due date yet. Set one, too, with --due.")
            notes.put(Kind.GRACE, str(change.grace.total_seconds()))
        settle_penalties(gradebook, assignment.name, assignment.course.config)


def set_extension(assignment: Assignment, student: str, due: datetime | None) -> None:
    """Give a student a due date of their own; ``None`` takes it back.

    Raises:
        NoCourse: the gradebook does not know the assignment.
        NotPossible: it does not know the student, or the work is not due for anybody.
    """
    with open_gradebook(assignment.course.folders.db_url) as gradebook:
        known(gradebook, assignment.name, [student])
        found, notes = gradebook.find_assignment(assignment.name), Notes(gradebook, assignment.name)
        if found.duedate is None:
            raise NotPossible("There is no due date to extend. Set one first, without --student.")
        extension = None if due is None else due - found.duedate
        own = [s for s in found.submissions if s.student_id == student]
        for submission in own:
            submission.extension = extension
        notes.drop(Kind.EXTENSION, student)
        if not own and extension is not None:
            notes.put(Kind.EXTENSION, str(extension.total_seconds()), student)
        settle_penalties(gradebook, assignment.name, assignment.course.config)


def set_missing(
    assignment: Assignment, missing: Missing, student: str = ANY, notebook: str = ANY
) -> None:
    """Say what becomes of work that is not there.

    What is said of one student or one notebook goes before what is said of all; what is said of
    all replaces what was said of each.

    Raises:
        NoCourse: the gradebook does not know the assignment.
        NotPossible: it does not know the student or the notebook.
    """
    with open_gradebook(assignment.course.folders.db_url) as gradebook:
        known(gradebook, assignment.name, [] if student == ANY else [student])
        names = {n.name for n in gradebook.find_assignment(assignment.name).notebooks}
        if notebook not in {ANY, *names}:
            raise NotPossible(
                f"There is no notebook '{notebook}'. They are: {', '.join(sorted(names))}."
            )
        notes = Notes(gradebook, assignment.name)
        for name in notes.all(Kind.MISSING):
            of, _, what = name.partition(SEPARATOR)
            if student in (ANY, of) and notebook in (ANY, what):
                notes.drop(Kind.MISSING, of, what)
        if missing is not missing_of(notes.all(Kind.MISSING), student, notebook):
            notes.put(Kind.MISSING, missing, student, notebook)
        gradebook.db.commit()


def described(assignment: Assignment) -> list[str]:
    """Return the dates of an assignment, and what becomes of missing work, in sentences.

    Raises:
        NoCourse: the gradebook does not know the assignment.
    """
    zone = zone_of(assignment.course.config)
    with open_gradebook(assignment.course.folders.db_url) as gradebook:
        known(gradebook, assignment.name, ())
        found, notes = gradebook.find_assignment(assignment.name), Notes(gradebook, assignment.name)
        said = [f"{assignment.name} has no due date."]
        if found.duedate is not None:
            utc = "" if zone == "UTC" else f" ({show_time(found.duedate, 'UTC')})"
            said = [f"{assignment.name} is due {show_time(found.duedate, zone)}{utc}."]
            if grace := grace_of(notes):
                said.append(f"Up to {show_span(grace)} later is not late.")
            given = {
                s.student_id: s.extension.total_seconds() for s in found.submissions if s.extension
            }
            given |= {name: float(text) for name, text in notes.all(Kind.EXTENSION).items()}
            for student, seconds in sorted(given.items()):
                if not is_sample(student):
                    own = found.duedate + timedelta(seconds=seconds)
                    said.append(f"For {student} it is due {show_time(own, zone)}.")
        for name, text in notes.all(Kind.MISSING).items():
            student, _, notebook = name.partition(SEPARATOR)
            work = "Work" if notebook == ANY else notebook
            whose = "" if student == ANY else f" of {student}"
            said.append(f"{work}{whose} that is not there {WORDS[Missing(text)]}.")
    return said


WORDS = {
    Missing.EXCUSED: "is excused",
    Missing.ZERO: "counts as 0",
    Missing.OPEN: "is left open",
}
