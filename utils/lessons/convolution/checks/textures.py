"""Checks of step 9: kernels made by hand tell three photographs apart."""

import functools
import itertools

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import after, graded, part
from utils.checks.report import Part, Problem, because, wrong
from utils.checks.several import several
from utils.checks.values import as_array, describe, is_numeric
from utils.lessons.convolution.classifier import fit
from utils.lessons.convolution.photographs import NAMES, SIDE, halves, patches, photograph
from utils.lessons.convolution.sentences import textures as m
from utils.messages import say

NAME = "features"
MOST_KERNELS, SIZE = 6, 3
SOME, MOST = 0.75, 0.93
"""Shares of patches named right: two kernels of edges reach .82, with an outline .96 and more."""

NEARLY = 1e-6


def _maps(images: np.ndarray, kernels: np.ndarray) -> np.ndarray:
    """Return the map of each image (n, h, w) with each kernel (k, 3, 3): (n, k, rows, columns)."""
    windows = np.lib.stride_tricks.sliding_window_view(images, kernels.shape[1:], axis=(1, 2))
    return np.einsum("nrcij,kij->nkrc", windows, kernels)


def mean_answers(images: np.ndarray, kernels: np.ndarray) -> np.ndarray:
    """Return the mean of each map, with answers below 0 as 0: (images, kernels)."""
    return np.maximum(_maps(images, kernels), 0).mean(axis=(2, 3))


def _above_only(images: np.ndarray, kernels: np.ndarray) -> np.ndarray:
    maps = _maps(images, kernels)
    return np.nanmean(np.where(maps > 0, maps, np.nan), axis=(2, 3))


def _bordered(images: np.ndarray, kernels: np.ndarray) -> np.ndarray:
    half = kernels.shape[1] // 2
    return mean_answers(np.pad(images, ((0, 0), (half, half), (half, half))), kernels)


FAULTS = (
    Fault(lambda p, k: _maps(p, k).mean(axis=(2, 3)), m.NO_RELU),
    Fault(lambda p, k: np.maximum(_maps(p, k).mean(axis=(2, 3)), 0), m.RELU_LATE),
    Fault(lambda p, k: np.abs(_maps(p, k)).mean(axis=(2, 3)), m.ABSOLUTE),
    Fault(lambda p, k: np.minimum(_maps(p, k), 0).mean(axis=(2, 3)), m.NEGATIVE),
    Fault(lambda p, k: _maps(p, k).max(axis=(2, 3)), m.LARGEST),
    Fault(lambda p, k: np.maximum(_maps(p, k), 0).max(axis=(2, 3)), m.LARGEST),
    Fault(lambda p, k: np.maximum(_maps(p, k), 0).sum(axis=(2, 3)), m.SUM),
    Fault(_above_only, m.ABOVE_ONLY),
    Fault(lambda p, k: mean_answers(p, k).T, m.SWAPPED),
    Fault(lambda p, k: mean_answers(p, k[:, ::-1, ::-1]), m.FLIPPED),
    Fault(_bordered, m.WITH_BORDER),
    Fault(lambda p, k: mean_answers(p, k).mean(axis=1), m.ONE_A_PATCH),
    Fault(lambda p, k: np.median(np.maximum(_maps(p, k), 0), axis=(2, 3)), m.MEDIAN),
    Fault(lambda p, k: (_maps(p, k) > 0).mean(axis=(2, 3)), m.COUNTED),
    Fault(lambda p, k: np.square(_maps(p, k)).mean(axis=(2, 3)), m.SQUARES),
    Fault(lambda p, k: _maps(p, k).std(axis=(2, 3)), m.DEVIATION),
    Fault(lambda p, k: np.maximum(_maps(p, k), 1).mean(axis=(2, 3)), m.CUT_AT_1),
    Fault(lambda p, k: mean_answers(p, -k), m.OTHER_HALF),
    Fault(lambda p, k: _maps(p, k).max(axis=2).mean(axis=2), m.NOT_MAXIMUM),
    Fault(lambda p, k: _maps(p, k).min(axis=2).mean(axis=2), m.NOT_MAXIMUM),
)


@functools.cache
def _photographs() -> tuple[np.ndarray, ...]:
    return halves()


@functools.cache
def _other_places() -> tuple[np.ndarray, np.ndarray]:
    """Return patches and labels of the right halves, cut half a patch further down and right."""
    cut = [patches(photograph(name)[SIDE // 2 :, 256 + SIDE // 2 :]) for name in NAMES]
    return np.concatenate(cut), np.repeat(range(len(NAMES)), [len(found) for found in cut])


def share_right(kernels: np.ndarray, images: np.ndarray, labels: np.ndarray) -> float:
    """Return the share of patches named right by what is learned from the left halves."""
    known, known_labels, _, _ = _photographs()
    predict = fit(mean_answers(known, kernels), known_labels)
    return float((predict(mean_answers(images, kernels)) == labels).mean())


def _drawn(seed: int, *shapes: tuple[tuple, tuple]) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return patches of fractions and kernels of whole numbers for each pair of shapes."""
    rng = np.random.default_rng(seed)
    return [(rng.random(one), rng.integers(-3, 4, two)) for one, two in shapes]


CASES = _drawn(1, ((2, 5, 5), (3, 3, 3)), ((4, 9, 9), (2, 3, 3)))


@graded(hints=True)
def features(function: object) -> list[Part]:
    """The student's function, on patches that the check draws."""

    def diagnose(function: object) -> Problem | None:
        return function_problem(NAME, function, CASES, mean_answers, FAULTS)

    return [part(say(m.ANSWERS), diagnose, function)]


def sums_problem(value: object) -> Problem | None:
    """Return what is wrong with the shape of the kernels, or with the sum of one's weights."""
    found = as_array(value)
    shaped = is_numeric(found) and found.ndim == 3 and found.shape[1:] == (SIZE, SIZE)
    if not shaped or not 1 <= len(found) <= MOST_KERNELS:
        return wrong(m.NOT_KERNELS, found=describe(value))
    for place, kernel in enumerate(found):
        if not kernel.any():
            return wrong(m.EMPTY_KERNEL, place=place)
        if abs(kernel.sum()) > NEARLY:
            return wrong(m.NOT_ZERO, place=place, total=f"{kernel.sum():g}")
    return None


def _share_problem(value: object, wanted: float, sentence: str) -> Problem | None:
    _, _, images, labels = _photographs()
    found = as_array(value).astype(float)
    share = share_right(found, images, labels)
    if share >= wanted:
        return None
    if pair := _same_pair(found):
        one, other = pair
        return wrong(m.SAME_KERNELS, one=one, other=other, share=share, wanted=wanted)
    return wrong(sentence, share=share, wanted=wanted)


def _same_pair(kernels: np.ndarray) -> tuple[int, int] | None:
    """Return the places of two kernels of which one is the other times a number above 0."""
    units = [kernel / np.abs(kernel).sum() for kernel in kernels]
    for one, other in itertools.combinations(range(len(units)), 2):
        if np.allclose(units[one], units[other]):
            return one, other
    return None


@graded(hints=True)
def kernels(value: object) -> list[Part]:
    """The student's kernels, by what can be learned from their answers."""
    sums = part(say(m.SUMS), sums_problem, value)
    return [
        sums,
        after(sums, say(m.SOME), lambda value: _share_problem(value, SOME, m.TOO_FEW), value),
        after(sums, say(m.MOST), lambda value: _share_problem(value, MOST, m.TOO_FEW_MORE), value),
    ]


@graded()
def values(function: object, value: object) -> list[Part]:
    """The function on other sizes, and the kernels on patches cut at other places."""
    cases = _drawn(2, ((3, 6, 8), (1, 3, 3)), ((2, 7, 7), (4, 2, 2)), ((1, 9, 6), (2, 5, 3)))

    def other_sizes(function: object) -> Problem | None:
        return function_problem(NAME, function, cases, mean_answers, (), FAULTS, CASES)

    def other_places(value: object) -> Problem | None:
        found = as_array(value)
        if not is_numeric(found) or found.ndim != 3 or not 1 <= len(found) <= MOST_KERNELS:
            return wrong(m.NOT_KERNELS, found=describe(value))
        share = share_right(found.astype(float), *_other_places())
        return None if share >= SOME else wrong(m.TOO_FEW, share=share, wanted=SOME)

    return [
        part(say(m.OTHER_SIZES), other_sizes, function),
        part(say(m.OTHER_PLACES), other_places, value),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """Means of a kernel's answers to stripes and to an even row, without ReLU and with it."""
    known = {
        (4.5, 0, 4.5, 0): m.MEANS_NO_RELU,
        (9, 0, 9, 0): m.MEANS_NO_RELU,
        (0, 0, 18, 0): m.MEANS_NO_MEAN,
        (0, 0, 0, 0): m.MEANS_SAME,
        (0, 0, 3, 0): m.MEANS_SIX,
        (0, 0, 9, 0): m.MEANS_ABOVE,
        (0, 3, 4.5, 3): m.MEANS_EVEN,
    }
    found = several(answer, (0, 0, 4.5, 0), known, label=m.MEANS)
    return [because(found, m.MEANS_WHY)]
