"""Checks of step 8: the loss, the metric, and the cross-entropy of one prediction."""

import math
from typing import Any

from utils.checks.build import model_problem
from utils.checks.graded import graded, part
from utils.checks.layers import read_layers
from utils.checks.quiz import choice, number
from utils.checks.report import Part, Problem, not_attempted, skipped, wrong
from utils.messages import checks as m
from utils.messages import say

RIGHT_PROBABILITY = 0.2
"""Probability that the lesson's example gives the right letter."""

LOSSES = {
    "binary_crossentropy": m.LOSS_BINARY,
    "mean_squared_error": m.LOSS_SQUARED,
    "mse": m.LOSS_SQUARED,
    "mean_absolute_error": m.LOSS_SQUARED,
    "mae": m.LOSS_SQUARED,
    "sparse_categorical_crossentropy": m.LOSS_SPARSE,
}
ACCURACIES = ("accuracy", "acc", "categorical_accuracy")


def snake(name: str) -> str:
    """Return a Keras class name in the spelling of its function: MeanSquaredError with _."""
    words = "".join(f"_{c.lower()}" if c.isupper() else c for c in name)
    return words.strip("_")


def configured(item: Any) -> tuple[str, dict[str, Any]]:
    """Return the name and the settings of a loss or a metric in a compile configuration."""
    if isinstance(item, dict):
        settings = item.get("config")
        if not isinstance(settings, dict):
            return str(settings), {}
        return snake(item["class_name"]), settings
    return snake(str(item)), {}


def loss_of(model: Any) -> tuple[str, dict[str, Any]] | None:
    """Return the name and the settings of a model's loss, or ``None`` where it has none."""
    loss = (model.get_compile_config() or {}).get("loss")
    return None if loss is None else configured(loss)


def metrics_of(model: Any) -> list[str]:
    """Return the names of the metrics that a model was compiled with."""
    metrics = (model.get_compile_config() or {}).get("metrics") or []
    if isinstance(metrics, dict) and "class_name" not in metrics:
        metrics = list(metrics.values())
    if not isinstance(metrics, list):
        metrics = [metrics]
    flat = [x for item in metrics for x in (item if isinstance(item, list) else [item])]
    return [
        settings.get("name", name) if name == "mean_metric_wrapper" else name
        for name, settings in map(configured, flat)
    ]


def compiled_problem(model: Any) -> Problem | None:
    """Return the problem of a value that is no model, or of a model not compiled."""
    if problem := model_problem(model):
        return problem
    return None if model.compiled else not_attempted()


def loss_problem(model: Any) -> Problem | None:
    """Return what is wrong with the loss."""
    if problem := compiled_problem(model):
        return problem
    loss = loss_of(model)
    if loss is None:
        return wrong(m.LOSS_MISSING)
    name, _ = loss
    if name == "categorical_crossentropy":
        return None
    return wrong(LOSSES.get(name, m.LOSS_OTHER), found=name)


def agreement_problem(model: Any) -> Problem | None:
    """Return the problem when the loss and the last layer do not fit together."""
    if problem := compiled_problem(model):
        return problem
    loss = loss_of(model)
    if loss is None or loss[0] != "categorical_crossentropy":
        return skipped()
    last = read_layers(model)[-1].settings.get("activation")
    logits = bool(loss[1].get("from_logits"))
    if last == "softmax" and logits:
        return wrong(m.SOFTMAX_TWICE)
    if last == "linear" and not logits:
        return wrong(m.NO_SOFTMAX)
    if last not in ("softmax", "linear"):
        return wrong(m.LAST_ACTIVATION, found=last)
    return None


def metrics_problem(model: Any) -> Problem | None:
    """Return what is wrong with the metrics."""
    if problem := compiled_problem(model):
        return problem
    names = metrics_of(model)
    if not names:
        return wrong(m.METRICS_MISSING)
    if any(name in ACCURACIES for name in names):
        return None
    return wrong(m.METRICS_OTHER, found=", ".join(names))


@graded(points=3)
def compiled(model: object) -> list[Part]:
    """The model is compiled with categorical cross-entropy, and accuracy is measured."""
    return [
        part(say(m.LOSS), loss_problem, model),
        part(say(m.METRICS), metrics_problem, model),
    ]


@graded(points=3)
def agreement(model: object) -> list[Part]:
    """The loss fits the last layer."""
    return [part(say(m.AGREEMENT), agreement_problem, model)]


@graded(points=2)
def cross_entropy(loss_by_hand: object) -> list[Part]:
    """The cross-entropy of one prediction is minus the logarithm of the right probability."""
    p = RIGHT_PROBABILITY
    known = {
        math.log(p): m.LOG_SIGN,
        -math.log10(p): m.LOG_10,
        -math.log2(p): m.LOG_2,
        1 - p: m.LOG_ONE_MINUS,
        -math.log(1 - p): m.LOG_WRONG_LETTER,
        p: m.LOG_NONE,
    }
    label = say(m.LOSS_BY_HAND)
    return [
        number(label, loss_by_hand, -math.log(p), known, tolerance=0.006, otherwise=m.LOG_OTHER)
    ]


@graded(points=2)
def question(answer: object) -> list[Part]:
    """Cross-entropy looks at the probability of the right letter, accuracy does not."""
    return [choice(answer, "a", {"b": m.WHY_LOSS_B, "c": m.WHY_LOSS_C})]
