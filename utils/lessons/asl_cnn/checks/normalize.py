"""Checks of step 4: pixels are fractions from 0 to 1, in both sets alike."""

import numpy as np

from utils.checks.graded import graded, part
from utils.checks.quiz import choice
from utils.checks.report import Part, Problem, State, not_attempted, skipped, wrong
from utils.checks.values import (
    TOLERANCE,
    as_array,
    describe,
    is_numeric,
    same,
    step_array,
    unlike,
)
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_cnn.sentences import normalize as m
from utils.messages import checks as words
from utils.messages import say


def range_problem(which: str, value: object) -> Problem | None:
    """Return what is wrong with the range or the type of a set's pixels."""
    name, pixels = f"x_{which}", step_array("pixels", which)
    found = as_array(value)
    if not is_numeric(found):
        return wrong(words.NOT_NUMBERS, name=name, found=describe(value))
    if found.shape != pixels.shape:
        return wrong(words.SHAPE, name=name, found=found.shape, expected=pixels.shape)
    top, bottom = float(found.max()), float(found.min())
    over = wrong(m.OVER_ONE, name=name, top=f"{top:.4g}")
    if top > 1.0 and same(found[:1], pixels[:1]) and same(found, pixels):
        return not_attempted(over)
    if np.isnan(top):
        return wrong(m.HOLDS_NAN, name=name)
    if found.dtype.kind in "iub" and top <= 1:
        return wrong(m.WHOLE_DIVISION, name=name)
    if bottom < 0:
        return wrong(m.NEGATIVE, name=name, bottom=f"{bottom:.3g}")
    if top > 1:
        return over
    if top < 0.01:
        return wrong(words.NORMALIZED_TWICE, name=name, top=f"{top:.2g}")
    if abs(top - 255 / 256) < 1e-6:
        return wrong(m.DIVIDED_BY_256, name=name)
    if top < pixels.max() / 255 - TOLERANCE:
        return wrong(m.TOP_TOO_LOW, name=name, top=f"{top:.3g}")
    if np.isin(found[:50], (0, 1)).all():
        return wrong(m.ONLY_TWO_VALUES, name=name)
    return None


def alike_problem(x_train: object, x_valid: object) -> Problem | None:
    """Return the problem when one set was treated otherwise than the other."""
    problems = [
        range_problem(which, x)
        for which, x in zip(SIGN_MNIST.sets, (x_train, x_valid), strict=True)
    ]
    if all(problems):
        return skipped()
    for which, problem in zip(SIGN_MNIST.sets, problems, strict=True):
        if problem:
            return wrong(m.NOT_ALIKE, name=f"x_{which}")
    return None


def labels_problem(y_train: object, y_valid: object) -> Problem | None:
    """Return the problem when the labels were changed in this step."""
    for which, value in zip(SIGN_MNIST.sets, (y_train, y_valid), strict=True):
        found, expected = as_array(value), step_array("onehot", which)
        if not is_numeric(found) or found.shape != expected.shape:
            return wrong(m.LABELS_CHANGED, name=f"y_{which}")
        if same(found, expected):
            continue
        if found[:, 0].all():
            return wrong(m.LABELS_ALL_A, name=f"y_{which}")
        if found.max() < 0.01:
            return wrong(m.LABELS_DIVIDED, name=f"y_{which}")
        return wrong(m.LABELS_CHANGED, name=f"y_{which}")
    return None


def values_problem(which: str, value: object) -> Problem | None:
    """Return where a set differs from its pixels divided by 255."""
    if range_problem(which, value):
        return skipped()
    return unlike(f"x_{which}", value, step_array("scaled", which))


@graded(hints=True)
def ranges(x_train: object, x_valid: object, y_train: object, y_valid: object) -> list[Part]:
    """Both sets are floats from 0 to 1, treated alike, and the labels are as they were."""
    return [
        part(say(m.RANGE, name="x_train"), range_problem, "train", x_train, weight=2),
        part(say(m.RANGE, name="x_valid"), range_problem, "valid", x_valid, weight=2),
        part(say(m.LABELS_UNTOUCHED), labels_untouched, x_train, x_valid, y_train, y_valid),
    ]


def labels_untouched(
    x_train: object, x_valid: object, y_train: object, y_valid: object
) -> Problem | None:
    """Return the problem of the labels, or none attempted if nothing was done at all."""
    untouched = all(
        (problem := range_problem(which, x)) and problem.state is State.NOT_ATTEMPTED
        for which, x in zip(SIGN_MNIST.sets, (x_train, x_valid), strict=True)
    )
    return labels_problem(y_train, y_valid) or (not_attempted(skipped()) if untouched else None)


@graded()
def values(x_train: object, x_valid: object) -> list[Part]:
    """Every pixel is its gray value divided by 255, and both sets are treated alike."""
    return [
        part(say(words.EVERY_VALUE, name="x_train"), values_problem, "train", x_train),
        part(say(words.EVERY_VALUE, name="x_valid"), values_problem, "valid", x_valid),
        part(say(m.ALIKE), alike_problem, x_train, x_valid),
    ]


@graded()
def question(answer: object) -> list[Part]:
    """A network trained on 0..1 and shown 0..255 sees numbers it has never met."""
    return [choice(answer, "b", {"a": m.RANGE_A, "c": m.RANGE_C})]
