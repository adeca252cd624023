"""Checks of step 5: grays become fractions on a light background."""

from collections.abc import Callable, Sequence

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, because
from utils.checks.several import Slip, exactly, several
from utils.lessons.asl_own.sentences import range as m
from utils.lessons.asl_own.to_range import border
from utils.lessons.asl_own.to_range import to_range as right
from utils.messages import say

SIDE = 28
AROUND = slice(8, 20)
"""Rows and columns of what lies on the background."""


def image(background: float, hand: float, seed: int = 0, edge: int = 8) -> np.ndarray:
    """Return grays (28, 28): a hand of one brightness on a background of another, with a grain.

    ``edge`` is how many pixels of the background are left around the hand. At the lower edge an arm
    crosses the border.
    """
    chance = np.random.default_rng([seed, int(background), int(hand), edge])
    found = np.full((SIDE, SIDE), float(background))
    found[edge : SIDE - edge, edge : SIDE - edge] = hand
    found[SIDE - edge :, 11:17] = hand
    return np.clip(found + chance.integers(-12, 13, found.shape), 0, 255).round()


def is_dark(gray: np.ndarray) -> bool:
    """Tell whether the background of an image is dark."""
    return bool(np.median(border(gray)) < 255 / 2)


def decided_by(asked: Callable[[np.ndarray], float]):
    """Return what makes fractions, as a negative where the number that is ``asked`` for is dark."""
    return lambda gray: 1 - gray / 255 if asked(gray) < 255 / 2 else gray / 255


SIDES = (
    lambda gray: gray[0],
    lambda gray: gray[-1],
    lambda gray: gray[:, 0],
    lambda gray: gray[:, -1],
    lambda gray: np.concatenate([gray[0], gray[-1]]),
    lambda gray: np.concatenate([gray[:, 0], gray[:, -1]]),
    lambda gray: np.concatenate([gray[0], gray[:, 0]]),
    lambda gray: np.concatenate([gray[0], gray[:, -1]]),
    lambda gray: np.concatenate([gray[-1], gray[:, 0]]),
    lambda gray: np.concatenate([gray[-1], gray[:, -1]]),
)
"""Parts of the border that one may take for all of it: a side or two."""


def four(gray: np.ndarray) -> list[np.ndarray]:
    """Return the four sides of an image, one by one."""
    return [side(gray) for side in SIDES[:4]]


def lit(background: float, hand: float, light: float, seed: int) -> np.ndarray:
    """Return grays (28, 28) of a hand, with other light along the upper and the right side.

    It covers most of the two sides and their corner, and somewhat less than half of the border. So
    neither a side alone nor the mean of the border tells what most of it is like.
    """
    found = image(background, hand, seed)
    found[0, 2:] = found[:21, -1] = light
    return found


def framed(background: float, hand: float, frame: float, corners: float, seed: int) -> np.ndarray:
    """Return grays (28, 28) whose outermost pixels are a frame of their own, and the corners, too.

    So neither what lies inside the frame nor a corner tells what most of the border is like.
    """
    found = image(background, hand, seed)
    inside = found[1:-1, 1:-1].copy()
    found[:] = frame
    found[1:-1, 1:-1] = inside
    found[:: SIDE - 1, :: SIDE - 1] = corners
    return found


def by_256(gray: np.ndarray) -> np.ndarray:
    """Return grays divided by how many of them there are, in place of the largest."""
    return 1 - gray / 256 if is_dark(gray) else gray / 256


def border_alone(gray: np.ndarray) -> np.ndarray:
    """Return fractions of which only those of the border are taken from 1."""
    found = 1 - gray / 255
    found[1:-1, 1:-1] = gray[1:-1, 1:-1] / 255
    return found


def corners_of(gray: np.ndarray) -> np.ndarray:
    """Return the four pixels in the corners."""
    return gray[:: SIDE - 1, :: SIDE - 1]


def by_hand(gray: np.ndarray) -> np.ndarray:
    """Return fractions, as a negative where the middle of the image is bright."""
    scaled = gray / 255
    return 1 - scaled if scaled[AROUND, AROUND].mean() > 0.5 else scaled


def stretched(gray: np.ndarray) -> np.ndarray:
    """Return fractions from the smallest to the largest gray of the image itself."""
    return (gray - gray.min()) / (gray.max() - gray.min())


def when_dark(change):
    """Return fractions, changed in some way where the background is dark."""
    return lambda gray: change(gray) if is_dark(gray) else gray / 255


def by_largest(gray: np.ndarray) -> np.ndarray:
    """Return an image divided by its own largest gray, light where the background is dark."""
    scaled = gray / gray.max()
    return 1 - scaled if is_dark(gray) else scaled


FAULTS = (
    Fault(lambda gray: gray, m.UNCHANGED),
    Fault(lambda gray: 255 - gray if is_dark(gray) else gray, m.NOT_DIVIDED),
    Fault(lambda gray: 255 * right(gray), m.NOT_DIVIDED),
    Fault(lambda gray: gray / 255, m.NEVER_INVERTED),
    Fault(lambda gray: 1 - gray / 255, m.ALWAYS_INVERTED),
    Fault(lambda gray: 1 - right(gray), m.OTHER_WAY),
    Fault(when_dark(lambda gray: 1 - gray), m.INVERTED_FIRST),
    Fault(when_dark(lambda gray: (1 - gray) / 255), m.INVERTED_FIRST),
    Fault(when_dark(lambda gray: 255 - gray / 255), m.INVERTED_LAST),
    Fault(when_dark(lambda gray: 255 - gray), m.HALF_DIVIDED),
    Fault(when_dark(lambda gray: -gray / 255), m.NEGATIVE),
    Fault(when_dark(lambda gray: 255 / gray), m.RECIPROCAL),
    Fault(lambda gray: (gray - np.median(border(gray))) / 255, m.BORDER_TAKEN_AWAY),
    Fault(lambda gray: (gray - np.mean(border(gray))) / 255, m.BORDER_TAKEN_AWAY),
    Fault(when_dark(lambda gray: np.where(gray < 255 / 2, 255 - gray, gray) / 255), m.DARK_ALONE),
    Fault(
        when_dark(lambda gray: np.abs(gray - np.median(border(gray))) / 255), m.BORDER_TAKEN_AWAY
    ),
    Fault(lambda gray: right(gray) / 255, m.TWICE),
    Fault(lambda gray: gray // 255, m.WHOLE),
    Fault(lambda gray: right(gray).round(), m.WHOLE),
    Fault(decided_by(lambda gray: np.mean(gray)), m.WHOLE_IMAGE),
    Fault(decided_by(lambda gray: np.median(gray)), m.WHOLE_IMAGE),
    Fault(decided_by(lambda gray: np.median(gray[1:-1, 1:-1])), m.WHOLE_IMAGE),
    Fault(decided_by(lambda gray: np.mean(gray[1:-1, 1:-1])), m.WHOLE_IMAGE),
    *(
        Fault(decided_by(lambda gray, corner=corner: gray[corner]), m.ONE_CORNER)
        for corner in ((0, 0), (0, -1), (-1, 0), (-1, -1))
    ),
    Fault(decided_by(lambda gray: np.median(corners_of(gray))), m.CORNERS),
    Fault(decided_by(lambda gray: np.mean(corners_of(gray))), m.CORNERS),
    Fault(decided_by(lambda gray: np.median(border(gray[1:-1, 1:-1]))), m.INNER_BORDER),
    Fault(decided_by(lambda gray: min(map(np.median, four(gray)))), m.SIDE_BY_SIDE),
    Fault(decided_by(lambda gray: max(map(np.median, four(gray)))), m.SIDE_BY_SIDE),
    *(
        Fault(decided_by(lambda gray, side=side: np.median(side(gray))), m.ONE_SIDE)
        for side in SIDES
    ),
    Fault(decided_by(lambda gray: np.mean(border(gray))), m.MEAN_OF_BORDER),
    Fault(decided_by(lambda gray: np.min(border(gray))), m.EXTREME_OF_BORDER),
    Fault(decided_by(lambda gray: np.max(border(gray))), m.EXTREME_OF_BORDER),
    Fault(by_hand, m.HAND_DECIDES),
    Fault(stretched, m.STRETCHED),
    Fault(lambda gray: 1 - stretched(gray) if is_dark(gray) else stretched(gray), m.STRETCHED),
    Fault(lambda gray: right(gray) * 2 - 1, m.FROM_MINUS_ONE),
    Fault(lambda gray: (gray > 128).astype(float), m.THRESHOLD),
    Fault(lambda gray: (gray >= 128).astype(float), m.THRESHOLD),
    Fault(by_largest, m.BY_LARGEST),
    Fault(by_256, m.BY_256),
    Fault(when_dark(border_alone), m.BORDER_ALONE),
    *(
        Fault(when_dark(lambda gray, axis=axis: np.flip(gray, axis) / 255), m.FLIPPED)
        for axis in (None, 0, 1)
    ),
    Fault(lambda gray: np.maximum(gray / 255, 1 - gray / 255), m.EACH_PIXEL),
)


def range_problem(to_range: object, cases: tuple[tuple[float, ...], ...]) -> Problem | None:
    """Return what is wrong with fractions of images with these backgrounds and hands."""
    return images_problem(to_range, [image(*case) for case in cases])


def lit_problem(to_range: object) -> Problem | None:
    """Return what is wrong with fractions of images whose border is not alike all around."""
    lamp = lit(90, 190, 250, 10)
    turned = [lamp, lamp[::-1], lamp[:, ::-1], lamp[::-1, ::-1], lamp.T]
    frames = [framed(200, 90, 20, 250, 12), framed(40, 170, 230, 10, 13)]
    frames += [framed(200, 90, 220, 20, 14), framed(40, 170, 20, 230, 15)]
    others = [lit(160, 80, 5, 11), image(30, 190), image(180, 20, 5, 3), *frames]
    return images_problem(to_range, [*map(np.array, turned), *others])


def images_problem(to_range: object, images: Sequence[np.ndarray]) -> Problem | None:
    """Return what is wrong with a function that makes fractions of these images."""
    inputs = [(one,) for one in images]
    return function_problem("to_range", to_range, inputs, right, FAULTS)


@graded(hints=True)
def function(to_range: object) -> list[Part]:
    """Fractions from 0 to 1, and a dark background becomes a light one."""
    return [
        part(say(m.LIGHT), range_problem, to_range, ((210, 120, 1), (180, 90, 2))),
        part(say(m.DARK), range_problem, to_range, ((30, 190, 3), (230, 110, 4))),
    ]


@graded()
def others(to_range: object) -> list[Part]:
    """The background decides, however large and bright the hand is."""
    return [
        part(
            say(m.LARGE),
            range_problem,
            to_range,
            ((180, 20, 5, 3), (60, 240, 6, 3), (200, 100, 7)),
            weight=2,
        ),
        part(say(m.BOTH_DARK), range_problem, to_range, ((20, 90, 8), (235, 170, 9))),
        part(say(m.LIT), lit_problem, to_range),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """On a dark background 204 becomes 1 - 204 / 255, and 51 becomes 1 - 51 / 255."""
    known = {
        (0.8, 0.2): m.NOT_INVERTED,
        (51, 204): m.STILL_GRAY,
        (-203, -50): m.ONE_MINUS_GRAY,
        (0.2, 0.2): m.BOTH_INVERTED,
    }
    slips = (
        *exactly(known, 0.002),
        Slip(lambda parts: max(parts) > 1, m.STILL_ABOVE_ONE),
        Slip(lambda parts: min(parts) < 0, m.BELOW_ZERO),
        Slip(lambda parts: parts[0] == parts[1], m.DIFFERENT_GRAYS),
    )
    return [because(several(answer, (0.2, 0.8), slips, 0.002), m.WHY)]
