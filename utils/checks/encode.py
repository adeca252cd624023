"""Checks of step 3: labels are one-hot rows of 24 numbers."""

import numpy as np

from utils.checks.graded import graded, part
from utils.checks.quiz import choice
from utils.checks.report import Part, Problem, not_attempted, skipped, wrong
from utils.checks.values import (
    as_array,
    describe,
    is_numeric,
    other,
    same,
    step_array,
)
from utils.messages import checks as m
from utils.messages import say
from utils.settings import NUM_CLASSES, ROWS, SETS


def form_problem(which: str, value: object) -> Problem | None:
    """Return what is wrong with the form of one-hot labels: rank, columns, one 1 a row."""
    name, rows = f"y_{which}", ROWS[which]
    found = as_array(value)
    if not is_numeric(found):
        return wrong(m.NOT_NUMBERS, name=name, found=describe(value))
    if found.shape == (rows,):
        if same(found, step_array("labels", which)):
            return not_attempted()
        return wrong(m.STILL_WHOLE_NUMBERS, name=name)
    if found.ndim == 3:
        return wrong(m.ENCODED_TWICE, name=name, shape=found.shape)
    if found.ndim == 2 and found.shape[0] == rows and found.shape[1] > NUM_CLASSES:
        dead = [column for column in range(found.shape[1]) if not found[:, column].any()]
        return wrong(m.DEAD_CLASS, name=name, count=found.shape[1], dead=", ".join(map(str, dead)))
    if found.ndim == 2 and found.shape[0] == rows and found.shape[1] == 1:
        return wrong(m.ONE_COLUMN, name=name)
    if found.shape == (ROWS[other(which)], NUM_CLASSES):
        return wrong(m.ENCODED_OTHER_SET, name=name)
    if found.shape != (rows, NUM_CLASSES):
        return wrong(m.SHAPE, name=name, found=found.shape, expected=(rows, NUM_CLASSES))
    if not ((found == 0) | (found == 1)).all() or not (found.sum(axis=1) == 1).all():
        return wrong(m.NOT_ONE_HOT, name=name)
    return None


def place_problem(which: str, value: object) -> Problem | None:
    """Return which row has its 1 in another column than its label says."""
    name, labels = f"y_{which}", step_array("labels", which)
    problem = form_problem(which, value)
    if problem:
        return skipped()
    found = as_array(value).argmax(axis=1)
    if same(found, labels):
        return None
    row = int(np.argmax(found != labels))
    if not found.any():
        return wrong(m.ALL_A, name=name)
    return wrong(
        m.WRONG_CLASS, name=name, row=row, found=int(found[row]), expected=int(labels[row])
    )


def count_problem(num_classes: object) -> Problem | None:
    """Return what is wrong with the number of classes."""
    if num_classes in (25, 26):
        return wrong(m.CLASSES_26, found=num_classes)
    if num_classes == 10:
        return wrong(m.CLASSES_10)
    if num_classes != NUM_CLASSES:
        return wrong(m.CLASSES_OTHER, found=describe_count(num_classes))
    return None


def describe_count(value: object) -> str:
    """Return a number of classes as the student wrote it, or what it is instead."""
    return str(value) if isinstance(value, int | float) else describe(value)


@graded(points=5)
def one_hot(y_train: object, y_valid: object, num_classes: object) -> list[Part]:
    """Both sets of labels are one-hot: (27455, 24) and (7172, 24), one 1 a row."""
    return [
        part(say(m.CLASS_COUNT), count_problem, num_classes),
        *(
            part(say(m.ONE_HOT, name=f"y_{which}"), form_problem, which, value, weight=2)
            for which, value in zip(SETS, (y_train, y_valid), strict=True)
        ),
    ]


@graded(points=3)
def values(y_train: object, y_valid: object) -> list[Part]:
    """The 1 of each row stands in the column of its label."""
    return [
        part(say(m.RIGHT_CLASS, name=f"y_{which}"), place_problem, which, value)
        for which, value in zip(SETS, (y_train, y_valid), strict=True)
    ]


@graded(points=2)
def question(answer: object) -> list[Part]:
    """Two letters of the alphabet move, so they are not in the data."""
    return [choice(answer, "a", {"b": m.CLASSES_B, "c": m.CLASSES_C})]
