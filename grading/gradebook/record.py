"""Record results in the gradebook with nbgrader's own code, one submission at a time.

Each in one transaction: what was not recorded whole leaves the gradebook as it was.
"""

import logging
import sys
from datetime import datetime

from nbgrader.api import Gradebook
from nbgrader.converters import Autograde
from nbgrader.converters.base import BaseConverter, NbGraderException
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import OverwriteKernelspec
from sqlalchemy.exc import SQLAlchemyError

from grading.course import Assignment, Course
from grading.gradebook import sentences, timestamps
from grading.gradebook.database import NotWritten, stops_all
from grading.gradebook.passes import Judged
from grading.gradebook.session import Session


class LastError(logging.Handler):
    """Remembers the error that nbgrader logs, and then replaces by a hint at its log."""

    error: BaseException | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the error that is being handled while nbgrader logs."""
        self.error = sys.exc_info()[1] or self.error


class RecordJudged(Autograde):
    """nbgrader's Autograde for results that are kept, of notebooks that the engine has repaired.

    What nbgrader does to a submitted notebook before it runs is left out but for the kernel's
    name, and what it does afterwards is done to the result at once.
    """

    def convert_single_notebook(self, notebook_filename: str) -> None:
        """Record one notebook, and write its autograded copy."""
        self.exporter._preprocessors = []
        for step in (OverwriteKernelspec, *self.autograde_preprocessors):
            self.exporter.register_preprocessor(step)
        BaseConverter.convert_single_notebook(self, notebook_filename)


_quiet = logging.getLogger("grading.record")
_quiet.setLevel(logging.ERROR)
_quiet.propagate = False


def recorded_students(assignment: Assignment) -> set[str]:
    """Return the students whose submission the gradebook has, with an autograded copy.

    One who handed in the same again has another time, which the gradebook must have, too.
    """
    course, name = assignment.course, assignment.name
    with Gradebook(course.folders.db_url) as gradebook:
        times = {s.student_id: s.timestamp for s in gradebook.assignment_submissions(name)}
    autograded = course.folders.autograded_directory
    return {
        student
        for student, time in times.items()
        if course.folder(autograded, student, name).is_dir()
        and handed_in(course, student, name) in (None, time)
    }


def handed_in(course: Course, student: str, assignment: str) -> datetime | None:
    """Return when a submission was handed in, ``None`` where nothing tells."""
    try:
        return timestamps.read_time(course.submitted(student, assignment))
    except ValueError:
        return None


def record(student: str, assignment: str, session: Session) -> str | None:
    """Record a submission whose results are kept; return the trouble, if any.

    Raises:
        NotWritten: the gradebook or the disk takes nothing.
    """
    config = session.course.config
    folders = CourseDirectory(config=config)
    folders.student_id, folders.assignment_id = student, assignment
    make = RecordJudged if Judged(config=config).sandbox else Autograde
    converter = make(coursedir=folders, config=config)
    converter.session = session
    converter.force = True
    converter.log = _quiet
    _quiet.handlers = [last := LastError()]
    try:
        with session.gradebook.transaction():
            converter.start()
    except (NbGraderException, SystemExit, ValueError, OSError, SQLAlchemyError) as error:
        cause = last.error or error
        if stops_all(cause):
            raise NotWritten.because(cause) from error
        nbgraders = isinstance(cause, NbGraderException | SystemExit)
        reason = str(cause) if nbgraders else f"{cause} ({type(cause).__name__})."
        return sentences.NOT_RECORDED.format(reason=reason)
    return None
