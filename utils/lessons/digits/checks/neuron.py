"""Checks of step 5: the score of a neuron, a layer of neurons, and a neuron of one's own."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.quiz import number
from utils.checks.report import Part, Problem, because, wrong
from utils.checks.several import several
from utils.checks.values import as_array, as_number, describe, is_numeric
from utils.lessons.digits.data import PIXELS, SIDE
from utils.lessons.digits.sentences import neuron as m
from utils.lessons.digits.sets import scaled_sets
from utils.messages import checks as words
from utils.messages import say

X, W, B = np.array([0, 0.5, 1, 0.25]), np.array([2, -1, 3, 4]), -0.75
"""The lesson's example: four pixels, their weights, and the bias."""

HALVED, DOUBLED = -0.2, 1.6
"""The scores of an image that got 0.8, where empty paper gets -1.2: with half the ink, and with all
weights and the bias doubled."""

LEARNED, UNSEEN = 0.9, 0.75
"""Shares of zeros and ones that one's own neuron must tell apart, in training and test set."""

TURNED = 0.35
"""A share below this one is no lack of knowledge: the neuron says the opposite of what it knows."""

Inputs = tuple[np.ndarray, np.ndarray, np.ndarray]


def scores(x: np.ndarray, w: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return the scores of each row of ``x`` (n, p) for weights (p, k) and biases (k,)."""
    return x @ w + b


FAULTS = (
    Fault(lambda x, w, b: x @ w, m.NO_BIAS),
    Fault(lambda x, w, b: x @ w - b, m.BIAS_TAKEN_AWAY),
    Fault(lambda x, w, b: x @ w * b, m.BIAS_TIMES),
    Fault(lambda x, w, b: x @ (w + b), m.BIAS_EACH_PIXEL),
    Fault(lambda x, w, b: (x @ w + b).T, m.TRANSPOSED),
    Fault(lambda x, w, b: x @ w / x.shape[1] + b, m.MEAN),
    Fault(lambda x, w, b: np.maximum(x @ w + b, 0), m.CUT),
    Fault(lambda x, w, b: x @ w + b.sum(), m.ONE_BIAS),
    Fault(lambda x, w, b: x[0] @ w + b, m.ONE_IMAGE),
    Fault(lambda x, w, b: (x @ w + b).sum(axis=1), m.ADDED_UP),
    Fault(lambda x, w, b: (x @ w + b).sum(), m.ADDED_UP),
    Fault(lambda x, w, b: (x @ w + b).argmax(axis=1), m.ALREADY_READ),
    Fault(lambda x, w, b: x @ w[:, 0] + b[0], m.ONE_NEURON),
    Fault(lambda x, w, b: x @ w + len(w) * b, m.BIAS_EACH_PIXEL),
    Fault(lambda x, w, b: x @ w + b.mean(), m.ONE_BIAS),
    Fault(lambda x, w, b: x @ np.abs(w) + b, m.SIGNS_LOST),
    Fault(lambda x, w, b: np.cumsum(x @ w).reshape(len(x), -1) + b, words.RETURNS_RUNNING_SUM),
    Fault(lambda x, w, b: 0 * (x @ w) + b, m.BIASES_ALONE),
)


def cases(seed: int, shapes: tuple[tuple[int, int, int], ...]) -> list[Inputs]:
    """Draw images, weights and biases, for (images, pixels, neurons)."""
    rng = np.random.default_rng(seed)
    return [(rng.random((n, p)), rng.normal(size=(p, k)), rng.normal(size=k)) for n, p, k in shapes]


def share_right(w: np.ndarray, b: float, tested: bool) -> tuple[float, float]:
    """Return the shares of zeros and of ones of a set that a neuron reads right."""
    x_train, x_test, y_train, y_test = scaled_sets()
    x, y = (x_test, y_test) if tested else (x_train, y_train)
    above = x @ w + b > 0
    return float(above[y == 0].mean()), float(1 - above[y == 1].mean())


def shape_problem(w: object, b: object) -> Problem | None:
    """Return why weights and a bias are none."""
    found = as_array(w)
    if not is_numeric(found) or found.size != PIXELS:
        return wrong(m.NOT_64, found=describe(w), side=SIDE)
    if as_number(b) is None:
        return wrong(m.BIAS_NO_NUMBER, found=describe(b))
    if not np.isfinite(found.astype(float)).all():
        return wrong(m.NOT_FINITE)
    return None


def own_problem(w: object, b: object) -> Problem | None:
    """Return why a neuron does not tell zeros from ones on the training images."""
    if problem := shape_problem(w, b):
        return problem
    weights = as_array(w).astype(float).reshape(-1)
    zeros, ones = share_right(weights, as_number(b), tested=False)
    share = (zeros + ones) / 2
    if share >= LEARNED:
        return None
    if not weights.any():
        return wrong(m.NO_WEIGHTS)
    if max(zeros, ones) > 0.97 and min(zeros, ones) < 0.03:
        return wrong(m.ALWAYS_ZERO if zeros > ones else m.ALWAYS_ONE)
    if share < TURNED:
        return wrong(m.TURNED_ROUND)
    return wrong(m.TOO_FEW, zeros=f"{zeros:.0%}", ones=f"{ones:.0%}")


def unseen_problem(w: object, b: object) -> Problem | None:
    """Return why a neuron does not tell zeros from ones on the test images."""
    if problem := shape_problem(w, b):
        return problem
    zeros, ones = share_right(as_array(w).astype(float).reshape(-1), as_number(b), tested=True)
    share = (zeros + ones) / 2
    if share >= UNSEEN:
        return None
    if share < TURNED:
        return wrong(m.TURNED_ROUND)
    return wrong(m.TOO_FEW_UNSEEN, zeros=f"{zeros:.0%}", ones=f"{ones:.0%}")


@graded(hints=True)
def by_hand(score: object) -> list[Part]:
    """The score of a neuron with four pixels."""
    total = float(X @ W)
    known = {
        total: m.HAND_NO_BIAS,
        total - B: m.HAND_BIAS_SIGN,
        float(X @ np.abs(W)) + B: m.HAND_SIGN,
        float(X.sum() * W.sum()) + B: m.HAND_SUMS,
        float((X + W).sum()) + B: m.HAND_ADDED,
        total / 4 + B: m.HAND_MEAN,
        total + W[0] + B: m.HAND_ZERO,
        total + len(X) * B: m.HAND_BIAS_EACH,
        total + np.count_nonzero(X) * B: m.HAND_BIAS_EACH,
    }
    return [number(say(m.SCORE), score, total + B, known, 0.001, m.HAND_OTHER)]


@graded(hints=True)
def layer(function: object) -> list[Part]:
    """The scores of many images for many neurons."""
    drawn = cases(1, ((5, 64, 10), (3, 4, 2)))
    return [part(say(m.LAYER), function_problem, "layer", function, drawn, scores, FAULTS)]


@graded(hints=True)
def own_neuron(w: object, b: object) -> list[Part]:
    """Weights chosen by hand tell zeros from ones."""
    return [part(say(m.OWN), own_problem, w, b)]


@graded()
def unseen(w: object, b: object) -> list[Part]:
    """They do so on images of the test set as well."""
    return [part(say(m.OWN_UNSEEN), unseen_problem, w, b)]


@graded()
def question(answer: object) -> list[Part]:
    """On empty paper only the bias is left, and scores grow with weights and bias together."""
    known = {
        (0.4, DOUBLED): m.BIAS_HALVED,
        (1.0, DOUBLED): m.BIAS_FORGOTTEN,
        (HALVED, 0.8): m.DOUBLED_SAME,
        (HALVED, 2.8): m.ONLY_WEIGHTS,
        (HALVED, -0.4): m.ONLY_BIAS,
        (-0.8, DOUBLED): m.BIAS_TWICE_IN,
        (HALVED, 0.4): m.BIAS_AGAIN,
    }
    return [
        because(
            several(answer, (HALVED, DOUBLED), known, 0.001, m.TWO, m.NOT_BOTH),
            m.WHY,
        )
    ]
