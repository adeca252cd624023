"""The points of a class, read from nbgrader's gradebook, as a table in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nbgrader.api import SubmittedNotebook
from rich.table import Table

from grading.class_run.terminal import open_console, plain
from grading.course import Assignment
from grading.gradebook.database import open_gradebook

if TYPE_CHECKING:
    from grading.class_run.run import Run


Scores = dict[str, dict[str, float]]


def is_graded(notebook: SubmittedNotebook) -> bool:
    """Tell whether a submitted notebook has a score, a person's or the engine's."""
    return any(g.auto_score is not None or g.manual_score is not None for g in notebook.grades)


def scores(assignment: Assignment, students: list[str] | None = None) -> Scores:
    """Return the points of each student by notebook: ``{student: {"01_load": 10.0, ...}}``.

    A notebook that was not graded is left out. ``students`` restricts the table to some.

    Raises:
        NoGradebook: there is no gradebook at the address of the settings.
    """
    with open_gradebook(assignment.course.folders.db_url) as gradebook:
        return {
            submission.student_id: {n.name: n.score for n in submission.notebooks if is_graded(n)}
            for submission in gradebook.assignment_submissions(assignment.name)
            if students is None or submission.student_id in students
        }


def heading(assignment: Assignment) -> str:
    """Return the heading of an assignment's table; the steps of a lesson have points alike."""
    points = {step.points for step in assignment.lesson.steps} if assignment.lesson else set()
    each = f", {points.pop():g} each" if len(points) == 1 else ""
    return f"{assignment.name}: points by {'step' if assignment.lesson else 'notebook'}{each}"


def short(notebook: str) -> str:
    """Return the number of a step's notebook, such as ``04``, or the name of a plain one."""
    number = notebook.partition("_")[0]
    return number if number.isdigit() else notebook


def print_scores(assignment: Assignment, students: list[str] | None = None) -> None:
    """Print the table of students, notebooks and points."""
    notebooks = [path.stem for path in assignment.notebooks]
    table = Table(title=plain(heading(assignment)))
    table.add_column("student", no_wrap=True)
    for notebook in notebooks:
        table.add_column(plain(short(notebook)), justify="right", no_wrap=True)
    table.add_column("sum", justify="right", no_wrap=True)
    for student, points in sorted(scores(assignment, students).items()):
        row = [f"{points[name]:g}" if name in points else "-" for name in notebooks]
        table.add_row(plain(student), *row, f"{sum(points.values()):g}")
    open_console().print(table)


def print_pages(assignment: Assignment, students: list[str]) -> None:
    """Print where the feedback pages of some students lie."""
    names, console, course = assignment.notebooks, open_console(), assignment.course
    console.print(f"Feedback pages, {names[0].stem}.html to {names[-1].stem}.html, in")
    for student in sorted(students):
        folder = course.folder(course.folders.feedback_directory, student, assignment.name)
        console.print(plain(f"  {folder.relative_to(course.root)}/"), soft_wrap=True)


def print_run(run: Run) -> None:
    """Print what a run did, and what an instructor must look at."""
    console = open_console()
    done = f"{run.executed} notebooks run, {run.recorded} of {len(run.submissions)} recorded anew."
    console.print(done)
    for sentence in run.advice:
        console.print(plain(f"  {sentence}"), soft_wrap=True)
    for student, sentences in sorted(run.troubles.items()):
        for sentence in sentences:
            console.print(plain(f"  {student}: {sentence}"), soft_wrap=True)
