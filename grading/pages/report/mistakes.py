"""Which mistakes a class made: each with its step and the students who made it."""

from dataclasses import dataclass

from grading.gradebook.mistakes import MISTAKES, PLACEHOLDER, cause_of, key_of_mistake
from grading.pages.report.source import Class
from utils.language import ENGLISH, language_of


@dataclass(frozen=True)
class Mistake:
    """A mistake of a step: its key, what it is, and who made it.

    The first student is the example: ``cell`` is the check that found it there, ``message`` what
    it said in English. One whose notebook is in English comes first, where there is one.
    """

    step: str
    key: str
    text: str
    students: tuple[str, ...]
    cell: str
    message: str


def mistakes(assignment: str, graded: Class) -> list[Mistake]:
    """Return the mistakes of a class by step, the most frequent first.

    A student who made a mistake twice in a step counts once.
    """
    found: dict[tuple[str, str, str], dict[str, tuple[str, str]]] = {}
    in_english = {}
    for student, notebooks in graded.items():
        for step, result in notebooks.items():
            english = language_of(result.notebook.get("metadata", {})) == ENGLISH
            in_english[student, step] = english
            for check in result.checks if result.graded else ():
                for part in check.parts:
                    if part["state"] in MISTAKES:
                        key = key_of_mistake(assignment, step, part)
                        cause = cause_of(part)
                        made = found.setdefault((step, key, cause), {})
                        said = part["message"] if english else in_general(cause)
                        made.setdefault(student, (check.cell, said))
    listed = []
    for (step, key, cause), made in found.items():
        students = sorted(made, key=lambda student, step=step: not in_english[student, step])
        listed.append(Mistake(step, key, in_general(cause), tuple(students), *made[students[0]]))
    return sorted(listed, key=lambda one: (one.step, -len(one.students), one.text))


def in_general(cause: str) -> str:
    """Return a sentence with an ellipsis in place of each value that it leaves open."""
    return PLACEHOLDER.sub("…", cause)
