"""The figures of a class: points by student, step and check; time and memory by student.

A notebook that was not graded has no points. It is counted as such, never as 0.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import fmean

from grading.engine.result import Result
from grading.pages.report.source import Class


@dataclass(frozen=True)
class Spread:
    """How many earned all points, some or none, and how many were not graded."""

    points: float
    mean: float | None
    full: int
    some: int
    none: int
    not_graded: int = 0

    @classmethod
    def of(cls, points: float, earned: Iterable[float], not_graded: int = 0) -> "Spread":
        """Return the spread of what was earned, of ``points`` each."""
        earned = list(earned)
        full = sum(value >= points for value in earned)
        none = sum(value == 0 < points for value in earned)
        mean = fmean(earned) if earned else None
        return cls(points, mean, full, len(earned) - full - none, none, not_graded)


@dataclass(frozen=True)
class Student:
    """A student's points by step (``None``: not graded), and what grading them took.

    ``seconds`` is the wall time and ``cpu_seconds`` the computing of all notebooks together,
    ``megabytes`` the largest memory of one of the student's kernels.
    """

    name: str
    points: dict[str, float | None]
    seconds: float
    cpu_seconds: float
    megabytes: float

    @property
    def total(self) -> float:
        """Return the sum of the points of all graded notebooks."""
        return sum(value for value in self.points.values() if value is not None)

    @property
    def not_graded(self) -> list[str]:
        """Return the notebooks that were not graded."""
        return [name for name, value in self.points.items() if value is None]


def steps_of(graded: Class) -> list[str]:
    """Return the names of all notebooks in their order."""
    return sorted({name for notebooks in graded.values() for name in notebooks})


def graded_one(notebooks: dict[str, Result], step: str) -> Result | None:
    """Return a student's result of a step, ``None`` if there is none or it was not graded."""
    result = notebooks.get(step)
    return result if result and result.graded else None


def student_of(name: str, notebooks: dict[str, Result], steps: list[str]) -> Student:
    """Return the figures of one student."""
    found = notebooks.values()
    done = {step: graded_one(notebooks, step) for step in steps}
    return Student(
        name,
        {step: result.earned if result else None for step, result in done.items()},
        sum(sum(r.seconds.values()) for r in found),
        sum(sum(r.cpu_seconds.values()) for r in found),
        max((r.peak_megabytes.get("student", 0) for r in found), default=0),
    )


def points_of(checks: dict[tuple[str, str], Spread], step: str) -> float:
    """Return the points that a step has: the sum of its checks', 0 if nobody's was graded."""
    return sum(spread.points for (of, _), spread in checks.items() if of == step)


def by_step(graded: Class) -> dict[str, Spread]:
    """Return the spread of the points of each step."""
    checks, found = by_check(graded), {}
    for step in steps_of(graded):
        done = [graded_one(notebooks, step) for notebooks in graded.values()]
        earned = [result.earned for result in done if result]
        found[step] = Spread.of(points_of(checks, step), earned, len(done) - len(earned))
    return found


def by_check(graded: Class) -> dict[tuple[str, str], Spread]:
    """Return the spread of the points of each check, by step and cell, in their order."""
    points: dict[tuple[str, str], float] = {}
    earned: dict[tuple[str, str], list[float]] = {}
    for step in steps_of(graded):
        for notebooks in graded.values():
            result = graded_one(notebooks, step)
            for check in result.checks if result else ():
                points[step, check.cell] = check.points
                earned.setdefault((step, check.cell), []).append(check.earned)
    return {key: Spread.of(points[key], values) for key, values in earned.items()}
