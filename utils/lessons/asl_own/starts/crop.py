"""Step 3 starts from a gray photo."""

import numpy as np

from utils.lessons.asl_own.photos import sample
from utils.lessons.asl_own.to_gray import to_gray
from utils.lessons.asl_own.upright import upright


def start() -> np.ndarray:
    """Return the grays of a photo, (height, width), 0 to 255."""
    photo = sample("lying")
    return to_gray(upright(photo.pixels, photo.orientation))
