"""Step 8 starts from what the network says to all validation images."""

import numpy as np

from utils.data import load_array
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_own.network import stored


def start() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return ``images`` (n, 28, 28), ``labels`` (n,) and ``probabilities`` (n, 24)."""
    images = load_array("scaled_valid").reshape(-1, SIGN_MNIST.side, SIGN_MNIST.side)
    return images, load_array("labels_valid"), stored().valid
