"""What steps 1 and 3 make, for the steps after them: a window that slides over a row or an image.

As in every library of deep learning, the kernel is not flipped; mathematics calls this a
cross-correlation.
"""

import numpy as np


def convolve_1d(signal: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    """Return the sum of products at each place where the kernel fits into the row: (n - k + 1,)."""
    windows = np.lib.stride_tricks.sliding_window_view(np.asarray(signal), np.shape(kernel))
    return (windows * kernel).sum(axis=-1)


def convolve_2d(image: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    """Return the sum of products at each place where the kernel fits into the image.

    From (height, width) and (kh, kw) it makes (height - kh + 1, width - kw + 1).
    """
    windows = np.lib.stride_tricks.sliding_window_view(np.asarray(image), np.shape(kernel))
    return (windows * kernel).sum(axis=(-2, -1))
