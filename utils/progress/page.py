"""What the first page shows: each lesson, what it answers, its steps, how far one is, where to go.

A lesson is a block that one unfolds; the one to go on with is open.
"""

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
    def hidden_in_sight(self) -> float:
        """Return the points of the hidden test of a step that is done, else 0."""
        return sum(self.step.hidden.values()) if self.state is State.DONE else 0.0

    @property
    def name(self) -> str:
        """Return number and title of the step."""
        return say(m.STEP_NAME, number=self.step.number, title=say(self.step.title))

    def cells(self) -> list[str]:
        """Return what stands in the columns after the name: time, state, points, hidden test."""
        hidden = self.hidden_in_sight
        return [
            say(m.MINUTES, minutes=self.step.minutes),
            f"{SIGNS[self.state]} {say(m.STATES[self.state])}",
            say(m.POINTS, earned=f"{self.earned:g}", points=f"{self.step.visible_points:g}"),
            say(m.HIDDEN_POINTS, points=f"{hidden:g}") if hidden else "",
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
    def state(self) -> State:
        """Return how far the lesson is."""
        states = {line.state for line in self.lines}
        return states.pop() if len(states) == 1 else State.STARTED

    @property
    def headline(self) -> str:
        """Return how many steps are done, and how many points are in sight."""
        points = sum(line.earned + line.hidden_in_sight for line in self.lines)
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
        hidden = sum(line.hidden_in_sight for line in self.lines)
        if not hidden:
            return ""
        earned = sum(line.earned for line in self.lines)
        return say(m.IN_SIGHT, earned=f"{earned:g}", hidden=f"{hidden:g}")

    @property
    def invitation(self) -> str:
        """Return the words before the name of the step to go to."""
        return say(m.BEGIN_WITH if self.state is State.NOT_STARTED else m.GO_ON_WITH)

    def __repr__(self) -> str:
        text = [say(self.lesson.title), say(self.lesson.question), self.headline]
        for line in self.lines:
            text.append("  ".join(filter(None, [line.name, *line.cells()])))
        text.append(f"{self.invitation} {self.next.name}." if self.next else say(m.ALL_DONE))
        text.append(self.explanation)
        return "\n".join(filter(None, text))

    def html(self, unfolded: bool) -> str:
        """Return the lesson as a block that can be folded away to its name and question."""
        columns = (m.STEP, m.TIME, m.STATE, m.CHECKS, m.HIDDEN)
        head = "".join(
            f'<th scope="col" style="{look.CELL};white-space:nowrap">{say(name)}</th>'
            for name in columns
        )
        rows = "".join(_row(line) for line in self.lines)
        explanation = f"<p>{html.escape(self.explanation)}</p>" if self.explanation else ""
        chip = _chip(self.state, f"{SIGNS[self.state]} {say(m.STATES[self.state])}")
        where = f"<p>{html.escape(self.invitation)} {_link(self.next)}.</p>" if self.next else ""
        about = [say(self.lesson.question), f"{self.headline}."]
        if not self.next:
            about.append(say(m.ALL_DONE))
        return (
            f'<details style="margin:0 0 1em"{" open" if unfolded else ""}>'
            f'<summary style="cursor:pointer"><h3 style="display:inline;margin:0 .6em 0 0">'
            f"{html.escape(say(self.lesson.title))}</h3> {chip}"
            f"{''.join(f'<br>{html.escape(line)}' for line in about)}</summary>"
            f"{where}"
            f'<table style="{look.TABLE}"><thead><tr style="{look.ROW}">{head}</tr></thead>'
            f"<tbody>{rows}</tbody></table>{explanation}</details>"
        )


@dataclass(frozen=True)
class Course:
    """The progress of all lessons, as a notebook shows it."""

    lessons: tuple[Progress, ...]

    @property
    def next(self) -> Progress | None:
        """Return the lesson to go on with: the first that was begun, or else the first of all."""
        open_ones = [each for each in self.lessons if each.state is not State.DONE]
        begun = (each for each in open_ones if each.state is State.STARTED)
        return next(begun, open_ones[0] if open_ones else None)

    def __repr__(self) -> str:
        return "\n\n".join(map(repr, self.lessons))

    def _repr_html_(self) -> str:
        return "".join(each.html(unfolded=each is self.next) for each in self.lessons)


def _link(line: Line) -> str:
    return f'<a href="{line.lesson.name}/{line.step.notebook}.ipynb">{html.escape(line.name)}</a>'


def _chip(state: State, words: str) -> str:
    """Return the words for a state, on the ground of its color."""
    if state not in GROUNDS:
        return html.escape(words)
    return f'<span style="{look.chip(GROUNDS[state])}">{html.escape(words)}</span>'


def _row(line: Line) -> str:
    time, state, points, hidden = line.cells()
    cell = f'<td style="{look.CELL};white-space:nowrap">'
    words = (html.escape(time), _chip(line.state, state), html.escape(points), html.escape(hidden))
    rest = "".join(f"{cell}{each}</td>" for each in words)
    name = f'<th scope="row" style="{look.CELL};font-weight:normal">{_link(line)}</th>'
    return f'<tr style="{look.ROW}">{name}{rest}</tr>'


def progress_in(lesson: Lesson, folder: Path | None) -> Progress:
    """Return the progress that a lesson's folder keeps; without one, that of an untouched one."""
    state = read_state(lesson, folder) if folder else {}
    lines = []
    for step in lesson.steps:
        earned = sum(state.get(step.name, {}).values())
        begun = State.STARTED if step.name in state else State.NOT_STARTED
        done = State.DONE if earned == step.visible_points else begun
        lines.append(Line(lesson, step, done, earned))
    return Progress(lesson, tuple(lines))


def show_progress() -> None:
    """Show the lessons that lie beside the first page, in the order of the course.

    The state comes from the student's own last checks, in the folder of each lesson. Where no
    student runs the notebook (a grader, a test), every step is "not started".
    """
    own = student_folder()
    beside = own or Path.cwd()
    released = [lesson for lesson in lessons() if (beside / lesson.name).is_dir()]
    if not released:
        print(say(m.NO_LESSON))
        return
    found = (progress_in(lesson, own / lesson.name if own else None) for lesson in released)
    display(Course(tuple(found)))
