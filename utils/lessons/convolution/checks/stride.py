"""Checks of step 5: the window takes longer steps."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, because
from utils.checks.several import several
from utils.lessons.convolution.rows import numbers
from utils.lessons.convolution.sentences import stride as m
from utils.lessons.convolution.sweep import convolve_2d
from utils.messages import say

NAME = "strided"


def strided(image: np.ndarray, kernel: np.ndarray, stride: int) -> np.ndarray:
    """Return the answers of each place that a window reaches with steps of ``stride``."""
    return convolve_2d(image, kernel)[::stride, ::stride]


def _first(image: np.ndarray, kernel: np.ndarray, stride: int) -> np.ndarray:
    """Return as many answers as there should be, from places side by side."""
    rows, columns = strided(image, kernel, stride).shape
    return convolve_2d(image, kernel)[:rows, :columns]


def _spread(image: np.ndarray, kernel: np.ndarray, stride: int) -> np.ndarray:
    """Return what a kernel with gaps between its weights answers at each place."""
    wide = np.zeros([(length - 1) * stride + 1 for length in kernel.shape])
    wide[::stride, ::stride] = kernel
    return convolve_2d(image, wide)


def _hanging(image: np.ndarray, kernel: np.ndarray, stride: int) -> np.ndarray:
    return strided(np.pad(image, ((0, stride), (0, stride))), kernel, stride)


def _zeros_between(image: np.ndarray, kernel: np.ndarray, stride: int) -> np.ndarray:
    answers = np.zeros_like(convolve_2d(image, kernel))
    answers[::stride, ::stride] = strided(image, kernel, stride)
    return answers


def _rows_only(image: np.ndarray, kernel: np.ndarray, stride: int) -> np.ndarray:
    """Return as many answers as there should be, from columns side by side."""
    return convolve_2d(image, kernel)[::stride, : strided(image, kernel, stride).shape[1]]


def _means(image: np.ndarray, kernel: np.ndarray, stride: int) -> np.ndarray:
    """Return the means of blocks of answers."""
    found = convolve_2d(image, kernel)
    rows, columns = found.shape[0] // stride, found.shape[1] // stride
    whole = found[: rows * stride, : columns * stride]
    return whole.reshape(rows, stride, columns, stride).mean(axis=(1, 3))


def _largest(image: np.ndarray, kernel: np.ndarray, stride: int) -> list[list]:
    """Return the largest number of each block of answers."""
    found = convolve_2d(image, kernel)
    rows, columns = (range(0, length, stride) for length in found.shape)
    return [[found[r : r + stride, c : c + stride].max() for c in columns] for r in rows]


def _bordered(image: np.ndarray, kernel: np.ndarray, stride: int) -> np.ndarray:
    return strided(np.pad(image, len(kernel) // 2), kernel, stride)


FAULTS = (
    Fault(lambda i, k, s: convolve_2d(i, k), m.IGNORED),
    Fault(lambda i, k, s: convolve_2d(i, k)[::s], m.ROWS_ONLY),
    Fault(lambda i, k, s: convolve_2d(i, k)[:, ::s], m.COLUMNS_ONLY),
    Fault(lambda i, k, s: convolve_2d(i, k)[1::s, 1::s], m.STARTS_LATE),
    Fault(lambda i, k, s: convolve_2d(i, k)[s - 1 :: s, s - 1 :: s], m.STARTS_LATE),
    Fault(lambda i, k, s: convolve_2d(i, k)[s::s, s::s], m.STARTS_LATE),
    Fault(lambda i, k, s: strided(i, k, s)[:-1, :-1], m.LAST_MISSING),
    Fault(lambda i, k, s: strided(i[:-1, :-1], k, s), m.LAST_MISSING),
    Fault(_first, m.NOT_MULTIPLIED),
    Fault(lambda i, k, s: convolve_2d(i[::s, ::s], k), m.IMAGE_THINNED),
    Fault(_spread, m.SPREAD),
    Fault(lambda i, k, s: convolve_2d(i, k)[:: len(k), :: len(k)], m.BY_KERNEL),
    Fault(_hanging, m.HANGS_OVER),
    Fault(_bordered, m.WITH_BORDER),
    Fault(lambda i, k, s: strided(i, k, 2), m.ALWAYS_TWO),
    Fault(lambda i, k, s: convolve_2d(i, k).ravel()[::s], m.ONE_ROW),
    Fault(lambda i, k, s: convolve_2d(i, k) / s, m.DIVIDED),
    Fault(lambda i, k, s: convolve_2d(i, k)[::-s, ::-s], m.FROM_THE_END),
    Fault(_means, m.MEANS),
    Fault(_largest, m.LARGEST),
    Fault(lambda i, k, s: convolve_2d(i, k)[::s][::s], m.ROWS_TWICE),
    Fault(lambda i, k, s: convolve_2d(i, k)[:s, :s], m.ONE_COLON),
    Fault(lambda i, k, s: convolve_2d(i, k)[s:, s:], m.CUT_OFF),
    Fault(lambda i, k, s: convolve_2d(i, k[::s, ::s]), m.KERNEL_THINNED),
    Fault(_zeros_between, m.ZEROS_BETWEEN),
    Fault(_rows_only, m.COLUMNS_NOT_MULTIPLIED),
)


def _drawn(seed: int, *cases: tuple[tuple, tuple, int]) -> list[tuple[np.ndarray, np.ndarray, int]]:
    """Return an image and a kernel of whole numbers, and the stride, for each pair of shapes."""
    rng = np.random.default_rng(seed)
    return [
        (rng.integers(2, 10, image), rng.integers(2, 10, kernel), stride)
        for image, kernel, stride in cases
    ]


CASES = _drawn(1, ((7, 9), (3, 3), 2), ((10, 12), (3, 3), 2), ((17, 15), (5, 5), 3))


@graded(hints=True)
def by_hand(answers: object) -> list[Part]:
    """Three answers of a kernel that moves by two over a row of eight."""
    known = (
        ((-2, 7, 8, -1, 12, 1), m.HAND_STRIDE_ONE),
        ((-2, -1), m.HAND_NO_OVERLAP),
        ((7, -1, 1), m.HAND_STARTS_LATE),
        ((4, 7, 10), m.HAND_SUMS),
        ((4, 12, 14), m.HAND_MINUS),
    )
    return [numbers(say(m.BY_HAND), "by_hand", answers, (-2, 8, 12), known)]


@graded(hints=True)
def function(convolve: object) -> list[Part]:
    """The student's function with strides of 2 and 3, on images that the check draws."""

    def diagnose(convolve: object) -> Problem | None:
        return function_problem(NAME, convolve, CASES, strided, FAULTS)

    return [part(say(m.ANSWERS), diagnose, convolve)]


@graded()
def values(convolve: object) -> list[Part]:
    """The same function with other strides, and with kernels that are not square."""
    strides = _drawn(2, ((6, 5), (3, 3), 1), ((9, 9), (3, 3), 4), ((10, 11), (2, 2), 5))
    shapes = _drawn(3, ((8, 9), (2, 3), 2), ((20, 7), (5, 1), 3))

    def other_strides(convolve: object) -> Problem | None:
        return function_problem(NAME, convolve, strides, strided, (), FAULTS, CASES)

    def other_shapes(convolve: object) -> Problem | None:
        return function_problem(NAME, convolve, shapes, strided, (), FAULTS, CASES)

    return [
        part(say(m.OTHER_STRIDES), other_strides, convolve),
        part(say(m.OTHER_SHAPES), other_shapes, convolve),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """How many rows one answer of a second layer sees, after first strides of 1, 2 and 3."""
    known = {
        (9, 9, 9): m.SEEN_PRODUCT,
        (6, 6, 6): m.SEEN_SUM,
        (3, 3, 3): m.SEEN_THREE,
        (5, 5, 5): m.SEEN_SECOND,
        (5, 10, 15): m.SEEN_TIMES,
        (3, 6, 9): m.SEEN_TIMES,
        (5, 6, 7): m.SEEN_ONE_STEP,
    }
    found = several(answer, (5, 7, 9), known, label=m.SEEN)
    return [because(found, m.SEEN_WHY)]
