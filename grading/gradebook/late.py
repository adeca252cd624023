"""What late work costs: due dates, grace, extensions, and the penalty that follows from them.

The penalty of a notebook stands in nbgrader's own table. It is settled whenever the gradebook is
read, so that a new date, a new policy or a new score counts at once.
"""

import math
from datetime import timedelta

from nbgrader.api import Grade, Gradebook, SubmittedAssignment, SubmittedNotebook
from nbgrader.plugins import LateSubmissionPlugin
from nbgrader.preprocessors import AssignLatePenalties
from sqlalchemy import func
from traitlets import Enum, Float
from traitlets.config import Config

from grading.gradebook.notes import Kind, Notes

SECONDS_PER_DAY = 24 * 60 * 60


class LatePolicy(LateSubmissionPlugin):
    """Takes nothing off, a share for each day that has begun, or all."""

    penalty_method = Enum(
        ("none", "day", "zero"),
        default_value="none",
        help="What late work loses: nothing, a share of its points per day, or all of them.",
    ).tag(config=True)
    share_per_day = Float(
        0.1, help="The share of a notebook's points that each day takes that has begun."
    ).tag(config=True)

    def late_submission_penalty(
        self, student_id: str, score: float, total_seconds_late: float
    ) -> float | None:
        """Return the points that a notebook of so many points loses, ``None`` for nothing."""
        if self.penalty_method == "day":
            days = math.ceil(total_seconds_late / SECONDS_PER_DAY)
            return round(score * min(1.0, self.share_per_day * days), 2)
        return score if self.penalty_method == "zero" else None


def seconds_late(submission: SubmittedAssignment, grace: float) -> float:
    """Return how late a submission is; one that came within the grace is not late."""
    if submission.assignment.duedate is None:
        return 0.0
    late = submission.total_seconds_late
    return late if late > grace else 0.0


def grace_of(notes: Notes) -> float:
    """Return the seconds after the due date that are not late."""
    return float(notes.get(Kind.GRACE) or 0.0)


def give_extensions(submissions: list[SubmittedAssignment], notes: Notes) -> None:
    """Give nbgrader the extensions that were noted before the work came."""
    noted = notes.all(Kind.EXTENSION)
    for submission in submissions:
        if seconds := noted.get(submission.student_id):
            submission.extension = timedelta(seconds=float(seconds))
            notes.drop(Kind.EXTENSION, submission.student_id)


def settle_penalties(
    gradebook: Gradebook, assignment: str, config: Config, student: str | None = None
) -> None:
    """Bring the penalties of an assignment to what its dates, its scores and the policy say.

    ``student`` restricts it to one. Without a due date nothing is late, and what somebody set by
    hand stays.
    """
    notes = Notes(gradebook, assignment)
    found = gradebook.find_assignment(assignment)
    if student is None:
        submissions = list(found.submissions)
    else:
        submissions = [gradebook.find_submission(assignment, student)]
    give_extensions(submissions, notes)
    dated, noted = found.duedate is not None, notes.get(Kind.PENALTIES) is not None
    if dated and not noted:
        notes.put(Kind.PENALTIES, "by date")
    elif noted and not dated and student is None:
        notes.drop(Kind.PENALTIES)
    if dated or noted:
        policy = AssignLatePenalties(config=config).plugin_class(config=config)
        grace = grace_of(notes)
        late = {s.id: (s.student_id, seconds_late(s, grace)) for s in submissions}
        for notebook, score in _scored(gradebook, list(late)):
            name, seconds = late[notebook.assignment_id]
            asked = policy.late_submission_penalty(name, score, seconds) if seconds else None
            penalty = min(max(asked, 0.0), score) if asked else None
            if notebook.late_submission_penalty != penalty:
                notebook.late_submission_penalty = penalty
    gradebook.db.commit()


def _scored(gradebook: Gradebook, submissions: list[str]) -> list[tuple[SubmittedNotebook, float]]:
    """Return the notebooks of submissions with their points, as nbgrader sums them up."""
    points = func.coalesce(func.sum(Grade.score), 0.0)
    return (
        gradebook.db.query(SubmittedNotebook, points)
        .outerjoin(Grade, Grade.notebook_id == SubmittedNotebook.id)
        .filter(SubmittedNotebook.assignment_id.in_(submissions))
        .group_by(SubmittedNotebook)
        .all()
    )
