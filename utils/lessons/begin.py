"""The known-good start of each step, so that a mistake in one step costs that step only."""

import importlib
from collections.abc import Callable
from typing import Any

from utils.checks.attempts import watch
from utils.data import source
from utils.lesson import Lesson
from utils.messages import say
from utils.messages import steps as m
from utils.progress import record_start

BEGUN = "_begun"
"""The name in the notebook's namespace under which the step stays that was begun there."""


class WrongStep(ValueError):
    """A step was begun in the notebook of another. The text says which belongs here."""


def begin_of(lesson: Lesson) -> Callable[[str], Any]:
    """Return the function with which the notebooks of a lesson begin."""

    def begin(step: str) -> Any:
        """Return what a step of this lesson starts from: the right results of all steps before."""
        return start_of(lesson, step)

    return begin


def start_of(lesson: Lesson, name: str) -> Any:
    """Return what a step starts from: the right results of all steps before it.

    Arrays are opened memory-mapped and copy-on-write, so a change stays in this notebook. Prints
    which data these are, notes that the step was begun, and watches the cells from here on for
    errors.

    Raises:
        ValueError: the lesson has no step of this name.
        WrongStep: the notebook has begun another step, whose answer this start may be.
        DataMissing: the data have not been made.
    """
    try:
        step = lesson.step(name)
    except KeyError:
        names = ", ".join(step.name for step in lesson.steps)
        raise ValueError(say(m.UNKNOWN_STEP, name=name, steps=names)) from None
    space = _namespace()
    if space.setdefault(BEGUN, name) != name:
        raise WrongStep(say(m.OTHER_STEP, name=name, here=space[BEGUN]))
    try:
        start = importlib.import_module(f"utils.lessons.{lesson.name}.starts.{name}").start
    except ModuleNotFoundError:  # a kernel of the grader holds the start of its own step only
        raise WrongStep(say(m.NOT_THIS_STEP, name=name)) from None
    watch(lesson)
    record_start(lesson, step)
    if lesson.data:
        print(say(m.DATA[source().kind]))
    return start()


def _namespace() -> dict[str, Any]:
    """Return the names of the notebook that runs; outside of one, none."""
    from IPython import get_ipython

    shell = get_ipython()
    return {} if shell is None else shell.user_ns
