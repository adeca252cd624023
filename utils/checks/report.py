"""What a check found, and how it looks: a short HTML report with a plain-text twin."""

import html
import re
from dataclasses import dataclass
from enum import StrEnum

from utils.messages import checks as m
from utils.messages import say


class State(StrEnum):
    """How a part of a check ended."""

    RIGHT = "right"
    WRONG = "wrong"
    NOT_ATTEMPTED = "not attempted"
    RAISED = "raised"
    SKIPPED = "skipped"
    COULD_NOT_CHECK = "unchecked"


@dataclass(frozen=True)
class Problem:
    """Why a part is not right: the kind of trouble, and the sentence that explains it.

    ``if_run`` is the problem in place of "not attempted" when the student's cell did run.
    ``cause`` is the sentence before its values were filled in: the same for all who make the
    same mistake.
    """

    state: State
    message: str
    if_run: "Problem | None" = None
    cause: str = ""


def wrong(message: str, **values: object) -> Problem:
    """Return the problem of a wrong answer, with its explanation."""
    return Problem(State.WRONG, say(message, **values), cause=message)


def skipped(message: str = m.SKIPPED, **values: object) -> Problem:
    """Return the problem of a part that cannot be judged before what is above it is right."""
    return Problem(State.SKIPPED, say(message, **values))


def not_attempted(if_run: Problem) -> Problem:
    """Return the problem of a result that is still as the start cell left it.

    ``if_run`` says what is wrong in case the TODO cell was filled and run all the same.
    """
    return Problem(State.NOT_ATTEMPTED, say(m.NOT_ATTEMPTED), if_run)


@dataclass(frozen=True)
class Part:
    """One line of a report: what was looked at, its share of the points, and the problem."""

    label: str
    problem: Problem | None
    weight: float = 1.0

    @property
    def state(self) -> State:
        """Return how this part ended."""
        return self.problem.state if self.problem else State.RIGHT


SIGNS = {
    State.RIGHT: "✓",
    State.WRONG: "✗",
    State.NOT_ATTEMPTED: "○",
    State.RAISED: "!",
    State.SKIPPED: "–",
    State.COULD_NOT_CHECK: "?",
}
FULL, SOME, NONE = "#2e7d32", "#b26a00", "#b3261e"


@dataclass(frozen=True)
class Report:
    """All parts of a graded cell, and the points of the cell."""

    parts: tuple[Part, ...]
    points: float

    @property
    def earned(self) -> float:
        """Return the points earned, a plain float from 0 to ``points``."""
        share = sum(p.weight for p in self.parts if p.problem is None)
        return round(float(self.points * share / sum(p.weight for p in self.parts)), 2)

    @property
    def headline(self) -> str:
        """Return the points as a sentence."""
        return say(m.POINTS, earned=f"{self.earned:g}", points=f"{self.points:g}")

    def lines(self) -> list[tuple[str, str, str, str]]:
        """Return a line a part: sign, word, label, explanation.

        Parts in a row with one explanation give it once, after the last. Where nothing was
        attempted at all there is a single line.
        """
        untouched = all(part.state is State.NOT_ATTEMPTED for part in self.parts)
        parts = self.parts[-1:] if untouched else self.parts
        found = []
        for part, following in zip(parts, (*parts[1:], None), strict=True):
            said_next = following and following.problem == part.problem
            explanation = part.problem.message if part.problem and not said_next else ""
            label = "" if untouched else part.label
            found.append((SIGNS[part.state], say(m.STATES[part.state]), label, explanation))
        return found

    def __repr__(self) -> str:
        text = [self.headline]
        for sign, word, label, explanation in self.lines():
            text.append(f"{sign} {word}: {label}" if label else f"{sign} {word}.")
            if explanation:
                text.append(f"  {explanation}")
        return "\n".join(text)

    def _repr_html_(self) -> str:
        color = FULL if self.earned == self.points else SOME if self.earned else NONE
        items = []
        for sign, word, label, explanation in self.lines():
            head = f"{html.escape(word)}:" if label else f"{html.escape(word)}."
            item = f"{sign} <b>{head}</b> {as_html(label)}"
            if explanation:
                item += f"<br>{as_html(explanation)}"
            items.append(f'<li style="margin:.3em 0">{item}</li>')
        return (
            f'<div style="border-left:.3em solid {color};padding:.2em 1em;max-width:46em">'
            f"<b>{html.escape(self.headline)}</b>"
            f'<ul style="list-style:none;padding-left:0;margin:.3em 0">{"".join(items)}</ul></div>'
        )


def as_html(text: str) -> str:
    """Return plain text as HTML: everything escaped, back quotes as code, lines kept."""
    escaped = html.escape(text).replace("\n", "<br>")
    return re.sub(r"`([^`]*)`", r"<code>\1</code>", escaped)
