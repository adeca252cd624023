"""The stored network of this lesson: its layers, its weights, and what it says to known images."""

import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from utils import settings
from utils.data import source
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_own import words as m
from utils.lessons.asl_own.lesson import NETWORK
from utils.messages import say

if TYPE_CHECKING:
    import keras


VERSION = 1
"""Raised whenever the layers, the training or the drawn photos change."""

LAST_MAPS = "last_maps"
"""Name of the last layer that still has rows and columns."""


class NetworkMissing(Exception):
    """The network has not been made of the data that are there."""


@dataclass(frozen=True)
class Stored:
    """A trained network, and its answers, softmax over 24 letters.

    ``valid`` (7172, 24) answers the validation images, of which ``accuracy`` is the share named
    correctly; ``photos`` answers the drawn photos, by name.
    """

    weights: tuple[np.ndarray, ...]
    valid: np.ndarray
    photos: dict[str, np.ndarray]

    @property
    def accuracy(self) -> float:
        """Return the share of the validation images that the network names correctly."""
        labels = np.load(settings.arrays_dir() / "labels_valid.npy", mmap_mode="r")
        return float((self.valid.argmax(axis=1) == labels).mean())


def build() -> "keras.Sequential":
    """Return the network for images (28, 28, 1), built and untrained.

    It is smaller than the tutorial's: three convolutions, of which the last keeps 7 x 7 places.
    """
    import keras
    from keras import layers

    def conv(filters: int, **named: str) -> "keras.layers.Layer":
        return layers.Conv2D(filters, 3, padding="same", activation="relu", **named)

    return keras.Sequential(
        [
            keras.Input((SIGN_MNIST.side, SIGN_MNIST.side, 1)),
            conv(16),
            layers.MaxPooling2D(),
            conv(32),
            layers.MaxPooling2D(),
            conv(64, name=LAST_MAPS),
            layers.Dropout(0.3),
            layers.Flatten(),
            layers.Dense(128, activation="relu"),
            layers.Dropout(0.3),
            layers.Dense(SIGN_MNIST.num_classes, activation="softmax"),
        ]
    )


def stored() -> Stored:
    """Return the network that was made of the data that are there.

    Where it is missing, a student's session makes it now. A grader, Validate and tests never
    train: all students are judged with one network, and none waits for it or is timed out by it.

    Raises:
        NetworkMissing: it has not been made, and this is a graded run.
    """
    if (found := read()) is not None:
        return found
    if settings.is_graded_run():
        raise NetworkMissing(say(m.NETWORK_MISSING))
    from utils.lessons.asl_own.training import make

    make()
    return read()


def model() -> "keras.Sequential":
    """Return the stored network, ready to predict."""
    network = build()
    network.set_weights(stored().weights)
    return network


def read() -> Stored | None:
    """Return the stored network, ``None`` where none was made of the data that are there."""
    try:
        with np.load(settings.data_dir() / NETWORK, allow_pickle=False) as file:
            if str(file["made_of"]) != made_of():
                return None
            count = int(file["count"])
            names = file["names"].tolist()
            return Stored(
                tuple(file[f"weights_{n}"] for n in range(count)),
                file["valid"],
                dict(zip(names, file["photos"], strict=True)),
            )
    except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile):
        return None


def made_of() -> str:
    """Return what a network is made of now: its version, and what the data are."""
    found = source()
    return f"{VERSION} {found.kind} {sorted(found.files.values())}"
