"""The one way in which the report says anything: in the language that is spoken now.

Its translations lie beside the pages and not in ``utils``, on which results depend: a better word
in a report is no reason to grade a class again.
"""

import functools
import re
from collections.abc import Iterator
from pathlib import Path

from markupsafe import Markup

from grading.engine import findings
from grading.engine.handover import reasons
from grading.gradebook import sentences
from utils.language import language, languages, translations
from utils.messages import grading
from utils.po import read_entries

TEXTS = Path(__file__).parents[1] / "locales"
FILE = "report.po"
CODE = re.compile(r"`([^`]*)`")
PLACEHOLDER = re.compile(r"\{(\w+)\}")
KEPT = (findings, reasons, sentences, grading)
"""What grading keeps: in English, and what students read, in the language of their work."""

SHAPES = {"call": r"\w+", "count": r"[\d,]+"}
"""What stands for placeholders within a list, so that none is taken for several."""

LISTED = "{first}, {others}"


@functools.cache
def words(name: str) -> dict[str, str]:
    """Return what is translated into a language of all that the report says.

    Raises:
        utils.po.NotReadable: the file of the report is not in the form of a ``.po`` file.
    """
    path = TEXTS / name / FILE
    own = read_entries(path) if path.is_file() else []
    return translations(name) | {e.message: e.translation for e in own if e.is_ready}


def in_language(message: str) -> str:
    """Return a message in the language that is spoken, with its placeholders."""
    return words(language()).get(message, message)


def say(message: str, /, **values: object) -> str:
    """Return a message in the language that is spoken, with its placeholders filled."""
    return in_language(message).format(**values)


def say_html(message: str, /, **values: object) -> Markup:
    """Return the same as HTML: back quotes as code, and every value escaped that is not HTML."""
    return Markup(CODE.sub(r"<code>\1</code>", in_language(message))).format(**values)


def say_again(text: str) -> str:
    """Return a sentence that grading has kept, in the language that is spoken now.

    What no message is stays as it is, such as what the system says of an error.
    """
    for shape, message in _shapes():
        if found := shape.fullmatch(text):
            values = {name: say_again(value) for name, value in found.groupdict().items()}
            return say(message, **values)
    return text


@functools.cache
def _shapes() -> list[tuple[re.Pattern[str], str]]:
    """Return what each kept message looks like in each language, those with most words first."""
    said = {
        (in_words, message)
        for message in (*_kept(), LISTED)
        for in_words in (message, *(words(name).get(message, message) for name in languages()))
    }
    in_order = sorted(said, key=lambda pair: (-len(PLACEHOLDER.sub("", pair[0])), pair))
    return [(_shape(in_words), message) for in_words, message in in_order]


def _kept() -> Iterator[str]:
    for module in KEPT:
        yield from (v for n, v in vars(module).items() if n.isupper() and isinstance(v, str))


def _shape(message: str) -> re.Pattern[str]:
    parts = PLACEHOLDER.split(message)
    parts[::2] = map(re.escape, parts[::2])
    parts[1::2] = (f"(?P<{name}>{SHAPES.get(name, '.+?')})" for name in parts[1::2])
    return re.compile("".join(parts), re.DOTALL)
