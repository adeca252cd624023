"""Checks of step 5: each image is 28 x 28 pixels with one channel, pixel for pixel."""

import itertools
import re

import numpy as np

from utils.checks import gray_rows
from utils.checks.graded import graded, in_any_form, part
from utils.checks.layers import is_model
from utils.checks.report import Part, Problem, because, not_attempted, wrong
from utils.checks.several import Slip, several
from utils.checks.values import (
    as_array,
    as_number,
    not_an_array,
    other,
    same,
    step_array,
    unlike,
)
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_cnn import words as lesson_words
from utils.lessons.asl_cnn.sentences import reshape as m
from utils.messages import checks as words
from utils.messages import say

PLACE = 378
"""The place in the flat row of the pixel that the lesson draws, whose neighbors are asked for."""


def later_step_problem(name: str, value: object) -> Problem | None:
    """Return the problem of a value that belongs to the network, or to its training."""
    kind = type(value).__name__
    if is_model(value) or kind == "KerasTensor":
        return wrong(m.NETWORK_EARLY, name=name)
    if re.search("Dataset$|Iterator$|Generator$", kind):
        return wrong(m.BATCHES_EARLY, name=name, kind=kind.strip("_"))
    return None


def shape_problem(which: str, value: object) -> Problem | None:
    """Return what is wrong with the shape of a set's images."""
    name, rows, side = f"x_{which}", SIGN_MNIST.rows[which], SIGN_MNIST.side
    right = (rows, side, side, 1)
    if isinstance(value, tuple) and len(value) == len(right):
        numbers = tuple(as_number(part) for part in value)
        if numbers in (right, (-1, *right[1:])):
            return wrong(m.SHAPE_ITSELF, name=name)
    if problem := later_step_problem(name, value):
        return problem
    if problem := not_an_array(name, value):
        return problem
    found = as_array(value)
    shape = found.shape
    if shape == right:
        return None
    if shape == (rows, SIGN_MNIST.pixels) and same(found, step_array("scaled", which)):
        return not_attempted(wrong(lesson_words.NOT_KEPT, name=name))
    if shape == (rows, SIGN_MNIST.pixels):
        return wrong(m.STILL_FLAT, name=name, shape=shape)
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
        (1, rows, side, side): m.IMAGES_LAST,
        (side, side, rows, 1): m.IMAGES_LAST,
        (side, side, 1, rows): m.IMAGES_LAST,
        (sum(SIGN_MNIST.rows.values()), side, side, 1): m.BOTH_SETS,
    }
    if shape == (rows * SIGN_MNIST.pixels,):
        return wrong(m.ONE_LONG_ROW, name=name)
    if shape in known and not is_own_set_repeated(which, found):
        return wrong(known[shape], name=name, shape=shape)
    if shape[1:] == (side, side, 3):
        return wrong(m.THREE_CHANNELS, name=name, shape=shape)
    if found.ndim == 4 and shape[1:3] == (side, side) and shape[3] > 3:
        return wrong(m.MAPS_EARLY, name=name, count=shape[3])
    if found.ndim == 5 and found.size == rows * SIGN_MNIST.pixels:
        return wrong(m.AXIS_TOO_MANY, name=name, shape=shape)
    if shape[1:] == right[1:] and len(found) < rows:
        return wrong(m.TOO_FEW, name=name, found=len(found), expected=rows)
    if found.ndim == 4 and shape[3] == 1 and rows in (shape[0], found.size // SIGN_MNIST.pixels):
        return wrong(m.OTHER_SIZE, name=name, shape=shape)
    return wrong(words.SHAPE, name=name, found=shape, expected=right)


def is_own_set_repeated(which: str, found: np.ndarray) -> bool:
    """Tell whether a set's own images were repeated or cut, as `np.resize` does."""
    own = step_array("scaled", which)
    return len(found) == SIGN_MNIST.rows[other(which)] and same(found[:1].reshape(1, -1), own[:1])


def images_of(which: str, value: object) -> np.ndarray | None:
    """Return images of 28 x 28 pixels, whatever other dimensions they have, where they are such."""
    if not_an_array("", value):
        return None
    found, rows, side = as_array(value), SIGN_MNIST.rows[which], SIGN_MNIST.side
    if found.ndim == 4 and found.shape[3] == 3:
        found = found[..., :1]
    squares = (side, side) in itertools.pairwise(size for size in found.shape if size != 1)
    images_first = [size for size in found.shape if size != 1][:1] == [rows]
    fits = found.size == rows * side * side
    return found if squares and images_first and fits else None


def pixels_problem(which: str, images: np.ndarray) -> Problem | None:
    """Return what happened to the pixels of a set's images, if it is not their shape alone."""
    name, flat = f"x_{which}", step_array("scaled", which)
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
        return wrong(lesson_words.NORMALIZED_TWICE, name=name, top=f"{top:.2g}")
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
    """Every pixel is at its place in an image of 28 x 28."""
    sets = (x_train, x_valid)
    return [
        in_any_form(
            shape,
            say(m.PIXEL_FOR_PIXEL, name=f"x_{which}"),
            images_of,
            pixels_problem,
            which,
            value,
        )
        for which, value, shape in zip(SIGN_MNIST.sets, sets, shape_parts(*sets), strict=True)
    ]


DIAGONAL = {SIGN_MNIST.side - 1, SIGN_MNIST.side + 1}
"""How far, in the flat row, pixels lie apart that touch at a corner only."""


@graded(hints=True)
def neighbors(neighbors: object) -> list[Part]:
    """The four neighbors of a pixel lie a row, or one place, before and after it."""
    place, side = PLACE, SIGN_MNIST.side
    right = (place - side, place + side, place - 1, place + 1)
    one_off = [tuple(number + by for number in right) for by in (-1, 1)]
    slips = [
        Slip(lambda parts: all(0 <= number <= 1 for number in parts), m.GRAY_VALUES),
        Slip(lambda parts: parts[:2] == right[1::-1], m.ABOVE_AND_BELOW),
        Slip(lambda parts: parts[2:] == right[:1:-1], m.LEFT_AND_RIGHT),
        Slip(lambda parts: parts == right[2:] + right[:2], m.ACROSS_AND_DOWN),
        Slip(lambda parts: set(map(abs, parts)) <= {1, side}, m.DISTANCES),
        Slip(lambda parts: parts[2:] == (place - 2, place + 2), m.NEXT_BUT_ONE),
        Slip(lambda parts: parts in one_off, words.ALL_ONE_OFF),
        Slip(lambda parts: max(parts) < side, m.ROWS_AND_COLUMNS),
        Slip(lambda parts: place in parts, m.ITSELF),
        Slip(lambda parts: {abs(part - place) for part in parts} <= DIAGONAL, m.DIAGONALLY),
        Slip(lambda parts: parts[1] in (place + side - 1, place + side + 1), m.ONE_OFF),
        Slip(
            lambda parts: parts[0] + parts[1] == 2 * place and parts[2:] == right[2:],
            m.OTHER_WIDTH,
        ),
    ]
    return [several(neighbors, right, slips, label=m.NEIGHBORS)]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """The pixel in row 3, column 5 comes after three whole rows and five pixels."""
    row, column, side = 3, 5, SIGN_MNIST.side
    place = row * side + column
    known = {
        row * side: m.WITHOUT_COLUMN,
        place + 1: m.PIXELS_FROM_1,
        (row - 1) * side + column: m.ROWS_FROM_1,
        (row - 1) * side + column - 1: m.ROWS_FROM_1,
        (row + 1) * side + column: m.ROW_TOO_MANY,
        column * side + row: m.ROW_AND_COLUMN_SWAPPED,
        side + column: m.ONE_ROW_ONLY,
        row * (side - 1) + column: m.ROWS_OF_27,
        row + column: m.ROW_AND_COLUMN_ADDED,
        row * column: m.ROW_AND_COLUMN_ADDED,
    }
    slips = [
        Slip(lambda parts: parts == (place + 1, place), words.IN_ANOTHER_ORDER),
        Slip(lambda parts: parts == (row, column), m.ROW_AND_COLUMN_ITSELF),
        *(
            Slip(lambda parts, wrong=number: parts[0] == wrong, sentence)
            for number, sentence in known.items()
        ),
        Slip(lambda parts: parts[0] == place, m.NAMES_FROM_1),
    ]
    return [because(several(answer, (place, place + 1), slips), m.PLACE_WHY)]
