"""Make the notebook of an attack, grade it, and look at what the attack left behind.

An attack is a table in ``cases/*.toml``; ``README.md`` tells what its lines mean.
"""

import json
import os
import time
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import changes
import nbformat
import psutil
from asl_lesson import ASSIGNMENT
from course_notebooks import RELEASES

from grading.engine import grade as engine
from grading.engine.result import Result
from grading.engine.sandbox.kernels import WarmProcess
from grading.upkeep.answers import answers_of, type_answers
from utils.settings import ROOT

CASES = Path(__file__).with_name("cases")
SECONDS_TO_END = 60


@dataclass(frozen=True)
class Attack:
    """An attack, what an honest evaluation gives for it, and what the report must say."""

    name: str
    family: str
    what: str
    lesson: str = ASSIGNMENT
    step: str = "07_summarize"
    answers: Mapping[str, str] = field(default_factory=dict)
    right: bool = False
    change: str | None = None
    points: float = 0.0
    findings: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    hides: tuple[str, ...] = ()
    megabytes: int = 300
    stock: bool = True
    limits: Mapping[str, int] = field(default_factory=dict)
    hole: str | None = None

    def __str__(self) -> str:
        return f"{self.family}: {self.name}"


def attacks() -> list[Attack]:
    """Return all attacks, family by family."""
    found = []
    for path in sorted(CASES.glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        for entry in table["attack"]:
            lists = {k: tuple(v) for k, v in entry.items() if isinstance(v, list)}
            found.append(Attack(family=table["family"], **(entry | lists)))
    return found


def solution_of(attack: Attack) -> nbformat.NotebookNode:
    """Return the solution of the notebook that is attacked."""
    path = ROOT / "solutions" / attack.lesson / f"{attack.step}.ipynb"
    return nbformat.read(path, as_version=4)


def notebook_of(attack: Attack) -> bytes:
    """Return the bytes of the notebook that is handed in.

    Raises:
        KeyError: the attack answers a TODO cell that its step does not have.
    """
    notebook = nbformat.read(RELEASES / attack.lesson / f"{attack.step}.ipynb", as_version=4)
    answers = dict(attack.answers)
    if attack.right:
        for name, answer in answers_of(solution_of(attack)).items():
            answers[name] = answers.get(name, "") + "\n" + answer
    type_answers(notebook, answers)
    if attack.change:
        return getattr(changes, attack.change)(notebook)
    return json.dumps(notebook).encode()


def shown_by(result: Result) -> str:
    """Return all that the cells of a graded notebook show, as one text."""
    texts = []
    for cell in result.notebook["cells"]:
        for output in cell.get("outputs", ()):
            texts += [output.get("text", ""), *output.get("data", {}).values()]
            texts += [output.get("evalue", ""), *output.get("traceback", ())]
    return "\n".join(map(str, texts))


def kinds(result: Result) -> set[str]:
    """Return the kinds of the faults and suspicions that the instructor reads."""
    return {finding.kind for finding in result.faults + result.suspicions}


def kernels_left() -> int:
    """Return how many processes still run below the warm process, after a short wait."""
    box = psutil.Process(engine.run(WarmProcess.shared()).process.pid)
    deadline = time.monotonic() + SECONDS_TO_END
    while True:
        below = [child for child in box.children(recursive=True) if "ipykernel" in _line(child)]
        others = [child for child in box.children(recursive=True) if _user(child) >= 100_000]
        if not (below or others) or time.monotonic() > deadline:
            return len(below) + len(others)
        time.sleep(0.05)


def _line(process: psutil.Process) -> str:
    try:
        return " ".join(process.cmdline())
    except psutil.Error:
        return ""


def _user(process: psutil.Process) -> int:
    try:
        return process.uids().real
    except psutil.Error:
        return 0


def open_files() -> int:
    """Return how many files this process, the engine's, holds open."""
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208


def forget_peak() -> None:
    """Have the system measure the peak of this process's memory anew."""
    Path("/proc/self/clear_refs").write_text("5")


def memory(which: str) -> float:
    """Return ``VmRSS`` or ``VmHWM``, the memory of this process or its peak, in MB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(which):
            return int(line.split()[1]) / 1024
    raise KeyError(which)
