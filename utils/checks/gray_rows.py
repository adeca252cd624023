"""Find out what happened to rows of gray values that are not what they must be.

All functions take arrays of the shape (images, pixels). They run on a failure only.
"""

from collections.abc import Callable

import numpy as np

from utils.checks.report import Problem, wrong
from utils.checks.values import CHUNK_ROWS, TOLERANCE, same
from utils.messages import checks as m
from utils.messages import say

WHITE = 255
MOST_GROWN, MOST_SHRUNK = 1e6, 1e-12
"""Factors between these are looked for. Dividing by the sum of all pixels gives 1e-8."""

ROWS_LOOKED_AT = 500
SPARSELY = 56
"""One column of so many is looked at first."""

FEW = 0.5
"""Where fewer rows than this share differ, the others are right."""


def is_made_by(
    make: Callable[[np.ndarray], np.ndarray], found: np.ndarray, source: np.ndarray
) -> bool:
    """Tell whether ``make`` turns ``source`` into what was found; a few rows often say no."""
    head = slice(0, ROWS_LOOKED_AT)
    return same(found[head], make(source[head])) and same(found, make(source))


def grays_of(rows: np.ndarray, top: float) -> np.ndarray:
    """Return rows as gray values from 0 to 255; ``top`` is the number that stands for white."""
    return np.rint(rows * (WHITE / top))


def fingerprints(grays: np.ndarray) -> np.ndarray:
    """Return a whole number for each row, which differs where gray values or places differ."""
    return grays @ np.random.default_rng(0).integers(1, 2**20, grays.shape[1]).astype(float)


def factor(found: np.ndarray, expected: np.ndarray) -> float | None:
    """Return the number that ``expected`` was multiplied by, or ``None`` if it was none."""
    scale = float(expected[:ROWS_LOOKED_AT].sum())
    by = float(found[:ROWS_LOOKED_AT].sum(dtype=float)) / scale if scale else 0.0
    if not np.isfinite(by) or not MOST_SHRUNK < abs(by) < MOST_GROWN:
        return None
    most, head = float(np.abs(expected).max()), slice(0, ROWS_LOOKED_AT)
    pairs = ((found[head], expected[head]), (found, expected))
    return by if all(same(rows / (by * most), right / most) for rows, right in pairs) else None


def divisor(found: np.ndarray, grays: np.ndarray) -> float | None:
    """Return the number that gray values were divided by, rounded to a short one if it can be."""
    by = factor(found, grays)
    if by is None:
        return None
    return float(f"{1 / by:.4g}")


def is_standardized(found: np.ndarray, expected: np.ndarray) -> bool:
    """Tell whether a mean was taken away from each column, and a spread divided it, or one for all.

    The mean and the spread may be those of another set, such as the one that a scaler was fitted
    to, so the spread is only looked at for being near 1.
    """
    rows, right = found[:ROWS_LOOKED_AT].astype(float), expected[:ROWS_LOOKED_AT].astype(float)
    rows, right = rows - rows.mean(axis=0), right - right.mean(axis=0)
    slopes = (rows * right).sum(axis=0) / np.maximum((right * right).sum(axis=0), TOLERANCE)
    return same(rows, right * slopes) and 0.7 < float(np.median(rows.std(axis=0))) < 1.4


def scaler(fitted: np.ndarray) -> Callable[[np.ndarray], np.ndarray]:
    """Return what ``MinMaxScaler`` does: scale each column by the ends that ``fitted`` has."""
    low, high = fitted.min(axis=0), fitted.max(axis=0)
    return lambda rows: (rows - low) / np.where(high > low, high - low, 1)


def moved_inside(name: str, found: np.ndarray, expected: np.ndarray) -> Problem | None:
    """Return how the pixels of each image were moved, if every row still has its own."""
    head = slice(0, ROWS_LOOKED_AT)
    if not np.array_equal(found[head].sum(axis=1), expected[head].sum(axis=1)):
        return None
    if not np.array_equal(found.sum(axis=1), expected.sum(axis=1)):
        return None
    side = round(expected.shape[1] ** 0.5)
    right = expected.reshape(-1, side, side)
    if same(found, right.swapaxes(1, 2).reshape(expected.shape)):
        return wrong(m.IMAGES_TRANSPOSED, name=name)
    ways = (
        (m.LEFT_AND_RIGHT, right[:, :, ::-1]),
        (m.UP_AND_DOWN, right[:, ::-1]),
        (m.TURNED, right[:, ::-1, ::-1]),
    )
    for way, images in ways:
        if same(found, images.reshape(expected.shape)):
            return wrong(m.IMAGES_FLIPPED, name=name, way=say(way))
    return wrong(m.MOVED_INSIDE, name=name)


def strayed_rows(
    name: str, found: np.ndarray, expected: np.ndarray, others: np.ndarray
) -> Problem | None:
    """Return the problem where the rows are images of the data, but not those that belong here.

    ``others`` are the rows of the other set.
    """
    here, own, foreign = map(fingerprints, (found, expected, others))
    if np.array_equal(np.sort(here), np.sort(own)):
        return wrong(m.ROW_ORDER, name=name)
    from_here, from_there = np.isin(here, own), np.isin(here, foreign)
    if from_there.all():
        return wrong(m.ROWS_OF_OTHER_SET, name=name)
    if from_there.any() and (from_here | from_there).all():
        return wrong(m.ROWS_OF_BOTH_SETS, name=name)
    if from_here.all() and len(np.unique(here)) < len(np.unique(own)):
        return wrong(m.ROWS_REPEATED, name=name)
    return None


def few_that_differ(found: np.ndarray, expected: np.ndarray) -> np.ndarray | None:
    """Return the places of the rows that differ, ``None`` where they are none or most of them."""
    differ = (np.abs(found[:, ::SPARSELY] - expected[:, ::SPARSELY]) > TOLERANCE).any(axis=1)
    if differ.mean() >= FEW:
        return None
    for start in range(0, len(found), CHUNK_ROWS):
        rows = slice(start, start + CHUNK_ROWS)
        differ[rows] = (np.abs(found[rows] - expected[rows]) > TOLERANCE).any(axis=1)
    places = np.flatnonzero(differ)
    return places if 0 < len(places) < FEW * len(found) else None


def some_rows(name: str, found: np.ndarray, expected: np.ndarray) -> Problem | None:
    """Return the problem where most rows are right and some are not."""
    places = few_that_differ(found, expected)
    if places is None:
        return None
    count, row = len(places), int(places[0])
    return wrong(m.SOME_ROWS, name=name, count=count, rows=len(found), row=row)


def cause(
    name: str,
    found: np.ndarray,
    expected: np.ndarray,
    others: Callable[[], np.ndarray],
    top: float = 1.0,
) -> Problem | None:
    """Return what happened to images that are not as expected, if it is one of the known things.

    ``top`` stands for white in all arrays; ``others`` gives the rows of the other set.
    """
    lowest, highest = float(found.min()), float(found.max())
    if np.isnan(lowest) or np.isnan(highest):
        return wrong(m.HOLDS_NAN, name=name)
    if highest - lowest <= TOLERANCE * max(abs(lowest), abs(highest)):
        return wrong(m.ALL_ONE_VALUE, name=name, value=f"{highest:.3g}")
    gap = float(found[0, 0]) - float(expected[0, 0])
    if abs(gap) > TOLERANCE and is_made_by(lambda rows: rows + gap, found, expected):
        return wrong(m.ADDED, name=name, number=f"{gap:.3g}")
    if is_made_by(lambda rows: top - rows, found, expected):
        return wrong(m.INVERTED, name=name)
    if found.dtype == bool:
        return wrong(m.ONLY_TWO_VALUES, name=name, low=False, high=True)
    if is_made_by(lambda rows: grays_of(rows, top).clip(0, 1), found, expected):
        return wrong(m.CLIPPED, name=name)
    if is_made_by(lambda rows: grays_of(rows, top).astype(int).astype(np.int8), found, expected):
        return wrong(m.OVERFLOWN, name=name)
    if lowest < 0 and is_standardized(found, expected):
        return wrong(m.STANDARDIZED, name=name, bottom=f"{lowest:.3g}", top=f"{highest:.3g}")
    few = np.unique(found[:ROWS_LOOKED_AT])
    if len(few) == 2:
        return wrong(m.ONLY_TWO_VALUES, name=name, low=f"{few[0]:g}", high=f"{few[1]:g}")
    if highest > WHITE * MOST_GROWN or lowest < -WHITE * MOST_GROWN:
        return None
    here, grays = grays_of(found, top), grays_of(expected, top)
    return (
        moved_inside(name, here, grays)
        or strayed_rows(name, here, grays, grays_of(others(), top))
        or some_rows(name, found, expected)
        or scrambled(name, here, grays)
    )


def scrambled(name: str, found: np.ndarray, expected: np.ndarray) -> Problem | None:
    """Return the problem where every gray value is there as often as it must be."""
    if found.min() < 0 or found.max() > WHITE:
        return None
    counts = (np.bincount(x.astype(np.uint8).ravel(), minlength=256) for x in (found, expected))
    return wrong(m.SCRAMBLED, name=name) if np.array_equal(*counts) else None
