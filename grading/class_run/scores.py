"""The points of a class, read from nbgrader's gradebook, as a table in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nbgrader.api import SubmittedNotebook
from nbgrader.coursedir import CourseDirectory
from rich.table import Table

from grading.class_run.terminal import open_console, plain
from grading.gradebook.database import open_gradebook
from grading.gradebook.record import load_config
from grading.layout import ASSIGNMENT, FEEDBACK, solution_notebooks
from utils.settings import ROOT

if TYPE_CHECKING:
    from grading.class_run.run import Run


def is_graded(notebook: SubmittedNotebook) -> bool:
    """Tell whether a submitted notebook has a score, a person's or the engine's."""
    return any(g.auto_score is not None or g.manual_score is not None for g in notebook.grades)


def scores(students: list[str] | None = None) -> dict[str, dict[str, float]]:
    """Return the points of each student by step: ``{student: {"01_load": 10.0, ...}}``.

    A notebook that was not graded is left out. ``students`` restricts the table to some.

    Raises:
        NoGradebook: there is no gradebook at the address of the settings.
    """
    with open_gradebook(CourseDirectory(config=load_config()).db_url) as gradebook:
        return {
            submission.student_id: {n.name: n.score for n in submission.notebooks if is_graded(n)}
            for submission in gradebook.assignment_submissions(ASSIGNMENT)
            if students is None or submission.student_id in students
        }


def print_scores(students: list[str] | None = None) -> None:
    """Print the table of students, steps and points."""
    steps = [path.stem for path in solution_notebooks()]
    table = Table(title=f"{ASSIGNMENT}: points by step, 10 each")
    table.add_column("student", no_wrap=True)
    for step in steps:
        table.add_column(step[:2], justify="right", no_wrap=True)
    table.add_column("sum", justify="right", no_wrap=True)
    found = scores(students)
    for student, points in sorted(found.items()):
        row = [f"{points[step]:g}" if step in points else "-" for step in steps]
        table.add_row(plain(student), *row, f"{sum(points.values()):g}")
    open_console().print(table)


def print_pages(students: list[str]) -> None:
    """Print where the feedback pages of some students lie."""
    steps, console = solution_notebooks(), open_console()
    console.print(f"Feedback pages, {steps[0].stem}.html to {steps[-1].stem}.html, in")
    for student in sorted(students):
        folder = FEEDBACK / student / ASSIGNMENT
        console.print(plain(f"  {folder.relative_to(ROOT)}/"), soft_wrap=True)


def print_run(run: Run) -> None:
    """Print what a run did, and what an instructor must look at."""
    console = open_console()
    done = f"{run.executed} notebooks run, {run.recorded} of {len(run.submissions)} recorded anew."
    console.print(done)
    for student, sentences in sorted(run.troubles.items()):
        for sentence in sentences:
            console.print(plain(f"  {student}: {sentence}"), soft_wrap=True)
