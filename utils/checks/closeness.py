"""When results of a function count as equal to those expected."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from utils.checks.values import as_array, as_number, is_numeric

RELATIVE, ABSOLUTE = 1e-4, 1e-6
"""Largest differences of results that count as equal; single precision stays well within them."""

Pairs = Sequence[tuple[np.ndarray, np.ndarray]]
"""What came and what was expected, for each call."""


def close(found: np.ndarray, wanted: np.ndarray) -> bool:
    """Tell whether two arrays have one shape and nearly the same numbers."""
    return found.shape == wanted.shape and np.allclose(
        found, wanted, rtol=RELATIVE, atol=ABSOLUTE, equal_nan=True
    )


def all_pairs(pairs: Pairs, holds: Callable[[np.ndarray, np.ndarray], bool]) -> bool:
    """Tell whether something holds for what came and what was expected, in all calls."""
    return all(holds(found, wanted) for found, wanted in pairs)


def parts_of(found: Any) -> Sequence[Any]:
    """Return the things that a function gave back, none where it gave a single one.

    An array or a column of numbers is several of them.
    """
    if isinstance(found, tuple | list):
        return found
    numbers = as_array(found)
    return numbers.tolist() if numbers.ndim == 1 and is_numeric(numbers) else ()


def alike(found: Any, expected: Any) -> bool:
    """Tell whether two results are the same: as many parts, the same shapes and numbers."""
    if isinstance(expected, tuple):
        parts = parts_of(found)
        return len(parts) == len(expected) and all(map(alike, parts, expected))
    numbers, wanted = as_array(found), np.asarray(expected)
    if found is None or numbers.dtype.kind not in "buif" or numbers.shape != wanted.shape:
        return wanted.shape == () and _is_number(found, float(wanted))
    return np.allclose(numbers.astype(float), wanted, rtol=RELATIVE, atol=ABSOLUTE, equal_nan=True)


def _is_number(found: Any, wanted: float) -> bool:
    number = as_number(found)
    return number is not None and bool(np.isclose(number, wanted, rtol=RELATIVE, atol=ABSOLUTE))
