"""What the checks of a step say, as a small gallery, and what often goes wrong in it.

The sentences are those of the corpus, which the tests hold the checks to, and of the reports that
the solution notebooks have stored. No check runs here. The wrong code itself is in the book with
answers only: it is often one word away from the right one.
"""

import html
import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from nbformat import NotebookNode

from book.translated import translated
from grading.engine.source import is_hidden_test
from grading.upkeep import corpus
from grading.upkeep.answers import answers_of
from grading.upkeep.mistakes import mistakes_of
from utils.checks.report import SIGNS, State
from utils.lesson import Lesson, Step
from utils.messages import book as m
from utils.messages import checks, say

SHOWN_PARTS = 3
CODE = re.compile(r"`([^`]+)`")


@dataclass(frozen=True)
class Mistake:
    """A wrong answer: what it does, what the check says of it, and the points that it earns.

    ``lines`` are those of its code that no answer which is right has word for word.
    """

    name: str
    message: str
    points: float
    lines: list[str]


def mistakes(lesson: Lesson, step: Step, solution: NotebookNode) -> list[Mistake]:
    """Return what often goes wrong in a step, as the book shows it."""
    right = corpus.table(lesson.name, step.notebook).get("answers", {})
    known = {*lines_of(right), *lines_of(answers_of(solution))}
    return [
        Mistake(
            case["name"],
            case["message"],
            case["points"],
            [line for line in lines_of(case["answers"]) if line not in known],
        )
        for case in mistakes_of(lesson, step)
    ]


def lines_of(answers: Mapping[str, str]) -> list[str]:
    """Return the lines of code of some answers."""
    return [line for text in answers.values() for line in text.splitlines() if line.strip()]


def gallery(lesson: Lesson, step: Step, solution: NotebookNode, answers: bool) -> str:
    """Return the section on a step's checks: one wrong answer, one right one, and the mistakes.

    With ``answers`` the code of a mistake is shown, too.
    """
    known = mistakes(lesson, step, solution)
    first = known[0]
    report = max(reports(solution), key=lambda text: text.count(SIGNS[State.RIGHT]))
    answer = translated(first.name)
    wrong = Said(say(m.TO_A_WRONG_ANSWER), answer, State.WRONG, code_of(first) if answers else "")
    right = Said(say(m.TO_A_RIGHT_ANSWER), "", State.RIGHT)
    points = say(m.POINTS, earned=f"{first.points:g}", points=f"{step.points:g}")
    labels = [line.partition(": ")[2] for line in report.splitlines() if starts_right(line)]
    boxes = [
        wrong.box(points, [translated(first.message)]),
        right.box(translated(report.splitlines()[0]), list(map(translated, labels[:SHOWN_PARTS]))),
    ]
    rows = "".join(
        f"<li>{inline(named(mistake))}{code_of(mistake) if answers else ''}</li>"
        for mistake in known[1:]
    )
    return (
        f'## {say(m.CHECK_SAYS)}\n\n<div class="gallery">{"".join(boxes)}</div>\n\n'
        f'<details class="mistakes">\n<summary>{say(m.OFTEN_WRONG)}</summary>\n'
        f"<ul>{rows}</ul>\n</details>"
    )


def code_of(mistake: Mistake) -> str:
    """Return the code of a mistake as HTML; "" where it lies in what the answer leaves out."""
    code = html.escape(textwrap.dedent("\n".join(mistake.lines)), quote=False)
    return f"<pre><code>{code}</code></pre>" if code else ""


def named(mistake: Mistake) -> str:
    """Return what the check says of a mistake, after its name."""
    name = translated(mistake.name)
    return f"{name[0].upper()}{name[1:]}: {translated(mistake.message)}"


@dataclass(frozen=True)
class Said:
    """A report of a check as the gallery shows it, with the code that it is on."""

    title: str
    answer: str
    state: State
    code: str = ""

    def box(self, points: str, sentences: list[str]) -> str:
        """Return the report as HTML: points, and sentences with the mark of the state."""
        answer = f" ({inline(self.answer)})" if self.answer else ""
        word = say(checks.STATES[self.state])
        mark = f'<span class="verdict">{SIGNS[self.state]} {word}</span>'
        lines = "".join(f"<p>{mark} {inline(sentence)}</p>" for sentence in sentences)
        return (
            f'<figure class="said {self.state}"><figcaption>{self.title}{answer}</figcaption>'
            f"{self.code}<p><b>{points}</b></p>{lines}</figure>"
        )


def reports(solution: NotebookNode) -> Iterator[str]:
    """Yield what the checks that a student can run say to the right answer, as text.

    A question is left out: what its check says can be the reason for the answer.
    """
    for cell in solution.cells:
        nbgrader, hidden = cell.metadata.get("nbgrader", {}), is_hidden_test(cell.source)
        if nbgrader.get("grade") and not hidden and "question" not in cell.source:
            for output in cell.outputs:
                if "check-report" in output.get("data", {}).get("text/html", ""):
                    yield output.data["text/plain"]


def starts_right(line: str) -> bool:
    """Tell whether a line of a report begins a part that is right."""
    return line.startswith(SIGNS[State.RIGHT])


def inline(sentence: str) -> str:
    """Return a sentence as HTML; what stands between back quotes is code."""
    return CODE.sub(r"<code>\1</code>", html.escape(sentence, quote=False))
