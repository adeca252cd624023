"""Checks of step 3: the largest square in the middle of a photo."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from utils.checks.functions import Fault, function_problem, is_function
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, because, wrong
from utils.checks.several import Slip, exactly, in_another_order, several
from utils.checks.values import as_array, same
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


def around_the_middle(gray: np.ndarray) -> np.ndarray:
    """Return what lies half a side above, below, left and right of the middle."""
    half = min(gray.shape) // 2
    y, x = gray.shape[0] // 2, gray.shape[1] // 2
    return gray[y - half : y + half, x - half : x + half]


def sizes_exchanged(gray: np.ndarray) -> np.ndarray:
    """Return what is cut out where the height is taken for the width."""
    side = min(gray.shape)
    top, left = (gray.shape[1] - side) // 2, (gray.shape[0] - side) // 2
    return gray[top : top + side, left : left + side]


def without_brackets(gray: np.ndarray) -> np.ndarray:
    """Return a cut whose place is a length minus half a side."""
    side = min(gray.shape)
    top, left = (length - side // 2 for length in gray.shape)
    return gray[top : top + side, left : left + side]


def end_for_length(gray: np.ndarray) -> np.ndarray:
    """Return a cut that ends at its length, counted from the beginning of the photo."""
    side = min(gray.shape)
    top, left = ((length - side) // 2 for length in gray.shape)
    return gray[top:side, left:side]


def same_place(gray: np.ndarray) -> np.ndarray:
    """Return a cut that begins at the same place in both directions."""
    side, start = min(gray.shape), abs(gray.shape[0] - gray.shape[1]) // 2
    return gray[start : start + side, start : start + side]


def rows_twice(gray: np.ndarray) -> np.ndarray:
    """Return a cut whose columns are taken from the rows, by square brackets of their own."""
    side = min(gray.shape)
    top, left = ((length - side) // 2 for length in gray.shape)
    return gray[top : top + side][left : left + side]


def one_too_long(gray: np.ndarray) -> np.ndarray:
    """Return a cut whose slices take what stands at their end as well."""
    side = min(gray.shape)
    top, left = ((length - side) // 2 for length in gray.shape)
    return gray[top : top + side + 1, left : left + side + 1]


def always_small(gray: np.ndarray) -> np.ndarray:
    """Return the middle of a photo, as large as the network wants images."""
    return cut(half, half, lambda shape: 28)(gray)


def where_the_start_has_it(gray: np.ndarray) -> np.ndarray:
    """Return what lies where the square of this notebook's photo lies."""
    return gray[56:392, 0:336]


FIXED = (Fault(always_small, m.FIXED_SIDE), Fault(where_the_start_has_it, m.FIXED_PLACE))
"""Mistakes that show with photos which have room for them."""

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
    Fault(around_the_middle, m.HALVES),
    Fault(sizes_exchanged, m.SIZES_EXCHANGED),
    Fault(lambda gray: right(gray) if gray.shape[1] > gray.shape[0] else gray, m.WIDE_ALONE),
    Fault(lambda gray: right(gray) if gray.shape[1] < gray.shape[0] else gray, m.HIGH_ALONE),
    Fault(without_brackets, m.WITHOUT_BRACKETS),
    Fault(end_for_length, m.END_FOR_LENGTH),
    Fault(same_place, m.SAME_PLACE),
    Fault(rows_twice, m.ROWS_TWICE),
    Fault(one_too_long, m.ONE_TOO_LONG),
)


def place_cause(cases: Sequence[tuple], results: Sequence[Any]) -> Problem | None:
    """Return which rows and columns of a photo were kept, or that its pixels were changed."""
    for (gray,), result in zip(cases, results, strict=True):
        found = as_array(result)
        if found.ndim != 2 or found.dtype.kind not in "iuf" or not found.size:
            return None
        if same(found, right(gray)):
            continue
        high, wide = found.shape
        for top, left in np.argwhere(gray == found[0, 0]):
            if same(found, gray[top : top + high, left : left + wide]):
                sentence = m.KEEPS_ASIDE if high == wide == min(gray.shape) else m.KEEPS_SMALL
                return wrong(
                    sentence if high == wide else m.KEEPS_OBLONG,
                    name="crop",
                    shape=gray.shape,
                    first=int(top),
                    last=int(top) + high - 1,
                    left=int(left),
                    right=int(left) + wide - 1,
                )
        return wrong(m.CHANGED, name="crop") if found.shape == right(gray).shape else None
    return None


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
    problem = function_problem("crop", either(crop), cases, right, FAULTS, cause=place_cause)
    return problem and (fixed_problem(crop) or problem)


def fixed_problem(crop: object) -> Problem | None:
    """Return the problem of a function whose square has one place or one side, for all photos."""
    photos = [grays(400, 460), grays(460, 400)]
    try:
        found = [as_array(crop(photo)) for photo in photos]
    except Exception:  # what stops it, another part says
        return None
    for fault in FIXED:
        if all(map(np.array_equal, found, map(fault.gives, photos))):
            return wrong(fault.sentence, name="crop")
    return None


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
    slips = (
        *exactly(known),
        in_another_order((500, 220)),
        Slip(lambda parts: parts[0] in (999, 1000), m.ALL_AT_LEFT),
        Slip(lambda parts: parts[0] in (499, 501), m.FROM_ZERO),
        Slip(lambda parts: parts[1] == 1220, m.ALL_OF_THE_HAND),
        Slip(lambda parts: parts[1] in (1000, 1001), m.WHAT_STAYS),
        Slip(lambda parts: parts[1] == 500, m.LOST_OF_ALL),
        Slip(lambda parts: parts[1] == 280, m.BEFORE_THE_HAND),
    )
    return [because(several(answer, (500, 220), slips), m.WHY)]
