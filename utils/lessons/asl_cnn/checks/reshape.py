"""Checks of step 5: each image is 28 x 28 pixels with one channel, pixel for pixel."""

import numpy as np

from utils.checks.graded import graded, part
from utils.checks.quiz import number
from utils.checks.report import Part, Problem, not_attempted, skipped, wrong
from utils.checks.values import (
    as_array,
    describe,
    has_rows_of,
    is_numeric,
    other,
    row_sums,
    same,
    step_array,
    unlike,
)
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_cnn.sentences import reshape as m
from utils.messages import checks as words
from utils.messages import say


def shape_problem(which: str, value: object) -> Problem | None:
    """Return what is wrong with the shape of a set's images."""
    name, rows, side = f"x_{which}", SIGN_MNIST.rows[which], SIGN_MNIST.side
    found = as_array(value)
    if not is_numeric(found):
        return wrong(words.NOT_NUMBERS, name=name, found=describe(value))
    if found.shape == (rows, side, side, 1):
        return None
    if found.shape == (rows, SIGN_MNIST.pixels):
        return not_attempted(wrong(m.STILL_FLAT, name=name, shape=found.shape))
    if found.shape == (rows, side, side):
        return wrong(m.NO_CHANNEL, name=name, shape=found.shape)
    if found.shape == (rows, 1, side, side):
        return wrong(m.CHANNEL_FIRST, name=name, shape=found.shape)
    if found.shape in ((rows, SIGN_MNIST.pixels, 1), (rows, SIGN_MNIST.pixels, 1, 1)):
        return wrong(m.STILL_FLAT, name=name, shape=found.shape)
    if found.shape[1:] == (side, side, 3):
        return wrong(m.THREE_CHANNELS, name=name, shape=found.shape)
    if found.shape == (SIGN_MNIST.rows[other(which)], side, side, 1):
        return wrong(m.RESHAPED_OTHER_SET, name=name)
    if found.shape in ((side, side, rows, 1), (side, side, 1, rows)):
        return wrong(m.IMAGES_LAST, name=name, shape=found.shape)
    return wrong(words.SHAPE, name=name, found=found.shape, expected=(rows, side, side, 1))


def pixels_problem(which: str, value: object) -> Problem | None:
    """Return how the pixels of a set's images were moved, if they were."""
    if shape_problem(which, value):
        return skipped()
    name, found = f"x_{which}", as_array(value)
    expected = step_array("scaled", which).reshape(found.shape)
    if same(found, expected):
        return None
    if same(found, expected.swapaxes(1, 2)):
        return wrong(m.MIRRORED, name=name)
    if found.max() < 0.01:
        return wrong(words.NORMALIZED_TWICE, name=name, top=f"{float(found.max()):.2g}")
    if same(row_sums(found), row_sums(expected)):
        return wrong(m.MOVED_INSIDE, name=name)
    if has_rows_of(found, expected):
        return wrong(words.ROW_ORDER, name=name)
    if same(gray_counts(found), gray_counts(expected)):
        return wrong(m.SCRAMBLED, name=name)
    return unlike(name, value, expected)


def gray_counts(images: np.ndarray) -> np.ndarray:
    """Return how many pixels have each of the 256 gray values (images in 0..1)."""
    grays = np.rint(images * 255.0).astype(np.uint8)
    return np.bincount(grays.ravel(), minlength=256)


@graded(hints=True)
def shapes(x_train: object, x_valid: object) -> list[Part]:
    """Both sets have the shape (images, 28, 28, 1)."""
    return [
        part(say(m.FOUR_DIMENSIONS, name=f"x_{which}"), shape_problem, which, value)
        for which, value in zip(SIGN_MNIST.sets, (x_train, x_valid), strict=True)
    ]


@graded()
def values(x_train: object, x_valid: object) -> list[Part]:
    """Every pixel is at its place."""
    return [
        part(say(m.PIXEL_FOR_PIXEL, name=f"x_{which}"), pixels_problem, which, value)
        for which, value in zip(SIGN_MNIST.sets, (x_train, x_valid), strict=True)
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """The pixel in row 3, column 5 comes after three whole rows and five pixels."""
    row, column, side = 3, 5, SIGN_MNIST.side
    known = {
        row * side: m.WITHOUT_COLUMN,
        row * side + column + 1: m.PIXELS_FROM_1,
        (row - 1) * side + column: m.ROWS_FROM_1,
        (row - 1) * side + column - 1: m.ROWS_FROM_1,
        (row + 1) * side + column: m.ROW_TOO_MANY,
        column * side + row: m.ROW_AND_COLUMN_SWAPPED,
        side + column: m.ONE_ROW_ONLY,
    }
    return [number(say(words.QUESTION), answer, row * side + column, known)]
