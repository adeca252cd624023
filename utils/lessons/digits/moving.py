"""Images moved by some pixels."""

import numpy as np

from utils.lessons.digits.data import SIDE

WAYS = {"right": (0, 1), "left": (0, -1), "down": (1, 0), "up": (-1, 0)}
"""The four moves by one pixel, as pixels down and to the right."""


def moved(x: np.ndarray, down: int = 0, right: int = 0) -> np.ndarray:
    """Return rows of pixels, each image moved by some pixels; what comes in is 0."""
    images = np.pad(x.reshape(-1, SIDE, SIDE), ((0, 0), (abs(down),) * 2, (abs(right),) * 2))
    top, left = abs(down) - down, abs(right) - right
    return images[:, top : top + SIDE, left : left + SIDE].reshape(x.shape)


def moved_all_ways(x: np.ndarray) -> dict[str, np.ndarray]:
    """Return rows of pixels with each image moved by one pixel, for each of four ways."""
    return {name: moved(x, down, right) for name, (down, right) in WAYS.items()}
