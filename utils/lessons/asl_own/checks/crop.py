"""Checks of step 3: the largest square in the middle of a photo."""

import numpy as np

from utils.checks.functions import Fault, function_problem, is_function
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, because
from utils.checks.several import several
from utils.lessons.asl_own.crop import crop as right
from utils.lessons.asl_own.inputs import grays
from utils.lessons.asl_own.sentences import crop as m
from utils.messages import say


def cut(top, left, side=min):
    """Return what cuts a square, ``top`` and ``left`` from what is too much in each direction."""

    def cropped(gray: np.ndarray) -> np.ndarray:
        size = side(gray.shape)
        down, across = top(gray.shape[0] - size), left(gray.shape[1] - size)
        return gray[down : down + size, across : across + size]

    return cropped


def first(spare: int) -> int:
    """Return where a square begins that keeps the first rows."""
    return 0


def last(spare: int) -> int:
    """Return where a square begins that keeps the last rows."""
    return spare


def half(spare: int) -> int:
    """Return where a square in the middle begins."""
    return spare // 2


def late(spare: int) -> int:
    """Return where a square begins whose odd row is cut off at the top."""
    return (spare + 1) // 2


def padded(gray: np.ndarray) -> np.ndarray:
    """Return the whole photo in a square, with black beside it."""
    side = max(gray.shape)
    down, across = ((side - length) // 2 for length in gray.shape)
    rest = ((down, side - gray.shape[0] - down), (across, side - gray.shape[1] - across))
    return np.pad(gray, rest)


def squeezed(gray: np.ndarray) -> np.ndarray:
    """Return a square of rows and columns that were left out here and there."""
    side = min(gray.shape)
    rows, columns = (np.arange(side) * length // side for length in gray.shape)
    return gray[np.ix_(rows, columns)]


def smaller_by(count: int):
    """Return what cuts a square in the middle that is too small."""
    return cut(half, half, lambda shape: min(shape) - count)


def negative_ends(gray: np.ndarray) -> np.ndarray:
    """Return what slices give whose ends are counted from the end of the photo."""
    top, left = ((length - min(gray.shape)) // 2 for length in gray.shape)
    return gray[top:-top, left:-left]


def bounds(gray: np.ndarray) -> tuple[int, int, int]:
    """Return the place and the side of the square, and not the square."""
    side = min(gray.shape)
    return (gray.shape[0] - side) // 2, (gray.shape[1] - side) // 2, side


FAULTS = (
    Fault(lambda gray: gray, m.UNCHANGED),
    Fault(cut(first, first), m.AT_FIRST),
    Fault(cut(last, last), m.AT_LAST),
    Fault(cut(half, first), m.ONE_DIRECTION),
    Fault(cut(first, half), m.ONE_DIRECTION),
    Fault(padded, m.PADDED),
    Fault(squeezed, m.SQUEEZED),
    Fault(lambda gray: right(gray).T, m.TRANSPOSED),
    Fault(smaller_by(1), m.TOO_SMALL),
    Fault(smaller_by(2), m.TOO_SMALL),
    Fault(lambda gray: right(gray) / 255, m.SCALED),
    Fault(lambda gray: gray[: min(gray.shape)], m.ONE_SIDE_CUT),
    Fault(lambda gray: gray[:, : min(gray.shape)], m.ONE_SIDE_CUT),
    Fault(lambda gray: np.resize(gray, (min(gray.shape),) * 2), m.RESIZED),
    Fault(bounds, m.BOUNDS),
    Fault(negative_ends, m.NEGATIVE_ENDS),
)


def either(crop: object) -> object:
    """Return a function for which both middles of an odd number are right."""
    if not is_function(crop):
        return crop

    def one_of_two(gray: np.ndarray) -> object:
        found = crop(gray)
        return right(gray) if np.array_equal(found, cut(late, late)(gray)) else found

    return one_of_two


def crop_problem(crop: object, sizes: tuple[tuple[int, int], ...]) -> Problem | None:
    """Return what is wrong with a function that crops photos of these sizes."""
    cases = [(grays(*size, n),) for n, size in enumerate(sizes)]
    return function_problem("crop", either(crop), cases, right, FAULTS)


@graded(hints=True)
def function(crop: object) -> list[Part]:
    """Wide and high photos become squares, the same on both sides cut off."""
    return [
        part(say(m.WIDE), crop_problem, crop, ((4, 8), (6, 10))),
        part(say(m.HIGH), crop_problem, crop, ((9, 5), (8, 6))),
    ]


@graded()
def others(crop: object) -> list[Part]:
    """So do those with an odd number too much, and a square stays as it is."""
    return [
        part(say(m.BOTH), crop_problem, crop, ((12, 4), (5, 11)), weight=2),
        part(say(m.ODD), crop_problem, crop, ((4, 7), (6, 3), (5, 5))),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """Of 4000 columns 3000 stay, from 500 on; so 220 of the hand's columns, 280 to 499, go."""
    known = {
        (500, 0): m.HAND_WHOLE,
        (1000, 720): m.ALL_AT_LEFT,
        (0, 0): m.NOTHING_AT_LEFT,
        (500, 219): m.ONE_TOO_FEW,
        (500, 221): m.ONE_TOO_MANY,
        (500, 780): m.WHAT_STAYS,
        (3000, 220): m.SIDE_FOR_PLACE,
    }
    return [because(several(answer, (500, 220), known), m.WHY)]
