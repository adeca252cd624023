"""The gradebook of the settings: a file of SQLite, or a database on a server."""

import contextlib
from collections.abc import Iterator

from nbgrader.api import Gradebook
from sqlalchemy.exc import SQLAlchemyError


class NoGradebook(Exception):
    """The gradebook cannot be opened. The text says why."""


@contextlib.contextmanager
def open_gradebook(db_url: str) -> Iterator[Gradebook]:
    """Open the gradebook, and close it afterwards.

    Raises:
        NoGradebook: the server does not answer, or the address is none.
    """
    try:
        gradebook = Gradebook(db_url)
    except (SQLAlchemyError, ImportError) as error:
        reason = str(getattr(error, "orig", error)).strip()
        raise NoGradebook(
            f"The gradebook cannot be opened: {reason}. Look at c.CourseDirectory.db_url in "
            "nbgrader_config.py: sqlite:///path/gradebook.db or "
            "postgresql+psycopg://user@server/database."
        ) from error
    with gradebook:
        yield gradebook
