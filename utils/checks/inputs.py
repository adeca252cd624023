"""Tell what a function did with its inputs, where its results are not those expected.

It gives one of them back, or its right result was multiplied with the length of one, divided by
the sum of another, and so on.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from utils.checks.closeness import close
from utils.checks.report import Problem, wrong
from utils.checks.values import as_array, as_number
from utils.messages import checks as m
from utils.messages import say

USES = (
    (np.divide, m.RETURNS_DIVIDED_BY),
    (np.multiply, m.RETURNS_TIMES),
    (np.subtract, m.RETURNS_LESS_INPUT),
    (np.add, m.RETURNS_MORE_INPUT),
)
"""What may have been done with a number and the right result."""

ENOUGH = 3
"""Different figures that must agree, so that a factor is no accident."""

FIGURES = (
    (len, m.THE_LENGTH),
    (lambda one: np.shape(one)[-1], m.THE_COLUMNS),
    (np.size, m.THE_SIZE),
    (np.sum, m.THE_SUM),
    (np.max, m.THE_LARGEST),
    (np.mean, m.THE_MEAN),
)
"""Numbers that a function may have taken from an array or a list that it was given."""


def unchanged(name: str, cases: Sequence[tuple], results: Sequence[Any]) -> Problem | None:
    """Return the problem of a function that gives back what it is given."""
    found = list(map(as_array, results))
    for place, inputs in enumerate(zip(*cases, strict=True), 1):
        given = list(map(as_array, inputs))
        if not all(one.dtype.kind in "buif" for one in [*found, *given]):
            continue
        pairs = zip(found, given, strict=True)
        if all(close(one.astype(float), here.astype(float)) for one, here in pairs):
            return wrong(m.RETURNS_INPUT, name=name, place=place)
    return None


def input_cause(
    name: str, cases: Sequence[tuple], results: Sequence[Any], expected: Sequence[Any]
) -> Problem | None:
    """Return what was done with a number that follows from an input, if it explains all results.

    ``expected`` holds numbers or arrays, one for each of ``results``.
    """
    found = list(map(as_array, results))
    if not all(one.dtype.kind in "buif" for one in found):
        return None
    found = [one.astype(float) for one in found]
    wanted = [np.asarray(one, float) for one in expected]
    if not any(one.any() for one in wanted):
        return None
    for figures, what in [*_figures(cases), *_partners(cases, wanted)]:
        if all(np.array_equal(figures[0], one) for one in figures):
            continue
        for use, sentence in USES:
            with np.errstate(all="ignore"):
                made = [use(one, by) for one, by in zip(wanted, figures, strict=True)]
            if all(map(close, found, made)):
                return wrong(sentence, name=name, by=what)
    return None


def times_cause(
    name: str, cases: Sequence[tuple], results: Sequence[Any], expected: Sequence[Any]
) -> Problem | None:
    """Return how often a number that follows from an input was added too much or too little."""
    found = list(map(as_array, results))
    if not all(one.dtype.kind in "buif" for one in found):
        return None
    found, wanted = ([np.asarray(one, float) for one in ones] for ones in (found, expected))
    for figures, what in _figures(cases):
        if factor := _times(found, wanted, figures):
            sentence = m.RETURNS_MORE_TIMES if factor > 0 else m.RETURNS_LESS_TIMES
            return wrong(sentence, name=name, factor=abs(factor), by=what)
    return None


def _times(
    found: Sequence[np.ndarray], wanted: Sequence[np.ndarray], figures: Sequence[float]
) -> int | None:
    """Return how many times too much or too little of each figure there is, a whole number."""
    if len(set(figures)) < ENOUGH or any(map(_differ_in_shape, found, wanted)):
        return None
    more = np.concatenate([(one - right).ravel() for one, right in zip(found, wanted, strict=True)])
    each = np.repeat(figures, [one.size for one in found])
    if not (each.any() and np.isfinite(more).all()):
        return None
    factor = round(float(more @ each / (each @ each)))
    return factor if abs(factor) > 1 and close(more, factor * each) else None


def _differ_in_shape(found: np.ndarray, wanted: np.ndarray) -> bool:
    return found.shape != wanted.shape


def _figures(cases: Sequence[tuple]) -> Iterator[tuple[list[float], str]]:
    """Yield numbers that stand in the inputs of all calls, or follow from them, and their words."""
    for place, inputs in enumerate(zip(*cases, strict=True), 1):
        numbers = [as_number(one) for one in inputs]
        if None not in numbers:
            yield numbers, say(m.THE_NUMBER, place=place)
            continue
        for make, words in FIGURES:
            if (made := _made(make, inputs)) is not None:
                yield made, say(words, place=place)


def _partners(
    cases: Sequence[tuple], wanted: Sequence[np.ndarray]
) -> Iterator[tuple[list[np.ndarray], str]]:
    """Yield inputs that have a number for each number of the results, in all calls."""
    for place, inputs in enumerate(zip(*cases, strict=True), 1):
        arrays = list(map(as_array, inputs))
        if all(
            one.ndim and one.shape == right.shape and one.dtype.kind in "buif"
            for one, right in zip(arrays, wanted, strict=True)
        ):
            yield [one.astype(float) for one in arrays], say(m.WHAT_STANDS, place=place)


def _made(make: Callable[[Any], Any], inputs: Sequence[Any]) -> list[float] | None:
    arrays = [as_array(one) for one in inputs]
    if not all(one.ndim and one.size and one.dtype.kind in "buif" for one in arrays):
        return None
    return [float(make(one)) for one in arrays]
