"""Find out how far an image was moved, turned and enlarged, from the image that it was made of.

Where a pixel of the one came from in the other is sought as a matrix and a move, by the method of
Gauss and Newton: the slopes of the image say in which direction the two agree better.
"""

from dataclasses import dataclass

import numpy as np

from utils.data.datasets import SIGN_MNIST

SIDE = SIGN_MNIST.side
MIDDLE = (SIDE - 1) / 2
BORDER = 4
"""Pixels at each edge that are not looked at: images are filled up there, in one way or another."""

STARTS = [(0, 0), *((r, c) for r in (-4, 0, 4) for c in (-4, 0, 4) if r or c)]
"""Moves from which the search begins, until one of them finds the image."""

ROUGHLY, FINELY = (3, 8), (2, 4)
"""How often an image is smoothed for a search, and how many steps it has."""

OUTLIER = 0.05
"""Difference of two pixels above which they hardly count: one of the two may be filled up."""

FOUND = 0.02
"""Difference below which six of ten pixels are where the image was found. Measured with copies
that were changed once and twice, of both data sets: up to 0.02; of other hands more."""


@dataclass(frozen=True)
class Pose:
    """How far an image was changed: in pixels, in degrees, and as a share of its size."""

    moved: float
    turned: float
    enlarged: float


def pose_of(image: np.ndarray, original: np.ndarray) -> Pose | None:
    """Return how far an image was changed, or ``None`` where it is not found in the original.

    Both have the shape (28, 28). Measured with copies that were changed once: right up to a degree,
    a hundredth of the size and a fifth of a pixel.
    """
    pairs = [(smooth(image, times), smooth(original, times)) for times, _ in (ROUGHLY, FINELY)]
    for start in STARTS:
        matrix, move = np.eye(2), np.array(start, dtype=float)
        for pair, (_, steps) in zip(pairs, (ROUGHLY, FINELY), strict=True):
            matrix, move, apart = _search(*pair, matrix, move, steps)
        if apart < FOUND:
            return _pose(matrix, move)
    return None


def smooth(image: np.ndarray, times: int) -> np.ndarray:
    """Return an image each of whose pixels is a mean of those around it, so many times."""
    for _ in range(2 * times):
        padded = np.pad(image, ((1, 1), (0, 0)), mode="edge")
        image = ((padded[:-2] + 2 * padded[1:-1] + padded[2:]) / 4).T
    return image


def _search(
    image: np.ndarray, original: np.ndarray, matrix: np.ndarray, move: np.ndarray, steps: int
) -> tuple[np.ndarray, np.ndarray, float]:
    """Return a better matrix and move after some steps, and how far most pixels are apart."""
    inside = range(BORDER, SIDE - BORDER)
    places = np.array([(row, column) for row in inside for column in inside])
    wanted = image[places[:, 0], places[:, 1]]
    around = places - MIDDLE
    down, right = np.eye(2) / 2
    for _ in range(steps):
        came_from = around @ matrix.T + MIDDLE + move
        is_in = ((came_from >= 0) & (came_from <= SIDE - 1)).all(axis=1)
        slopes = [
            _at(original, came_from + d) - _at(original, came_from - d) for d in (down, right)
        ]
        changes = [slope * by for slope in slopes for by in (around[:, 0], around[:, 1])]
        apart = np.where(is_in, wanted - _at(original, came_from), 0)
        weights = is_in / (1 + (apart / OUTLIER) ** 2)
        columns = np.stack([*changes, *slopes], axis=1)
        squares = columns.T @ (weights[:, None] * columns) + 1e-6 * np.eye(6)
        step = np.linalg.solve(squares, columns.T @ (weights * apart))
        matrix, move = matrix + step[:4].reshape(2, 2), move + step[4:]
    most = np.quantile(np.abs(apart[is_in]), 0.6) if is_in.sum() > len(places) / 4 else np.inf
    return matrix, move, float(most)


def _at(image: np.ndarray, places: np.ndarray) -> np.ndarray:
    """Return the brightness of an image at places between its pixels, (n,)."""
    places = np.clip(places, 0, SIDE - 1)
    row, column = first = np.minimum(places.astype(int), SIDE - 2).T
    down, right = places.T - first
    above = image[row, column] * (1 - right) + image[row, column + 1] * right
    below = image[row + 1, column] * (1 - right) + image[row + 1, column + 1] * right
    return above * (1 - down) + below * down


def _pose(matrix: np.ndarray, move: np.ndarray) -> Pose:
    """Return what a matrix and a move do, whichever of moving, turning and enlarging came first."""
    turned = np.arctan2(matrix[1, 0] - matrix[0, 1], matrix[0, 0] + matrix[1, 1])
    turn = np.array([[np.cos(turned), -np.sin(turned)], [np.sin(turned), np.cos(turned)]])
    before = (np.eye(2), turn, matrix @ turn.T, matrix)
    moved = min(np.abs(np.linalg.solve(change, move)).max() for change in before)
    sizes = np.linalg.svd(matrix, compute_uv=False)
    return Pose(float(moved), float(np.degrees(abs(turned))), float(np.abs(sizes - 1).max()))
