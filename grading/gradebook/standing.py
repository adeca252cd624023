"""The one reading of the gradebook: what each student has, by notebook and by cell, and why.

Scores, report, exports and feedback pages show what stands here, and nothing else. The figures
before the penalty are those of nbgrader's own tables, which the formgrader shows.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from nbgrader.api import (
    BaseCell,
    Comment,
    Grade,
    Gradebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
)
from nbgrader.api import Notebook as NotebookRow
from sqlalchemy import select

from grading.course import Assignment, Course, is_sample
from grading.gradebook.database import open_gradebook
from grading.gradebook.late import grace_of, seconds_late, settle_penalties
from grading.gradebook.notes import SEPARATOR, Kind, Notes, name_of

ANY = "*"


class State(StrEnum):
    """How far a cell, a notebook or a submission is, as an instructor reads it."""

    GRADED = "graded"
    OLDER = "override older than the work"
    NEEDS_PERSON = "needs a person"
    NOT_GRADED = "not graded"
    NOT_HANDED_IN = "not handed in"
    PART_MISSING = "in part not handed in"
    EXCUSED = "excused"
    ZERO = "counts as 0"


class Missing(StrEnum):
    """What becomes of work that is not there."""

    EXCUSED = "excused"
    ZERO = "zero"
    OPEN = "open"


WHERE_MISSING = {
    Missing.EXCUSED: State.EXCUSED,
    Missing.ZERO: State.ZERO,
    Missing.OPEN: State.NOT_HANDED_IN,
}
"""The state of a notebook that was not handed in."""

COUNTED = (State.GRADED, State.OLDER, State.ZERO)
"""The states in which a notebook has points in the end."""


def points_text(points: float) -> str:
    """Return points with at most two decimals, as every table, page and export shows them."""
    return f"{points:.2f}".rstrip("0").rstrip(".")


@dataclass(frozen=True)
class Cell:
    """A graded cell of a student: its automatic and its manual score, and extra credit.

    ``waits`` says that nbgrader has it marked for a person, ``by_hand`` that nobody else grades it.
    """

    name: str
    points: float
    automatic: float | None
    manual: float | None = None
    extra: float = 0.0
    waits: bool = False
    by_hand: bool = False

    @property
    def score(self) -> float | None:
        """Return the points before any penalty: a person's go before the engine's."""
        score = self.automatic if self.manual is None else self.manual
        return None if score is None else score + self.extra

    @property
    def older(self) -> bool:
        """Tell whether a person's score is older than the work that it stands for."""
        return self.manual is not None and self.waits

    @property
    def state(self) -> State:
        """Return how far the cell is."""
        if self.score is None:
            return State.NEEDS_PERSON
        return State.OLDER if self.older else State.GRADED


@dataclass(frozen=True)
class Notebook:
    """A notebook of a student. ``comments`` are by cell, ``old_comments`` older than the work."""

    name: str
    points: float
    cells: tuple[Cell, ...] = ()
    penalty: float = 0.0
    handed_in: bool = False
    missing: Missing = Missing.OPEN
    comments: Mapping[str, str] = field(default_factory=dict)
    old_comments: frozenset[str] = frozenset()

    @property
    def known(self) -> list[float]:
        """Return the scores of the cells that have one."""
        return [cell.score for cell in self.cells if cell.score is not None]

    @property
    def score(self) -> float:
        """Return the points before the penalty, as the formgrader shows them."""
        return sum(self.known)

    @property
    def state(self) -> State:
        """Return how far the notebook is."""
        if not self.known and self.cells:
            if not self.handed_in:
                return WHERE_MISSING[self.missing]
            by_hand = all(cell.by_hand for cell in self.cells)
            return State.NEEDS_PERSON if by_hand else State.NOT_GRADED
        if len(self.known) < len(self.cells):
            return State.NEEDS_PERSON
        return State.OLDER if any(cell.older for cell in self.cells) else State.GRADED

    @property
    def final(self) -> float | None:
        """Return the points in the end, ``None`` as long as there are none."""
        return max(0.0, self.score - self.penalty) if self.state in COUNTED else None


ORDER = (State.NOT_GRADED, State.NEEDS_PERSON, State.OLDER)
"""What a submission is called by, where its notebooks differ: the first that one of them is."""


@dataclass(frozen=True)
class Standing:
    """A student's standing in an assignment. Times are UTC, as nbgrader keeps them.

    ``due`` has the extension in it, ``late`` is in seconds, beyond the grace. ``closed`` is when
    the last of all students must have handed in.
    """

    student: str
    last_name: str
    first_name: str
    email: str
    assignment: str
    points: float
    notebooks: tuple[Notebook, ...]
    submitted: bool = False
    timestamp: datetime | None = None
    due: datetime | None = None
    closed: datetime | None = None
    late: float = 0.0

    @property
    def full_name(self) -> str:
        """Return the name as class lists have it, or the id where the name is not known."""
        return ", ".join(filter(None, [self.last_name, self.first_name])) or self.student

    @property
    def takes_part(self) -> bool:
        """Tell whether there is anything to say of the student: work, or what stands for it."""
        return self.submitted or self.state in (State.EXCUSED, State.ZERO)

    @property
    def counted(self) -> list[Notebook]:
        """Return the notebooks that count: all but those that are excused."""
        return [n for n in self.notebooks if n.state is not State.EXCUSED]

    @property
    def score(self) -> float:
        """Return the points before penalties, as the formgrader shows them."""
        return sum(notebook.score for notebook in self.notebooks)

    @property
    def penalty(self) -> float:
        """Return the points that are taken off because the work came late."""
        return sum(notebook.penalty for notebook in self.notebooks)

    @property
    def state(self) -> State:
        """Return how far the submission is."""
        states = {notebook.state for notebook in self.counted}
        if not states:
            return State.EXCUSED if self.notebooks else State.NOT_HANDED_IN
        if states == {State.ZERO}:
            return State.ZERO
        if states == {State.NOT_HANDED_IN}:
            return State.NOT_HANDED_IN
        if State.NOT_HANDED_IN in states:
            return State.PART_MISSING
        return next((state for state in ORDER if state in states), State.GRADED)

    @property
    def final(self) -> float | None:
        """Return the points in the end, ``None`` as long as one notebook has none.

        What is excused counts neither for nor against: the rest is scaled to all points.
        """
        finals = [notebook.final for notebook in self.counted]
        if not finals or None in finals:
            return None
        possible = sum(notebook.points for notebook in self.counted)
        whole = len(finals) == len(self.notebooks) or not possible
        return sum(finals) if whole else sum(finals) * self.points / possible


def read_standings(
    assignment: Assignment, students: Iterable[str] | None = None, samples: bool = False
) -> list[Standing]:
    """Return the standing of every student by name; ``students`` restricts it to some.

    The samples of the demo are left out unless they are asked for.

    Raises:
        NoGradebook: there is no gradebook at the address of the settings.
    """
    course = assignment.course
    with open_gradebook(course.folders.db_url) as gradebook:
        if assignment.name not in {found.name for found in gradebook.assignments}:
            return []
        found = standings(gradebook, assignment.name, course, samples)
    return [one for one in found if students is None or one.student in set(students)]


def standings(
    gradebook: Gradebook, assignment: str, course: Course, samples: bool = False
) -> list[Standing]:
    """Return the standing of every student of a gradebook in an assignment, by name."""
    settle_penalties(gradebook, assignment, course.config)
    reader = _Reader(gradebook, assignment)
    students = [s for s in gradebook.students if samples or not is_sample(s.id)]
    students.sort(key=lambda s: (s.last_name or "", s.first_name or "", s.id))
    return [reader.standing(student) for student in students]


def _by_hand(notebook: NotebookRow) -> set[str]:
    """Return the ids of the cells that only a person grades: tasks, and answers with points."""
    answers = {cell.name for cell in notebook.solution_cells}
    graded = {cell.id for cell in notebook.grade_cells if cell.name in answers}
    return graded | {cell.id for cell in notebook.task_cells}


def _cells(gradebook: Gradebook, assignment: str) -> dict[str, list[Cell]]:
    """Return the graded cells by the id of the submitted notebook, in one query."""
    found = gradebook.find_assignment(assignment)
    points = {c.id: c.max_score for n in found.notebooks for c in (*n.grade_cells, *n.task_cells)}
    by_hand = set().union(*map(_by_hand, found.notebooks))
    rows = gradebook.db.execute(
        select(
            Grade.notebook_id, BaseCell.id, BaseCell.name, Grade.auto_score, Grade.manual_score,
            Grade.extra_credit, Grade.needs_manual_grade,
        )
        .join(BaseCell, Grade.cell_id == BaseCell.id)
        .where(BaseCell.id.in_(points))
        .order_by(BaseCell.name)
    )  # fmt: skip
    cells = defaultdict(list)
    for notebook, cell, name, automatic, manual, extra, waits in rows:
        found = Cell(name, points[cell], automatic, manual, extra or 0.0, waits, cell in by_hand)
        cells[notebook].append(found)
    return cells


class _Reader:
    """What has been read of an assignment, by the ids of nbgrader's rows."""

    def __init__(self, gradebook: Gradebook, assignment: str):
        found, notes = gradebook.find_assignment(assignment), Notes(gradebook, assignment)
        self.name, self.cells = assignment, _cells(gradebook, assignment)
        self.grace, self.due = grace_of(notes), found.duedate
        self.extensions = notes.all(Kind.EXTENSION)
        self.missing, self.work = notes.all(Kind.MISSING), notes.all(Kind.WORK)
        self.seen = {name.partition(SEPARATOR)[0] for name in self.work}
        self.old = notes.all(Kind.OLD_COMMENT)
        self.notebooks = {n.id: n for n in sorted(found.notebooks, key=lambda n: n.name)}
        self.points = {key: n.max_score for key, n in self.notebooks.items()}
        self.blank = {
            key: tuple(Cell(c.name, c.max_score, None) for c in (*n.grade_cells, *n.task_cells))
            for key, n in self.notebooks.items()
        }
        self.submissions = {s.student_id: s for s in found.submissions}
        self.closed = self.last_due()
        self.submitted = defaultdict(dict)
        rows = gradebook.db.query(SubmittedNotebook).join(
            SubmittedAssignment, SubmittedNotebook.assignment_id == SubmittedAssignment.id
        )
        for row in rows.filter(SubmittedAssignment.assignment_id == found.id):
            self.submitted[row.assignment_id][row.notebook_id] = row
        self.comments = defaultdict(dict)
        said = gradebook.db.execute(
            select(Comment.notebook_id, BaseCell.name, Comment.comment)
            .join(BaseCell, Comment.cell_id == BaseCell.id)
            .where(Comment.comment.is_not(None), Comment.comment != "")
        )
        for notebook, cell, text in said:
            self.comments[notebook][cell] = text

    def standing(self, student: Student) -> Standing:
        """Return the standing of a student."""
        submission = self.submissions.get(student.id)
        rows = self.submitted[submission.id] if submission else {}
        return Standing(
            student=student.id,
            last_name=student.last_name or "",
            first_name=student.first_name or "",
            email=student.email or "",
            assignment=self.name,
            points=sum(self.points.values()),
            notebooks=tuple(
                self.notebook(student.id, key, rows.get(key)) for key in self.notebooks
            ),
            submitted=submission is not None,
            timestamp=submission.timestamp if submission else None,
            due=self.due_of(student.id, submission),
            closed=self.closed,
            late=seconds_late(submission, self.grace) if submission else 0.0,
        )

    def due_of(self, student: str, submission: SubmittedAssignment | None) -> datetime | None:
        """Return when a student's work is due, with an extension."""
        if self.due is None:
            return None
        if submission:
            return submission.duedate
        return self.due + timedelta(seconds=float(self.extensions.get(student, 0)))

    def last_due(self) -> datetime | None:
        """Return when the last student must have handed in, with extensions and the grace."""
        if self.due is None:
            return None
        concerned = {*self.submissions, *self.extensions}
        each = (self.due_of(name, self.submissions.get(name)) for name in concerned)
        return max(self.due, *each) + timedelta(seconds=self.grace)

    def notebook(self, student: str, key: str, row: SubmittedNotebook | None) -> Notebook:
        """Return a notebook of a student, ``row`` being nbgrader's."""
        name = self.notebooks[key].name
        comments = self.comments[row.id] if row else {}
        return Notebook(
            name=name,
            points=self.points[key],
            cells=tuple(self.cells.get(row.id, ())) if row else self.blank[key],
            penalty=(row.late_submission_penalty or 0.0) if row else 0.0,
            handed_in=bool(row)
            and (student not in self.seen or name_of(student, name) in self.work),
            missing=missing_of(self.missing, student, name),
            comments=comments,
            old_comments=frozenset(
                cell
                for cell, text in comments.items()
                if self.old.get(name_of(student, name, cell)) == text
            ),
        )


def noted_missing(assignment: Assignment) -> dict[str, str]:
    """Return what is noted of work that is missing, as ``missing_of`` reads it.

    Raises:
        NoGradebook: there is no gradebook at the address of the settings.
    """
    with open_gradebook(assignment.course.folders.db_url) as gradebook:
        return Notes(gradebook, assignment.name).all(Kind.MISSING)


def missing_of(noted: Mapping[str, str], student: str, notebook: str) -> Missing:
    """Return what becomes of a notebook that is missing; what is noted closest counts."""
    for name in ((student, notebook), (student, ANY), (ANY, notebook), (ANY, ANY)):
        if found := noted.get(name_of(*name)):
            return Missing(found)
    return Missing.OPEN
