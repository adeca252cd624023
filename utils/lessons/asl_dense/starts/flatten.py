"""Step 1 starts from the images of both sets, in their own shape."""

import numpy as np

from utils.data import both_arrays
from utils.data.datasets import SIGN_MNIST


def start() -> tuple[np.ndarray, ...]:
    """Return ``x_train`` and ``x_valid``, fractions of the shape (n, 28, 28)."""
    side = SIGN_MNIST.side
    return tuple(rows.reshape(-1, side, side) for rows in both_arrays("scaled"))
