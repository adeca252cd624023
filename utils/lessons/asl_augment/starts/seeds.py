"""Step 6 starts from the accuracies of six trainings, three seeds for each network."""

import numpy as np

from utils.lessons.asl_augment.measured_log import AUGMENTED, PLAIN


def start() -> tuple[np.ndarray, ...]:
    """Return ``plain`` and ``augmented``: a row for each seed, a column for moves of 0 to 4."""
    return np.array(PLAIN), np.array(AUGMENTED)
