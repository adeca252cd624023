"""Turn a photo the way one sees it."""

import numpy as np

QUARTERS = {3: 2, 6: -1, 8: 1}
"""Quarter turns counterclockwise for an orientation (EXIF); for others none."""


def upright(pixels: np.ndarray, orientation: int) -> np.ndarray:
    """Return the pixels of a photo, (height, width, ...), turned as its orientation says."""
    return np.rot90(pixels, QUARTERS.get(orientation, 0))
