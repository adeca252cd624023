"""Read the finished pages: their text, their links, and what each kind of page is."""

import functools
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup

STEP, WITH_ANSWERS = "asl_cnn/06_build.html", "step with answers"
"""A step, which is looked at in both books, and what its page is in the one with answers."""

KINDS = {
    "front": "index.html",
    "lesson": "asl_cnn/index.html",
    "step": STEP,
    "step with tables": "asl_cnn/01_load.html",
    "step with charts": "asl_cnn/09_fit.html",
    "data": "about_the_data.html",
    "instructors": "instructors.html",
    "taken in": "grading.html",
    "long table": "attacks.html",
    "drawings": "design.html",
    "glossary": "glossary.html",
    "search": "search.html",
}
"""A page of each kind: its name -> its path in the book of a language."""

LOADED = {"img": "src", "script": "src", "link": "href", "iframe": "src", "a": "href"}
"""Elements that lead somewhere, and the attribute that says where."""


@dataclass(frozen=True)
class Shelf:
    """The folder of the finished books."""

    folder: Path

    def pages(self) -> list[Path]:
        """Return all pages of all languages."""
        return sorted(p for p in self.folder.rglob("*.html") if "_static" not in p.parts)


@functools.cache
def soup(page: Path) -> BeautifulSoup:
    """Return a page, parsed."""
    return BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")


def lines_of(page: Path) -> set[str]:
    """Return the lines of a page's text, without the spaces around them."""
    return {line.strip() for line in soup(page).get_text().splitlines()}


def text_on(page: Path) -> str:
    """Return the whole text of a page, with one space between words."""
    return " ".join(soup(page).get_text().split())


def links(page: Path) -> list[str]:
    """Return where the elements of a page lead, but for pictures that they hold themselves."""
    found = [
        element[attribute]
        for name, attribute in LOADED.items()
        for element in soup(page).find_all(name)
        if element.has_attr(attribute)
    ]
    return [link for link in found if not link.startswith("data:")]
