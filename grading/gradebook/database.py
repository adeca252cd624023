"""The gradebook of the settings: a file of SQLite, or a database on a server."""

import contextlib
import errno
from collections.abc import Iterator

from nbgrader.api import Assignment, Gradebook, MissingEntry
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from grading.course import NoCourse

NOT_WRITTEN = (
    "The gradebook or the disk failed ({reason}), so the command ended. What was graded is kept. "
    "Look whether the disk is full, the folder is read-only, or another program holds the "
    "gradebook. Then start the command again, and it goes on from there."
)


class NoGradebook(Exception):
    """The gradebook cannot be opened. The text says why."""


class NotWritten(Exception):
    """The gradebook or the disk takes nothing. The text says why, and what to do."""

    @classmethod
    def because(cls, error: BaseException) -> "NotWritten":
        """Return it with the reason of another error."""
        reason = str(getattr(error, "orig", None) or getattr(error, "strerror", None) or error)
        return cls(NOT_WRITTEN.format(reason=reason.strip()))


def stops_all(error: BaseException | None) -> bool:
    """Tell whether an error is of the disk or the gradebook, so that every submission has it."""
    full = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)
    return isinstance(error, OperationalError) or (
        isinstance(error, OSError) and error.errno in full
    )


@contextlib.contextmanager
def open_gradebook(db_url: str) -> Iterator[Gradebook]:
    """Open the gradebook, and close it afterwards.

    Raises:
        NoGradebook: the server does not answer, or the address is none.
        NotWritten: it was locked, or gone, while it was used.
    """
    try:
        gradebook = Gradebook(db_url)
    except (SQLAlchemyError, ImportError) as error:
        reason = str(getattr(error, "orig", error)).strip()
        if "locked" in reason:
            raise NotWritten.because(error) from error
        raise NoGradebook(
            f"The gradebook cannot be opened: {reason}. Look at c.CourseDirectory.db_url in "
            "nbgrader_config.py: sqlite:///path/gradebook.db or "
            "postgresql+psycopg://user@server/database."
        ) from error
    try:
        with gradebook:
            yield gradebook
    except OperationalError as error:
        raise NotWritten.because(error) from error


def find_assignment(gradebook: Gradebook, name: str) -> Assignment:
    """Return what the gradebook has of an assignment.

    Raises:
        NoCourse: it knows none of this name.
    """
    try:
        return gradebook.find_assignment(name)
    except MissingEntry as error:
        raise NoCourse(
            f"The gradebook knows no assignment '{name}'. Make it first: "
            f"nbgrader generate_assignment {name} --force (or: make release)."
        ) from error
