"""Make a square as small as the network wants it."""

import numpy as np

from utils.data.datasets import SIGN_MNIST


def shrink(square: np.ndarray, side: int = SIGN_MNIST.side) -> np.ndarray:
    """Return ``square`` with ``side`` rows and columns: each pixel the mean of a block.

    Rows and columns at the right and at the bottom that fill no block are left out.
    """
    block = len(square) // side
    whole = square[: side * block, : side * block]
    return whole.reshape(side, block, side, block).mean(axis=(1, 3))
