"""The page itself: what was counted, put into a template that escapes every value."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import nbformat
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from grading.engine.result import Finding
from grading.gradebook.results import write_whole
from grading.layout import ASSIGNMENT, solution_notebooks
from grading.pages.report import figures, pictures
from grading.pages.report.identical import Shared, identical
from grading.pages.report.kinds import IDENTICAL, Kind, kind_of, on_walls
from grading.pages.report.mistakes import mistakes
from grading.pages.report.source import Class, without_sandbox
from grading.upkeep.answers import grade_id, is_todo
from utils.checks.report import as_html
from utils.settings import ROOT

HERE = Path(__file__).parent
JOINT = re.compile(r"(?<=[._@+-])(?=\w)")
PAGE = ROOT / "grading" / "reports" / f"{ASSIGNMENT}.html"


@dataclass(frozen=True)
class Found:
    """A fault or a suspicion with the student and the step it belongs to."""

    student: str
    step: str
    finding: Finding

    @property
    def kind(self) -> str:
        """Return the name of the kind."""
        return kind_of(self.finding.kind).name


def findings(graded: Class, which: str) -> list[Found]:
    """Return the ``faults`` or ``suspicions`` of a class, by kind, student and step."""
    found = [
        Found(student, step, finding)
        for student, notebooks in graded.items()
        for step, result in notebooks.items()
        for finding in getattr(result, which)
    ]
    return sorted(found, key=lambda one: (one.kind, one.student, one.step))


@dataclass(frozen=True)
class Tally:
    """A kind of suspicion: how many students and notebooks it was found in, and what it means."""

    name: str
    students: int
    notebooks: int
    meaning: str


def by_kind(suspicions: list[Found], shared: list[Shared]) -> list[Tally]:
    """Return a tally for each kind of suspicion, identical answers last."""
    found: dict[Kind, set[tuple[str, str]]] = {}
    for one in suspicions:
        found.setdefault(kind_of(one.finding.kind), set()).add((one.student, one.step))
    if alike := {(student, one.step) for one in shared for student in one.students}:
        found[IDENTICAL] = alike
    return [
        Tally(kind.name, len({student for student, _ in where}), len(where), kind.meaning)
        for kind, where in found.items()
    ]


def walls_of(graded: Class) -> Counter[str]:
    """Return how many notebooks ran behind each kind of walls."""
    ran = [r for notebooks in graded.values() for r in notebooks.values() if r.graded or r.walls]
    return Counter(result.walls for result in ran)


def known_answers() -> dict[str, dict[str, str]]:
    """Return each TODO cell as released with its reference answer, by step and name."""
    return {
        path.stem: {
            grade_id(cell): cell.source
            for cell in nbformat.read(path, as_version=4).cells
            if is_todo(cell)
        }
        for path in solution_notebooks()
    }


def feedback_link(student: str, step: str, cell: str | None = None) -> str:
    """Return the way from the report to a feedback page, or to a cell in it."""
    place = f"#{quote(cell, safe='')}" if cell else ""
    return f"../feedback/{quote(student, safe='')}/{ASSIGNMENT}/{quote(step, safe='')}.html{place}"


def with_code(text: str) -> Markup:
    """Return plain text as HTML: everything escaped, back quotes as code."""
    return Markup(as_html(text))


def with_breaks(name: str) -> Markup:
    """Return a name as HTML that may be broken where its parts join, as at a dot."""
    return Markup(JOINT.sub("<wbr>", str(escape(name))))


def drawings(steps: dict, students: list[figures.Student], points: float) -> Iterator:
    """Yield the pictures by their names, but those that nothing was measured for."""
    complete = [student for student in students if not student.not_graded]
    if complete and points:
        yield "scores", pictures.of_scores(complete, points)
    if steps:
        yield "steps", pictures.of_steps(steps)
    if students:
        seconds = [student.seconds for student in students]
        megabytes = [student.megabytes for student in students]
        yield "seconds", pictures.of_usage(seconds, "Time a student", "seconds")
        yield "megabytes", pictures.of_usage(megabytes, "Memory a student", "megabytes")


def render(graded: Class, known: dict[str, dict[str, str]], outside: Sequence[str] = ()) -> str:
    """Return the page for a class.

    ``known`` gives the answers that everybody may have, ``outside`` the students who were graded
    without a sandbox.
    """
    steps = figures.by_step(graded)
    students = [figures.student_of(name, found, list(steps)) for name, found in graded.items()]
    points = sum(spread.points for spread in steps.values())
    suspicions, shared = findings(graded, "suspicions"), identical(graded, known)
    environment = Environment(
        loader=FileSystemLoader([HERE, HERE.parent]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"with_breaks": with_breaks, "with_code": with_code}
    environment.globals |= {"link": feedback_link}
    return environment.get_template("page.html.j2").render(
        assignment=ASSIGNMENT,
        students=students,
        steps=steps,
        checks=figures.by_check(graded),
        points=points,
        mistakes=mistakes(graded),
        faults=findings(graded, "faults"),
        suspicions=suspicions,
        identical=shared,
        kinds=by_kind(suspicions, shared),
        walls=on_walls(walls_of(graded), len(outside)),
        drawings=dict(drawings(steps, students, points)),
    )


def write_report(graded: Class) -> Path:
    """Write the report of a class and return where it lies."""
    write_whole(PAGE, render(graded, known_answers(), without_sandbox()))
    return PAGE
