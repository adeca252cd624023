"""Which mistakes a check found, each with a short key that stays the same from run to run.

A key is made of the number of the step and of the name that the catalogue has for the sentence,
such as ``04-whole-division``.
"""

import functools
import hashlib
import importlib
import re
from collections.abc import Callable
from itertools import chain
from types import ModuleType

from grading.course import lesson_of
from grading.engine.result import Result
from grading.engine.source import SourceNotebook
from utils.checks.attempts import known_errors
from utils.checks.report import State
from utils.language import languages, translations
from utils.lessons.collection import lessons
from utils.messages import checks as m

MISTAKES = (State.WRONG, State.RAISED, State.COULD_NOT_CHECK)
PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def explained_error(message: str) -> tuple[str, str] | None:
    """Return class and sentence of the error that a message explains, in whatever language.

    The sentence is the English one, before it was filled in.
    """
    for kind, _, sentence in chain.from_iterable(map(known_errors, lessons())):
        for said in {translations(name).get(sentence, sentence) for name in languages()}:
            shape = ".+?".join(re.escape(text) for text in PLACEHOLDER.split(said))
            if re.search(rf"{shape}$", message, re.DOTALL):
                return kind, sentence
    return None


def cause_of(part: dict[str, str], said: Callable[[str], str] = str) -> str:
    """Return what a part of a check has in common with the same mistake of others.

    That is made of messages, for which ``said`` may give those of another language.
    """
    if part["cause"]:
        return said(part["cause"])
    state = said(m.STATES[part["state"]])
    explained = explained_error(part["message"]) if part["state"] == State.RAISED else None
    return f"{state}: {said(explained[1])}" if explained else f"{state}."


def _names(module: ModuleType) -> dict[str, str]:
    return {text: name for name, text in vars(module).items() if isinstance(text, str)}


@functools.cache
def _catalogue(assignment: str, notebook: str) -> dict[str, str]:
    """Return the name of each sentence that the checks of a notebook may say."""
    lesson = lesson_of(assignment)
    step = lesson.taught_in(notebook) if lesson else None
    found = _names(m)
    for own in ("words", f"sentences.{step.name}") if step else ():
        found |= _names(importlib.import_module(f"utils.lessons.{assignment}.{own}"))
    return found


def _digits(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:4]


def key_of_mistake(assignment: str, notebook: str, part: dict[str, str]) -> str:
    """Return the key of the mistake that a part of a check found."""
    number = notebook.partition("_")[0]
    step = number if number.isdigit() else notebook
    if name := _catalogue(assignment, notebook).get(part["cause"]):
        return f"{step}-{name.lower().replace('_', '-')}"
    if part["cause"]:
        return f"{step}-{_digits(part['cause'])}"
    explained = explained_error(part["message"]) if part["state"] == State.RAISED else None
    if explained:
        return f"{step}-{explained[0].lower()}-{_digits(explained[1])}"
    return f"{step}-{part['state']}"


def mistakes_in(assignment: str, notebook: str, result: Result) -> dict[str, str]:
    """Return the mistakes of a student in a notebook: key -> the first check that found it."""
    found: dict[str, str] = {}
    for check in result.checks if result.graded else ():
        for part in check.parts:
            if part["state"] in MISTAKES:
                found.setdefault(key_of_mistake(assignment, notebook, part), check.cell)
    return found


def answer_above(source: SourceNotebook, check: str) -> str | None:
    """Return the cell that a check looks at: the answer above it, or the check's own."""
    last = None
    for cell in source.cells:
        last = cell.name if cell.solution else last
        if cell.name == check:
            return last
    return None
