"""The lessons in the README, on the first page and on the page of the corpus, made from their rows.

In a text they stand between ``<!-- lessons -->`` and ``<!-- end of lessons -->``: one section a
lesson, with what it answers and a table of its steps; on the first page a map of all lessons comes
before; on the page of the corpus the answers to each step are counted. A lesson that is not
released does not appear.
"""

import re
from collections.abc import Iterable
from pathlib import Path

import nbformat

from grading.upkeep import corpus
from utils.files import write_whole
from utils.lesson import FIRST_PAGE, Lesson, Step
from utils.messages import collection as m
from utils.messages import progress, say
from utils.settings import ROOT

README = ROOT / "README.md"
CORPUS = ROOT / "tests" / "corpus" / "README.md"
FIRST = ROOT / "solutions" / f"{FIRST_PAGE}.ipynb"
RELEASE = ROOT / "notebooks" / "en"
BEGIN, END = "<!-- lessons -->", "<!-- end of lessons -->"
PLACE = re.compile(f"{BEGIN}.*?{END}", re.DOTALL)

GRADES = ("| step | visible checks | hidden test | question | sum |", "|---|---|---|---|---|")


COUNTS = ("| step | right | marked down | wrong | full points |", "|---|--:|--:|--:|--:|")


def hours(minutes: int) -> str:
    """Return a time as one says it: whole minutes, or from an hour and a half on half hours."""
    if minutes < 90:
        return say(m.MINUTES, minutes=minutes)
    return say(m.HOURS, hours=f"{round(minutes / 30) / 2:g}")


def row(*cells: object) -> str:
    """Return a row of a table."""
    return f"| {' | '.join(map(str, cells))} |"


def grade_row(lesson: Lesson, step: Step) -> str:
    """Return a step's row of the README: the points of its checks, its test and its question."""
    question = step.visible.get("question", 0)
    checks, hidden = step.visible_points - question, sum(step.hidden.values())
    link = f"[{step.notebook}](notebooks/en/{lesson.name}/{step.notebook}.ipynb)"
    return f"| {link} | {checks:g} | {hidden:g} | {question:g} | {step.points:g} |"


def page_row(lesson: Lesson, step: Step) -> str:
    """Return a step's row of the first page: what one does, and how long it takes."""
    title = say(progress.STEP_NAME, number=step.number, title=say(step.title))
    link = f"[{title}]({lesson.name}/{step.notebook}.ipynb)"
    return row(link, say(step.about), say(m.MINUTES, minutes=step.minutes))


def map_row(lesson: Lesson) -> str:
    """Return a lesson's row of the map: a link to its first step, and what it answers."""
    link = f"[{say(lesson.title)}]({lesson.name}/{lesson.steps[0].notebook}.ipynb)"
    return row(link, say(lesson.question), len(lesson.steps), hours(lesson.minutes))


def grade_section(lesson: Lesson) -> str:
    """Return a lesson's section of the README, with the points of its steps to be unfolded."""
    rows = [grade_row(lesson, step) for step in lesson.steps]
    figures = f"{len(lesson.steps)} steps, {lesson.points:g} points, about {hours(lesson.minutes)}"
    return "\n\n".join(
        [
            f"**{lesson.title}** (`{lesson.name}`). {lesson.question}",
            f"<details><summary>{figures}</summary>",
            "\n".join([*GRADES, *rows]),
            "</details>",
        ]
    )


def page_section(lesson: Lesson) -> str:
    """Return a lesson's section of the first page, with a link to each of its steps."""
    head = [row(say(m.STEP), say(m.YOU_DO), say(m.TIME)), "|:--|:--|:--|"]
    rows = [page_row(lesson, step) for step in lesson.steps]
    return "\n\n".join([f"### {say(lesson.title)}", say(lesson.question), "\n".join(head + rows)])


def page_sections(lessons: Iterable[Lesson]) -> list[str]:
    """Return what the first page says of the lessons: a map of all, and the steps of each."""
    lessons = tuple(lessons)
    head = [row(*map(say, (m.LESSON, m.ANSWERS, m.STEPS, m.TIME))), "|:--|:--|--:|--:|"]
    return ["\n".join([*head, *map(map_row, lessons)]), *map(page_section, lessons)]


def corpus_row(name: str, right: int, wrong: int) -> str:
    """Return a row of the corpus; that its zeros are true is what the corpus is run for."""
    return row(name, right, 0, wrong, 0)


def corpus_section(lessons: Iterable[Lesson]) -> str:
    """Return the table of how many answers of each kind the corpus has, step by step."""
    counts = {}
    for lesson in lessons:
        for step in lesson.steps:
            answers = corpus.table(lesson.name, step.notebook)
            name = f"`{lesson.name}` {step.notebook}"
            counts[name] = [len(answers.get(kind, [])) for kind in ("right", "wrong")]
    rows = [corpus_row(name, *found) for name, found in counts.items()]
    together = corpus_row("together", *map(sum, zip(*counts.values(), strict=True)))
    return "\n".join([*COUNTS, *rows, together])


def put_in(text: str, sections: Iterable[str]) -> str:
    """Return a text with the sections in their place.

    Raises:
        ValueError: the text has no such place.
    """
    if not PLACE.search(text):
        raise ValueError(f"the text has no {BEGIN} and {END}")
    found = "\n\n".join([BEGIN, *sections, END])
    return PLACE.sub(lambda _: found, text)


def readme(lessons: Iterable[Lesson], path: Path = README) -> str:
    """Return the README with the lessons and their points."""
    return put_in(path.read_text(encoding="utf-8"), map(grade_section, lessons))


def corpus_page(lessons: Iterable[Lesson], path: Path = CORPUS) -> str:
    """Return the page of the corpus with the answers counted."""
    return put_in(path.read_text(encoding="utf-8"), [corpus_section(lessons)])


def first_page(lessons: Iterable[Lesson], path: Path = FIRST) -> nbformat.NotebookNode:
    """Return the first page with the map of the lessons and the steps of each.

    The place is in its last cell.
    """
    page = nbformat.read(path, as_version=4)
    cell = page.cells[-1]
    cell.source = put_in(cell.source, page_sections(lessons))
    return page


def released(lessons: Iterable[Lesson], folder: Path = RELEASE) -> tuple[Lesson, ...]:
    """Return the lessons of which students get every notebook."""
    return tuple(
        lesson
        for lesson in lessons
        if all((folder / lesson.name / f"{s.notebook}.ipynb").is_file() for s in lesson.steps)
    )


def write_tables(lessons: Iterable[Lesson]) -> None:
    """Write the README, the first page and that of the corpus anew, with what is released."""
    shown = released(lessons)
    write_whole(README, readme(shown))
    write_whole(CORPUS, corpus_page(shown))
    write_whole(FIRST, nbformat.writes(first_page(shown)) + "\n")
