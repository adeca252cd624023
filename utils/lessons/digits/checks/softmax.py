"""Checks of step 6: probabilities of scores, and the loss of probabilities."""

import numpy as np

from utils.checks.functions import Fault, function_problem, is_function
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, State, because, wrong
from utils.checks.several import several
from utils.checks.values import as_array, as_number
from utils.lessons.digits import loss
from utils.lessons.digits.sentences import softmax as m
from utils.messages import say


def powers(z: np.ndarray) -> np.ndarray:
    """Return e to the power of each score."""
    return np.exp(z.astype(float))


def right_ones(p: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the probability of the right class of each row."""
    return (p * y).sum(axis=1)


def _raised(by: float) -> object:
    """Return a loss of probabilities that were made larger, so that none is 0."""
    return lambda p, y: -np.log(right_ones(p, y) + by).mean()


def _shares(z: np.ndarray, axis: int | None = 1) -> np.ndarray:
    return z / z.sum(axis=axis, keepdims=True)


SOFTMAX_FAULTS = (
    Fault(lambda z: powers(z) / powers(z).sum(), m.SUM_OF_ALL),
    Fault(lambda z: powers(z) / powers(z).sum(axis=0), m.OTHER_AXIS),
    Fault(lambda z: loss.softmax(z.T).T, m.OTHER_AXIS),
    Fault(lambda z: _shares(powers(z - z.max(axis=1, keepdims=True)), axis=None), m.SUM_OF_ALL),
    Fault(lambda z: _shares(powers(z - z.max(axis=0))), m.COLUMN_TAKEN_AWAY),
    Fault(powers, m.NOT_DIVIDED),
    Fault(lambda z: powers(z - z.max(axis=1, keepdims=True)), m.NOT_DIVIDED),
    Fault(_shares, m.NO_POWERS),
    Fault(lambda z: np.abs(z) / np.abs(z).sum(axis=1, keepdims=True), m.NO_POWERS),
    Fault(lambda z: _shares(z - z.min(axis=1, keepdims=True)), m.NO_POWERS),
    Fault(lambda z: 1 / (1 + powers(-z)), m.SIGMOID),
    Fault(lambda z: loss.softmax(-z), m.SIGN),
    Fault(lambda z: np.log(loss.softmax(z)), m.LOGARITHM),
    Fault(lambda z: 2**z / (2**z).sum(axis=1, keepdims=True), m.OTHER_BASE),
    Fault(lambda z: np.eye(z.shape[1])[z.argmax(axis=1)], m.ONLY_WINNER),
    Fault(lambda z: loss.softmax(z).sum(axis=1), m.ADDED_UP),
    Fault(lambda z: z.max(axis=1), m.LARGEST_SCORE),
    Fault(lambda z: z.argmax(axis=1), m.LARGEST_SCORE),
    Fault(lambda z: powers(z - z.max(axis=1, keepdims=True)) / z.shape[1], m.BY_HOW_MANY),
    Fault(lambda z: powers(z) / z.shape[1], m.BY_HOW_MANY),
)
LOSS_FAULTS = (
    Fault(lambda p, y: np.log(right_ones(p, y)).mean(), m.LOSS_SIGN),
    Fault(lambda p, y: -np.log(right_ones(p, y)), m.NO_MEAN),
    Fault(lambda p, y: -np.log(right_ones(p, y)).sum(), m.SUM),
    Fault(lambda p, y: -np.log(right_ones(p, y)).sum() / 10, m.BY_CLASSES),
    Fault(lambda p, y: -np.log(right_ones(p, y)).sum() / p.shape[1], m.BY_CLASSES),
    Fault(lambda p, y: -(y * np.log(p)).mean(), m.MEAN_OF_ALL),
    Fault(lambda p, y: -np.log(right_ones(p, y).mean()), m.MEAN_FIRST),
    Fault(lambda p, y: -np.log(p).mean(), m.NO_LABELS),
    Fault(lambda p, y: -np.log(p).sum(axis=1).mean(), m.NO_LABELS),
    Fault(lambda p, y: -np.log(p.max(axis=1)).mean(), m.OF_WINNER),
    Fault(lambda p, y: -np.log10(right_ones(p, y)).mean(), m.BASE_TEN),
    Fault(lambda p, y: -np.log2(right_ones(p, y)).mean(), m.BASE_TWO),
    Fault(lambda p, y: 1 - right_ones(p, y).mean(), m.NO_LOGARITHM),
    Fault(lambda p, y: -np.log(1 - right_ones(p, y)).mean(), m.OF_WRONG),
    Fault(lambda p, y: -(y * np.log(p) + (1 - y) * np.log(1 - p)).sum(axis=1).mean(), m.BINARY),
    Fault(lambda p, y: -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean(), m.BINARY),
    Fault(lambda p, y: np.median(-np.log(right_ones(p, y))), m.LOSS_MEDIAN),
    Fault(lambda p, y: -np.log(right_ones(p, y)).min(), m.LOSS_LARGEST),
    Fault(lambda p, y: -np.log(right_ones(p, y))[0], m.LOSS_FIRST),
    Fault(lambda p, y: np.abs(p - y).mean(), m.NO_LOGARITHM),
    Fault(lambda p, y: -np.log1p(right_ones(p, y)).mean(), m.ONE_ADDED),
    *(Fault(_raised(by), m.MUCH_ADDED) for by in (0.1, 0.01)),
    Fault(lambda p, y: -np.log(right_ones(loss.softmax(p), y)).mean(), m.SOFTMAX_AGAIN),
    Fault(lambda p, y: ((p - y) ** 2).mean(), m.SQUARES),
    Fault(lambda p, y: ((p - y) ** 2).sum(axis=1).mean(), m.SQUARES),
    Fault(lambda p, y: -(p * np.log(np.maximum(y, loss.SMALLEST))).sum(axis=1).mean(), m.EXCHANGED),
)
KNOWS_NOTHING = float(np.log(10))


def score_cases(seed: int, shapes: tuple[tuple[int, int], ...]) -> list[tuple]:
    """Draw rows of scores, some of them negative."""
    rng = np.random.default_rng(seed)
    return [(rng.normal(0, 2, shape),) for shape in shapes]


def loss_cases(seed: int, shapes: tuple[tuple[int, int], ...]) -> list[tuple]:
    """Draw rows of probabilities and one-hot labels."""
    rng = np.random.default_rng(seed)
    return [
        (loss.softmax(rng.normal(0, 1.5, (n, k))), np.eye(k)[rng.integers(0, k, n)])
        for n, k in shapes
    ]


ORDINARY = loss_cases(2, ((6, 10), (4, 3)))
"""Probabilities of which none is 0."""


def softmax_problem(function: object, cases: list[tuple]) -> Problem | None:
    """Return what is wrong with a function that makes probabilities."""
    return function_problem("softmax", function, cases, loss.softmax, SOFTMAX_FAULTS)


def loss_problem(function: object, cases: list[tuple]) -> Problem | None:
    """Return what is wrong with a function that gives the loss."""
    return function_problem("cross_entropy", function, cases, loss.cross_entropy, LOSS_FAULTS)


def large_problem(function: object) -> Problem | None:
    """Return what is wrong with probabilities of very large and very small scores."""
    cases = [(np.array([[1000.0, 1000, 0], [-1000, -1001, -1000]]),)]
    problem = softmax_problem(function, cases)
    if problem is None or problem.state is State.RAISED or not is_function(function):
        return problem
    with np.errstate(all="ignore"):
        found = as_array(function(*cases[0]))
    if found.dtype.kind != "f" or found.shape != cases[0][0].shape:
        return problem
    if np.isnan(found).any():
        return wrong(m.UNDERFLOW if np.isfinite(found[0]).all() else m.OVERFLOW)
    if np.ptp(found[1]) == 0 and found[1].any():
        return wrong(m.CUT_OFF)
    return problem if found[1].any() else wrong(m.ROW_LOST)


def zero_problem(function: object) -> Problem | None:
    """Return what is wrong with the loss of a right class that got no probability at all."""
    p, y = np.array([[0.0, 1, 0], [0.25, 0.25, 0.5]]), np.eye(3)[[0, 2]]
    problem = loss_problem(function, [(p, y)])
    if not is_function(function) or (problem and problem.state is State.RAISED):
        return problem
    with np.errstate(all="ignore"):
        found = as_number(function(p.copy(), y.copy()))
    if found is None:
        return problem
    if not np.isfinite(found):
        return wrong(m.LOG_OF_ZERO)
    if abs(found) > 3:
        return None
    ordinary = loss_problem(function, ORDINARY)
    return ordinary or wrong(m.ZERO_FORGIVEN, found=f"{found:.3g}")


@graded(hints=True)
def probabilities(function: object) -> list[Part]:
    """Each row of scores becomes probabilities."""
    return [part(say(m.SOFTMAX), softmax_problem, function, score_cases(1, ((5, 10), (3, 4))))]


@graded(hints=True)
def losses(function: object) -> list[Part]:
    """The loss is the mean of minus the logarithm of each right probability."""
    return [part(say(m.LOSS), loss_problem, function, ORDINARY)]


@graded()
def extremes(softmax: object, cross_entropy: object) -> list[Part]:
    """Neither fails where scores are huge, or a probability is 0."""
    return [
        part(say(m.LARGE), large_problem, softmax),
        part(say(m.ZERO), zero_problem, cross_entropy),
    ]


@graded()
def question(answer: object) -> list[Part]:
    """Knowing nothing of ten digits costs as much as one sure mistake in two."""
    right = (KNOWS_NOTHING, KNOWS_NOTHING)
    known = {
        (0.1, KNOWS_NOTHING): m.A_PROBABILITY,
        (1.0, 1.0): m.WITH_TEN,
        (1.0, KNOWS_NOTHING): m.WITH_TEN,
        (KNOWS_NOTHING, 2 * KNOWS_NOTHING): m.ONE_OF_TWO,
        (KNOWS_NOTHING, float(-np.log((1 + 0.01) / 2))): m.MEAN_OF_SHARES,
        (10 * KNOWS_NOTHING, KNOWS_NOTHING): m.ALL_TEN,
    }
    return [because(several(answer, right, known, 0.006, m.TWO, m.NOT_BOTH), m.WHY)]
