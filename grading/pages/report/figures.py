"""The figures of a class: points by student, step and check; time and memory by student.

Points are those of the gradebook, as all tables have them. What was not graded has no points. It
is counted as such, never as 0.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from grading.engine.result import Result
from grading.gradebook.standing import Standing, State
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
    """A student's standing, and what grading the notebooks took.

    ``seconds`` is the wall time and ``cpu_seconds`` the computing of all notebooks together,
    ``megabytes`` the largest memory of one of the student's kernels.
    """

    standing: Standing
    seconds: float
    cpu_seconds: float
    megabytes: float

    @property
    def name(self) -> str:
        """Return the student's name in the gradebook."""
        return self.standing.student

    @property
    def points(self) -> dict[str, float | None]:
        """Return the points by notebook in the end, ``None`` where there are none."""
        return {notebook.name: notebook.final for notebook in self.standing.notebooks}

    @property
    def not_graded(self) -> list[str]:
        """Return the notebooks that have no points, and are not excused."""
        return [notebook.name for notebook in self.standing.counted if notebook.final is None]


def student_of(standing: Standing, results: dict[str, Result]) -> Student:
    """Return the figures of one student."""
    found = results.values()
    return Student(
        standing,
        sum(sum(r.seconds.values()) for r in found),
        sum(sum(r.cpu_seconds.values()) for r in found),
        max((r.peak_megabytes.get("student", 0) for r in found), default=0),
    )


def students_of(standings: Sequence[Standing], graded: Class) -> list[Student]:
    """Return the figures of all who handed in, or whose work counts without."""
    return [student_of(one, graded.get(one.student, {})) for one in standings if one.takes_part]


def totals(students: Iterable[Student]) -> list[float]:
    """Return the points in the end of all students who have any."""
    finals = (student.standing.final for student in students)
    return [final for final in finals if final is not None]


def by_step(standings: Sequence[Standing]) -> dict[str, Spread]:
    """Return the spread of the points of each step, before penalties."""
    points, earned, waiting = {}, {}, {}
    for one in standings:
        for notebook in one.notebooks:
            points[notebook.name] = notebook.points
            earned.setdefault(notebook.name, [])
            waiting.setdefault(notebook.name, 0)
            if notebook.known or notebook.state is State.ZERO:
                earned[notebook.name].append(notebook.score)
            elif one.takes_part and notebook.state is not State.EXCUSED:
                waiting[notebook.name] += 1
    return {name: Spread.of(points[name], earned[name], waiting[name]) for name in points}


def by_check(standings: Sequence[Standing]) -> dict[tuple[str, str], Spread]:
    """Return the spread of the points of each check, by step and cell."""
    points: dict[tuple[str, str], float] = {}
    earned: dict[tuple[str, str], list[float]] = {}
    for one in standings:
        for notebook in one.notebooks:
            for cell in notebook.cells:
                points[notebook.name, cell.name] = cell.points
                found = earned.setdefault((notebook.name, cell.name), [])
                if cell.score is not None:
                    found.append(cell.score)
    return {key: Spread.of(points[key], values) for key, values in earned.items()}
