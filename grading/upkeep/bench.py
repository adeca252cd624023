"""How fast is the engine, beside stock nbgrader, on one machine in one run?

A class is made from the corpus of right and wrong answers. Stock nbgrader (its own Execute and an
ordinary kernel) grades a part of it and the engine all of it, each in a copy of the project, and
every score of an honest submission is compared.
"""

import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import nbformat
import psutil
from rich.console import Console
from rich.table import Table

from grading.course import Assignment
from grading.upkeep import corpus
from grading.upkeep.answers import answers_of, type_answers
from grading.upkeep.copies import copy_project, environment

LOOP = ("04_normalize", "normalize_normalize_todo", "while True:\n    pass")
HOG = (
    "05_reshape",
    "reshape_reshape_todo",
    "hog = []\nwhile True:\n    hog.append(bytearray(50_000_000))",
)
LOOPING, HOGGING = 1, 2
"""Numbers of the students who hand them in."""

STOCK_BYTES = 4 * 2**30
"""Memory of a process under stock nbgrader, which has no limit: the hog would take it all."""

HALF = 5
STOCK_CONFIG = """
c = get_config()
c.CourseDirectory.course_id = "asl"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "notebooks/en"
c.CourseDirectory.submitted_directory = "grading/submitted"
c.CourseDirectory.autograded_directory = "grading/autograded"
c.CourseDirectory.db_url = "sqlite:///grading/gradebook.db"
c.ClearSolutions.code_stub = {"python": "# YOUR CODE HERE"}
c.Execute.timeout = 60
c.Execute.iopub_timeout = 60
c.OverwriteCells.add_missing_cells = True
"""


@dataclass
class Measured:
    """One run: wall and CPU seconds, memory above idle in MB, and points by student and step."""

    wall: float
    cpu: float
    megabytes: float
    points: dict[str, dict[str, float]]


def cases_of(lesson: str, notebook: str) -> list[dict[str, str]]:
    """Return the answers of a notebook's corpus, right and wrong by turns."""
    kinds = [
        [case["answers"] for case in corpus.cases(lesson, notebook, kind)]
        for kind in ("right", "wrong")
    ]
    count = max(map(len, kinds))
    return [kind[place % len(kind)] for place in range(count) for kind in kinds]


def student_answers(
    lesson: str, number: int, place: int, step: str, reference: Mapping
) -> dict[str, str]:
    """Return what a student answers in a step: nothing, a case of the corpus, or the reference."""
    if number % 6 == 5 or (number % 6 == 4 and place > HALF):
        return {}
    if number == LOOPING and step == LOOP[0]:
        return {**reference, LOOP[1]: LOOP[2]}
    if number == HOGGING and step == HOG[0]:
        return {**reference, HOG[1]: HOG[2]}
    cases = cases_of(lesson, step)
    return {**reference, **cases[(number * 7 + place) % len(cases)]}


def make_class(assignment: Assignment, folder: Path, students: int) -> list[str]:
    """Write a class of submissions, no two alike; return the students' names."""
    names = [f"student_{number:04}" for number in range(students)]
    for place, path in enumerate(assignment.notebooks, start=1):
        reference = answers_of(nbformat.read(path, as_version=4))
        for number, name in enumerate(names):
            notebook = nbformat.read(assignment.release / path.name, as_version=4)
            answers = student_answers(assignment.name, number, place, path.stem, reference)
            type_answers(notebook, answers)
            todo = next(c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("solution"))
            todo.source += f"\n# {name}"
            target = folder / name / assignment.name / path.name
            target.parent.mkdir(parents=True, exist_ok=True)
            nbformat.write(notebook, target)
    return names


class Watch:
    """Watches the whole machine while a command runs: keep it idle otherwise."""

    def __enter__(self) -> "Watch":
        self.ended = threading.Event()
        self.idle = self.peak = psutil.virtual_memory().used
        self.began, self.cpu_began = time.monotonic(), self._cpu()
        self.thread = threading.Thread(target=self._look)
        self.thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.wall, self.cpu = time.monotonic() - self.began, self._cpu() - self.cpu_began
        self.ended.set()
        self.thread.join()
        self.megabytes = (self.peak - self.idle) / 2**20

    @staticmethod
    def _cpu() -> float:
        times = psutil.cpu_times()
        return times.user + times.system + times.nice

    def _look(self) -> None:
        while not self.ended.wait(0.2):
            self.peak = max(self.peak, psutil.virtual_memory().used)


POINTS = """
import json, sys
from nbgrader.api import Gradebook
with Gradebook("sqlite:///grading/gradebook.db") as gradebook:
    print(json.dumps({s.student_id: {n.name: n.score for n in s.notebooks}
                      for s in gradebook.assignment_submissions(sys.argv[1])}))
"""


def run(project: Path, arguments: list[str]) -> str:
    """Run a command in a copy of the project and return what it printed."""
    result = subprocess.run(
        arguments,
        cwd=project,
        env=environment(project),
        capture_output=True,
        text=True,
        check=False,
    )
    return result.stdout + result.stderr


def measure(project: Path, assignment: str, command: list[str]) -> Measured:
    """Grade what lies in a copy of the project with a command, and measure it."""
    nbgrader = str(Path(sys.executable).with_name("nbgrader"))
    run(project, [nbgrader, "generate_assignment", assignment, "--force"])
    with Watch() as watch:
        run(project, command)
    points = json.loads(run(project, [sys.executable, "-c", POINTS, assignment]).splitlines()[-1])
    return Measured(watch.wall, watch.cpu, watch.megabytes, points)


PHASES = {
    "start": "start-up",
    "student": "students' cells",
    "handover": "hand-over",
    "judge": "judge",
    "recording": "nbgrader's passes",
}


def phases(project: Path) -> tuple[dict[str, float], dict[str, float]]:
    """Return the working seconds of each phase, and the CPU seconds of students and judge."""
    working, computing = dict.fromkeys(PHASES, 0.0), {"student": 0.0, "judge": 0.0}
    for path in (project / "grading" / "results").glob("*/*.json"):
        result = json.loads(path.read_text(encoding="utf-8"))
        for phase, seconds in result["seconds"].items():
            working[phase] += seconds
        for who, seconds in result["cpu_seconds"].items():
            computing[who] += seconds
    for path in (project / "grading" / "runs").glob("*.jsonl"):
        events = map(json.loads, path.read_text(encoding="utf-8").splitlines())
        working["recording"] += sum(e["took"] for e in events if e["event"] == "recorded")
    return working, computing


def different(stock: Measured, engine: Measured, names: list[str]) -> list[str]:
    """Return the notebooks of honest submissions whose scores differ, a sentence each.

    With stock the loop and the hog may cost the rest of their submissions as well.
    """
    found = []
    for number, name in enumerate(names):
        for step, points in sorted(stock.points.get(name, {}).items()):
            ours = engine.points[name][step]
            if number not in (LOOPING, HOGGING) and abs(points - ours) > 1e-6:
                found.append(f"{name} {step}: stock {points:g}, engine {ours:g}")
    return found


def bench(assignment: Assignment, students: int, stock_students: int) -> None:
    """Make a class, grade it both ways, and print the table; the last line is the ratio."""
    with tempfile.TemporaryDirectory(prefix="asl-bench-") as folder:
        ours, theirs = Path(folder, "engine"), Path(folder, "stock")
        copy_project(ours)
        copy_project(theirs)
        (theirs / "nbgrader_config.py").write_text(STOCK_CONFIG, encoding="utf-8")
        make_class(assignment, ours / "grading" / "submitted", students)
        names = make_class(assignment, theirs / "grading" / "submitted", stock_students)
        nbgrader = str(Path(sys.executable).with_name("nbgrader"))
        limit = f"--data={STOCK_BYTES}"
        name = assignment.name
        grade = [sys.executable, "-m", "grading", "autograde", name]
        stock = measure(theirs, name, ["prlimit", limit, nbgrader, "autograde", name])
        engine = measure(ours, name, grade)
        again = time.monotonic()
        run(ours, grade)
        again = time.monotonic() - again
        show(stock, engine, stock_students, students, ours, again)
        sentences = different(stock, engine, names)
        for sentence in sentences:
            print("Different score:", sentence)
        print(f"Scores of honest submissions that differ: {len(sentences)}.")
    ratio = (stock.wall / stock_students) / (engine.wall / students)
    print(f"ratio: {ratio:.1f}x")


def show(
    stock: Measured,
    engine: Measured,
    stock_students: int,
    students: int,
    project: Path,
    again: float,
) -> None:
    """Print the figures of both runs and the engine's phases."""
    working, computing = phases(project)
    title = f"{stock_students} students with stock nbgrader, {students} with the engine"
    table = Table(title=title)
    table.add_column("a student of ten notebooks")
    for name in ("stock", "engine"):
        table.add_column(name, justify="right")
    for name, figure in (("wall seconds", "wall"), ("CPU seconds", "cpu")):
        theirs, ours = getattr(stock, figure), getattr(engine, figure)
        table.add_row(name, f"{theirs / stock_students:.1f}", f"{ours / students:.1f}")
    for who, seconds in computing.items():
        table.add_row(f"of these, {who}'s computing", "", f"{seconds / students:.1f}")
    table.add_row("nbgrader's passes, seconds", "", f"{working['recording'] / students:.1f}")
    table.add_row("peak memory of the run, MB", f"{stock.megabytes:.0f}", f"{engine.megabytes:.0f}")
    Console().print(table)
    whole = sum(working.values())
    shares = ", ".join(f"{name} {working[phase] / whole:.0%}" for phase, name in PHASES.items())
    print(f"Of the time that notebooks took: {shares}.")
    print(f"Students' own computing: {computing['student'] / engine.cpu:.0%} of all CPU seconds.")
    print(f"A run with nothing changed: {again:.1f} s.")
