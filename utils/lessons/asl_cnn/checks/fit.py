"""Checks of step 9: twenty epochs on the right data, and the reading of a training log."""

import math
from typing import Any

import numpy as np

from utils.checks.graded import graded, part
from utils.checks.layers import is_model
from utils.checks.quiz import choice, number
from utils.checks.report import Part, Problem, skipped, wrong
from utils.checks.values import describe, step_array
from utils.data.datasets import SIGN_MNIST
from utils.data.sample import SAMPLES, stratified_rows
from utils.lessons.asl_cnn.images import images
from utils.lessons.asl_cnn.sentences import fit as m
from utils.lessons.asl_cnn.tutorial_log import TUTORIAL_LOG
from utils.messages import checks as words
from utils.messages import say

EPOCHS = 20
SPLITS = (0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.5)
"""Shares of the training images that a student is likely to give to ``validation_split``."""

NEAR = 2e-4
"""Relative difference up to which two figures may come from the same evaluation (on a GPU)."""

SAME = 1e-5
"""Relative difference up to which they surely do, so that no other data need be tried."""

FALL = 0.9
"""Share of its first value below which a loss has fallen; dropout alone moves it by 0.07."""


def series_of(history: Any) -> dict[str, list[float]] | None:
    """Return the series of a ``History`` or of its ``history`` dictionary.

    ``None`` for anything else, such as a dictionary of something other than lists.
    """
    series = getattr(history, "history", history)
    if not isinstance(series, dict):
        return None
    lists = all(isinstance(figures, list | tuple | np.ndarray) for figures in series.values())
    return series if lists else None


def accuracy_name(series: dict[str, list[float]]) -> str | None:
    """Return the name of the accuracy among the series."""
    return next((k for k in ("accuracy", "acc", "categorical_accuracy") if k in series), None)


def history_problem(history: Any) -> Problem | None:
    """Return the problem of a value that is no training history."""
    if series_of(history) is None:
        if is_model(history):
            return wrong(m.MODEL_NOT_HISTORY)
        return wrong(m.NOT_A_HISTORY, found=describe(history))
    return None if series_of(history) else wrong(m.HISTORY_EMPTY)


def epochs_problem(history: Any) -> Problem | None:
    """Return what is wrong with the number of epochs."""
    if problem := history_problem(history):
        return problem
    count = len(max(series_of(history).values(), key=len))
    if count == EPOCHS:
        return None
    return wrong(m.ONE_EPOCH if count == 1 else m.EPOCHS, found=count)


def series_problem(history: Any) -> Problem | None:
    """Return which of the four series is missing, and why."""
    if history_problem(history):
        return skipped()
    series = series_of(history)
    if "loss" not in series:
        return wrong(m.HISTORY_NO_LOSS)
    name = accuracy_name(series)
    if name is None:
        return wrong(m.HISTORY_NO_ACCURACY)
    if "val_loss" not in series or f"val_{name}" not in series:
        return wrong(m.NO_VALIDATION)
    return None


def figures_on(model: Any, x: Any, y: Any) -> dict[str, float]:
    """Return the model's loss and metrics on a set, as Keras evaluates them."""
    return model.evaluate(x, y, verbose=0, return_dict=True)


def distance(series: dict[str, list[float]], figures: dict[str, float]) -> float:
    """Return how far a history's validation figures are from an evaluation, at the most.

    Compared are the last epoch and the best, whose weights a callback may have restored.
    """
    shared = [name for name in figures if f"val_{name}" in series]
    return min(
        max(
            abs(series[f"val_{name}"][epoch] - figures[name]) / max(1.0, abs(figures[name]))
            for name in shared
        )
        for epoch in (-1, int(np.argmin(series["val_loss"])))
    )


def validation_problem(values: tuple[Any, ...]) -> Problem | None:
    """Return the problem when the validation figures come from other data than the fixed set.

    The model, evaluated again on the right data, gives the figures of the history; the data
    that come closest are those that were used.
    """
    history, model, x_train, y_train, x_valid, y_valid = values
    if history_problem(history) or series_problem(history):
        return skipped()
    if not is_model(model):
        return wrong(words.NOT_A_MODEL, found=describe(model))
    series = series_of(history)
    if not np.isfinite(series["val_loss"]).all():
        return skipped()
    to_valid = distance(series, figures_on(model, x_valid, y_valid))
    if to_valid <= SAME:
        return None
    others = {0.0: wrong(m.VALIDATION_IS_TRAINING)}
    others |= {split: wrong(m.VALIDATION_SPLIT, split=split) for split in SPLITS}
    distances = {}
    for split in others:
        kept = int(len(x_train) * (1 - split)) if split else 0
        distances[split] = distance(series, figures_on(model, x_train[kept:], y_train[kept:]))
    nearest = min(distances, key=distances.get)
    if min(to_valid, distances[nearest]) > NEAR:
        return wrong(m.VALIDATION_OTHER)
    return None if to_valid <= distances[nearest] else others[nearest]


def loss_on_training_images(model: Any) -> float:
    """Return the cross-entropy of a model on some images of the training file.

    The normalizations use the mean and variance of these images, as in training: after few
    steps their running ones are still far off.
    """
    import keras

    rows = stratified_rows(step_array("labels", "train"), SAMPLES["quick"]["train"])
    predictions = model(images("train")[rows], training=True)
    losses = keras.losses.categorical_crossentropy(step_array("onehot", "train")[rows], predictions)
    return float(np.mean(losses))


def learning_problem(history: Any, model: Any) -> Problem | None:
    """Return the problem of a training that did not learn.

    The loss did not fall, or the model does no better on the training file than guessing: a
    history alone can be written by hand.
    """
    if history_problem(history) or "loss" not in series_of(history):
        return skipped()
    loss = np.asarray(series_of(history)["loss"], dtype=float)
    if not np.isfinite(loss).all():
        return wrong(m.LOSS_NOT_FINITE)
    if len(loss) == 1:
        return skipped()
    if loss[-1] >= FALL * loss[0]:
        return wrong(m.LOSS_DID_NOT_FALL)
    if not is_model(model):
        return skipped()
    found, guessing = loss_on_training_images(model), math.log(SIGN_MNIST.num_classes)
    if found < FALL * guessing:
        return None
    return wrong(m.NOT_LEARNED, found=f"{found:.2f}", guessing=f"{guessing:.2f}")


@graded(hints=True)
def training(history: object) -> list[Part]:
    """The history has twenty epochs and four series."""
    return [
        part(say(m.TWENTY), epochs_problem, history),
        part(say(m.FOUR_SERIES), series_problem, history),
    ]


@graded()
def data(
    history: object,
    model: object,
    x_train: object,
    y_train: object,
    x_valid: object,
    y_valid: object,
) -> list[Part]:
    """The training used the training set and was validated on the validation set."""
    values = (history, model, x_train, y_train, x_valid, y_valid)
    return [
        part(say(m.VALIDATED), validation_problem, values, weight=2),
        part(say(m.LEARNED), learning_problem, history, model),
    ]


def best(series: list[float]) -> int:
    """Return the epoch, counted from 1, with the largest figure."""
    return int(np.argmax(series)) + 1


def worst(series: list[float]) -> int:
    """Return the epoch, counted from 1, with the smallest figure."""
    return int(np.argmin(series)) + 1


@graded(hints=True)
def readings(best_epoch: object, worst_epoch: object, gap: object) -> list[Part]:
    """The tutorial's log: its best and worst epoch, and the gap after the last."""
    log = TUTORIAL_LOG
    valid, train = log["val_accuracy"], log["accuracy"]
    right_gap = train[-1] - valid[-1]
    return [
        number(
            say(m.BEST_EPOCH),
            best_epoch,
            best(valid),
            {
                best(valid) - 1: m.COUNTED_FROM_0,
                worst(valid): m.WORST_FOR_BEST,
                worst(log["val_loss"]): m.LOSS_READ,
                best(train): m.TRAINING_READ,
                max(valid): m.FIGURE_NOT_EPOCH,
            },
            otherwise=m.BEST_OTHER,
        ),
        number(
            say(m.WORST_EPOCH),
            worst_epoch,
            worst(valid),
            {
                worst(valid) - 1: m.COUNTED_FROM_0,
                best(valid): m.BEST_FOR_WORST,
                worst(train): m.TRAINING_READ,
                min(valid): m.FIGURE_NOT_EPOCH,
            },
            otherwise=m.WORST_OTHER,
        ),
        number(
            say(m.GAP),
            gap,
            right_gap,
            {
                -right_gap: m.GAP_SIGN,
                max(train) - max(valid): m.GAP_OF_BEST,
                100 * right_gap: m.GAP_PERCENT,
            },
            tolerance=0.00051,
            otherwise=m.GAP_OTHER,
        ),
    ]


@graded()
def question(answer: object) -> list[Part]:
    """Training accuracy near 1 and a jumping validation accuracy mean overfitting."""
    return [choice(answer, "c", {"a": m.CURVES_A, "b": m.CURVES_B})]
