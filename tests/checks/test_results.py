"""Is a mistake that any function can have named, in whatever lesson?"""

import numpy as np
import pytest

from utils.checks.functions import Fault, function_problem
from utils.messages import checks as m
from utils.messages import say

RANDOM = np.random.default_rng(0)
INPUTS = [(RANDOM.integers(1, 9, (3, 4)), 2.5), (RANDOM.integers(1, 9, (5, 2)), 0.5)]


def right(rows, by):
    return rows / by


def ends_in_the_first_round(rows, by):
    result = np.zeros(rows.shape)
    for place, row in enumerate(rows):
        result[place] = row / by
        return result


def problem(function, cases=INPUTS, wanted=right):
    found = function_problem("halve", function, cases, wanted)
    return found and found.message


@pytest.mark.parametrize(
    ("function", "sentence", "values"),
    [
        (lambda by, rows: rows / by, m.INPUTS_SWAPPED, {}),
        (lambda rows, by: (rows / by).astype(str), m.RETURNS_TEXT, {}),
        (lambda rows, by: (rows / by).T, m.RETURNS_TRANSPOSED, {}),
        (lambda rows, by: rows[0] / by, m.RETURNS_FIRST, {}),
        (ends_in_the_first_round, m.RETURNS_FIRST, {}),
        (lambda rows, by: rows[-1] / by, m.RETURNS_LAST, {}),
        (lambda rows, by: -rows / by, m.RETURNS_NEGATIVE, {}),
        (lambda rows, by: 100 * rows / by, m.RETURNS_FACTOR, {"factor": "100"}),
        (lambda rows, by: rows / by + 1, m.RETURNS_MORE, {"by": "1"}),
        (lambda rows, by: rows / by - 0.5, m.RETURNS_LESS, {"by": "0.5"}),
        (lambda rows, by: rows // by, m.RETURNS_CUT, {}),
        (lambda rows, by: np.round(rows / by), m.RETURNS_ROUNDED, {}),
        (lambda rows, by: (rows / by)[[1, 0, *range(2, len(rows))]], m.RETURNS_ROW_ORDER, {}),
        (lambda rows, by: (rows / by)[::-1], m.RETURNS_TURNED, {}),
        (lambda rows, by: np.zeros(rows.shape), m.RETURNS_ZEROS, {}),
        (lambda rows, by: (rows / by) ** 2, m.RETURNS_SQUARES, {}),
        (lambda rows, by: np.sqrt(rows / by), m.RETURNS_ROOTS, {}),
        (lambda rows, by: 1 - rows / by, m.RETURNS_ONE_MINUS, {}),
        (lambda rows, by: np.exp(rows / by), m.RETURNS_POWERS, {}),
        (lambda rows, by: 1 / (1 + np.exp(-rows / by)), m.RETURNS_SIGMOID, {}),
        (lambda rows, by: rows / by > 0, m.RETURNS_WHETHER, {}),
        (lambda rows, by: (rows / by).sum(), m.RETURNS_THE_SUM, {}),
        (lambda rows, by: (rows / by).mean(), m.RETURNS_THE_MEAN, {}),
        (lambda rows, by: (rows / by).max(), m.RETURNS_THE_LARGEST, {}),
        (lambda rows, by: (by, rows / by), m.RETURNS_AMONG_OTHERS, {"count": 2}),
    ],
)
def test_a_mistake_of_any_function_is_named(function, sentence, values):
    assert problem(function) == say(sentence, name="halve", **values)


def test_another_shape_of_the_right_numbers_is_named():
    assert "in the shape (12,)" in problem(lambda rows, by: (rows / by).ravel())


def test_a_result_that_never_changes_is_named():
    cases = [(2, 3), (5, 7), (4, 4)]
    found = problem(lambda a, b: 6, cases, lambda a, b: a * b)
    assert found == say(m.RETURNS_SAME, name="halve")


def test_signs_that_are_dropped_are_named():
    cases = [(np.array([-2.0, 3.0, -0.5, 1.5]),)]
    for change, sentence in (
        (np.abs, m.RETURNS_NO_MINUS),
        (lambda x: x * (x > 0), m.RETURNS_CUT_AT_0),
    ):
        found = problem(lambda x, change=change: change(2 * x), cases, lambda x: 2 * x)
        assert found == say(sentence, name="halve")
    assert problem(lambda x: 1 / x, cases, lambda x: x) == say(m.RETURNS_INVERSE, name="halve")
    found = problem(lambda x: x > 0, cases, lambda x: 2 * x)
    assert found == say(m.RETURNS_WHETHER, name="halve")


def test_a_softmax_too_much_is_named():
    def softmax(x):
        return np.exp(x) / np.exp(x).sum(axis=-1, keepdims=True)

    assert problem(lambda rows, by: softmax(rows / by)) == say(m.RETURNS_SOFTMAX, name="halve")


def test_what_was_to_be_counted_is_named():
    cases = [(RANDOM.integers(0, 2, 9),), (RANDOM.integers(0, 2, 20),)]
    found = problem(np.flatnonzero, cases, np.count_nonzero)
    assert found == say(m.RETURNS_CHOSEN, name="halve")


def test_a_result_that_ends_too_early_is_named():
    assert "ends too early" in problem(lambda rows, by: (rows / by)[:2])


def test_several_results_are_looked_at_one_by_one():
    both = lambda rows, by: (rows / by, by)  # noqa: E731
    found = problem(lambda rows, by: (by, rows / by), wanted=both)
    assert found == say(m.RETURNS_REVERSED, name="halve")
    found = problem(lambda rows, by: (-rows / by, by), wanted=both)
    assert found == say(m.RETURNS_NEGATIVE, name="halve(...)[0]")


def test_a_cause_explains_every_call_or_is_not_named():
    found = problem(lambda rows, by: -rows / by if len(rows) == 3 else rows)
    assert "no mistake that is known" in found


def test_one_number_is_no_common_factor():
    found = problem(lambda n: 2 * n, [(3,)], lambda n: n)
    assert found == "`halve(3)` gives 6, and 3 is expected."


@pytest.mark.parametrize(
    ("function", "sentence", "values"),
    [
        (lambda rows, by: rows[9:] / by, m.RETURNS_EMPTY, {}),
        (lambda rows, by: rows / by * np.nan, m.RETURNS_NAN, {}),
        (lambda rows, by: rows / by * np.inf, m.RETURNS_INFINITE, {}),
        (lambda rows, by: rows / by / rows.std(), m.RETURNS_OTHER_SCALE, {}),
        (lambda rows, by: np.full(rows.shape, rows[0, 0] / by), m.RETURNS_ONE_VALUE, {}),
        (lambda rows, by: (rows / by)[-1, -1], m.RETURNS_LAST, {}),
        (lambda rows, by: np.stack([rows, rows / by]), m.RETURNS_AMONG_OTHERS, {"count": 2}),
        (lambda rows, by: np.stack([rows / by, rows], -1), m.RETURNS_AMONG_OTHERS, {"count": 2}),
        (lambda rows, by: INPUTS[0][0] / 2.5, m.RETURNS_SAME, {}),
    ],
)
def test_a_result_of_another_kind_is_named(function, sentence, values):
    assert problem(function) == say(sentence, name="halve", **values)


def test_a_result_that_goes_on_too_long_is_named():
    assert "goes on too long" in problem(lambda rows, by: np.vstack([rows, rows]) / by)


def test_whole_numbers_in_place_of_fractions_are_named():
    cases = [(np.array([0.1, 0.52, 1.0, 0.333]),)]
    for factor in (100, 255):
        found = problem(lambda x, by=factor: (by * x).astype(int), cases, lambda x: x)
        assert found == say(m.RETURNS_WHOLE_PARTS, name="halve", factor=factor)


def test_rounding_is_no_difference_of_0():
    cases = [(np.array([89.0, 0.1234, 71.0, 0.2345]),)]
    found = problem(lambda x: x.round(2), cases, lambda x: x)
    assert found == say(m.RETURNS_ROUNDED, name="halve")


def test_a_number_in_place_of_an_array_is_shown():
    found = problem(lambda rows, by: 7.5)
    assert found == say(m.RETURNS_SAME, name="halve")
    found = problem(lambda rows, by: rows.sum() + by)
    assert found.startswith("`halve` gives a single number, ")


@pytest.mark.parametrize(
    ("function", "sentence", "values"),
    [
        (lambda rows, by: np.cumsum(rows / by).reshape(rows.shape), m.RETURNS_RUNNING_SUM, {}),
        (lambda rows, by: np.log(rows / by), m.RETURNS_LOGARITHMS, {}),
        (lambda rows, by: 2 * rows / by - 1, m.RETURNS_LINE, {"factor": "2", "more": "-1"}),
        (lambda rows, by: {0: rows / by}, m.RETURNS_DICTIONARY, {}),
        (lambda rows, by: ((rows / by),), m.RETURNS_IN_A_TUPLE, {}),
        (lambda rows, by: rows, m.RETURNS_INPUT, {"place": 1}),
        (lambda rows, by: rows / by / len(rows), m.RETURNS_DIVIDED_BY, {"by": m.THE_LENGTH}),
        (lambda rows, by: rows / by + rows.sum(), m.RETURNS_MORE_INPUT, {"by": m.THE_SUM}),
        (lambda rows, by: rows / by * (rows > 4), m.RETURNS_PARTLY, {}),
        (lambda rows, by: [(rows / by).ravel()] * 3, m.RETURNS_ALL_IN_EACH, {}),
        (lambda rows, by: (rows / by).mean(axis=0), m.RETURNS_AVERAGED, {"expected": (3, 4)}),
    ],
)
def test_what_a_loop_or_an_input_did_is_named(function, sentence, values):
    values = {
        k: say(v, place=1) if isinstance(v, str) and "{" in v else v for k, v in values.items()
    }
    assert problem(function) == say(sentence, name="halve", **values)


def test_the_right_numbers_among_others_are_named():
    assert "others around or behind" in problem(lambda rows, by: np.pad(rows / by, 1))
    assert "begins too late" in problem(lambda rows, by: (rows / by)[1:])


def test_a_few_values_in_place_of_others_are_named():
    cases = [(n,) for n in (-4, -1, 0, 0, 2, 3)]
    found = problem(lambda n: 1 if n > 0 else -1, cases, lambda n: (n > 0) - (n < 0))
    assert found == "Wherever 0 is expected, `halve` gives -1."


def test_a_mistake_costs_here_what_it_has_not_cost_elsewhere():
    """Is a known mistake forgiven only where another check has charged it?"""
    faults = [Fault(lambda n: abs(n), "`{name}` drops the minus.")]
    found = [
        function_problem("f", abs, [(-2,), (3,)], lambda n: n, (), faults, elsewhere)
        for elsewhere in ([(1,), (2,)], [(-1,)])
    ]
    assert found[0] is not None
    assert found[1] is None


@pytest.mark.parametrize(
    ("function", "sentence"),
    [
        (lambda x: np.full(len(x), x.mean()), m.RETURNS_ONE_VALUE),
        (lambda x: np.concatenate([x[:1], 0 * x[1:]]), m.RETURNS_FIRST),
        (lambda x: np.concatenate([x[:1], x[:-1]]), m.RETURNS_ONE_LATE),
    ],
)
def test_a_single_place_that_is_right_by_accident_hides_nothing(function, sentence):
    cases = [(np.array([0.1, 0.4, 0.2, 0.9]),), (np.array([0.5, 0.2, 0.8, 0.3]),), (np.ones(1),)]
    assert problem(function, cases, lambda x: x) == say(sentence, name="halve")
