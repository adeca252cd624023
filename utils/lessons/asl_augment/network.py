"""The network of this lesson, a small one with two convolutions, and the layers of step 3.

208,728 parameters. It is smaller than the tutorial's, so that two of them train in their promised
time without a GPU.
"""

from typing import TYPE_CHECKING

from utils.data.datasets import SIGN_MNIST

if TYPE_CHECKING:
    import keras

EPOCHS = 15
SHAPE = (SIGN_MNIST.side, SIGN_MNIST.side, 1)


def build_augmentation() -> "keras.Sequential":
    """Return the three layers of step 3: moves of 3 pixels, turns of 10 degrees, zooms of .1."""
    import keras

    edge = {"fill_mode": "nearest"}
    return keras.Sequential(
        [
            keras.layers.RandomTranslation(3 / 28, 3 / 28, **edge),
            keras.layers.RandomRotation(10 / 360, **edge),
            keras.layers.RandomZoom(0.1, **edge),
        ]
    )


def build_network() -> "keras.Sequential":
    """Return the network for images of (28, 28, 1), built and not compiled."""
    import keras

    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(SHAPE),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(128, activation="relu"),
            layers.Dense(SIGN_MNIST.num_classes, activation="softmax"),
        ]
    )
