"""Step 2 starts from the images as rows of 64 pixels, and their labels."""

import numpy as np

from utils.lessons.digits.data import PIXELS, images_and_labels


def start() -> tuple[np.ndarray, np.ndarray]:
    """Return rows (1797, 64), whole numbers from 0 to 16, and labels (1797,)."""
    images, labels = images_and_labels()
    return images.reshape(-1, PIXELS), labels
