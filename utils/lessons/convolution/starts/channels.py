"""Step 7 starts from the function of step 3 and from a drawn image in color."""

from collections.abc import Callable

import numpy as np

from utils.lessons.convolution.shapes import cherry
from utils.lessons.convolution.sweep import convolve_2d


def start() -> tuple[Callable, np.ndarray]:
    """Return ``convolve_2d``, and ``image`` (32, 32, 3): red, green and blue, from 0 to 1."""
    return convolve_2d, cherry()
