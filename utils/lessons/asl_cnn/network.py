"""The tutorial's network: what its fourteen layers are, and a way to build it.

Figures from the tutorial's own code and summary: 264,049 parameters, of which 300 belong to the
running means and variances of the normalizations and are not trained.
"""

from typing import TYPE_CHECKING

from utils.checks.layers import Layer
from utils.data.datasets import SIGN_MNIST

if TYPE_CHECKING:
    import keras


def _conv(filters: int, parameters: int, side: int) -> Layer:
    settings = {
        "filters": filters,
        "kernel_size": (3, 3),
        "strides": (1, 1),
        "padding": "same",
        "activation": "relu",
    }
    return Layer("Conv2D", settings, parameters, (side, side, filters))


def _norm(filters: int, side: int) -> Layer:
    return Layer("BatchNormalization", {}, 4 * filters, (side, side, filters))


def _pool(filters: int, side: int) -> Layer:
    settings = {"pool_size": (2, 2), "strides": (2, 2), "padding": "same"}
    return Layer("MaxPooling2D", settings, 0, (side, side, filters))


LAYERS = (
    _conv(75, 750, 28),
    _norm(75, 28),
    _pool(75, 14),
    _conv(50, 33_800, 14),
    Layer("Dropout", {"rate": 0.2}, 0, (14, 14, 50)),
    _norm(50, 14),
    _pool(50, 7),
    _conv(25, 11_275, 7),
    _norm(25, 7),
    _pool(25, 4),
    Layer("Flatten", {}, 0, (400,)),
    Layer("Dense", {"units": 512, "activation": "relu"}, 205_312, (512,)),
    Layer("Dropout", {"rate": 0.3}, 0, (512,)),
    Layer(
        "Dense",
        {"units": SIGN_MNIST.num_classes, "activation": "softmax"},
        12_312,
        (SIGN_MNIST.num_classes,),
    ),
)

TOTAL = sum(layer.parameters for layer in LAYERS)
NON_TRAINABLE = sum(layer.parameters for layer in LAYERS if layer.kind == "BatchNormalization") // 2
TRAINABLE = TOTAL - NON_TRAINABLE


def build_network() -> "keras.Sequential":
    """Return the network for images of shape (28, 28, 1), built and not compiled."""
    import keras

    layers = [getattr(keras.layers, layer.kind)(**layer.settings) for layer in LAYERS]
    return keras.Sequential([keras.Input((SIGN_MNIST.side, SIGN_MNIST.side, 1)), *layers])
