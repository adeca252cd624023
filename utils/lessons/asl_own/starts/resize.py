"""Step 4 starts from a gray square."""

import numpy as np

from utils.lessons.asl_own.crop import crop
from utils.lessons.asl_own.photos import sample
from utils.lessons.asl_own.to_gray import to_gray
from utils.lessons.asl_own.upright import upright


def start() -> np.ndarray:
    """Return the grays of a square photo, (336, 336), 0 to 255."""
    photo = sample("lying")
    return crop(to_gray(upright(photo.pixels, photo.orientation)))
