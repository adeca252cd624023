"""A made-up language that puts every message into brackets, so that what is in none stands out.

Only the words of a message are in brackets, and not the values that are filled into it: a value
that is prose must be a message, too.
"""

import re
import string
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from matplotlib.figure import Figure
from matplotlib.text import Text

from utils import messages
from utils.plots.picture import Picture

PYTHON = re.compile(r"\b[A-Z]\w*(?:Error|Exception|Warning): .*")
OPEN, CLOSE = "⟦", "⟧"
BRACKETED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
CODE_OUTSIDE = re.compile(f"(?<=`{CLOSE})[^{OPEN}{CLOSE}]*(?={OPEN}`)")
"""A value between back quotes, which the message has."""

WORD = re.compile(r"\b[A-Za-z]?[a-z]{2,}\b")
PROSE = re.compile(r"(?<![\w.`'/])[A-Za-z]?[a-z]{2,}(?: [a-z]{2,})+(?![\w(`'])")
CODE = re.compile(r"`[^`]*`")
QUOTED = re.compile(r'"([^"\n]*)"')


class Pseudo(dict):
    """Translations into the language: of every message there is one."""

    def get(self, message: str, default: str = "") -> str:
        """Return a message with its words in brackets."""
        return bracketed(message)


def bracketed(message: str) -> str:
    """Return a message with its words in brackets, and its placeholders outside of them."""
    found = ""
    for text, name, spec, conversion in string.Formatter().parse(message):
        words = text.replace("{", "{{").replace("}", "}}")
        found += f"{OPEN}{words}{CLOSE}" if words else ""
        if name is not None:
            kind = f"!{conversion}" if conversion else ""
            found += "{" + name + kind + (f":{spec}" if spec else "") + "}"
    return found


@contextmanager
def speaking_pseudo() -> Iterator[None]:
    """Say everything in the language within a block."""
    with patch.object(messages, "translations", lambda name: Pseudo()):
        yield


@contextmanager
def drawing_pseudo() -> Iterator[list[str]]:
    """Draw in the language within a block, and collect what is written into each picture."""
    written, keep = [], Picture.of.__func__

    def of(cls: type, figure: Figure, alt: str, caption: str | None = None) -> Picture:
        written.extend(text.get_text() for text in figure.findobj(Text))
        return keep(cls, figure, alt, caption)

    with warnings.catch_warnings(), speaking_pseudo():
        warnings.simplefilter("ignore")  # the brackets are in no font
        with patch.object(Picture, "of", classmethod(of)):
            yield written


def words_outside(text: str) -> list[str]:
    """Return each word of a picture that no message holds."""
    return WORD.findall(BRACKETED.sub("\n", text))


def prose_outside(text: str, answers: str = "") -> list[str]:
    """Return the words of a text that no message holds.

    Code is left out, what Python itself says, and what is taken from the student's ``answers``.
    """
    said = CODE_OUTSIDE.sub("", PYTHON.sub("", text))
    found = PROSE.findall(BRACKETED.sub("\n", said))
    return [words for words in found if words not in answers]


def english_in(text: str, answers: str = "") -> list[str]:
    """Return what is English prose in a text of another language.

    Code is left out, what Python itself says, and what is quoted from the student's ``answers``.
    """
    said = CODE.sub("", PYTHON.sub("", text))
    return PROSE.findall(QUOTED.sub(lambda quote: "" if quote[1] in answers else quote[0], said))
