"""Checks of step 2: one gray of red, green and blue, as bright as people see them."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, State, because, wrong
from utils.checks.several import several
from utils.lessons.asl_own.inputs import colors, nearly
from utils.lessons.asl_own.sentences import gray as m
from utils.lessons.asl_own.to_gray import to_gray as right
from utils.messages import say

RED, GREEN, BLUE = 0.299, 0.587, 0.114
ROUNDED = 1.01
"""Pillow and ``astype`` round to whole grays."""


def weighing(*shares: float):
    """Return what adds up three channels with these shares."""
    return lambda pixels: pixels[..., :3].astype(float) @ np.array(shares)


def overflowing(pixels: np.ndarray) -> np.ndarray:
    """Return the third of a sum that only holds numbers up to 255."""
    red, green, blue = (pixels[..., n] for n in range(3))
    return (red + green + blue) / 3


def whole(shares: tuple[float, ...]):
    """Return what weighs channels, and cuts off the decimals of each product."""
    return lambda pixels: sum((pixels[..., n] * shares[n]).astype(int) for n in range(3))


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
    Fault(
        lambda pixels: pixels[..., :3].max(axis=2) / 2 + pixels[..., :3].min(axis=2) / 2, m.MIDDLE
    ),
)


def gray_problem(to_gray: object, sizes: tuple[tuple[int, int], ...], channels: int = 3) -> Problem:
    """Return what is wrong with a function that makes grays of photos of these sizes."""
    cases = [(colors(*size, n, channels),) for n, size in enumerate(sizes)]
    return function_problem("to_gray", nearly(to_gray, right, ROUNDED), cases, right, FAULTS)


def fourth_problem(to_gray: object) -> Problem | None:
    """Return what is wrong with the grays of photos that have a fourth channel."""
    problem = gray_problem(to_gray, ((4, 5), (2, 3)), 4)
    if problem and problem.state is State.RAISED and gray_problem(to_gray, ((4, 5),)) is None:
        return wrong(m.FOURTH_COUNTS, name="to_gray")
    return problem


def pure_problem(to_gray: object) -> Problem | None:
    """Return what is wrong with the grays of pure colors, a pixel each."""
    pure = (np.eye(3) * 250).astype(np.uint8)
    cases = [(np.array([[color]]),) for color in pure]
    return function_problem("to_gray", nearly(to_gray, right, ROUNDED), cases, right, FAULTS)


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


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """The grays of (200, 100, 40) and (40, 100, 200): 59.8 + 58.7 + 4.56, 11.96 + 58.7 + 22.8."""
    known = {
        (340 / 3, 340 / 3): m.PLAIN_MEAN,
        (340.0, 340.0): m.PLAIN_SUM,
        (93.46, 123.06): m.SHARES_REVERSED,
    }
    return [because(several(answer, (123.06, 93.46), known, 0.7), m.WHY)]
