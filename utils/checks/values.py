"""Look at a student's value: turn it into an array, describe it, find where it differs."""

import numpy as np

from utils.checks.report import Problem, wrong
from utils.data import load_array
from utils.messages import checks as m
from utils.messages import say

TOLERANCE = 1e-3
"""Largest difference that counts as equal; half precision keeps a pixel in 0..1 to 0.0005."""

CHUNK_ROWS = 4096


def as_array(value: object) -> np.ndarray:
    """Return an array, table, column, tensor or list as a NumPy array of the same shape."""
    return np.asarray(value)


def describe(value: object) -> str:
    """Return what ``value`` is in a few words: its kind, shape and type of numbers."""
    if isinstance(value, str):
        return say(m.A_TEXT, text=value if len(value) < 40 else value[:37] + "...")
    kind = type(value).__name__
    shape, dtype = getattr(value, "shape", None), getattr(value, "dtype", None)
    if shape is None:
        return say(m.A_VALUE, kind=kind)
    if dtype is None:
        return say(m.A_TABLE, kind=kind, shape=tuple(shape))
    return say(m.AN_ARRAY, kind=kind, shape=tuple(shape), dtype=dtype)


def is_numeric(array: np.ndarray) -> bool:
    """Tell whether an array holds numbers or truth values, and nothing else."""
    return array.dtype.kind in "buif"


def same(found: np.ndarray, expected: np.ndarray) -> bool:
    """Tell whether two arrays have one shape and, within ``TOLERANCE``, the same values."""
    return found.shape == expected.shape and first_difference(found, expected) is None


def first_difference(found: np.ndarray, expected: np.ndarray) -> tuple[int, ...] | None:
    """Return the index of the first place where two arrays of one shape differ, or ``None``."""
    for start in range(0, len(expected), CHUNK_ROWS):
        rows = slice(start, start + CHUNK_ROWS)
        near = np.abs(np.subtract(found[rows], expected[rows], dtype=float)) <= TOLERANCE
        if not near.all():
            row, *rest = np.unravel_index(np.argmin(near), near.shape)
            return (start + int(row), *map(int, rest))
    return None


def has_rows_of(found: np.ndarray, expected: np.ndarray) -> bool:
    """Tell whether two arrays hold the same rows in another order (by their sums)."""
    sums = [np.sort(rows.reshape(len(rows), -1).sum(axis=1)) for rows in (found, expected)]
    return found.shape == expected.shape and same(*sums)


def unlike(name: str, value: object, expected: np.ndarray) -> Problem | None:
    """Compare a value with what it must be, and say the first thing that differs.

    The last resort after the known mistakes: kind, then shape, then the first differing place.
    """
    found = as_array(value)
    if not is_numeric(found):
        return wrong(m.NOT_NUMBERS, name=name, found=describe(value))
    if found.shape != expected.shape:
        return wrong(m.SHAPE, name=name, found=found.shape, expected=expected.shape)
    place = first_difference(found, expected)
    if place is None:
        return None
    return wrong(
        m.VALUE,
        name=name,
        place=", ".join(map(str, place)),
        found=f"{found[place]:.6g}",
        expected=f"{expected[place]:.6g}",
    )


def step_array(kind: str, which: str) -> np.ndarray:
    """Return one of the steps' arrays: ``kind`` labels, pixels, onehot or scaled."""
    return load_array(f"{kind}_{which}")


def other(which: str) -> str:
    """Return the name of the other set."""
    return "valid" if which == "train" else "train"
