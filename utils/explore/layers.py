"""Choose a letter and a layer, and see what the network makes of the image."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from utils.data.datasets import SIGN_MNIST
from utils.explore.explorer import Explorer, choice
from utils.messages import explore as m
from utils.messages import say
from utils.plots.convolution import feature_maps
from utils.plots.picture import Picture, of_a_result

if TYPE_CHECKING:
    import keras


@of_a_result
def layers(model: keras.Sequential, images: ArrayLike, labels: ArrayLike) -> Explorer:
    """Let the maps of each layer be seen that still has the form of images.

    ``images`` is (n, 28, 28, 1) and ``labels`` one-hot (n, 24); each letter shows its first image.
    """
    import keras

    numbers = np.argmax(labels, axis=1)
    firsts = {
        SIGN_MNIST.classes[number]: int(np.argmax(numbers == number))
        for number in np.unique(numbers)
    }
    seen = [layer for layer in model.layers if len(layer.output.shape) == 4]
    maps = keras.Model(model.inputs[0], [layer.output for layer in seen])

    @functools.cache
    def all_maps(letter: str) -> list[np.ndarray]:
        place = firsts[letter]
        return [np.asarray(found)[0] for found in maps(images[place : place + 1], training=False)]

    def draw(letter: str, layer: int) -> Picture:
        return feature_maps(images[firsts[letter]], all_maps(letter)[layer])

    first = {"letter": next(iter(firsts)), "layer": 0}

    def controls() -> dict:
        names = [
            (say(m.LAYER_NAME, number=i + 1, kind=type(layer).__name__), i)
            for i, layer in enumerate(seen)
        ]
        letters = [(letter, letter) for letter in firsts]
        return {
            "letter": choice(say(m.LETTER), letters, first["letter"]),
            "layer": choice(say(m.LAYER), names, first["layer"]),
        }

    return Explorer(draw, controls, first)
