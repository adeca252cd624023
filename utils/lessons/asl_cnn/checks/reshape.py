"""Checks of step 5: each image is 28 x 28 pixels with one channel, pixel for pixel."""

import numpy as np

from utils.checks import gray_rows
from utils.checks.graded import after, graded, part
from utils.checks.quiz import number
from utils.checks.report import Part, Problem, not_attempted, wrong
from utils.checks.values import as_array, as_number, not_an_array, other, same, step_array, unlike
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_cnn.sentences import reshape as m
from utils.messages import checks as words
from utils.messages import say


def shape_problem(which: str, value: object) -> Problem | None:
    """Return what is wrong with the shape of a set's images."""
    name, rows, side = f"x_{which}", SIGN_MNIST.rows[which], SIGN_MNIST.side
    right = (rows, side, side, 1)
    if isinstance(value, tuple) and len(value) == len(right):
        numbers = tuple(as_number(part) for part in value)
        if numbers in (right, (-1, *right[1:])):
            return wrong(m.SHAPE_ITSELF, name=name)
    if problem := not_an_array(name, value):
        return problem
    found = as_array(value)
    shape = found.shape
    if shape == right:
        return None
    if shape == (rows, SIGN_MNIST.pixels):
        return not_attempted(wrong(m.STILL_FLAT, name=name, shape=shape))
    known = {
        (rows, side, side): m.NO_CHANNEL,
        (rows, 1, side, side): m.CHANNEL_FIRST,
        (rows, side, 1, side): m.CHANNEL_BETWEEN,
        (rows, SIGN_MNIST.pixels, 1): m.STILL_FLAT,
        (rows, SIGN_MNIST.pixels, 1, 1): m.STILL_FLAT,
        (SIGN_MNIST.rows[other(which)], side, side, 1): m.RESHAPED_OTHER_SET,
        (side, side, 1): m.ONE_IMAGE,
        (SIGN_MNIST.pixels, rows): words.TRANSPOSED,
        right[::-1]: m.AXES_REVERSED,
        (side, side, rows, 1): m.IMAGES_LAST,
        (side, side, 1, rows): m.IMAGES_LAST,
        (sum(SIGN_MNIST.rows.values()), side, side, 1): m.BOTH_SETS,
    }
    if shape in known:
        return wrong(known[shape], name=name, shape=shape)
    if shape[1:] == (side, side, 3):
        return wrong(m.THREE_CHANNELS, name=name, shape=shape)
    if found.ndim == 5 and found.size == rows * SIGN_MNIST.pixels:
        return wrong(m.AXIS_TOO_MANY, name=name, shape=shape)
    if shape[1:] == right[1:] and len(found) < rows:
        return wrong(m.TOO_FEW, name=name, found=len(found), expected=rows)
    if found.ndim == 4 and shape[3] == 1 and found.size != rows * SIGN_MNIST.pixels:
        return wrong(m.OTHER_SIZE, name=name, shape=shape)
    return wrong(words.SHAPE, name=name, found=shape, expected=right)


def pixels_problem(which: str, value: object) -> Problem | None:
    """Return what happened to the pixels of a set's images, if it is not their shape alone."""
    name, flat = f"x_{which}", step_array("scaled", which)
    images = as_array(value)
    found = images.reshape(flat.shape)
    if same(found, flat):
        return None
    if by := gray_rows.factor(found, flat):
        return factor_problem(name, by, float(found.max()))
    if gray_rows.is_made_by(np.trunc, found, flat):
        return wrong(m.WHOLE_NUMBERS, name=name)
    return gray_rows.cause(name, found, flat, lambda: step_array("scaled", other(which))) or unlike(
        name, images, flat.reshape(images.shape)
    )


def factor_problem(name: str, by: float, top: float) -> Problem:
    """Return the problem of images that were normalized once more, or brought back to grays."""
    if round(1 / by) == gray_rows.WHITE:
        return wrong(words.NORMALIZED_TWICE, name=name, top=f"{top:.2g}")
    return wrong(m.MULTIPLIED, name=name, number=f"{by:.4g}")


def shape_parts(x_train: object, x_valid: object) -> list[Part]:
    """Return the parts for the shapes of both sets."""
    return [
        part(say(m.FOUR_DIMENSIONS, name=f"x_{which}"), shape_problem, which, value)
        for which, value in zip(SIGN_MNIST.sets, (x_train, x_valid), strict=True)
    ]


@graded(hints=True)
def shapes(x_train: object, x_valid: object) -> list[Part]:
    """Both sets have the shape (images, 28, 28, 1)."""
    return shape_parts(x_train, x_valid)


@graded()
def values(x_train: object, x_valid: object) -> list[Part]:
    """Every pixel is at its place."""
    sets = (x_train, x_valid)
    return [
        after(shape, say(m.PIXEL_FOR_PIXEL, name=f"x_{which}"), pixels_problem, which, value)
        for which, value, shape in zip(SIGN_MNIST.sets, sets, shape_parts(*sets), strict=True)
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
