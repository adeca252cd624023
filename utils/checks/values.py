"""Look at a student's value: turn it into an array, describe it, find where it differs."""

import inspect
import math
import numbers
import re
from decimal import Decimal

import numpy as np

from utils.checks.report import Comparison, Problem, wrong
from utils.data import load_array
from utils.messages import checks as m
from utils.messages import say

TOLERANCE = 1e-3
"""Largest difference that counts as equal; half precision keeps a pixel in 0..1 to 0.0005."""

CHUNK_ROWS = 4096
SHOWN = 6
"""Values of a row that are shown beside those expected."""

MOST_EXACT = 2**53
"""From here on a float no longer holds every whole number."""

TENSORS = {"EagerTensor", "ResourceVariable", "Variable"}
"""Classes of TensorFlow and Keras that hold numbers. A hand-over makes one kind of all."""

SPARSE = re.compile(r"(bsr|coo|csc|csr|dia|dok|lil)_(array|matrix)|SparseTensor")
"""Classes of SciPy and TensorFlow that leave zeros out. A hand-over keeps their names alone."""


def is_tensor(value: object) -> bool:
    """Tell whether this is a tensor, or a variable of TensorFlow or Keras, with numbers in it."""
    library = type(value).__module__.partition(".")[0]
    return library in ("tensorflow", "keras") and type(value).__name__ in TENSORS


def is_readable(value: object) -> bool:
    """Tell whether a value is of a kind that checks read: one that a hand-over carries whole."""
    kind = type(value)
    if kind in (np.ndarray, np.memmap, np.matrix, list, tuple, range, bool, int, float):
        return True
    library = kind.__module__.partition(".")[0]
    return library == "pandas" or is_tensor(value) or issubclass(kind, np.generic)


def as_array(value: object) -> np.ndarray:
    """Return an array, table, column, tensor or list as a NumPy array of the same shape.

    What is none of these (rows of different lengths, a class of the student's own) becomes an
    array of the type ``object``, which is not numeric.
    """
    if not is_readable(value):
        return np.asarray(None)
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
    shape = tuple(value.shape) if is_readable(value) and hasattr(value, "shape") else ()
    if shape == ():
        return describe_single(value)
    if type(value).__name__ == "DataFrame":
        return say(m.A_TABLE, kind="DataFrame", shape=shape)
    if is_tensor(value):
        dtype = getattr(value.dtype, "name", value.dtype)
        return say(m.AN_ARRAY, kind="Tensor", shape=shape, dtype=dtype)
    return say(m.AN_ARRAY, kind=type(value).__name__, shape=shape, dtype=value.dtype)


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
        if np.array_equal(found[rows], expected[rows]):  # as in most answers, and quickly seen
            continue
        near = np.abs(np.subtract(found[rows], expected[rows], dtype=float)) <= TOLERANCE
        if not near.all():
            row, *rest = np.unravel_index(np.argmin(near), near.shape)
            return (start + int(row), *map(int, rest))
    return None


def not_an_array(name: str, value: object) -> Problem | None:
    """Return why a value is no array of numbers, such as ``model.fit`` wants, by its kind."""
    if value is None:
        return wrong(m.IS_NONE, name=name)
    if isinstance(value, tuple) and len(value) == 1:
        return wrong(m.TRAILING_COMMA, name=name)
    if isinstance(value, tuple) and as_number(value[-1]) is not None:
        return wrong(m.COMMA_IN_CODE, name=name, count=len(value))
    if isinstance(value, list) and len(value) == 1:
        return wrong(m.IN_BRACKETS, name=name)
    if isinstance(value, tuple) and len(value) == 2:
        return wrong(m.TWO_IN_ONE, name=name)
    if isinstance(value, list | tuple):
        return wrong(m.A_LIST_OF_ROWS, name=name, kind=type(value).__name__)
    if SPARSE.fullmatch(type(value).__name__) or is_sparse_table(value):
        return wrong(m.IS_SPARSE, name=name)
    if inspect.isroutine(value):
        return wrong(m.METHOD_NOT_CALLED, name=name, method=getattr(value, "__name__", "?"))
    if has_gaps_type(value):
        return wrong(m.NULLABLE_TABLE, name=name)
    found = as_array(value)
    if found.dtype.kind in "US" and found.ndim:
        return wrong(m.IS_TEXT, name=name)
    if found.dtype == object and found.ndim and all(map(is_row, found[:SHOWN].flat)):
        return wrong(m.ROWS_AS_OBJECTS, name=name)
    if found.dtype == object and found.ndim:
        return wrong(m.ARRAY_OF_OBJECTS, name=name)
    if not is_numeric(found):
        return wrong(m.NOT_NUMBERS, name=name, found=describe(value))
    return None


def is_row(value: object) -> bool:
    """Tell whether this is a list or an array of several values, and no single one."""
    return isinstance(value, list | tuple | np.ndarray) and np.ndim(value) > 0


def column_types(value: object) -> list[object]:
    """Return the types of the columns of a table of pandas, none for anything else."""
    if type(value).__module__.partition(".")[0] != "pandas" or not is_readable(value):
        return []
    return list(getattr(value, "dtypes", ())) if np.ndim(value) == 2 else [value.dtype]


def is_sparse_table(value: object) -> bool:
    """Tell whether this is a table or column of pandas that leaves zeros out."""
    return any(type(dtype).__name__ == "SparseDtype" for dtype in column_types(value))


def has_gaps_type(value: object) -> bool:
    """Tell whether this holds numbers of a type of pandas that ``model.fit`` does not know."""
    types = [dtype for dtype in column_types(value) if not isinstance(dtype, np.dtype)]
    return any(dtype.kind in "buif" for dtype in types)


def first_values(name: str, found: np.ndarray, expected: np.ndarray) -> Comparison | None:
    """Return the first place where two arrays of one shape differ, and what follows in its row."""
    place = first_difference(found, expected)
    if place is None:
        return None
    *before, first = place
    last = min(first + SHOWN, found.shape[-1])
    head = ", ".join([*map(str, before), ""])
    return Comparison(
        say(m.BESIDE, name=name),
        tuple(f"[{head}{column}]" for column in range(first, last)),
        tuple(f"{float(number):.4g}" for number in found[(*before, slice(first, last))]),
        tuple(f"{float(number):.4g}" for number in expected[(*before, slice(first, last))]),
    )


def unlike(name: str, found: np.ndarray, expected: np.ndarray) -> Problem | None:
    """Compare an array with what it must be, and say the first thing that differs.

    The last resort after the known mistakes: shape, then the first differing place.
    """
    if found.shape != expected.shape:
        return wrong(m.SHAPE, name=name, found=found.shape, expected=expected.shape)
    place = first_difference(found, expected)
    if place is None:
        return None
    return wrong(
        m.VALUE,
        first_values(name, found, expected),
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
