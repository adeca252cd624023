"""Step 2 starts from the function of step 1, from the row of bricks, and from a hidden pattern."""

from collections.abc import Callable

import numpy as np

from utils.lessons.convolution.photographs import photograph
from utils.lessons.convolution.sweep import convolve_1d

PATTERN = (1, 6, 2, 7, 1)
PLACE = 37


def start() -> tuple[Callable, np.ndarray, np.ndarray, np.ndarray]:
    """Return ``convolve_1d``, ``bricks`` (512,), ``signal`` (120,) and ``pattern`` (5,).

    The pattern stands in the signal once, from place 37 on, and a bright stretch beside it.
    """
    rng = np.random.default_rng(5)
    signal = rng.integers(3, 5, 120).astype(float)
    signal[PLACE : PLACE + len(PATTERN)] = PATTERN
    signal[70:100] += 5
    return convolve_1d, photograph("brick")[100], signal, np.array(PATTERN)
