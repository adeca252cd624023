"""Checks of step 1: a window slides over a row of numbers."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, because
from utils.checks.several import several
from utils.lessons.convolution.rows import numbers
from utils.lessons.convolution.sentences import one_dimension as m
from utils.lessons.convolution.sweep import convolve_1d
from utils.messages import say

NAME = "convolve_1d"


def _wrapped(signal: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    rolled = [np.roll(signal, -place) * weight for place, weight in enumerate(kernel)]
    return np.sum(rolled, axis=0)


FAULTS = (
    Fault(lambda s, k: np.convolve(s, k, "valid"), m.FLIPPED),
    Fault(lambda s, k: convolve_1d(s, k)[:-1], m.LAST_MISSING),
    Fault(lambda s, k: convolve_1d(s, np.ones(len(k))), m.WINDOW_SUM),
    Fault(lambda s, k: convolve_1d(s, np.ones(len(k))) * k.sum(), m.SUM_TIMES_SUM),
    Fault(lambda s, k: convolve_1d(s, k) / len(k), m.MEAN),
    Fault(lambda s, k: np.correlate(s, k, "same"), m.SAME_LENGTH),
    Fault(lambda s, k: np.convolve(s, k, "same"), m.SAME_LENGTH),
    Fault(lambda s, k: np.correlate(s, k, "full"), m.FULL),
    Fault(lambda s, k: np.convolve(s, k, "full"), m.FULL),
    Fault(_wrapped, m.WRAPS),
    Fault(lambda s, k: s[len(k) - 1 :] * k[-1], m.LAST_PRODUCT),
    Fault(lambda s, k: convolve_1d(s, k)[0], m.FIRST_ONLY),
    Fault(lambda s, k: convolve_1d(s, k).astype(int), m.CUT),
    Fault(lambda s, k: convolve_1d(s, k)[:: len(k)], m.JUMPS),
    Fault(lambda s, k: convolve_1d(s**2, np.ones(len(k))), m.WINDOW_SQUARED),
    Fault(lambda s, k: convolve_1d(s, np.ones(len(k))) - k.sum(), m.SUBTRACTED),
    Fault(
        lambda s, k: [(s[i : i + len(k)] + k).sum() for i in range(len(s) - len(k) + 1)], m.ADDED
    ),
    Fault(lambda s, k: [s[i : i + len(k)] * k for i in range(len(s) - len(k) + 1)], m.NOT_ADDED_UP),
    Fault(
        lambda s, k: [(s[i : i + len(k)] * k).max() for i in range(len(s) - len(k) + 1)],
        m.LARGEST_PRODUCT,
    ),
)
"""What is said of each mistake that is known; what makes one costs no points a second time."""

FRACTION_FAULTS = tuple(fault for fault in FAULTS if fault.sentence != m.CUT)


def _drawn(seed: int, *lengths: tuple[int, int]) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return a row and a kernel of whole numbers, without a 0, for each pair of lengths."""
    rng = np.random.default_rng(seed)
    return [tuple(rng.integers(1, 10, length) for length in pair) for pair in lengths]


CASES = [(np.array([3, 1, 4, 1, 5]), np.array([1, 0, -2])), *_drawn(1, (9, 3), (30, 3))]


@graded(hints=True)
def by_hand(answers: object) -> list[Part]:
    """Four answers of a kernel over a row of six numbers."""
    known = (
        ((25, 23, 9, 37), m.HAND_FLIPPED),
        ((11, 16, 17, 18), m.HAND_SUMS),
        ((23, 39), m.HAND_ONE_WINDOW),
        ((25, 27, 31, 43), m.HAND_MINUS),
    )
    return [numbers(say(m.BY_HAND), "by_hand", answers, (23, 15, 13, 39), known)]


@graded(hints=True)
def function(convolve: object) -> list[Part]:
    """The student's function, on rows that the check draws."""

    def diagnose(convolve: object) -> Problem | None:
        return function_problem(NAME, convolve, CASES, convolve_1d, FAULTS)

    return [part(say(m.ANSWERS), diagnose, convolve)]


@graded()
def values(convolve: object) -> list[Part]:
    """The same function on kernels of other lengths, and on fractions."""
    lengths = _drawn(2, (6, 1), (7, 2), (12, 5), (4, 4))
    rng = np.random.default_rng(3)
    fractions = [(rng.normal(size=length), rng.normal(size=3)) for length in (8, 20)]

    def other_lengths(convolve: object) -> Problem | None:
        return function_problem(NAME, convolve, lengths, convolve_1d, (), FAULTS, CASES)

    def other_numbers(convolve: object) -> Problem | None:
        found = (NAME, convolve, fractions, convolve_1d, FAULTS, FRACTION_FAULTS, CASES)
        return function_problem(*found)

    return [
        part(say(m.OTHER_LENGTHS), other_lengths, convolve),
        part(say(m.FRACTIONS), other_numbers, convolve),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """By how much the answers of three kernels rise when each number of the row grows by 5."""
    known = {(10, 15, 20): m.SHIFT_SIGN, (15, 15, 15): m.SHIFT_COUNT, (5, 5, 5): m.SHIFT_EACH}
    known |= {(0, 3, 2): m.SHIFT_WEIGHTS, (0, 15, 20): m.SHIFT_SIGN, (10, 15, 10): m.SHIFT_SIGN}
    found = several(answer, (0, 15, 10), known, label=m.SHIFTS)
    return [because(found, m.SHIFTS_WHY)]
