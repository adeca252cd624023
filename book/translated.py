"""What solutions have stored, in the language that is spoken: by the translations of the course.

A sentence that has no translation, or an uncertain one, stays English.
"""

import functools
import html
import re
from dataclasses import dataclass
from typing import Self

from grading.upkeep.translation.build import ready
from grading.upkeep.translation.sources import TEXTS
from grading.upkeep.translation.units import Kind, code_pieces
from utils.language import language, translations

ALT = re.compile(r'(?<= alt=")[^"]*(?=")')
CAPTION = re.compile(r"(?<=<figcaption>)[^<]*(?=</figcaption>)")
PLACEHOLDER = re.compile(r"\{([^{}:]+)(?::[^{}]*)?\}")
"""What a sentence is filled in with, and how that is written, which is done when we read it."""

SENTENCE_END = re.compile(r"(?<=[.:]) ")
ITEMS = [re.compile(rf"({between} )(?![^(]*\))") for between in (r"\.", ";", ",", ":")]
"""What stands between the things that one sentence names, but for what is in brackets."""

WORDS = re.compile(r"[A-Za-z]{2,} +[a-z]{2,}|[.;] ")
"""Two words in a row, or the end of a sentence: no name and no number has them."""

WORD = re.compile("[A-Za-z]{2}")

LETTER = re.compile("[A-Za-z]")
FEW_LETTERS = 3
"""A sentence with fewer letters of its own, as "{earned} of {points}", fits what it is not."""

PLAIN = re.compile(r"-?\d[\d.,]*%?|[A-Z]")
"""What such a sentence may be filled in with, beside words that have a translation."""


def pictures_told(page: str) -> str:
    """Return HTML whose pictures are told in the language: words beside them, and below."""

    def said(found: re.Match) -> str:
        return html.escape(translated(html.unescape(found[0])))

    return CAPTION.sub(said, ALT.sub(said, page)) if translations(language()) else page


def translated(sentence: str) -> str:
    """Return a sentence of the course, filled in or not, in the language."""
    return told(sentence, language()) or sentence


def print_told(text: str, source: str) -> str:
    """Return what a cell with a source has printed: of its lines as many at once as are known."""
    lines, found = text.split("\n"), []
    while lines:
        counts = range(len(lines), 0, -1)
        runs = ((count, told("\n".join(lines[:count]), language())) for count in counts)
        count, said = next((run for run in runs if run[1]), (1, labelled(lines[0], source)))
        found.append(said)
        lines = lines[count:]
    return "\n".join(found)


def labelled(line: str, source: str) -> str:
    """Return a printed line in which the words that the cell's code has are in the language."""
    known = sentences(language())
    for piece in sorted(code_pieces(source), key=lambda piece: -len(piece.text)):
        if piece.kind is Kind.LITERAL and piece.text in known:
            line = re.sub(rf"(?<!\w){re.escape(piece.text)}(?!\w)", known[piece.text], line)
    return line


@functools.cache
def sentences(name: str) -> dict[str, str]:
    """Return what is translated into a language, words in the code of notebooks included."""
    known = ready(*sorted((TEXTS / name).rglob("*.po"))) | translations(name)
    return {sentence.strip(): said.strip() for sentence, said in known.items()}


@functools.cache
def told(text: str, name: str) -> str | None:
    """Return a sentence in a language, or several in a row; ``None`` where one is not known."""
    known = sentences(name)
    if text in known:
        return known[text]
    for pattern in patterns(name):
        if said := pattern.told(text, name):
            return said
    for end in SENTENCE_END.finditer(text):
        first, rest = told(text[: end.start()], name), told(text[end.end() :], name)
        if first and rest:
            return f"{first} {rest}"
    return None


def filled_in(value: str, name: str) -> str | None:
    """Return what a sentence is filled in with, or ``None`` for words that nobody has translated.

    A short sentence would else take half of another one for a name.
    """
    return in_items(value, name) or (None if WORDS.search(value) else value)


def in_items(text: str, name: str) -> str | None:
    """Return a text in a language, whole or thing by thing: of each either words or numbers."""
    if said := told(text, name):
        return said
    for between in ITEMS:
        if between.search(text):
            items = between.split(text)
            items[::2] = [in_items(item, name) for item in items[::2]]
            return None if None in items else "".join(items)
    return None if WORD.search(text) else text


@dataclass(frozen=True)
class Pattern:
    """What a sentence says when its placeholders are filled in, and its translation.

    ``names`` has a placeholder for each group of ``form``.
    """

    form: re.Pattern
    names: list[str]
    translation: str
    own: str

    @classmethod
    def of(cls, sentence: str, translation: str) -> Self:
        """Return the pattern of a sentence."""
        parts, names, form = PLACEHOLDER.split(sentence), [], ""
        for number, part in enumerate(parts):
            if number % 2 == 0:
                form += re.escape(part)
            elif part in names:
                form += rf"\{names.index(part) + 1}"
            else:
                names.append(part)
                form += "(.+?)"
        return cls(re.compile(form), names, translation, "".join(parts[::2]))

    def told(self, text: str, name: str) -> str | None:
        """Return a text in a language, or ``None`` where it is not this sentence filled in."""
        found = self.form.fullmatch(text)
        if not found:
            return None
        values = [v if f"`{v}`" in text else self.filled_in(v, name) for v in found.groups()]
        if None in values:
            return None
        by_name = dict(zip(self.names, values, strict=True))
        return PLACEHOLDER.sub(lambda place: by_name[place[1]], self.translation)

    def filled_in(self, value: str, name: str) -> str | None:
        """Return what a placeholder stands for, or ``None`` for what this sentence has not."""
        if len(LETTER.findall(self.own)) >= FEW_LETTERS:
            return filled_in(value, name)
        return sentences(name).get(value, value if PLAIN.fullmatch(value) else None)


@functools.cache
def patterns(name: str) -> list[Pattern]:
    """Return sentences with placeholders.

    The one with the most words of its own comes first, since a short one fits many sentences.
    """
    known = sentences(name).items()
    found = [Pattern.of(*pair) for pair in known if PLACEHOLDER.search(pair[0])]
    return sorted(found, key=lambda pattern: -len(pattern.own))
