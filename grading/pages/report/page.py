"""The page itself: what was counted, put into a template that escapes every value."""

import functools
import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from urllib.parse import quote

import nbformat
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from grading.course import Assignment
from grading.engine.result import Finding
from grading.engine.source import grade_id, is_todo
from grading.gradebook import overrides, sentences
from grading.gradebook.standing import Standing, State, points_text, read_standings
from grading.gradebook.times import zone_of
from grading.gradebook.troubles import read_troubles
from grading.pages.report import analysis, figures, pictures
from grading.pages.report import words as m
from grading.pages.report.identical import Shared, identical
from grading.pages.report.kinds import IDENTICAL, english_name, kind_of, on_walls
from grading.pages.report.mistakes import mistakes
from grading.pages.report.saying import say, say_again, say_html
from grading.pages.report.source import Class, read_class, without_sandbox
from grading.pages.titles import name_of, title_of, titles_in
from utils.checks.report import as_html
from utils.files import write_whole
from utils.language import language

HERE = Path(__file__).parent
SIGNS = {State.NOT_HANDED_IN: "–", State.ZERO: "0"}
"""What stands for the points of a notebook that has none of its own, where it is no word."""

JOINT = re.compile(r"(?<=[._@+-])(?=\w)")


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
    return sorted(found, key=lambda one: (english_name(one.finding.kind), one.student, one.step))


@dataclass(frozen=True)
class Tally:
    """A kind of suspicion: how many students and notebooks it was found in, and what it means."""

    name: str
    students: int
    notebooks: int
    meaning: str


def by_kind(suspicions: list[Found], shared: list[Shared]) -> list[Tally]:
    """Return a tally for each kind of suspicion, identical answers last."""
    found: dict[str, set[tuple[str, str]]] = {}
    for one in suspicions:
        found.setdefault(one.finding.kind, set()).add((one.student, one.step))
    if alike := {(student, one.step) for one in shared for student in one.students}:
        found[IDENTICAL] = alike
    return [
        Tally(kind.name, len({student for student, _ in where}), len(where), kind.meaning)
        for word, where in found.items()
        for kind in (kind_of(word),)
    ]


def walls_of(graded: Class) -> Counter[str]:
    """Return how many notebooks ran behind each kind of walls, themselves."""
    found = [r for notebooks in graded.values() for r in notebooks.values() if not r.shared]
    return Counter(result.walls for result in found if result.graded or result.walls)


def shared_in(graded: Class) -> int:
    """Return how many notebooks had the program of another one, and did not run."""
    return sum(r.shared for notebooks in graded.values() for r in notebooks.values())


def known_answers(assignment: Assignment) -> dict[str, dict[str, str]]:
    """Return each TODO cell as released with its reference answer, by step and name."""
    return {
        path.stem: {
            grade_id(cell): cell.source
            for cell in nbformat.read(path, as_version=4).cells
            if is_todo(cell)
        }
        for path in assignment.notebooks
    }


def feedback_link(assignment: Assignment, student: str, step: str, cell: str | None = None) -> str:
    """Return the way from the report to a feedback page, or to a cell in it."""
    folders = assignment.course.folders
    folder = assignment.course.folder(folders.feedback_directory, student, assignment.name)
    way = Path(os.path.relpath(folder, page_of(assignment).parent)).as_posix()
    place = f"#{quote(cell, safe='')}" if cell else ""
    return f"{quote(way)}/{quote(step, safe='')}.html{place}"


def page_of(assignment: Assignment) -> Path:
    """Return the file of an assignment's report."""
    return assignment.course.state / "reports" / f"{assignment.name}.html"


def with_code(text: str) -> Markup:
    """Return plain text as HTML: everything escaped, back quotes as code."""
    return Markup(as_html(text))


def with_breaks(name: str) -> Markup:
    """Return a name as HTML that may be broken where its parts join, as at a dot."""
    return Markup(JOINT.sub("<wbr>", str(escape(name))))


def words_of(assignment: Assignment) -> dict[str, str]:
    """Return what the notebooks of an assignment are called: those of a lesson are its steps."""
    return m.STEPS_OF_A_LESSON if assignment.lesson else m.PLAIN_NOTEBOOKS


def drawings(
    steps: dict, students: list[figures.Student], points: float, words: dict[str, str]
) -> Iterator:
    """Yield the pictures by their names, but those that nothing was measured for."""
    if points and (totals := figures.totals(students)):
        yield "scores", pictures.of_scores(totals, points)
    if steps:
        yield "steps", pictures.of_steps(steps, words)
    if students:
        seconds = [student.seconds for student in students]
        megabytes = [student.megabytes for student in students]
        yield "seconds", pictures.of_usage(seconds, say(m.TIME_TITLE), say(m.SECONDS))
        yield "megabytes", pictures.of_usage(megabytes, say(m.MEMORY_TITLE), say(m.MEGABYTES))


def state_text(state: State) -> str:
    """Return how far a cell, a notebook or a submission is, in words."""
    return say(m.STATES[state.name])


def sign_of(state: State) -> str:
    """Return what stands for the points of a notebook that has none of its own."""
    return SIGNS[state] if state in SIGNS else say(m.SIGNS[state.name])


def template(name: str) -> Template:
    """Return the template of a page of the report."""
    environment = Environment(
        loader=FileSystemLoader([HERE, HERE.parent]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {
        "language": language,
        "m": m,
        "say": say_html,
        "sign": sign_of,
        "state": state_text,
    }
    environment.filters |= {
        "again": say_again,
        "points": points_text,
        "with_breaks": with_breaks,
        "with_code": with_code,
    }
    return environment.get_template(name)


def in_order(checks: dict, titles: dict[str, dict[str, str]]) -> dict:
    """Return what is known of each check in the order in which the notebooks have them."""

    def place(key: tuple[str, str]) -> tuple[str, int, str]:
        step, cell = key
        names = list(titles.get(step, ()))
        return step, names.index(cell) if cell in names else len(names), cell

    return {key: checks[key] for key in sorted(checks, key=place)}


def render(
    assignment: Assignment,
    graded: Class,
    standings: Sequence[Standing],
    known: dict[str, dict[str, str]],
    outside: Sequence[str] = (),
    troubles: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> str:
    """Return the page for a class, from its results and its standings in the gradebook.

    ``known`` gives the answers that everybody may have, ``outside`` the students who were graded
    without a sandbox, ``troubles`` what no result says of a submission or a folder.
    """
    steps = figures.by_step(standings)
    students = figures.students_of(standings, graded)
    points = sum(spread.points for spread in steps.values())
    made = mistakes(assignment.name, graded)
    titles = {step: titles_in(assignment, step) for step in steps}
    suspicions, shared = findings(graded, "suspicions"), identical(graded, known)
    words = words_of(assignment)
    return template("page.html.j2").render(
        assignment=assignment.name,
        title=name_of(assignment),
        words=words,
        link=functools.partial(feedback_link, assignment),
        place=say(m.RUN_IN_KERNEL if assignment.in_kernel else m.RUN_IN_JUDGE),
        students=students,
        steps=steps,
        checks=in_order(figures.by_check(standings), titles),
        titles=titles,
        points=points,
        steps_called={step: title_of(assignment, step) for step in steps},
        items=analysis.items(standings),
        quartiles=analysis.quartiles(figures.totals(students)),
        complete=len(figures.totals(students)),
        mistakes=made,
        topics=analysis.topics(made),
        late=analysis.late(standings, zone_of(assignment.course.config)),
        undated=analysis.undated(standings),
        stopped=analysis.stopped(standings, graded),
        by_hand=analysis.by_hand(standings),
        overrides=overrides.older(standings),
        faults=findings(graded, "faults"),
        troubles=sorted(troubles.items()),
        suspicions=suspicions,
        identical=shared,
        kinds=by_kind(suspicions, shared),
        walls=on_walls(walls_of(graded), len(outside), shared_in(graded)),
        drawings=dict(drawings(steps, students, points, words)),
    )


def class_of(assignment: Assignment, standings: Sequence[Standing]) -> Class:
    """Return the results of those students whose standings are given.

    Raises:
        NoResults: no submission of this assignment was graded yet.
    """
    listed = {one.student for one in standings}
    return {name: what for name, what in read_class(assignment).items() if name in listed}


def troubles_of(assignment: Assignment, standings: Sequence[Standing]) -> dict[str, list[str]]:
    """Return what no result says, by student or folder: the last runs' troubles, what is missing.

    What counts as 0 or is excused is settled, and no trouble any more.
    """
    found = {
        name: list(said) for name, said in read_troubles(assignment.course, assignment.name).items()
    }
    for one in standings:
        for notebook in one.notebooks if one.submitted else ():
            if notebook.state is State.NOT_HANDED_IN:
                sentence = sentences.MISSING.format(notebook=notebook.name)
                found.setdefault(one.student, []).append(sentence)
    return found


def write_report(assignment: Assignment) -> Path:
    """Write the report on an assignment and return where it lies.

    Raises:
        NoResults: no submission of this assignment was graded yet.
        NoGradebook: there is no gradebook at the address of the settings.
    """
    standings, page = read_standings(assignment), page_of(assignment)
    graded = class_of(assignment, standings)
    listed = {one.student for one in standings}
    outside = [name for name in without_sandbox(assignment) if name in listed]
    troubles = troubles_of(assignment, standings)
    known = known_answers(assignment)
    write_whole(page, render(assignment, graded, standings, known, outside, troubles))
    return page
