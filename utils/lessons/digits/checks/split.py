"""Checks of step 2: two parts that share no row, and a function that finds shared rows."""

from collections.abc import Callable

import numpy as np

from utils.checks.functions import Fault, function_problem, is_function
from utils.checks.graded import graded, part
from utils.checks.quiz import number
from utils.checks.report import Part, Problem, State, because, wrong
from utils.checks.values import as_array
from utils.lessons.digits.data import TRAINING_ROWS
from utils.lessons.digits.sentences import split as m
from utils.messages import say

Parts = tuple[np.ndarray, ...]

COPIES, TESTED, READ = 150, 450, 0.8
"""The lesson's example: test images that stand in the training set, all of them, and the share of
the others that is read right."""


def parts_of(rows: np.ndarray, labels: np.ndarray, count: int) -> Parts:
    """Return the first ``count`` rows and the others, then their labels."""
    return rows[:count], rows[count:], labels[:count], labels[count:]


def cut(first: slice, second: slice) -> Callable[[np.ndarray, np.ndarray], Parts]:
    """Return what cuts rows and labels by two slices."""
    return lambda x, y: (x[first], x[second], y[first], y[second])


def cut_late(rows: np.ndarray, labels: np.ndarray, count: int) -> Parts:
    """Return all rows as the first part, as a count that is far too large makes them."""
    return parts_of(rows, labels, count * len(rows))


SPLIT_FAULTS = (
    Fault(lambda x, y, n: (x[:n], y[:n], x[n:], y[n:]), m.OTHER_ORDER),
    Fault(lambda x, y, n: ((x[:n], y[:n]), (x[n:], y[n:])), m.PAIRS),
    Fault(lambda x, y, n: cut(slice(n), slice(None))(x, y), m.ALL_IN_TEST),
    Fault(lambda x, y, n: cut(slice(None), slice(n, None))(x, y), m.ALL_IN_TRAINING),
    Fault(lambda x, y, n: cut(slice(n), slice(n - 1, None))(x, y), m.ONE_IN_BOTH),
    Fault(lambda x, y, n: cut(slice(n + 1), slice(n, None))(x, y), m.ONE_IN_BOTH),
    Fault(lambda x, y, n: cut(slice(n), slice(n + 1, None))(x, y), m.ONE_LOST),
    Fault(lambda x, y, n: cut(slice(n - 1), slice(n, None))(x, y), m.ONE_LOST),
    Fault(lambda x, y, n: cut(slice(n), slice(n, -1))(x, y), m.LAST_LOST),
    Fault(lambda x, y, n: cut(slice(n), slice(n, 2 * n))(x, y), m.AS_MANY),
    Fault(lambda x, y, n: cut(slice(n, None), slice(n))(x, y), m.PARTS_SWAPPED),
    Fault(lambda x, y, n: (x[:n], x[n:], y[n:], y[:n]), m.LABELS_SWAPPED),
    Fault(lambda x, y, n: cut(slice(-n, None), slice(-n))(x, y), m.FROM_THE_END),
    Fault(lambda x, y, n: cut(slice(-n), slice(-n, None))(x, y), m.COUNT_IN_TEST),
    Fault(lambda x, y, n: cut(slice(TRAINING_ROWS), slice(TRAINING_ROWS, None))(x, y), m.FIXED),
    Fault(
        lambda x, y, n: cut(slice(3 * len(x) // 4), slice(3 * len(x) // 4, None))(x, y), m.SHARE_CUT
    ),
    Fault(cut_late, m.ALL_FIRST),
    Fault(lambda x, y, n: (x[:n], x[n:], y[:n], y[:n]), m.LABELS_TWICE),
    Fault(lambda x, y, n: cut(slice(None, None, 2), slice(1, None, 2))(x, y), m.EVERY_SECOND),
    Fault(lambda x, y, n: (x[:, :n], x[:, n:], y[:n], y[n:]), m.COLUMNS_CUT),
)


def leaked_rows(x_train: np.ndarray, x_test: np.ndarray) -> int:
    """Return how many rows of ``x_test`` stand in ``x_train`` too."""
    return int(same_rows(x_train, x_test).any(axis=1).sum())


def same_rows(x_train: np.ndarray, x_test: np.ndarray) -> np.ndarray:
    """Return for each row of ``x_test`` and each of ``x_train`` whether they are the same."""
    return (x_test[:, None] == x_train).all(axis=2)


def in_place(x_train: np.ndarray, x_test: np.ndarray) -> int:
    """Return how many rows are the same at the same place."""
    shared = min(len(x_train), len(x_test))
    return int((x_train[:shared] == x_test[:shared]).all(axis=1).sum())


LEAK_FAULTS = (
    Fault(lambda a, b: same_rows(a, b).any(axis=0).sum(), m.TRAINING_COUNTED),
    Fault(lambda a, b: same_rows(a, b).sum(), m.PAIRS_COUNTED),
    Fault(lambda a, b: len(np.unique(b[same_rows(a, b).any(axis=1)], axis=0)), m.KINDS_COUNTED),
    Fault(in_place, m.SAME_PLACE),
    Fault(lambda a, b: np.isin(b, a).sum(), m.NUMBERS_COUNTED),
    Fault(lambda a, b: np.isin(b, a).all(axis=1).sum(), m.NUMBERS_COMPARED),
    Fault(lambda a, b: (b[:, None] == a).any(axis=(1, 2)).sum(), m.ANY_PIXEL),
    Fault(lambda a, b: same_rows(a, b).any(), m.ONLY_WHETHER),
    Fault(lambda a, b: same_rows(a, b).any(axis=1).mean(), m.SHARE),
    Fault(lambda a, b: (~same_rows(a, b).any(axis=1)).sum(), m.OTHERS_COUNTED),
    Fault(lambda a, b: np.isin(b.sum(axis=1), a.sum(axis=1)).sum(), m.SUMS_COMPARED),
    Fault(lambda a, b: leaked_rows(np.sort(a), np.sort(b)), m.ORDER_LOST),
    Fault(lambda a, b: len(a) - len(b), m.SIZES_COMPARED),
    Fault(lambda a, b: len(np.intersect1d(a, b)), m.NUMBERS_COUNTED),
    Fault(lambda a, b: np.isin(b[:, 0], a[:, 0]).sum(), m.FIRST_PIXELS),
    Fault(lambda a, b: len(a) + len(b) - len(np.unique([*a, *b], axis=0)), m.ALL_DOUBLES),
)


def split_cases(seed: int, sizes: tuple[tuple[int, int], ...], width: int) -> list[tuple]:
    """Draw rows that are all different, their labels, and how many go to the first part."""
    rng = np.random.default_rng(seed)
    return [
        (
            np.arange(count * width).reshape(count, width)[rng.permutation(count)],
            rng.integers(0, 10, count),
            first,
        )
        for count, first in sizes
    ]


def leak_cases(seed: int, sizes: tuple[tuple[int, int], ...], width: int) -> list[tuple]:
    """Draw two sets of rows; some rows of the second stand in the first, some of them twice.

    One has all numbers of a training row but one, and that one is nowhere else, and one has all of
    them in another order. How many stand in both is another number for each pair of sets.
    """
    rng, drawn = np.random.default_rng(seed), []
    for more, (count, tested) in enumerate(sizes):
        train = rng.integers(0, 7, (count, width))
        train[1], train[5] = train[3], train[0]
        copied = [2, 3, 0, 3, 7, *[6] * more]
        test = rng.integers(0, 7, (tested, width))
        test[: len(copied)] = train[copied]
        test[0, 0] = 50
        test[-1] = np.roll(train[2], 1)
        drawn.append((train, rng.permutation(test)))
    return drawn


def split_problem(function: object, cases: list[tuple]) -> Problem | None:
    """Return what is wrong with a split, a shuffled one among it."""
    problem = function_problem("split", function, cases, parts_of, SPLIT_FAULTS)
    known = {fault.sentence for fault in SPLIT_FAULTS}
    if problem is None or problem.state is State.RAISED or problem.cause in known:
        return problem
    mixed = [mixed_problem(function, *case) for case in cases] if is_function(function) else []
    return next((found for found in mixed if found), problem)


def mixed_problem(
    function: Callable, rows: np.ndarray, labels: np.ndarray, count: int
) -> Problem | None:
    """Return the problem of parts that hold the rows in another order, if they are such."""
    given = function(rows.copy(), labels.copy(), count)
    parts = [as_array(value) for value in given] if isinstance(given, tuple | list) else []
    if [found.shape for found in parts] != [p.shape for p in parts_of(rows, labels, count)]:
        return None
    x, y = np.concatenate(parts[:2]), np.concatenate(parts[2:])
    if all(map(np.array_equal, parts, parts_of(rows, labels, count))):
        return None
    label_of = {tuple(row): label for row, label in zip(rows.tolist(), labels, strict=True)}
    found = [tuple(row) for row in x.tolist()]
    if not set(found) <= label_of.keys():
        return None
    if set(found[:count]) & set(found[count:]):
        return wrong(m.IN_BOTH)
    if any(label_of[row] != label for row, label in zip(found, y, strict=True)):
        return wrong(m.NOT_MATCHED)
    return wrong(m.SHUFFLED)


@graded(hints=True)
def parts(function: object) -> list[Part]:
    """The first rows go to one part and the others to the second, and labels go with them."""
    return [
        part(
            say(m.SPLIT),
            split_problem,
            function,
            split_cases(1, ((30, 20), (12, 5), (1400, 700)), 4),
        )
    ]


@graded(hints=True)
def copies(function: object) -> list[Part]:
    """The rows of the test set are counted that stand in the training set too."""
    drawn = leak_cases(2, ((20, 12), (9, 14), (15, 20)), 4)
    label = say(m.LEAKED)
    return [part(label, function_problem, "leaked", function, drawn, leaked_rows, LEAK_FAULTS)]


@graded()
def other_rows(split: object, leaked: object) -> list[Part]:
    """Both functions do it for fractions, for rows of another length, and at the ends."""
    rows = [(x / 8, y, n) for x, y, n in split_cases(3, ((9, 1), (11, 10)), 64)]
    rows += split_cases(7, ((1500, 600),), 1)
    alike = [(a / 16, b / 16) for a, b in leak_cases(4, ((15, 9),), 9)]
    empty = [(a[8:9] + 9, b) for a, b in leak_cases(5, ((10, 6),), 5)]
    (a, b), *_ = leak_cases(6, ((12, 10),), 6)
    at_their_places = [(a, np.concatenate([a[:2], b]))]
    both, label = [*alike, *empty, *at_their_places], say(m.LEAKED_ELSEWHERE)
    return [
        part(say(m.SPLIT_ELSEWHERE), split_problem, split, rows),
        part(label, function_problem, "leaked", leaked, both, leaked_rows, LEAK_FAULTS),
    ]


@graded()
def question(answer: object) -> list[Part]:
    """Copies in the test set make a network look better than it is."""
    right = (COPIES + READ * (TESTED - COPIES)) / TESTED
    known = {
        READ: m.COPIES_FORGOTTEN,
        (READ * COPIES + TESTED - COPIES) / TESTED: m.SHARES_EXCHANGED,
        (1 + READ) / 2: m.NOT_WEIGHED,
        COPIES / TESTED: m.ONLY_COPIES,
        READ * (TESTED - COPIES) / TESTED: m.ONLY_OTHERS,
        right * TESTED: m.NOT_A_SHARE,
        round(100 * right): m.PERCENT,
        100 * right: m.PERCENT,
        READ - COPIES / TESTED: m.COPIES_TAKEN_OFF,
    }
    return [
        because(number(say(m.ACCURACY), answer, right, known, 0.004, m.NOT_THE_ACCURACY), m.WHY)
    ]
