"""Do the figures count what was graded, and only that?"""

import pytest
from synthetic import standings_of

from grading.engine.result import Check, Result
from grading.pages.report.figures import Spread, by_check, by_step, student_of, totals


def a_result(*earned, graded=True):
    checks = [Check(f"check_{n}", 5.0, value) for n, value in enumerate(earned)]
    return Result(
        notebook={},
        graded=graded,
        checks=checks,
        seconds={"student": 2.0, "judge": 1.0},
        cpu_seconds={"student": 1.5},
        peak_megabytes={"student": 700, "judge": 900},
    )


CLASS = {
    "anna": {"01_load": a_result(5.0, 5.0), "02_labels": a_result(5.0)},
    "ben": {"01_load": a_result(5.0, 0.0), "02_labels": a_result(graded=False)},
    "cem": {"01_load": a_result(0.0, 0.0)},
}


STANDINGS = {one.student: one for one in standings_of(CLASS)}


def test_steps_count_all_some_none_and_not_graded():
    assert by_step(list(STANDINGS.values())) == {
        "01_load": Spread(10.0, 5.0, 1, 1, 1, 0),
        "02_labels": Spread(5.0, 5.0, 1, 0, 0, 2),
    }


def test_checks_are_counted_where_they_ran():
    found = by_check(list(STANDINGS.values()))
    assert found["01_load", "check_0"] == Spread(5.0, pytest.approx(10 / 3), 2, 0, 1)
    assert found["02_labels", "check_0"] == Spread(5.0, 5.0, 1, 0, 0)


def test_a_student_has_the_points_of_the_gradebook_and_the_cost_of_all():
    ben = student_of(STANDINGS["ben"], CLASS["ben"])
    assert ben.points == {"01_load": 5.0, "02_labels": None}
    assert ben.not_graded == ["02_labels"]
    assert (ben.seconds, ben.cpu_seconds, ben.megabytes) == (6.0, 3.0, 700)
    assert totals([ben]) == []


def test_a_notebook_that_is_not_there_is_not_graded():
    assert student_of(STANDINGS["cem"], CLASS["cem"]).points["02_labels"] is None


def test_nobody_graded_gives_no_mean():
    assert Spread.of(0, [], 3) == Spread(0, None, 0, 0, 0, 3)
