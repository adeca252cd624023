"""Checks of step 3: labels are one-hot rows of 24 numbers."""

import numpy as np

from utils.checks.graded import graded, part
from utils.checks.quiz import choice
from utils.checks.report import Part, Problem, not_attempted, skipped, wrong
from utils.checks.values import (
    as_array,
    as_number,
    describe,
    is_numeric,
    other,
    same,
    step_array,
)
from utils.data.datasets import SIGN_MNIST, J
from utils.lessons.asl_cnn.sentences import encode as m
from utils.messages import checks as words
from utils.messages import say

TOO_MANY = (25, 26)
"""Columns of one-hot labels that count J, or J and Z."""

MNIST_CLASSES = 10


def form_problem(which: str, value: object) -> Problem | None:
    """Return what is wrong with the form of one-hot labels: rank, columns, one 1 a row."""
    name, rows = f"y_{which}", SIGN_MNIST.rows[which]
    found = as_array(value)
    if not is_numeric(found):
        return wrong(words.NOT_NUMBERS, name=name, found=describe(value))
    if found.shape == (rows,):
        if same(found, step_array("labels", which)):
            return not_attempted(wrong(m.STILL_WHOLE_NUMBERS, name=name))
        if found.max() == SIGN_MNIST.num_classes and J not in found:
            return wrong(m.LABELS_NOT_CLOSED_UP, name=name)
        return wrong(m.STILL_WHOLE_NUMBERS, name=name)
    if found.ndim == 3 and found.shape[:2] == (rows, SIGN_MNIST.num_classes):
        return wrong(m.ENCODED_TWICE, name=name, shape=found.shape)
    if dead := dead_columns(found, rows):
        return wrong(m.DEAD_CLASS, name=name, count=found.shape[1], dead=", ".join(map(str, dead)))
    if found.shape == (rows, 1):
        return wrong(m.ONE_COLUMN, name=name)
    if found.shape == (SIGN_MNIST.num_classes, rows):
        return wrong(words.TRANSPOSED, name=name, shape=found.shape)
    if found.shape == (SIGN_MNIST.rows[other(which)], SIGN_MNIST.num_classes):
        return wrong(m.ENCODED_OTHER_SET, name=name)
    if found.shape != (rows, SIGN_MNIST.num_classes):
        return wrong(
            words.SHAPE, name=name, found=found.shape, expected=(rows, SIGN_MNIST.num_classes)
        )
    if not ((found == 0) | (found == 1)).all() or not (found.sum(axis=1) == 1).all():
        return wrong(m.NOT_ONE_HOT, name=name)
    return None


def dead_columns(found: np.ndarray, rows: int) -> list[int]:
    """Return the columns without a 1 of one-hot labels that have a class or two too many."""
    if found.ndim != 2 or len(found) != rows or found.shape[1] not in TOO_MANY:
        return []
    return [column for column in range(found.shape[1]) if not found[:, column].any()]


def place_problem(which: str, value: object) -> Problem | None:
    """Return which row has its 1 in another column than its label says."""
    name, labels = f"y_{which}", step_array("labels", which)
    problem = form_problem(which, value)
    if problem:
        return skipped()
    found = as_array(value).argmax(axis=1)
    if same(found, labels):
        return None
    if not found.any():
        return wrong(m.ALL_A, name=name)
    if len(np.unique((found - labels) % SIGN_MNIST.num_classes)) == 1:
        return wrong(m.SHIFTED, name=name)
    if same(np.bincount(found, minlength=SIGN_MNIST.num_classes), np.bincount(labels)):
        return wrong(words.ROW_ORDER, name=name)
    row = int(np.argmax(found != labels))
    return wrong(
        m.WRONG_CLASS, name=name, row=row, found=int(found[row]), expected=int(labels[row])
    )


def count_problem(num_classes: object) -> Problem | None:
    """Return what is wrong with the number of classes."""
    count = as_number(num_classes)
    if count == SIGN_MNIST.num_classes:
        return None
    if count in TOO_MANY:
        return wrong(m.CLASSES_26, found=count)
    if count == MNIST_CLASSES:
        return wrong(m.CLASSES_10)
    return wrong(m.CLASSES_OTHER, found=describe(num_classes))


@graded(hints=True)
def one_hot(y_train: object, y_valid: object, num_classes: object) -> list[Part]:
    """Both sets of labels are one-hot: (27455, 24) and (7172, 24), one 1 a row."""
    return [
        part(say(m.CLASS_COUNT), count_problem, num_classes),
        *(
            part(say(m.ONE_HOT, name=f"y_{which}"), form_problem, which, value, weight=2)
            for which, value in zip(SIGN_MNIST.sets, (y_train, y_valid), strict=True)
        ),
    ]


@graded()
def values(y_train: object, y_valid: object) -> list[Part]:
    """The 1 of each row stands in the column of its label."""
    return [
        part(say(m.RIGHT_CLASS, name=f"y_{which}"), place_problem, which, value)
        for which, value in zip(SIGN_MNIST.sets, (y_train, y_valid), strict=True)
    ]


@graded()
def question(answer: object) -> list[Part]:
    """Two letters of the alphabet move, so they are not in the data."""
    return [choice(answer, "a", {"b": m.CLASSES_B, "c": m.CLASSES_C})]
