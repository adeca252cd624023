"""Checks of step 1: each image is one row, and a pixel is found again in it."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from utils.checks import gray_rows
from utils.checks.functions import Fault, function_problem
from utils.checks.graded import after, graded, part
from utils.checks.report import Part, Problem, because, not_attempted, wrong
from utils.checks.several import Slip, several
from utils.checks.values import as_array, as_number, not_an_array, other, same, step_array, unlike
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_dense.sentences import flatten as m
from utils.messages import checks as words
from utils.messages import say

SIDE = SIGN_MNIST.side
ASKED = 409
"""The place in the flat row that the question asks for: row 14, column 17."""

CASES = ((0, 0), (0, 9), (1, 0), (2, 5), (27, 27))


def place_of(row: int, column: int) -> int:
    """Return the place of a pixel in the flat row; all three count from 0."""
    return row * SIDE + column


FAULTS = (
    Fault(lambda row, column: column * SIDE + row, m.COLUMNS_FIRST),
    Fault(lambda row, column: place_of(row, column) + 1, m.FROM_1),
    Fault(lambda row, column: place_of(row - 1, column - 1), m.FROM_1),
    Fault(lambda row, column: place_of(row - 1, column), m.ROW_TOO_FEW),
    Fault(lambda row, column: row + column, m.ADDED),
    Fault(lambda row, column: row * column, m.MULTIPLIED),
    Fault(lambda row, column: row * SIDE, m.NO_COLUMN),
    Fault(lambda row, column: row * (SIDE - 1) + column, m.OTHER_WIDTH),
    Fault(lambda row, column: (row + column) * SIDE, m.BOTH_MULTIPLIED),
    Fault(lambda row, column: row * SIGN_MNIST.num_classes + column, m.LETTERS_FOR_PIXELS),
    Fault(lambda row, column: row / SIDE + column, m.DIVIDED),
    Fault(lambda row, column: place_of(row, column) - 1, m.ONE_TOO_FEW),
    Fault(lambda row, column: place_of(row + 1, column), m.ROW_TOO_MANY),
    Fault(lambda row, column: row * (SIDE + column), m.BRACKETS),
    Fault(lambda row, column: place_of(SIDE - 1 - row, column), m.FROM_BELOW),
    Fault(lambda row, column: place_of(row, SIDE - 1 - column), m.FROM_RIGHT),
    Fault(lambda row, column: (row, column), m.BOTH_RETURNED),
    Fault(lambda row, column: min(row, 1) * SIDE + column, m.ONE_ROW_ONLY),
    Fault(lambda row, column: row // SIDE + column, m.DIVIDED),
)


def width_cause(cases: Sequence[tuple], results: Sequence[Any]) -> Problem | None:
    """Return the problem of a function that counts other steps down, across or from the start."""
    found = dict(zip(cases, map(as_number, results), strict=True))
    if None in found.values():
        return None
    if any(number != round(number) for number in found.values()):
        return wrong(m.FRACTION, name="place")
    start = found[0, 0]
    down, across = found[1, 0] - start, (found[0, 9] - start) / 9
    steps = [down * row + across * column + start for row, column in found]
    if down <= 0 or steps != list(found.values()):
        return None
    if down != SIDE:
        return wrong(m.OTHER_WIDTH_OF, name="place", width=f"{down:,}")
    if across != 1:
        return wrong(m.OTHER_STEP, name="place", step=f"{across:g}")
    return wrong(m.OTHER_START, name="place", start=start)


def row_problem(which: str, value: object) -> Problem | None:
    """Return what is wrong with the shape of a set's flat images."""
    name, rows, pixels = f"x_{which}", SIGN_MNIST.rows[which], SIGN_MNIST.pixels
    if problem := not_an_array(name, value):
        return problem
    shape = as_array(value).shape
    if shape == (rows, pixels):
        return None
    if shape == (rows, SIDE, SIDE):
        return not_attempted(wrong(m.STILL_SQUARE, name=name, shape=shape))
    known = {
        (pixels, rows): words.TRANSPOSED,
        (rows * pixels,): m.ONE_LONG_ROW,
        (1, rows * pixels): m.ONE_LONG_ROW,
        (rows, pixels, 1): m.AXIS_TOO_MANY,
        (rows, 1, pixels): m.AXIS_TOO_MANY,
        (rows, SIDE, SIDE, 1): m.CHANNEL,
        (pixels,): m.ONE_IMAGE,
        (1, pixels): m.ONE_IMAGE,
        (rows, SIDE): m.PUT_TOGETHER,
        (SIGN_MNIST.rows[other(which)], pixels): m.OTHER_SET,
    }
    if shape in known:
        return wrong(known[shape], name=name, shape=shape)
    return wrong(words.SHAPE, name=name, found=shape, expected=(rows, pixels))


def pixels_problem(which: str, value: object) -> Problem | None:
    """Return what happened to the pixels of a set, if they are not all at their places."""
    name, expected = f"x_{which}", step_array("scaled", which)
    found = as_array(value)
    if same(found, expected):
        return None
    if by := gray_rows.factor(found, expected):
        return wrong(m.SCALED, name=name, number=f"{by:.4g}")
    return gray_rows.cause(
        name, found, expected, lambda: step_array("scaled", other(which))
    ) or unlike(name, found, expected)


def place_problem(function: object, cases: Sequence[tuple]) -> Problem | None:
    """Return what is wrong with the function that tells the place of a pixel."""
    return function_problem("place", function, cases, place_of, FAULTS, cause=width_cause)


def row_parts(x_train: object, x_valid: object) -> list[Part]:
    """Return the parts for the shapes of both sets."""
    return [
        part(say(m.FLAT, name=f"x_{which}"), row_problem, which, value)
        for which, value in zip(SIGN_MNIST.sets, (x_train, x_valid), strict=True)
    ]


@graded(hints=True)
def places(place: object) -> list[Part]:
    """The function tells at which place of the flat row a pixel stands.

    Pixels are drawn here and not in the hidden test: a function that reads the width off `x_train`
    is right until the images are flat.
    """
    drawn = np.random.default_rng().integers(0, SIDE, (8, 2)).tolist()
    return [part(say(m.PLACE), place_problem, place, [*CASES, *map(tuple, drawn)])]


@graded(hints=True)
def rows(x_train: object, x_valid: object) -> list[Part]:
    """Both sets have the shape (images, 784)."""
    return row_parts(x_train, x_valid)


@graded()
def values(x_train: object, x_valid: object) -> list[Part]:
    """Every pixel stands at its place."""
    sets = (x_train, x_valid)
    return [
        after(shape, say(words.EVERY_VALUE, name=f"x_{which}"), pixels_problem, which, value)
        for which, value, shape in zip(SIGN_MNIST.sets, sets, row_parts(*sets), strict=True)
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """A place in the flat row is a row and a column; the pixel below stands 28 places on."""
    row, column = divmod(ASKED, SIDE)
    right = (row, column, ASKED + SIDE)
    return [
        because(
            several(
                answer,
                right,
                (
                    Slip(lambda found: found == (column, row, right[2]), m.PLACES_SWAPPED),
                    Slip(
                        lambda found: (
                            found[:2]
                            in ((row + 1, column + 1), (row, column + 1), (row + 1, column))
                        ),
                        m.PLACES_FROM_1,
                    ),
                    Slip(lambda found: found[:2] == divmod(ASKED, SIDE - 1), m.ROWS_OF_27),
                    Slip(lambda found: found[2] == ASKED, m.SAME_PIXEL),
                    Slip(lambda found: found == (row, column, ASKED + 1), m.NEIGHBOR_RIGHT),
                    Slip(lambda found: found == (row, column, ASKED - SIDE), m.NEIGHBOR_ABOVE),
                ),
            ),
            m.WHY,
        )
    ]
