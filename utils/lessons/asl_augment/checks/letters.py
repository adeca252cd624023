"""Checks of step 2: which changes keep a letter, and a function that mirrors."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, because
from utils.checks.several import Slip, several
from utils.lessons.asl_augment.sentences import letters as m
from utils.messages import say

RIGHT = "kklnnkkn"
"""For the changes A to H: k keeps the letter, l is a left hand, n is no letter or another one."""


def mirrored(image: np.ndarray) -> np.ndarray:
    """Return an image as a mirror shows it: left and right swapped."""
    return image[:, ::-1]


def _overwritten(image: np.ndarray) -> np.ndarray:
    """Return what a loop makes that reads from the image which it writes into."""
    out = image.copy()
    for column in range(image.shape[1]):
        out[:, column] = out[:, -1 - column]
    return out


def _half_mirrored(image: np.ndarray) -> np.ndarray:
    """Return the left half of an image, and its mirror beside it."""
    half = image[:, : image.shape[1] // 2]
    return np.hstack([half, half[:, ::-1]])


FAULTS = (
    Fault(lambda image: image[::-1], m.UPSIDE_DOWN),
    Fault(lambda image: image[::-1, ::-1], m.TURNED),
    Fault(lambda image: image.T, m.TRANSPOSED),
    Fault(lambda image: np.rot90(image), m.QUARTER),
    Fault(lambda image: np.rot90(image, -1), m.QUARTER),
    Fault(lambda image: 1 - image, m.NEGATIVE),
    Fault(lambda image: image, m.UNCHANGED),
    Fault(lambda image: np.sort(image, axis=1), m.SORTED),
    Fault(lambda image: np.roll(image, image.shape[1] // 2, axis=1), m.ROLLED),
    Fault(lambda image: image[:, :-1], m.ONE_COLON),
    Fault(lambda image: image[:, -1:], m.ONE_COLON),
    Fault(lambda image: -image, m.MINUS),
    Fault(_overwritten, m.OVERWRITTEN),
    Fault(_half_mirrored, m.HALF_MIRRORED),
    Fault(lambda image: np.roll(image[:, ::-1], 1, axis=1), m.FIRST_STAYS),
    Fault(lambda image: np.sort(image, axis=1)[:, ::-1], m.SORTED),
)


def images(random: np.random.Generator, sides: tuple[int, ...]) -> list[tuple]:
    """Return some images of random grays, as the arguments of calls."""
    return [(random.random((side, side)).round(2),) for side in sides]


@graded(hints=True)
def mirrors(mirror: object) -> list[Part]:
    """The function swaps left and right."""
    cases = images(np.random.default_rng(0), (3, 5))
    return [part(say(m.MIRROR), function_problem, "mirror", mirror, cases, mirrored, FAULTS)]


@graded()
def drawn(mirror: object) -> list[Part]:
    """So it does for images of any size."""
    cases = images(np.random.default_rng(), (2, 7, 28, 31))
    return [part(say(m.DRAWN), function_problem, "mirror", mirror, cases, mirrored, FAULTS)]


@graded(hints=True)
def changes(kept: object) -> list[Part]:
    """Small moves keep a letter; a mirrored hand is a left hand; turned far it is no letter."""
    return [
        several(
            kept,
            RIGHT,
            (
                Slip(lambda found: found[2] == "k", m.MIRRORED_KEPT),
                Slip(lambda found: found[2] == "n", m.MIRRORED_NONE),
                Slip(lambda found: found[3] != "n", m.UPSIDE_DOWN_KEPT),
                Slip(lambda found: found[4] != "n", m.QUARTER_KEPT),
                Slip(lambda found: found[7] != "n", m.SHUFFLED_KEPT),
                Slip(lambda found: found[0] != "k" or found[1] != "k", m.SMALL_MOVES),
                Slip(lambda found: found[5] != "k" or found[6] != "k", m.SIZE_AND_LIGHT),
            ),
            label=m.CHANGES,
            among="kln",
        )
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """What augmentation may show depends on what is to be read, and on the training set only."""
    return [
        because(
            several(
                answer,
                "tftf",
                (
                    Slip(lambda found: found[1] == "t", m.VALIDATION_STAYS),
                    Slip(lambda found: found[3] == "t", m.NO_NEW_HANDS),
                ),
            ),
            m.WHY,
        )
    ]
