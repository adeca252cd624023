"""The tables of the first page: the steps of each lesson, how far each is, where to go on."""

import html
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from IPython.display import display

from utils import look
from utils.lesson import Lesson, Step
from utils.lessons.collection import lessons
from utils.messages import progress as m
from utils.messages import say
from utils.progress.state import read_state
from utils.settings import student_folder


class State(StrEnum):
    """How far a step is."""

    NOT_STARTED = "not started"
    STARTED = "started"
    DONE = "done"


SIGNS = {State.NOT_STARTED: "○", State.STARTED: "◐", State.DONE: "✓"}
GROUNDS = {State.STARTED: look.ORANGE, State.DONE: look.GREEN}


@dataclass(frozen=True)
class Line:
    """One step of the table: its state, and the points that its checks have given so far."""

    lesson: Lesson
    step: Step
    state: State
    earned: float

    @property
    def in_sight(self) -> float:
        """Return the points of the hidden test of a step that is done, else 0."""
        return sum(self.step.hidden.values()) if self.state is State.DONE else 0.0

    @property
    def name(self) -> str:
        """Return number and title of the step."""
        return say(m.STEP_NAME, number=self.step.number, title=say(self.step.title))

    def cells(self) -> list[str]:
        """Return what stands in the columns after the name: time, state, points, hidden test."""
        return [
            say(m.MINUTES, minutes=self.step.minutes),
            f"{SIGNS[self.state]} {say(m.STATES[self.state])}",
            say(m.POINTS, earned=f"{self.earned:g}", points=f"{self.step.in_sight:g}"),
            say(m.HIDDEN_POINTS, points=f"{self.in_sight:g}") if self.in_sight else "",
        ]


@dataclass(frozen=True)
class Progress:
    """The state of all steps of a lesson, as a notebook shows it."""

    lesson: Lesson
    lines: tuple[Line, ...]

    @property
    def next(self) -> Line | None:
        """Return the first step that is not done, or ``None`` at the end of the lesson."""
        return next((line for line in self.lines if line.state is not State.DONE), None)

    @property
    def headline(self) -> str:
        """Return how many steps are done, and how many points are in sight."""
        points = sum(line.earned + line.in_sight for line in self.lines)
        return say(
            m.DONE,
            done=sum(line.state is State.DONE for line in self.lines),
            steps=len(self.lines),
            points=f"{points:g}",
            all=f"{self.lesson.points:g}",
        )

    @property
    def explanation(self) -> str:
        """Return where the points in sight come from; nothing where no step is done."""
        hidden = sum(line.in_sight for line in self.lines)
        if not hidden:
            return ""
        earned = sum(line.earned for line in self.lines)
        return say(m.IN_SIGHT, earned=f"{earned:g}", hidden=f"{hidden:g}")

    @property
    def invitation(self) -> str:
        """Return the words before the name of the step to go to."""
        untouched = all(line.state is State.NOT_STARTED for line in self.lines)
        return say(m.BEGIN_WITH if untouched else m.GO_ON_WITH)

    def __repr__(self) -> str:
        text = [say(self.lesson.title), self.headline]
        for line in self.lines:
            text.append("  ".join(filter(None, [line.name, *line.cells()])))
        text.append(f"{self.invitation} {self.next.name}." if self.next else say(m.ALL_DONE))
        text.append(self.explanation)
        return "\n".join(filter(None, text))

    def _repr_html_(self) -> str:
        columns = (m.STEP, m.TIME, m.STATE, m.CHECKS, m.HIDDEN)
        head = "".join(
            f'<th scope="col" style="{look.CELL};white-space:nowrap">{say(name)}</th>'
            for name in columns
        )
        rows = "".join(_row(line) for line in self.lines)
        where = html.escape(say(m.ALL_DONE))
        if self.next:
            where = f"{html.escape(self.invitation)} {_link(self.next)}."
        explanation = f"<p>{html.escape(self.explanation)}</p>" if self.explanation else ""
        return (
            f"<h3>{html.escape(say(self.lesson.title))}</h3>"
            f'<p><b style="font-size:1.15em">{html.escape(self.headline)}</b><br>{where}</p>'
            f'<table style="{look.TABLE}"><thead><tr style="{look.ROW}">{head}</tr></thead>'
            f"<tbody>{rows}</tbody></table>{explanation}"
        )


def _link(line: Line) -> str:
    return f'<a href="{line.lesson.name}/{line.step.notebook}.ipynb">{html.escape(line.name)}</a>'


def _row(line: Line) -> str:
    time, state, points, hidden = map(html.escape, line.cells())
    if line.state in GROUNDS:
        state = f'<span style="{look.chip(GROUNDS[line.state])}">{state}</span>'
    cell = f'<td style="{look.CELL};white-space:nowrap">'
    rest = "".join(f"{cell}{words}</td>" for words in (time, state, points, hidden))
    name = f'<th scope="row" style="{look.CELL};font-weight:normal">{_link(line)}</th>'
    return f'<tr style="{look.ROW}">{name}{rest}</tr>'


def progress_in(lesson: Lesson, folder: Path | None) -> Progress:
    """Return the progress that a lesson's folder keeps; without one, that of an untouched one."""
    state = read_state(lesson, folder) if folder else {}
    lines = []
    for step in lesson.steps:
        earned = sum(state.get(step.name, {}).values())
        begun = State.STARTED if step.name in state else State.NOT_STARTED
        done = State.DONE if earned == step.in_sight else begun
        lines.append(Line(lesson, step, done, earned))
    return Progress(lesson, tuple(lines))


def show_progress() -> None:
    """Show a table for each lesson that lies beside the first page, in the order of the course.

    The state comes from the student's own last checks, in the folder of each lesson. Where no
    student runs the notebook (a grader, a test), every step is "not started".
    """
    own = student_folder()
    beside = own or Path.cwd()
    released = [lesson for lesson in lessons() if (beside / lesson.name).is_dir()]
    for lesson in released:
        display(progress_in(lesson, own / lesson.name if own else None))
    if not released:
        print(say(m.NO_LESSON))
