"""When results of a function count as equal to those expected."""

from collections.abc import Callable, Sequence

import numpy as np

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
