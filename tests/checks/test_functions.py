"""Is a function of the student's judged by what it gives, and its fault named?"""

import numpy as np
import pytest

from utils.checks.functions import Fault, function_problem
from utils.checks.report import State
from utils.messages import checks as m
from utils.messages import say

INPUTS = [(np.array([1.0, 2.0, 4.0]),), (np.array([[1.0, 3.0], [2.0, 6.0]]),)]
HALVES = "`{name}` divides by 2."
FAULTS = [
    Fault(lambda x: x[::0], "never"),  # a fault that fails on the inputs is nobody's
    Fault(lambda x: x / 2, HALVES),
]


def shares(x):
    return x / x.sum()


def problem(function, cases=INPUTS, right=shares):
    return function_problem("shares", function, cases, right, FAULTS)


@pytest.mark.parametrize(
    "function",
    [
        shares,
        lambda x: (x / np.sum(x)).tolist(),
        lambda x: (x / x.sum()).astype(np.float32),
        lambda x: np.divide(x, x.sum(), out=x),
    ],
)
def test_any_route_to_the_right_values_passes(function):
    assert problem(function) is None


def test_inputs_stay_as_they_are():
    cases = [(np.array([1.0, 3.0]),)]
    assert problem(lambda x: np.divide(x, x.sum(), out=x), cases) is None
    assert cases[0][0].tolist() == [1.0, 3.0]


def test_a_plain_number_may_be_of_any_kind():
    for kind in (float, np.float32, np.asarray, lambda n: np.array([n])):
        assert problem(lambda x, kind=kind: kind(x.sum()), right=np.sum) is None


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (3, "`shares` must be a function, made with `def`; it is the number 3."),
        (float, "`shares` must be a function, made with `def`; it is the class `float` itself."),
        (lambda x: None, "`shares` gives nothing back."),
        (lambda x: x / 2, "`shares` divides by 2."),
        (lambda x: "half", '`shares` must give numbers back; it gives the text "half".'),
        (
            lambda x: x[:, None] ** 3,
            "`shares([1., 2., 4.])` gives a result of shape (3, 1), and (3,)",
        ),
        (lambda x: x / (x.sum() + x), "`shares([1., 2., 4.])` gives other values than expected"),
        (lambda x: x.nothing, "`shares([1., 2., 4.])` stopped with an error: an array has nothing"),
        (lambda: 1, "`shares([1., 2., 4.])` stopped with an error: `<lambda>` is"),
    ],
)
def test_what_is_wrong_is_named(function, message):
    found = problem(function)
    assert found.message.startswith(message)
    raised = State.RAISED if "stopped" in message else State.WRONG
    assert found.state is raised


def test_a_fault_counts_only_where_it_explains_every_case():
    found = problem(lambda x: x / 2 if x.ndim == 1 else shares(x) ** 2)
    assert "no mistake that is known" in found.message


def test_several_results_are_compared_one_by_one():
    def right(x):
        return x.min(), x / x.sum()

    assert problem(lambda x: [x.min(), x / x.sum()], right=right) is None
    assert "must give 2 things back, with commas" in problem(lambda x: x, right=right).message
    assert "2 things back, and it gives 3" in problem(lambda x: (x, x, x), right=right).message
    found = problem(lambda x: (x.min(), x), right=right).message
    assert (
        found
        == "`shares(...)[1]` gives back what it is given at place 1 in its brackets, unchanged."
    )
    found = problem(lambda x: (x.min(), x + x**3), right=right).message
    assert found.startswith("`shares(...)[1]([1., 2., 4.])` gives other values")


def test_a_long_input_is_told_by_its_shape():
    cases = [(np.linspace(0, 1, 900).reshape(30, 30), 2)]
    found = function_problem("total", lambda x, n: x.max() ** 3, cases, lambda x, n: x.sum())
    assert found.message.startswith("`total(an array of shape (30, 30), 2)` gives 1, and 450")


def test_what_only_looks_at_shapes_is_not_said_to_give_the_same_in_all_calls():
    cases = [(np.arange(6.0),), (np.arange(4.0) + 2,)]
    problem = function_problem("f", lambda row: (1, len(row)), cases, lambda row: row[:2] * 3)
    assert problem.message == say(m.LOOKS_AT_SHAPES, name="f")


def test_no_number_at_all_in_one_of_the_results_stops_no_check():
    cases = [(np.arange(6.0), 1), (np.arange(4.0), 2), (np.arange(3.0), 3), (np.arange(5.0), 4)]
    problem = function_problem(
        "f",
        lambda row, more: row + (np.nan if more == 2 else row**2 * more),
        cases,
        lambda row, more: row + 5,
    )
    assert problem.state is State.WRONG
