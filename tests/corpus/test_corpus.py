"""Does every right answer earn full points, and every wrong one its exact explanation?"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from course_notebooks import TAUGHT
from runner import SLOW, Case, cases, run_case, taught_in

pytestmark = pytest.mark.filterwarnings("ignore")  # those of the students' own code

BY_DAY = 2
"""So many answers of a kind to a slow step are tried by day, and all by night."""


def answers(kind: str) -> Iterator[Any]:
    """Yield the answers of a kind; of slow steps, those beyond the first as slow."""
    tried = Counter()
    for case in cases(kind):
        step = (case.lesson, case.step)
        tried[step] += 1
        slow = step in SLOW and tried[step] > BY_DAY
        yield pytest.param(case, id=str(case), marks=pytest.mark.slow if slow else ())


def earned(case: Case) -> tuple[float, str]:
    """Return the points of a case and its reports; every score must be one nbgrader can read."""
    limits = {
        cell.metadata.nbgrader.grade_id: cell.metadata.nbgrader.points
        for cell in taught_in(case).solution().cells
        if cell.metadata.get("nbgrader", {}).get("grade")
    }
    outcome = run_case(case)
    assert outcome.points.keys() == limits.keys()
    assert not outcome.stderr
    for name, points in outcome.points.items():
        assert type(points) is float
        assert 0 <= points <= limits[name]
    return sum(outcome.points.values()), "\n".join(outcome.lines)


@pytest.mark.parametrize("case", [*answers("right")])
def test_right_answer_earns_full_points(case: Case):
    points, report = earned(case)
    assert points == 10, report


@pytest.mark.parametrize("case", [*answers("wrong")])
def test_wrong_answer_is_explained(case: Case):
    points, report = earned(case)
    assert case.message in report.splitlines(), report
    assert points == pytest.approx(case.points), report


@pytest.mark.parametrize("taught", TAUGHT, ids=str)
def test_every_step_has_as_many_answers_as_promised(taught):
    right, wrong = (
        [c for c in cases(kind, taught.lesson.name) if c.step == taught.name]
        for kind in ("right", "wrong")
    )
    assert len(right) >= 4
    assert len(wrong) >= 6
    assert all(case.points < 10 for case in wrong)


def test_every_known_mistake_has_an_answer():
    assert {case.mistake for case in cases("wrong", "asl_cnn")} - {None} == set(range(1, 27))
