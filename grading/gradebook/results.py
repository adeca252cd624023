"""Where results are kept, by a key that names everything that a result depends on.

So what has not changed is not run again. A file is written whole or not at all.
"""

import os
import tempfile
from pathlib import Path

from grading.engine.result import Result
from utils.settings import ROOT

FOLDER = ROOT / "grading" / "results"


def path_of(key: str) -> Path:
    """Return the file that keeps the result of a key."""
    return FOLDER / key[:2] / f"{key}.json"


def fault_of(key: str) -> str | None:
    """Return why the notebook of a key was not graded, without reading its result."""
    try:
        return path_of(key).with_suffix(".fault").read_text(encoding="utf-8")
    except OSError:
        return None


def given_up(key: str) -> Path:
    """Return the file that keeps the result of a notebook that no worker could grade."""
    return path_of(key).with_suffix(".given-up")


def load(key: str) -> Result | None:
    """Return the kept result of a key, ``None`` if there is none (or a damaged one)."""
    for path in (path_of(key), given_up(key)):
        try:
            return Result.from_json(path.read_text(encoding="utf-8"))
        except (OSError, ValueError, TypeError, KeyError):
            continue
    return None


def keep(key: str, result: Result) -> None:
    """Keep a result, whole or not at all."""
    if not result.graded:
        write_whole(path_of(key).with_suffix(".fault"), result.faults[0].instructor)
    write_whole(path_of(key), result.to_json())
    given_up(key).unlink(missing_ok=True)


def give_up(key: str, result: Result) -> None:
    """Keep the result of a notebook that no worker could grade, until the next run tries it."""
    write_whole(given_up(key), result.to_json())


def write_whole(path: Path, text: str) -> None:
    """Write a text file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, building = tempfile.mkstemp(dir=path.parent, prefix=".building-")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(building).replace(path)
    except BaseException:
        Path(building).unlink(missing_ok=True)
        raise
