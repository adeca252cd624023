"""A sheet of images to look at: one row for each letter, with the letter at its left."""

from pathlib import Path

import numpy as np

from utils.data.datasets import SIGN_MNIST
from utils.data.problems import DataProblem
from utils.data.proofs import Images
from utils.messages import data as m
from utils.messages import say

COLUMNS = 20
ENLARGED = 3
"""Points of the sheet for one pixel of an image, in each direction."""

GAP = 2
MARGIN = 26
"""Room for the letter at the left and for the title above, in points."""

DPI = 100


def mosaic(images: Images) -> np.ndarray:
    """Return the first 20 images of each letter, uint8 (24 rows of images, 20 columns).

    A letter with fewer images leaves the rest of its row white.
    """
    cell = SIGN_MNIST.side * ENLARGED + GAP
    picture = np.full((len(SIGN_MNIST.classes) * cell, COLUMNS * cell), 255, np.uint8)
    for label in range(len(SIGN_MNIST.classes)):
        for column, row in enumerate(np.flatnonzero(images.labels == label)[:COLUMNS]):
            image = images.pixels[row].reshape(SIGN_MNIST.side, SIGN_MNIST.side).astype(np.uint8)
            top, left = label * cell, column * cell
            place = picture[top : top + cell - GAP, left : left + cell - GAP]
            place[:] = image.repeat(ENLARGED, 0).repeat(ENLARGED, 1)
    return picture


def save(images: Images, title: str, path: Path) -> None:
    """Draw the sheet with its title into a PNG file.

    Raises:
        DataProblem: the file cannot be written.
    """
    from matplotlib.figure import Figure

    picture = mosaic(images)
    height, width = picture.shape
    full = (width + MARGIN, height + MARGIN)
    figure = Figure(figsize=(full[0] / DPI, full[1] / DPI), dpi=DPI, facecolor="white")
    figure.figimage(picture, MARGIN, 0, cmap="gray", vmin=0, vmax=255)
    figure.text(MARGIN / full[0], 1 - MARGIN / 2 / full[1], title, va="center", fontsize=11)
    cell = height / len(SIGN_MNIST.classes)
    for label, letter in enumerate(SIGN_MNIST.classes):
        middle = 1 - (MARGIN + (label + 0.5) * cell) / full[1]
        figure.text(MARGIN / 2 / full[0], middle, letter, ha="center", va="center", fontsize=12)
    try:
        figure.savefig(path, format="png", dpi=DPI)
    except OSError as error:
        reason = error.strerror or error
        raise DataProblem(say(m.SHEET_NOT_WRITTEN, path=path, reason=reason)) from error
