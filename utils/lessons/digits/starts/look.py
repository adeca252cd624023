"""Step 1 starts from the images and their labels, and from a network that was trained before."""

import numpy as np

from utils.lessons.digits.data import images_and_labels
from utils.lessons.digits.network import Network
from utils.lessons.digits.sets import encoded_sets
from utils.lessons.digits.training import train


def start() -> tuple[np.ndarray, np.ndarray, Network]:
    """Return images (1797, 8, 8), labels (1797,), and the network that step 8 trains."""
    x_train, _, y_train, _ = encoded_sets()
    return *images_and_labels(), train(x_train, y_train)
