"""Answers that are the same text, where chance does not explain it.

Most answers of a lesson are short, and many students find the same one: that is no suspicion. So
each answer is measured against the class. A group is named only where

- enough students answered, and most of them in words of their own;
- few share the very same text, with its comments and spaces;
- it has enough in lines that only these few wrote, and that neither the released cell nor the
  reference answer has: a wrong answer needs less of it than a right one.

That is a reason to look, not a proof.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from grading.engine.result import Result
from grading.pages.report.source import Class
from utils.checks.attempts import has_code

FEWEST_ANSWERS = 8
"""Answers below which there is no class to measure against."""

OWN_WORDS = 0.5
"""Share of all other answers that must be unlike any other's."""

LONG = 120
"""Characters without spaces, in lines of their own, that a right answer shares."""

LONG_AND_WRONG = 40
"""The same for a wrong answer."""


@dataclass(frozen=True)
class Answer:
    """What a student wrote into a TODO cell, and whether the checks below it gave all points."""

    student: str
    text: str
    right: bool


@dataclass(frozen=True)
class Shared:
    """An answer that few students share word for word.

    ``characters`` counts what only they wrote, ``answers`` all who answered, and ``own`` those
    of them whose answer is unlike any other.
    """

    step: str
    cell: str
    students: tuple[str, ...]
    text: str
    right: bool
    characters: int
    answers: int
    own: int


def few(answers: int) -> int:
    """Return how many students are few, of so many: a tenth, and at least two."""
    return max(2, answers // 10)


def tidy(source: str) -> str:
    """Return a cell's text without spaces at the ends of lines, which nobody sees."""
    return "\n".join(line.rstrip() for line in source.strip().splitlines())


def squeezed(text: str) -> list[str]:
    """Return the lines of a text without any space, and without empty ones."""
    return [line for line in ("".join(line.split()) for line in text.splitlines()) if line]


def answers_in(student: str, result: Result) -> Iterable[tuple[str, Answer]]:
    """Yield the answers of a graded notebook with the names of their cells."""
    earned_all = {check.cell: check.earned >= check.points for check in result.checks}
    cells = [(_flags(cell), cell) for cell in result.notebook.get("cells", ())]
    for place, (flags, cell) in enumerate(cells):
        if not flags.get("solution") or cell["cell_type"] != "code":
            continue
        below = []
        for other, _ in cells[place + 1 :]:
            if other.get("solution"):
                break
            below.append(earned_all.get(other.get("grade_id"), True))
        if has_code(cell["source"]):
            yield flags["grade_id"], Answer(student, tidy(cell["source"]), all(below))


def _flags(cell: dict[str, Any]) -> dict[str, Any]:
    return cell.get("metadata", {}).get("nbgrader", {})


def shared_answers(answers: list[Answer], known: str) -> list[tuple[list[Answer], int]]:
    """Return the groups among the answers to one cell that chance does not explain.

    ``known`` is the released cell with the reference answer. With each group comes the number
    of characters in lines that only few wrote.
    """
    texts = Counter(answer.text for answer in answers)
    lines = Counter(line for answer in answers for line in set(squeezed(answer.text)))
    standard = set(squeezed(known))
    found = []
    for text, count in texts.items():
        others = len(answers) - count
        alone = sum(n == 1 for other, n in texts.items() if other != text)
        if not 2 <= count <= few(len(answers)) or alone < OWN_WORDS * others:
            continue
        group = [answer for answer in answers if answer.text == text]
        own = [x for x in squeezed(text) if lines[x] <= few(len(answers)) and x not in standard]
        size = sum(map(len, own))
        if size >= (LONG if all(answer.right for answer in group) else LONG_AND_WRONG):
            found.append((group, size))
    return found


def identical(graded: Class, known: dict[str, dict[str, str]]) -> list[Shared]:
    """Return the shared answers of a class that deserve a look, the longest first.

    ``known`` gives, by step and cell, the released cell with the reference answer.
    """
    answered: dict[tuple[str, str], list[Answer]] = {}
    for student, notebooks in graded.items():
        for step, result in notebooks.items():
            for cell, answer in answers_in(student, result) if result.graded else ():
                answered.setdefault((step, cell), []).append(answer)
    found = []
    for (step, cell), answers in answered.items():
        if len(answers) < FEWEST_ANSWERS:
            continue
        texts = Counter(answer.text for answer in answers)
        own = sum(count == 1 for count in texts.values())
        for group, size in shared_answers(answers, known.get(step, {}).get(cell, "")):
            students = tuple(answer.student for answer in group)
            right = all(answer.right for answer in group)
            text = group[0].text
            found.append(Shared(step, cell, students, text, right, size, len(answers), own))
    return sorted(found, key=lambda one: (-one.characters, one.step, one.students))
