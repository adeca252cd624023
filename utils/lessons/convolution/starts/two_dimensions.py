"""Step 3 starts from a drawn house, and from what four kernels answer to it."""

import numpy as np

from utils.lessons.convolution.shapes import house, mixed_maps


def start() -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Return ``image`` (32, 40), and four maps (30, 38) under the letters a to d."""
    return house(), mixed_maps()
