"""The digits as the later steps find them: split, scaled, and with one-hot labels."""

import numpy as np

from utils.lessons.digits.data import DIGITS, LEVELS, PIXELS, TRAINING_ROWS, digits


def split_sets() -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return ``x_train`` (1347, 64), ``x_test`` (450, 64), ``y_train`` and ``y_test``.

    Pixels are whole numbers from 0 to 16, labels from 0 to 9.
    """
    images, labels = digits()
    rows = images.reshape(-1, PIXELS)
    ends = (slice(TRAINING_ROWS), slice(TRAINING_ROWS, None))
    return (*(rows[end].copy() for end in ends), *(labels[end].copy() for end in ends))


def scaled_sets() -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return the sets with pixels from 0 to 1."""
    x_train, x_test, y_train, y_test = split_sets()
    return x_train / LEVELS, x_test / LEVELS, y_train, y_test


def encoded_sets() -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return the sets with pixels from 0 to 1 and one-hot labels, (1347, 10) and (450, 10)."""
    x_train, x_test, y_train, y_test = scaled_sets()
    return x_train, x_test, np.eye(DIGITS)[y_train], np.eye(DIGITS)[y_test]


def mixed_set() -> np.ndarray:
    """Return the test rows (450, 64), of which a third is scaled, a third is not, a third twice."""
    x_test = split_sets()[1]
    times = np.random.default_rng(3).integers(0, 3, (len(x_test), 1))
    return x_test / float(LEVELS) ** times
