"""Read a Keras model through its public API, as a list of layers to compare."""

from dataclasses import dataclass
from typing import Any

from utils.network import Layer

ACTIVATIONS = {"ReLU": "relu", "Softmax": "softmax"}


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
    before it, if that has none: both write the same function.
    """
    layers: list[Found] = []
    for layer in model.layers:
        kind, settings = type(layer).__name__, layer.get_config()
        if kind == "InputLayer":
            continue
        activation = ACTIVATIONS.get(kind) or (kind == "Activation" and settings["activation"])
        if activation and layers and layers[-1].settings.get("activation") == "linear":
            last = layers.pop()
            layers.append(Found(last.kind, {**last.settings, "activation": activation}))
        else:
            layers.append(Found(kind, settings))
    return layers


def plain(value: object) -> object:
    """Return a setting in comparable form: lists as tuples, floats rounded."""
    if isinstance(value, list):
        return tuple(value)
    return round(value, 6) if isinstance(value, float) else value


def different_setting(found: Found, expected: Layer) -> str | None:
    """Return the name of the first setting of a layer that is not as expected."""
    for name, value in expected.settings.items():
        if plain(found.settings.get(name)) != value:
            return name
    return None
