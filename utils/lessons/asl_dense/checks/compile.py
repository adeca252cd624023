"""Checks of step 3: the loss that fits whole numbers as labels, and what guessing costs."""

import math
from typing import Any

import numpy as np

from utils.checks.compiled import (
    ACCURACIES,
    EXACT_ACCURACY,
    SQUARES,
    Losses,
    compiled_problem,
    loss_of,
    loss_problem,
    metrics_of,
)
from utils.checks.graded import after, graded, part
from utils.checks.layers import read_layers
from utils.checks.quiz import number
from utils.checks.report import Part, Problem, because, skipped, wrong
from utils.checks.several import Slip, several
from utils.checks.values import step_array
from utils.data.datasets import SIGN_MNIST
from utils.data.sample import stratified_rows
from utils.lessons.asl_dense.network import HIDDEN, LOSS
from utils.lessons.asl_dense.sentences import compile as m
from utils.messages import say

GUESSING = math.log(SIGN_MNIST.num_classes)
HALF = math.log(2)
LOSSES = Losses(
    LOSS,
    not_compiled=m.NOT_COMPILED,
    missing=m.LOSS_MISSING,
    unknown=m.LOSS_UNKNOWN,
    other=m.LOSS_OTHER,
    known={
        "categorical_crossentropy": m.LOSS_ONE_HOT,
        "binary_crossentropy": m.LOSS_BINARY,
        **dict.fromkeys(SQUARES, m.LOSS_DISTANCE),
        **dict.fromkeys(("int", "float", "float64"), m.LOSS_NUMBER),
    },
)
IMAGES_LOOKED_AT = 48

CHANCES = (
    *range(3, 20),
    *range(21, 60),
    SIGN_MNIST.side**2,
    SIGN_MNIST.rows["train"],
    SIGN_MNIST.rows["valid"],
)
"""Numbers among which somebody may share the probability, instead of the letters. The logarithm of
20 is nearly 3, which is what rounding makes of the right number."""


def metrics_problem(model: Any) -> Problem | None:
    """Return what is wrong with the metrics."""
    if problem := compiled_problem(model, LOSSES):
        return problem
    names = metrics_of(model, np.zeros(1))
    if not names:
        return wrong(m.METRICS_MISSING)
    if "categorical_accuracy" in names:
        return wrong(m.METRICS_ONE_HOT)
    if any(name in ACCURACIES for name in names):
        return None
    if EXACT_ACCURACY in names:
        return wrong(m.METRICS_EXACT)
    return wrong(m.METRICS_OTHER, found=", ".join(names))


def softmax_problem(model: Any) -> Problem | None:
    """Return the problem when the loss and the last layer do not fit together."""
    if (problem := compiled_problem(model, LOSSES)) or loss_problem(model, LOSSES):
        return problem or skipped()
    logits, last = loss_of(model)[1], read_layers(model)[-1].settings.get("activation")
    if last == "softmax" and logits:
        return wrong(m.SOFTMAX_TWICE)
    if last != "softmax" and not logits:
        return wrong(m.NO_SOFTMAX, found=last)
    return None


def start_problem(model: Any) -> Problem | None:
    """Return the problem where the network's loss on real images is not near that of guessing."""
    import keras

    labels = step_array("labels", "valid")
    rows = stratified_rows(labels, IMAGES_LOOKED_AT)
    given = model(step_array("scaled", "valid")[rows].astype("float32"), training=False)
    logits = loss_of(model)[1]
    losses = keras.losses.sparse_categorical_crossentropy(labels[rows], given, from_logits=logits)
    loss = float(np.mean(losses))
    near = abs(loss - GUESSING) < GUESSING / 2
    return None if near else wrong(m.NOT_AT_ITS_START)


@graded(hints=True)
def guessing(loss_of_guess: object) -> list[Part]:
    """A network that knows nothing gives each letter the same probability."""
    letters = SIGN_MNIST.num_classes
    known = {
        **{math.log(n): m.GUESS_AMONG for n in CHANCES if n != letters},
        1 / GUESSING: m.GUESS_UPSIDE_DOWN,
        (1 - 1 / letters) ** 2: m.GUESS_SQUARED,
        GUESSING - (letters - 1) * math.log(1 - 1 / letters): m.GUESS_WITH_OTHERS,
        -GUESSING: m.GUESS_SIGN,
        math.log10(letters): m.GUESS_LOG_10,
        math.log2(letters): m.GUESS_LOG_2,
        1 / letters: m.GUESS_PROBABILITY,
        math.log(26): m.GUESS_26,
        HALF: m.GUESS_HALF,
        1 - 1 / letters: m.GUESS_ONE_MINUS,
        -math.log(1 - 1 / letters): m.GUESS_ALL_OTHERS,
        letters * GUESSING: m.GUESS_SUM,
        SIGN_MNIST.rows["train"] * GUESSING: m.GUESS_ALL_IMAGES,
        GUESSING / letters: m.GUESS_WEIGHTED,
        math.log(HIDDEN): m.GUESS_NEURONS,
        math.log(letters + 1): m.GUESS_25,
        math.log1p(1 / letters): m.GUESS_ONE_ADDED,
        -math.log1p(1 / letters): m.GUESS_ONE_ADDED,
        math.exp(-1 / letters): m.GUESS_POWER,
        math.exp(1 / letters): m.GUESS_POWER,
    }
    label = say(m.LOSS_OF_GUESS)
    return [number(label, loss_of_guess, GUESSING, known, tolerance=0.006, otherwise=m.GUESS_OTHER)]


@graded(hints=True)
def compiled(model: object) -> list[Part]:
    """The loss is the cross-entropy for whole numbers, and accuracy is measured."""
    return [
        part(say(m.LOSS), loss_problem, model, LOSSES, weight=2),
        part(say(m.METRICS), metrics_problem, model),
    ]


@graded()
def agreement(model: object) -> list[Part]:
    """The loss fits the last layer, and the network begins at what guessing costs."""
    fits = part(say(m.AGREEMENT), softmax_problem, model)
    return [fits, after(fits, say(m.AT_ITS_START), start_problem, model)]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """A sure right answer costs nothing; the loss of a set is the mean."""
    right = (0, HALF, HALF / 2)
    return [
        because(
            several(
                answer,
                right,
                (
                    Slip(lambda found: abs(found[1] + HALF) < 0.006, m.HALF_SIGN),
                    Slip(lambda found: found[1] == 0.5, m.HALF_ITSELF),
                    Slip(lambda found: found == (0, 1, 0.5), m.HALF_LOG_2),
                    Slip(lambda found: abs(found[1] - math.log10(2)) < 0.006, m.HALF_LOG_10),
                    Slip(lambda found: found[:2] == (0, 0.69) and found[2] > 0.69, m.HALF_MORE),
                    Slip(lambda found: found[:2] == (0, 0.69) and found[2] == 0, m.HALF_PRODUCT),
                    Slip(lambda found: found[0] == 1, m.SURE_COSTS),
                    Slip(lambda found: abs(found[2] - HALF) < 0.006, m.SUM_NOT_MEAN),
                    Slip(lambda found: abs(found[2] + math.log(0.75)) < 0.006, m.MEAN_OF_CHANCES),
                ),
                tolerance=0.006,
            ),
            m.WHY,
        )
    ]
