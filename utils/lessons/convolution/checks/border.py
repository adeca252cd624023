"""Checks of step 4: a border of zeros keeps the size of the image."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.quiz import number
from utils.checks.report import Part, Problem, because
from utils.lessons.convolution.rows import numbers
from utils.lessons.convolution.sentences import border as m
from utils.lessons.convolution.sweep import convolve_2d
from utils.messages import say

NAME = "same"
SIDE, REACH = 28, 2
"""The image and the border of the question: 28 x 28, and a kernel of 5 x 5."""


def _bordered(image: np.ndarray, kernel: np.ndarray, mode: str = "constant") -> np.ndarray:
    """Return the map of an image with half of the kernel's size as its border."""
    widths = [(length // 2, length // 2) for length in kernel.shape]
    return convolve_2d(np.pad(image, widths, mode=mode), kernel)


def _at(image: np.ndarray, kernel: np.ndarray, above: int, below: int, fill: int = 0) -> np.ndarray:
    """Return the map of an image with so many halves of the kernel above and below it.

    It has as many at the left and at the right.
    """
    half = [length // 2 for length in kernel.shape]
    widths = [(above * reach, below * reach) for reach in half]
    return convolve_2d(np.pad(image, widths, constant_values=fill), kernel)


def _one_way(image: np.ndarray, kernel: np.ndarray, axis: int) -> np.ndarray:
    widths = [(0, 0), (0, 0)]
    widths[axis] = (kernel.shape[axis] // 2,) * 2
    return convolve_2d(np.pad(image, widths), kernel)


def _zeros_after(image: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    return np.pad(convolve_2d(image, kernel), [(length // 2,) * 2 for length in kernel.shape])


def _sides_swapped(image: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    return convolve_2d(np.pad(image, [(length // 2,) * 2 for length in kernel.shape[::-1]]), kernel)


FAULTS = (
    Fault(convolve_2d, m.NO_BORDER),
    Fault(lambda i, k: _at(i, k, 0, 2), m.ONE_SIDE),
    Fault(lambda i, k: _at(i, k, 2, 0), m.OTHER_SIDE),
    Fault(lambda i, k: _at(i, k, 0, 1), m.ONE_SIDE),
    Fault(lambda i, k: _at(i, k, 1, 0), m.OTHER_SIDE),
    Fault(lambda i, k: _one_way(i, k, 0), m.ROWS_ONLY),
    Fault(lambda i, k: _one_way(i, k, 1), m.COLUMNS_ONLY),
    Fault(lambda i, k: convolve_2d(np.pad(i, 1), k), m.ALWAYS_ONE),
    Fault(lambda i, k: convolve_2d(np.pad(i, len(k)), k), m.WHOLE_KERNEL),
    Fault(lambda i, k: _at(i, k, 2, 2), m.WHOLE_KERNEL),
    Fault(lambda i, k: _bordered(i, k, "edge"), m.REPEATED),
    Fault(lambda i, k: _bordered(i, k, "reflect"), m.REFLECTED),
    Fault(lambda i, k: _bordered(i, k, "symmetric"), m.REFLECTED),
    Fault(lambda i, k: _bordered(i, k, "wrap"), m.WRAPPED),
    Fault(lambda i, k: _at(i, k, 1, 1, fill=1), m.ONES),
    Fault(_zeros_after, m.ZEROS_AFTER),
    Fault(lambda i, k: _bordered(i, k[::-1, ::-1]), m.FLIPPED),
    Fault(lambda i, k: i, m.IMAGE_ITSELF),
    Fault(lambda i, k: np.resize(convolve_2d(i, k), i.shape), m.MAP_RESIZED),
    Fault(lambda i, k: _bordered(i, k, "mean"), m.MEANS),
    Fault(lambda i, k: np.pad(i, [(length // 2,) * 2 for length in k.shape]), m.ONLY_PADDED),
)

OF_OTHER_KERNELS = (
    Fault(_sides_swapped, m.SWAPPED),
    Fault(lambda i, k: convolve_2d(np.pad(i, len(k) // 2), k), m.AS_IF_SQUARE),
    Fault(lambda i, k: convolve_2d(np.pad(i, k.shape[1] // 2), k), m.AS_IF_SQUARE),
)
"""Mistakes that show only where a kernel is not square."""


def _drawn(seed: int, *shapes: tuple[tuple, tuple]) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return an image and a kernel of whole numbers, without a 0, for each pair of shapes."""
    rng = np.random.default_rng(seed)
    return [tuple(rng.integers(2, 10, shape) for shape in pair) for pair in shapes]


CASES = _drawn(1, ((4, 5), (3, 3)), ((6, 9), (5, 5)), ((9, 8), (3, 3)))


@graded(hints=True)
def by_hand(answers: object) -> list[Part]:
    """The sums of 3 x 3 pixels of an image of 3 x 3 with a border of zeros."""
    known = (
        (((85,),), m.HAND_VALID),
        ((85,), m.HAND_VALID),
        (((85, 85, 85),) * 3, m.HAND_ALL_ALIKE),
        (((73, 74, 75), (66, 85, 104), (59, 96, 133)), m.HAND_BORDER_COUNTS),
    )
    right = ((29, 51, 34), (42, 85, 61), (27, 62, 50))
    return [numbers(say(m.BY_HAND), "by_hand", answers, right, known)]


@graded(hints=True)
def function(same: object) -> list[Part]:
    """The student's function, on images and square kernels that the check draws."""

    def diagnose(same: object) -> Problem | None:
        return function_problem(NAME, same, CASES, _bordered, FAULTS)

    return [part(say(m.ANSWERS), diagnose, same)]


@graded()
def values(same: object) -> list[Part]:
    """The same function on kernels of other sizes, and on fractions."""
    kernels = _drawn(2, ((5, 6), (1, 1)), ((7, 8), (3, 5)), ((8, 6), (5, 1)), ((9, 9), (7, 7)))
    rng = np.random.default_rng(3)
    fractions = [(rng.normal(size=(6, 8)), rng.normal(size=(3, 3)))]

    def other_kernels(same: object) -> Problem | None:
        return function_problem(NAME, same, kernels, _bordered, OF_OTHER_KERNELS, FAULTS, CASES)

    def other_numbers(same: object) -> Problem | None:
        return function_problem(NAME, same, fractions, _bordered, (), FAULTS, CASES)

    return [
        part(say(m.OTHER_KERNELS), other_kernels, same),
        part(say(m.FRACTIONS), other_numbers, same),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """How many answers of a 5 x 5 kernel over 28 x 28 pixels the border has a part in."""
    inner = (SIDE - 2 * REACH) ** 2
    known = {
        inner: m.TOUCHED_INNER,
        SIDE**2 - (SIDE - 2) ** 2: m.TOUCHED_RING,
        4 * SIDE: m.TOUCHED_RING,
        4 * SIDE * REACH: m.TOUCHED_TWICE,
        SIDE**2: m.TOUCHED_ALL,
        (SIDE + 2 * REACH) ** 2 - SIDE**2: m.TOUCHED_ZEROS,
        4 * REACH * (SIDE - 2 * REACH): m.TOUCHED_CORNERS,
    }
    right = SIDE**2 - inner
    found = number(say(m.TOUCHED), answer, right, known, otherwise=m.TOUCHED_OTHER)
    return [because(found, m.TOUCHED_WHY)]
