"""Step 1 starts from a row of the photograph of bricks."""

import numpy as np

from utils.lessons.convolution.photographs import photograph


def start() -> np.ndarray:
    """Return ``bricks``: the grays (512,) of row 100 of the photograph, from 0 to 1."""
    return photograph("brick")[100]
