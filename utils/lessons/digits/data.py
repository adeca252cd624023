"""The 1,797 handwritten digits that scikit-learn brings along."""

import functools
from importlib.util import find_spec
from pathlib import Path

import numpy as np

SIDE = 8
PIXELS = SIDE * SIDE
LEVELS = 16
"""The largest number that a pixel can have. It counts the dark ones of 16 finer pixels."""

DIGITS = 10
ROWS = 1_797
TRAINING_ROWS = 1_347
"""Rows to train on, the first of the file. The other 450 are to test on."""


@functools.cache
def digits() -> tuple[np.ndarray, np.ndarray]:
    """Return the images (1797, 8, 8), whole numbers from 0 to 16, and their labels (1797,).

    Both are read-only. They are read from the file in scikit-learn's package, whose import alone
    would take two seconds.
    """
    (package,) = find_spec("sklearn").submodule_search_locations
    file = Path(package) / "datasets" / "data" / "digits.csv.gz"
    table = np.loadtxt(file, delimiter=",", dtype=int)
    images, labels = table[:, :PIXELS].reshape(-1, SIDE, SIDE), table[:, PIXELS]
    for array in (images, labels):
        array.flags.writeable = False
    return images, labels


def images_and_labels() -> tuple[np.ndarray, np.ndarray]:
    """Return images and labels as ``digits`` does, for a student to change."""
    images, labels = digits()
    return images.copy(), labels.copy()
