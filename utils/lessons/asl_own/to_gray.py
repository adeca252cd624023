"""Make one gray of three colors."""

import numpy as np

SHARES = (0.299, 0.587, 0.114)
"""Of red, green and blue in a gray, as television has used them since 1953 (ITU-R BT.601)."""


def to_gray(pixels: np.ndarray) -> np.ndarray:
    """Return a photo (height, width, 3 or more) as grays (height, width), 0 to 255."""
    return pixels[..., :3] @ np.array(SHARES)
