"""Step 6 starts from the scores of ten neurons for a few images, and the labels of these."""

import numpy as np

from utils.lessons.digits.data import DIGITS, PIXELS
from utils.lessons.digits.sets import encoded_sets

SHOWN = 6


def start() -> tuple[np.ndarray, np.ndarray]:
    """Return ``scores`` (6, 10) of untrained neurons and the one-hot labels ``y`` (6, 10)."""
    _, x_test, _, y_test = encoded_sets()
    weights = np.random.default_rng(0).normal(0, 0.5, (PIXELS, DIGITS))
    return x_test[:SHOWN] @ weights, y_test[:SHOWN]
