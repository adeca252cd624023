"""Cut the square out of the middle of a photo."""

import numpy as np


def crop(gray: np.ndarray) -> np.ndarray:
    """Return the largest square in the middle of ``gray`` (height, width)."""
    height, width = gray.shape
    side = min(height, width)
    top, left = (height - side) // 2, (width - side) // 2
    return gray[top : top + side, left : left + side]
