"""Does an answer of several parts count only as a whole, and is no part of it given away?"""

import numpy as np
import pytest

from utils.checks.several import Slip, in_another_order, several
from utils.messages import checks as m

RIGHT = (14, 17, 437)
SWAPPED = "Row and column are swapped."
SLIPS = (Slip(lambda found: found[:2] == (17, 14), SWAPPED),)


@pytest.mark.parametrize(
    "answer",
    [(14, 17, 437), [14.0, 17, 437], np.array([14, 17, 437])],
    ids=["tuple", "list", "array"],
)
def test_all_parts_right_is_right_however_they_are_written(answer):
    assert several(answer, RIGHT).problem is None


@pytest.mark.parametrize("answer", ["tfft", "TFFT", "t, f, f, t", ["t", "f", "f", "t"]])
def test_letters_may_be_one_text_or_several(answer):
    assert several(answer, "tfft").problem is None


def test_one_wrong_part_loses_all_and_is_not_told():
    messages = {
        several(answer, RIGHT).problem.message
        for answer in ((0, 17, 437), (14, 0, 437), (14, 17, 0), (0, 0, 437))
    }
    assert len(messages) == 1


def test_a_known_slip_is_explained():
    assert several((17, 14, 437), RIGHT, SLIPS).problem.message == SWAPPED


def test_a_wrong_answer_may_be_known_as_a_whole_and_nearly_so():
    known = {(17, 14, 437): SWAPPED}
    said = [
        several(answer, RIGHT, known, 0.5, otherwise="Look again.").problem.message
        for answer in ((17.4, 14, 437), (17.6, 14, 437), (17, 14, 0))
    ]
    assert said == [SWAPPED, "Look again.", "Look again."]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (14, "Answer with 3 things"),
        ("abc", "Answer with 3 things"),
        ((14, 17), "3 things are asked for, and here are 2"),
        ((14, 17, "437"), "without quotes"),
        ((14, 17, None), "a single number"),
        ((14, 17, "x"), "a single number"),
    ],
    ids=["one", "letters", "two", "in quotes", "nothing", "a letter"],
)
def test_an_answer_of_another_form_is_told_what_is_wanted(answer, words):
    assert words in several(answer, RIGHT).problem.message


def test_right_numbers_in_another_order_are_told_before_slips_of_a_single_part():
    slips = (in_another_order(RIGHT), Slip(lambda found: found[0] == 437, "Look at the first."))
    assert several((437, 14, 17), RIGHT, slips).problem.message == m.IN_ANOTHER_ORDER
    assert several((437, 14, 18), RIGHT, slips).problem.message == "Look at the first."
