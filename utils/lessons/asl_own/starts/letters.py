"""Step 7 starts from the answers of the network to the drawn photos."""

import numpy as np

from utils.lessons.asl_own.network import stored
from utils.lessons.asl_own.photos import SAMPLES, sample
from utils.lessons.asl_own.prepare import prepared


def start() -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Return, by the name of a photo, its image (28, 28) and its 24 probabilities."""
    return {name: prepared(sample(name)) for name in SAMPLES}, stored().photos
