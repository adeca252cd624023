"""Does every right answer earn full points, and every wrong one its exact explanation?"""

import pytest
from asl_lesson import solution_notebooks
from runner import Case, cases, run_case, solution

pytestmark = pytest.mark.filterwarnings("ignore")  # those of the students' own code


def earned(case: Case) -> tuple[float, str]:
    """Return the points of a case and its reports; every score must be one nbgrader can read."""
    limits = {
        cell.metadata.nbgrader.grade_id: cell.metadata.nbgrader.points
        for cell in solution(case.step).cells
        if cell.metadata.get("nbgrader", {}).get("grade")
    }
    outcome = run_case(case)
    assert outcome.points.keys() == limits.keys()
    assert not outcome.stderr
    for name, points in outcome.points.items():
        assert type(points) is float
        assert 0 <= points <= limits[name]
    return sum(outcome.points.values()), "\n".join(outcome.lines)


@pytest.mark.parametrize("case", cases("right"), ids=str)
def test_right_answer_earns_full_points(case: Case):
    points, report = earned(case)
    assert points == 10, report


@pytest.mark.parametrize("case", cases("wrong"), ids=str)
def test_wrong_answer_is_explained(case: Case):
    points, report = earned(case)
    assert case.message in report.splitlines(), report
    assert points == pytest.approx(case.points), report


def test_the_corpus_is_as_large_as_promised():
    right, wrong = cases("right"), cases("wrong")
    assert len(right) >= 40
    assert len(wrong) >= 60
    steps = {path.stem for path in solution_notebooks()}
    assert {case.step for case in right} == steps
    assert {case.step for case in wrong} == steps
    assert {case.mistake for case in wrong} - {None} == set(range(1, 27))
    assert all(case.points < 10 for case in wrong)
