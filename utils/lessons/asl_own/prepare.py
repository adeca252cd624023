"""All that happens to a photo before the network sees it: the answers of the first five steps."""

import numpy as np

from utils.lessons.asl_own.crop import crop
from utils.lessons.asl_own.photos import Photo
from utils.lessons.asl_own.shrink import shrink
from utils.lessons.asl_own.to_gray import to_gray
from utils.lessons.asl_own.to_range import to_range
from utils.lessons.asl_own.upright import upright


def grays(photo: Photo) -> np.ndarray:
    """Return a photo as the network wants it but for the range: (28, 28), 0 to 255."""
    return shrink(crop(to_gray(upright(photo.pixels, photo.orientation))))


def prepared(photo: Photo) -> np.ndarray:
    """Return the image (28, 28) of a photo, fractions on a light background."""
    return to_range(grays(photo))
