"""Checks of step 2: one gray of red, green and blue, as bright as people see them."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, State, because, wrong
from utils.checks.several import Slip, exactly, several
from utils.checks.values import as_array
from utils.lessons.asl_own.inputs import colors, nearly
from utils.lessons.asl_own.sentences import gray as m
from utils.lessons.asl_own.to_gray import to_gray as right
from utils.messages import say

RED, GREEN, BLUE = 0.299, 0.587, 0.114
ROUNDED = 1.01
"""Pillow and ``astype`` round to whole grays."""

SMALLEST_SHARE = 0.02
"""Rounded grays may look as if a channel that does not count had a share below this."""


def weighing(*shares: float):
    """Return what adds up three channels with these shares."""
    return lambda pixels: pixels[..., :3].astype(float) @ np.array(shares)


def overflowing(pixels: np.ndarray) -> np.ndarray:
    """Return the third of a sum that only holds numbers up to 255."""
    red, green, blue = (pixels[..., n] for n in range(3))
    return (red + green + blue) / 3


def products(pixels: np.ndarray) -> np.ndarray:
    """Return each color, times its share, beside the others."""
    return pixels[..., :3] * np.array([RED, GREEN, BLUE])


def by_first_axis(pixels: np.ndarray) -> np.ndarray:
    """Return what weighs the first three rows in place of the colors."""
    return RED * pixels[0] + GREEN * pixels[1] + BLUE * pixels[2]


def by_second_axis(pixels: np.ndarray) -> np.ndarray:
    """Return what weighs the first three columns in place of the colors."""
    return RED * pixels[:, 0] + GREEN * pixels[:, 1] + BLUE * pixels[:, 2]


def overflowing_products(whole: int, *shares: int):
    """Return what counts with whole shares, in numbers that only go up to 255."""

    def added(pixels: np.ndarray) -> np.ndarray:
        red, green, blue = (pixels[..., n] * np.uint8(share) for n, share in enumerate(shares))
        return (red + green + blue) / whole

    return added


def each_cut(pixels: np.ndarray) -> np.ndarray:
    """Return sums of products that were cut to whole numbers one by one."""
    return np.trunc(products(pixels)).sum(axis=2)


AXES = (Fault(by_first_axis, m.FIRST_AXIS), Fault(by_second_axis, m.SECOND_AXIS))
FAULTS = (
    Fault(lambda pixels: pixels, m.UNCHANGED),
    Fault(lambda pixels: pixels[..., :3], m.UNCHANGED),
    Fault(lambda pixels: right(pixels)[..., None], m.CHANNEL_KEPT),
    Fault(lambda pixels: pixels[..., :3].mean(axis=2), m.MEAN),
    Fault(lambda pixels: pixels.mean(axis=2), m.MEAN_OF_ALL),
    Fault(weighing(1, 1, 1), m.SUM),
    Fault(overflowing, m.OVERFLOW),
    Fault(lambda pixels: pixels[..., 0], m.ONE_CHANNEL),
    Fault(lambda pixels: pixels[..., 1], m.ONE_CHANNEL),
    Fault(lambda pixels: pixels[..., 2], m.ONE_CHANNEL),
    Fault(lambda pixels: pixels[..., :3].max(axis=2), m.BRIGHTEST),
    Fault(weighing(BLUE, GREEN, RED), m.RED_AND_BLUE),
    Fault(weighing(GREEN, RED, BLUE), m.SHARES_MIXED),
    Fault(weighing(GREEN, BLUE, RED), m.SHARES_MIXED),
    Fault(weighing(RED, BLUE, GREEN), m.SHARES_MIXED),
    Fault(weighing(BLUE, RED, GREEN), m.SHARES_MIXED),
    Fault(lambda pixels: right(pixels) / 255, m.SCALED),
    Fault(lambda pixels: right(pixels) / 3, m.DIVIDED_AGAIN),
    Fault(lambda pixels: right(pixels).T, m.TRANSPOSED),
    Fault(lambda pixels: pixels.mean(axis=0), m.WRONG_AXIS),
    Fault(lambda pixels: pixels.mean(axis=1), m.WRONG_AXIS),
    Fault(weighing(0.2126, 0.7152, 0.0722), m.OTHER_SHARES),
    Fault(lambda pixels: 255 - right(pixels), m.NEGATIVE),
    Fault(lambda pixels: np.stack([right(pixels)] * 3, axis=-1), m.THREE_TIMES),
    Fault(lambda pixels: pixels[..., :3].min(axis=2), m.DARKEST),
    Fault(lambda pixels: np.median(pixels[..., :3], axis=2), m.MEDIAN),
    *AXES,
    *(
        Fault(overflowing_products(*shares), m.OVERFLOW_TIMES)
        for shares in ((100, 30, 59, 11), (10, 3, 6, 1))
    ),
    Fault(nearly(each_cut, right, ROUNDED), m.EACH_CUT),
    Fault(products, m.NOT_ADDED),
    Fault(lambda pixels: products(pixels).max(axis=2), m.ONE_PRODUCT),
    Fault(lambda pixels: products(pixels).min(axis=2), m.ONE_PRODUCT),
    Fault(lambda pixels: pixels[..., :3].argmax(axis=2), m.WHICH_ONE),
    Fault(lambda pixels: pixels[..., :3].argmin(axis=2), m.WHICH_ONE),
    Fault(lambda pixels: right(pixels) * (pixels[..., 3] / 255), m.OPACITY),
    Fault(lambda pixels: right(pixels)[-1, -1], m.LAST_PIXEL),
    Fault(
        lambda pixels: pixels[..., :3].max(axis=2) / 2 + pixels[..., :3].min(axis=2) / 2, m.MIDDLE
    ),
)


def shares_cause(cases: Sequence[tuple], results: Sequence[Any]) -> Problem | None:
    """Return with which shares the three colors were added up, where other ones were taken."""
    found = [as_array(result) for result in results]
    photos = [pixels for (pixels,) in cases]
    if any(one.shape != photo.shape[:2] for one, photo in zip(found, photos, strict=True)):
        return None
    channels = photos[0].shape[-1]
    colors_of_all = np.concatenate([photo.reshape(-1, channels) for photo in photos])
    grays = np.concatenate([one.ravel() for one in found]).astype(float)
    shares, *_ = np.linalg.lstsq(colors_of_all.astype(float), grays, rcond=None)
    if np.abs(colors_of_all @ shares - grays).max() > ROUNDED:
        return None
    red, green, blue, *fourth = (f"{abs(share):.3f}" for share in shares)
    if float(red) == float(green) == float(blue) == 0:
        return wrong(m.NO_SHARES, name="to_gray")
    if fourth and float(fourth[0]) > SMALLEST_SHARE:
        return wrong(m.FOURTH_ADDED, name="to_gray", share=fourth[0])
    return wrong(m.SHARES_FOUND, name="to_gray", red=red, green=green, blue=blue)


def gray_problem(to_gray: object, sizes: tuple[tuple[int, int], ...], channels: int = 3) -> Problem:
    """Return what is wrong with a function that makes grays of photos of these sizes."""
    cases = [(colors(*size, n, channels),) for n, size in enumerate(sizes)]
    problem = function_problem(
        "to_gray", nearly(to_gray, right, ROUNDED), cases, right, FAULTS, cause=shares_cause
    )
    if problem and problem.state is State.RAISED:
        return axis_problem(to_gray) or problem
    return problem


def axis_problem(to_gray: object) -> Problem | None:
    """Return which axis was taken for the colors, which stops where it is shorter than three."""
    cases = [(colors(4, 5),), (colors(6, 3),)]
    for fault in AXES:
        if function_problem("to_gray", to_gray, cases, fault.gives) is None:
            return wrong(fault.sentence, name="to_gray")
    return None


def fourth_problem(to_gray: object) -> Problem | None:
    """Return what is wrong with the grays of photos that have a fourth channel."""
    problem = gray_problem(to_gray, ((4, 5), (2, 3)), 4)
    if problem and problem.state is State.RAISED and gray_problem(to_gray, ((4, 5),)) is None:
        return wrong(m.FOURTH_COUNTS, name="to_gray")
    return problem


def pure_problem(to_gray: object) -> Problem | None:
    """Return what is wrong with the grays of pure colors, a pixel each.

    Many mistakes make the same of pure colors, so photos are asked what it was.
    """
    pure = (np.eye(3) * 250).astype(np.uint8)
    cases = [(np.array([[color]]),) for color in pure]
    near = nearly(to_gray, right, ROUNDED)
    if problem := function_problem("to_gray", near, cases, right):
        return gray_problem(to_gray, ((3, 4), (5, 2))) or problem
    return None


@graded(hints=True)
def function(to_gray: object) -> list[Part]:
    """Each pixel becomes one gray, with the three shares."""
    return [
        part(say(m.PURE), pure_problem, to_gray),
        part(say(m.PHOTOS), gray_problem, to_gray, ((3, 4), (5, 2))),
    ]


@graded()
def others(to_gray: object) -> list[Part]:
    """Other sizes do so, and a fourth channel is left out."""
    return [
        part(say(m.OTHER_SIZES), gray_problem, to_gray, ((7, 3), (3, 3), (1, 6)), weight=2),
        part(say(m.FOURTH), fourth_problem, to_gray),
    ]


WALL_AND_SHADOW = np.array([[200, 100, 40], [40, 100, 200]])
ORDERS = (
    (RED, BLUE, GREEN),
    (GREEN, RED, BLUE),
    (GREEN, BLUE, RED),
    (BLUE, RED, GREEN),
)
"""Orders of the shares in which green does not have its own."""

WITHOUT_ONE = ((0, GREEN, BLUE), (RED, 0, BLUE), (RED, GREEN, 0))


def grays_by(shares: tuple[float, ...]) -> tuple[float, ...]:
    """Return the grays of the two pixels of the question, with these shares."""
    return tuple((WALL_AND_SHADOW @ shares).tolist())


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """The grays of (200, 100, 40) and (40, 100, 200): 59.8 + 58.7 + 4.56, 11.96 + 58.7 + 22.8."""
    known = {
        **{grays_by(shares): m.SHARES_EXCHANGED for shares in ORDERS},
        **{grays_by(shares): m.COLOR_MISSING for shares in WITHOUT_ONE},
        (340 / 3, 340 / 3): m.PLAIN_MEAN,
        (340.0, 340.0): m.PLAIN_SUM,
        (93.46, 123.06): m.SHARES_REVERSED,
    }
    slips = (
        *exactly(known, 0.7),
        Slip(lambda parts: max(parts) <= 1, m.AS_FRACTIONS),
        Slip(lambda parts: parts[0] == parts[1], m.BOTH_ALIKE),
        Slip(lambda parts: parts[0] < parts[1], m.SHADOW_LIGHTER),
    )
    return [because(several(answer, (123.06, 93.46), slips, 0.7), m.WHY)]
