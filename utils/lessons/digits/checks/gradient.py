"""Checks of step 7: how the loss changes with each score, weight and bias."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, because
from utils.checks.several import several
from utils.lessons.digits.loss import softmax
from utils.lessons.digits.sentences import gradient as m
from utils.messages import say

Slopes = tuple[np.ndarray, np.ndarray]

BY_HAND = (0.2, -0.3, 0.1)
"""What the loss of the lesson's example changes with each score."""


def errors(x: np.ndarray, y: np.ndarray, w: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return probabilities less labels, (n, k)."""
    return softmax(x @ w + b) - y


def gradients(x: np.ndarray, y: np.ndarray, w: np.ndarray, b: np.ndarray) -> Slopes:
    """Return the gradients of the mean loss by ``w`` (p, k) and ``b`` (k,)."""
    e = errors(x, y, w, b) / len(x)
    return x.T @ e, e.sum(axis=0)


def changed(by_w: float, by_b: float) -> object:
    """Return a function that gives the right gradients times two factors."""

    def give(x: np.ndarray, y: np.ndarray, w: np.ndarray, b: np.ndarray) -> Slopes:
        of_w, of_b = gradients(x, y, w, b)
        return of_w * (len(x) if by_w == 0 else by_w), of_b * (len(x) if by_b == 0 else by_b)

    return give


def other_errors(make: object) -> object:
    """Return a function that takes something else for the errors."""

    def give(x: np.ndarray, y: np.ndarray, w: np.ndarray, b: np.ndarray) -> Slopes:
        e = make(x @ w + b, y) / len(x)
        return x.T @ e, e.sum(axis=0)

    return give


def with_bias(make: object) -> object:
    """Return a function that has the right gradient of ``w`` and another of ``b``."""

    def give(x: np.ndarray, y: np.ndarray, w: np.ndarray, b: np.ndarray) -> tuple:
        return gradients(x, y, w, b)[0], make(errors(x, y, w, b))

    return give


def _as_mean(x: np.ndarray, errors: np.ndarray, count: int) -> Slopes:
    """Return slopes made of some errors, divided by a number."""
    return x.T @ errors / count, errors.sum(axis=0) / count


COUNTS = (32, 100, 1347)
"""Numbers of images that one may take for that of any: of a batch, of this step, of training."""


def of_so_many(count: int) -> object:
    """Return a function that divides by a fixed number of images."""
    return lambda x, y, w, b: _as_mean(x, errors(x, y, w, b), count)


RATES = (1, 0.5, 0.3, 0.1, 0.01, 0.001)
"""Learning rates with which a step may have been made already."""


def _moved(rate: float) -> object:
    """Return a function that gives weights and biases after a step."""

    def give(x: np.ndarray, y: np.ndarray, w: np.ndarray, b: np.ndarray) -> Slopes:
        of_w, of_b = gradients(x, y, w, b)
        return w - rate * of_w, b - rate * of_b

    return give


def _mean_pixels(x: np.ndarray, y: np.ndarray, w: np.ndarray, b: np.ndarray) -> Slopes:
    mean = errors(x, y, w, b).mean(axis=0)
    return np.outer(x.mean(axis=0), mean), mean


def _by_pixels(x: np.ndarray, y: np.ndarray, w: np.ndarray, b: np.ndarray) -> Slopes:
    found = errors(x, y, w, b) / len(x)
    return found @ w.T, found.sum(axis=0)


def _last_image(x: np.ndarray, y: np.ndarray, w: np.ndarray, b: np.ndarray) -> Slopes:
    return gradients(x[-1:], y[-1:], w, b)


FAULTS = (
    Fault(changed(0, 0), m.NOT_THE_MEAN),
    Fault(changed(0, 1), m.MEAN_OF_ONE),
    Fault(changed(1, 0), m.MEAN_OF_ONE),
    Fault(changed(-1, -1), m.SIGN),
    Fault(lambda *args: tuple(slope / len(args[0]) for slope in gradients(*args)), m.TWICE_MEAN),
    Fault(lambda *args: (gradients(*args)[0].T, gradients(*args)[1]), m.TRANSPOSED),
    Fault(lambda *args: gradients(*args)[::-1], m.SWAPPED),
    Fault(lambda *args: gradients(*args)[0], m.NO_BIAS),
    Fault(other_errors(lambda z, y: softmax(z)), m.NO_LABELS),
    Fault(other_errors(lambda z, y: z - y), m.NO_SOFTMAX),
    Fault(other_errors(lambda z, y: -y), m.NO_PROBABILITIES),
    Fault(other_errors(lambda z, y: softmax(z).round() - y), m.ROUNDED),
    Fault(other_errors(lambda z, y: (z == z.max(axis=1, keepdims=True)) - y), m.WINNER),
    Fault(other_errors(lambda z, y: (softmax(z) - y) * y), m.ONLY_RIGHT),
    Fault(other_errors(lambda z, y: (softmax(z) - y) ** 2), m.SQUARED),
    Fault(other_errors(lambda z, y: np.abs(softmax(z) - y)), m.NO_SIGNS),
    Fault(other_errors(lambda z, y: np.log(softmax(z)) - y), m.LOGARITHMS),
    Fault(
        other_errors(lambda z, y: (softmax(z) - y) * softmax(z) * (1 - softmax(z))), m.SIGMOID_SLOPE
    ),
    Fault(_mean_pixels, m.MEANS_MULTIPLIED),
    Fault(_by_pixels, m.BY_PIXELS),
    Fault(_last_image, m.LAST_IMAGE),
    *(Fault(_moved(rate), m.STEP_MADE) for rate in RATES),
    Fault(with_bias(lambda e: e.mean()), m.ONE_BIAS),
    Fault(with_bias(lambda e: e.sum()), m.ONE_BIAS),
    Fault(with_bias(lambda e: e.mean(axis=1)), m.BIAS_AXIS),
    Fault(with_bias(lambda e: e.sum(axis=1)), m.BIAS_AXIS),
    Fault(with_bias(lambda e: e.mean(axis=0, keepdims=True)), m.BIAS_ROW),
    Fault(lambda x, y, w, b: _as_mean(x, softmax(x @ w + b) - y, y.shape[1]), m.MEAN_OVER_CLASSES),
    Fault(lambda x, y, w, b: _as_mean(x, softmax(x @ w) - y, len(x)), m.BIAS_FORGOTTEN),
    Fault(
        lambda x, y, w, b: _as_mean(np.ones_like(x), softmax(x @ w + b) - y, len(x)), m.NO_PIXELS
    ),
    *(Fault(of_so_many(count), m.FIXED_COUNT) for count in COUNTS),
)


def cases(seed: int, shapes: tuple[tuple[int, int, int], ...]) -> list[tuple]:
    """Draw images, one-hot labels, weights and biases, for (images, pixels, classes)."""
    rng = np.random.default_rng(seed)
    return [
        (
            rng.random((n, p)),
            np.eye(k)[rng.integers(0, k, n)],
            rng.normal(size=(p, k)),
            rng.normal(size=k),
        )
        for n, p, k in shapes
    ]


def slopes_problem(function: object, drawn: list[tuple]) -> Problem | None:
    """Return what is wrong with a function that gives the gradients."""
    return function_problem("gradient", function, drawn, gradients, FAULTS)


@graded(hints=True)
def by_hand(by_score: object) -> list[Part]:
    """The loss changes with a score by its probability, less 1 for the right class."""
    known = {
        (-0.2, 0.3, -0.1): m.HAND_SIGN,
        (0.2, 0.7, 0.1): m.HAND_NO_LABEL,
        (0.0, -0.3, 0.0): m.HAND_ONLY_RIGHT,
        (-0.8, -0.3, -0.9): m.HAND_ALL_ONES,
        (-0.8, 0.7, 0.1): m.HAND_OTHER_CLASS,
        (0.2, 0.7, -0.9): m.HAND_OTHER_CLASS,
        tuple(-np.log((0.2, 0.7, 0.1))): m.HAND_LOSSES,
        (0.0, -np.log(0.7), 0.0): m.HAND_LOSSES,
        (0.0, np.log(0.7), 0.0): m.HAND_LOSSES,
    }
    return [several(by_score, BY_HAND, known, 0.001, m.BY_SCORE, m.HAND_OTHER)]


@graded(hints=True)
def slopes(function: object) -> list[Part]:
    """The gradients of the mean loss by all weights and biases."""
    return [part(say(m.GRADIENT), slopes_problem, function, cases(1, ((6, 64, 10), (4, 5, 3))))]


@graded()
def other_shapes(function: object) -> list[Part]:
    """The same for a single image, for two classes, and for more classes than images."""
    shapes = ((1, 7, 4), (9, 3, 2), (3, 4, 6))
    return [part(say(m.OTHER_SHAPES), slopes_problem, function, cases(2, shapes))]


@graded()
def question(answer: object) -> list[Part]:
    """A slope is a difference over a distance, and the weight goes against it."""
    known = {
        (-0.9, 0.55): m.UPHILL,
        (0.9, 0.55): m.SLOPE_SIGN,
        (-1.8, 1.9): m.HALF_DISTANCE,
        (-0.45, 1.225): m.DOUBLE_DISTANCE,
        (-0.9, 1.9): m.NO_RATE,
        (-0.0018, 1.0009): m.NOT_DIVIDED,
        (-0.9, 0.5): m.WEIGHT_IS_RATE,
    }
    return [because(several(answer, (-0.9, 1.45), known, 0.001, m.TWO, m.NOT_BOTH), m.WHY)]
