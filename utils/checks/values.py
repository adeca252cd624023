"""Look at a student's value: turn it into an array, describe it, find where it differs."""

import inspect
import math
import numbers
from decimal import Decimal

import numpy as np

from utils.checks.report import Problem, wrong
from utils.data import load_array
from utils.messages import checks as m
from utils.messages import say

TOLERANCE = 1e-3
"""Largest difference that counts as equal; half precision keeps a pixel in 0..1 to 0.0005."""

CHUNK_ROWS = 4096
MOST_EXACT = 2**53
"""From here on a float no longer holds every whole number."""


def as_array(value: object) -> np.ndarray:
    """Return an array, table, column, tensor or list as a NumPy array of the same shape.

    What is none of these (rows of different lengths, an object that refuses) becomes an array
    of the type ``object``, which is not numeric.
    """
    try:
        return np.asarray(value)
    except Exception:
        return np.asarray(None)


def as_number(value: object) -> int | float | None:
    """Return a number of any kind (Python, NumPy, a tensor, a fraction) as a plain one.

    ``None`` for anything else, truth values among them. Whole numbers come back as ``int``.
    """
    if isinstance(value, bool | list | tuple):
        return None
    if not isinstance(value, numbers.Real | Decimal):
        array = as_array(value)
        if array.size != 1 or array.dtype.kind not in "iuf":
            return None
        value = array.item()
    try:
        number = float(value)
    except OverflowError:
        return math.inf
    except (TypeError, ValueError):
        return None
    return int(number) if number.is_integer() and abs(number) < MOST_EXACT else number


def describe(value: object) -> str:
    """Return what ``value`` is in a few words: its kind, shape and type of numbers."""
    if value is None:
        return say(m.A_NONE)
    if isinstance(value, str):
        return say(m.A_TEXT, text=value if len(value) < 40 else value[:37] + "...")
    if isinstance(value, type):
        return say(m.A_CLASS, name=value.__name__)
    if isinstance(value, list | tuple):
        return say(m.A_LIST, kind=type(value).__name__, count=len(value))
    if inspect.isroutine(value):
        return say(m.A_FUNCTION, name=getattr(value, "__name__", "?"))
    try:
        shape, dtype = tuple(value.shape), getattr(value, "dtype", None)
    except Exception:
        return describe_single(value)
    if shape == ():
        return describe_single(value)
    if dtype is None:
        return say(m.A_TABLE, kind=type(value).__name__, shape=shape)
    return say(m.AN_ARRAY, kind=type(value).__name__, shape=shape, dtype=dtype)


def describe_single(value: object) -> str:
    """Return what a value without a shape is: the number itself, or its kind."""
    number = as_number(value)
    if number is not None:
        return say(m.A_NUMBER, number=number)
    if isinstance(value, bool | np.bool_):
        return say(m.A_TRUTH, value=bool(value))
    return say(m.A_VALUE, kind=type(value).__name__)


def is_numeric(array: np.ndarray) -> bool:
    """Tell whether this is an array, not a single value, of numbers or truth values."""
    return array.ndim > 0 and array.dtype.kind in "buif"


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
    if found.shape != expected.shape:
        return False
    return same(*(np.sort(row_sums(rows)) for rows in (found, expected)))


def row_sums(array: np.ndarray) -> np.ndarray:
    """Return the sum of each row (image, label) of an array."""
    return array.reshape(len(array), -1).sum(axis=1, dtype=float)


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
        found=f"{float(found[place]):.6g}",
        expected=f"{float(expected[place]):.6g}",
    )


def step_array(kind: str, which: str) -> np.ndarray:
    """Return one of the steps' arrays: ``kind`` labels, pixels, onehot or scaled."""
    return load_array(f"{kind}_{which}")


def other(which: str) -> str:
    """Return the name of the other set."""
    return "valid" if which == "train" else "train"
