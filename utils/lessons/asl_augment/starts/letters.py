"""Step 2 starts from images of hands."""

import numpy as np

from utils.data import load_array
from utils.data.datasets import SIGN_MNIST


def start() -> np.ndarray:
    """Return validation images, fractions of the shape (n, 28, 28)."""
    return load_array("scaled_valid").reshape(-1, SIGN_MNIST.side, SIGN_MNIST.side)
