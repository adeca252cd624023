"""Checks of step 1: the mean image of a digit, and how far the digits reach."""

import functools

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.quiz import number
from utils.checks.report import Part, because
from utils.checks.several import several
from utils.lessons.digits.data import ROWS, SIDE, digits
from utils.lessons.digits.sentences import look as m
from utils.messages import say


def halved_each_time(images: np.ndarray) -> np.ndarray:
    """Return what comes of adding an image to what was there, and halving, for each image."""
    return functools.reduce(lambda there, image: (there + image) / 2, images)


def of_so_many(count: int) -> object:
    """Return a function that divides by a fixed number of images."""
    return lambda x, y, digit: x[y == digit].sum(axis=0) / count


def counts_of_all() -> list[int]:
    """Return how many of the lesson's images there are, and how many show each digit."""
    return [ROWS, *np.unique(np.bincount(digits()[1])).tolist()]


FAULTS = (
    Fault(lambda x, y, digit: x.mean(axis=0), m.OF_ALL),
    Fault(lambda x, y, digit: x[y == digit].mean(), m.ONE_NUMBER),
    Fault(lambda x, y, digit: x[y == digit].mean(axis=1), m.OTHER_AXIS),
    Fault(lambda x, y, digit: x[y == digit].mean(axis=2), m.OTHER_AXIS),
    Fault(lambda x, y, digit: x[y == digit].mean(axis=(1, 2)), m.EACH_IMAGE),
    Fault(lambda x, y, digit: x[y == digit].sum(axis=0), m.SUM),
    Fault(lambda x, y, digit: x[y == digit].sum(axis=0) / len(x), m.BY_ALL),
    Fault(lambda x, y, digit: np.median(x[y == digit], axis=0), m.MEDIAN),
    Fault(lambda x, y, digit: x[y != digit].mean(axis=0), m.OF_OTHERS),
    Fault(lambda x, y, digit: x[y == digit], m.NO_MEAN),
    Fault(lambda x, y, digit: x[y == digit][0], m.FIRST),
    Fault(lambda x, y, digit: x[digit], m.PLACE),
    Fault(lambda x, y, digit: x[y == digit].mean(axis=0) // 1, m.WHOLE),
    Fault(lambda x, y, digit: x[y == digit].mean(axis=0).round(), m.WHOLE),
    Fault(lambda x, y, digit: digits()[0][digits()[1] == digit].mean(axis=0), m.GLOBAL),
    Fault(lambda x, y, digit: x[y == digit].mean(axis=0) - x.mean(axis=0), m.LESS_ALL),
    Fault(lambda x, y, digit: x[y == digit].std(axis=0), m.DEVIATION),
    Fault(lambda x, y, digit: x[y == digit].max(axis=0), m.LARGEST),
    Fault(lambda x, y, digit: x[y == digit].min(axis=0), m.LARGEST),
    Fault(lambda x, y, digit: x[y == digit][-1], m.LAST_IMAGE),
    Fault(
        lambda x, y, digit: (x[0] + x[y == digit].sum(axis=0)) / (y == digit).sum(),
        m.BEGINS_WITH_FIRST,
    ),
    Fault(lambda x, y, digit: x[y >= digit].mean(axis=0), m.OTHER_DIGITS_TOO),
    Fault(lambda x, y, digit: x[y <= digit].mean(axis=0), m.OTHER_DIGITS_TOO),
    Fault(lambda x, y, digit: x[y == digit][1:].mean(axis=0), m.ONE_LEFT_OUT),
    Fault(lambda x, y, digit: x[y == digit][:-1].mean(axis=0), m.ONE_LEFT_OUT),
    Fault(lambda x, y, digit: halved_each_time(x[y == digit]), m.HALVED),
    Fault(lambda x, y, digit: x[y == digit].sum(axis=0) / ((y == digit).sum() + 1), m.ONE_MORE),
    *(Fault(of_so_many(count), m.FIXED_COUNT) for count in counts_of_all()),
)
STEPS = (17, 22)
"""Places in the flat row by which a pixel moves on: one to the right and two down, then two to the
left and three down."""


def mean_of(images: np.ndarray, labels: np.ndarray, digit: int) -> np.ndarray:
    """Return the mean of the images that show a digit."""
    return images[labels == digit].mean(axis=0)


def cases(seed: int, count: int, shape: tuple[int, int], top: int) -> list[tuple]:
    """Draw images and labels, and return the inputs of a call for two digits that are there."""
    rng = np.random.default_rng(seed)
    images = rng.integers(0, top + 1, (count, *shape))
    labels = np.concatenate([np.arange(10), rng.integers(0, 10, count - 10)])
    labels = rng.permutation(labels)
    return [(images, labels, digit) for digit in (3, 7)]


@graded(hints=True)
def mean_image(function: object) -> list[Part]:
    """The mean of the images of a digit, pixel by pixel."""
    drawn = cases(1, 40, (SIDE, SIDE), 16)
    return [
        part(say(m.MEAN), function_problem, "mean_image", function, drawn, mean_of, FAULTS),
    ]


@graded()
def other_images(function: object) -> list[Part]:
    """The same for images of another size, for fractions, and for a digit that comes once."""
    drawn = [*cases(2, 25, (3, 5), 99), *[(i / 4, y, d) for i, y, d in cases(3, 12, (2, 2), 9)]]
    return [
        part(say(m.OTHER_SIZE), function_problem, "mean_image", function, drawn, mean_of, FAULTS),
    ]


@graded(hints=True)
def edges(free: object) -> list[Part]:
    """How many images have no ink in their last column."""
    images, _ = digits()
    empty = images == 0
    right = int(empty[:, :, -1].all(axis=1).sum())
    known = {
        int(empty[:, :, 0].all(axis=1).sum()): m.FIRST_COLUMN,
        int(empty[:, -1].all(axis=1).sum()): m.LAST_ROW,
        ROWS - right: m.WITH_INK,
        int(empty[:, :, -1].any(axis=1).sum()): m.ANY_PIXEL,
        int(empty[:, :, -1].sum()): m.PIXELS,
        right / ROWS: m.SHARE,
        int(images[:, :, -1].sum()): m.INK_ADDED,
        int(empty[:, :, -1].all(axis=0).sum()): m.ROWS_FOR_IMAGES,
    }
    return [number(say(m.FREE), free, right, known, otherwise=m.NOT_FREE)]


@graded()
def question(answer: object) -> list[Part]:
    """A pixel's place in the flat row is 8 times its row and its column."""
    known = {
        (3, 5): m.SQUARE_STEPS,
        (129, 190): m.WHOLE_IMAGE,
        (16, 24): m.ONLY_DOWN,
        (17, 26): m.LEFT_IS_BACK,
        (10, 19): m.WAYS_SWAPPED,
        (10, -13): m.WAYS_SWAPPED,
    }
    return [
        because(
            several(answer, STEPS, known, label=m.PLACES, otherwise=m.NOT_THE_PLACES),
            m.WHY,
        )
    ]
