"""Step 3 starts from some images, and from Keras."""

import numpy as np

from utils.data import load_array
from utils.data.datasets import SIGN_MNIST
from utils.quiet import import_keras

IMAGES = 64


def start() -> np.ndarray:
    """Return the first validation images, float32 of the shape (64, 28, 28, 1)."""
    import_keras()
    import keras

    keras.utils.set_random_seed(0)
    rows = load_array("scaled_valid")[:IMAGES].astype("float32")
    return rows.reshape(-1, SIGN_MNIST.side, SIGN_MNIST.side, 1)
