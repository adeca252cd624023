"""Are the classes of the bench what their names say?"""

from collections import Counter

import pytest
from asl_lesson import assignment_in

from grading.upkeep import bench
from utils.settings import ROOT

STUDENTS = 100


@pytest.fixture(scope="module")
def steps():
    return bench.steps_of(assignment_in(ROOT))


def cells(answer, steps):
    """Return what the students write into each cell, but those who harm or leave all as it was."""
    found = {}
    for step in steps:
        for number in range(STUDENTS):
            given = answer(number, step)
            if given and not bench.harmful(number, step):
                for name, text in given.items():
                    found.setdefault(name, []).append(text)
    return found


def test_no_two_programs_of_the_first_class_are_alike(steps):
    for step in steps:
        texts = [bench.unlike(number, step) for number in range(STUDENTS)]
        assert len({str(sorted(text.items())) for text in texts}) == STUDENTS


def test_the_second_class_writes_as_public_copies_do(steps):
    references = {name: text for step in steps for name, text in step.reference.items()}
    shares = {True: [], False: []}
    for name, texts in cells(bench.as_classes_are, steps).items():
        (most, count), *others = Counter(texts).most_common()
        assert most == references[name]
        shares[bench.is_question(name)].append(count / len(texts))
        assert not others or bench.is_question(name) or others[-1][1] == 1
    assert 0.5 < sum(shares[False]) / len(shares[False]) < 0.65
    assert 0.75 < sum(shares[True]) / len(shares[True]) < 0.9


def test_one_loops_one_hogs_and_a_twentieth_does_nothing(steps):
    of = [[bench.as_classes_are(number, step) for step in steps] for number in range(100)]
    assert sum(not any(given) for given in of) == 5
    for harm in (bench.LOOP, bench.HOG):
        assert sum(harm in text for given in of for one in given for text in one.values()) == 1


def test_a_score_that_differs_is_told_but_for_those_who_harm():
    students = ["quiet", "looping", "hogging", "other"]
    first, other = (
        bench.Measured(1, 1, 1, {name: {"01_load": points} for name in students})
        for points in (7.0, 6.5)
    )
    assert list(bench.different("again", other, first, students)) == [
        "quiet 01_load: again 6.5, engine 7",
        "other 01_load: again 6.5, engine 7",
    ]
