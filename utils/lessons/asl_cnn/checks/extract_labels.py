"""Checks of step 2: labels and images are apart, and no label is left in the images."""

import inspect

import numpy as np
import pandas as pd

from utils.checks import gray_rows
from utils.checks.graded import after, graded, part
from utils.checks.labels import labels_cause
from utils.checks.quiz import choice
from utils.checks.report import Part, Problem, wrong
from utils.checks.values import (
    as_array,
    describe,
    is_numeric,
    not_an_array,
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
    """Return what is wrong with the labels of a set. A plain list of them will do."""
    name, table, expected = f"y_{which}", f"{which}_df", step_array("labels", which)
    if isinstance(value, str):
        return wrong(m.COLUMN_NAME_ONLY, name=name, table=table)
    found = as_array(value)
    if isinstance(value, list | tuple) and found.shape != expected.shape:
        return not_an_array(name, value)
    if inspect.isroutine(value):
        return not_an_array(name, value)
    if not is_numeric(found):
        if found.shape == expected.shape and is_text(found[:1]):
            return wrong(m.LABELS_AS_TEXT, name=name)
        return wrong(words.NOT_NUMBERS, name=name, found=describe(value))
    if found.shape == (len(expected), 1):
        found = found[:, 0]
    if found.shape != expected.shape:
        return labels_shape_problem(which, found)
    if same(found, expected):
        return None
    if found.dtype == bool:
        return wrong(m.LABELS_COMPARED, name=name)
    if any(same(column[:500], found[:500]) for column in step_array("pixels", which).T):
        return wrong(m.NOT_THE_LABEL_COLUMN, name=name)
    return labels_cause(name, found, which) or unlike(name, found, expected)


def labels_shape_problem(which: str, found: np.ndarray) -> Problem:
    """Return what stands in place of labels, by its shape."""
    name, table, rows = f"y_{which}", f"{which}_df", SIGN_MNIST.rows[which]
    if found.shape == (rows, SIGN_MNIST.pixels + 1):
        return wrong(m.WHOLE_TABLE_AS_LABELS, name=name, table=table)
    if found.shape == (rows, SIGN_MNIST.pixels):
        return wrong(m.IMAGES_AS_LABELS, name=name, table=table)
    if found.shape == (SIGN_MNIST.rows[other(which)],):
        return wrong(m.LABELS_OF_OTHER_SET, name=name, table=table)
    if found.shape == (rows, SIGN_MNIST.num_classes):
        return wrong(words.LABELS_ENCODED_EARLY, name=name)
    if found.shape == (SIGN_MNIST.num_classes,):
        return wrong(m.EACH_LETTER_ONCE, name=name)
    if found.shape in ((SIGN_MNIST.pixels,), (SIGN_MNIST.pixels + 1,)):
        return wrong(m.ROW_AS_LABELS, name=name, table=table)
    if found.ndim == 1 and len(found) < rows:
        return wrong(m.TOO_FEW, name=name, found=len(found), expected=rows)
    return wrong(words.SHAPE, name=name, found=found.shape, expected=(rows,))


def is_text(found: np.ndarray) -> bool:
    """Tell whether an array holds text."""
    return all(isinstance(item, str) for item in found.tolist())


def images_problem(which: str, value: object) -> Problem | None:
    """Return what is wrong with the images of a set."""
    name, expected = f"x_{which}", step_array("pixels", which)
    if isinstance(value, pd.DataFrame):
        if value.shape[1] == SIGN_MNIST.pixels + 1:
            return wrong(m.LABEL_LEFT, name=name)
        return wrong(m.STILL_A_TABLE, name=name)
    if problem := not_an_array(name, value):
        return problem
    found = as_array(value)
    if found.shape != expected.shape:
        return images_shape_problem(which, found)
    if np.array_equal(found[:, 0], expected[:, 0]):
        return None
    if same(found[:, 0], step_array("labels", which)):
        return wrong(m.WRONG_COLUMN_DROPPED, name=name)
    if found.min() < 0 or found.max() <= 1:
        return None
    return gray_rows.cause(
        name, found, expected, lambda: step_array("pixels", other(which)), top=255
    )


def images_shape_problem(which: str, found: np.ndarray) -> Problem:
    """Return what is wrong with the shape of a set's images."""
    name, expected = f"x_{which}", step_array("pixels", which)
    rows, side = SIGN_MNIST.rows[which], SIGN_MNIST.side
    if found.shape == (rows, SIGN_MNIST.pixels + 1):
        return wrong(m.LABEL_LEFT, name=name)
    if found.shape == expected.T.shape:
        return wrong(words.TRANSPOSED, name=name, shape=found.shape)
    if found.shape == (SIGN_MNIST.rows[other(which)], SIGN_MNIST.pixels):
        return wrong(m.IMAGES_OF_OTHER_SET, name=name, table=f"{which}_df")
    if found.shape[1:3] == (side, side):
        return wrong(words.RESHAPED_EARLY, name=name, shape=found.shape)
    if found.size == expected.size:
        return wrong(m.ONE_LONG_ROW, name=name, shape=found.shape)
    if found.shape == (SIGN_MNIST.pixels,):
        return wrong(m.ONE_IMAGE, name=name)
    if found.ndim == 2 and len(found) == rows and found.shape[1] < SIGN_MNIST.pixels:
        return wrong(m.PIXELS_MISSING, name=name, found=found.shape[1])
    if found.shape[1:] == expected.shape[1:] and len(found) < rows:
        return wrong(m.TOO_FEW, name=name, found=len(found), expected=rows)
    return wrong(words.SHAPE, name=name, found=found.shape, expected=expected.shape)


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


def pixels_problem(which: str, x: object) -> Problem | None:
    """Return what happened to the pixels, if they are not those of the table."""
    name, found, expected = f"x_{which}", as_array(x), step_array("pixels", which)
    if same(found, expected):
        return None
    if by := gray_rows.divisor(found, expected):
        return wrong(words.DIVIDED_EARLY, name=name, number=f"{by:g}")
    if gray_rows.is_made_by(gray_rows.scaler(expected), found, expected):
        return wrong(m.SCALED_EARLY, name=name)
    return gray_rows.cause(
        name, found, expected, lambda: step_array("pixels", other(which)), top=255
    ) or unlike(name, found, expected)


@graded()
def values(x_train: object, x_valid: object, y_train: object, y_valid: object) -> list[Part]:
    """Every pixel is that of the table, in the order of the labels."""
    parts = []
    for which, x, y in zip(SIGN_MNIST.sets, (x_train, x_valid), (y_train, y_valid), strict=True):
        label = say(m.PAIRS, x=f"x_{which}", y=f"y_{which}")
        kept = part(label, labels_problem, which, y)
        alone = after(kept, label, images_problem, which, x)
        parts.append(after(alone, label, pixels_problem, which, x))
    return parts


@graded()
def question(answer: object) -> list[Part]:
    """A label among the inputs leaks: the network reads the answer."""
    return [choice(answer, "c", {"a": m.LEAK_A, "b": m.LEAK_B})]
