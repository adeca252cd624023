"""Commands for instructors and contributors: ``python -m grading --help``."""

import sys
from typing import Annotated

import typer

from grading.class_run import bars as nbgrader_runs
from grading.class_run import run as class_run
from grading.class_run import scores
from grading.class_run.cluster import NoCluster
from grading.engine.sandbox.box import SandboxError
from grading.gradebook.assignment import NoAssignment
from grading.gradebook.database import NoGradebook
from grading.layout import ASSIGNMENT, solution_notebooks
from grading.pages.report.page import write_report
from grading.pages.report.source import NoResults, read_class
from grading.upkeep import bench, outputs, samples
from utils.settings import ROOT

app = typer.Typer(add_completion=False, no_args_is_help=True, help=__doc__)

NOT_ALL_GRADED = 1
BAD_INPUT = 2
NO_SANDBOX = (
    "Warning: no sandbox. Students' code runs with your rights, and can read the hidden tests and "
    "write the gradebook. The log of this run says so."
)


def grade_class(students: list[str] | None, **options: object) -> class_run.Run:
    """Grade with a progress bar; end with a sentence where that is not possible."""
    try:
        with nbgrader_runs.Bars() as bars:
            return class_run.autograde(ASSIGNMENT, students, progress=bars.show, **options)
    except (NoAssignment, NoCluster, NoGradebook, class_run.Busy, SandboxError) as error:
        print(error, file=sys.stderr)
        raise typer.Exit(BAD_INPUT) from error


@app.command()
def autograde(
    assignment: Annotated[str, typer.Argument(help="The assignment.")] = ASSIGNMENT,
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
    if assignment != ASSIGNMENT:
        print(f"There is one assignment here, {ASSIGNMENT}.", file=sys.stderr)
        raise typer.Exit(BAD_INPUT)
    if not sandbox:
        print(NO_SANDBOX, file=sys.stderr)
    options = {"scheduler": scheduler, "workers": workers, "sandbox": sandbox}
    run = grade_class(student, force=force, **options)
    scores.print_scores([submission.student for submission in run.submissions])
    scores.print_run(run)
    if run.troubles:
        raise typer.Exit(NOT_ALL_GRADED)


@app.command()
def demo() -> None:
    """Hand in the sample class, autograde it, write feedback pages, and print the points."""
    students = samples.write_samples()
    run = grade_class(students)
    arguments = ["generate_feedback", ASSIGNMENT, f"--student={samples.PREFIX}*"]
    notebooks = len(students) * len(solution_notebooks())
    for problem in nbgrader_runs.run_nbgrader(arguments, "Writing feedback", notebooks):
        print(f"nbgrader: {problem}")
    scores.print_scores(students)
    scores.print_pages(students)
    scores.print_run(run)


@app.command(name="bench")
def measure(
    students: Annotated[int, typer.Option(help="Students that the engine grades.")] = 30,
    stock_students: Annotated[int, typer.Option(help="Of these, graded by stock too.")] = 6,
) -> None:
    """Time the engine beside stock nbgrader on a class made from the corpus."""
    bench.bench(students, stock_students)


@app.command(name="scores")
def show_scores() -> None:
    """Print the points of every student by step."""
    try:
        scores.print_scores()
    except NoGradebook as error:
        print(error, file=sys.stderr)
        raise typer.Exit(BAD_INPUT) from error


@app.command()
def report() -> None:
    """Write the report on the class: one page with scores, mistakes, faults and suspicions."""
    try:
        page = write_report(read_class())
    except NoResults as error:
        print(error, file=sys.stderr)
        raise typer.Exit(BAD_INPUT) from error
    print(f"The report is in {page.relative_to(ROOT)}.")


@app.command(name="outputs")
def renew_outputs() -> None:
    """Run the solution notebooks on the stand-in and store their outputs for nbval."""
    with nbgrader_runs.bar() as progress:
        task = progress.add_task("Running the solutions", total=len(solution_notebooks()))
        for path in solution_notebooks():
            progress.update(task, description=f"Running the solutions: {path.stem}")
            outputs.renew_outputs(path)
            progress.advance(task)


if __name__ == "__main__":
    app()
