"""Small drawn images whose edges one knows, for the steps that need no photograph."""

import numpy as np


def house() -> np.ndarray:
    """Return a bright house on a dark ground, (32, 40), from 0 to 1."""
    rows, columns = np.mgrid[:32, :40]
    wall = (rows >= 15) & (rows < 29) & (abs(columns - 19.5) < 12)
    roof = (rows >= 4) & (rows < 15) & (abs(columns - 19.5) < (rows - 3) * 1.3)
    door = (rows >= 20) & (rows < 29) & (columns >= 12) & (columns < 18)
    return 0.1 + 0.8 * ((wall | roof) & ~door)


def cherry() -> np.ndarray:
    """Return a red cherry with a green leaf on white, (32, 32, 3): red, green and blue, 0 to 1."""
    rows, columns = np.mgrid[:32, :32]
    image = np.ones((32, 32, 3))
    image[(rows - 19) ** 2 + (columns - 14) ** 2 < 81] = (0.85, 0.1, 0.15)
    image[((rows - 7) / 4) ** 2 + ((columns - 21) / 8) ** 2 < 1] = (0.1, 0.6, 0.2)
    return image
