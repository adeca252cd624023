"""Write what Sphinx reads: the pages of one book, made from what the project has."""

import shutil
from pathlib import Path

import nbformat

from book.editions import Edition, taught
from book.lesson_page import has_outputs, lesson_page, text
from book.pages import PICTURES, own_page, own_pages, pictures
from grading.upkeep.tables import hours
from utils.language import ENGLISH
from utils.lesson import Lesson
from utils.messages import book as m
from utils.messages import progress, say

DATA_PAGE = "about_the_data"
ORDER = (
    "students",
    "instructors",
    "contributors",
    "design",
    "grading",
    "attacks",
    "corpus",
    "glossary",
    "about",
)
"""The book's own pages behind the lessons, as they stand in its contents."""


def write_sources(edition: Edition) -> None:
    """Write all pages of a book, in place of older ones."""
    shutil.rmtree(edition.source, ignore_errors=True)
    edition.source.mkdir(parents=True)
    for lesson in taught(edition):
        folder = edition.source / lesson.name
        put(folder / "index.md", lesson_front(lesson))
        for step in lesson.steps:
            page = lesson_page(edition, lesson, step)
            put(folder / f"{step.notebook}.ipynb", nbformat.writes(page))
    put(edition.source / f"{DATA_PAGE}.ipynb", nbformat.writes(data_page(edition)))
    for name in own_pages():
        put(edition.source / f"{name}.md", own_page(edition, name))
    with (edition.source / "index.md").open("a", encoding="utf-8") as front:
        front.write(contents(edition))
    (edition.source / PICTURES).mkdir()
    for picture in pictures():
        shutil.copyfile(picture, edition.source / PICTURES / picture.name)
    copied = edition.source / "extra" / "notebooks"
    shutil.copytree(edition.notebooks, copied, ignore=shutil.ignore_patterns(".*", "*.json"))


def without_outputs(edition: Edition) -> str:
    """Return a sentence on the steps whose pictures are the English ones, "" if there are none."""
    name = edition.language
    steps = [(lesson, step) for lesson in taught(edition) for step in lesson.steps]
    count = sum(not has_outputs(edition, *step) for step in steps) if name != ENGLISH else 0
    if not count:
        return ""
    return (
        f"The {name} book shows the English pictures and tables in {count} of its {len(steps)} "
        f"steps; for its own, run make outputs LANGUAGE={name} and then make book."
    )


def put(path: Path, text: str) -> None:
    """Write a page, which everybody may read, as a web server must."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def holds(edition: Edition, page: str) -> bool:
    """Tell whether a book has a page, by its name as Sphinx knows it."""
    pages = {DATA_PAGE, "search", *own_pages()}
    for lesson in taught(edition):
        pages |= {f"{lesson.name}/index", *(f"{lesson.name}/{s.notebook}" for s in lesson.steps)}
    return page in pages


def lesson_front(lesson: Lesson) -> str:
    """Return the first page of a lesson: its question and a table of its steps."""
    figures = say(
        m.LESSON_FIGURES,
        steps=len(lesson.steps),
        points=f"{lesson.points:g}",
        time=hours(lesson.minutes),
    )
    rows = [
        f"| [{step.number}. {say(step.title)}]({step.notebook}.ipynb) | {say(step.about)} "
        f"| {hours(step.minutes)} |"
        for step in lesson.steps
    ]
    head = [
        f"| {say(progress.STEP)} | {say(m.WHAT_YOU_DO)} | {say(progress.TIME)} |",
        "|:--|:--|:--|",
    ]
    return (
        f"# {say(lesson.title)}\n\n**{say(lesson.question)}** {figures}\n\n"
        + "\n".join([*head, *rows])
        + tree([step.notebook for step in lesson.steps])
    )


def data_page(edition: Edition) -> nbformat.NotebookNode:
    """Return the page on the data, which is a notebook of text cells only."""
    page = nbformat.read(edition.notebooks / f"{DATA_PAGE}.ipynb", as_version=4)
    cells = [text(cell.source) for cell in page.cells]
    return nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": page.metadata.kernelspec})


def contents(edition: Edition) -> str:
    """Return the book's contents: the lessons, and the pages behind them."""
    more = [DATA_PAGE, *ORDER]
    fronts = [f"{lesson.name}/index" for lesson in taught(edition)]
    return tree(fronts, say(m.LESSONS)) + tree(more, say(m.MORE))


def tree(pages: list[str], caption: str = "") -> str:
    """Return a part of the contents, which Sphinx shows beside each page."""
    lines = ["", "", "```{toctree}", *([f":caption: {caption}"] if caption else []), ":hidden:", ""]
    return "\n".join([*lines, *pages, "```", ""])
