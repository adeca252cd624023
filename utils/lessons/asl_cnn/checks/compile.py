"""Checks of step 8: cross-entropy as a function, the loss, the metric, one step downhill."""

import math
from typing import Any

import numpy as np

from utils.checks.compiled import (
    ACCURACIES,
    EXACT_ACCURACY,
    SPARSE_ACCURACY,
    SQUARES,
    Losses,
    compiled_problem,
    is_in_keras,
    loss_of,
    loss_problem,
    metrics_of,
)
from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.layers import read_layers
from utils.checks.quiz import number
from utils.checks.report import Part, Problem, because, wrong
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_cnn.network import TOTAL
from utils.lessons.asl_cnn.sentences import compile as m
from utils.messages import checks as words
from utils.messages import say

SURE_WRONG = 0.002
"""Probability that the network of the lesson's example, sure of A, leaves for the right letter."""

CLASSES = SIGN_MNIST.num_classes
ROUNDED = 0.051
"""Largest difference of a loss: the lesson itself rounds some of them to one decimal."""

FIRST_WRONG = 0.20
"""Probability that the lesson's first network, which is in doubt, leaves for the right letter."""

BATCH = 32
BATCHES = -(-SIGN_MNIST.rows["train"] // BATCH)
"""Updates of an epoch: 857 whole batches, and one of the 31 images that are left."""

WEIGHT, SLOPE, RATE = 6.0, 3.0, 0.3
"""The ball of the lesson's example: where it lies, how steep the loss is there, how far it goes."""

LOSSES = Losses(
    "categorical_crossentropy",
    not_compiled=m.NOT_COMPILED,
    missing=m.LOSS_MISSING,
    unknown=m.LOSS_UNKNOWN,
    other=m.LOSS_OTHER,
    known={
        "binary_crossentropy": m.LOSS_BINARY,
        "sparse_categorical_crossentropy": m.LOSS_SPARSE,
        **dict.fromkeys(SQUARES, m.LOSS_SQUARED),
    },
)


def takes_logits(model: Any) -> bool:
    """Tell whether the loss of a compiled model makes probabilities itself, whichever it is."""
    try:
        loss = loss_of(model)
    except ValueError:  # Keras does not know it
        return False
    return loss is not None and loss[1]


def agreement_problem(model: Any) -> Problem | None:
    """Return the problem when the loss and the last layer do not fit together.

    Another loss than the right one has cost its points already, so it is not charged again.
    """
    if problem := compiled_problem(model, LOSSES):
        return problem
    if model.built and model.count_params() != TOTAL:
        return wrong(m.OTHER_NETWORK, found=f"{model.count_params():,}")
    logits = takes_logits(model)
    last = read_layers(model)[-1].settings.get("activation")
    if last == "softmax" and logits:
        return wrong(m.SOFTMAX_TWICE)
    if last == "linear" and not logits:
        return wrong(m.NO_SOFTMAX)
    if last not in ("softmax", "linear"):
        return wrong(words.LAST_SIGMOID if last == "sigmoid" else words.LAST_ACTIVATION, found=last)
    return None


def metrics_problem(model: Any) -> Problem | None:
    """Return what is wrong with the metrics."""
    if problem := compiled_problem(model, LOSSES):
        return problem
    names = metrics_of(model, np.zeros((1, *model.output_shape[1:])))
    if not names:
        return wrong(m.METRICS_MISSING)
    if any(name in ACCURACIES and name != SPARSE_ACCURACY for name in names):
        return None
    if EXACT_ACCURACY in names:
        return wrong(m.METRICS_EXACT)
    if SPARSE_ACCURACY in names:
        return wrong(m.METRIC_SPARSE, found=SPARSE_ACCURACY)
    if unknown := [name for name in names if not is_in_keras("metrics", name)]:
        return wrong(m.METRIC_UNKNOWN, found=unknown[0])
    return wrong(m.METRICS_OTHER, found=", ".join(names))


def cross_entropy_of(probabilities: np.ndarray, right: int) -> float:
    """Return the cross-entropy of a prediction whose right letter has the label ``right``."""
    return -math.log(probabilities[right])


def yes_or_no(probabilities: np.ndarray, right: int) -> np.ndarray:
    """Return what binary cross-entropy adds up: each letter's loss as a question by itself."""
    is_right = np.arange(len(probabilities)) == right
    return -np.log(np.where(is_right, probabilities, 1 - probabilities))


FAULTS = (
    Fault(lambda p, right: math.log(p[right]), m.LOG_SIGN),
    Fault(lambda p, right: -math.log10(p[right]), m.LOG_10),
    Fault(lambda p, right: -math.log2(p[right]), m.LOG_2),
    Fault(lambda p, right: 1 - p[right], m.LOG_ONE_MINUS),
    Fault(lambda p, right: -math.log(1 - p[right]), m.LOG_WRONG_LETTER),
    Fault(lambda p, right: -math.log(1 + p[right]), m.LOG_ONE_PLUS),
    Fault(lambda p, right: math.log(1 + p[right]), m.LOG_ONE_PLUS),
    Fault(lambda p, right: p[right], m.LOG_NONE),
    Fault(lambda p, right: -math.log(p.max()), m.LOG_MOST_PROBABLE),
    Fault(lambda p, right: -np.log(p), m.LOG_ALL),
    Fault(lambda p, right: -np.log(p).sum(), m.LOG_SUM),
    Fault(lambda p, right: -math.log(p[4]), m.LOG_ALWAYS_E),
    Fault(lambda p, right: -math.log(p[right - 1]), m.LOG_FROM_1),
    Fault(lambda p, right: -np.log(p).mean(), m.LOG_MEAN),
    Fault(lambda p, right: -(p * np.log(p)).sum(), m.LOG_ENTROPY),
    Fault(lambda p, right: -p[right] * math.log(p[right]), m.LOG_TIMES_PROBABILITY),
    Fault(lambda p, right: (1 - p[right]) ** 2, m.LOG_SQUARE),
    Fault(lambda p, right: math.exp(-p[right]), m.LOG_POWER),
    Fault(lambda p, right: -math.log(np.exp(p[right]) / np.exp(p).sum()), m.LOG_SOFTMAX),
    Fault(lambda p, right: yes_or_no(p, right).sum(), m.LOG_BINARY),
    Fault(lambda p, right: yes_or_no(p, right).mean(), m.LOG_BINARY),
)


def predictions(count: int, first: int) -> list[tuple[np.ndarray, int]]:
    """Return some predictions and their right labels, drawn anew and the same each time."""
    drawn = np.random.default_rng(first)
    shares = drawn.dirichlet(np.full(CLASSES, 0.5), count) + 1e-4
    labels = [(first + 7 * number) % CLASSES for number in range(count)]
    return [(row / row.sum(), label) for row, label in zip(shares, labels, strict=True)]


def entropy_problem(function: object, cases: list[tuple[np.ndarray, int]]) -> Problem | None:
    """Return what is wrong with the student's cross-entropy on some predictions."""
    return function_problem("cross_entropy", function, cases, cross_entropy_of, FAULTS)


@graded(hints=True)
def compiled(model: object) -> list[Part]:
    """The model is compiled with categorical cross-entropy, and accuracy is measured."""
    return [
        part(say(m.LOSS), loss_problem, model, LOSSES),
        part(say(m.METRICS), metrics_problem, model),
    ]


@graded()
def agreement(model: object, cross_entropy: object) -> list[Part]:
    """The loss fits the last layer, and the function counts predictions that were not shown."""
    return [
        part(say(m.AGREEMENT), agreement_problem, model),
        part(say(m.OTHER_PREDICTIONS), entropy_problem, cross_entropy, predictions(4, 20)),
    ]


@graded(hints=True)
def cross_entropy(cross_entropy: object, loss_sure: object, loss_unsure: object) -> list[Part]:
    """A function gives the cross-entropy, and two predictions are compared with it."""
    return [
        part(say(m.FUNCTION), entropy_problem, cross_entropy, predictions(3, 4)),
        number(
            say(m.LOSS_SURE),
            loss_sure,
            -math.log(SURE_WRONG),
            {
                -math.log(1 - 23 * SURE_WRONG): m.SURE_OF_A,
                math.log(CLASSES): m.LOSSES_EXCHANGED,
                math.log(SURE_WRONG): m.LOG_SIGN_OF_NUMBER,
                SURE_WRONG: m.LOG_NONE_OF_NUMBER,
                -math.log10(SURE_WRONG): m.LOG_10_OF_NUMBER,
                -math.log(FIRST_WRONG): m.LOSS_OF_FIRST,
            },
            tolerance=ROUNDED,
            otherwise=m.SURE_OTHER,
        ),
        number(
            say(m.LOSS_UNSURE),
            loss_unsure,
            math.log(CLASSES),
            {
                -math.log(CLASSES): m.LOG_SIGN_OF_NUMBER,
                -math.log(SURE_WRONG): m.LOSSES_EXCHANGED,
                1 / CLASSES: m.LOG_NONE_OF_NUMBER,
                math.log10(CLASSES): m.LOG_10_OF_NUMBER,
                -math.log(FIRST_WRONG): m.LOSS_OF_FIRST,
                math.log(26): m.LETTERS_26,
            },
            tolerance=ROUNDED,
            otherwise=m.UNSURE_OTHER,
        ),
    ]


@graded(hints=True)
def descent(new_weight: object) -> list[Part]:
    """One step of an optimizer goes against the gradient, as far as the learning rate says."""
    known = {
        WEIGHT + RATE * SLOPE: m.UPHILL,
        WEIGHT - SLOPE: m.NO_RATE,
        WEIGHT - RATE: m.NO_GRADIENT,
        RATE * SLOPE: m.ONLY_THE_STEP,
        -RATE * SLOPE: m.ONLY_THE_STEP,
        WEIGHT: m.NOT_MOVED,
        SLOPE - RATE * WEIGHT: m.SWAPPED,
        WEIGHT - SLOPE / RATE: m.RATE_DIVIDED,
        WEIGHT - SLOPE - RATE: m.RATE_SUBTRACTED,
        WEIGHT * RATE * SLOPE: m.ALL_MULTIPLIED,
        (WEIGHT - RATE) * SLOPE: m.BRACKETS_FIRST,
        WEIGHT - RATE * WEIGHT: m.RATE_OF_WEIGHT,
        RATE * WEIGHT - SLOPE: m.RATE_OF_WEIGHT,
    }
    right = WEIGHT - RATE * SLOPE
    return [number(say(m.NEW_WEIGHT), new_weight, right, known, 1e-6, otherwise=m.WEIGHT_OTHER)]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """The 27,455 training images of step 1 make 858 batches, the last of them a small one."""
    rows = SIGN_MNIST.rows["train"]
    known = {
        BATCHES - 1: m.LAST_BATCH,
        rows: m.EACH_IMAGE,
        1: m.ONCE_AN_EPOCH,
        20 * BATCHES: m.ALL_EPOCHS,
        BATCH: m.ONLY_THE_BATCH,
        -(-SIGN_MNIST.rows["valid"] // BATCH): m.VALIDATION_BATCHES,
        -(-sum(SIGN_MNIST.rows.values()) // BATCH): m.BOTH_SETS,
        rows / BATCH: m.NOT_WHOLE,
        rows * BATCH: m.TIMES_THE_BATCH,
        round(rows / BATCH, 2): m.NOT_WHOLE,
        rows % BATCH: m.LEFT_OVER,
        BATCHES + 1: m.ONE_BATCH_MORE,
    }
    return [
        because(
            number(say(words.QUESTION), answer, BATCHES, known, otherwise=m.BATCHES_OTHER), m.WHY
        )
    ]
