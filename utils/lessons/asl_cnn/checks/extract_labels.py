"""Checks of step 2: labels and images are apart, and no label is left in the images."""

import inspect

import numpy as np
import pandas as pd

from utils.checks.graded import graded, part
from utils.checks.quiz import choice
from utils.checks.report import Part, Problem, skipped, wrong
from utils.checks.values import (
    as_array,
    describe,
    has_rows_of,
    is_numeric,
    other,
    same,
    step_array,
    unlike,
)
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_cnn.sentences import extract_labels as m
from utils.messages import checks as words
from utils.messages import say


def labels_problem(which: str, value: object) -> Problem | None:
    """Return what is wrong with the labels of a set."""
    name, expected = f"y_{which}", step_array("labels", which)
    if isinstance(value, str):
        return wrong(m.COLUMN_NAME_ONLY, name=name, table=f"{which}_df")
    found = as_array(value)
    if found.shape == (len(expected), 1):
        found = found[:, 0]
    if not is_numeric(found):
        return wrong(words.NOT_NUMBERS, name=name, found=describe(value))
    if found.shape == (SIGN_MNIST.rows[which], SIGN_MNIST.pixels + 1):
        return wrong(m.WHOLE_TABLE_AS_LABELS, name=name, table=f"{which}_df")
    if found.shape == (SIGN_MNIST.rows[other(which)],):
        return wrong(m.LABELS_OF_OTHER_SET, name=name, table=f"{which}_df")
    if found.shape == expected.shape and not same(found, expected):
        if found.max() > expected.max() and found.max() <= 255:
            return wrong(m.NOT_THE_LABEL_COLUMN, name=name)
        if has_rows_of(found, expected):
            return wrong(words.ROW_ORDER, name=name)
    return unlike(name, found, expected)


def images_problem(which: str, value: object) -> Problem | None:
    """Return what is wrong with the images of a set."""
    name, expected = f"x_{which}", step_array("pixels", which)
    if isinstance(value, pd.DataFrame):
        if value.shape[1] == SIGN_MNIST.pixels + 1:
            return wrong(m.LABEL_LEFT, name=name)
        return wrong(m.STILL_A_TABLE, name=name)
    if inspect.isroutine(value):
        return wrong(m.METHOD_NOT_CALLED, name=name)
    found = as_array(value)
    if not is_numeric(found):
        return wrong(words.NOT_NUMBERS, name=name, found=describe(value))
    if found.shape == (len(expected), SIGN_MNIST.pixels + 1):
        return wrong(m.LABEL_LEFT, name=name)
    if found.shape == expected.T.shape:
        return wrong(words.TRANSPOSED, name=name, shape=found.shape)
    if found.shape == (SIGN_MNIST.rows[other(which)], SIGN_MNIST.pixels):
        return wrong(m.IMAGES_OF_OTHER_SET, name=name, table=f"{which}_df")
    if found.shape == expected.shape and not np.array_equal(found[:, 0], expected[:, 0]):
        if same(found[:, 0], step_array("labels", which)):
            return wrong(m.WRONG_COLUMN_DROPPED, name=name)
        if has_rows_of(found, expected):
            return wrong(words.ROW_ORDER, name=name)
    return None if found.shape == expected.shape else unlike(name, value, expected)


@graded(hints=True)
def labels(y_train: object, y_valid: object) -> list[Part]:
    """Both sets of labels are kept: 27,455 and 7,172 whole numbers from 0 to 23, in order."""
    return [
        part(say(m.LABELS_KEPT, name=f"y_{which}"), labels_problem, which, value)
        for which, value in zip(SIGN_MNIST.sets, (y_train, y_valid), strict=True)
    ]


@graded(hints=True)
def images(x_train: object, x_valid: object) -> list[Part]:
    """Both sets of images are arrays of 784 columns, without the label."""
    return [
        part(say(m.IMAGES_ALONE, name=f"x_{which}"), images_problem, which, value)
        for which, value in zip(SIGN_MNIST.sets, (x_train, x_valid), strict=True)
    ]


def pairs_problem(which: str, pair: tuple[object, object]) -> Problem | None:
    """Return the problem when image and label of a row do not belong together."""
    x, y = pair
    if images_problem(which, x) or labels_problem(which, y):
        return skipped()
    found, expected = as_array(x), step_array("pixels", which)
    if found.max() <= 1 and same(found * 255.0, expected):
        return wrong(m.DIVIDED_EARLY, name=f"x_{which}")
    return unlike(f"x_{which}", found, expected)


@graded()
def values(x_train: object, x_valid: object, y_train: object, y_valid: object) -> list[Part]:
    """Every pixel is that of the table, in the order of the labels."""
    return [
        part(say(m.PAIRS, x="x_train", y="y_train"), pairs_problem, "train", (x_train, y_train)),
        part(say(m.PAIRS, x="x_valid", y="y_valid"), pairs_problem, "valid", (x_valid, y_valid)),
    ]


@graded()
def question(answer: object) -> list[Part]:
    """A label among the inputs leaks: the network reads the answer."""
    return [choice(answer, "c", {"a": m.LEAK_A, "b": m.LEAK_B})]
