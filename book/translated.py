"""What solutions have stored, in the language that is spoken: by the catalogue of translations.

A sentence that has no translation, or an uncertain one, stays English.
"""

import functools
import html
import re

from utils.language import language, translations

ALT = re.compile(r'(?<= alt=")[^"]*(?=")')
CAPTION = re.compile(r"(?<=<figcaption>)[^<]*(?=</figcaption>)")
PLACEHOLDER = re.compile(r"\{(\w+)\}")


def pictures_told(page: str) -> str:
    """Return HTML whose pictures are told in the language: words beside them, and below."""

    def said(found: re.Match) -> str:
        return html.escape(translated(html.unescape(found[0])))

    return CAPTION.sub(said, ALT.sub(said, page)) if translations(language()) else page


def translated(sentence: str) -> str:
    """Return a sentence of the course, filled in or not, in the language."""
    known = translations(language())
    if sentence in known:
        return known[sentence]
    for pattern, translation in patterns(language()):
        if found := pattern.fullmatch(sentence):
            values = {name: translated(value) for name, value in found.groupdict().items()}
            return translation.format(**values)
    return sentence


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
            found.append((own, pattern_of(parts), translation))
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
