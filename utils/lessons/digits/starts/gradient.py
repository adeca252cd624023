"""Step 7 starts from some images with one-hot labels, and a layer that has learned a little."""

from collections.abc import Callable

import numpy as np

from utils.lessons.digits.data import DIGITS, PIXELS
from utils.lessons.digits.loss import cross_entropy, softmax
from utils.lessons.digits.sets import encoded_sets

ROWS = 100


def start() -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, Callable]:
    """Return ``x`` (100, 64), ``y`` (100, 10), ``w`` (64, 10), ``b`` (10,), and their loss.

    The loss is a function of ``w`` and ``b``.
    """
    x_train, _, y_train, _ = encoded_sets()
    x, y = x_train[:ROWS], y_train[:ROWS]
    rng = np.random.default_rng(0)
    w, b = rng.normal(0, 0.1, (PIXELS, DIGITS)), np.zeros(DIGITS)
    return x, y, w, b, lambda w, b: cross_entropy(softmax(x @ w + b), y)
