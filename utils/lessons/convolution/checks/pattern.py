"""Checks of step 2: a kernel is a pattern."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, because, wrong
from utils.checks.several import several
from utils.checks.values import as_array, describe, is_numeric
from utils.lessons.convolution.sentences import pattern as m
from utils.lessons.convolution.sweep import convolve_1d
from utils.messages import say

LEVEL = 7
SLOPE, BRIGHT = (2, 4, 6), (1, 8, 1)
NEARLY = 1e-9
SIZE = 3


def find(signal: np.ndarray, pattern: np.ndarray) -> int:
    """Return the place where the pattern begins that fits best."""
    return int(np.argmax(convolve_1d(signal, pattern - np.mean(pattern))))


def squares(signal: np.ndarray, pattern: np.ndarray) -> np.ndarray:
    """Return the sum of the squared differences at each place."""
    windows = np.lib.stride_tricks.sliding_window_view(signal, len(pattern))
    return ((windows - pattern) ** 2).sum(axis=1)


FAULTS = (
    Fault(lambda s, p: np.argmax(convolve_1d(s, p)), m.BRIGHTEST),
    Fault(lambda s, p: np.argmin(convolve_1d(s, p)), m.DARKEST),
    Fault(lambda s, p: np.argmin(convolve_1d(s, p - p.mean())), m.DARKEST),
    Fault(lambda s, p: find(s, p) + len(p) // 2, m.MIDDLE),
    Fault(lambda s, p: convolve_1d(s, p - p.mean()).max(), m.THE_ANSWER),
    Fault(lambda s, p: np.argmax(convolve_1d(s, p - p.max())), m.DARK_WINS),
    Fault(lambda s, p: np.argmin(np.abs(convolve_1d(s, p - p.mean()))), m.NEAREST_TO_0),
    Fault(lambda s, p: np.argsort(convolve_1d(s, p - p.mean())), m.ALL_PLACES),
    Fault(lambda s, p: convolve_1d(s, p - p.mean()), m.ALL_ANSWERS),
    Fault(lambda s, p: np.argmax(convolve_1d(s, p - p.min())), m.REST_LEFT),
    Fault(lambda s, p: np.argmax(convolve_1d(s, p - np.median(p))), m.REST_LEFT),
    Fault(lambda s, p: np.flatnonzero(s == p[0])[0], m.FIRST_NUMBER),
    Fault(lambda s, p: find(s, p) + len(p) - 1, m.LAST_NUMBER),
    Fault(lambda s, p: find(s, p) + len(p), m.LAST_NUMBER),
    Fault(lambda s, p: np.argmin(convolve_1d(s, 1 + 0 * p)), m.DARK_STRETCH),
    Fault(lambda s, p: np.argmax(convolve_1d(s, p) / convolve_1d(s, 1 + 0 * p)), m.BY_THE_SUM),
)


FARTHEST = Fault(lambda s, p: np.argmax(squares(s, p)), m.FARTHEST)

BRIGHT_FAULTS = tuple(fault for fault in FAULTS if fault.sentence == m.BY_THE_SUM)
"""What may be right in the visible check."""

DARK = slice(26, 34)
"""A stretch of a row that is darker than all else."""


def _hidden(
    seed: int, *sizes: int, bright: int = 35, spike: bool = False
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return a row with a pattern in it, and a bright stretch, for each size of a pattern.

    The pattern goes up and down, and nothing else does, so that every good way of comparing points
    to it. ``bright`` is where the bright stretch begins; 35 is behind the pattern, and 5 before it.
    Between both lies a dark stretch, with a single bright number in it where a ``spike`` is asked
    for. The pattern's first number stands in front of all.
    """
    rng, cases = np.random.default_rng(seed), []
    for size in sizes:
        pattern = np.where(np.arange(size) % 2, 8.0, 1.0) + rng.integers(0, 2, size)
        signal = 3 + np.repeat(rng.random(20), 3) + rng.random(60) / 8
        place = (bright + 30) % 60 + int(rng.integers(0, 12))
        signal[place : place + size] = pattern
        signal[bright : bright + 20] += 5
        signal[DARK] -= 3
        if spike:
            signal[DARK] = rng.random(8) / 8
            signal[DARK.start + 4] = pattern.max()
        signal[0] = pattern[0]
        cases.append((signal, pattern))
    return cases


CASES = _hidden(1, 5, 5, 5)


def rise_problem(kernel: object) -> Problem | None:
    """Return why three weights do not tell where a row rises."""
    if problem := _flat_problem("rise", kernel):
        return problem
    answer = float(np.dot(SLOPE, as_array(kernel)))
    if abs(answer) < NEARLY:
        return wrong(m.RISE_BLIND)
    return wrong(m.RISE_TURNED) if answer < 0 else None


def spike_problem(kernel: object) -> Problem | None:
    """Return why three weights do not tell where one number is bright between two dark ones."""
    if problem := _flat_problem("spike", kernel):
        return problem
    weights = as_array(kernel)
    answer = float(np.dot(SLOPE, weights))
    if abs(answer) > NEARLY:
        return wrong(m.SPIKE_ON_SLOPE, answer=f"{answer:g}")
    answer = float(np.dot(BRIGHT, weights))
    if abs(answer) < NEARLY:
        return wrong(m.SPIKE_NOTHING)
    return wrong(m.SPIKE_TURNED) if answer < 0 else None


def _flat_problem(name: str, kernel: object) -> Problem | None:
    weights = as_array(kernel)
    if not is_numeric(weights) or weights.shape != (SIZE,):
        return wrong(m.NOT_THREE, name=name, found=describe(kernel))
    answer = float(LEVEL * weights.sum())
    if abs(answer) > NEARLY:
        return wrong(m.ON_FLAT, name=name, level=LEVEL, answer=f"{answer:g}")
    return None


@graded(hints=True)
def kernels(rise: object, spike: object) -> list[Part]:
    """Two kernels of the student's own, by what they answer."""
    return [part(say(m.RISE), rise_problem, rise), part(say(m.SPIKE), spike_problem, spike)]


@graded(hints=True)
def finder(function: object) -> list[Part]:
    """The repaired function, on rows with a hidden pattern that the check draws."""

    def diagnose(function: object) -> Problem | None:
        return function_problem("find", function, CASES, find, (*FAULTS, FARTHEST))

    return [part(say(m.FINDS), diagnose, function)]


@graded()
def values(function: object) -> list[Part]:
    """The same function on patterns of other lengths, and behind a bright stretch."""

    def other_patterns(function: object) -> Problem | None:
        cases = _hidden(2, 4, 7, 9)
        return function_problem("find", function, cases, find, BRIGHT_FAULTS, FAULTS, CASES)

    def bright_first(function: object) -> Problem | None:
        cases = _hidden(3, 5, 6, bright=5, spike=True)
        return function_problem("find", function, cases, find, BRIGHT_FAULTS, FAULTS, CASES)

    return [
        part(say(m.OTHER_PATTERNS), other_patterns, function),
        part(say(m.BRIGHT_FIRST), bright_first, function),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """The answers of four kernels to the stretch that each likes best."""
    known = {(0, 0, 0, 27): m.MATCH_ALL_BRIGHT, (15, 8, 13, 27): m.MATCH_NO_SIGN}
    known[2, 4, 3, 1] = m.MATCH_NUMBERS
    found = several(answer, (13, 8, 15, 27), known, label=m.MATCH)
    return [because(found, m.MATCH_WHY)]
