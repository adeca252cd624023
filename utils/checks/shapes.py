"""Name why results of a function have other shapes than expected, whatever the lesson.

A piece is missing or there is too much, axes stand in another order, a loop ended too early or
began nothing anew, or numbers have still to be put together.
"""

import itertools
import math

import numpy as np

from utils.checks.closeness import Pairs, all_pairs, close
from utils.checks.report import Problem, wrong
from utils.messages import checks as m

REDUCTIONS = (
    (np.sum, m.RETURNS_THE_SUM),
    (np.mean, m.RETURNS_THE_MEAN),
    (np.max, m.RETURNS_THE_LARGEST),
)
NOT_REDUCED = (
    (np.sum, m.RETURNS_NOT_ADDED),
    (np.mean, m.RETURNS_NOT_AVERAGED),
    (np.max, m.RETURNS_NOT_CHOSEN),
)
"""What is still to be done with results that have an axis too many."""

TOO_FAR = (
    (np.sum, m.RETURNS_ADDED_UP),
    (np.mean, m.RETURNS_AVERAGED),
    (np.max, m.RETURNS_CHOSE),
    (np.argmax, m.RETURNS_PLACES),
)
"""What was done along one axis of results that were right before."""

MOST_COMPARED = 2_000_000
"""Numbers that are compared where a piece is looked for in all places of a larger array."""

ENOUGH = 3
"""Different numbers that must be the same in another order, so that it is no accident."""

MOST_AXES = 5
"""Arrays with more axes are not looked into."""


def shape_cause(name: str, pairs: Pairs) -> Problem | None:
    """Return why results have other shapes than expected, or ``None``.

    One cause must explain all results.
    """
    if all(found.shape == wanted.shape for found, wanted in pairs):
        return None
    return (
        _counting_cause(name, pairs)
        or _one_number_cause(name, pairs)
        or _order_cause(name, pairs)
        or _loop_cause(name, pairs)
        or _piece_cause(name, pairs)
        or _axis_cause(name, pairs)
        or _too_far_cause(name, pairs)
    )


def _counting_cause(name: str, pairs: Pairs) -> Problem | None:
    if not all(not wanted.ndim and found.ndim for found, wanted in pairs):
        return None
    if all_pairs(pairs, lambda found, wanted: len(found) == wanted):
        return wrong(m.RETURNS_CHOSEN, name=name)
    if all_pairs(
        pairs, lambda found, wanted: np.isin(found, (0, 1)).all() and found.sum() == wanted
    ):
        return wrong(m.RETURNS_YES_OR_NO, name=name)
    return None


def _one_number_cause(name: str, pairs: Pairs) -> Problem | None:
    if not all(wanted.size > 1 for _, wanted in pairs):
        return None
    for make, sentence in REDUCTIONS:
        if all_pairs(pairs, lambda one, wanted, make=make: close(one, np.asarray(make(wanted)))):
            return wrong(sentence, name=name)
    return None


def _order_cause(name: str, pairs: Pairs) -> Problem | None:
    """Return the problem of the right numbers with their axes in another order."""
    if all_pairs(pairs, lambda found, wanted: wanted.ndim == 2 and close(found.T, wanted)):
        return wrong(m.RETURNS_TRANSPOSED, name=name)
    rank = pairs[0][1].ndim
    if not 2 < rank <= MOST_AXES or any(f.ndim != rank != w.ndim for f, w in pairs):
        return None
    for order in itertools.permutations(range(rank)):
        if all_pairs(
            pairs, lambda found, wanted, order=order: close(found, np.transpose(wanted, order))
        ):
            found, wanted = pairs[0]
            return wrong(m.RETURNS_AXES_MOVED, name=name, found=found.shape, expected=wanted.shape)
    return None


def _loop_cause(name: str, pairs: Pairs) -> Problem | None:
    """Return the problem of a loop that ended too early, or began nothing anew."""
    for axis in (0, -1):
        if not all(wanted.ndim for _, wanted in pairs) or all(
            wanted.shape[axis] < 2 for _, wanted in pairs
        ):
            continue
        for place, sentence in ((0, m.RETURNS_FIRST), (-1, m.RETURNS_LAST)):
            if all_pairs(
                pairs,
                lambda found, wanted, place=place, axis=axis: close(
                    np.squeeze(found), np.squeeze(wanted.take(place, axis))
                ),
            ):
                return wrong(sentence, name=name)
    if all(wanted.ndim and len(wanted) > 1 for _, wanted in pairs) and all_pairs(
        pairs, lambda found, wanted: close(found, wanted.ravel()[-1])
    ):
        return wrong(m.RETURNS_LAST, name=name)
    if all_pairs(pairs, _is_between_others):
        return wrong(m.RETURNS_BETWEEN, name=name)
    if all_pairs(pairs, _has_all_in_each_row):
        return wrong(m.RETURNS_ALL_IN_EACH, name=name)
    return None


def _is_between_others(found: np.ndarray, wanted: np.ndarray) -> bool:
    """Tell whether the right numbers stand one by one at the end of as many others each."""
    if found.ndim != 1 or wanted.ndim != 1 or wanted.size < 2 or len(found) % len(wanted):
        return False
    step = len(found) // len(wanted)
    return close(found[step - 1 :: step], wanted)


def _has_all_in_each_row(found: np.ndarray, wanted: np.ndarray) -> bool:
    return (
        found.ndim == 2
        and found.shape[1] == wanted.size > 1
        and all(close(row, wanted.ravel()) for row in found)
    )


def _piece_cause(name: str, pairs: Pairs) -> Problem | None:
    """Return the problem of the right numbers in another shape, or of too few or too many."""
    found, wanted = next(pair for pair in pairs if pair[0].shape != pair[1].shape)
    shapes = {"name": name, "found": found.shape, "expected": wanted.shape}
    if all_pairs(pairs, lambda found, wanted: close(found.ravel(), wanted.ravel())):
        return wrong(m.RETURNS_RESHAPED, **shapes)
    if all_pairs(pairs, _is_beginning):
        return wrong(m.RETURNS_TOO_FEW, **shapes)
    if all_pairs(pairs, lambda one, wanted: _is_beginning(np.flip(one), np.flip(wanted))):
        return wrong(m.RETURNS_TOO_LATE, **shapes)
    if all_pairs(pairs, lambda found, wanted: _is_beginning(wanted, found)):
        return wrong(m.RETURNS_TOO_MANY, **shapes)
    if all_pairs(pairs, lambda found, wanted: _is_inside(wanted, found)):
        return wrong(m.RETURNS_TOO_MUCH, **shapes)
    if all_pairs(pairs, has_the_same_numbers):
        return wrong(m.RETURNS_MIXED, **shapes)
    for make, sentence in (
        (_is_chosen, m.RETURNS_SOME),
        (lambda found, wanted: _is_chosen(wanted, found), m.RETURNS_OTHERS_TOO),
    ):
        if all_pairs(pairs, make):
            return wrong(sentence, **shapes)
    return None


def has_the_same_numbers(found: np.ndarray, wanted: np.ndarray) -> bool:
    """Tell whether both hold the same numbers, as often, in whatever order and shape."""
    if found.size != wanted.size or len(np.unique(wanted)) < ENOUGH:
        return False
    return close(np.sort(found.ravel()), np.sort(wanted.ravel()))


def _is_chosen(few: np.ndarray, many: np.ndarray) -> bool:
    """Tell whether an array is made of some rows or some columns of a larger one."""
    if not few.ndim == many.ndim == 2 or not 1 < few.size <= many.size:
        return False
    if max(few.shape) * many.size > MOST_COMPARED:
        return False
    return any(
        one.shape[1] == all_.shape[1]
        and all(any(close(row, other) for other in all_) for row in one)
        for one, all_ in ((few, many), (few.T, many.T))
    )


def _is_beginning(found: np.ndarray, wanted: np.ndarray) -> bool:
    """Tell whether a result is smaller than expected, and right as far as it goes."""
    if found.ndim != wanted.ndim or not 1 < found.size < wanted.size:
        return False
    return close(found, wanted[tuple(map(slice, found.shape))])


def _is_inside(piece: np.ndarray, whole: np.ndarray) -> bool:
    """Tell whether an array is a part of a larger one, in one block."""
    if piece.ndim != whole.ndim or not 1 < piece.size <= whole.size:
        return False
    rooms = [large - small + 1 for small, large in zip(piece.shape, whole.shape, strict=True)]
    if min(rooms) < 1 or math.prod(rooms) * piece.size > MOST_COMPARED:
        return False
    return any(
        close(piece, whole[tuple(slice(a, a + n) for a, n in zip(at, piece.shape, strict=True))])
        for at in np.ndindex(*rooms)
    )


def _is_beside(found: np.ndarray, wanted: np.ndarray, axis: int) -> bool:
    """Tell whether what was wanted is one of several things along one more axis."""
    if found.ndim != wanted.ndim + 1 or wanted.size < 2:
        return False
    return any(close(one, wanted) for one in np.moveaxis(found, axis, 0))


def _axis_cause(name: str, pairs: Pairs) -> Problem | None:
    """Return the problem of results with an axis or two that should have been put together."""
    rank = pairs[0][0].ndim
    spare = rank - pairs[0][1].ndim
    if not 1 <= spare <= 2 or rank > MOST_AXES or any(f.ndim != rank for f, _ in pairs):
        return None
    if not all(found.size for found, _ in pairs):
        return None
    for axis in (-1, 0):
        if all_pairs(pairs, lambda found, wanted, axis=axis: _is_beside(found, wanted, axis)):
            return wrong(m.RETURNS_AMONG_OTHERS, name=name, count=pairs[0][0].shape[axis])
    for make, sentence in NOT_REDUCED:
        for axes in itertools.combinations(range(rank), spare):
            if all_pairs(
                pairs,
                lambda one, wanted, make=make, axes=axes: close(
                    np.asarray(make(one, axis=axes)), wanted
                ),
            ):
                shapes = {"found": pairs[0][0].shape, "expected": pairs[0][1].shape}
                return wrong(sentence, name=name, **shapes)
    return None


def _too_far_cause(name: str, pairs: Pairs) -> Problem | None:
    """Return the problem of results whose numbers were put together along one more axis."""
    rank = pairs[0][1].ndim
    if rank < 2 or any(f.ndim != rank - 1 or w.ndim != rank or not w.size for f, w in pairs):
        return None
    for make, sentence in TOO_FAR:
        for axis in range(rank):
            if all_pairs(
                pairs, lambda one, wanted, make=make, axis=axis: close(one, make(wanted, axis=axis))
            ):
                return wrong(sentence, name=name, expected=pairs[0][1].shape)
    return None


def one_shape_cause(name: str, pairs: Pairs) -> Problem | None:
    """Return the problem of results that have one and the same shape, whatever came."""
    shapes = {found.shape for found, _ in pairs}
    if len(shapes) > 1 or len({wanted.shape for _, wanted in pairs}) == 1:
        return None
    (shape,) = shapes
    return wrong(m.RETURNS_ONE_SHAPE, name=name, found=shape) if shape else None
