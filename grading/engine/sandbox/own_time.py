"""A notebook's own time, and its share of the machine, as the first process of its namespaces sees.

Own time is what a notebook would have taken on a quiet machine: while one of its tasks wants a
CPU, the CPU time that all of them get; while none does, the time that passes. So what its
neighbours take is not counted, and a notebook that sleeps comes to its limit all the same.

A notebook with many tasks that want a CPU at once gets the share of one: all but its kernel's
first become idle tasks, which Linux gives three thousandths of an ordinary one's weight.
"""

import contextlib
import functools
import os
import time
from pathlib import Path
from typing import NamedTuple

MOST_RUNNING = 4
NICE = 3
"""How far a kernel steps back behind the engine and the judge, which serve all notebooks."""


@functools.cache
def _ticks() -> int:
    """Return in how many parts of a second Linux counts CPU time."""
    return os.sysconf("SC_CLK_TCK")


class Task(NamedTuple):
    """What ``/proc/<pid>/stat`` says of a process or a thread: its CPU time with its children's."""

    number: int
    running: bool
    seconds: float
    threads: int


def parse(line: str) -> Task:
    """Return the task of a line of ``stat``, whose second field may hold anything."""
    number, _, rest = line.partition(" ")
    fields = rest.rpartition(")")[2].split()
    return Task(
        int(number), fields[0] == "R", sum(map(int, fields[11:15])) / _ticks(), int(fields[17])
    )


def tasks() -> tuple[list[Task], list[int]]:
    """Return the processes of this namespace but the first, and the tasks that want a CPU."""
    found, running = [], []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit() or folder.name == "1":
            continue
        with contextlib.suppress(OSError):  # it has ended
            process = parse((folder / "stat").read_text(errors="replace"))
            found.append(process)
            if process.threads == 1:
                threads = [process]
            else:
                files = (folder / "task").glob("*/stat")
                threads = [parse(file.read_text(errors="replace")) for file in files]
            running += [thread.number for thread in threads if thread.running]
    return found, running


class OwnTime:
    """Counts the own time of a kernel's namespace, in seconds."""

    def __init__(self, kernel: int):
        self.kernel = kernel
        self.spent, self.cpu, self.at = 0.0, 0.0, time.monotonic()

    def look(self) -> None:
        """Count what has passed since the last look, and make a crowd of tasks step back."""
        found, running = tasks()
        now = time.monotonic()
        cpu = sum(os.times()[2:4]) + sum(task.seconds for task in found)
        passed, used = now - self.at, max(0.0, cpu - self.cpu)
        self.spent += min(passed, used) if running else passed
        self.cpu, self.at = cpu, now
        if len(running) > MOST_RUNNING:
            for number in running:
                if number != self.kernel:
                    with contextlib.suppress(OSError):  # it has ended
                        os.sched_setscheduler(number, os.SCHED_IDLE, os.sched_param(0))
