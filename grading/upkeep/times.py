"""How long a lesson takes a machine: to open, in its longest cell, and to be graded.

All in seconds of processor time, which does not depend on what else the machine does. A training
keeps several cores busy, so on a watch it takes less.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import nbformat
import psutil
from nbclient import NotebookClient

from grading.course import Assignment, Course
from grading.upkeep.answers import answers_of, type_answers
from grading.upkeep.copies import copy_project, environment
from grading.upkeep.outputs import SECONDS_PER_CELL
from utils.settings import ROOT

HEAD = ("| lesson | opens in | longest cell | graded in |", "|---|--:|--:|--:|")
STUDENT = "measured"
NBGRADER = str(Path(sys.executable).parent / "nbgrader")
AS_A_STUDENT = {"ASL_DATA": str(ROOT / ".build" / "standin"), "ASL_ROWS": "cpu", "ASL_TEST": "1"}
"""The stand-in, as many rows as without a GPU, and a kernel that the last step does not end."""


@dataclass(frozen=True)
class Times:
    """Seconds of processor time of a lesson, and the step that its longest cell stands in.

    ``opened`` is that of the slowest step to open, from the start of its kernel to the end of its
    start cell; ``graded`` is that of one student's lesson, all steps right.
    """

    opened: float
    longest: float
    longest_in: str
    graded: float

    def row(self, lesson: str) -> str:
        """Return a row of the README's table."""
        cell = f"{self.longest:.1f} s, in {self.longest_in}"
        return f"| `{lesson}` | {self.opened:.1f} s | {cell} | {self.graded:.0f} s |"


def cell_times(path: Path) -> list[float]:
    """Run a solution notebook; return each code cell's seconds, the kernel's start in the first."""
    spent = [0.0]
    client = NotebookClient(
        nbformat.read(path, as_version=4),
        timeout=SECONDS_PER_CELL,
        kernel_name="python3",
        resources={"metadata": {"path": str(path.parent)}},
        on_cell_executed=lambda **_: spent.append(of_process(client.km.provisioner.pid)),
    )
    client.execute(env=os.environ | AS_A_STUDENT)
    return [after - before for before, after in pairwise(spent)]


def of_process(number: int) -> float:
    """Return the seconds of a process and of those that it has started."""
    process = psutil.Process(number)
    times = [one.cpu_times() for one in (process, *process.children(recursive=True))]
    return sum(one.user + one.system for one in times)


def grading_time(assignment: Assignment) -> float:
    """Grade one student's right answers to a lesson in a copy; return the seconds."""
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        copy_project(project)
        target = Course.of(project).submitted(STUDENT, assignment.name)
        target.mkdir(parents=True)
        for path in assignment.notebooks:
            notebook = nbformat.read(assignment.release / path.name, as_version=4)
            type_answers(notebook, answers_of(nbformat.read(path, as_version=4)))
            nbformat.write(notebook, target / path.name)
        run(project, [NBGRADER, "generate_assignment", assignment.name, "--force"])
        before = of_children()
        run(project, [sys.executable, "-m", "grading", "autograde", assignment.name])
        return of_children() - before


def run(project: Path, command: list[str]) -> None:
    """Run a command in a copy of the project.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    subprocess.run(
        command, cwd=project, env=environment(project), check=True, stdout=subprocess.DEVNULL
    )


def of_children() -> float:
    """Return the seconds of all ended processes that this one has started."""
    import resource  # which Windows has not

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def times_of(assignment: Assignment) -> Times:
    """Measure a lesson."""
    cells = {path.stem: cell_times(path) for path in assignment.notebooks}
    opened = max(times[0] for times in cells.values())
    longest, step = max((max(times[1:]), step) for step, times in cells.items())
    return Times(opened, longest, step, grading_time(assignment))


def table(assignments: list[Assignment]) -> Iterator[str]:
    """Yield the lines of the README's table, a lesson as soon as it is measured."""
    yield from HEAD
    for assignment in assignments:
        yield times_of(assignment).row(assignment.name)
