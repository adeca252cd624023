"""Checks of step 8: the loss, the metric, and the cross-entropy of one prediction."""

import math
from typing import Any

import numpy as np

from utils.checks.graded import graded, part
from utils.checks.layers import model_problem, read_layers
from utils.checks.quiz import choice, number
from utils.checks.report import Part, Problem, not_attempted, skipped, wrong
from utils.lessons.asl_cnn.sentences import compile as m
from utils.messages import checks as words
from utils.messages import say

RIGHT_PROBABILITY = 0.2
MOST_PROBABLE = 0.58
OTHER_LETTERS = 0.01
"""Probabilities that the lesson's example gives the right letter, A, and each other letter."""

EXACT_ACCURACY = "Accuracy()"
"""The metric object that counts equal numbers, unlike the metric called "accuracy"."""

SQUARES = ("mean_squared_error", "mean_absolute_error", "mean_squared_logarithmic_error")
LOSSES = {
    "binary_crossentropy": m.LOSS_BINARY,
    "sparse_categorical_crossentropy": m.LOSS_SPARSE,
    **dict.fromkeys(SQUARES, m.LOSS_SQUARED),
}
ACCURACIES = ("accuracy", "acc", "categorical_accuracy")


def snake(name: str) -> str:
    """Return a Keras class name in the spelling of its function: MeanSquaredError with _."""
    words = "".join(f"_{c.lower()}" if c.isupper() else c for c in name)
    return words.strip("_")


def flat(item: Any) -> list[Any]:
    """Return the items of nested lists and of dictionaries by output, in one list."""
    if isinstance(item, dict) and "class_name" not in item:
        item = list(item.values())
    if isinstance(item, list | tuple):
        return [x for inner in item for x in flat(inner)]
    return [] if item is None else [item]


def loss_of(model: Any) -> tuple[str, bool] | None:
    """Return the name of a model's loss, and whether it takes logits; ``None`` without a loss.

    Raises:
        ValueError: Keras knows no loss of this name.
    """
    import keras

    losses = flat(model.loss)
    if not losses:
        return None
    loss = keras.losses.get(losses[0]) if isinstance(losses[0], str) else losses[0]
    if isinstance(loss, type):
        loss = loss()
    if isinstance(loss, keras.losses.Loss):
        return snake(type(loss).__name__), bool(loss.get_config().get("from_logits"))
    return getattr(loss, "__name__", type(loss).__name__), False


def metric_name(item: Any) -> str:
    """Return the name of a metric in a compile configuration: a string, a function, an object."""
    if not isinstance(item, dict):
        name = str(item)
        return name.lower() if name.lower() in ACCURACIES else snake(name)
    config = item.get("config")
    if isinstance(config, str):
        return config
    if item["class_name"] == "Accuracy":
        return EXACT_ACCURACY
    if isinstance(config, dict) and "fn" in config:
        return metric_name(config["fn"])
    return snake(item["class_name"])


def metrics_of(model: Any) -> list[str]:
    """Return the names of the metrics that a model was compiled with."""
    try:
        config = model.get_compile_config() or {}
    except TypeError:  # a class in place of an object works in Keras, and cannot be written down
        images, labels = (np.zeros((1, *s[1:])) for s in (model.input_shape, model.output_shape))
        figures = model.test_on_batch(images, labels, return_dict=True)
        return [name for name in figures if name != "loss"]
    kinds = ("metrics", "weighted_metrics")
    return [metric_name(item) for kind in kinds for item in flat(config.get(kind))]


def compiled_problem(model: Any) -> Problem | None:
    """Return the problem of a value that is no model, or of a model not compiled."""
    if problem := model_problem(model):
        return problem
    return None if model.compiled else not_attempted(wrong(m.NOT_COMPILED))


def loss_problem(model: Any) -> Problem | None:
    """Return what is wrong with the loss."""
    if problem := compiled_problem(model):
        return problem
    try:
        loss = loss_of(model)
    except ValueError:
        return wrong(m.LOSS_UNKNOWN, found=model.loss)
    if loss is None:
        return wrong(m.LOSS_MISSING)
    name, _ = loss
    if name == "categorical_crossentropy":
        return None
    return wrong(LOSSES.get(name, m.LOSS_OTHER), found=name)


def agreement_problem(model: Any) -> Problem | None:
    """Return the problem when the loss and the last layer do not fit together."""
    if (problem := compiled_problem(model)) or loss_problem(model):
        return problem or skipped()
    _, logits = loss_of(model)
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
    if problem := compiled_problem(model):
        return problem
    names = metrics_of(model)
    if not names:
        return wrong(m.METRICS_MISSING)
    if any(name in ACCURACIES for name in names):
        return None
    if EXACT_ACCURACY in names:
        return wrong(m.METRICS_EXACT)
    return wrong(m.METRICS_OTHER, found=", ".join(names))


@graded(hints=True)
def compiled(model: object) -> list[Part]:
    """The model is compiled with categorical cross-entropy, and accuracy is measured."""
    return [
        part(say(m.LOSS), loss_problem, model),
        part(say(m.METRICS), metrics_problem, model),
    ]


@graded()
def agreement(model: object) -> list[Part]:
    """The loss fits the last layer."""
    return [part(say(m.AGREEMENT), agreement_problem, model)]


@graded(hints=True)
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
        -math.log(MOST_PROBABLE): m.LOG_MOST_PROBABLE,
        -math.log(OTHER_LETTERS): m.LOG_OTHER_LETTER,
    }
    label = say(m.LOSS_BY_HAND)
    return [
        number(label, loss_by_hand, -math.log(p), known, tolerance=0.006, otherwise=m.LOG_OTHER)
    ]


@graded()
def question(answer: object) -> list[Part]:
    """Cross-entropy looks at the probability of the right letter, accuracy does not."""
    return [choice(answer, "a", {"b": m.WHY_LOSS_B, "c": m.WHY_LOSS_C})]
