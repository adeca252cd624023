"""The points of a student's last checks, in ``progress.json`` beside the notebooks.

The file lies in the folder of its lesson. It is written by a notebook that a student runs in
JupyterLab, and by nothing else: a grader,
Validate and the tests leave it alone. It is for the student only. It is not submitted, and no
grade comes from it. Its form: ``{"load": {"tables": 5.0}, "encode": {}}``, a step that was begun
with the points of its checks so far.

A folder that cannot be written, or a file that cannot be read, costs the progress and nothing
else.
"""

import contextlib
import json
from collections.abc import Mapping
from pathlib import Path

from filelock import FileLock

from utils.files import write_whole
from utils.lesson import Lesson, Step
from utils.settings import student_folder

FILE = "progress.json"
LOCK = ".progress.lock"
SECONDS_FOR_LOCK = 1

State = dict[str, dict[str, float]]


def read_state(lesson: Lesson, folder: Path) -> State:
    """Return what is known of each step that was begun; an empty state if the file is no good.

    What does not belong to the lesson, or is no number of points, is left out.
    """
    try:
        kept = json.loads((folder / FILE).read_text(encoding="utf-8"))
        return {
            step.name: {
                check: min(max(float(points), 0.0), step.visible[check])
                for check, points in kept[step.name].items()
                if check in step.visible
            }
            for step in lesson.steps
            if step.name in kept
        }
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def record_start(lesson: Lesson, step: Step) -> None:
    """Note that a step was begun, where a student runs it in JupyterLab."""
    _record(lesson, step, {})


def record_check(lesson: Lesson, step: Step, check: str, points: float) -> None:
    """Note the points of a check, where a student runs it in JupyterLab."""
    _record(lesson, step, {check: points})


def _record(lesson: Lesson, step: Step, points: Mapping[str, float]) -> None:
    folder = student_folder()
    if folder is None:
        return
    with contextlib.suppress(OSError), FileLock(folder / LOCK, timeout=SECONDS_FOR_LOCK):
        state = read_state(lesson, folder)
        state[step.name] = state.get(step.name, {}) | points
        write_whole(folder / FILE, json.dumps(state, indent=1) + "\n")
