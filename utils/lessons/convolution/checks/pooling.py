"""Checks of step 8: the largest number of each window stays."""

from collections.abc import Callable

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, because
from utils.checks.several import several
from utils.lessons.convolution.rows import numbers
from utils.lessons.convolution.sentences import pooling as m
from utils.messages import say

NAME = "max_pool"


def pooled(image: np.ndarray, down: int, across: int, keep: Callable, fill: float) -> np.ndarray:
    """Return what ``keep`` makes of each window of ``down`` x ``across`` pixels, side by side.

    Windows that hang over the edge are filled up with ``fill``.
    """
    over = (-image.shape[0] % down, -image.shape[1] % across)
    whole = np.pad(image.astype(float), ((0, over[0]), (0, over[1])), constant_values=fill)
    cut = whole.reshape(whole.shape[0] // down, down, whole.shape[1] // across, across)
    return keep(cut, axis=(1, 3))


def max_pool(image: np.ndarray, size: int) -> np.ndarray:
    """Return the largest number of each window; at the end windows may be smaller."""
    return pooled(image, size, size, np.max, -np.inf)


def _cut(image: np.ndarray, size: int, rows: bool = True, columns: bool = True) -> np.ndarray:
    """Return an image without the rows, the columns or both that fill no whole window."""
    height = image.shape[0] // size * size if rows else image.shape[0]
    width = image.shape[1] // size * size if columns else image.shape[1]
    return image[:height, :width]


def _overlapping(image: np.ndarray, size: int) -> np.ndarray:
    return np.lib.stride_tricks.sliding_window_view(image, (size, size)).max(axis=(2, 3))


def _filtered(image: np.ndarray, size: int) -> np.ndarray:
    """Return the largest number around each pixel, as a filter of SciPy does."""
    around = np.pad(image, (size // 2, size - 1 - size // 2), mode="symmetric")
    return _overlapping(around, size)


def _windows(image: np.ndarray, step: int, size: int, keep: Callable) -> list[list]:
    """Return what ``keep`` makes of windows of ``size`` that begin every ``step`` pixels."""
    rows, columns = (range(0, length, step) for length in image.shape)
    return [[keep(image[r : r + size, c : c + size]) for c in columns] for r in rows]


def _every(keep: Callable, fill: float) -> Callable:
    return lambda image, size: pooled(image, size, size, keep, fill)


def _whole(keep: Callable) -> Callable:
    return lambda image, size: pooled(_cut(image, size), size, size, keep, 0)


def _last_of_each(image: np.ndarray, size: int) -> np.ndarray:
    """Return the number at the lower right of each window."""
    rows, columns = (
        [min(start + size, length) - 1 for start in range(0, length, size)]
        for length in image.shape
    )
    return image[np.ix_(rows, columns)]


def _in_so_many(image: np.ndarray, size: int) -> list[list]:
    """Return the largest numbers where the size is taken for how many windows there are."""
    rows = np.array_split(image, size)
    return [[part.max() for part in np.array_split(row, size, axis=1)] for row in rows]


FAULTS = (
    Fault(_every(np.nanmean, np.nan), m.MEAN),
    Fault(_whole(np.mean), m.MEAN),
    Fault(_every(np.mean, 0), m.MEAN),
    Fault(_every(np.sum, 0), m.SUM),
    Fault(_whole(np.sum), m.SUM),
    Fault(_every(np.min, np.inf), m.SMALLEST),
    Fault(_whole(np.min), m.SMALLEST),
    Fault(_overlapping, m.OVERLAPPING),
    Fault(lambda i, s: max_pool(_cut(i, s), s), m.DROPPED),
    Fault(lambda i, s: max_pool(_cut(i, s, columns=False), s), m.ROW_DROPPED),
    Fault(lambda i, s: max_pool(_cut(i, s, rows=False), s), m.COLUMN_DROPPED),
    Fault(_every(np.max, 0), m.ZEROS),
    Fault(lambda i, s: pooled(i, s, 1, np.max, -np.inf), m.ROWS_ONLY),
    Fault(lambda i, s: pooled(i, 1, s, np.max, -np.inf), m.COLUMNS_ONLY),
    Fault(lambda i, s: i[::s, ::s], m.FIRST),
    Fault(lambda i, s: max_pool(np.abs(i), s), m.ABSOLUTE),
    Fault(lambda i, s: np.abs(max_pool(i, s)), m.ABSOLUTE),
    Fault(lambda i, s: i.max(), m.ONE_NUMBER),
    Fault(lambda i, s: max_pool(i, 2), m.ALWAYS_TWO),
    Fault(_every(lambda w, axis: np.nanmedian(w, axis=axis), np.nan), m.MEDIAN),
    Fault(_last_of_each, m.LAST),
    Fault(lambda i, s: _windows(i, 1, s, np.max), m.OVERLAPPING),
    Fault(_filtered, m.OVERLAPPING),
    Fault(_in_so_many, m.SIZE_AS_COUNT),
    Fault(lambda i, s: _windows(i, s, s + 1, np.max), m.WINDOW_LARGER),
    Fault(lambda i, s: _windows(i, s, s - 1, np.max), m.WINDOW_SMALLER),
    Fault(lambda i, s: _windows(i, s, s, np.argmax), m.PLACES),
    Fault(lambda i, s: _windows(i, s, s, lambda w: w.sum(axis=1).max()), m.LARGEST_ROW_SUM),
    Fault(lambda i, s: np.sort(i, axis=None)[::-1][: s * s], m.SORTED),
)


def _drawn(seed: int, *cases: tuple[tuple, int]) -> list[tuple[np.ndarray, int]]:
    """Return images with numbers above and below zero, and below it at the end, with a size."""
    rng, found = np.random.default_rng(seed), []
    for shape, size in cases:
        image = rng.integers(-9, 10, shape)
        image[-1], image[:, -1] = -np.abs(image[-1]) - 1, -np.abs(image[:, -1]) - 1
        found.append((image, size))
    return found


CASES = _drawn(1, ((5, 5), 2), ((7, 9), 2), ((10, 8), 3))


@graded(hints=True)
def by_hand(answers: object) -> list[Part]:
    """The largest numbers of six windows, of which three are smaller."""
    known = (
        (((4, 6),), m.HAND_DROPPED),
        ((4, 6), m.HAND_DROPPED),
        (((4, 6, 0), (5, 0, 0)), m.HAND_ZEROS),
        (((4, 6, 3), (5, 4, 6)), m.HAND_NO_SIGNS),
        (((4, 6, -3), (5, -4, -6)), m.HAND_NO_SIGNS),
        (((2.5, 2.25, -2), (2.5, -3, -6)), m.HAND_MEANS),
    )
    return [numbers(say(m.BY_HAND), "by_hand", answers, ((4, 6, -1), (5, -2, -6)), known)]


@graded(hints=True)
def function(pool: object) -> list[Part]:
    """The student's function, on images that the check draws; something is left over in each."""

    def diagnose(pool: object) -> Problem | None:
        return function_problem(NAME, pool, CASES, max_pool, FAULTS)

    return [part(say(m.ANSWERS), diagnose, pool)]


@graded()
def values(pool: object) -> list[Part]:
    """The same function where nothing is left over, for other sizes, and on fractions."""
    sizes = _drawn(2, ((6, 8), 2), ((9, 10), 4), ((3, 4), 1), ((10, 10), 5))
    rng = np.random.default_rng(3)
    fractions = [(rng.normal(size=(2, 7)), 2), (rng.normal(size=(5, 6)), 2)]

    def other_sizes(pool: object) -> Problem | None:
        return function_problem(NAME, pool, sizes, max_pool, (), FAULTS, CASES)

    def other_numbers(pool: object) -> Problem | None:
        return function_problem(NAME, pool, fractions, max_pool, (), FAULTS, CASES)

    return [
        part(say(m.OTHER_SIZES), other_sizes, pool),
        part(say(m.FRACTIONS), other_numbers, pool),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """The places of the window of 8, and of that of 5, in which a pixel at place 21 stands."""
    known = {
        (17, 24, 21, 25): m.MOVES_FROM_ONE,
        (5, 2, 1, 3): m.MOVES_COUNTED,
        (13, 29, 16, 26): m.MOVES_SYMMETRIC,
        (14, 28, 17, 25): m.MOVES_SYMMETRIC,
        (17, 25, 19, 23): m.MOVES_SYMMETRIC,
        (16, 24, 20, 25): m.MOVES_NEXT,
        (21, 28, 21, 25): m.MOVES_FROM_PIXEL,
    }
    found = several(answer, (16, 23, 20, 24), known, label=m.MOVES)
    return [because(found, m.MOVES_WHY)]
