"""Does the history tell what was recorded last, also when the clock has been set back?"""

from datetime import datetime

from nbgrader.api import Gradebook

from grading.gradebook import history
from grading.gradebook.notes import Notes


def entry(time, work):
    return history.Entry("04_normalize", time, work, handed_in="", points=10.0)


def test_a_clock_that_was_set_back_changes_no_order(tmp_path):
    with Gradebook(f"sqlite:///{tmp_path / 'gradebook.db'}") as gradebook:
        notes = Notes(gradebook, "asl_cnn")
        times = ("2026-12-01T12:00:00.999", "2026-11-01T00:00:00.000", "2026-11-01T00:00:00.000")
        for time, work in zip(times, "aba", strict=True):
            history.note(notes, "ann", entry(time, work))
            history.note(notes, "ann", entry(time, work))  # the same again is no news
        found = history._entries(notes, "ann")
    assert [one.work for one in found] == ["a", "b", "a"]
    assert found[-1].time == "2026-12-01T12:00:01.001"


def test_what_was_handed_in_by_a_time_counts_whenever_it_was_graded():
    in_time = history.Entry("05_reshape", "2026-12-02T09:00:00", "a", "2026-12-01T17:00:00", 10.0)
    late = history.Entry("05_reshape", "2026-12-02T10:00:00", "b", "2026-12-01T19:00:00", 10.0)
    undated = history.Entry("04_normalize", "2026-12-01T12:00:00", "c", "", 10.0)
    found = history.as_it_was([undated, in_time, late], datetime(2026, 12, 1, 18))
    assert found == [undated, in_time]
