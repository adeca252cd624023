"""Read a Keras model through its public API, as a list of layers to compare."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

import numpy as np

from utils.checks.report import Problem, not_attempted, wrong
from utils.checks.values import describe
from utils.messages import checks as words

ACTIVATIONS = {"ReLU": "relu", "Softmax": "softmax"}
PLAIN_ACTIVATION = {
    "negative_slope": (0, None),
    "threshold": (0, None),
    "max_value": (None,),
    "axis": (-1, 1, [-1], [1]),
}
"""Settings with which a layer of ``ACTIVATIONS`` is the function of that name and no other."""

OWN_LAYERS = ("Sequential", "Functional", "Model")
"""Classes of models whose layers can be read. What a class of one's own computes cannot."""

LAST_OF_MAPS = 3
"""The axis of a batch of maps that is the last one, and holds the filters."""

USUAL_MOMENTUM = (0.5, 0.9999)
"""Shares of the old running mean that a normalization may keep. With 0 it knows one batch only."""

MOST_DROPPED = 0.95
"""Largest rate of a dropout that leaves something to learn from."""

DEFAULTS = {
    "Conv2D": {"use_bias": True, "groups": 1, "dilation_rate": (1, 1)},
    "BatchNormalization": {"center": True, "scale": True, "axis": -1},
    "Dense": {"use_bias": True},
}
"""Settings that nobody is asked for; a change of them changes the number of parameters."""


@dataclass(frozen=True)
class Layer:
    """A layer of the network: its Keras class, the settings that matter, its parameters."""

    kind: str
    settings: dict[str, object] = field(default_factory=dict)
    parameters: int = 0
    output: tuple[int, ...] = ()


@dataclass(frozen=True)
class Found:
    """A layer of the student's model: its class name and its settings."""

    kind: str
    settings: dict[str, Any]


def is_model(value: object) -> bool:
    """Tell whether a value is a Keras model, without importing Keras for one that is not."""
    if not any(base.__module__.startswith("keras.") for base in type(value).__mro__):
        return False
    import keras

    return isinstance(value, keras.Model)


def read_layers(model: Any) -> list[Found]:
    """Return the layers of a model without its input.

    An activation that stands as a layer of its own counts as the activation of the layer
    before it, if that has none: both write the same function. A ``Reshape`` to one dimension
    is a ``Flatten``.
    """
    layers: list[Found] = []
    for layer in model.layers:
        kind, settings = type(layer).__name__, layer.get_config()
        if kind == "InputLayer":
            continue
        if is_model(layer):
            layers += read_layers(layer)
            continue
        if kind == "Reshape" and len(settings["target_shape"]) == 1:
            kind = "Flatten"
        if kind == "BatchNormalization" and settings["axis"] == LAST_OF_MAPS:
            settings["axis"] = -1
        if "activation" in settings:
            settings["activation"] = activation_name(settings["activation"])
        activation = kind == "Activation" and settings["activation"]
        if kind in ACTIVATIONS and not odd_settings(settings):
            activation = ACTIVATIONS[kind]
        if activation and layers and layers[-1].settings.get("activation") == "linear":
            last = layers.pop()
            layers.append(Found(last.kind, {**last.settings, "activation": activation}))
        else:
            layers.append(Found(kind, settings))
    return layers


def odd_settings(settings: dict[str, Any]) -> dict[str, Any]:
    """Return the settings of an activation layer that make another function of it."""
    return {
        name: settings[name]
        for name, usual in PLAIN_ACTIVATION.items()
        if name in settings and settings[name] not in usual
    }


def activation_name(setting: Any) -> str:
    """Return the name of an activation, which may be a function or a layer of its own."""
    if not isinstance(setting, dict):
        return str(setting)
    inner = setting.get("config")
    if setting.get("class_name") == "Activation":
        return activation_name(inner["activation"])
    name = inner if isinstance(inner, str) else str(setting.get("class_name", "?"))
    if isinstance(inner, dict) and (odd := odd_settings(inner)):
        return f"{name}({', '.join(f'{key}={value}' for key, value in odd.items())})"
    return ACTIVATIONS.get(name, name.removesuffix("_v2"))


def plain(value: object) -> object:
    """Return a setting in comparable form: lists as tuples, floats rounded."""
    if isinstance(value, list):
        return tuple(value)
    return round(float(value), 6) if isinstance(value, float) else value


def right_settings(expected: Layer) -> dict[str, object]:
    """Return the settings that a layer must have: those asked for, and the defaults."""
    return {**expected.settings, **DEFAULTS.get(expected.kind, {})}


def different_setting(found: Found, expected: Layer) -> str | None:
    """Return the name of the first setting of a layer that is not as expected."""
    for name, value in right_settings(expected).items():
        if plain(found.settings.get(name)) != value:
            return name
    return None


def aligned(found: Sequence[str], expected: Sequence[str]) -> tuple[list[int | None], list[int]]:
    """Return where each expected kind of layer is found, and which places are of no use.

    A layer that is missing moves all others up, and one too many moves them down; the longest
    rows that agree show what belongs together.
    """
    places: list[int | None] = [None] * len(expected)
    spare: list[int] = []
    matcher = SequenceMatcher(None, found, expected, autojunk=False)
    for _, first, last, start, stop in matcher.get_opcodes():
        pairs = min(last - first, stop - start)
        places[start : start + pairs] = range(first, first + pairs)
        spare += range(first + pairs, last)
    return places, spare


def is_of_own_class(value: object) -> bool:
    """Tell whether a value is of a class of the student's own, such as a subclassed model."""
    if is_model(value):
        return type(value).__name__ not in OWN_LAYERS or type(value).__module__ == "__main__"
    return not callable(value) and type(value).__module__ in ("__main__", Found.__module__)


def model_problem(model: object, name: str = "model") -> Problem | None:
    """Return the problem of a value that is no model, or of a model without layers.

    ``name`` is what the notebook calls it.
    """
    if is_of_own_class(model):
        return wrong(words.OWN_CLASS_OF_MODEL, name=type(model).__name__)
    if type(model).__name__ == "History":
        return wrong(words.HISTORY_FOR_MODEL, name=name)
    if not is_model(model):
        return wrong(words.NOT_A_MODEL, name=name, found=describe(model))
    return None if read_layers(model) else not_attempted(wrong(words.NO_LAYERS))


def stiff_layer(model: Any) -> Problem | None:
    """Return why a layer of a model can learn nothing, or ``None``."""
    for layer in model.layers:
        kind, weights = type(layer).__name__, layer.get_weights()
        if weights and not layer.trainable:
            return wrong(words.FROZEN, kind=kind)
        if kind in ("Conv2D", "Dense") and weights and np.ptp(weights[0]) == 0:
            return wrong(words.ALL_ALIKE, kind=kind, found=f"{float(weights[0].flat[0]):g}")
        if getattr(layer, "rate", 0) > MOST_DROPPED:
            return wrong(words.DROPS_ALL, kind=kind, found=f"{layer.rate:g}")
        if kind == "BatchNormalization":
            low, high = USUAL_MOMENTUM
            if not low <= layer.momentum <= high:
                return wrong(words.MOMENTUM, found=f"{layer.momentum:g}")
    return None
