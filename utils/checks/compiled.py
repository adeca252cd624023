"""Read from a Keras model, through its public API, what it was compiled with."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from utils.checks.layers import model_problem
from utils.checks.report import Problem, not_attempted, wrong
from utils.checks.values import as_number
from utils.messages import checks as m

SLOWEST, FASTEST = 1e-8, 10
"""Learning rates outside of these train nothing, whatever the optimizer."""

BY_SIGN = ("adam", "adamax", "adamw", "lion", "nadam", "rmsprop")
"""Optimizers that move each weight by about the learning rate, however steep the loss is there."""

FASTEST_BY_SIGN = 0.9
"""Learning rates above this one throw all weights of such an optimizer about."""

MEANS = (None, "mean", "sum_over_batch_size", "mean_with_sample_weight", "auto")
"""Reductions that make the mean of the losses of a batch."""

EXACT_ACCURACY = "Accuracy()"
"""The metric object that counts equal numbers, unlike the metric called "accuracy"."""

SQUARES = ("mean_squared_error", "mean_absolute_error", "mean_squared_logarithmic_error")
"""Losses that measure how far numbers are apart."""

SPARSE_ACCURACY = "sparse_categorical_accuracy"
"""The accuracy of labels that are whole numbers, and no one-hot rows."""

ACCURACIES = ("accuracy", "acc", SPARSE_ACCURACY, "categorical_accuracy")
"""Names of metrics that count right predictions."""


@dataclass(frozen=True)
class Losses:
    """The loss that a step asks for, and its sentences on models that have another or none.

    ``known`` holds sentences on losses by their names; they and ``unknown`` (to Keras) and
    ``other`` may have the placeholder ``{found}``.
    """

    right: str
    not_compiled: str
    missing: str
    unknown: str
    other: str
    known: Mapping[str, str]


def snake(name: str) -> str:
    """Return a Keras class name in the spelling of its function: MeanSquaredError with _."""
    spelled = "".join(f"_{c.lower()}" if c.isupper() else c for c in name)
    return spelled.strip("_")


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


def metrics_of(model: Any, labels: np.ndarray) -> list[str]:
    """Return the names of the metrics that a model was compiled with.

    ``labels`` holds the label of one image, of the shape (1,) or (1, classes).
    """
    try:
        config = model.get_compile_config() or {}
    except TypeError:  # a class in place of an object works in Keras, and cannot be written down
        images = np.zeros((1, *model.input_shape[1:]))
        figures = model.test_on_batch(images, labels, return_dict=True)
        return [name for name in figures if name != "loss"]
    kinds = ("metrics", "weighted_metrics")
    return [metric_name(item) for kind in kinds for item in flat(config.get(kind))]


def is_in_keras(kind: str, name: str) -> bool:
    """Tell whether Keras has something of a name: ``kind`` is ``losses`` or ``metrics``."""
    import keras

    try:
        return getattr(keras, kind).get(name) is not None
    except ValueError:
        return False


def training_problem(model: Any) -> Problem | None:
    """Return why no training could make the loss of a compiled model smaller."""
    try:
        config = model.get_compile_config() or {}
    except TypeError:  # as above
        config = {}
    weights = flat(config.get("loss_weights"))
    if any(not isinstance(weight, int | float) for weight in weights):
        return wrong(m.METRICS_BY_PLACE)
    if any(weight <= 0 for weight in weights):
        return wrong(m.LOSS_WEIGHTS, found=", ".join(f"{weight:g}" for weight in weights))
    if not model.trainable_weights:
        return wrong(m.MODEL_FROZEN)
    rate = as_number(getattr(model.optimizer, "learning_rate", None))
    fastest = FASTEST_BY_SIGN if getattr(model.optimizer, "name", "") in BY_SIGN else FASTEST
    if rate is not None and not SLOWEST <= rate <= fastest:
        return wrong(m.RATE_TOO_SMALL if rate < SLOWEST else m.RATE_TOO_LARGE, found=f"{rate:g}")
    return None


def setting_problem(model: Any) -> Problem | None:
    """Return what is wrong with the settings of a loss that is the right one by its name."""
    import keras

    loss = flat(model.loss)[0]
    if not isinstance(loss, keras.losses.Loss):
        return None
    config = loss.get_config()
    if config.get("reduction") not in MEANS:
        return wrong(m.LOSS_ADDED_UP, found=config["reduction"])
    if config.get("ignore_class") is not None:
        return wrong(m.LOSS_IGNORES, found=config["ignore_class"])
    return None


def compiled_problem(model: Any, losses: Losses) -> Problem | None:
    """Return the problem of a value that is no model, or of a model not compiled."""
    if problem := model_problem(model):
        return problem
    is_compiled = model.compiled and hasattr(model, "optimizer")  # which nothing else makes
    return None if is_compiled else not_attempted(wrong(losses.not_compiled))


def loss_problem(model: Any, losses: Losses) -> Problem | None:
    """Return what is wrong with the loss of a model, or with what it was compiled with beside."""
    if problem := compiled_problem(model, losses):
        return problem
    try:
        loss = loss_of(model)
    except ValueError:
        metric = str(model.loss).lower() in ACCURACIES
        return wrong(m.LOSS_IS_A_METRIC if metric else losses.unknown, found=model.loss)
    if loss is None:
        return wrong(losses.missing)
    name, _ = loss
    if name == losses.right:
        return setting_problem(model) or training_problem(model)
    if name not in losses.known and not is_in_keras("losses", name):
        return wrong(m.LOSS_OF_ONES_OWN, found=name, right=losses.right)
    return wrong(losses.known.get(name, losses.other), found=name)
