"""How fast is the engine, beside stock nbgrader, on one machine in one run?

Classes are made from the corpus of right and wrong answers. Stock nbgrader (its own Execute and an
ordinary kernel) grades a part of each and the engine all of it, each in a copy of the project, and
every score of an honest submission is compared.
"""

import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import nbformat
import psutil
from rich.console import Console
from rich.table import Table

from grading.course import Assignment
from grading.engine.source import is_todo
from grading.upkeep import corpus
from grading.upkeep.answers import STUB, answers_of, type_answers
from grading.upkeep.copies import copy_project, environment

LOOP = "while True:\n    pass"
HOG = "hog = []\nwhile True:\n    hog.append(bytearray(50_000_000))"
LOOPING, HOGGING = 1, 2
"""Of a hundred students, the numbers of those who hand them in."""

HUNDRED = 100

STOCK_BYTES = 4 * 2**30
"""Memory of a process under stock nbgrader, which has no limit: the hog would take it all."""

MOST_FREQUENT, NEXT = 0.55, 0.12
"""Shares of the two most frequent programs of a cell, as in public copies of the tutorial."""

RIGHT_IN_QUIZ, UNTOUCHED = 0.8, 20
"""The share of right answers to a question; one student in so many hands in what was released."""

HALF = 0.5
"""Of the notebooks of one who gave up."""

STOCK_CONFIG = f"""
c = get_config()
c.CourseDirectory.course_id = "asl"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "notebooks/en"
c.CourseDirectory.submitted_directory = "grading/submitted"
c.CourseDirectory.autograded_directory = "grading/autograded"
c.CourseDirectory.db_url = "sqlite:///grading/gradebook.db"
c.ClearSolutions.code_stub = {{"python": "{STUB}"}}
c.Execute.timeout = 60
c.Execute.iopub_timeout = 60
c.OverwriteCells.add_missing_cells = True
"""

Answers = dict[str, str]


@dataclass
class Measured:
    """One run: wall and CPU seconds, memory above idle in MB, and points by student and step."""

    wall: float
    cpu: float
    megabytes: float
    points: dict[str, dict[str, float]]


@dataclass(frozen=True)
class Step:
    """A notebook of the bench: its place among all, its reference answers, and its corpus."""

    name: str
    place: float
    reference: Answers
    right: list[Answers]
    wrong: list[Answers]
    harm: str | None

    @property
    def todo(self) -> str:
        """Return the cell that harm is done in: the first task that is no question."""
        tasks = [name for name in self.reference if not is_question(name)]
        return tasks[0] if tasks else next(iter(self.reference))


def is_question(name: str) -> bool:
    """Tell by its name whether a cell takes the answer to a question."""
    return name.endswith("_answer")


def steps_of(assignment: Assignment) -> list[Step]:
    """Return the notebooks of a lesson, with harm for two in the middle."""
    paths = assignment.notebooks
    middle = max(0, len(paths) // 2 - 1)
    harm = {middle: LOOP, middle + 1: HOG}
    return [
        Step(
            path.stem,
            place / len(paths),
            answers_of(nbformat.read(path, as_version=4)),
            *(
                [case["answers"] for case in corpus.cases(assignment.name, path.stem, kind)]
                for kind in ("right", "wrong")
            ),
            harm.get(place),
        )
        for place, path in enumerate(paths)
    ]


def harmful(number: int, step: Step) -> Answers | None:
    """Return what the student who loops and the one who hogs hand in, ``None`` for all others."""
    doing = {LOOPING: LOOP, HOGGING: HOG}.get(number % HUNDRED)
    return {**step.reference, step.todo: step.harm} if step.harm and step.harm == doing else None


def unlike(number: int, step: Step) -> Answers:
    """Return what a student answers where no two answer alike, not even those who gave up."""
    own = {step.todo: f"own_{number} = {number}"}
    if number % 6 == 5 or (number % 6 == 4 and step.place >= HALF):
        return own
    if harm := harmful(number, step):
        return harm
    count = max(len(step.right), len(step.wrong))
    cases = [kind[i % len(kind)] for i in range(count) for kind in (step.right, step.wrong) if kind]
    place = (number * 7 + round(step.place * HUNDRED)) % max(1, len(cases))
    return joined({**step.reference, **(cases[place] if cases else {})}, own)


def as_classes_are(number: int, step: Step) -> Answers:
    """Return what a student answers in a class as public copies of a tutorial show it.

    Each cell is drawn by itself: half of all write the same program, an eighth the next frequent
    one, and the others one of their own.
    """
    if number % UNTOUCHED == UNTOUCHED - 1:
        return {}
    if harm := harmful(number, step):
        return harm
    chance = random.Random(f"{step.name} {number}")
    return {name: drawn(name, step, number, chance) for name in step.reference}


def drawn(name: str, step: Step, number: int, chance: random.Random) -> str:
    """Return what a student writes into one cell."""
    reference, luck = step.reference[name], chance.random()
    others = [case[name] for case in step.right + step.wrong if case.get(name, "") != ""]
    if is_question(name):
        wrong = [case[name] for case in step.wrong if name in case]
        return reference if luck < RIGHT_IN_QUIZ or not wrong else chance.choice(wrong)
    if luck < MOST_FREQUENT or not others:
        return reference
    if luck < MOST_FREQUENT + NEXT:
        return others[0]
    return f"{chance.choice(others)}\nown_{number} = {number}"


def joined(answers: Answers, more: Answers) -> Answers:
    """Return answers with more lines below some of them."""
    return {name: "\n".join(filter(None, (text, more.get(name)))) for name, text in answers.items()}


def make_class(
    assignment: Assignment, folder: Path, students: int, answer: Callable[[int, Step], Answers]
) -> list[str]:
    """Write a class of submissions, no two files alike; return the students' names."""
    names = [f"student_{number:04}" for number in range(students)]
    for step in steps_of(assignment):
        for number, name in enumerate(names):
            notebook = nbformat.read(assignment.release / f"{step.name}.ipynb", as_version=4)
            type_answers(notebook, answer(number, step))
            todo = next(c for c in notebook.cells if is_todo(c))
            todo.source += f"\n# {name}"
            target = folder / name / assignment.name / f"{step.name}.ipynb"
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
    with Watch() as watch:
        run(project, command)
    points = json.loads(run(project, [sys.executable, "-c", POINTS, assignment]).splitlines()[-1])
    return Measured(watch.wall, watch.cpu, watch.megabytes, points)


PHASES = {
    "start": "start-up",
    "student": "students' cells",
    "handover": "hand-over",
    "judge": "judge",
    "recording": "recording",
}


@dataclass
class Done:
    """What the logs and the results of a run say.

    ``working`` are the seconds of each phase, ``computing`` the CPU seconds of students and judge,
    ``ran`` and ``shared`` the numbers of notebooks.
    """

    working: dict[str, float]
    computing: dict[str, float]
    ran: int
    shared: int

    @classmethod
    def of(cls, project: Path) -> "Done":
        """Return it for the first run in a copy of the project."""
        working, computing = dict.fromkeys(PHASES, 0.0), {"student": 0.0, "judge": 0.0}
        for path in (project / "grading" / "results").glob("??/*.json"):
            result = json.loads(path.read_text(encoding="utf-8"))
            for phase, seconds in result["seconds"].items():
                working[phase] += seconds
            for who, seconds in result["cpu_seconds"].items():
                computing[who] += seconds
        log = min((project / "grading" / "runs").glob("*.jsonl"))
        events = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
        working["recording"] = sum(e["took"] for e in events if e["event"] == "recorded")
        ended = events[-1]
        return cls(working, computing, ended["executed"], ended["shared"])


def different(who: str, other: Measured, engine: Measured, names: list[str]) -> Iterator[str]:
    """Yield a sentence for each notebook of an honest submission whose scores differ.

    With stock the loop and the hog may cost the rest of their submissions as well.
    """
    for number, name in enumerate(names):
        for step, points in sorted(other.points.get(name, {}).items()):
            ours = engine.points[name][step]
            if number % HUNDRED not in (LOOPING, HOGGING) and abs(points - ours) > 1e-6:
                yield f"{name} {step}: {who} {points:g}, engine {ours:g}"


CLASSES: Mapping[str, Callable[[int, Step], Answers]] = {
    "unlike": unlike,
    "as classes are": as_classes_are,
}


def bench(
    assignment: Assignment, students: int, stock_students: int, kinds: Sequence[str] = ()
) -> None:
    """Grade each class both ways, and print the tables; the last lines are the ratios.

    With 0 ``stock_students`` the engine alone is measured, with ``kinds`` these classes alone.
    """
    ratios = []
    for name in kinds or CLASSES:
        answer = CLASSES[name]
        with tempfile.TemporaryDirectory(prefix="asl-bench-") as folder:
            ratio = measure_class(assignment, Path(folder), name, answer, students, stock_students)
        ratios.append((name, ratio))
    for name, ratio in ratios:
        print(f"ratio {name}: {ratio:.1f}x" if ratio else f"ratio {name}: not measured")


def measure_class(
    assignment: Assignment,
    folder: Path,
    name: str,
    answer: Callable[[int, Step], Answers],
    students: int,
    stock_students: int,
) -> float | None:
    """Grade one class both ways and once again; print what was measured, and return the ratio."""
    ours, theirs = folder / "engine", folder / "stock"
    nbgrader = str(Path(sys.executable).with_name("nbgrader"))
    grade = [sys.executable, "-m", "grading", "autograde", assignment.name]
    names = {}
    for project, count in ((ours, students), (theirs, stock_students)):
        copy_project(project)
        handed_in = project / "grading" / "submitted"
        names[project] = make_class(assignment, handed_in, count, answer)
    (theirs / "nbgrader_config.py").write_text(STOCK_CONFIG, encoding="utf-8")
    for project in (ours, theirs):
        run(project, [nbgrader, "generate_assignment", assignment.name, "--force"])
    stock = None
    if stock_students:
        limit = f"--data={STOCK_BYTES}"
        command = ["prlimit", limit, nbgrader, "autograde", assignment.name]
        stock = measure(theirs, assignment.name, command)
    engine = measure(ours, assignment.name, grade)
    again = measure(ours, assignment.name, grade)
    show(name, len(assignment.notebooks), (stock, stock_students), engine, again, students, ours)
    for who, other, project in (("stock", stock, theirs), ("again", again, ours)):
        if other is not None:
            sentences = list(different(who, other, engine, names[project]))
            for sentence in sentences:
                print("Different score:", sentence)
            print(f"Scores of honest submissions that differ, {who}: {len(sentences)}.")
    if stock is None:
        return None
    return (stock.wall / stock_students) / (engine.wall / students)


def show(
    name: str,
    notebooks: int,
    stock: tuple[Measured | None, int],
    engine: Measured,
    again: Measured,
    students: int,
    project: Path,
) -> None:
    """Print the figures of a class and the engine's phases."""
    done = Done.of(project)
    runs = [(engine, students), (again, students)]
    heads = ["engine", "again"]
    if stock[0] is not None:
        runs, heads = [stock, *runs], ["stock", *heads]
    table = Table(
        title=f"{name}: {stock[1]} students with stock nbgrader, {students} with the engine"
    )
    table.add_column(f"per student with {notebooks} notebooks")
    for head in heads:
        table.add_column(head, justify="right")
    for what, figure in (("wall seconds", "wall"), ("CPU seconds", "cpu")):
        table.add_row(what, *(f"{getattr(one, figure) / count:.2f}" for one, count in runs))
    blank = [""] * (len(runs) - 2)
    for who, seconds in done.computing.items():
        table.add_row(f"of these, {who}'s computing", *blank, f"{seconds / students:.2f}", "")
    table.add_row("recording", *blank, f"{done.working['recording'] / students:.2f}", "")
    table.add_row("peak memory of the run, MB", *(f"{one.megabytes:.0f}" for one, _ in runs))
    if stock[0] is not None:
        each = stock[0].wall / stock[1]
        table.add_row("times as fast", *(f"{each / (one.wall / count):.1f}" for one, count in runs))
    Console().print(table)
    whole = sum(done.working.values())
    shares = ", ".join(
        f"{said} {done.working[phase] / whole:.0%}" for phase, said in PHASES.items()
    )
    print(f"{name}: {done.ran} notebooks were run, {done.shared} shared a run.")
    print(f"Of the time that notebooks took: {shares}.")
