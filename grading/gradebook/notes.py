"""What this project notes beside nbgrader's own tables: one table in the same database.

A note belongs to an assignment and has a kind, a name and a text. What nbgrader has a place for
(due dates, extensions, penalties, comments) stands in nbgrader's own tables.
"""

from enum import StrEnum

from nbgrader.api import Gradebook
from sqlalchemy import Column, MetaData, String, Table, Text, delete, insert, select, update

SEPARATOR = "/"
"""Between the parts of a name; names of students, notebooks and cells hold none."""

NOTES = Table(
    "grading_note",
    MetaData(),
    Column("assignment", String(128), primary_key=True),
    Column("kind", String(32), primary_key=True),
    Column("name", String(512), primary_key=True),
    Column("text", Text(), nullable=False),
)


class Kind(StrEnum):
    """What a note is about, and how it is named."""

    GRACE = "grace"
    """Seconds after the due date that are not late; no name."""

    EXTENSION = "extension"
    """Seconds, by student, until nbgrader has a submission to keep them with."""

    PENALTIES = "penalties"
    """There while the penalties in the gradebook come from a due date; no name."""

    MISSING = "missing"
    """What becomes of work that is not there, by student and notebook, either of them ``*``."""

    WORK = "work"
    """The hash of the work that was recorded last, by student and notebook."""

    HISTORY = "history"
    """What was recorded, by student, notebook and time, as JSON."""

    COMMENT = "comment"
    """The comment for all who made a mistake, by the key of the mistake."""

    PLACED = "placed"
    """Where such a comment was put, by student, notebook, cell and key."""

    RELEASED = "released"
    """What the scores of the last run depended on, by notebook, as JSON."""

    OLD_COMMENT = "old comment"
    """A person's comment that is older than the work, by student, notebook and cell."""


def name_of(*parts: str) -> str:
    """Return the name of a note that is about a student, a notebook, a cell."""
    return SEPARATOR.join(parts)


class Notes:
    """The notes on an assignment. Changes are committed with those of the gradebook."""

    def __init__(self, gradebook: Gradebook, assignment: str):
        self.db, self.assignment = gradebook.db, assignment
        NOTES.create(self.db.connection(), checkfirst=True)

    def all(self, kind: Kind, start: str = "") -> dict[str, str]:
        """Return the texts of a kind by their names, of those that begin so."""
        begins = NOTES.c.name.startswith(start, autoescape=True)
        found = select(NOTES.c.name, NOTES.c.text).where(*self._are(kind), begins)
        return dict(self.db.execute(found.order_by(NOTES.c.name)).all())

    def get(self, kind: Kind, *parts: str) -> str | None:
        """Return the text of a note, ``None`` if there is none."""
        where = (*self._are(kind), NOTES.c.name == name_of(*parts))
        return self.db.execute(select(NOTES.c.text).where(*where)).scalar()

    def put(self, kind: Kind, text: str, *parts: str) -> None:
        """Write a note in place of the one that has its name."""
        where = (*self._are(kind), NOTES.c.name == name_of(*parts))
        if not self.db.execute(update(NOTES).where(*where).values(text=text)).rowcount:
            named = {"assignment": self.assignment, "kind": kind, "name": name_of(*parts)}
            self.db.execute(insert(NOTES).values(text=text, **named))

    def drop(self, kind: Kind, *parts: str) -> None:
        """Remove a note, if it is there."""
        where = (*self._are(kind), NOTES.c.name == name_of(*parts))
        self.db.execute(delete(NOTES).where(*where))

    def _are(self, kind: Kind) -> tuple:
        return NOTES.c.assignment == self.assignment, NOTES.c.kind == kind
