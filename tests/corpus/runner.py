"""Run a case of the corpus: the solution notebook's cells, with the case's answers typed in."""

import gc
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from course_notebooks import TAUGHT, Taught, with_answer
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

from grading.engine.source import grade_id, is_todo
from grading.upkeep import corpus

TRAINING = {
    ("asl_augment", "04_train"),
    ("asl_cnn", "09_fit"),
    ("asl_dense", "04_fit"),
    ("asl_dense", "06_overfitting"),
    ("asl_dense", "07_confusion"),
}
"""Steps whose answers are trainings, which take their time."""

SLOW = TRAINING | {
    ("asl_cnn", "01_load"),
    ("asl_cnn", "02_extract_labels"),
    ("asl_cnn", "04_normalize"),
    ("asl_cnn", "06_build"),
    ("asl_cnn", "10_free_gpu_memory"),
    ("digits", "08_train"),
    ("digits", "09_shift"),
}
"""Steps whose answers take half a second or more each: trainings, networks, all images at once."""


@dataclass(frozen=True)
class Case:
    """An answer to a step, and what it must earn: points of 10, and one exact explanation."""

    lesson: str
    step: str
    name: str
    answers: Mapping[str, str]
    points: float = 10.0
    message: str | None = None
    mistake: int | None = None

    def __str__(self) -> str:
        return f"{self.lesson}/{self.step}: {self.name}"


@dataclass
class Outcome:
    """What the graded cells gave: points by nbgrader id, report lines, standard error.

    ``errors`` holds what stopped a cell, graded or not.
    """

    points: dict[str, float] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    stderr: str = ""
    errors: dict[str, BaseException] = field(default_factory=dict)


def cases(kind: str, lesson: str | None = None) -> list[Case]:
    """Return all cases of a kind, ``right`` or ``wrong``, of one lesson or of all, in order."""
    return [
        Case(lesson=taught.lesson.name, step=taught.name, **entry)
        for taught in TAUGHT
        if lesson in (None, taught.lesson.name)
        for entry in corpus.cases(taught.lesson.name, taught.name, kind)
    ]


def taught_in(case: Case) -> Taught:
    """Return the step that a case answers."""
    return next(t for t in TAUGHT if (t.lesson.name, t.name) == (case.lesson, case.step))


def run_case(case: Case) -> Outcome:
    """Run the start, the TODO cells and the graded cells in a clean namespace.

    Raises:
        KeyError: the case answers a TODO cell that the step does not have.
    """
    shell = InteractiveShell.instance()
    forget(shell)
    notebook, outcome, answers = taught_in(case).solution(), Outcome(), dict(case.answers)
    for cell in notebook.cells:
        if "nbgrader" not in cell.metadata:
            continue
        source = cell.source
        if is_todo(cell) and grade_id(cell) in answers:
            source = with_answer(source, answers.pop(grade_id(cell)))
        with capture_output() as captured:
            result = shell.run_cell(source, store_history=False)
        if error := result.error_before_exec or result.error_in_exec:
            outcome.errors[grade_id(cell)] = error
        if cell.metadata.nbgrader.grade:
            outcome.points[grade_id(cell)] = result.result
            outcome.lines += report_lines(captured.outputs)
            outcome.stderr += captured.stderr
    if answers:
        raise KeyError(f"{case.lesson}/{case.step} has no TODO cell {sorted(answers)}")
    return outcome


def report_lines(outputs: list[Any]) -> list[str]:
    """Return the lines of the reports among a cell's outputs, without their indentation."""
    texts = [output.data.get("text/plain", "") for output in outputs]
    return [line.strip() for text in texts for line in text.splitlines()]


def forget(shell: InteractiveShell) -> None:
    """Empty the namespace and let go of what a last error or Keras still holds.

    What is left is no garbage, so the collector need not look at it again: that is quicker.
    """
    shell.reset(new_session=False)
    for name in ("last_type", "last_value", "last_traceback", "last_exc"):
        if hasattr(sys, name):
            delattr(sys, name)
    if "keras" in sys.modules:
        sys.modules["keras"].backend.clear_session()
    gc.collect()
    gc.freeze()
