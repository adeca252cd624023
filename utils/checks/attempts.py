"""Remember how the student's last TODO cell ended, so that a check can tell what happened.

A result that is still as the start cell left it has three causes: nothing was written yet, the
code stopped with an error, or it ran and its result was not kept. A check sees the same each
time. So ``watch`` hooks into IPython: after each cell it keeps what became of it. For a student
it also shows the line that stopped, what the error means here, and the whole trace folded away.
"""

import ast
import importlib
import re
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from typing import NamedTuple

from IPython import get_ipython
from IPython.display import display

from utils.checks.tracebacks import fold
from utils.lesson import Lesson
from utils.messages import errors, say
from utils.settings import is_graded_run

LINE_BEGINS = re.compile(r"^\s*(?:def\s+)?(\w+)", re.MULTILINE)
"""The word that a line begins with."""

ERROR_WIDTH = 200
"""Characters of an error's text that are quoted; Keras writes whole paragraphs."""


@dataclass(frozen=True)
class Failure:
    """The error that ended a cell: its class name and its text."""

    kind: str
    text: str


@dataclass
class Attempt:
    """A TODO cell that was filled and run: its error, if any, and the check that looked first.

    ``cell`` is the cell's id in the notebook, where the front end tells it, and ``names`` are
    what its text makes.
    """

    failure: Failure | None
    cell: str | None = None
    check: str | None = None
    names: tuple[str, ...] = ()


_attempts: list[Attempt | None] = []
"""The attempts since the step began, ``None`` for a cell that was left without code."""

_lesson: Lesson | None = None


def last_attempt(check: str, values: Mapping[str, object]) -> Attempt | None:
    """Return the last attempt if it is at the task that ``check`` looks at, else ``None``.

    The first check after a TODO cell belongs to it. So may the one after that, which is hidden;
    only a grader has it, and a grader runs every TODO cell. It may look at the results of several
    cells, its ``values`` by name: where one is missing, the attempt counts that would make it.
    """
    last = _attempts[-1] if _attempts else None
    if last is None:
        return None
    last.check = last.check or check
    if last.check == check:
        return last
    if not is_graded_run():
        return None
    missing = {name for name, value in values.items() if value is ...}
    for attempt in reversed(_attempts):
        if attempt and not missing.isdisjoint(attempt.names):
            return attempt
    is_other_task = missing and not (values.keys() - missing).isdisjoint(last.names)
    return None if is_other_task else last


def known_errors(lesson: Lesson | None = None) -> list[tuple[str, str, str]]:
    """Return the rows of the known errors, those of a lesson's own first."""
    own = f"utils.lessons.{lesson.name}.errors" if lesson else ""
    if not own or find_spec(own) is None:
        return errors.KNOWN
    return [*importlib.import_module(own).KNOWN, *errors.KNOWN]


def explain(failure: Failure, lesson: Lesson | None = None) -> str | None:
    """Return the sentence for a known error, or ``None`` for one that is not in the table."""
    for kind, pattern, message in known_errors(lesson):
        found = re.search(pattern, failure.text, re.DOTALL)
        if re.fullmatch(kind, failure.kind) and found:
            return say(message, **found.groupdict())
    return None


def quote(failure: Failure) -> str:
    """Return an error as Python names it, in one line and not too long."""
    plain = re.sub(r"\x1b\[[\d;]*m", "", failure.text)
    text = textwrap.shorten(plain, ERROR_WIDTH, placeholder=" ...")
    return f"{failure.kind}: {text}" if text else failure.kind


def has_code(source: str) -> bool:
    """Tell whether a cell holds more than comments and placeholders."""
    lines = (line.partition("#")[0].strip() for line in source.splitlines())
    return any(line not in ("", "pass", "...") for line in lines)


class Marks(NamedTuple):
    """All that is read of a cell's text, besides running it."""

    checks: bool
    begins: bool
    is_task: bool
    has_code: bool
    names: tuple[str, ...]


def names_made(source: str) -> tuple[str, ...]:
    """Return the names of values and functions that a cell makes, also where it cannot be read."""
    try:
        nodes = list(ast.walk(ast.parse(source)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return tuple(LINE_BEGINS.findall(source))
    values = {n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    return tuple(sorted(values | {n.name for n in nodes if isinstance(n, ast.FunctionDef)}))


def marks_of(source: str) -> Marks:
    """Return what a cell's text says of it."""
    return Marks(
        checks=re.search(r"^check\.\w+\(", source, re.MULTILINE) is not None,
        begins=re.search(r"\bbegin\(", source) is not None,
        is_task="# TODO" in source,
        has_code=has_code(source),
        names=names_made(source),
    )


def note_cell(source: str, cell: str | None, failure: Failure | None) -> None:
    """Remember that a cell with this source ran, and the error that ended it, if any."""
    marks = marks_of(source)
    if marks.checks:
        return
    # The cell that begins the step is no answer; an answer that begins another step is one.
    other_step = failure is not None and failure.kind == "WrongStep"
    last = _attempts[-1] if _attempts else None
    if marks.begins and not marks.is_task and not other_step:
        _attempts.clear()
    elif not marks.has_code:
        _attempts.append(None)
    elif failure or marks.is_task or (cell and last and last.cell == cell):
        _attempts.append(Attempt(failure, cell, names=marks.names))


def _after_cell(result) -> None:
    error = result.error_before_exec or result.error_in_exec
    failure = None if error is None else Failure(type(error).__name__, str(error))
    if failure and (explanation := explain(failure, _lesson)):
        print(say(errors.WHAT_HAPPENED, explanation=explanation))
    if failure and (trace := getattr(get_ipython(), "last_trace", None)):
        display(trace)
    note_cell(result.info.raw_cell or "", result.info.cell_id, failure)


def watch(lesson: Lesson | None = None) -> None:
    """Start to remember, in this kernel. A second call changes the lesson at most."""
    global _lesson
    _lesson = lesson or _lesson
    shell = get_ipython()
    if shell is None:
        return
    if _after_cell not in shell.events.callbacks["post_run_cell"]:
        shell.events.register("post_run_cell", _after_cell)
    if not is_graded_run():
        fold(shell)
