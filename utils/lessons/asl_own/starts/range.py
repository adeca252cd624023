"""Step 5 starts from two small gray images, one on a light background and one on a dark one."""

import numpy as np

from utils.lessons.asl_own.crop import crop
from utils.lessons.asl_own.photos import sample
from utils.lessons.asl_own.shrink import shrink
from utils.lessons.asl_own.to_gray import to_gray
from utils.lessons.asl_own.upright import upright


def start() -> tuple[np.ndarray, np.ndarray]:
    """Return ``by_day`` and ``by_night``, each (28, 28), grays 0 to 255."""
    photos = (sample(name) for name in ("lying", "lamp"))
    small = (shrink(crop(to_gray(upright(photo.pixels, photo.orientation)))) for photo in photos)
    return tuple(small)
