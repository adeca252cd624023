"""Name what is wrong with the results of a function, where no mistake of the lesson explains it.

These are the mistakes that any function can have: its result is turned, cut, rounded or a text, it
gives the same whatever it is given, it ends in the first round of a loop. A cause counts only where
it explains the results of all calls.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from utils.checks.report import Problem, wrong
from utils.checks.values import as_array
from utils.messages import checks as m

RELATIVE, ABSOLUTE = 1e-4, 1e-6
"""Largest differences of results that count as equal; single precision stays well within them."""

ENOUGH = 3
"""Different numbers that must agree, so that a common factor or difference is no accident."""

DECIMALS = range(4)
"""Decimals to which a result may have been rounded."""


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
    (lambda wanted: 1 / (1 + np.exp(-wanted)), m.RETURNS_SIGMOID),
    (_softmax, m.RETURNS_SOFTMAX),
    (lambda wanted: wanted > 0, m.RETURNS_WHETHER),
)
"""What may have been done to right numbers, and the sentence that says so."""

REDUCTIONS = (
    (np.sum, m.RETURNS_THE_SUM),
    (np.mean, m.RETURNS_THE_MEAN),
    (np.max, m.RETURNS_THE_LARGEST),
)

PARTS = (100, 255)
"""What white or the whole may be as a whole number, where 1 is asked for."""

Pairs = Sequence[tuple[np.ndarray, np.ndarray]]
"""What came and what was expected, for each call."""


def general_cause(name: str, results: Sequence[Any], expected: Sequence[Any]) -> Problem | None:
    """Return a mistake that explains all results of a function, or ``None``.

    ``expected`` holds numbers or arrays, one for each of ``results``.
    """
    found = [as_array(result) for result in results]
    if all(_is_text(one) for one in found):
        return wrong(m.RETURNS_TEXT, name=name)
    if not all(one.dtype.kind in "buif" for one in found):
        return None
    pairs = [
        (one.astype(float), np.asarray(e, float)) for one, e in zip(found, expected, strict=True)
    ]
    if problem := _without_use(name, pairs) or _shape_cause(name, pairs):
        return problem
    if any(one.shape != wanted.shape for one, wanted in pairs):
        return None
    return _value_cause(name, pairs)


def _is_text(found: np.ndarray) -> bool:
    return found.dtype.kind in "US" or (
        found.dtype == object and found.size > 0 and all(isinstance(x, str) for x in found.flat)
    )


def _without_use(name: str, pairs: Pairs) -> Problem | None:
    """Return why results hold nothing that one could compare: no numbers, or always the same."""
    if all(not one.size and wanted.size for one, wanted in pairs):
        return wrong(m.RETURNS_EMPTY, name=name)
    bad = [one for one, wanted in pairs if not _close(one, wanted) and np.isfinite(wanted).all()]
    if bad and all(np.isnan(one).any() for one in bad):
        return wrong(m.RETURNS_NAN, name=name)
    if bad and all(np.isinf(one).any() for one in bad):
        return wrong(m.RETURNS_INFINITE, name=name)
    if _is_constant(pairs):
        return wrong(m.RETURNS_SAME, name=name)
    return None


def _shape_cause(name: str, pairs: Pairs) -> Problem | None:
    """Return why results have other shapes than expected."""
    if all(not wanted.ndim and len(one.shape) for one, wanted in pairs) and _all(
        pairs, lambda found, wanted: len(found) == wanted
    ):
        return wrong(m.RETURNS_CHOSEN, name=name)
    for make, sentence in REDUCTIONS:
        if all(wanted.size > 1 for _, wanted in pairs) and _all(
            pairs, lambda found, wanted, make=make: _close(found, np.asarray(make(wanted)))
        ):
            return wrong(sentence, name=name)
    if _all(pairs, lambda found, wanted: wanted.ndim == 2 and _close(found.T, wanted)):
        return wrong(m.RETURNS_TRANSPOSED, name=name)
    if all(wanted.ndim and len(wanted) > 1 for _, wanted in pairs):
        if _all(pairs, lambda found, wanted: _close(np.squeeze(found), np.squeeze(wanted[0]))):
            return wrong(m.RETURNS_FIRST, name=name)
        if _all(pairs, lambda found, wanted: _close(np.squeeze(found), np.squeeze(wanted[-1]))):
            return wrong(m.RETURNS_LAST, name=name)
        if _all(pairs, lambda found, wanted: _close(found, wanted.ravel()[-1])):
            return wrong(m.RETURNS_LAST, name=name)
    if _all(pairs, lambda found, wanted: _close(found.ravel(), wanted.ravel())):
        found, wanted = next(pair for pair in pairs if pair[0].shape != pair[1].shape)
        return wrong(m.RETURNS_RESHAPED, name=name, found=found.shape, expected=wanted.shape)
    for begins, sentence in (
        (_is_beginning, m.RETURNS_TOO_FEW),
        (lambda found, wanted: _is_beginning(wanted, found), m.RETURNS_TOO_MANY),
    ):
        if _all(pairs, begins):
            found, wanted = pairs[0]
            return wrong(sentence, name=name, found=found.shape, expected=wanted.shape)
    for axis in (-1, 0):
        if _all(pairs, lambda found, wanted, axis=axis: _is_beside_others(found, wanted, axis)):
            count = pairs[0][0].shape[axis]
            return wrong(m.RETURNS_AMONG_OTHERS, name=name, count=count)
    return None


def _is_beginning(found: np.ndarray, wanted: np.ndarray) -> bool:
    """Tell whether a result is smaller than expected, and right as far as it goes."""
    if found.ndim != wanted.ndim or not 1 < found.size < wanted.size:
        return False
    return _close(found, wanted[tuple(map(slice, found.shape))])


def _is_beside_others(found: np.ndarray, wanted: np.ndarray, axis: int) -> bool:
    """Tell whether what was wanted is one of several things along one more axis."""
    if found.ndim != wanted.ndim + 1 or wanted.size < 2:
        return False
    return any(_close(one, wanted) for one in np.moveaxis(found, axis, 0))


def _value_cause(name: str, pairs: Pairs) -> Problem | None:
    """Return why results of the right shape have other values."""
    found = np.concatenate([one.ravel() for one, _ in pairs])
    wanted = np.concatenate([one.ravel() for _, one in pairs])
    if not (found.size and np.isfinite(found).all()):
        return None
    if _is_first_alone(pairs):
        return wrong(m.RETURNS_FIRST, name=name)
    if found.size > 1 and not found.any():
        return wrong(m.RETURNS_ZEROS, name=name)
    several = len(np.unique(wanted)) >= ENOUGH
    if several and _close(-found, wanted):
        return wrong(m.RETURNS_NEGATIVE, name=name)
    largest = int(np.argmax(np.abs(wanted)))
    if several and found[largest] and _close(found * (wanted[largest] / found[largest]), wanted):
        factor = found[largest] / wanted[largest]
        return wrong(m.RETURNS_FACTOR, name=name, factor=f"{factor:.4g}")
    small = ABSOLUTE + RELATIVE * np.abs(wanted).max()
    by = found[0] - wanted[0]
    if several and abs(by) > small >= np.ptp(found - wanted):
        sentence = m.RETURNS_MORE if by > 0 else m.RETURNS_LESS
        return wrong(sentence, name=name, by=f"{abs(by):.4g}")
    for make, sentence in CHANGES if several else ():
        with np.errstate(all="ignore"):
            if all(_close(one, make(right)) for one, right in pairs):
                return wrong(sentence, name=name)
    if _all(pairs, lambda one, wanted: not np.ptp(one) and np.ptp(wanted) > ABSOLUTE):
        return wrong(m.RETURNS_ONE_VALUE, name=name)
    for factor in PARTS if several and _close(found, np.rint(found)) else ():
        if np.abs(found - factor * wanted).max() <= 1:
            return wrong(m.RETURNS_WHOLE_PARTS, name=name, factor=factor)
    if _all(pairs, _is_in_proportion):
        return wrong(m.RETURNS_OTHER_SCALE, name=name)
    for axis in range(pairs[0][1].ndim):
        if _all(pairs, lambda one, right, axis=axis: _close(np.flip(one, axis), right)):
            return wrong(m.RETURNS_TURNED, name=name)
    if several and _close(found, np.trunc(wanted)):
        return wrong(m.RETURNS_CUT, name=name)
    if any(_close(found, np.round(wanted, n)) for n in DECIMALS if several or n):
        return wrong(m.RETURNS_ROUNDED, name=name)
    if all(one.ndim for one, _ in pairs) and all(map(_same_rows, pairs)):
        return wrong(m.RETURNS_ROW_ORDER, name=name)
    return None


def _is_first_alone(pairs: Pairs) -> bool:
    """Tell whether each result has only its first row, and zeros behind it."""
    return all(
        one.ndim and len(one) > 1 and _close(one[0], wanted[0]) and not one[1:].any()
        for one, wanted in pairs
    )


def _is_constant(pairs: Pairs) -> bool:
    """Tell whether all results are the same, and should not be."""
    (first, wanted), *others = pairs
    return (
        bool(others)
        and all(_close(one, first) for one, _ in others)
        and not all(_close(one, wanted) for _, one in others)
    )


def _is_in_proportion(found: np.ndarray, wanted: np.ndarray) -> bool:
    """Tell whether a result has the right numbers but for one factor of its own."""
    place = int(np.argmax(np.abs(wanted)))
    if len(np.unique(wanted)) < ENOUGH or found.flat[place] * wanted.flat[place] <= 0:
        return False
    return _close(found * (wanted.flat[place] / found.flat[place]), wanted)


def _same_rows(pair: tuple[np.ndarray, np.ndarray]) -> bool:
    """Tell whether both hold the same rows, in whatever order."""
    found, wanted = (one.reshape(len(one), -1) for one in pair)
    return _close(*(one[np.lexsort(one.T)] for one in (found, wanted)))


def _all(pairs: Pairs, holds: Callable[[np.ndarray, np.ndarray], bool]) -> bool:
    return all(holds(found, wanted) for found, wanted in pairs)


def _close(found: np.ndarray, wanted: np.ndarray) -> bool:
    return found.shape == wanted.shape and np.allclose(
        found, wanted, rtol=RELATIVE, atol=ABSOLUTE, equal_nan=True
    )
