"""Judge numbers in a row, or in rows, that were computed by hand.

They count together, and the first place that is not right is told, so that one can find the slip
on paper. A question tells no place: ``several`` judges that.
"""

from collections.abc import Sequence

import numpy as np

from utils.checks.graded import part
from utils.checks.report import Part, Problem, wrong
from utils.checks.values import as_array, describe, first_difference, is_numeric, same
from utils.lessons.convolution import words as m


def numbers(
    label: str,
    name: str,
    value: object,
    right: Sequence,
    known: Sequence[tuple[Sequence, str]] = (),
) -> Part:
    """Return the part for numbers in a row, or in rows, that count together.

    ``known`` pairs wrong numbers with their explanations. No explanation says the right number.
    """

    def diagnose(value: object) -> Problem | None:
        found, expected = as_array(value), np.asarray(right)
        if not is_numeric(found):
            return wrong(m.NO_NUMBERS, name=name, found=describe(value))
        for numbers, sentence in known:
            if np.array_equal(found, np.asarray(numbers)):
                return wrong(sentence)
        if problem := _cause(name, found.astype(float), expected.astype(float)):
            return problem
        if found.shape != expected.shape:
            if found.ndim == expected.ndim == 1:
                return wrong(m.OTHER_COUNT, name=name, found=len(found), expected=len(expected))
            return wrong(m.OTHER_SHAPE, name=name, found=found.shape, expected=expected.shape)
        place = first_difference(found, expected)
        if place is None:
            return None
        where = ", ".join(map(str, place))
        return wrong(m.OTHER_NUMBER, name=name, place=where, found=f"{float(found[place]):g}")

    return part(label, diagnose, value)


def _cause(name: str, found: np.ndarray, expected: np.ndarray) -> Problem | None:
    """Return what is wrong with numbers that are nearly those expected, whatever the task is."""
    if found.shape != expected.shape:
        if found.shape == expected.T.shape and same(found, expected.T):
            return wrong(m.TRANSPOSED, name=name)
        if found.size == expected.size and same(found.ravel(), expected.ravel()):
            return wrong(m.RIGHT_BUT_SHAPE, name=name, found=found.shape, expected=expected.shape)
        return None
    if same(found, expected):
        return None
    if same(np.abs(found), np.abs(expected)):
        return wrong(m.OTHER_SIGNS, name=name)
    if found.ndim == 2 and found.shape[0] == found.shape[1] and same(found, expected.T):
        return wrong(m.TRANSPOSED, name=name)
    if same(np.flip(found), expected):
        return wrong(m.REVERSED, name=name)
    factor = found.flat[0] / expected.flat[0] if expected.flat[0] else 0
    if factor and same(found / factor, expected):
        return wrong(m.FACTOR, name=name, factor=f"{factor:.3g}")
    return None
