"""Look at what a training left: its history, and the network that it made."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from utils.checks.compiled import ACCURACIES
from utils.checks.layers import is_model
from utils.checks.report import Problem, wrong
from utils.checks.values import as_number, describe, step_array
from utils.data.datasets import SIGN_MNIST
from utils.data.sample import SAMPLES, stratified_rows
from utils.data.training import training_set
from utils.messages import checks as m

NEAR = 2e-4
"""Relative difference up to which two figures may come from the same evaluation (on a GPU)."""

GUESSING = math.log(SIGN_MNIST.num_classes)
"""The loss of a network that gives each letter the same probability."""

WHOLE = 0.02
"""How far a number of images may be from a whole one: Keras keeps accuracies in single precision,
which is 0.002 of an image where both sets are used whole."""

LEARNED = GUESSING - 0.005
"""A loss below this one shows that a network has learned. Measured on images that it was trained
on: 3.20 to 3.54 for dense networks that were not trained, and 3.03 to 3.16 after 24 batches of the
48 images that a graded run trains on, with any of the usual optimizers."""


def series_of(history: Any) -> dict[str, list[float]] | None:
    """Return the series of a ``History``, of its ``history`` dictionary or of a table of them.

    ``None`` for anything else, such as a dictionary of something other than lists.
    """
    try:
        series = getattr(history, "history", history)
    except Exception:  # a strange object, which refuses to say
        return None
    if type(series).__name__ == "DataFrame":
        series = {str(name): series[name].tolist() for name in series.columns}
    if not isinstance(series, dict):
        return None
    lists = all(isinstance(figures, list | tuple | np.ndarray) for figures in series.values())
    return series if lists else None


def epochs_of(history: Any) -> int:
    """Return how many epochs a record tells of, by its longest series; 0 for what is no record."""
    return max(map(len, (series_of(history) or {}).values()), default=0)


def accuracy_name(series: dict[str, list[float]]) -> str | None:
    """Return the name of the accuracy among the series."""
    return next((name for name in ACCURACIES if name in series), None)


def distance(series: dict[str, list[float]], figures: dict[str, float]) -> float:
    """Return how far a history's validation figures are from an evaluation, at the most.

    The epoch that comes closest counts: a callback may have restored the weights of any.
    """
    shared = [name for name in figures if f"val_{name}" in series]
    if not shared:
        return math.inf
    apart = [
        np.abs(np.asarray(series[f"val_{name}"], dtype=float) - figures[name])
        / max(1.0, abs(figures[name]))
        for name in shared
    ]
    return float(np.max(apart, axis=0).min())


def record_problem(history: Any, epochs: int) -> Problem | None:
    """Return what is wrong with a value that must be the record of so many measured epochs."""
    if is_model(history):
        return wrong(m.MODEL_FOR_RECORD)
    series = series_of(history)
    if not series or any(as_number(one) is None for row in series.values() for one in row):
        return wrong(m.NO_RECORD, found=describe(history))
    if (found := epochs_of(history)) != epochs:
        return wrong(m.RECORD_EPOCHS, found=found, expected=epochs)
    if accuracy_name(series) is None:
        return wrong(m.RECORD_NO_ACCURACY)
    return None if len(series.get("val_loss", ())) == epochs else wrong(m.RECORD_NOT_MEASURED)


def evaluations(
    model: Any, shape: tuple[int, ...] = (SIGN_MNIST.pixels,)
) -> dict[str, dict[str, float]]:
    """Return loss and metrics of a compiled model on both sets of a training, by the sets' names.

    ``shape`` is that of an image as the model takes it. The sets are those that the check holds.
    """
    figures = {}
    for which in SIGN_MNIST.sets:
        images, labels = training_set(which)
        images = images.reshape(-1, *shape)
        figures[which] = model.evaluate(images, labels, verbose=0, return_dict=True)
    return figures


def measured_problem(
    series: dict[str, list[float]], figures: dict[str, dict[str, float]]
) -> Problem | None:
    """Return the problem of validation figures that the model does not have on ``x_valid``.

    ``figures`` are the model's ``evaluations``: a record can be written by hand.
    """
    if not np.isfinite(series["val_loss"]).all():
        return wrong(m.LOSS_NOT_FINITE)
    away = {which: distance(series, found) for which, found in figures.items()}
    if not min(away.values()) <= NEAR:
        return wrong(m.RECORD_OF_ANOTHER)
    if away["valid"] > away["train"]:
        return wrong(m.RECORD_ON_TRAINING)
    return wrong(m.RECORD_OF_BOTH) if is_of_both_sets(series) else None


def is_of(accuracies: Sequence[float], count: int) -> bool:
    """Tell whether each accuracy can be a number of so many images, divided by their number."""
    images = np.asarray(accuracies, dtype=float) * count
    return bool(np.abs(images - images.round()).max() < WHOLE)


def is_of_both_sets(series: dict[str, list[float]]) -> bool:
    """Tell whether the training accuracies of a record are those of both sets together."""
    train, valid = (len(training_set(which)[1]) for which in SIGN_MNIST.sets)
    accuracies = series.get(accuracy_name(series), ())
    return len(accuracies) > 0 and not is_of(accuracies, train) and is_of(accuracies, train + valid)


def loss_on_own_rows(model: Any, shape: tuple[int, ...] = (SIGN_MNIST.pixels,)) -> float:
    """Return the cross-entropy of a model on images of the training file that a check chooses.

    ``shape`` is that of an image as the model takes it. The probabilities are read, whatever the
    model was compiled with.
    """
    labels = step_array("labels", "train")
    rows = stratified_rows(labels, SAMPLES["quick"]["train"])
    images = step_array("scaled", "train")[rows].astype("float32").reshape(-1, *shape)
    given = np.asarray(model(images, training=False), dtype=float)
    chances = given[np.arange(len(rows)), labels[rows]]
    return float(np.mean(-np.log(np.clip(chances, 1e-7, 1))))
