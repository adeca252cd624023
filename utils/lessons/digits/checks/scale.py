"""Checks of step 3: pixels from 0 to 1, whatever images come."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, because, wrong
from utils.checks.several import several
from utils.checks.values import as_array, not_an_array, same, unlike
from utils.lessons.digits.data import LEVELS
from utils.lessons.digits.sentences import scale as m
from utils.lessons.digits.sets import mixed_set, scaled_sets, split_sets
from utils.messages import checks as words
from utils.messages import say


def each_image(x: np.ndarray) -> np.ndarray:
    """Return images divided each by its own largest number."""
    return x / x.reshape(len(x), -1).max(axis=1).reshape(-1, *[1] * (x.ndim - 1))


def _own_ends(x: np.ndarray, axis: int = -1) -> np.ndarray:
    """Return rows stretched each from its own smallest number to its own largest."""
    low, high = x.min(axis=axis, keepdims=True), x.max(axis=axis, keepdims=True)
    return (x - low) / (high - low)


def _ends_of_each(x: np.ndarray) -> np.ndarray:
    """Return images (n, ...) stretched each from its own smallest number to its own largest."""
    return _own_ends(x.reshape(len(x), -1)).reshape(x.shape)


FAULTS = (
    Fault(lambda x: x, m.UNCHANGED),
    Fault(lambda x: x / 255, m.OF_PHOTOGRAPHS),
    Fault(lambda x: x / 15, m.FIFTEEN),
    Fault(lambda x: x / 17, m.SEVENTEEN),
    Fault(lambda x: x / x.max(), m.OWN_LARGEST),
    Fault(lambda x: (x - x.min()) / (x.max() - x.min()), m.OWN_LARGEST),
    Fault(each_image, m.EACH_IMAGE),
    Fault(lambda x: x / x.max(axis=0).clip(1), m.EACH_PIXEL),
    Fault(lambda x: x // LEVELS, m.WHOLE),
    Fault(lambda x: (x / LEVELS).round(), m.WHOLE),
    Fault(lambda x: (x / LEVELS).astype(int), m.WHOLE),
    Fault(lambda x: x / LEVELS**2, m.TWICE),
    Fault(lambda x: 1 - x / LEVELS, m.INVERTED),
    Fault(lambda x: x * LEVELS, m.MULTIPLIED),
    Fault(lambda x: x.clip(0, 1), m.CLIPPED),
    Fault(lambda x: (x - x.mean()) / x.std(), m.STANDARDIZED),
    Fault(lambda x: x > 0, m.COMPARED),
    Fault(lambda x: x >= LEVELS / 2, m.COMPARED),
    Fault(lambda x: x / LEVELS if x.max() > 1 else x, m.ONLY_LARGE),
    Fault(_own_ends, m.EACH_IMAGE),
    Fault(_ends_of_each, m.EACH_IMAGE),
    Fault(lambda x: _own_ends(x, axis=1), m.EACH_IMAGE),
    Fault(lambda x: np.floor(x * (255 / LEVELS)), m.AS_PHOTOGRAPH),
)
WEIGHTS = (0.05, 12.8)
"""The weights that keep a score which 0.8 gives on scaled pixels: on those not scaled, and on those
scaled twice."""


def to_fractions(images: np.ndarray) -> np.ndarray:
    """Return pixels from 0 to 16 as fractions from 0 to 1."""
    return images / LEVELS


def cases(seed: int, shapes: tuple[tuple[int, ...], ...], top: int) -> list[tuple]:
    """Draw images of whole numbers from 1 to ``top``, none of which may be the largest number."""
    rng = np.random.default_rng(seed)
    return [(rng.integers(1, top + 1, shape),) for shape in shapes]


KINDS = ((1, np.inf, m.NEVER), (1 / LEVELS, 1, m.ONCE), (0, 1 / LEVELS, m.TWICE_BEFORE))
"""Between which numbers the largest of a row of ``mixed`` lies, and how often it was scaled."""


def rows_problem(found: np.ndarray, right: np.ndarray) -> Problem | None:
    """Return what was done to all rows of a kind, or to each pixel, that does not repair them."""
    mixed = mixed_set()
    by_pixel = np.where(mixed > 1, mixed / LEVELS, np.where(mixed < 0.1, mixed * LEVELS, mixed))
    if same(found, by_pixel):
        return wrong(m.BY_PIXEL)
    tops = mixed.max(axis=1)
    for low, high, times in KINDS:
        rows = (low < tops) & (tops <= high)
        factor = found[rows].max() / mixed[rows].max()
        if same(found[rows], right[rows]) or np.isclose(factor, 1):
            continue
        if same(found[rows], mixed[rows] * factor):
            done = m.DIVIDED_BY if factor < 1 else m.MULTIPLIED_BY
            by = f"{max(factor, 1 / factor):.4g}"
            return wrong(m.ROWS_CHANGED, times=say(times), done=say(done, by=by))
    return None


def repaired_problem(value: object) -> Problem | None:
    """Return what is wrong with the rows that were to be repaired."""
    if problem := not_an_array("repaired", value):
        return problem
    found, (_, right, *_) = as_array(value), scaled_sets()
    if found.shape != right.shape:
        return unlike("repaired", found, right)
    if same(found, right):
        return None
    if same(found, each_image(right)):
        return wrong(m.EACH_BY_ITS_OWN)
    if same(*(rows[np.lexsort(rows.T)] for rows in (found, right))):
        return wrong(words.ROW_ORDER, name="repaired")
    if problem := rows_problem(found, right):
        return problem
    tops = found.max(axis=1)
    if (tops > 1).any():
        return wrong(m.STILL_LARGE, count=int((tops > 1).sum()))
    small = tops < 1 / LEVELS + 0.001
    if small.any():
        return wrong(m.STILL_SMALL, count=int(small.sum()))
    if same(found, split_sets()[1] > 0):
        return wrong(m.ONLY_INK)
    return unlike("repaired", found, right)


@graded(hints=True)
def scaled(function: object) -> list[Part]:
    """Pixels become fractions of the largest number that a pixel can have."""
    halves = [(x / 2,) for (x,) in cases(4, ((3, 64),), 9)]
    drawn = [*cases(1, ((6, 64), (4, 8, 8)), 11), *halves]
    return [part(say(m.SCALED), function_problem, "scale", function, drawn, to_fractions, FAULTS)]


@graded()
def other_images(function: object) -> list[Part]:
    """The same for small whole numbers, for fractions, and for a single image."""
    small = [(x.astype("uint8"),) for (x,) in cases(2, ((5, 8, 8),), 13)]
    fractions = [(x / 2,) for (x,) in cases(3, ((8, 64), (3, 2)), 30)]
    pale = [(np.random.default_rng(5).integers(0, 2, (4, 8, 8)),)]
    drawn = [*small, *fractions, *pale]
    return [part(say(m.OTHERS), function_problem, "scale", function, drawn, to_fractions, FAULTS)]


@graded(hints=True)
def repaired(value: object) -> list[Part]:
    """Each row is brought to 0..1 by what it needs."""
    return [part(say(m.REPAIRED), repaired_problem, value)]


@graded()
def question(answer: object) -> list[Part]:
    """Scores grow as the pixels do, and weights can make up for it."""
    known = {
        WEIGHTS[::-1]: m.WEIGHT_WITH_PIXELS,
        (0.8, 0.8): m.SAME_WEIGHT,
        (0.05, 0.003125): m.TWICE_IS_SMALLER,
        (0.05, 204.8): m.TWICE_FROM_COUNTS,
        (0.05, 0.05): m.WEIGHT_ONCE,
        (16, 0.0625): m.FACTORS_ALONE,
        (0.0625, 16): m.FACTORS_ALONE,
    }
    return [
        because(
            several(answer, WEIGHTS, known, 0.0005, m.TWO_NUMBERS, m.NOT_BOTH),
            m.WHY,
        )
    ]
