"""The pages around the lessons: texts of the book's own, and the project's pages taken in.

A text of the book is Markdown in ``pages/``; those for students are translated, and the others stay
in English. A line or a place in double braces is filled from where the fact stands, so nothing is
told twice:

``{{ front-picture }}``, ``{{ lesson-map }}``
    The picture of the front page, and all lessons with what they answer.
``{{ hours }}``, ``{{ shortest }}``, ``{{ longest }}``, ``{{ version }}``, ``{{ language }}``
    The time that all lessons take, the minutes of the shortest and of the longest step, the version
    of the project, and the language of the book by its short name.
``{{ drawing NAME }}``
    A drawing of ``drawings/``, with its title and its description.
``{{ whole PATH }}``, ``{{ part PATH "HEADING" }}``
    A page of the project, or what stands there below a heading of the second level.
"""

import html
import posixpath
import re
import tomllib
from pathlib import Path

from book.editions import HERE, Edition, taught
from book.front_picture import front_picture
from grading.upkeep.tables import hours
from grading.upkeep.translation.build import words_of_page
from grading.upkeep.translation.pages import PAGES, TRANSLATED, part_of, said
from utils.language import ENGLISH
from utils.lesson import FIRST_PAGE
from utils.messages import book as m
from utils.messages import say
from utils.settings import ROOT

PLACE = re.compile(r'\{\{ ([a-z-]+)(?: ([\w./]+))?(?: "([^"]+)")? \}\}')
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)")
OUTSIDE = re.compile(r"<?(https?://[^\s<>`)]*[^\s<>`).,])>?")
RELEASED = re.compile(r"^notebooks/\w+/")
TAKEN_IN = {
    "README.md": "students",
    "grading/README.md": "grading",
    "tests/attacks/README.md": "attacks",
    "tests/corpus/README.md": "corpus",
}
"""Pages of the project, and the book's pages that a link to them leads to."""

PICTURES = "pictures"


def own_pages() -> list[str]:
    """Return the names of the book's own pages."""
    return sorted(path.stem for path in PAGES.glob("*.md"))


def own_page(edition: Edition, name: str) -> str:
    """Return a page of the book's own, with its places filled.

    Raises:
        KeyError: a place names nothing that is known.
    """
    text = (PAGES / f"{name}.md").read_text(encoding="utf-8")
    words = words_of_page(name, edition.language) if name in TRANSLATED else {}

    def filled(found: re.Match) -> str:
        kind, path, heading = found.groups()
        if kind == "part":
            return taken_in(path, said(part_of(path, heading), words))
        return fact(edition, kind, path)

    page = PLACE.sub(filled, said(text, words))
    if not only_english(edition, name):
        return page
    heading, _, rest = page.partition("\n")
    return f'{heading}\n\n<p lang="{edition.language}"><em>{say(m.ONLY_ENGLISH)}</em></p>\n{rest}'


def only_english(edition: Edition, name: str) -> bool:
    """Tell whether a page is in English in a book of another language."""
    return edition.language != ENGLISH and name in own_pages() and name not in TRANSLATED


def fact(edition: Edition, kind: str, name: str | None) -> str:
    """Return what takes the place of double braces.

    Raises:
        KeyError: there is nothing of that kind.
    """
    lessons = taught(edition)
    return {
        "whole": lambda: taken_in(name, (ROOT / name).read_text(encoding="utf-8")),
        "drawing": lambda: (HERE / "drawings" / f"{name}.svg").read_text(encoding="utf-8").strip(),
        "version": version,
        "language": lambda: edition.language,
        "front-picture": front_picture,
        "lesson-map": lambda: lesson_map(edition),
        "shortest": lambda: str(min(step.minutes for lesson in lessons for step in lesson.steps)),
        "longest": lambda: str(max(step.minutes for lesson in lessons for step in lesson.steps)),
        "hours": lambda: hours(sum(lesson.minutes for lesson in lessons)),
    }[kind]()


def version() -> str:
    """Return the version of the project."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]


def lesson_map(edition: Edition) -> str:
    """Return all lessons in their order: a link, the question, and how long each is."""
    rows = []
    for lesson in taught(edition):
        title = html.escape(say(lesson.title))
        question = html.escape(say(lesson.question))
        figures = say(m.SHORT_FIGURES, steps=len(lesson.steps), time=hours(lesson.minutes))
        rows.append(
            f'<li><a href="{lesson.name}/index.html">{title}</a><p>{question}</p>'
            f"<small>{figures}</small></li>"
        )
    return f'<ol class="lesson-map">{"".join(rows)}</ol>'


def taken_in(path: str, text: str) -> str:
    """Return a page of the project whose links lead to places in the book.

    A link to a file that the book does not hold becomes plain words, and an address outside is
    written out: the book is whole without a network.
    """
    parts = re.split(r"(^```.*?^```$|`[^`\n]+`)", text, flags=re.MULTILINE | re.DOTALL)
    parts[::2] = [OUTSIDE.sub(r"`\1`", relinked(path, part)) for part in parts[::2]]
    return "".join(parts)


def relinked(path: str, text: str) -> str:
    """Return some text of a project's page with its links led to places in the book."""

    def led(found: re.Match) -> str:
        mark, words, target = found.groups()
        if mark:
            return f"![{words}](/{PICTURES}/{posixpath.basename(target)})"
        words = relinked(path, words)
        if target.startswith(("http:", "https:")):
            return f"{words} ({target})"
        if target.startswith("#"):
            return f"[{words}]({target})"
        file, _, anchor = target.partition("#")
        place = posixpath.normpath(posixpath.join(posixpath.dirname(path), file))
        page = page_for(place)
        if page is None:
            return words
        return f"[{words}]({page}#{anchor})" if anchor else f"[{words}]({page})"

    return LINK.sub(led, text)


def page_for(place: str) -> str | None:
    """Return the book's page for a file of the project, ``None`` where it has none."""
    if place in TAKEN_IN:
        return f"/{TAKEN_IN[place]}.md"
    page = RELEASED.sub("/", place)
    if page == f"/{FIRST_PAGE}.ipynb":
        return "/index.md"
    return page if page != place else None


def pictures() -> list[Path]:
    """Return the picture files that the project's pages show which the book takes in."""
    found = set()
    for name in own_pages():
        text = (PAGES / f"{name}.md").read_text(encoding="utf-8")
        for _, path, _ in PLACE.findall(text):
            if path.endswith(".md"):
                shown = LINK.findall((ROOT / path).read_text(encoding="utf-8"))
                found |= {(ROOT / path).parent / target for mark, _, target in shown if mark}
    return sorted(found)
