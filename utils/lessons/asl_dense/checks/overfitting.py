"""Checks of step 6: the gap between both sets, and a network within a budget."""

from typing import Any

import numpy as np

from utils.checks.compiled import loss_of, training_problem
from utils.checks.functions import Fault, function_problem
from utils.checks.graded import after, graded, part
from utils.checks.layers import Found, model_problem, read_layers
from utils.checks.report import Part, Problem, because, not_attempted, wrong
from utils.checks.several import Slip, several
from utils.checks.trainings import (
    GUESSING,
    LEARNED,
    evaluations,
    loss_on_own_rows,
    measured_problem,
    record_problem,
    series_of,
)
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_dense.network import EPOCHS, LOSS
from utils.lessons.asl_dense.sentences import overfitting as m
from utils.messages import checks as words
from utils.messages import say

BUDGET = 100_000

KNOWN_BETTER = 0.95
"""Share of the loss on the training images below which that on the validation images shows a
network that was trained on these. Measured with 48 and 25 images and many small networks: 1.00 to
1.32 as it must be, and 0.67 to 0.997 where they were trained on the validation images."""

CASES = (
    ([0.5, 0.8, 0.9], [0.4, 0.6, 0.65]),
    ([0.3, 0.4], [0.35, 0.3]),
    ([0.9, 0.95, 1.0, 1.0], [0.7, 0.75, 0.8, 0.6]),
)


def differences(train: list[float], valid: list[float]) -> list[float]:
    """Return training minus validation accuracy, epoch by epoch."""
    return [first - second for first, second in zip(train, valid, strict=True)]


FAULTS = (
    Fault(lambda train, valid: differences(valid, train), m.SIGN),
    Fault(lambda train, valid: [abs(gap) for gap in differences(train, valid)], m.ABSOLUTE),
    Fault(lambda train, valid: differences(train, valid)[-1], m.LAST_ONLY),
    Fault(lambda train, valid: max(differences(train, valid)), m.ONE_NUMBER),
    Fault(lambda train, valid: float(np.mean(differences(train, valid))), m.ONE_NUMBER),
    Fault(lambda train, valid: [a / b for a, b in zip(train, valid, strict=True)], m.DIVIDED),
    Fault(lambda train, valid: [100 * gap for gap in differences(train, valid)], m.PERCENT),
    Fault(lambda train, valid: [a + b for a, b in zip(train, valid, strict=True)], m.ADDED),
    Fault(lambda train, valid: [a - b for a in train for b in valid], m.EVERY_PAIR),
    Fault(lambda train, valid: list(np.diff(train)), m.STEPS),
    Fault(lambda train, valid: differences(train[:-1], valid[1:]), m.OTHER_EPOCH),
    Fault(lambda train, valid: differences(train[1:], valid[:-1]), m.OTHER_EPOCH),
    Fault(lambda train, valid: [1 - b / a for a, b in zip(train, valid, strict=True)], m.RELATIVE),
)


def shape_problem(small: Any) -> Problem | None:
    """Return the problem of a network that does not take rows or does not name a letter."""
    if problem := model_problem(small, "small"):
        return problem
    if not small.built:
        return wrong(m.NOT_BUILT)
    if tuple(small.input_shape[1:]) != (SIGN_MNIST.pixels,):
        return wrong(m.INPUT_SHAPE, found=tuple(small.input_shape[1:]))
    if tuple(small.output_shape[1:]) != (SIGN_MNIST.num_classes,):
        return wrong(m.OUTPUT_SHAPE, found=tuple(small.output_shape[1:]))
    last = read_layers(small)[-1].settings.get("activation")
    return None if last == "softmax" else wrong(m.NO_SOFTMAX, found=last)


def budget_problem(small: Any) -> Problem | None:
    """Return the problem of a network with too many parameters, or with no hidden layer."""
    layers = read_layers(small)
    if [layer.kind for layer in layers].count("Dense") < 2:
        return wrong(m.NO_HIDDEN_LAYER)
    found = small.count_params()
    if found > BUDGET:
        return wrong(m.OVER_BUDGET, found=f"{found:,}")
    return None if any(map(bends, layers[:-1])) else wrong(m.NO_ACTIVATION)


def bends(layer: Found) -> bool:
    """Tell whether a layer does more than add and scale."""
    return layer.settings.get("activation", "linear") != "linear" or layer.kind.endswith("LU")


def learning_problem(small: Any) -> Problem | None:
    """Return the problem of a network that was not trained, or learned nothing."""
    if not small.compiled:
        return not_attempted(wrong(m.NOT_COMPILED))
    loss = loss_of(small)
    if loss is None or loss[0] != LOSS:
        return wrong(m.OTHER_LOSS)
    if loss_on_own_rows(small) < LEARNED:
        return None
    return training_problem(small) or wrong(m.NOT_LEARNED, guessing=f"{GUESSING:.2f}")


def record_of_training(history: Any, small: Any) -> Problem | None:
    """Return what is wrong with the training of the small network, by its record and by trial."""
    if not small.compiled:
        return not_attempted(wrong(m.NOT_COMPILED))
    if problem := record_problem(history, EPOCHS):
        return problem
    figures = evaluations(small)
    if problem := measured_problem(series_of(history), figures):
        return problem
    known = figures["valid"]["loss"] < KNOWN_BETTER * figures["train"]["loss"]
    return wrong(m.TRAINED_ON_VALIDATION) if known else None


@graded(hints=True)
def gap(gaps: object) -> list[Part]:
    """The function gives the gap of each epoch."""
    return [part(say(m.GAPS), function_problem, "gaps", gaps, CASES, differences, FAULTS)]


@graded(hints=True)
def small_network(small: object, history: object) -> list[Part]:
    """The small network takes rows, names a letter, keeps the budget, and has its record."""
    shape = part(say(m.SHAPE), shape_problem, small)
    record = say(words.RECORD, epochs=EPOCHS)
    return [
        shape,
        after(shape, say(m.IN_BUDGET), budget_problem, small),
        after(shape, record, record_of_training, history, small),
    ]


@graded()
def learned(gaps: object, small: object) -> list[Part]:
    """The function holds for other numbers, and the small network was trained."""
    random = np.random.default_rng()
    pairs = [tuple(random.uniform(0, 1, (2, length)).round(3).tolist()) for length in (1, 4, 9, 12)]
    shape = part(say(m.SHAPE), shape_problem, small)
    trained = after(shape, say(m.TRAINED), learning_problem, small)
    return [
        part(
            say(m.GAPS_DRAWN), function_problem, "gaps", gaps, [*CASES, *pairs], differences, FAULTS
        ),
        trained,
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """Overfitting is the gap: neither a low accuracy nor a jump is one."""
    return [
        because(
            several(
                answer,
                "ftft",
                (
                    Slip(lambda found: found[0] == "t", m.LOW_IS_NOT_GAP),
                    Slip(lambda found: found[2] == "t", m.TRAINING_ALONE),
                ),
            ),
            m.WHY,
        )
    ]
