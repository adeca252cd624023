"""One connection for a run, and one transaction for all that is recorded of a submission.

Each of nbgrader's passes opens the gradebook, asks, commits and closes it, some 80 times for a
submission of ten notebooks. Here the gradebook is opened once and lent to them: to open it is to
get the one that is open, to commit is to write within the transaction, and to close is nothing.
So a submission is recorded whole or not at all, by nbgrader's own code.
"""

import contextlib
from collections.abc import Iterator

from nbgrader.api import Gradebook
from sqlalchemy import create_engine
from sqlalchemy.orm import Session, scoped_session, sessionmaker

from grading.gradebook.database import open_gradebook


class Together(Session):
    """A session whose commits wait for the last one."""

    def commit(self) -> None:
        """Write what is new, and read all anew, as after a commit. The transaction stays open."""
        self.flush()
        self.expire_all()

    def commit_all(self) -> None:
        """End the transaction: all of it is in the gradebook."""
        super().commit()


class OpenGradebook:
    """A gradebook that is opened once.

    Raises:
        NoGradebook: it cannot be opened.
        NotWritten: it is locked.
    """

    def __init__(self, db_url: str):
        self.db_url = db_url
        with open_gradebook(db_url):  # makes the tables where there are none
            pass
        self.engine = create_engine(db_url, pool_pre_ping=True)  # a server may hang up meanwhile
        self.db = scoped_session(sessionmaker(class_=Together, bind=self.engine))
        self.courses: set[str] = set()

    def close(self) -> None:
        """Close the gradebook."""
        self.db.remove()
        self.engine.dispose()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Lend the gradebook to all that opens it meanwhile; take back what is done on an error.

        Raises:
            OperationalError: it is locked, or gone.
        """
        plain_open, plain_close = Gradebook.__init__, Gradebook.close

        def borrow(
            gradebook: Gradebook,
            db_url: str,
            course_id: str = "default_course",
            authenticator: object = None,
        ) -> None:
            if db_url != self.db_url:
                plain_open(gradebook, db_url, course_id, authenticator)
                return
            gradebook.engine, gradebook.db = self.engine, self.db
            gradebook.course_id, gradebook.authenticator = course_id, authenticator
            if course_id not in self.courses:
                gradebook.check_course(course_id=course_id)
                self.courses.add(course_id)

        def give_back(gradebook: Gradebook) -> None:
            if gradebook.db is not self.db:
                plain_close(gradebook)

        Gradebook.__init__, Gradebook.close = borrow, give_back
        try:
            yield
            self.db().commit_all()
        except BaseException:
            self.db.rollback()
            self.courses.clear()
            raise
        finally:
            Gradebook.__init__, Gradebook.close = plain_open, plain_close
            self.db.remove()
