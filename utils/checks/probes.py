"""Call a function once more, to learn what it does with what it is given."""

import copy
import itertools
import warnings
from collections.abc import Callable, Sequence
from numbers import Number
from typing import Any

import numpy as np

from utils.checks.closeness import alike

MOST_CASES = 5
"""Calls whose inputs are mixed, so that a slow function is not called too often."""

ENOUGH = 2
"""Calls that should have given something else, so that a result that stays is no accident."""


def quietly(function: Callable[..., Any], inputs: tuple) -> Any:
    """Call a function with copies of some inputs, without warnings."""
    return _called(function, copy.deepcopy(inputs))


def _called(function: Callable[..., Any], inputs: tuple) -> Any:
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        return function(*inputs)


def changed_place(function: Callable[..., Any], cases: Sequence[tuple]) -> int | None:
    """Return the place, from 1, of an input that a function changes, ``None`` where it does not.

    A judge hands copies over, so there nothing is seen to change.
    """
    for inputs in cases:
        given = copy.deepcopy(inputs)
        try:
            _called(function, given)
        except Exception:  # it has been called before, and need not be so again
            return None
        for place, (before, after) in enumerate(zip(inputs, given, strict=True), 1):
            if not _is_untouched(before, after):
                return place
    return None


def _is_untouched(before: Any, after: Any) -> bool:
    if hasattr(before, "equals"):
        return bool(before.equals(after))
    if isinstance(before, np.ndarray):
        return np.array_equal(before, after, equal_nan=before.dtype.kind == "f")
    if isinstance(before, list | tuple):
        return len(before) == len(after) and all(map(_is_untouched, before, after))
    return not isinstance(before, dict | set | Number | str) or bool(before == after)


def needs_inputs(function: Callable[..., Any], cases: Sequence[tuple]) -> bool:
    """Tell whether a function works with what it is given, and does not do without."""
    nothing = (None,) * len(cases[0])
    try:
        return not alike(quietly(function, nothing), quietly(function, cases[0]))
    except Exception:  # it has asked for something that nothing does not have
        return True


def ignored_place(
    function: Callable[..., Any], cases: Sequence[tuple], right: Callable[..., Any]
) -> int | None:
    """Return the place, from 1, of an input that makes no difference and should make one.

    ``None`` where there is none, and where no input makes any difference.
    """
    count = len(cases[0])
    ignored = [n for n in range(count) if _makes_no_difference(function, cases, right, n)]
    return ignored[0] + 1 if 0 < len(ignored) < count else None


def _makes_no_difference(
    function: Callable[..., Any], cases: Sequence[tuple], right: Callable[..., Any], place: int
) -> bool:
    told = 0
    for one, other in itertools.permutations(cases[:MOST_CASES], 2):
        mixed = (*one[:place], other[place], *one[place + 1 :])
        try:
            if alike(quietly(right, mixed), quietly(right, one)):
                continue
            if not alike(quietly(function, mixed), quietly(function, one)):
                return False
        except Exception:  # these inputs do not go together
            continue
        told += 1
    return told >= ENOUGH
