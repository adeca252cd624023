"""Checks of step 4: pixels are fractions from 0 to 1, in both sets alike."""

import numpy as np

from utils.checks import gray_rows
from utils.checks.graded import graded, in_any_form, part
from utils.checks.report import Part, Problem, State, because, not_attempted, skipped, wrong
from utils.checks.several import Slip, several
from utils.checks.values import (
    TOLERANCE,
    as_array,
    first_values,
    not_an_array,
    other,
    same,
    step_array,
    unlike,
)
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_cnn import words as lesson_words
from utils.lessons.asl_cnn.sentences import normalize as m
from utils.messages import checks as words
from utils.messages import say

ROWS_LOOKED_AT = 500
CLOSE = 0.005
"""How near a predicted number must be."""

MOST_ROUNDED = 0.06
"""Largest distance of fractions rounded to one decimal from what they were."""


def range_problem(which: str, value: object) -> Problem | None:
    """Return what is wrong with the range or the type of a set's pixels."""
    name, pixels = f"x_{which}", step_array("pixels", which)
    if problem := not_an_array(name, value):
        return problem
    found = as_array(value)
    if found.shape != pixels.shape:
        return shape_problem(which, found)
    top, bottom = float(found.max()), float(found.min())
    if top > 1.0 and same(found[:1], pixels[:1]) and same(found, pixels):
        if found.dtype == pixels.dtype:
            return not_attempted(wrong(lesson_words.NOT_KEPT, name=name))
        return not_attempted(wrong(m.OVER_ONE, name=name, top=f"{top:.4g}"))
    if np.isnan(top):
        return wrong(words.HOLDS_NAN, name=name)
    if np.isinf([top, bottom]).any():
        return wrong(lesson_words.HOLDS_INFINITE, name=name)
    if found.dtype.kind in "iub" and top <= 1:
        return whole_numbers_problem(name, found, pixels)
    if bottom >= 0 and abs(top - 1) <= TOLERANCE and not np.isin(found[:50], (0, 1)).all():
        return None
    return out_of_range_problem(which, found, top, bottom)


def shape_problem(which: str, found: np.ndarray) -> Problem:
    """Return what is wrong with the shape of a set's images."""
    name, expected, side = f"x_{which}", step_array("pixels", which).shape, SIGN_MNIST.side
    if found.shape[1:3] == (side, side):
        return wrong(lesson_words.RESHAPED_EARLY, name=name, shape=found.shape)
    if found.shape == expected[::-1]:
        return wrong(words.TRANSPOSED, name=name, shape=found.shape)
    if found.shape == (SIGN_MNIST.rows[other(which)], SIGN_MNIST.pixels):
        return wrong(m.IMAGES_OF_OTHER_SET, name=name)
    if found.shape == expected[1:]:
        return wrong(m.ONE_IMAGE, name=name)
    if found.shape == (sum(SIGN_MNIST.rows.values()), SIGN_MNIST.pixels):
        return wrong(m.BOTH_SETS, name=name)
    if found.shape[1:] == expected[1:] and len(found) < expected[0]:
        return wrong(m.TOO_FEW, name=name, found=len(found), expected=expected[0])
    return wrong(words.SHAPE, name=name, found=found.shape, expected=expected)


def whole_numbers_problem(name: str, found: np.ndarray, pixels: np.ndarray) -> Problem:
    """Return how the fractions were lost in an array of whole numbers or truth values."""
    if not found.any():
        return wrong(m.ALL_ZERO, name=name)
    if found.dtype.kind == "b":
        return wrong(m.COMPARED, name=name)
    if same(found, pixels.clip(0, 1)):
        return wrong(words.CLIPPED, name=name)
    return wrong(m.WHOLE_DIVISION, name=name)


def undivided_problem(name: str, found: np.ndarray, pixels: np.ndarray) -> Problem | None:
    """Return the problem of gray values that were cut by ``%``, or of which only some changed."""
    if gray_rows.is_made_by(lambda rows: rows % 255, found, pixels):
        return wrong(m.REMAINDER, name=name)
    changed = gray_rows.few_that_differ(found.astype(float), pixels.astype(float))
    if changed is not None:
        return wrong(m.FEW_CHANGED, name=name, count=len(changed), rows=len(found))
    return None


def out_of_range_problem(
    which: str, found: np.ndarray, top: float, bottom: float
) -> Problem | None:
    """Return why fractions do not go from 0 to 1, or ``None`` where a scaler's may do so."""
    name, pixels = f"x_{which}", step_array("pixels", which)
    if way_of(which, found):
        return None
    if not found.any():
        return wrong(m.ALL_ZERO, name=name)
    if by := gray_rows.divisor(found, pixels):
        return divisor_problem(name, by, top)
    if gray_rows.is_made_by(gray_rows.scaler(pixels), found, pixels):
        return wrong(m.FITTED_ANEW, name=name)
    problem = gray_rows.cause(
        name, found, step_array("scaled", which), lambda: step_array("scaled", other(which))
    )
    if problem:
        return problem
    if problem := image_by_image_problem(name, found, pixels):
        return problem
    if problem := undivided_problem(name, found, pixels):
        return problem
    shown = first_values(name, found, step_array("scaled", which))
    if bottom < 0:
        return wrong(m.NEGATIVE, shown, name=name, bottom=f"{bottom:.3g}", top=f"{top:.3g}")
    if top > 1 + TOLERANCE:
        return wrong(m.OVER_ONE, shown, name=name, top=f"{top:.4g}")
    if top < pixels.max() / 255 - TOLERANCE:
        return wrong(m.TOP_TOO_LOW, shown, name=name, top=f"{top:.3g}")
    return None


def divisor_problem(name: str, by: float, top: float) -> Problem | None:
    """Return the problem of images that were divided by another number than 255."""
    if abs(by / gray_rows.WHITE**2 - 1) < TOLERANCE:
        return wrong(lesson_words.NORMALIZED_TWICE, name=name, top=f"{top:.2g}")
    if by < 1:
        return wrong(m.MULTIPLIED, name=name, number=f"{1 / by:.4g}")
    return wrong(m.DIVIDED_BY_OTHER, name=name, number=f"{by:g}", top=f"{top:.4g}")


def way_of(which: str, found: np.ndarray) -> str | None:
    """Return the way in which pixels were brought to 0..1, of those that are right.

    They are divided by 255, or scaled by the ends of each column of the training set, as
    ``MinMaxScaler`` does, or by its largest value, as ``MaxAbsScaler`` does.
    """
    if same(found, step_array("scaled", which)):
        return "divided"
    pixels, fitted = step_array("pixels", which), step_array("pixels", "train")
    if gray_rows.is_made_by(gray_rows.scaler(fitted), found, pixels):
        return "scaled"
    highest = fitted.max(axis=0)
    if gray_rows.is_made_by(lambda rows: rows / highest, found, pixels):
        return "topped"
    return None


def shades_of(which: str, value: object) -> np.ndarray | None:
    """Return the pixels of a set, a row for each image, where they can be found."""
    if not_an_array("", value):
        return None
    found, shape = as_array(value), step_array("pixels", which).shape
    if found.shape == shape[::-1]:
        found = found.T
    fits = len(found) == shape[0] and found.size == shape[0] * shape[1]
    return found.reshape(shape) if fits else None


def changed_shades_of(which: str, value: object) -> np.ndarray | None:
    """Return the pixels of a set, if they are not as the start cell gave them."""
    found = shades_of(which, value)
    return None if found is None or same(found, step_array("pixels", which)) else found


def shades_problem(which: str, found: np.ndarray) -> Problem | None:
    """Return where the pixels of a set are not in proportion to their gray values."""
    name, expected = f"x_{which}", step_array("scaled", which)
    if np.isnan(found.max()):
        return wrong(words.HOLDS_NAN, name=name)
    if np.isinf([found.max(), found.min()]).any():
        return wrong(lesson_words.HOLDS_INFINITE, name=name)
    if way_of(which, found):
        return None
    pixels = step_array("pixels", which)
    if (by := gray_rows.factor(found, expected)) and by > 0:
        return None
    if gray_rows.is_made_by(gray_rows.scaler(pixels), found, pixels):
        return wrong(m.FITTED_ANEW, name=name)
    if found.dtype.kind in "iub" and found.max() <= 1:
        return whole_numbers_problem(name, found, pixels)
    return (
        gray_rows.cause(name, found, expected, lambda: step_array("scaled", other(which)))
        or image_by_image_problem(name, found, pixels)
        or undivided_problem(name, found, pixels)
        or bent_problem(name, found, pixels)
        or unlike(name, found, expected)
    )


def image_by_image_problem(name: str, found: np.ndarray, pixels: np.ndarray) -> Problem | None:
    """Return the problem where each image was scaled by numbers of its own."""
    rows, grays = found[:ROWS_LOOKED_AT].astype(float), pixels[:ROWS_LOOKED_AT]
    shares = (rows / rows.sum(axis=1, keepdims=True) for rows in (rows, grays))
    if same(rows, gray_rows.scaler(grays.T)(grays.T).T) or np.allclose(*shares, rtol=TOLERANCE):
        return wrong(m.IMAGE_BY_IMAGE, name=name)
    return None


def bent_problem(name: str, found: np.ndarray, pixels: np.ndarray) -> Problem | None:
    """Return the problem where gray values became fractions by more than a division."""
    rows, grays = found[:ROWS_LOOKED_AT].astype(float), pixels[:ROWS_LOOKED_AT]
    order = np.argsort(grays, axis=None, kind="stable")
    levels, starts = np.unique(grays.ravel()[order], return_index=True)
    sorted_values = rows.ravel()[order]
    lowest = np.minimum.reduceat(sorted_values, starts)
    highest = np.maximum.reduceat(sorted_values, starts)
    if (highest - lowest > TOLERANCE).any():
        return None
    furthest = int(np.argmax(np.abs(lowest - levels / 255)))
    gray, value = int(levels[furthest]), float(lowest[furthest])
    if np.abs(lowest - levels / 255).max() < MOST_ROUNDED:
        return wrong(m.ROUNDED, name=name)
    return wrong(m.BENT, name=name, gray=gray, found=f"{value:.3g}", expected=f"{gray / 255:.3g}")


def labels_problem(labels: tuple[object, object], untouched: tuple[bool, bool]) -> Problem | None:
    """Return the problem when the labels were changed in this step.

    ``untouched`` tells for each set whether its images are still as the start cell gave them.
    """
    for which, value, images in zip(SIGN_MNIST.sets, labels, untouched, strict=True):
        name, expected = f"y_{which}", step_array("onehot", which)
        if isinstance(value, list | tuple):
            return not_an_array(name, value)
        found = as_array(value)
        if found.shape == expected.shape and same(found, expected):
            continue
        if found.shape[-1:] == (SIGN_MNIST.pixels,):
            return wrong(m.IMAGES_AS_LABELS, name=name)
        if found.shape == expected.shape[:1]:
            return wrong(m.LABELS_DECODED, name=name)
        if found.dtype.kind not in "buif" or found.shape != expected.shape:
            return wrong(m.LABELS_CHANGED, name=name)
        if found[:, 0].all():
            return wrong(m.LABELS_ALL_A, name=name)
        if found.max() < 0.01:
            return wrong(m.LABELS_DIVIDED if images else m.LABELS_DIVIDED_TOO, name=name)
        return wrong(m.LABELS_CHANGED, name=name)
    return not_attempted(skipped()) if all(untouched) else None


def alike_problem(sets: tuple[object, object]) -> Problem | None:
    """Return the problem when one set was treated otherwise than the other."""
    found = [shades_of(which, x) for which, x in zip(SIGN_MNIST.sets, sets, strict=True)]
    ways = [
        None if x is None else way_of(which, x)
        for which, x in zip(SIGN_MNIST.sets, found, strict=True)
    ]
    if None not in ways:
        return None if ways[0] == ways[1] else wrong(m.NOT_ALIKE_SCALED)
    if ways != [None, None]:
        return wrong(m.NOT_ALIKE, name=f"x_{SIGN_MNIST.sets[ways.index(None)]}")
    factors = [
        None if x is None else gray_rows.factor(x, step_array("scaled", which))
        for which, x in zip(SIGN_MNIST.sets, found, strict=True)
    ]
    if None not in factors and abs(factors[0] / factors[1] - 1) <= TOLERANCE:
        return None
    return wrong(m.BOTH_NOT_ALIKE)


def range_parts(x_train: object, x_valid: object) -> list[Part]:
    """Return the parts for the range of both sets."""
    return [
        part(say(m.RANGE, name=f"x_{which}"), range_problem, which, value)
        for which, value in zip(SIGN_MNIST.sets, (x_train, x_valid), strict=True)
    ]


@graded(hints=True)
def predicted(predicted: object) -> list[Part]:
    """What a gray value becomes, and which one becomes a fraction: 51 / 255, and 0.6 * 255."""
    slips = [
        Slip(lambda parts: abs(parts[0] - 5) < CLOSE, m.UPSIDE_DOWN),
        Slip(lambda parts: np.allclose(parts, (51 / 256, 0.6 * 256), atol=1e-3), m.BY_256),
        Slip(lambda parts: np.allclose(parts[1], 60), m.PERCENT_FOR_GRAY),
        Slip(lambda parts: not 0 <= parts[0] <= 1, m.NO_FRACTION),
        Slip(lambda parts: parts[1] > 255, m.WRONG_WAY),
        Slip(lambda parts: not parts[1] > 1, m.NO_GRAY),
        Slip(lambda parts: parts[0] >= 0.5, m.TOO_LIGHT),
        Slip(lambda parts: parts[1] <= 51, m.TOO_DARK),
    ]
    right = (51 / 255, 0.6 * 255)
    return [several(predicted, right, slips, tolerance=CLOSE, label=m.PREDICTED)]


@graded(hints=True)
def ranges(x_train: object, x_valid: object, y_train: object, y_valid: object) -> list[Part]:
    """Both sets are floats from 0 to 1, and the labels are as they were."""
    parts = range_parts(x_train, x_valid)
    untouched = tuple(found.state is State.NOT_ATTEMPTED for found in parts)
    labels = (y_train, y_valid)
    return [*parts, part(say(m.LABELS_UNTOUCHED), labels_problem, labels, untouched)]


@graded()
def values(x_train: object, x_valid: object) -> list[Part]:
    """Every pixel is in proportion to its gray value, by the same number in both sets."""
    sets = (x_train, x_valid)
    found = range_parts(*sets)
    shades = [
        in_any_form(
            in_range,
            say(m.SHADES, name=f"x_{which}"),
            changed_shades_of,
            shades_problem,
            which,
            value,
        )
        for which, value, in_range in zip(SIGN_MNIST.sets, sets, found, strict=True)
    ]
    label = say(m.ALIKE)
    if all(part.problem for part in shades):
        return [*shades, Part(label, shades[-1].problem)]
    return [*shades, part(label, alike_problem, sets)]


@graded()
def question(answer: object) -> list[Part]:
    """A network trained on 0..1 and shown 0..255 sees numbers it has never met."""
    found = several(answer, "nnyn", [Slip(lambda parts: True, m.FORGOTTEN)])
    return [because(found, m.FORGOTTEN_WHY)]
