"""What solutions have stored, in the language that is spoken: by the catalogue of translations.

A sentence that has no translation, or an uncertain one, stays English.
"""

import functools
import html
import re

from utils.language import language, translations

ALT = re.compile(r'(?<= alt=")[^"]*(?=")')
CAPTION = re.compile(r"(?<=<figcaption>)[^<]*(?=</figcaption>)")
PLACEHOLDER = re.compile(r"\{(\w+)(?::[^}]*)?\}")
"""A name in a sentence, and how its value is written, which is done already when we read it."""

SENTENCE_END = re.compile(r"(?<=[.:]) ")
ITEMS = re.compile(r", (?![^(]*\))")
WORDS = re.compile(r"[A-Za-z]{2,} +[a-z]{2,}|\. ")
"""Two words in a row, or the end of a sentence: no name and no number has them."""


def pictures_told(page: str) -> str:
    """Return HTML whose pictures are told in the language: words beside them, and below."""

    def said(found: re.Match) -> str:
        return html.escape(translated(html.unescape(found[0])))

    return CAPTION.sub(said, ALT.sub(said, page)) if translations(language()) else page


def translated(sentence: str) -> str:
    """Return a sentence of the course, filled in or not, in the language."""
    return told(sentence, language()) or sentence


@functools.cache
def told(text: str, name: str) -> str | None:
    """Return a sentence in a language, or several in a row; ``None`` where one is not known."""
    known = translations(name)
    if text in known:
        return known[text]
    for pattern, translation in patterns(name):
        if found := pattern.fullmatch(text):
            values = {
                key: value if f"`{value}`" in text else filled_in(value, name)
                for key, value in found.groupdict().items()
            }
            if None not in values.values():
                return translation.format(**values)
    for end in SENTENCE_END.finditer(text):
        first, rest = told(text[: end.start()], name), told(text[end.end() :], name)
        if first and rest:
            return f"{first} {rest}"
    return None


def filled_in(value: str, name: str) -> str | None:
    """Return what a sentence is filled in with, or ``None`` for words that nobody has translated.

    A short sentence such as "{earned} of {points}" would else take half of another one for a name.
    """
    items = [told(item, name) for item in ITEMS.split(value)]
    if None not in items:
        return ", ".join(items)
    return told(value, name) or (None if WORDS.search(value) else value)


@functools.cache
def patterns(name: str) -> list[tuple[re.Pattern, str]]:
    """Return sentences with placeholders as patterns of what they say when filled in.

    The one with the most words of its own comes first, since a short one fits many sentences.
    """
    found = []
    for sentence, translation in translations(name).items():
        parts = PLACEHOLDER.split(sentence)
        own = sum(len(part) for part in parts[::2])
        if len(parts) > 1 and own > 3:
            found.append((own, pattern_of(parts), PLACEHOLDER.sub(r"{\1}", translation)))
    return [(pattern, words) for _, pattern, words in sorted(found, key=lambda f: -f[0])]


def pattern_of(parts: list[str]) -> re.Pattern:
    """Return the pattern of a sentence in parts: its own words, and between them names."""
    seen, text = set(), ""
    for number, part in enumerate(parts):
        if number % 2 == 0:
            text += re.escape(part)
        else:
            text += f"(?P={part})" if part in seen else f"(?P<{part}>.+?)"
            seen.add(part)
    return re.compile(text, re.DOTALL)
