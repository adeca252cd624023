"""Progress bars, and an nbgrader command with one in place of its log."""

import re
import subprocess
import sys
from pathlib import Path

from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from grading.class_run.terminal import plain

CONVERTING = re.compile(r"Converting notebook .*?([^/]+)/[^/]+/([^/]+)\.ipynb")
PROBLEM = re.compile(r"(ERROR|CRITICAL)\W*\s*(.*)")


def bar() -> Progress:
    """Return a progress bar with a count, the time so far and the time to go."""
    return Progress(
        TextColumn("{task.description:<44}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )


class Bars:
    """A progress bar for each kind of work, shown when it begins."""

    def __init__(self) -> None:
        self.progress = bar()
        self.tasks: dict[str, TaskID] = {}

    def __enter__(self) -> "Bars":
        self.progress.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.progress.stop()

    def show(self, what: str, done: int, total: int) -> None:
        """Show how much of a piece of work is done."""
        if what not in self.tasks:
            self.tasks[what] = self.progress.add_task(what, total=total)
        self.progress.update(self.tasks[what], completed=done, total=total)


def run_nbgrader(arguments: list[str], label: str, notebooks: int) -> list[str]:
    """Run ``nbgrader`` with ``arguments`` and return its lines of trouble, an empty list if none.

    ``notebooks`` is how many notebooks the command converts, each counted once a pass.

    Raises:
        SystemExit: with nbgrader's exit code and its last lines, when it fails.
    """
    program = Path(sys.executable).with_name("nbgrader")
    problems, tail = [], []
    with (
        bar() as progress,
        subprocess.Popen(
            [program, *arguments], stderr=subprocess.PIPE, text=True, errors="replace"
        ) as process,
    ):
        task = progress.add_task(label, total=notebooks)
        for line in process.stderr:
            tail = [*tail[-20:], plain(line.rstrip())]
            if found := CONVERTING.search(line):
                student, step = found.groups()
                description = plain(f"{label}: {student}, {step}")
                progress.update(task, advance=1, description=description)
            elif found := PROBLEM.search(line):
                problems.append(plain(found[2]))
        progress.update(task, description=label)
        if process.wait() == 0:
            progress.update(task, completed=notebooks)
    if process.returncode:
        print("\n".join(tail), file=sys.stderr)
        raise SystemExit(process.returncode)
    return problems
