"""Step 4 starts from gray values and one-hot labels."""

import numpy as np

from utils.data import both_arrays


def start() -> tuple[np.ndarray, ...]:
    """Return ``x_train``, ``x_valid``, each (n, 784), ``y_train`` and ``y_valid``, each (n, 24)."""
    return *both_arrays("pixels"), *both_arrays("onehot")
