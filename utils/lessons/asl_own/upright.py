"""Turn a photo the way one sees it."""

import numpy as np

QUARTERS = {3: 2, 6: -1, 8: 1}
"""Quarter turns counterclockwise for a camera's note (EXIF, orientation); for others none."""


def upright(pixels: np.ndarray, note: int) -> np.ndarray:
    """Return the pixels of a photo, (height, width, ...), turned as its note says."""
    return np.rot90(pixels, QUARTERS.get(note, 0))
