"""What a check found, and how it looks: a short HTML report with a plain-text twin."""

import html
import re
import textwrap
from dataclasses import dataclass, replace
from enum import StrEnum

from utils import look
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
class Comparison:
    """A few of the student's values beside those expected, at the same places."""

    caption: str
    places: tuple[str, ...]
    yours: tuple[str, ...]
    expected: tuple[str, ...]

    def rows(self) -> list[tuple[str, ...]]:
        """Return three rows, each with its heading first: places, and both kinds of values."""
        return [
            (say(m.PLACE), *self.places),
            (say(m.YOURS), *self.yours),
            (say(m.EXPECTED), *self.expected),
        ]

    def __str__(self) -> str:
        columns = list(zip(*self.rows(), strict=True))
        widths = [max(map(len, column)) for column in columns]
        lines = [
            "  ".join(text.rjust(width) for text, width in zip(row, widths, strict=True))
            for row in self.rows()
        ]
        return "\n".join([f"{self.caption}:", *lines])

    def _repr_html_(self) -> str:
        head, *rows = self.rows()
        top = "".join(_heading("col", text) for text in head)
        body = "".join(
            f'<tr style="{look.ROW}">{_heading("row", name)}'
            + "".join(f'<td style="{look.FIGURE}">{html.escape(text)}</td>' for text in texts)
            + "</tr>"
            for name, *texts in rows
        )
        return (
            f'<table style="{look.TABLE}"><caption style="{look.CAPTION}">{as_html(self.caption)}'
            f'</caption><thead><tr style="{look.ROW}">{top}</tr></thead>'
            f"<tbody>{body}</tbody></table>"
        )


def _heading(scope: str, text: str) -> str:
    return f'<th scope="{scope}" style="{look.FIGURE}">{html.escape(text)}</th>'


@dataclass(frozen=True)
class Problem:
    """Why a part is not right: the kind of trouble, and the sentence that explains it.

    ``if_run`` is the problem in place of "not attempted" when the student's cell did run.
    ``cause`` is the sentence before its values were filled in: the same for all who make the
    same mistake. ``comparison`` shows what no sentence says, where there is something to show.
    """

    state: State
    message: str
    if_run: "Problem | None" = None
    cause: str = ""
    comparison: Comparison | None = None


def wrong(message: str, comparison: Comparison | None = None, **values: object) -> Problem:
    """Return the problem of a wrong answer, with its explanation."""
    return Problem(State.WRONG, say(message, **values), cause=message, comparison=comparison)


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
    """One line of a report: what was looked at, its share of the points, and the problem.

    ``why`` is said once the part is right: the reason behind a right answer.
    """

    label: str
    problem: Problem | None
    weight: float = 1.0
    why: str = ""

    @property
    def state(self) -> State:
        """Return how this part ended."""
        return self.problem.state if self.problem else State.RIGHT


def because(found: Part, why: str) -> Part:
    """Return a part that says why its answer is right, once it is."""
    return replace(found, why=say(why))


SIGNS = {
    State.RIGHT: "✓",
    State.WRONG: "✗",
    State.NOT_ATTEMPTED: "○",
    State.RAISED: "!",
    State.SKIPPED: "–",
    State.COULD_NOT_CHECK: "?",
}
CHIPS = {State.RIGHT: look.GREEN, State.WRONG: look.RED, State.RAISED: look.RED}


@dataclass(frozen=True)
class Line:
    """A line of the report, ready to show. ``label`` is empty where nothing was attempted."""

    state: State
    label: str
    share: str
    explanation: str
    comparison: Comparison | None = None

    @property
    def sign(self) -> str:
        """Return the mark of the state."""
        return SIGNS[self.state]

    @property
    def word(self) -> str:
        """Return the state in words."""
        return say(m.STATES[self.state])


@dataclass(frozen=True)
class Report:
    """All parts of a graded cell, the points of the cell, and the anchor of the hints under it.

    ``hints`` is empty where there are none.
    """

    parts: tuple[Part, ...]
    points: float
    hints: str = ""

    @property
    def earned(self) -> float:
        """Return the points earned, a plain float from 0 to ``points``."""
        share = sum(p.weight for p in self.parts if p.problem is None)
        return round(float(self.points * share / sum(p.weight for p in self.parts)), 2)

    @property
    def headline(self) -> str:
        """Return the points as a sentence."""
        return say(m.POINTS, earned=f"{self.earned:g}", points=f"{self.points:g}")

    @property
    def points_to_hints(self) -> bool:
        """Tell whether there are hints, and something for them to help with."""
        return bool(self.hints) and self.earned < self.points

    @property
    def untouched(self) -> bool:
        """Tell whether nothing was attempted at all."""
        return all(part.state is State.NOT_ATTEMPTED for part in self.parts)

    @property
    def color(self) -> str:
        """Return the color of the line at the left: all points, some, none, or untouched."""
        if self.untouched:
            return look.GRAY
        if self.earned == self.points:
            return look.GREEN
        return look.ORANGE if self.earned else look.RED

    def share(self, *parts: Part) -> str:
        """Return the points that some parts give, of those that they can give."""
        one = self.points / sum(part.weight for part in self.parts)
        can = sum(part.weight for part in parts) * one
        earned = sum(part.weight for part in parts if part.problem is None) * one
        return say(m.SHARE, earned=f"{round(earned, 2):g}", points=f"{round(can, 2):g}")

    def lines(self) -> list[Line]:
        """Return a line for each part.

        Parts in a row with one explanation give it once, after the last. Where nothing was
        attempted at all there is a single line.
        """
        if self.untouched:
            last = self.parts[-1]
            return [Line(last.state, "", self.share(*self.parts), last.problem.message)]
        found = []
        for part, following in zip(self.parts, (*self.parts[1:], None), strict=True):
            said_next = following and following.problem == part.problem
            known = Problem(part.state, "" if part.problem else part.why)
            problem = part.problem if part.problem and not said_next else known
            found.append(
                Line(part.state, part.label, self.share(part), problem.message, problem.comparison)
            )
        return found

    def __repr__(self) -> str:
        text = [self.headline]
        for line in self.lines():
            end = f": {line.label}" if line.label else "."
            text.append(f"{line.sign} {line.word}{end}")
            if line.explanation:
                text.append(f"  {line.explanation}")
            if line.comparison:
                text.append(textwrap.indent(str(line.comparison), "  "))
        if self.points_to_hints:
            text.append(f"{say(m.HINTS)} {say(m.HINTS_ORDER)}")
        return "\n".join(text)

    def _repr_html_(self) -> str:
        columns = ((m.RESULT, look.NARROW), (m.LABEL, look.CELL), (m.PART_POINTS, look.NARROW))
        head = "".join(
            f'<th scope="col" style="{style}">{say(name)}</th>' for name, style in columns
        )
        rows = "".join(map(_rows, self.lines()))
        link = f'<a href="#{self.hints}" style="{look.LINK}">{say(m.HINTS)}</a>'
        advice = f"<div>{link} {say(m.HINTS_ORDER)}</div>" if self.points_to_hints else ""
        return (
            f'<div class="check-report" style="{look.frame(self.color)}">'
            f"<b>{html.escape(self.headline)}</b>"
            f'<table style="{look.TABLE}"><thead><tr style="{look.ROW}">{head}</tr></thead>'
            f"<tbody>{rows}</tbody></table>{advice}</div>"
        )


def _rows(line: Line) -> str:
    """Return the table row of a line, and a second one for its explanation."""
    chip = look.chip(CHIPS.get(line.state, look.GRAY))
    first = (
        f'<tr style="{look.ROW}"><td style="{look.NARROW}"><span style="{chip}">{line.sign} '
        f"{html.escape(line.word)}</span></td>"
        f'<td style="{look.CELL}">{as_html(line.label)}</td>'
        f'<td style="{look.NARROW}">{html.escape(line.share)}</td></tr>'
    )
    if not line.explanation:
        return first
    table = line.comparison._repr_html_() if line.comparison else ""
    explanation = f'<td colspan="3" style="{look.BELOW}">{as_html(line.explanation)}{table}</td>'
    return f'{first}<tr style="{look.ROW}">{explanation}</tr>'


def as_html(text: str) -> str:
    """Return plain text as HTML: everything escaped, back quotes as code, lines kept."""
    escaped = html.escape(text).replace("\n", "<br>")
    return re.sub(r"`([^`]*)`", r"<code>\1</code>", escaped)
