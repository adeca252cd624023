"""Commands for instructors and contributors: ``python -m grading --help``."""

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from grading.class_run import bars, run, scores
from grading.class_run.cluster import NoCluster
from grading.course import Assignment, Course, NoCourse
from grading.engine.sandbox.box import SandboxError
from grading.gradebook.database import NoGradebook, NotWritten
from grading.gradebook.keys import NoData
from grading.pages import feedback
from grading.pages.report.course_page import write_course_page
from grading.pages.report.page import write_report
from grading.pages.report.source import NoResults
from grading.upkeep import bench, outputs, samples, standin, tables
from utils.data.problems import DataProblem
from utils.lessons.collection import lessons

app = typer.Typer(add_completion=False, no_args_is_help=True, help=__doc__)

NOT_ALL_GRADED = 1
BAD_INPUT = 2
INTERRUPTED = 130
STOPPED = (
    "Stopped. What was graded so far is kept, and the same command goes on from there. Each "
    "submission is recorded in the gradebook whole or not at all."
)
NO_SANDBOX = (
    "Warning: no sandbox. Students' code runs with your rights, and can read the hidden tests and "
    "write the gradebook. The log of this run says so."
)
NOTHING_HANDED_IN = (
    "Nobody has handed in anything yet. Put each student's notebooks into "
    "{folder}/<student>/<assignment>/."
)
EXPECTED = (
    DataProblem,
    NoCluster,
    NoCourse,
    NoData,
    NoGradebook,
    NoResults,
    NotWritten,
    SandboxError,
    run.Busy,
)
"""What ends a command with its sentence."""

Name = Annotated[
    str | None, typer.Argument(help="The assignment; without one, all that have submissions.")
]


@contextlib.contextmanager
def sentences() -> Iterator[None]:
    """End a command with a sentence where it is not possible."""
    try:
        yield
    except EXPECTED as error:
        print(error, file=sys.stderr)
        raise typer.Exit(BAD_INPUT) from error
    except KeyboardInterrupt as error:
        print(STOPPED, file=sys.stderr)
        raise typer.Exit(INTERRUPTED) from error


def chosen(name: str | None) -> list[Assignment]:
    """Return the assignment of a name, or all that have submissions.

    Raises:
        NoCourse: there is none.
    """
    course = Course.here()
    if name:
        return [course.assignment(name)]
    if found := run.with_submissions(course):
        return [course.assignment(each) for each in found]
    folder = course.submitted("*", "_").parents[1]
    shown = folder.relative_to(course.root) if folder.is_relative_to(course.root) else folder
    raise NoCourse(NOTHING_HANDED_IN.format(folder=shown))


def grade_class(assignment: Assignment, students: list[str] | None, **options: object) -> run.Run:
    """Grade an assignment with a progress bar."""
    with bars.Bars() as shown:
        return run.autograde(assignment, students, progress=shown.show, **options)


@app.command()
def autograde(
    assignment: Name = None,
    student: Annotated[list[str] | None, typer.Option(help="Grade this student only.")] = None,
    force: Annotated[bool, typer.Option(help="Run again what has not changed.")] = False,
    scheduler: Annotated[str | None, typer.Option(help="Address of a Dask scheduler.")] = None,
    workers: Annotated[
        int | None, typer.Option(help="Local workers, one a core unless set.")
    ] = None,
    sandbox: Annotated[
        bool, typer.Option(help="Without it, students' code runs with your rights.")
    ] = True,
) -> None:
    """Grade the whole class in parallel, in a sandbox, and record the points."""
    if not sandbox:
        print(NO_SANDBOX, file=sys.stderr)
    options = {"scheduler": scheduler, "workers": workers, "sandbox": sandbox}
    troubles = False
    with sentences():
        for one in chosen(assignment):
            done = grade_class(one, student, force=force, **options)
            scores.print_scores(one, [submission.student for submission in done.submissions])
            scores.print_run(done)
            troubles |= bool(done.troubles)
    if troubles:
        raise typer.Exit(NOT_ALL_GRADED)


@app.command()
def demo() -> None:
    """Hand in the sample class, autograde it, write feedback pages, and print the points."""
    with sentences():
        course = Course.here()
        for assignment in [course.assignment(lesson.name) for lesson in lessons()]:
            students = samples.write_samples(assignment)
            done = grade_class(assignment, students)
            for problem in feedback.write_pages(assignment, f"{samples.PREFIX}*", len(students)):
                print(f"nbgrader: {problem}")
            scores.print_scores(assignment, students)
            scores.print_pages(assignment, students)
            scores.print_run(done)


@app.command(name="feedback")
def write_feedback(assignment: Name = None) -> None:
    """Write the feedback pages of what is graded."""
    with sentences():
        for one in chosen(assignment):
            students = scores.scores(one)
            for problem in feedback.write_pages(one, "*", len(students)):
                print(f"nbgrader: {problem}")


@app.command(name="bench")
def measure(
    students: Annotated[int, typer.Option(help="Students that the engine grades.")] = 30,
    stock_students: Annotated[int, typer.Option(help="Of these, graded by stock too.")] = 6,
) -> None:
    """Time the engine beside stock nbgrader on a class made from the corpus."""
    with sentences():
        bench.bench(Course.here().assignment("asl_cnn"), students, stock_students)


@app.command(name="scores")
def show_scores(assignment: Name = None) -> None:
    """Print the points of every student by notebook."""
    with sentences():
        course = Course.here()
        names = [assignment] if assignment else course.assignments()
        known = [course.assignment(name) for name in names]
        for one in [each for each in known if scores.scores(each)] or known:
            scores.print_scores(one)


@app.command()
def report(assignment: Name = None) -> None:
    """Write the report on each assignment, and a page that sums up the course."""
    with sentences():
        pages = [write_report(one) for one in chosen(assignment)]
        pages.append(write_course_page(Course.here()))
        for page in pages:
            print(f"The report is in {page.relative_to(Path.cwd())}.")


@app.command(name="outputs")
def renew_outputs() -> None:
    """Run the solution notebooks on the stand-in and store their outputs for nbval."""
    with sentences():
        course = Course.here()
        paths = [p for lesson in lessons() for p in course.assignment(lesson.name).notebooks]
    with bars.bar() as progress:
        task = progress.add_task("Running the solutions", total=len(paths))
        for path in paths:
            progress.update(task, description=f"Running the solutions: {path.stem}")
            outputs.renew_outputs(path)
            progress.advance(task)


@app.command(name="tables")
def renew_tables() -> None:
    """Write the tables of the steps into the README and the first page, from the lessons' rows."""
    tables.write_tables(lessons())


@app.command(name="standin")
def measure_standin(
    real: Annotated[
        Path | None,
        typer.Option(
            help="A folder, .csv, .csv.gz or .zip of the real data: adds the score on its test "
            "file, and its mean and spread of each letter."
        ),
    ] = None,
    epochs: Annotated[int, typer.Option(min=1, help="Epochs of each training.")] = 20,
) -> None:
    """Measure how far the stand-in carries the lessons of the real data."""
    with sentences():
        for line in standin.measure(real, epochs):
            print(line, flush=True)


if __name__ == "__main__":
    app()
