"""Write what Sphinx reads: the pages of one book, made from what the project has."""

import shutil

import nbformat

from book.editions import Edition
from book.lesson_page import lesson_page, text
from grading.upkeep.tables import hours
from utils.files import write_whole
from utils.lesson import Lesson
from utils.lessons.collection import lessons

DATA_PAGE = "about_the_data"


def taught(edition: Edition) -> list[Lesson]:
    """Return the lessons of which the edition's language has every notebook."""
    return [
        lesson
        for lesson in lessons()
        if all(edition.notebook(lesson, step).is_file() for step in lesson.steps)
    ]


def write_sources(edition: Edition) -> None:
    """Write all pages of a book, in place of older ones."""
    shutil.rmtree(edition.source, ignore_errors=True)
    edition.source.mkdir(parents=True)
    for lesson in taught(edition):
        folder = edition.source / lesson.name
        write_whole(folder / "index.md", lesson_front(edition, lesson))
        for step in lesson.steps:
            page = lesson_page(edition, lesson, step)
            write_whole(folder / f"{step.notebook}.ipynb", nbformat.writes(page))
    write_whole(edition.source / f"{DATA_PAGE}.ipynb", nbformat.writes(data_page(edition)))
    write_whole(edition.source / "index.md", front(edition))
    copied = edition.source / "extra" / "notebooks"
    shutil.copytree(edition.notebooks, copied, ignore=shutil.ignore_patterns(".*", "*.json"))


def lesson_front(edition: Edition, lesson: Lesson) -> str:
    """Return the first page of a lesson: its question and a table of its steps."""
    words = edition.words
    figures = words.lesson_figures.format(
        len(lesson.steps), f"{lesson.points:g}", hours(lesson.minutes)
    )
    rows = [
        f"| [{step.number}. {step.title}]({step.notebook}.ipynb) | {step.about} "
        f"| {words.minutes.format(step.minutes)} |"
        for step in lesson.steps
    ]
    head = [f"| {words.step} | {words.what_you_do} | {words.time} |", "|:--|:--|:--|"]
    tree = "\n".join(step.notebook for step in lesson.steps)
    return (
        f"# {lesson.title}\n\n**{lesson.question}** {figures}\n\n"
        + "\n".join([*head, *rows])
        + f"\n\n```{{toctree}}\n:hidden:\n\n{tree}\n```\n"
    )


def data_page(edition: Edition) -> nbformat.NotebookNode:
    """Return the page on the data, which is a notebook of text cells only."""
    page = nbformat.read(edition.notebooks / f"{DATA_PAGE}.ipynb", as_version=4)
    cells = [text(cell.source) for cell in page.cells]
    return nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": page.metadata.kernelspec})


def front(edition: Edition) -> str:
    """Return the front page."""
    words = edition.words
    tree = "\n".join(f"{lesson.name}/index" for lesson in taught(edition))
    return (
        f"# {words.title}\n\n```{{toctree}}\n:caption: {words.lessons}\n:hidden:\n\n{tree}\n"
        f"{DATA_PAGE}\n```\n"
    )
