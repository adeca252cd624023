"""Step 2 starts from a network without layers, and from Keras."""

from typing import TYPE_CHECKING

from utils.data.datasets import SIGN_MNIST
from utils.quiet import import_keras

if TYPE_CHECKING:
    import keras


def start() -> "keras.Sequential":
    """Return a model that takes rows of 784 numbers and has no layer yet."""
    import_keras()
    import keras

    return keras.Sequential([keras.Input((SIGN_MNIST.pixels,))])
