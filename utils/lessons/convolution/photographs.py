"""Three photographs that scikit-image carries in its package: brick, grass and gravel.

Each is 512 x 512 gray pixels. They come from CC0Textures (brick and gravel) and from DeviantArt
(grass), and their authors gave them away under CC0, as the notes of ``skimage.data.brick``,
``grass`` and ``gravel`` say. So they may be shown. The files are read as they lie in the package,
which is quicker than importing what ``skimage.data`` reads them with.
"""

from importlib.resources import files

import numpy as np
from PIL import Image

NAMES = ("brick", "grass", "gravel")
SIDE = 28
"""Rows and columns of a patch."""


def photograph(name: str) -> np.ndarray:
    """Return a photograph (512, 512) with grays from 0 (black) to 1 (white)."""
    with (files("skimage") / "data" / f"{name}.png").open("rb") as file:
        return np.asarray(Image.open(file)) / 255


def patches(image: np.ndarray) -> np.ndarray:
    """Cut an image into squares (n, 28, 28) side by side, and leave out what is over."""
    rows, columns = (length // SIDE for length in image.shape)
    cut = image[: rows * SIDE, : columns * SIDE].reshape(rows, SIDE, columns, SIDE)
    return cut.swapaxes(1, 2).reshape(-1, SIDE, SIDE)


def halves() -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return patches and labels of the left halves, then those of the right halves.

    Patches are (486, 28, 28) each time, labels (486,), 0 to 2 in the order of ``NAMES``.
    """
    found = []
    for half in (slice(None, 256), slice(256, None)):
        cut = [patches(photograph(name)[:, half]) for name in NAMES]
        found += [np.concatenate(cut), np.repeat(range(len(NAMES)), [len(part) for part in cut])]
    return tuple(found)
