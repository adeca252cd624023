"""Checks of step 6: the size of the output."""

import math
from collections.abc import Callable

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, because, wrong
from utils.checks.values import as_array, describe, is_numeric
from utils.lessons.convolution.rows import numbers
from utils.lessons.convolution.sentences import size as m
from utils.messages import say

NAME = "output_size"


def output_size(length: int, kernel: int, stride: int, border: int) -> int:
    """Return how many places a kernel has over a row of pixels with zeros at both ends."""
    return (length + 2 * border - kernel) // stride + 1


FAULTS = (
    Fault(lambda n, k, s, b: (n + 2 * b - k) // s, m.NO_PLUS_ONE),
    Fault(lambda n, k, s, b: (n + 2 * b - k) / s + 1, m.NOT_DOWN),
    Fault(lambda n, k, s, b: math.ceil((n + 2 * b - k) / s) + 1, m.ROUNDED_UP),
    Fault(lambda n, k, s, b: math.ceil((n + 2 * b - k + 1) / s) + 1, m.ROUNDED_UP),
    Fault(lambda n, k, s, b: output_size(n + b, k, s, 0), m.BORDER_ONCE),
    Fault(lambda n, k, s, b: output_size(n, k, s, 0), m.NO_BORDER),
    Fault(lambda n, k, s, b: output_size(n, k, s, 0) + 2 * b, m.BORDER_OUTSIDE),
    Fault(lambda n, k, s, b: output_size(n, k, 1, b), m.NO_STRIDE),
    Fault(lambda n, k, s, b: (n + 2 * b - k + 1) // s, m.PLUS_ONE_FIRST),
    Fault(lambda n, k, s, b: (n + 2 * b) // s, m.KERNEL_FORGOTTEN),
    Fault(lambda n, k, s, b: (n + 2 * b - 1) // s + 1, m.KERNEL_FORGOTTEN),
    Fault(lambda n, k, s, b: -(-n // s), m.AS_WITH_SAME),
    Fault(lambda n, k, s, b: output_size(n - k, k, s, b), m.KERNEL_TWICE),
    Fault(lambda n, k, s, b: output_size(n, k, s, b) ** 2, m.SQUARED),
    Fault(lambda n, k, s, b: n + 2 * b - k // s + 1, m.BRACKETS),
    Fault(lambda n, k, s, b: n + 2 * b - k / s + 1, m.BRACKETS),
    Fault(lambda n, k, s, b: round((n + 2 * b - k) / s) + 1, m.ROUNDED),
    Fault(lambda n, k, s, b: output_size(n, k, s, 0) + b, m.BORDER_OUTSIDE),
    Fault(lambda n, k, s, b: output_size(n, k, s, -b), m.BORDER_AWAY),
    Fault(lambda n, k, s, b: (n + 2 * b - k) * s + 1, m.TIMES_STRIDE),
    Fault(lambda n, k, s, b: (n + 2 * b - k) // (s + 1), m.ONE_TO_STRIDE),
    Fault(lambda n, k, s, b: output_size(n, k // 2, s, b), m.HALF_KERNEL),
)

Case = tuple[int, int, int, int]


def _visible() -> list[Case]:
    rng = np.random.default_rng(1)
    drawn = [tuple(map(int, rng.integers((20, 3, 2, 1), (60, 8, 5, 4)))) for _ in range(6)]
    return [(10, 3, 2, 1), (28, 3, 1, 0), (12, 5, 3, 2), (11, 4, 3, 0), *drawn]


CASES = _visible()


def _judge(cases: list[Case], faults: tuple, charged: tuple) -> Callable[[object], Problem | None]:
    def diagnose(size: object) -> Problem | None:
        return function_problem(NAME, size, cases, output_size, faults, charged, CASES)

    return diagnose


@graded(hints=True)
def function(size: object) -> list[Part]:
    """The student's function, on sizes that the check draws and on some that come out uneven."""
    return [part(say(m.ANSWERS), _judge(CASES, FAULTS, ()), size)]


@graded()
def values(size: object) -> list[Part]:
    """The same function where nothing is left over, and on large sizes."""
    other = [(7, 7, 5, 0), (1, 1, 1, 0), (5, 7, 1, 1), (1001, 11, 10, 3), (224, 7, 2, 3)]
    even = [(9, 3, 3, 0), (28, 2, 2, 0), (10, 4, 2, 1), (31, 5, 2, 0)]
    return [
        part(say(m.OTHER_SIZES), _judge(other, (), FAULTS), size),
        part(say(m.EXACT), _judge(even, (), FAULTS), size),
    ]


@graded(hints=True)
def chain(sizes: object) -> list[Part]:
    """The rows after each of five layers, from 50 on."""
    known = (
        ((48, 24, 20, 10, 8), m.CHAIN_NO_BORDER),
        ((50, 25, 25, 13, 11), m.CHAIN_ROUNDED_UP),
        ((50, 25, 25, 12.5, 10.5), m.CHAIN_HALVES),
        ((50, 50, 25, 25, 12), m.CHAIN_INPUT),
        ((50, 25, 50, 25, 48), m.CHAIN_EACH),
    )
    return [numbers(say(m.CHAIN), "sizes", sizes, (50, 25, 25, 12, 10), known)]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """A stride, a border and a kernel that lead to a given size. They count together."""

    def diagnose(answer: object) -> Problem | None:
        found = as_array(answer)
        whole = is_numeric(found) and found.shape == (3,) and np.all(found == np.floor(found))
        if not whole or found.min() < 1:
            return wrong(m.DESIGN_COUNT, found=describe(answer))
        stride, border, kernel = map(int, found)
        if output_size(31, 5, stride, 0) != 14:
            return wrong(m.DESIGN_STRIDE)
        if output_size(32, 7, 1, border) != 32:
            return wrong(m.DESIGN_BORDER)
        return None if output_size(20, kernel, 1, 0) == 1 else wrong(m.DESIGN_KERNEL)

    found = part(say(m.DESIGN), diagnose, answer)
    return [because(found, m.DESIGN_WHY)]
