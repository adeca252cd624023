"""Judge numbers in a row, or in rows, that were computed by hand.

They count together, and the first place that is not right is told, so that one can find the slip
on paper. A question tells no place: ``several`` judges that.
"""

from collections.abc import Sequence

import numpy as np

from utils.checks.graded import part
from utils.checks.report import Part, Problem, wrong
from utils.checks.values import as_array, describe, first_difference, is_numeric
from utils.messages import rows as m


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
        if found.shape != expected.shape:
            message = m.OTHER_COUNT if expected.ndim == 1 else m.OTHER_SHAPE
            return wrong(message, name=name, found=_size(found), expected=_size(expected))
        place = first_difference(found, expected)
        if place is None:
            return None
        where = ", ".join(map(str, place))
        return wrong(m.OTHER_NUMBER, name=name, place=where, found=f"{float(found[place]):g}")

    return part(label, diagnose, value)


def _size(array: np.ndarray) -> object:
    return len(array) if array.ndim == 1 else array.shape
