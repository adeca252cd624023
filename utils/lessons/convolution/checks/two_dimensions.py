"""Checks of step 3: a window slides over rows and columns."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, because
from utils.checks.several import Slip, several
from utils.lessons.convolution.rows import numbers
from utils.lessons.convolution.sentences import two_dimensions as m
from utils.lessons.convolution.sweep import convolve_2d
from utils.messages import say

NAME = "convolve_2d"


def _windows(image: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    return np.lib.stride_tricks.sliding_window_view(image, kernel.shape)


def _turned(image: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    return _windows(image, kernel).swapaxes(2, 3)


def _full(image: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    return convolve_2d(np.pad(image, [(length - 1,) * 2 for length in kernel.shape]), kernel)


def _as_if_square(image: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    answers = convolve_2d(image, kernel)
    return answers[:, : len(answers)]


FAULTS = (
    Fault(lambda i, k: convolve_2d(i, k[::-1, ::-1]), m.FLIPPED),
    Fault(lambda i, k: convolve_2d(i, k[::-1]), m.FLIPPED_ROWS),
    Fault(lambda i, k: convolve_2d(i, k[:, ::-1]), m.FLIPPED_COLUMNS),
    Fault(lambda i, k: convolve_2d(i, k.T), m.TRANSPOSED),
    Fault(lambda i, k: convolve_2d(i, k).T, m.RESULT_TRANSPOSED),
    Fault(lambda i, k: convolve_2d(i, k)[:-1], m.LAST_ROW_MISSING),
    Fault(lambda i, k: convolve_2d(i, k)[:, :-1], m.LAST_COLUMN_MISSING),
    Fault(lambda i, k: convolve_2d(i, k)[:-1, :-1], m.LAST_MISSING),
    Fault(lambda i, k: convolve_2d(i, np.ones(k.shape)), m.WINDOW_SUM),
    Fault(lambda i, k: convolve_2d(i, k) / k.size, m.MEAN),
    Fault(lambda i, k: convolve_2d(i, np.ones(k.shape)) * k.sum(), m.SUM_TIMES_SUM),
    Fault(lambda i, k: (_windows(i, k) @ k).sum(axis=(2, 3)), m.MATRIX_PRODUCT),
    Fault(lambda i, k: (_windows(i, k) @ k.T).sum(axis=(2, 3)), m.MATRIX_PRODUCT),
    Fault(lambda i, k: (_turned(i, k) @ k).sum(axis=(2, 3)), m.MATRIX_PRODUCT),
    Fault(lambda i, k: (k @ _windows(i, k)).sum(axis=(2, 3)), m.MATRIX_PRODUCT),
    Fault(lambda i, k: (k @ _turned(i, k)).sum(axis=(2, 3)), m.MATRIX_PRODUCT),
    Fault(lambda i, k: convolve_2d(np.pad(i, len(k) // 2), k), m.SAME_SIZE),
    Fault(_as_if_square, m.AS_IF_SQUARE),
    Fault(_full, m.FULL),
    Fault(lambda i, k: _full(i, k[::-1, ::-1]), m.FULL),
    Fault(lambda i, k: i[len(k) - 1 :, k.shape[1] - 1 :] * k[-1, -1], m.LAST_PRODUCT),
    Fault(lambda i, k: convolve_2d(i, k)[0, 0], m.FIRST_ONLY),
    Fault(lambda i, k: (_windows(i, k) * k).sum(axis=2), m.ROW_SUMS),
    Fault(lambda i, k: (_windows(i, k) * k).sum(axis=3), m.ROW_SUMS),
    Fault(lambda i, k: convolve_2d(i, k).astype(int), m.CUT),
    Fault(lambda i, k: (_windows(i, k) * k).max(axis=(2, 3)), m.LARGEST_PRODUCT),
    Fault(lambda i, k: np.abs(convolve_2d(i, k)), m.SIGNS_DROPPED),
)

FRACTION_FAULTS = tuple(fault for fault in FAULTS if fault.sentence not in (m.CUT, m.SIGNS_DROPPED))
"""What costs its points in the visible check, where the numbers are whole."""


def _drawn(seed: int, *shapes: tuple[tuple, tuple]) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return an image and a kernel of whole numbers, without a 0, for each pair of shapes."""
    rng = np.random.default_rng(seed)
    return [tuple(rng.integers(1, 10, shape) for shape in pair) for pair in shapes]


CASES = _drawn(1, ((3, 4), (2, 2)), ((5, 7), (3, 3)), ((9, 12), (3, 3)))


@graded(hints=True)
def by_hand(answers: object) -> list[Part]:
    """Six answers of a kernel over an image of three rows and four columns."""
    known = (
        (((16, 40, 13), (41, 5, 21)), m.HAND_FLIPPED),
        (((10, 36, 15), (45, 17, 15)), m.HAND_TRANSPOSED),
        (((18, 21, 18), (21, 15, 19)), m.HAND_SUMS),
        (((25, 43, 24), (46, 24, 33)), m.HAND_MINUS),
    )
    return [numbers(say(m.BY_HAND), "by_hand", answers, ((9, 35, 12), (44, 20, 19)), known)]


@graded(hints=True)
def function(convolve: object) -> list[Part]:
    """The student's function, on images that the check draws."""

    def diagnose(convolve: object) -> Problem | None:
        return function_problem(NAME, convolve, CASES, convolve_2d, FAULTS)

    return [part(say(m.ANSWERS), diagnose, convolve)]


@graded()
def values(convolve: object) -> list[Part]:
    """The same function on tall images, on kernels of other shapes, and on fractions."""
    shapes = _drawn(2, ((7, 4), (3, 3)), ((6, 6), (2, 3)), ((6, 8), (3, 1)), ((4, 5), (1, 1)))
    rng = np.random.default_rng(3)
    fractions = [(rng.normal(size=(6, 9)), rng.normal(size=(3, 3)))]

    def other_shapes(convolve: object) -> Problem | None:
        return function_problem(NAME, convolve, shapes, convolve_2d, (), FAULTS, CASES)

    def other_numbers(convolve: object) -> Problem | None:
        found = (NAME, convolve, fractions, convolve_2d, FAULTS, FRACTION_FAULTS, CASES)
        return function_problem(*found)

    return [
        part(say(m.OTHER_SHAPES), other_shapes, convolve),
        part(say(m.FRACTIONS), other_numbers, convolve),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """The map that each of four kernels makes of the house."""
    swapped = Slip(lambda letters: letters == tuple("bdca"), m.MATCH_EDGES_SWAPPED)
    found = several(answer, "dbca", [swapped], label=m.MATCH)
    return [because(found, m.MATCH_WHY)]
