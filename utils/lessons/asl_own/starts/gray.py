"""Step 2 starts from a photo that stands upright."""

import numpy as np

from utils.lessons.asl_own.photos import sample
from utils.lessons.asl_own.upright import upright


def start() -> np.ndarray:
    """Return the colors of a photo, uint8 (height, width, 3)."""
    photo = sample("lying")
    return upright(photo.pixels, photo.orientation)
