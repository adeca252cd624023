"""Step 5 starts from two small gray images, one on a light ground and one on a dark one."""

import numpy as np

from utils.lessons.asl_own.graytones import to_gray
from utils.lessons.asl_own.middle import crop
from utils.lessons.asl_own.photos import sample
from utils.lessons.asl_own.smaller import shrink
from utils.lessons.asl_own.upright import upright


def start() -> tuple[np.ndarray, np.ndarray]:
    """Return ``by_day`` and ``by_night``, each (28, 28), grays 0 to 255."""
    photos = (sample(name) for name in ("lying", "lamp"))
    small = (shrink(crop(to_gray(upright(photo.pixels, photo.note)))) for photo in photos)
    return tuple(small)
