"""What the engine and the judge say to each other."""

from dataclasses import dataclass, field
from typing import Any

from utils.language import ENGLISH


@dataclass
class Request:
    """The engine wants a judgement: the CPU seconds of each cell and of each value, its memory, and
    modules to import before it.

    The channel of the judgement comes beside it, the job, and perhaps the values.
    """

    seconds: float
    megabytes: int
    imports: list[str]


@dataclass
class Job:
    """Graded cells that stand together, and what they need.

    ``names_by_test`` names for each cell the values it reads; ``cells`` are the student's cells
    that ran so far: source, id, and name and text of the error, if any. ``files`` lie beside the
    notebook, as text in base 64. ``refused`` are values that are not to be read, each for a reason.
    ``at`` and ``length`` say where the values lie in their file. What checks say is said in the
    ``language`` of the notebook.
    """

    tests: list[str]
    names: list[str]
    names_by_test: list[list[str]]
    given: list[str]
    cells: list[tuple[str, str | None, str | None, str | None]]
    language: str = ENGLISH
    files: dict[str, str] = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)
    at: int = 0
    length: int = 0


@dataclass
class Reading:
    """The judge begins to put a value together, or has done with all of them (``None``)."""

    name: str | None


@dataclass
class CellRan:
    """A graded cell has run: its outputs, and the parts of its check."""

    outputs: list[dict[str, Any]]
    parts: list[dict[str, str]]


@dataclass
class CellNotRun:
    """A graded cell was not run: values that it reads were refused, each for a reason."""

    refused: dict[str, str]


@dataclass
class Call:
    """A graded cell calls a function of the student's. Arguments are data of the hand-over.

    ``arrays`` are the bytes of their arrays, as text in base 64.
    """

    function: int
    arguments: list
    named: list
    arrays: str = ""


@dataclass
class Returned:
    """The function has returned; its file of memory comes beside this."""

    at: int
    length: int


@dataclass
class NotReturned:
    """The function gave no answer, for a reason."""

    reason: str


@dataclass
class Done:
    """The judgement is over: its CPU seconds and its memory in bytes."""

    cpu: float
    peak: int
