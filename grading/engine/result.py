"""What came of grading a notebook. Results are data: JSON, never unpickled."""

import json
from dataclasses import asdict, dataclass, field
from typing import Any


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
    no score may be recorded; ``final`` is false where a limit of time may have been met because of
    the machine's load, so that it must be graded again when the machine is quiet. ``seconds``
    gives the wall time of its phases (start, student, handover, judge), ``cpu_seconds`` the
    computing of the student's kernel and of the judge. ``shared`` is set where another notebook
    with the same program ran, and this one has what came of it.
    """

    notebook: dict[str, Any]
    graded: bool = True
    final: bool = True
    checks: list[Check] = field(default_factory=list)
    faults: list[Finding] = field(default_factory=list)
    suspicions: list[Finding] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    cpu_seconds: dict[str, float] = field(default_factory=dict)
    peak_megabytes: dict[str, float] = field(default_factory=dict)
    walls: str = ""
    shared: bool = False

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
