"""The points of a student's last checks, in ``progress.json`` beside the notebooks.

The file is written by a lesson that a student runs in JupyterLab, and by nothing else: a grader,
Validate and the tests leave it alone. It is for the student only. It is not submitted, and no
grade comes from it. Its form: ``{"load": {"tables": 5.0}, "encode": {}}``, a step that was begun
with the points of its checks so far.

A folder that cannot be written, or a file that cannot be read, costs the progress and nothing
else.
"""

import contextlib
import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from filelock import FileLock

from utils.course import STEPS
from utils.settings import student_folder

FILE = "progress.json"
LOCK = ".progress.lock"
SECONDS_FOR_LOCK = 1

State = dict[str, dict[str, float]]


def read_state(folder: Path) -> State:
    """Return what is known of each step that was begun; an empty state if the file is no good.

    What does not belong to the course, or is no number of points, is left out.
    """
    try:
        kept = json.loads((folder / FILE).read_text(encoding="utf-8"))
        return {
            step.name: {
                check: min(max(float(points), 0.0), step.checks[check])
                for check, points in kept[step.name].items()
                if check in step.checks
            }
            for step in STEPS
            if step.name in kept
        }
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def record_start(step: str) -> None:
    """Note that a step was begun, where a student runs it in JupyterLab."""
    _record(step, {})


def record_check(step: str, check: str, points: float) -> None:
    """Note the points of a check, where a student runs it in JupyterLab."""
    _record(step, {check: points})


def _record(step: str, points: Mapping[str, float]) -> None:
    folder = student_folder()
    if folder is None:
        return
    with contextlib.suppress(OSError), FileLock(folder / LOCK, timeout=SECONDS_FOR_LOCK):
        state = read_state(folder)
        state[step] = state.get(step, {}) | points
        with _replacing(folder / FILE) as building:
            building.write_text(json.dumps(state, indent=1) + "\n", encoding="utf-8")


@contextlib.contextmanager
def _replacing(path: Path) -> Iterator[Path]:
    """Give a file to write; it takes the place of ``path`` in one step, or goes away."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".progress-")
    os.close(handle)
    building = Path(name)
    try:
        yield building
        building.replace(path)
    finally:
        building.unlink(missing_ok=True)
