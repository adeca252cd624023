"""The tables of the steps in the README and on the first page, made from the lessons' rows.

In a text such a table stands between ``<!-- steps -->`` and ``<!-- end of steps -->``.
"""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

import nbformat

from utils.files import write_whole
from utils.lesson import FIRST_PAGE, Lesson, Step
from utils.settings import ROOT

README = ROOT / "README.md"
FIRST = ROOT / "solutions" / f"{FIRST_PAGE}.ipynb"
PLACE = re.compile(r"(<!-- steps -->\n\n).*?(\n\n<!-- end of steps -->)", re.DOTALL)


def grade_row(lesson: Lesson, step: Step) -> str:
    """Return a step's row of the README: the points of its checks, its test and its question."""
    question = step.visible.get("question", 0)
    checks, hidden = step.in_sight - question, sum(step.hidden.values())
    link = f"[{step.notebook}](notebooks/en/{lesson.name}/{step.notebook}.ipynb)"
    return f"| {link} | {checks:g} | {hidden:g} | {question:g} | {step.points:g} |"


def page_row(lesson: Lesson, step: Step) -> str:
    """Return a step's row of the first page: what one does, and how long it takes."""
    link = f"[{step.number}. {step.title}]({lesson.name}/{step.notebook}.ipynb)"
    return f"| {link} | {step.about} | {step.minutes} min |"


GRADES = ("| step | visible checks | hidden test | question | sum |", "|---|---|---|---|---|")
STEPS = ("| step | what you do | time |", "|:--|:--|:--|")


def with_table(
    text: str,
    lessons: Iterable[Lesson],
    head: tuple[str, str],
    row: Callable[[Lesson, Step], str],
) -> str:
    """Return a text with the table of all steps in its place.

    Raises:
        ValueError: the text has no such place.
    """
    if not PLACE.search(text):
        raise ValueError("the text has no <!-- steps --> and <!-- end of steps -->")
    rows = [row(lesson, step) for lesson in lessons for step in lesson.steps]
    table = "\n".join([*head, *rows])
    return PLACE.sub(lambda found: f"{found[1]}{table}{found[2]}", text)


def readme(lessons: Iterable[Lesson], path: Path = README) -> str:
    """Return the README with the table of points."""
    return with_table(path.read_text(encoding="utf-8"), lessons, GRADES, grade_row)


def first_page(lessons: Iterable[Lesson], path: Path = FIRST) -> nbformat.NotebookNode:
    """Return the first page with the table of steps."""
    page = nbformat.read(path, as_version=4)
    for cell in page.cells:
        if PLACE.search(cell.source):
            cell.source = with_table(cell.source, lessons, STEPS, page_row)
    return page


def write_tables(lessons: Iterable[Lesson]) -> None:
    """Write both tables anew."""
    lessons = tuple(lessons)
    write_whole(README, readme(lessons))
    write_whole(FIRST, nbformat.writes(first_page(lessons)) + "\n")
