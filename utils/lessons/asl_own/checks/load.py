"""Checks of step 1: a photo is turned as its orientation says."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, because
from utils.checks.several import Slip, exactly, several
from utils.lessons.asl_own.inputs import colors
from utils.lessons.asl_own.sentences import load as m
from utils.lessons.asl_own.upright import QUARTERS
from utils.lessons.asl_own.upright import upright as right
from utils.messages import say


def by(quarters: dict[int, int]):
    """Return what turns photos by quarter turns for each orientation."""
    return lambda pixels, orientation: np.rot90(pixels, quarters.get(orientation, 0))


def unless_plain(change):
    """Return what changes photos that are not stored as one sees them."""
    return lambda pixels, orientation: pixels if orientation == 1 else change(pixels, orientation)


def with_flip(pixels: np.ndarray, orientation: int) -> np.ndarray:
    """Return photos turned, but a half turn only swaps up and down."""
    return pixels[::-1] if orientation == 3 else right(pixels, orientation)


def with_mirror(pixels: np.ndarray, orientation: int) -> np.ndarray:
    """Return photos turned, but a half turn only swaps left and right."""
    return pixels[:, ::-1] if orientation == 3 else right(pixels, orientation)


def swapped_axes(pixels: np.ndarray, orientation: int) -> np.ndarray:
    """Return photos whose rows and columns are swapped in place of a quarter turn."""
    return np.swapaxes(pixels, 0, 1) if orientation in (6, 8) else right(pixels, orientation)


def relabelled(pixels: np.ndarray, orientation: int) -> np.ndarray:
    """Return photos reshaped in place of a quarter turn."""
    height, width = pixels.shape[:2]
    other = pixels.reshape(width, height, *pixels.shape[2:])
    return other if orientation in (6, 8) else right(pixels, orientation)


def by_axes(sign: int, *axes: int):
    """Return what turns photos in two axes of which one holds the colors."""
    return lambda pixels, orientation: np.rot90(
        pixels, sign * QUARTERS.get(orientation, 0), axes=axes
    )


def colors_reversed(pixels: np.ndarray, orientation: int) -> np.ndarray:
    """Return photos turned, but a half turn reverses the colors of each pixel, too."""
    return np.flip(pixels) if orientation == 3 else right(pixels, orientation)


def colors_first(six, eight):
    """Return what reverses all axes for a quarter turn, and changes the result then."""

    def turned(pixels: np.ndarray, orientation: int) -> np.ndarray:
        change = {6: six, 8: eight}.get(orientation)
        return change(pixels.T) if change else right(pixels, orientation)

    return turned


def across(pixels: np.ndarray) -> np.ndarray:
    """Return pixels whose second axis is reversed."""
    return pixels[:, ::-1]


def in_its_frame(pixels: np.ndarray, orientation: int) -> np.ndarray:
    """Return photos turned by Pillow, which keeps height and width and cuts off what sticks out."""
    from PIL import Image

    degrees = 90 * QUARTERS.get(orientation, 0)
    return np.asarray(Image.fromarray(pixels).rotate(degrees))


FAULTS = (
    Fault(lambda pixels, orientation: pixels, m.NOT_TURNED),
    Fault(by({3: 2, 6: 1, 8: -1}), m.WRONG_WAY),
    Fault(by({3: 2, 6: 1, 8: 1}), m.ONE_WAY),
    Fault(by({3: 2, 6: -1, 8: -1}), m.ONE_WAY),
    Fault(by({3: 1, 6: 2, 8: 3}), m.ORIENTATION_AS_COUNT),
    Fault(by({1: 1, 3: 3, 6: 6, 8: 8}), m.ORIENTATION_AS_COUNT),
    Fault(by({1: -1, 3: -3, 6: -6, 8: -8}), m.ORIENTATION_AS_COUNT),
    Fault(unless_plain(lambda pixels, orientation: np.rot90(pixels, -1)), m.SAME_TURN),
    Fault(unless_plain(lambda pixels, orientation: np.rot90(pixels, 1)), m.SAME_TURN),
    Fault(lambda pixels, orientation: np.rot90(pixels, -1), m.ALWAYS_TURNED),
    Fault(by({6: -1, 8: 1}), m.NO_HALF_TURN),
    Fault(by({3: 2}), m.NO_QUARTER_TURN),
    Fault(by({3: 2, 6: -1}), m.ONE_MISSING),
    Fault(by({3: 2, 8: 1}), m.ONE_MISSING),
    Fault(with_flip, m.FLIPPED),
    Fault(with_mirror, m.FLIPPED),
    Fault(swapped_axes, m.AXES_SWAPPED),
    Fault(relabelled, m.RESHAPED),
    Fault(lambda pixels, orientation: np.sort(pixels, axis=0), m.SORTED),
    Fault(by({3: 180, 6: -90, 8: 90}), m.DEGREES),
    Fault(by({1: 1, 3: 1, 6: -1, 8: 1}), m.LAST_ELSE),
    Fault(by({1: -1, 3: -1, 6: -1, 8: 1}), m.LAST_ELSE),
    Fault(lambda pixels, orientation: right(pixels, orientation)[:, ::-1], m.THEN_MIRRORED),
    Fault(lambda pixels, orientation: right(pixels, orientation)[::-1], m.THEN_MIRRORED),
    Fault(by({1: 1, 3: 2, 6: -1, 8: 1}), m.UPRIGHT_TURNED),
    Fault(by({1: -1, 3: 2, 6: -1, 8: 1}), m.UPRIGHT_TURNED),
    Fault(by({1: 2, 3: 2, 6: -1, 8: 1}), m.UPRIGHT_TURNED),
    Fault(by({1: -1, 3: 2, 6: -1, 8: -1}), m.ALWAYS_TRUE),
    Fault(by({1: 1, 3: 2, 6: 1, 8: 1}), m.ALWAYS_TRUE),
    *(
        Fault(lambda pixels, orientation, to=to: np.rot90(pixels, to(orientation)), m.COMPUTED_TURN)
        for to in (
            lambda orientation: orientation // 2,
            lambda orientation: -(orientation // 2),
            lambda orientation: orientation - 1,
            lambda orientation: 1 - orientation,
        )
    ),
    Fault(lambda pixels, orientation: right(pixels, orientation).shape, m.SHAPE_ALONE),
    Fault(in_its_frame, m.IN_ITS_FRAME),
    *(Fault(by_axes(sign, *axes), m.OTHER_AXES) for axes in ((1, 2), (0, 2)) for sign in (1, -1)),
    Fault(colors_reversed, m.COLORS_REVERSED),
    Fault(colors_first(across, np.flipud), m.COLORS_FIRST),
    Fault(colors_first(np.flipud, across), m.COLORS_FIRST),
    Fault(colors_first(np.asarray, np.asarray), m.COLORS_FIRST),
    Fault(lambda pixels, orientation: right(pixels, orientation) / 255, m.SCALED),
)


def turning_problem(
    upright: object, orientations: tuple[int, ...], size: tuple[int, int]
) -> Problem | None:
    """Return what is wrong with a function that turns photos of a size with these orientations."""
    cases = [(colors(*size, orientation), orientation) for orientation in orientations]
    return function_problem("upright", upright, cases, right, FAULTS)


@graded(hints=True)
def function(upright: object) -> list[Part]:
    """Photos with each of the four orientations come out as one sees them."""
    return [
        part(say(m.HALF_TURN), turning_problem, upright, (1, 3), (2, 3)),
        part(say(m.QUARTER_TURNS), turning_problem, upright, (6, 8), (3, 4)),
    ]


def gray_problem(upright: object) -> Problem | None:
    """Return what is wrong with a function that is called with gray photos."""
    cases = [(colors(4, 6, orientation)[..., 0], orientation) for orientation in (1, *QUARTERS)]
    return function_problem("upright", upright, cases, right, FAULTS)


@graded()
def others(upright: object) -> list[Part]:
    """So do photos of other sizes, squares and gray ones."""
    return [
        part(say(m.OTHER_SIZES), turning_problem, upright, (8, 6, 3, 1), (7, 5), weight=2),
        part(say(m.GRAY_PHOTOS), gray_problem, upright),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """A quarter turn clockwise makes a row of the column, and counts columns from the right."""
    known = {
        (750, 800): m.NOTHING_CHANGED,
        (800, 750): m.MIRRORED,
        (800, 2250): m.COUNTED_FROM_ONE,
        (3199, 750): m.COUNTERCLOCKWISE,
        (3200, 750): m.COUNTERCLOCKWISE,
        (2249, 3199): m.HALF_TURNED,
        (2250, 3200): m.HALF_TURNED,
        (2249, 800): m.ROW_AND_COLUMN,
        (2250, 800): m.ROW_AND_COLUMN,
        (800, 3249): m.OTHER_SIDE,
        (800, 3250): m.OTHER_SIDE,
    }
    slips = (
        *exactly(known),
        Slip(lambda parts: parts[0] in (599, 600, 601), m.FIFTH_OF_ROWS),
        Slip(lambda parts: parts[0] in (799, 801), m.ROW_ONE_OFF),
        Slip(lambda parts: parts[0] in (750, 2249, 2250), m.ROW_STAYS),
        Slip(lambda parts: parts[0] in (3199, 3200), m.ROW_FROM_BELOW),
        Slip(lambda parts: parts[1] >= 3000, m.TOO_FAR_RIGHT),
    )
    return [because(several(answer, (800, 2249), slips), m.WHY)]
