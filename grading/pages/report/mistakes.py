"""Which mistakes a class made: each with its step and the students who made it."""

import re
from dataclasses import dataclass

from grading.pages.report.source import Class
from utils.checks.report import State
from utils.messages import checks as m
from utils.messages import errors, say

MISTAKES = (State.WRONG, State.RAISED, State.COULD_NOT_CHECK)
PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True)
class Mistake:
    """A mistake of a step: what it is, and who made it.

    The first student is the example: ``cell`` is the check that found it there, ``message`` what
    it said.
    """

    step: str
    text: str
    students: tuple[str, ...]
    cell: str
    message: str


def explained_error(message: str) -> str | None:
    """Return the sentence of the catalogue that explains an error, before it was filled in."""
    for _, _, sentence in errors.KNOWN:
        shape = ".+?".join(re.escape(text) for text in PLACEHOLDER.split(sentence))
        if re.search(rf"{shape}$", message, re.DOTALL):
            return sentence
    return None


def cause_of(part: dict[str, str]) -> str:
    """Return what a part of a check has in common with the same mistake of others."""
    if part["cause"]:
        return part["cause"]
    state = say(m.STATES[part["state"]])
    explained = explained_error(part["message"]) if part["state"] == State.RAISED else None
    return f"{state}: {explained}" if explained else f"{state}."


def mistakes(graded: Class) -> list[Mistake]:
    """Return the mistakes of a class by step, the most frequent first.

    A student who made a mistake twice in a step counts once.
    """
    found: dict[tuple[str, str], dict[str, tuple[str, str]]] = {}
    for student, notebooks in graded.items():
        for step, result in notebooks.items():
            for check in result.checks if result.graded else ():
                for part in check.parts:
                    if part["state"] in MISTAKES:
                        made = found.setdefault((step, cause_of(part)), {})
                        made.setdefault(student, (check.cell, part["message"]))
    listed = [
        Mistake(step, in_general(cause), tuple(made), *next(iter(made.values())))
        for (step, cause), made in found.items()
    ]
    return sorted(listed, key=lambda one: (one.step, -len(one.students), one.text))


def in_general(cause: str) -> str:
    """Return a sentence with an ellipsis in place of each value that it leaves open."""
    return PLACEHOLDER.sub("…", cause)
