"""Commands for instructors and contributors: ``python -m grading --help``."""

import contextlib
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from grading.class_run import bars, run, scores
from grading.class_run.cluster import NoCluster, Workers
from grading.class_run.terminal import plain
from grading.course import Assignment, Course, NoCourse
from grading.engine.sandbox.box import SandboxError
from grading.gradebook import comments, dates, history, overrides, points
from grading.gradebook.database import NoGradebook, NotWritten
from grading.gradebook.keys import NoData
from grading.gradebook.standing import ANY, Missing, Standing, read_standings
from grading.gradebook.times import NoTime, read_span, read_time, zone_of
from grading.pages.feedback.writing import write_pages
from grading.pages.report.course_page import write_course_page
from grading.pages.report.page import write_report
from grading.pages.report.source import NoResults
from grading.upkeep import bench, outputs, samples, standin, tables, times
from grading.upkeep.translation import commands as translation
from utils.data.problems import DataProblem
from utils.language import ENGLISH, languages, speaking
from utils.lessons.collection import lessons

app = typer.Typer(add_completion=False, no_args_is_help=True, help=__doc__)
app.add_typer(translation.app, name="translate")

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
NOTHING_GRADED = "Nobody is in the gradebook yet. Grade first: python -m grading autograde"
EXPECTED = (
    DataProblem,
    NoCluster,
    NoCourse,
    NoData,
    NoGradebook,
    NoResults,
    NoTime,
    NotWritten,
    SandboxError,
    points.PointsDisagree,
    dates.NotPossible,
    run.Busy,
)
"""What ends a command with its sentence."""

Name = Annotated[
    str | None, typer.Argument(help="The assignment; without one, all that have submissions.")
]

AnyName = Annotated[str | None, typer.Argument(help="The assignment; without one, all.")]


@contextlib.contextmanager
def sentences() -> Iterator[None]:
    """End a command with a sentence where it is not possible."""
    try:
        yield
    except EXPECTED as error:
        print(error, file=sys.stderr)
        raise typer.Exit(BAD_INPUT) from error
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        print(f"{place}{error.strerror or error}", file=sys.stderr)
        raise typer.Exit(BAD_INPUT) from error
    except KeyboardInterrupt as error:
        print(STOPPED, file=sys.stderr)
        raise typer.Exit(INTERRUPTED) from error


def known_language(name: str) -> str:
    """Return a language of the course.

    Raises:
        typer.BadParameter: it is none.
    """
    if name not in languages():
        raise typer.BadParameter(f"the languages are: {', '.join(languages())}")
    return name


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
    raise NoCourse(NOTHING_HANDED_IN.format(folder=within(course.root, folder)))


def within(root: Path, path: Path) -> Path:
    """Return a path as it is shown: from the root of the course, where it lies there."""
    return path.relative_to(root) if path.is_relative_to(root) else path


def grade_class(
    assignment: Assignment, workers: Workers, students: list[str] | None, **options: bool
) -> run.Run:
    """Grade an assignment with a progress bar."""
    with bars.Bars() as shown:
        return run.autograde(assignment, workers, students, progress=shown.show, **options)


def print_pages(assignment: Assignment, standings: list[Standing]) -> None:
    """Write feedback pages with a progress bar, and say how many."""
    with bars.Bars() as shown:
        written = write_pages(assignment, standings, shown.show)
    print(f"{assignment.name}: {written}")
    for problem in written.problems:
        print(plain(f"nbgrader: {problem}"))


@app.command()
def autograde(
    assignment: Name = None,
    student: Annotated[list[str] | None, typer.Option(help="Grade this student only.")] = None,
    force: Annotated[bool, typer.Option(help="Run again what has not changed.")] = False,
    scheduler: Annotated[str | None, typer.Option(help="Address of a Dask scheduler.")] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, help="Local workers, one per core unless set.")
    ] = None,
    sandbox: Annotated[
        bool, typer.Option(help="Without it, students' code runs with your rights.")
    ] = True,
    sharing: Annotated[
        bool, typer.Option(help="Run one of the notebooks that hold the same program, for all.")
    ] = True,
) -> None:
    """Grade the whole class in parallel, in a sandbox, and record the points."""
    if not sandbox:
        print(NO_SANDBOX, file=sys.stderr)
    troubles = False
    with sentences(), Workers(scheduler, workers) as crew:
        for one in chosen(assignment):
            done = grade_class(one, crew, student, force=force, sandbox=sandbox, sharing=sharing)
            handed_in = [submission.student for submission in done.submissions]
            scores.print_scores(one, read_standings(one, handed_in, samples=bool(student)))
            scores.print_run(done)
            scores.print_overrides(read_standings(one, handed_in))
            troubles |= bool(done.troubles or done.missing)
    if troubles:
        raise typer.Exit(NOT_ALL_GRADED)


@app.command()
def demo() -> None:
    """Grade the sample class in two lessons: hand in, autograde, feedback pages, points."""
    with sentences(), Workers() as crew:
        course = Course.here()
        for assignment in map(course.assignment, samples.DEMO):
            students = samples.write_samples(assignment)
            done = grade_class(assignment, crew, students)
            standings = read_standings(assignment, students, samples=True)
            print_pages(assignment, standings)
            scores.print_scores(assignment, standings)
            scores.print_pages(assignment, students)
            scores.print_run(done)


@app.command(name="feedback")
def write_feedback(assignment: Name = None) -> None:
    """Write the feedback pages of what is graded."""
    with sentences():
        for one in chosen(assignment):
            print_pages(one, read_standings(one))


@app.command(name="dates")
def set_the_dates(
    assignment: Annotated[str, typer.Argument(help="The assignment.")],
    due: Annotated[
        str | None,
        typer.Option(
            help='When it is due, such as "2026-12-01 18:00" in the time zone of the course, or '
            'with a zone behind it; "none" for no due date.'
        ),
    ] = None,
    grace: Annotated[
        str | None, typer.Option(help="How much later is not late, such as 10m or 1h.")
    ] = None,
    student: Annotated[
        list[str] | None, typer.Option(help="Set the due date of this student only.")
    ] = None,
) -> None:
    """Say when work is due, set it, and give a student an extension."""
    with sentences():
        one = Course.here().assignment(assignment)
        zone = zone_of(one.course.config)
        none = due is not None and due.strip().lower() == "none"
        time = None if due is None or none else read_time(due, zone)
        if student and (due is None or grace is not None):
            raise dates.NotPossible("Of a student, set --due and nothing else.")
        for name in student or ():
            dates.set_extension(one, name, time)
        if not student and (due is not None or grace is not None):
            span = None if grace is None else read_span(grace)
            dates.set_dates(one, dates.Change(time, none, span))
        for sentence in dates.described(one):
            print(plain(sentence))


@app.command(name="missing")
def set_the_missing(
    assignment: Annotated[str, typer.Argument(help="The assignment.")],
    counts: Annotated[
        Missing, typer.Option("--as", help="What becomes of work that is not there.")
    ],
    student: Annotated[list[str] | None, typer.Option(help="Of this student only.")] = None,
    notebook: Annotated[list[str] | None, typer.Option(help="This notebook only.")] = None,
) -> None:
    """Say what becomes of work that was not handed in: excused, zero, or left open."""
    with sentences():
        one = Course.here().assignment(assignment)
        for name in student or [ANY]:
            for what in notebook or [ANY]:
                dates.set_missing(one, counts, name, what)
        for sentence in dates.described(one):
            print(plain(sentence))


@app.command(name="overrides")
def settle_overrides(
    assignment: Name = None,
    keep: Annotated[bool, typer.Option("--keep", help="Let them count for the new work.")] = False,
    drop: Annotated[bool, typer.Option("--drop", help="Take them back.")] = False,
    student: Annotated[list[str] | None, typer.Option(help="Of this student only.")] = None,
    notebook: Annotated[list[str] | None, typer.Option(help="In this notebook only.")] = None,
    cell: Annotated[list[str] | None, typer.Option(help="Of this cell only.")] = None,
    dry_run: Annotated[bool, typer.Option(help="Say what would be done, and do nothing.")] = False,
) -> None:
    """List manual scores and comments that are older than the work; keep or drop them."""
    with sentences():
        if keep and drop:
            raise dates.NotPossible("Say --keep or --drop, not both.")
        count = 0
        for one in chosen(assignment):
            found = overrides.older(read_standings(one))
            found = overrides.chosen(found, student or (), notebook or (), cell or ())
            for override in found:
                print(plain(f"{one.name}, {override}"))
            if (keep or drop) and not dry_run:
                overrides.settle(one, found, keep)
            count += len(found)
        print(overrides.summary(count, keep, drop, dry_run))


@app.command(name="comment")
def comment_on_mistake(
    key: Annotated[
        str | None, typer.Argument(help="The mistake, as the report names it; all without one.")
    ] = None,
    text: Annotated[str | None, typer.Argument(help="The comment, in Markdown.")] = None,
    take_back: Annotated[bool, typer.Option("--take-back", help="Take it back.")] = False,
    assignment: Annotated[str | None, typer.Option(help="Of this assignment only.")] = None,
) -> None:
    """Put one comment on the work of all who made a mistake, now and in later runs."""
    with sentences():
        ones = chosen(assignment)
        if key:
            holds = [
                one
                for one in ones
                if key in {*comments.who_made(one), *comments.read_comments(one)}
            ]
            if not holds:
                raise dates.NotPossible(
                    f"Nobody made a mistake '{key}'. The report names the keys; so does "
                    "python -m grading comment"
                )
            for one in holds if text or take_back else ():
                comments.set_comment(one, key, None if take_back else text)
        for one in ones:
            said = comments.read_comments(one)
            for name, students in comments.who_made(one).items():
                if key in (None, name):
                    comment = said.get(name, "no comment")
                    number = "1 student" if len(students) == 1 else f"{len(students)} students"
                    print(plain(f"{one.name}, {name}, {number}: {comment}"))


@app.command(name="history")
def show_history(
    student: Annotated[str, typer.Argument(help="The student.")],
    assignment: Name = None,
    at: Annotated[
        str | None, typer.Option(help='As it was then, such as "2026-12-01 18:00".')
    ] = None,
    to: Annotated[
        Path | None, typer.Option(help="Write the notebooks into this folder, as handed in.")
    ] = None,
) -> None:
    """Say what was graded of a student and when, and write it out as it was."""
    with sentences():
        for one in chosen(assignment):
            zone = zone_of(one.course.config)
            entries = history.read_history(one, student)
            if at or to:
                time = read_time(at, zone) if at else datetime.max
                entries = history.as_it_was(entries, time)
            scores.print_history(one, student, entries, zone)
            if to:
                for path in history.write_out(one.course, entries, to / one.name):
                    print(plain(str(path)))


@app.command(name="bench")
def measure(
    assignment: Annotated[
        str | None, typer.Argument(help="The lesson; without one, that with the most points.")
    ] = None,
    students: Annotated[int, typer.Option(min=1, help="Students that the engine grades.")] = 30,
    stock_students: Annotated[int, typer.Option(min=0, help="Of these, graded by stock too.")] = 6,
    kind: Annotated[
        str | None, typer.Option("--class", help=f"One of: {', '.join(bench.CLASSES)}.")
    ] = None,
) -> None:
    """Time the engine beside stock nbgrader on classes made from the corpus."""
    if stock_students > students:
        raise typer.BadParameter(f"stock nbgrader grades some of the {students} students")
    if kind not in (None, *bench.CLASSES):
        raise typer.BadParameter(f"there is no class {kind!r}, but {', '.join(bench.CLASSES)}")
    with sentences():
        largest = max(lessons(), key=lambda lesson: lesson.points)
        one = Course.here().assignment(assignment or largest.name)
        bench.bench(one, students, stock_students, [kind] if kind else [])


@app.command(name="scores")
def show_scores(assignment: AnyName = None) -> None:
    """Print the points of every student by notebook."""
    with sentences():
        course = Course.here()
        names = [assignment] if assignment else course.assignments()
        found = {one: read_standings(one) for one in map(course.assignment, names)}
        handed_in = {one: who for one, who in found.items() if any(s.submitted for s in who)}
        if not any(found.values()):
            print(NOTHING_GRADED)
        for one, who in (handed_in or found).items():
            scores.print_scores(one, who)


@app.command()
def report(
    assignment: Name = None,
    language: Annotated[str, typer.Option(help="The language of the pages.")] = ENGLISH,
) -> None:
    """Write the report on each assignment, and a page that sums up the course."""
    with sentences(), speaking(known_language(language)):
        pages = []
        for one in chosen(assignment):
            try:
                pages.append(write_report(one))
            except NoResults as error:
                if assignment:
                    raise
                print(error)
        pages.append(write_course_page(Course.here()))
        for page in pages:
            print(f"The report is in {within(Path.cwd(), page)}.")


@app.command(name="outputs")
def renew_outputs(
    language: Annotated[
        str, typer.Option(help="Another language, for the book; English is what nbval reads.")
    ] = ENGLISH,
) -> None:
    """Run the solution notebooks on the stand-in and store their outputs."""
    language = known_language(language)
    with sentences():
        course = Course.here()
        paths = [p for lesson in lessons() for p in course.assignment(lesson.name).notebooks]
    with bars.bar() as progress:
        task = progress.add_task("Running the solutions", total=len(paths))
        for path in paths:
            progress.update(task, description=f"Running the solutions: {path.stem}")
            outputs.renew_outputs(path, language)
            progress.advance(task)


@app.command(name="tables")
def renew_tables() -> None:
    """Write the tables of the steps into the README, the first page and that of the corpus."""
    tables.write_tables(lessons())


@app.command(name="times")
def measure_lessons(assignment: AnyName = None) -> None:
    """Measure how long the lessons take to open, to run and to grade, as a table."""
    with sentences():
        names = [assignment] if assignment else [lesson.name for lesson in lessons()]
        for line in times.table([Course.here().assignment(name) for name in names]):
            print(line, flush=True)


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
