"""The pages of the book that are translated, beside the notebooks of the lessons.

Pages for instructors and contributors stay in English. A page may take in a part of one of the
project's own pages, which is then translated with it.
"""

import re
from collections.abc import Iterator

from grading.upkeep.translation.units import markdown_pieces, put_together
from utils.settings import ROOT

PAGES = ROOT / "book" / "pages"
TRANSLATED = ("index", "students", "glossary", "about")
PART = re.compile(r'\{\{ part ([\w./]+) "([^"]+)" \}\}')


def below(text: str, heading: str) -> str:
    """Return what stands below a heading of the second level, up to the next one.

    Raises:
        ValueError: there is no such heading.
    """
    start = f"\n## {heading}\n"
    if start not in text:
        raise ValueError(f"no heading {heading!r}")
    return text.partition(start)[2].partition("\n## ")[0].strip()


def part_of(path: str, heading: str) -> str:
    """Return the part of a page of the project that stands below a heading.

    Raises:
        ValueError: there is no such heading.
    """
    return below((ROOT / path).read_text(encoding="utf-8"), heading)


def page_texts(name: str) -> Iterator[str]:
    """Yield the text of a page, then the parts of the project's pages that it takes in."""
    text = (PAGES / f"{name}.md").read_text(encoding="utf-8")
    yield text
    for path, heading in PART.findall(text):
        yield part_of(path, heading)


def said(text: str, words: dict[str, str]) -> str:
    """Return Markdown in another language, whose messages ``words`` holds by the English ones."""
    return put_together(markdown_pieces(text), words)
