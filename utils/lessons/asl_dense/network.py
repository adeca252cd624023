"""The dense network of this lesson: its layers, and a way to build and to compile it.

Two hidden layers of 512 neurons, as the tutorial's own network without convolution has them:
676,888 parameters.
"""

from typing import TYPE_CHECKING

from utils.checks.layers import Layer
from utils.data.datasets import SIGN_MNIST

if TYPE_CHECKING:
    import keras

HIDDEN = 512


def _dense(inputs: int, units: int, activation: str) -> Layer:
    settings = {"units": units, "activation": activation}
    return Layer("Dense", settings, (inputs + 1) * units, (units,))


LAYERS = (
    _dense(SIGN_MNIST.pixels, HIDDEN, "relu"),
    _dense(HIDDEN, HIDDEN, "relu"),
    _dense(HIDDEN, SIGN_MNIST.num_classes, "softmax"),
)
TOTAL = sum(layer.parameters for layer in LAYERS)

EPOCHS = 12
LOSS = "sparse_categorical_crossentropy"


def build_network() -> "keras.Sequential":
    """Return the network for rows of 784 numbers, built and not compiled."""
    import keras

    layers = [keras.layers.Dense(**layer.settings) for layer in LAYERS]
    return keras.Sequential([keras.Input((SIGN_MNIST.pixels,)), *layers])


def compiled_network() -> "keras.Sequential":
    """Return the network, compiled for labels that are whole numbers."""
    model = build_network()
    model.compile(optimizer="adam", loss=LOSS, metrics=["accuracy"])
    return model
