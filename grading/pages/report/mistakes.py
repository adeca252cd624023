"""Which mistakes a class made: each with its step and the students who made it."""

from dataclasses import dataclass

from grading.gradebook.mistakes import MISTAKES, PLACEHOLDER, cause_of, key_of_mistake
from grading.pages.report.saying import in_language
from grading.pages.report.source import Class
from utils.language import language, language_of


@dataclass(frozen=True)
class Mistake:
    """A mistake of a step: its key, what it is, and who made it.

    The first student is the example: ``cell`` is the check that found it there, ``message`` what
    it said. One whose notebook is in the language of the report comes first, where there is one.
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
    texts: dict[tuple[str, str, str], str] = {}
    reads = {}
    for student, notebooks in graded.items():
        for step, result in notebooks.items():
            same = language_of(result.notebook.get("metadata", {})) == language()
            reads[student, step] = same
            for check in result.checks if result.graded else ():
                for part in check.parts:
                    if part["state"] in MISTAKES:
                        one = step, key_of_mistake(assignment, step, part), cause_of(part)
                        made = found.setdefault(one, {})
                        texts[one] = in_general(cause_of(part, in_language))
                        said = part["message"] if same else texts[one]
                        made.setdefault(student, (check.cell, said))
    listed = []
    for step, key, cause in sorted(
        found, key=lambda one: (one[0], -len(found[one]), in_general(one[2]))
    ):
        made, text = found[step, key, cause], texts[step, key, cause]
        students = sorted(made, key=lambda student, step=step: not reads[student, step])
        listed.append(Mistake(step, key, text, tuple(students), *made[students[0]]))
    return listed


def in_general(cause: str) -> str:
    """Return a sentence with an ellipsis in place of each value that it leaves open."""
    return PLACEHOLDER.sub("…", cause)
