"""Checks of step 4: a square becomes smaller, each pixel the mean of a block."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, State, because, wrong
from utils.checks.several import Slip, exactly, in_another_order, several
from utils.lessons.asl_own.inputs import grays, nearly
from utils.lessons.asl_own.sentences import resize as m
from utils.lessons.asl_own.shrink import shrink as right
from utils.messages import say

ROUNDED = 1.01


def blocks(square: np.ndarray, side: int) -> np.ndarray:
    """Return the blocks of a square as (side, block, side, block)."""
    block = len(square) // side
    whole = square[: side * block, : side * block]
    return whole.reshape(side, block, side, block)


def sampled(square: np.ndarray, side: int) -> np.ndarray:
    """Return one pixel of each block, the first."""
    return blocks(square, side)[:, 0, :, 0]


def centered(square: np.ndarray, side: int) -> np.ndarray:
    """Return one pixel of each block, in its middle."""
    middle = len(square) // side // 2
    return blocks(square, side)[:, middle, :, middle]


def spread_out(square: np.ndarray, side: int) -> np.ndarray:
    """Return single pixels from the first row and column to the last, equally far apart."""
    places = np.linspace(0, len(square) - 1, side).astype(int)
    return square[np.ix_(places, places)]


def means_of_rows(square: np.ndarray, side: int) -> np.ndarray:
    """Return means over the rows of a block, and all columns as they were."""
    block = len(square) // side
    return square[: side * block].reshape(side, block, -1).mean(axis=1)


def other_axes(square: np.ndarray, side: int) -> np.ndarray:
    """Return means over the axes of the places in place of those of the blocks."""
    return blocks(square, side).mean(axis=(0, 2))


def neighbors_apart(square: np.ndarray, side: int) -> np.ndarray:
    """Return means of pixels that lie far apart, as from a reshape in the wrong order."""
    block = len(square) // side
    whole = square[: side * block, : side * block]
    return whole.reshape(block, side, block, side).mean(axis=(0, 2))


def nearly_one_block(square: np.ndarray, side: int) -> np.ndarray:
    """Return means of blocks that begin a single pixel apart."""
    block = len(square) // side
    windows = np.lib.stride_tricks.sliding_window_view(square, (block, block))
    return windows[:side, :side].mean(axis=(2, 3))


def with_rest(square: np.ndarray, side: int) -> np.ndarray:
    """Return means of all blocks, those that the rest fills in part among them."""
    block = len(square) // side
    places = range(0, len(square), block)
    return np.array([[square[i : i + block, j : j + block].mean() for j in places] for i in places])


def shared_out(square: np.ndarray, side: int) -> np.ndarray:
    """Return means of blocks that share out the rest, so that some are larger than others."""
    for _ in range(2):
        square = np.array([part.mean(axis=0) for part in np.array_split(square, side)]).T
    return square


def middle_of(square: np.ndarray, side: int) -> np.ndarray:
    """Return a square whose rest is left out on all four sides."""
    length = len(square) // side * side
    first = (len(square) - length) // 2
    return square[first : first + length, first : first + length]


def fixed_block(square: np.ndarray, side: int) -> np.ndarray:
    """Return means of blocks of 12, as in the square of this notebook, whatever the square is."""
    starts = [12 * n for n in range(side)]
    return np.array([[square[i : i + 12, j : j + 12].mean() for j in starts] for i in starts])


def one_short(square: np.ndarray, side: int) -> np.ndarray:
    """Return means of blocks without their last row and column."""
    return blocks(square, side)[:, :-1, :, :-1].mean(axis=(1, 3))


def in_a_row(square: np.ndarray, side: int) -> np.ndarray:
    """Return means of pixels that follow each other, as from a reshape in the wrong order."""
    block = len(square) // side
    whole = square[: side * block, : side * block]
    return whole.reshape(side, side, block * block).mean(axis=2)


def diagonal(square: np.ndarray, side: int) -> np.ndarray:
    """Return the blocks of the diagonal, each for a whole row."""
    return np.repeat(np.diag(right(square, side))[:, None], side, axis=1)


def middle_alone(square: np.ndarray, side: int) -> np.ndarray:
    """Return what is cut out of the middle of a square."""
    first = (len(square) - side) // 2
    return square[first : first + side, first : first + side]


WAYS = ("BILINEAR", "HAMMING", "BICUBIC", "LANCZOS")
"""What Pillow calls the ways to shrink in which neighbors of a block count, too."""


def resampled(way: str):
    """Return what shrinks with Pillow, in one of its ways."""

    def shrunk(square: np.ndarray, side: int) -> np.ndarray:
        from PIL import Image

        photo = Image.fromarray(square.astype("float32"))
        return np.asarray(photo.resize((side, side), Image.Resampling[way]))

    return shrunk


FAULTS = (
    Fault(lambda square, side: square, m.UNCHANGED),
    Fault(sampled, m.SAMPLED),
    Fault(centered, m.SAMPLED),
    Fault(lambda square, side: square[:side, :side], m.CORNER),
    Fault(lambda square, side: blocks(square, side).sum(axis=(1, 3)), m.SUM),
    Fault(lambda square, side: blocks(square, side).max(axis=(1, 3)), m.LARGEST),
    Fault(lambda square, side: blocks(square, side).min(axis=(1, 3)), m.LARGEST),
    Fault(neighbors_apart, m.APART),
    Fault(other_axes, m.OTHER_AXES),
    Fault(spread_out, m.SAMPLED),
    Fault(means_of_rows, m.ROWS_ALONE),
    Fault(lambda square, side: means_of_rows(square.T, side).T, m.ROWS_ALONE),
    Fault(lambda square, side: blocks(square, side).mean(axis=1)[:, :, 0], m.ONE_AXIS),
    Fault(lambda square, side: blocks(square, side).mean(axis=3)[:, 0], m.ONE_AXIS),
    Fault(lambda square, side: right(square, side).T, m.TRANSPOSED),
    Fault(lambda square, side: np.resize(square, (side, side)), m.RESIZED),
    Fault(lambda square, side: right(square, side) / 255, m.SCALED),
    Fault(lambda square, side: right(square, 28), m.ALWAYS_28),
    Fault(lambda square, side: np.median(blocks(square, side), axis=(1, 3)), m.MEDIAN),
    Fault(
        lambda square, side: blocks(square, len(square) // side).mean(axis=(1, 3)), m.SIDE_FOR_BLOCK
    ),
    Fault(nearly_one_block, m.NOT_FAR_ENOUGH),
    *(
        Fault(lambda square, side, axes=axes: blocks(square, side).mean(axis=axes), m.MIXED_AXES)
        for axes in ((0, 1), (0, 3), (1, 2), (2, 3))
    ),
    Fault(lambda square, side: blocks(square, side).mean(axis=1), m.AXIS_LEFT),
    Fault(lambda square, side: blocks(square, side).mean(axis=3), m.AXIS_LEFT),
    Fault(lambda square, side: blocks(square, side), m.AXES_LEFT),
    Fault(with_rest, m.REST_KEPT),
    Fault(shared_out, m.SHARED_OUT),
    Fault(lambda square, side: right(square[::-1, ::-1], side)[::-1, ::-1], m.REST_AT_TOP),
    Fault(lambda square, side: right(middle_of(square, side), side), m.REST_AROUND),
    Fault(
        lambda square, side: blocks(square, side).sum(axis=(1, 3)) / (len(square) // side),
        m.DIVIDED_ONCE,
    ),
    Fault(fixed_block, m.FIXED_BLOCK),
    Fault(one_short, m.ONE_SHORT),
    Fault(in_a_row, m.IN_A_ROW),
    Fault(diagonal, m.ONE_COUNTER),
    Fault(lambda square, side: diagonal(square, side).T, m.ONE_COUNTER),
    Fault(middle_alone, m.MIDDLE),
    Fault(resampled("BOX"), m.SHARED_OUT),
    *(Fault(resampled(way), m.RESAMPLED) for way in ("NEAREST", *WAYS)),
)


def shrink_problem(shrink: object, cases: tuple[tuple[int, int], ...]) -> Problem | None:
    """Return what is wrong with a function that shrinks squares; a case has old and new side."""
    inputs = [(grays(old, old, new), new) for old, new in cases]
    return function_problem("shrink", nearly(shrink, right, ROUNDED), inputs, right, FAULTS)


def rest_problem(shrink: object) -> Problem | None:
    """Return what is wrong with a function where the blocks do not fill the square."""
    problem = shrink_problem(shrink, ((86, 28), (11, 5)))
    stopped = problem is not None and problem.state is State.RAISED
    if stopped and shrink_problem(shrink, ((84, 28), (10, 5))) is None:
        return wrong(m.REST_NOT_CUT, name="shrink")
    return problem


@graded(hints=True)
def function(shrink: object) -> list[Part]:
    """Squares become smaller by blocks of 2 x 2, and of 3 x 3 and more."""
    return [
        part(say(m.BY_TWO), shrink_problem, shrink, ((4, 2), (8, 4))),
        part(say(m.BY_MORE), shrink_problem, shrink, ((84, 28), (20, 4))),
    ]


@graded()
def others(shrink: object) -> list[Part]:
    """Other sides do so, and what fills no block is left out."""
    return [
        part(say(m.OTHER_SIDES), shrink_problem, shrink, ((15, 5), (56, 28), (6, 6)), weight=2),
        part(say(m.REST), rest_problem, shrink),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """Stripes one pixel wide: gray by means, black by every second pixel, uneven by thirds."""
    known = {
        (105, 210, 70, 140): m.SECOND_FROM_FIRST,
        (105, 105, 70, 140): m.NO_MEAN_THERE,
        (0, 105, 70, 140): m.SWAPPED,
        (105, 0, 140, 70): m.THIRDS_SWAPPED,
        (105, 0, 105, 105): m.THIRDS_UNEVEN,
        (105, 0, 70, 70): m.THIRDS_ALIKE,
        (105, 0, 140, 140): m.THIRDS_ALIKE,
        (420, 0, 630, 1260): m.SUMMED,
        (210, 0, 210, 420): m.SUMMED,
        (127.5, 0, 85, 170): m.WHITE_IS_210,
        (128, 0, 85, 170): m.WHITE_IS_210,
    }
    slips = (
        *exactly(known, 0.5),
        in_another_order((105, 0, 70, 140), 0.5),
        Slip(lambda parts: max(parts) > 210, m.SUMMED),
        Slip(lambda parts: parts[0] in (0, 210), m.FIRST_NO_MEAN),
        Slip(lambda parts: parts[1] == 105, m.NO_MEAN_THERE),
        Slip(lambda parts: parts[1] == 210, m.SECOND_FROM_FIRST),
        Slip(lambda parts: {0, 210} & set(parts[2:]) != set(), m.THIRDS_NO_MEAN),
        Slip(lambda parts: parts[2] == parts[3], m.THIRDS_ALIKE),
    )
    return [because(several(answer, (105, 0, 70, 140), slips, 0.5), m.WHY)]
