"""What does recording a large class cost? Made-up results take the place of runs; prints a table.

``pytest -q -s tests/grading/gradebook/recording_figures.py``: some 20 minutes on two cores.
"""

import os
import subprocess
import sys
from dataclasses import dataclass

import pytest
from asl_lesson import ASSIGNMENT, SOLUTIONS, assignment_in
from class_runs import nbgrader
from made_up import make_up
from rich.console import Console
from rich.table import Table

from grading.gradebook.standing import read_standings
from grading.upkeep.copies import copy_project, environment

CLASSES = (100, 1000)


@dataclass(frozen=True)
class Cost:
    """What a run took: CPU seconds a student, and the coordinator's largest memory in MB."""

    seconds: float
    megabytes: float


def hand_in_all(project, students):
    """Write a submission of all steps for each student, no two files alike."""
    for path in sorted(SOLUTIONS.glob("[0-9]*.ipynb")):
        text = (project / "notebooks" / "en" / ASSIGNMENT / path.name).read_text(encoding="utf-8")
        for number in range(students):
            folder = project / "grading" / "submitted" / f"student_{number:04}" / ASSIGNMENT
            folder.mkdir(parents=True, exist_ok=True)
            own = text.replace("# YOUR CODE HERE", f"own = {number}", 1)
            (folder / path.name).write_text(own, encoding="utf-8")


def cost_of(project, students):
    """Record the class in a process of its own, and return what that took."""
    command = [sys.executable, "-m", "grading", "autograde", ASSIGNMENT]
    with subprocess.Popen(
        command, cwd=project, env=environment(project), stdout=subprocess.DEVNULL
    ) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return Cost((used.ru_utime + used.ru_stime) / students, used.ru_maxrss / 1024)


@pytest.mark.parametrize("students", CLASSES)
def test_figures(tmp_path, students):
    copy_project(tmp_path)
    nbgrader(tmp_path, "generate_assignment", ASSIGNMENT, "--force")
    hand_in_all(tmp_path, students)
    make_up(tmp_path, 0.5)
    cost = cost_of(tmp_path, students)
    assert len(read_standings(assignment_in(tmp_path))) == students
    table = Table(title=f"A class of {students} students with ten notebooks each, recorded")
    for head in ("CPU seconds a student", "coordinator's memory, MB"):
        table.add_column(head, justify="right")
    table.add_row(f"{cost.seconds:.2f}", f"{cost.megabytes:.0f}")
    Console(width=90).print("\n", table)
