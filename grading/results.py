"""What came of grading a notebook, and where it is kept.

A result is kept by a key that names everything it depends on, so what has not changed is not run
again. Results are data: JSON, written whole or not at all, never unpickled.
"""

import json
import os
import tempfile
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from utils.settings import ROOT

FOLDER = ROOT / "grading" / "results"


@dataclass
class Finding:
    """A fault or a suspicion: its kind, the graded or student cell, and a sentence for each reader.

    ``student`` is empty where there is nothing that the student should read.
    """

    kind: str
    instructor: str
    student: str = ""
    cell: str | None = None


@dataclass
class Check:
    """A graded cell: its points, and the parts of its check as the student reads them."""

    cell: str
    points: float
    earned: float
    parts: list[dict[str, str]] = field(default_factory=list)


@dataclass
class Result:
    """A graded notebook.

    ``notebook`` is the executed notebook; ``graded`` is false where nothing could be graded, and
    no score may be recorded. ``seconds`` gives the wall time of its phases (start, student,
    handover, judge), ``cpu_seconds`` the computing of the student's kernel and of the judge.
    """

    notebook: dict[str, Any]
    graded: bool = True
    checks: list[Check] = field(default_factory=list)
    faults: list[Finding] = field(default_factory=list)
    suspicions: list[Finding] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    cpu_seconds: dict[str, float] = field(default_factory=dict)
    peak_megabytes: dict[str, float] = field(default_factory=dict)
    walls: str = ""

    @property
    def earned(self) -> float:
        """Return the points of the notebook."""
        return sum(check.earned for check in self.checks)

    def to_json(self) -> str:
        """Return the result as text."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> "Result":
        """Return the result that ``to_json`` wrote."""
        data = json.loads(text)
        data["checks"] = [Check(**check) for check in data["checks"]]
        for kind in ("faults", "suspicions"):
            data[kind] = [Finding(**finding) for finding in data[kind]]
        return cls(**data)


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
