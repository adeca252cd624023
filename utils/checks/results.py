"""Name what is wrong with the results of a function, where no mistake of the lesson explains it.

These are the mistakes that any function can have: its result is turned, cut, rounded or a text, it
gives the same whatever it is given, it carries something from one round of a loop to the next. A
cause counts only where it explains the results of all calls.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from utils.checks.closeness import ABSOLUTE, RELATIVE, Pairs, all_pairs, close
from utils.checks.report import Problem, wrong
from utils.checks.shapes import has_the_same_numbers, one_shape_cause, shape_cause
from utils.checks.values import as_array
from utils.messages import checks as m

ENOUGH = 3
"""Different numbers that must agree, so that a common factor or difference is no accident."""

FEW_VALUES = 3
"""As many different numbers, each given for the same one throughout, are another way to say it."""

CHANGED = 2
"""Numbers that a rounding must have changed, so that it is no accident."""

DECIMALS = range(4)
"""Decimals to which a result may have been rounded."""

PARTS = (100, 255)
"""What white or the whole may be as a whole number, where 1 is asked for."""

BYTE = 256
"""Whole numbers that a type of 8 bits can tell apart."""

FILLED = 0.2
"""Share of a result that must be right, so that the zeros in the rest are what is wrong."""


def _softmax(scores: np.ndarray) -> np.ndarray:
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True)) if scores.ndim else scores
    return powers / powers.sum(axis=-1, keepdims=True) if scores.ndim else scores


CHANGES = (
    (np.abs, m.RETURNS_NO_MINUS),
    (lambda wanted: np.maximum(wanted, 0), m.RETURNS_CUT_AT_0),
    (np.square, m.RETURNS_SQUARES),
    (np.sqrt, m.RETURNS_ROOTS),
    (lambda wanted: 1 - wanted, m.RETURNS_ONE_MINUS),
    (lambda wanted: 1 / wanted, m.RETURNS_INVERSE),
    (np.exp, m.RETURNS_POWERS),
    (np.log, m.RETURNS_LOGARITHMS),
    (np.tanh, m.RETURNS_TANH),
    (lambda wanted: 1 / (1 + np.exp(-wanted)), m.RETURNS_SIGMOID),
    (_softmax, m.RETURNS_SOFTMAX),
    (lambda wanted: wanted > 0, m.RETURNS_WHETHER),
    (lambda wanted: np.cumsum(wanted).reshape(wanted.shape), m.RETURNS_RUNNING_SUM),
    (lambda wanted: np.cumsum(wanted, axis=0) if wanted.ndim else wanted, m.RETURNS_RUNNING_SUM),
    (lambda wanted: np.cumsum(wanted, axis=-1) if wanted.ndim else wanted, m.RETURNS_RUNNING_SUM),
    (
        lambda wanted: np.maximum.accumulate(wanted.ravel()).reshape(wanted.shape),
        m.RETURNS_RUNNING_MAX,
    ),
)
"""What may have been done to right numbers, and the sentence that says so."""


def general_cause(name: str, results: Sequence[Any], expected: Sequence[Any]) -> Problem | None:
    """Return a mistake that explains all results of a function, or ``None``.

    ``expected`` holds numbers or arrays, one for each of ``results``.
    """
    if all(type(result) is dict for result in results):
        return wrong(m.RETURNS_DICTIONARY, name=name)
    found = [as_array(result) for result in results]
    if all(_is_text(one) for one in found):
        return wrong(m.RETURNS_TEXT, name=name)
    if not all(one.dtype.kind in "buif" for one in found):
        return None
    pairs = [
        (one.astype(float), np.asarray(e, float)) for one, e in zip(found, expected, strict=True)
    ]
    if problem := _without_use(name, pairs) or shape_cause(name, pairs):
        return problem
    if any(one.shape != wanted.shape for one, wanted in pairs):
        return None
    telling = [pair for pair in pairs if not _tells_nothing(*pair)] or pairs
    return _value_cause(name, telling) or _place_cause(name, telling)


def _tells_nothing(found: np.ndarray, wanted: np.ndarray) -> bool:
    """Tell whether a result of a single place is right: whatever happened to others, not to it."""
    return wanted.ndim > 0 and wanted.size < 2 and close(found, wanted)


def constant_cause(name: str, results: Sequence[Any], expected: Sequence[Any]) -> Problem | None:
    """Return the problem of results that are alike in all calls, or have one shape in all."""
    found = list(map(as_array, results))
    if not all(one.dtype.kind in "buif" for one in found):
        return None
    pairs = [(f.astype(float), np.asarray(e, float)) for f, e in zip(found, expected, strict=True)]
    if _is_constant(pairs):
        return wrong(m.SAME_HERE, name=name)
    if (value := _given_otherwise(pairs)) is not None:
        return wrong(m.SAME_OTHERWISE, name=name, value=f"{value:g}")
    return one_shape_cause(name, pairs)


def _is_text(found: np.ndarray) -> bool:
    return found.dtype.kind in "US" or (
        found.dtype == object and found.size > 0 and all(isinstance(x, str) for x in found.flat)
    )


def _without_use(name: str, pairs: Pairs) -> Problem | None:
    """Return why results hold nothing that one could compare: no numbers."""
    if all(not one.size and wanted.size for one, wanted in pairs):
        return wrong(m.RETURNS_EMPTY, name=name)
    bad = [one for one, wanted in pairs if not close(one, wanted) and np.isfinite(wanted).all()]
    if bad and all(np.isnan(one).any() for one in bad):
        return wrong(m.RETURNS_NAN, name=name)
    if bad and all(np.isinf(one).any() for one in bad):
        return wrong(m.RETURNS_INFINITE, name=name)
    return None


def _value_cause(name: str, pairs: Pairs) -> Problem | None:
    """Return what happened to the values of results that have the right shape."""
    found = np.concatenate([one.ravel() for one, _ in pairs])
    wanted = np.concatenate([one.ravel() for _, one in pairs])
    if not (found.size and np.isfinite(found).all() and np.isfinite(wanted).all()):
        return None
    if _is_first_alone(pairs):
        return wrong(m.RETURNS_FIRST, name=name)
    if found.size > 1 and not found.any():
        return wrong(m.RETURNS_ZEROS, name=name)
    several = len(np.unique(wanted)) >= ENOUGH
    if several and close(-found, wanted):
        return wrong(m.RETURNS_NEGATIVE, name=name)
    if factor := _factor(found, wanted):
        return wrong(m.RETURNS_FACTOR, name=name, factor=f"{factor:.4g}")
    small = ABSOLUTE + RELATIVE * np.abs(wanted).max()
    by = found[0] - wanted[0]
    if several and abs(by) > small >= np.ptp(found - wanted):
        sentence = m.RETURNS_MORE if by > 0 else m.RETURNS_LESS
        return wrong(sentence, name=name, by=f"{abs(by):.4g}")
    if several and (line := _line(found, wanted)):
        return wrong(m.RETURNS_LINE, name=name, factor=f"{line[0]:.4g}", more=f"{line[1]:.4g}")
    for make, sentence in CHANGES if several and (np.ptp(found) or pairs[0][1].ndim) else ():
        with np.errstate(all="ignore"):
            if all(close(one, make(right)) for one, right in pairs):
                return wrong(sentence, name=name)
    varied = any(np.ptp(right) > ABSOLUTE for _, right in pairs)
    if varied and all_pairs(pairs, lambda one, _: not np.ptp(one)):
        return wrong(m.RETURNS_ONE_VALUE, name=name)
    for factor in PARTS if several and close(found, np.rint(found)) else ():
        if np.abs(found - factor * wanted).max() <= 1:
            return wrong(m.RETURNS_WHOLE_PARTS, name=name, factor=factor)
    if _changed(found, wanted) < CHANGED:
        return None
    if problem := _renamed(name, found, wanted):
        return problem
    if several and close(found, np.trunc(wanted)):
        return wrong(m.RETURNS_CUT, name=name)
    if several and any(_is_rounded(found, wanted, n) for n in DECIMALS):
        return wrong(m.RETURNS_ROUNDED, name=name)
    whole = np.trunc(wanted)
    if not 0 <= wanted.min() <= wanted.max() < BYTE and close(found, whole % BYTE):
        return wrong(m.RETURNS_BYTES, name=name)
    signed = (whole + BYTE // 2) % BYTE - BYTE // 2
    if not close(signed, whole) and close(found, signed):
        return wrong(m.RETURNS_SIGNED_BYTES, name=name)
    return _clipped(name, found, wanted)


def _is_rounded(found: np.ndarray, wanted: np.ndarray, decimals: int) -> bool:
    """Tell whether numbers are the nearest ones of so many decimals, either one of two as near."""
    half = 0.5 * 10**-decimals + ABSOLUTE
    return close(found, np.round(found, decimals)) and bool((np.abs(found - wanted) <= half).all())


def _clipped(name: str, found: np.ndarray, wanted: np.ndarray) -> Problem | None:
    """Return the problem of numbers that were raised or lowered to a smallest or largest one."""
    low, high = found.min(), found.max()
    inside = (low < wanted) & (wanted < high)
    if (
        len(np.unique(wanted[inside])) < ENOUGH
        or np.count_nonzero(found != wanted) < CHANGED
        or not close(found, np.clip(wanted, low, high))
    ):
        return None
    sentence, by = (
        (m.RETURNS_NONE_BELOW, low) if wanted.min() < low else (m.RETURNS_NONE_ABOVE, high)
    )
    return wrong(sentence, name=name, by=f"{by:.4g}")


def _renamed(name: str, found: np.ndarray, wanted: np.ndarray) -> Problem | None:
    """Return the problem of results that only take the place of a few numbers, such as -1 and 1."""
    values = np.unique(wanted)
    if not 1 < len(values) <= FEW_VALUES or len(found) < 2 * len(values):
        return None
    given = {value: np.unique(found[wanted == value]) for value in values}
    if any(len(there) > 1 for there in given.values()):
        return None
    other = next(value for value, there in given.items() if not close(there[0], value))
    return wrong(m.RETURNS_IN_PLACE, name=name, found=f"{given[other][0]:g}", expected=f"{other:g}")


def _place_cause(name: str, pairs: Pairs) -> Problem | None:
    """Return why right values stand at wrong places, or only at some."""
    if all_pairs(pairs, lambda one, right: right.ndim == 2 and close(one.T, right)):
        return wrong(m.RETURNS_TRANSPOSED, name=name)
    axes = range(pairs[0][1].ndim)
    for axis in axes:
        if all_pairs(pairs, lambda one, right, axis=axis: close(np.flip(one, axis), right)):
            return wrong(m.RETURNS_TURNED, name=name)
    if all(one.ndim for one, _ in pairs) and all(map(_same_rows, pairs)):
        return wrong(m.RETURNS_ROW_ORDER, name=name)
    if all_pairs(pairs, _is_filled_in_part):
        return wrong(m.RETURNS_PARTLY, name=name)
    for axis in axes:
        for late in (True, False):
            if all_pairs(pairs, lambda *pair, axis=axis, late=late: _is_moved(*pair, axis, late)):
                return wrong(m.RETURNS_ONE_LATE if late else m.RETURNS_ONE_EARLY, name=name)
    if all_pairs(pairs, _is_in_each_row):
        return wrong(m.RETURNS_ROWS_ALIKE, name=name)
    for make, sentence in (
        (_is_scaled, m.RETURNS_OTHER_SCALE),
        (_rows_are_scaled, m.RETURNS_ROW_FACTORS),
    ):
        if all_pairs(pairs, make):
            return wrong(sentence, name=name)
    if all_pairs(pairs, _has_zeros_right):
        return wrong(m.RETURNS_ZEROS_RIGHT, name=name)
    if all_pairs(pairs, _begins_right):
        return wrong(m.RETURNS_BEGINS_RIGHT, name=name)
    if all_pairs(pairs, has_the_same_numbers):
        return wrong(m.RETURNS_OTHER_ORDER, name=name)
    return None


def _line(found: np.ndarray, wanted: np.ndarray) -> tuple[float, float] | None:
    """Return by what all numbers were multiplied, and what was added then, if that explains all."""
    low, high = int(wanted.argmin()), int(wanted.argmax())
    factor = (found[high] - found[low]) / (wanted[high] - wanted[low])
    more = found[low] - factor * wanted[low]
    enough = len(np.unique(wanted)) > ENOUGH
    # 1 minus what is expected has a sentence of its own
    if not enough or abs(factor) < ABSOLUTE or close(np.array([factor, more]), np.array([-1, 1])):
        return None
    return (factor, more) if close(found, factor * wanted + more) else None


def _factor(found: np.ndarray, wanted: np.ndarray) -> float | None:
    """Return by what all numbers were multiplied, ``None`` where that does not explain them."""
    if len(np.unique(wanted)) < ENOUGH:
        return None
    largest = int(np.argmax(np.abs(wanted)))
    if not found[largest] or not close(found * (wanted[largest] / found[largest]), wanted):
        return None
    return found[largest] / wanted[largest]


def _changed(found: np.ndarray, wanted: np.ndarray) -> int:
    return int((np.abs(found - wanted) > ABSOLUTE + RELATIVE * np.abs(wanted)).sum())


def _is_first_alone(pairs: Pairs) -> bool:
    """Tell whether each result has only its first row, and zeros behind it."""
    return all(
        one.ndim and len(one) > 1 and close(one[0], wanted[0]) and not one[1:].any()
        for one, wanted in pairs
    )


def _is_constant(pairs: Pairs) -> bool:
    """Tell whether all results are the same, and should not be."""
    (first, wanted), *others = pairs
    return (
        bool(others)
        and all(close(one, first) for one, _ in others)
        and not all(close(one, wanted) for _, one in others)
    )


def _given_otherwise(pairs: Pairs) -> float | None:
    """Return the one number that is given wherever the right one is not."""
    if any(one.shape or wanted.shape for one, wanted in pairs):
        return None
    wrong_ones = [(float(one), float(wanted)) for one, wanted in pairs if not close(one, wanted)]
    given = {found for found, _ in wrong_ones}
    missed = {wanted for _, wanted in wrong_ones}
    is_table = len(wrong_ones) < len(pairs) and len(given) == 1 and len(missed) > 1
    return given.pop() if is_table else None


def _same_rows(pair: tuple[np.ndarray, np.ndarray]) -> bool:
    """Tell whether both hold the same rows, in whatever order."""
    found, wanted = (one.reshape(len(one), -1) for one in pair)
    return close(*(one[np.lexsort(one.T)] for one in (found, wanted)))


def _is_filled_in_part(found: np.ndarray, wanted: np.ndarray) -> bool:
    """Tell whether a part of a result is right, and 0 stands where the rest should be."""
    filled = found != 0
    return (
        found.size >= ENOUGH
        and filled.sum() >= FILLED * np.count_nonzero(wanted)
        and filled.any()
        and close(found[filled], wanted[filled])
        and np.count_nonzero(wanted[~filled]) > 0
    )


def _is_moved(found: np.ndarray, wanted: np.ndarray, axis: int, late: bool) -> bool:
    """Tell whether the numbers stand one place too late along an axis, or too early."""
    length = wanted.shape[axis]
    if length < ENOUGH:
        return False
    head, tail = slice(0, length - 1), slice(1, length)
    there, from_here = (tail, head) if late else (head, tail)
    index = (slice(None),) * axis
    moved, right = found[(*index, there)], wanted[(*index, from_here)]
    return len(np.unique(right)) >= ENOUGH and close(moved, right)


def _is_in_each_row(found: np.ndarray, wanted: np.ndarray) -> bool:
    """Tell whether each row of a result is the same, though the rows should differ."""
    if found.ndim < 2 or len(found) < 2 or close(wanted, wanted[:1] + 0 * wanted):
        return False
    return close(found, found[:1] + 0 * found)


def _is_scaled(found: np.ndarray, wanted: np.ndarray) -> bool:
    """Tell whether numbers are right but for one factor, which is no minus sign."""
    factor = _factor(found.ravel(), wanted.ravel())
    return factor is not None and factor > 0


def _rows_are_scaled(found: np.ndarray, wanted: np.ndarray) -> bool:
    return found.ndim == 2 and all(map(_is_scaled, found, wanted))


def _has_zeros_right(found: np.ndarray, wanted: np.ndarray) -> bool:
    """Tell whether 0 stands where it should and nowhere else."""
    zeros = wanted == 0
    return zeros.any() and not zeros.all() and np.array_equal(found == 0, zeros)


def _begins_right(found: np.ndarray, wanted: np.ndarray) -> bool:
    """Tell whether the first row, map or number is right, and no other."""
    if not found.ndim:
        return False
    ways = ((found, wanted), (np.moveaxis(found, -1, 0), np.moveaxis(wanted, -1, 0)))
    return any(
        len(one) > 1
        and np.any(right[0])
        and close(one[0], right[0])
        and not any(close(*pair) for pair in zip(one[1:], right[1:], strict=True))
        for one, right in ways
    )
