"""The points of a class, read from nbgrader's gradebook, as a table in the terminal."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from rich.table import Table

from grading.class_run.terminal import open_console, plain
from grading.course import Assignment
from grading.gradebook import history, overrides
from grading.gradebook.standing import Notebook, Standing, State, points_text
from grading.gradebook.times import show_time

if TYPE_CHECKING:
    from grading.class_run.run import Run


def heading(assignment: Assignment) -> str:
    """Return the heading of an assignment's table; the steps of a lesson have points alike."""
    points = {step.points for step in assignment.lesson.steps} if assignment.lesson else set()
    each = f", {points.pop():g} each" if len(points) == 1 else ""
    return f"{assignment.name}: points by {'step' if assignment.lesson else 'notebook'}{each}"


def short(notebook: str) -> str:
    """Return the number of a step's notebook, such as ``04``, or the name of a plain one."""
    number = notebook.partition("_")[0]
    return number if number.isdigit() else notebook


SIGNS = {State.EXCUSED: "exc.", State.ZERO: "0"}
"""What stands for a notebook without points of its own, where it is not a dash."""


def shown(notebook: Notebook) -> str:
    """Return the points of a notebook as the table has them, before any penalty."""
    return points_text(notebook.score) if notebook.known else SIGNS.get(notebook.state, "-")


NARROW = "In a wider terminal the points of each notebook stand here, too."


def print_scores(assignment: Assignment, standings: Sequence[Standing]) -> None:
    """Print the table of students, notebooks and points; a narrow terminal shows no notebooks."""
    if not standings:
        return
    console = open_console()
    names = [path.stem for path in assignment.notebooks]
    table = table_of(assignment, standings, names)
    if console.measure(table, options=console.options.update(max_width=sys.maxsize)).maximum > (
        console.width
    ):
        table = table_of(assignment, standings, [])
        table.caption = NARROW
    console.print(table)


def table_of(assignment: Assignment, standings: Sequence[Standing], names: list[str]) -> Table:
    """Return the table with the points of some notebooks; what is late is taken off at the end."""
    table = Table(title=plain(heading(assignment)))
    table.add_column("student", no_wrap=True)
    for name in names:
        table.add_column(plain(short(name)), justify="right", no_wrap=True)
    late = any(one.penalty for one in standings)
    for name in ("sum", "late", "final") if late else ("sum", "final"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("state", no_wrap=True)
    for one in standings:
        found = {notebook.name: shown(notebook) for notebook in one.notebooks}
        ends = [points_text(one.score) if any(n.known for n in one.notebooks) else "-"]
        if late:
            ends.append(points_text(-one.penalty) if one.penalty else "")
        ends.append("-" if one.final is None else points_text(one.final))
        table.add_row(
            plain(one.student), *(found.get(name, "-") for name in names), *ends, one.state
        )
    return table


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
    shared = f"{run.shared} shared a run, " if run.shared else ""
    recorded = f"{run.recorded} of {len(run.submissions)} recorded anew."
    notebooks = "notebook" if run.executed == 1 else "notebooks"
    done = f"{run.executed} {notebooks} run, {shared}{recorded}"
    console.print(plain(f"{run.assignment}: {done}"), soft_wrap=True)
    for sentence in run.changes + run.advice:
        console.print(plain(f"  {sentence}"), soft_wrap=True)
    for student in sorted({**run.troubles, **run.missing}):
        for sentence in run.troubles.get(student, []) + run.missing.get(student, []):
            console.print(plain(f"  {student}: {sentence}"), soft_wrap=True)


def print_overrides(standings: Sequence[Standing]) -> None:
    """Print what a person gave or wrote that is older than the work, and how to settle it."""
    if found := overrides.older(standings):
        console = open_console()
        for one in found:
            console.print(plain(f"  {one}"), soft_wrap=True)
        console.print(f"  {overrides.ADVICE}", soft_wrap=True)


def print_history(
    assignment: Assignment, student: str, entries: Sequence[history.Entry], zone: str
) -> None:
    """Print what was graded of a student, in the order of time."""
    if not entries:
        open_console().print(plain(f"{assignment.name}: nothing of {student} was graded."))
        return
    table = Table(title=plain(f"{assignment.name}: what was graded of {student}"))
    for name in ("graded", "handed in", "notebook", "points", "content"):
        table.add_column(name, no_wrap=True)
    for one in entries:
        came = datetime.fromisoformat(one.handed_in) if one.handed_in else None
        table.add_row(
            show_time(datetime.fromisoformat(one.time), zone),
            show_time(came, zone) if came else "",
            plain(one.notebook),
            "not graded" if one.points is None else points_text(one.points),
            one.work[: history.DIGITS],
        )
    open_console().print(table)
