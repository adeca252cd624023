"""Step 5 starts from scaled images, and from the zeros and ones among them."""

import numpy as np

from utils.lessons.digits.sets import scaled_sets


def start() -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return ``x_train`` (1347, 64), ``y_train`` (1347,), and the ``zeros`` and ``ones`` of it."""
    x_train, _, y_train, _ = scaled_sets()
    return x_train, y_train, x_train[y_train == 0], x_train[y_train == 1]
