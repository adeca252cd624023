"""Checks of step 4: twelve epochs, measured on the validation set, and a network that learned."""

import math
from dataclasses import replace
from typing import Any

from utils.checks.graded import after, graded, part
from utils.checks.layers import is_model
from utils.checks.quiz import number
from utils.checks.report import Part, Problem, because, skipped, wrong
from utils.checks.several import Slip, several
from utils.checks.trainings import (
    GUESSING,
    LEARNED,
    accuracy_name,
    epochs_of,
    evaluations,
    loss_on_own_rows,
    measured_problem,
    series_of,
)
from utils.checks.values import describe
from utils.data.datasets import SIGN_MNIST
from utils.data.sample import SAMPLES
from utils.lessons.asl_dense.network import EPOCHS, TOTAL
from utils.lessons.asl_dense.sentences import fit as m
from utils.messages import checks as words
from utils.messages import say

BATCH = 32
IMAGES = SIGN_MNIST.rows["train"]
STEPS = math.ceil(IMAGES / BATCH)
VALID_STEPS = math.ceil(SIGN_MNIST.rows["valid"] / BATCH)

KNOWN_BETTER = 0.85
"""Share of the loss on the training images below which that on the validation images shows a
network that was trained on these. Measured with 48 and 25 images: 0.5 where it was trained on the
validation images, 1 where it was not trained, and 1.8 to 2.3 as it must be. On both, it is 0.7 to
1, which so few images do not tell apart; the training accuracies of the record do."""


def history_problem(history: Any) -> Problem | None:
    """Return the problem of a value that is no training history."""
    if series_of(history):
        return None
    if is_model(history):
        return wrong(m.MODEL_NOT_HISTORY)
    return wrong(m.NOT_A_HISTORY, found=describe(history))


def epochs_problem(history: Any) -> Problem | None:
    """Return what is wrong with the number of epochs."""
    if problem := history_problem(history):
        return problem
    count = epochs_of(history)
    if count == EPOCHS:
        return None
    return wrong(m.ONE_EPOCH if count == 1 else m.OTHER_EPOCHS, found=count)


def series_problem(history: Any) -> Problem | None:
    """Return which of the four series is missing, and why."""
    if history_problem(history):
        return skipped()
    series = series_of(history)
    name = accuracy_name(series)
    if "loss" not in series or name is None:
        return wrong(m.SERIES_MISSING)
    if "val_loss" not in series or f"val_{name}" not in series:
        return wrong(m.NO_VALIDATION)
    return None


def validation_problem(history: Any, model: Any) -> Problem | None:
    """Return the problem when the network does not do on the validation set what it says.

    The model that was handed over is evaluated on rows that the check holds.
    """
    if history_problem(history) or series_problem(history):
        return skipped()
    if not is_model(model):
        return wrong(words.NOT_A_MODEL, name="model", found=describe(model))
    figures = evaluations(model)
    if problem := measured_problem(series_of(history), figures):
        return problem
    known = figures["valid"]["loss"] < KNOWN_BETTER * figures["train"]["loss"]
    return wrong(m.TRAINED_ON_VALIDATION) if known else None


def learning_problem(history: Any, model: Any) -> Problem | None:
    """Return the problem of a network that knows its training images no better than guessing.

    A history alone can be written by hand, so the model is tried.
    """
    if history_problem(history):
        return skipped()
    if not is_model(model):
        return wrong(words.NOT_A_MODEL, name="model", found=describe(model))
    loss = loss_on_own_rows(model)
    if loss < LEARNED:
        return None
    return wrong(m.NOT_LEARNED, guessing=f"{GUESSING:.2f}")


def trained_problem(history: Any, model: Any) -> Problem | None:
    """Return what is wrong with the number of epochs, or with a model that they left unlearned."""
    return epochs_problem(history) or learning_problem(history, model)


@graded(hints=True)
def by_hand(changes: object) -> list[Part]:
    """After each batch the weights change once."""
    samples = {math.ceil(rows["train"] / BATCH) for rows in SAMPLES.values()}
    known = {
        **{STEPS * epochs: m.EPOCHS_OTHER for epochs in range(2, 5 * EPOCHS) if epochs != EPOCHS},
        **{EPOCHS * steps: m.OF_THE_SAMPLE for steps in samples - {STEPS}},
        STEPS: m.ONE_EPOCH_ONLY,
        EPOCHS * (STEPS + 1): m.ONE_BATCH_MORE,
        EPOCHS * (IMAGES // BATCH) + 1: m.REST_ONCE,
        EPOCHS * STEPS * TOTAL: m.EACH_WEIGHT,
        EPOCHS * (IMAGES // BATCH): m.LAST_BATCH,
        EPOCHS * IMAGES / BATCH: m.PART_OF_A_BATCH,
        math.ceil(EPOCHS * IMAGES / BATCH): m.EPOCHS_JOINED,
        EPOCHS * IMAGES: m.EACH_IMAGE,
        EPOCHS: m.EACH_EPOCH,
        IMAGES / BATCH: m.ONE_EPOCH_ONLY,
        EPOCHS * BATCH: m.BATCH_SIZE,
        EPOCHS * (STEPS + VALID_STEPS): m.VALIDATION_TOO,
        EPOCHS * VALID_STEPS: m.VALIDATION_ONLY,
    }
    return [number(say(m.CHANGES), changes, EPOCHS * STEPS, known)]


@graded(hints=True)
def training(history: object, model: object) -> list[Part]:
    """The history has twelve epochs and four series, and the model has learned."""
    return [
        part(say(m.TWELVE), trained_problem, history, model),
        part(say(m.FOUR_SERIES), series_problem, history),
    ]


@graded()
def learned(history: object, model: object) -> list[Part]:
    """The network has learned, and it was measured on the validation set."""
    known = part(say(m.LEARNED), learning_problem, history, model)
    validated = after(known, say(m.VALIDATED), validation_problem, history, model)
    return [replace(validated, weight=2), known]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """A dense network does not care about the order of the pixels, as long as it stays."""
    return [
        because(
            several(
                answer,
                "tfft",
                (
                    Slip(lambda found: found == tuple("tttt"), m.READ_BY_A_PERSON),
                    Slip(lambda found: found[0] == "f", m.SHUFFLED_WORSE),
                    Slip(lambda found: found[1] == "t", m.SAME_SIZE),
                    Slip(lambda found: found[2] == "t", m.READ_BY_A_PERSON),
                    Slip(lambda found: found[3] == "f", m.OTHER_ORDER_ALIKE),
                ),
            ),
            m.WHY,
        )
    ]
