"""Turn a check into a graded cell: run its parts, show the report, return the points.

nbgrader reads the score of a graded cell from its last expression, which must be a plain
``float``; anything on standard error would make it 0. Both are seen to here, once.
"""

import functools
import importlib
import inspect
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from IPython.display import display

from utils.checks.attempts import Attempt, Failure, explain, last_attempt, quote
from utils.checks.report import Part, Problem, Report, State, not_attempted, skipped, wrong
from utils.lesson import Lesson
from utils.messages import checks as m
from utils.messages import say
from utils.progress import record_check
from utils.quiet import quiet_stderr

Check = Callable[..., list[Part]]


def part(
    label: str, diagnose: Callable[..., Problem | None], *values: object, weight: float = 1.0
) -> Part:
    """Run one diagnosis and return its line of the report.

    ``diagnose`` returns ``None`` for a right answer. A value that makes it fail (an object of
    a strange class, say) costs this part only.
    """
    if any(value is ... for value in values):
        return Part(label, not_attempted(wrong(m.STILL_DOTS)), weight)
    try:
        problem = diagnose(*values)
    except Exception as error:
        reason = quote(Failure(type(error).__name__, str(error)))
        problem = Problem(State.COULD_NOT_CHECK, say(m.COULD_NOT_CHECK, reason=reason))
    return Part(label, problem, weight)


def after(
    first: Part, label: str, diagnose: Callable[..., Problem | None], *values: object
) -> Part:
    """Run a diagnosis that makes sense once ``first`` is right, and skip it otherwise."""

    def look(*values: object) -> Problem | None:
        return skipped() if first.problem else diagnose(*values)

    return part(label, look, *values)


def in_any_form(
    first: Part,
    label: str,
    read: Callable[[str, object], Any],
    diagnose: Callable[[str, Any], Problem | None],
    which: str,
    value: object,
    weight: float = 1.0,
) -> Part:
    """Look at a set's value for something else than ``first`` did, in whatever form it is kept.

    So a slip of form, which ``first`` has charged, is not charged again. ``read`` finds what is to
    be looked at, or ``None``: then the problem of ``first`` is told once more.
    """

    def look(value: object) -> Problem | None:
        found = read(which, value)
        return first.problem if found is None else diagnose(which, found)

    return part(label, look, value, weight=weight)


def in_context(found: Part, attempt: Attempt | None, lesson: Lesson) -> Part:
    """Return a part with the reason why nothing is there, where the TODO cell did run."""
    if found.state is not State.NOT_ATTEMPTED or attempt is None:
        return found
    instead = found.problem.if_run
    if attempt.failure and instead.state is not State.SKIPPED:
        text = explain(attempt.failure, lesson) or quote(attempt.failure)
        return replace(found, problem=Problem(State.RAISED, say(m.RAISED, explanation=text)))
    return replace(found, problem=instead)


def one_sentence(found: Part) -> Part:
    """Return a part of a hidden test: no more of what it compares is shown than a sentence."""
    if found.problem is None or found.problem.comparison is None:
        return found
    return replace(found, problem=replace(found.problem, comparison=None))


def graded(hints: bool = False) -> Callable[[Check], Callable[..., float]]:
    """Make a graded cell's call out of a function that returns the parts of a check.

    The call shows the report, notes the points for the student's own progress, and returns the
    points earned: a plain ``float`` from 0 to the points that the step's row gives the check, the
    sum of the weights of the right parts over the sum of all weights. Where ``hints`` stand under
    the cell, a report that is not all right links to them: to the id ``<step>_<check>_hints``.
    """

    def decorate(check: Check) -> Callable[..., float]:
        room, _, name = check.__module__.partition(".checks.")
        lesson = importlib.import_module(f"{room}.lesson").LESSON
        step = lesson.step(name)
        points = step.checks[check.__name__]
        anchor = f"{name}_{check.__name__}_hints" if hints else ""
        names = tuple(inspect.signature(check).parameters)

        @functools.wraps(check)
        def run(*values: object) -> float:
            attempt = last_attempt(check.__qualname__, dict(zip(names, values, strict=False)))
            with quiet_stderr():
                parts = [in_context(found, attempt, lesson) for found in check(*values)]
                if check.__name__ in step.hidden:
                    parts = [one_sentence(found) for found in parts]
                report = Report(tuple(parts), points, anchor)
            display(report)
            record_check(lesson, step, check.__name__, report.earned)
            return report.earned

        run.parts = check
        run.points = points
        run.hints = anchor
        return run

    return decorate
