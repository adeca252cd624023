"""Write the feedback pages of a class: those that are out of date, and no other."""

import glob
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from nbgrader.converters import GenerateFeedback
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory

from grading.course import Assignment
from grading.gradebook.standing import Standing
from grading.pages.feedback.index import PAGE, write_index
from grading.pages.feedback.version import version_of, version_on


@dataclass
class Written:
    """How many pages were written, how many were as they should be, and what went wrong."""

    pages: int = 0
    unchanged: int = 0
    problems: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        pages = "1 feedback page" if self.pages == 1 else f"{self.pages:,} feedback pages"
        return f"{pages} written, {self.unchanged:,} unchanged."


class _Errors(logging.Handler):
    """Collects the first line of each error that nbgrader logs."""

    def __init__(self, problems: list[str]):
        super().__init__(logging.ERROR)
        self.problems = problems

    def emit(self, record: logging.LogRecord) -> None:
        self.problems.append(record.getMessage().strip().splitlines()[0])


def write_pages(
    assignment: Assignment, standings: Iterable[Standing], progress: Callable[[str, int, int], None]
) -> Written:
    """Write the pages of these students whose grade, comment or text changed, with nbgrader."""
    done, standings = Written(), list(standings)
    by_student = {one.student: one for one in standings}
    for number, one in enumerate(standings, start=1):
        _write(assignment, one, by_student, done)
        progress("Writing feedback", number, len(standings))
    return done


def _write(
    assignment: Assignment, one: Standing, by_student: dict[str, Standing], done: Written
) -> None:
    course = assignment.course
    graded = course.folder(course.folders.autograded_directory, one.student, assignment.name)
    pages = course.folder(course.folders.feedback_directory, one.student, assignment.name)
    there = [n for n in one.notebooks if (graded / f"{n.name}.ipynb").is_file()]
    for page in _left_over(pages, {n.name for n in there}):
        page.unlink()
    stale = [n for n in there if version_on(pages / f"{n.name}.html") != version_of(course, one, n)]
    names = ["*"] if len(stale) == len(there) else [glob.escape(n.name) for n in stale]
    for name in names if stale else ():
        _convert(assignment, one.student, name, by_student, done.problems)
    done.pages += len(stale)
    done.unchanged += len(there) - len(stale)
    if one.takes_part or (pages / PAGE).exists():
        write_index(course, one)


def _left_over(pages: Path, known: set[str]) -> list[Path]:
    """Return the pages of notebooks that are not there any more."""
    carried = [page for page in pages.glob("*.html") if version_on(page)]
    return [page for page in carried if page.stem not in known]


def _convert(
    assignment: Assignment,
    student: str,
    notebook: str,
    by_student: dict[str, Standing],
    problems: list[str],
) -> None:
    config = assignment.course.config
    folders = CourseDirectory(config=config)
    folders.assignment_id, folders.student_id = assignment.name, glob.escape(student)
    folders.notebook_id = notebook
    converter = GenerateFeedback(coursedir=folders, config=config)
    converter.standings, converter.force = by_student, True
    converter.log = logging.getLogger("grading.feedback")
    converter.log.propagate = False
    converter.log.setLevel(logging.ERROR)
    errors = _Errors([])
    converter.log.addHandler(errors)
    try:
        converter.start()
    except (NbGraderException, SystemExit, OSError) as error:
        problems += [f"{student}: {said}" for said in errors.problems or [str(error)]]
    finally:
        converter.log.removeHandler(errors)
