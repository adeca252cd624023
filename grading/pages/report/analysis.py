"""What an instructor does with the figures: which checks are hard, which tell students apart, what
to talk about, who came late, and who stopped where.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import StatisticsError, correlation, quantiles

from grading.gradebook.standing import Cell, Standing
from grading.gradebook.times import show_span, show_time
from grading.pages.report.mistakes import Mistake
from grading.pages.report.source import Class
from utils.checks.report import State

FEWEST = 5
"""Students below whom a correlation says nothing."""

TOPICS = 3
"""Mistakes that fit into the next hour."""

UNTOUCHED = (State.NOT_ATTEMPTED, State.SKIPPED)


@dataclass(frozen=True)
class Item:
    """A check as a test item.

    ``facility`` is the share of its points that the class earned, ``discrimination`` the
    correlation of its points with the rest of each student's; ``None`` where too few were graded,
    or where all earned the same.
    """

    facility: float | None
    discrimination: float | None


def scores_of(one: Standing) -> dict[tuple[str, str], float]:
    """Return a student's points by notebook and check, of those that were graded."""
    return {
        (notebook.name, cell.name): cell.score
        for notebook in one.notebooks
        for cell in notebook.cells
        if cell.score is not None
    }


def items(standings: Iterable[Standing]) -> dict[tuple[str, str], Item]:
    """Return each check as a test item, by notebook and check."""
    points = {(n.name, c.name): c.points for s in standings for n in s.notebooks for c in n.cells}
    students = [(found, sum(found.values())) for found in map(scores_of, standings) if found]
    return {key: item(key, most, students) for key, most in points.items()}


def item(
    key: tuple[str, str], points: float, students: list[tuple[dict[tuple[str, str], float], float]]
) -> Item:
    """Return one check as a test item, from each student's scores and their sum."""
    own = [found[key] for found, _ in students if key in found]
    rest = [total - found[key] for found, total in students if key in found]
    facility = sum(own) / (points * len(own)) if own and points else None
    if len(own) < FEWEST:
        return Item(facility, None)
    try:
        return Item(facility, correlation(own, rest))
    except StatisticsError:  # all earned the same
        return Item(facility, None)


def quartiles(totals: Sequence[float]) -> tuple[float, float, float] | None:
    """Return the lower quartile, the median and the upper one, ``None`` for fewer than two."""
    if len(totals) < 2:
        return None
    lower, middle, upper = quantiles(totals, n=4, method="inclusive")
    return lower, middle, upper


def topics(mistakes: Iterable[Mistake]) -> list[Mistake]:
    """Return what to talk about: the most frequent mistakes, of each check one.

    A mistake of one student alone is no topic for all.
    """
    found: dict[tuple[str, str], Mistake] = {}
    for one in sorted(mistakes, key=lambda one: -len(one.students)):
        if len(one.students) > 1:
            found.setdefault((one.step, one.cell), one)
    return list(found.values())[:TOPICS]


@dataclass(frozen=True)
class Late:
    """Who came late, when, by how much, and what it cost."""

    student: str
    came: str
    due: str
    by: str
    penalty: float


def late(standings: Iterable[Standing], zone: str) -> list[Late]:
    """Return who came late, the latest first."""
    found = [one for one in standings if one.late and one.timestamp and one.due]
    return [
        Late(
            one.student,
            show_time(one.timestamp, zone),
            show_time(one.due, zone),
            show_span(one.late),
            one.penalty,
        )
        for one in sorted(found, key=lambda one: -one.late)
    ]


def undated(standings: Iterable[Standing]) -> int:
    """Return of how many students with a due date nobody knows when they handed in."""
    return sum(one.submitted and one.timestamp is None and one.due is not None for one in standings)


def stopped(standings: Iterable[Standing], graded: Class) -> dict[str, list[str]]:
    """Return who stopped where: the last notebook that was begun -> students, if one follows.

    Students who began none are found under an empty name.
    """
    found: dict[str, list[str]] = {}
    for one in standings:
        if not one.submitted or one.student not in graded:
            continue
        names = [notebook.name for notebook in one.notebooks]
        begun = [name for name in names if was_begun(graded[one.student], name)]
        last = begun[-1] if begun else ""
        if names and last != names[-1]:
            found.setdefault(last, []).append(one.student)
    return dict(sorted(found.items()))


def was_begun(results: dict, notebook: str) -> bool:
    """Tell whether a student did anything in a notebook that a check could see."""
    result = results.get(notebook)
    if result is None or not result.graded:
        return False
    parts = [part["state"] for check in result.checks for part in check.parts]
    return any(state not in UNTOUCHED for state in parts) or (not parts and result.earned > 0)


def by_hand(standings: Iterable[Standing]) -> list[tuple[str, str, Cell]]:
    """Return the scores that a person gave, by student and notebook."""
    return [
        (one.student, notebook.name, cell)
        for one in standings
        for notebook in one.notebooks
        for cell in notebook.cells
        if cell.manual is not None or cell.extra
    ]
