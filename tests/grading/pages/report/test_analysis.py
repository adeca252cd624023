"""Do the figures that an instructor acts on say what the class did?"""

from dataclasses import replace
from datetime import datetime

import pytest
from synthetic import part, standings_of

from grading.engine.result import Check, Result
from grading.pages.report.analysis import Item, items, late, quartiles, stopped, topics, undated
from grading.pages.report.mistakes import Mistake


def a_result(*earned, state="right"):
    parts = [part("x", state)]
    return Result(
        notebook={}, checks=[Check(f"check_{n}", 4.0, e, parts) for n, e in enumerate(earned)]
    )


def a_class(scores):
    return {f"s{n}": {"01_one": a_result(*row)} for n, row in enumerate(scores)}


def test_facility_and_discrimination_are_those_of_the_points():
    scores = [(0, 0, 4), (1, 1, 3), (2, 2, 2), (3, 3, 1), (4, 4, 0), (4, 4, 0)]
    found = items(standings_of(a_class(scores)))
    assert found["01_one", "check_0"].facility == pytest.approx(14 / 24)
    assert found["01_one", "check_2"].discrimination == pytest.approx(-1)
    assert found["01_one", "check_0"].discrimination is None  # the others add up to 4 for all


def test_a_correlation_of_few_or_of_equal_scores_is_none():
    assert items(standings_of(a_class([(1, 2), (2, 3)])))["01_one", "check_0"] == Item(0.375, None)
    alike = items(standings_of(a_class([(4, n) for n in range(5)])))
    assert alike["01_one", "check_0"] == Item(1.0, None)


def test_quartiles_are_those_of_the_whole_class():
    assert quartiles([10.0, 20.0, 30.0, 40.0, 50.0]) == (20, 30, 40)
    assert quartiles([10.0]) is None


def test_the_topics_are_frequent_and_of_different_checks():
    def made(cell, key, count):
        return Mistake("01_one", key, key, tuple(f"s{n}" for n in range(count)), cell, "")

    listed = [made("a", "x", 3), made("a", "y", 9), made("b", "z", 4), made("c", "w", 1)]
    assert [one.key for one in topics(listed)] == ["y", "z"]


def test_who_stopped_where_is_said_of_those_who_did_not_reach_the_end():
    untouched = a_result(0, state="not attempted")
    graded = {
        "ann": {"01_one": a_result(4), "02_two": a_result(0, state="wrong")},
        "ben": {"01_one": a_result(4), "02_two": untouched},
        "cem": {"01_one": untouched, "02_two": untouched},
    }
    assert stopped(standings_of(graded), graded) == {"": ["cem"], "01_one": ["ben"]}


def test_late_work_is_listed_and_work_without_a_time_is_counted():
    due = datetime(2026, 12, 1, 17)
    one, other, third = standings_of(a_class([(1,), (2,), (3,)]))
    found = [
        replace(one, due=due, timestamp=datetime(2026, 12, 1, 19), late=7200.0),
        replace(other, due=due, timestamp=datetime(2026, 12, 3, 17), late=172800.0),
        replace(third, due=due),
    ]
    listed = late(found, "Europe/Berlin")
    assert [(row.student, row.by) for row in listed] == [("s1", "2 days"), ("s0", "2 hours")]
    assert listed[1].came == "2026-12-01 20:00 Europe/Berlin"
    assert undated(found) == 1
