"""Checks of step 3: labels are one-hot rows of 24 numbers."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, in_any_form, part
from utils.checks.report import Comparison, Part, Problem, because, not_attempted, wrong
from utils.checks.several import Slip, several
from utils.checks.values import (
    TOLERANCE,
    as_array,
    as_number,
    describe,
    is_numeric,
    not_an_array,
    other,
    same,
    step_array,
)
from utils.data.datasets import SIGN_MNIST, J
from utils.lessons.asl_cnn import words as lesson_words
from utils.lessons.asl_cnn.labels import CHANCE
from utils.lessons.asl_cnn.sentences import encode as m
from utils.messages import checks as words
from utils.messages import say

TOO_MANY = (25, 26)
"""Columns of one-hot labels that count J, or J and Z."""

MAY_HAVE = range(SIGN_MNIST.num_classes, 1000)
"""Numbers of columns that have room for all labels."""

MNIST_CLASSES = 10

DRAWN = ((12, 30, 12), (6, 1, 9), (3, 8, 40))
"""Of each call of the hidden test: labels below this, so many of them, and how many classes."""


def columns_of(num_classes: object) -> int:
    """Return how many columns the labels may have: 24, or more where ``num_classes`` says so.

    A wrong ``num_classes`` costs the points of its own part only.
    """
    count = as_number(num_classes)
    return count if isinstance(count, int) and count in MAY_HAVE else SIGN_MNIST.num_classes


def form_problem(which: str, value: object, columns: int) -> Problem | None:
    """Return what is wrong with the form of one-hot labels: rank, columns, one 1 a row.

    They may have 24 columns, or ``columns``.
    """
    name, rows, classes = f"y_{which}", SIGN_MNIST.rows[which], SIGN_MNIST.num_classes
    if isinstance(value, list | tuple) and not (len(value) == rows and as_array(value).ndim == 1):
        return not_an_array(name, value)
    found = as_array(value)
    if found.shape == (rows,) and is_numeric(found):
        return whole_numbers_problem(which, found)
    if isinstance(value, list | tuple):
        return wrong(words.NOT_NUMBERS, name=name, found=describe(value))
    if problem := not_an_array(name, value):
        return problem
    if found.shape not in ((rows, classes), (rows, columns)):
        return shape_problem(which, found)
    if ((found == 0) | (found == 1)).all() and (found.sum(axis=1) == 1).all():
        return None
    return row_problem(name, found, np.eye(found.shape[1])[step_array("labels", which)])


def whole_numbers_problem(which: str, found: np.ndarray) -> Problem:
    """Return the problem of labels that are still one number for each image."""
    name, labels = f"y_{which}", step_array("labels", which)
    if same(found, labels):
        return not_attempted(wrong(lesson_words.NOT_KEPT, name=name))
    if found.max() == SIGN_MNIST.num_classes and J not in found:
        return wrong(lesson_words.LABELS_WITH_GAP, name=name)
    times = labels.sum() / found.sum() if found.any() else 1
    if abs(times - 1) > TOLERANCE and np.allclose(found * times, labels):
        return wrong(m.LABELS_SCALED, name=name)
    return wrong(m.STILL_WHOLE_NUMBERS, name=name)


def shape_problem(which: str, found: np.ndarray) -> Problem:
    """Return what is wrong with the shape of one-hot labels."""
    name, rows, classes = f"y_{which}", SIGN_MNIST.rows[which], SIGN_MNIST.num_classes
    if found.size == rows * classes and found.shape[0] == rows and found.ndim > 2:
        return wrong(m.AXIS_TOO_MANY, name=name, shape=found.shape)
    if found.ndim == 3 and found.shape[:2] == (rows, classes):
        return wrong(m.ENCODED_TWICE, name=name, shape=found.shape)
    if dead := dead_columns(found, rows):
        return wrong(m.DEAD_CLASS, name=name, count=found.shape[1], dead=", ".join(map(str, dead)))
    if found.shape == (rows * classes,):
        return wrong(m.ONE_LONG_ROW, name=name)
    if found.shape == (rows, 1):
        return wrong(m.ONE_COLUMN, name=name)
    if found.shape[1:] == (classes - 1,):
        return wrong(m.COLUMN_MISSING, name=name)
    if found.shape == (classes, rows):
        return wrong(words.TRANSPOSED, name=name, shape=found.shape)
    if len(found) == SIGN_MNIST.rows[other(which)]:
        return wrong(m.ENCODED_OTHER_SET, name=name)
    if found.shape == (sum(SIGN_MNIST.rows.values()), classes):
        return wrong(m.ENCODED_BOTH_SETS, name=name)
    if found.shape == (classes, classes):
        return wrong(m.ONLY_THE_CLASSES, name=name)
    if found.ndim == 2 and found.shape[1] == classes and len(found) < rows:
        return wrong(m.ROWS_MISSING, name=name, found=len(found), expected=rows)
    if found.shape == (rows, classes + 1) and any(
        same(found[:, column], step_array("labels", which)) for column in (0, -1)
    ):
        return wrong(m.LABELS_BESIDE, name=name)
    if found.ndim == 2 and len(found) == rows:
        return wrong(m.OTHER_COLUMNS, name=name, found=found.shape[1])
    return wrong(words.SHAPE, name=name, found=found.shape, expected=(rows, classes))


def row_problem(name: str, found: np.ndarray, expected: np.ndarray) -> Problem:
    """Return why rows of 24 numbers are not one-hot, and show the first that is not."""
    whole = found.astype(float)
    ones = whole.sum(axis=1) == 1
    row = int(np.argmin(ones & (((whole == 0) | (whole == 1)).all(axis=1))))
    shown = one_hot_row(name, row, whole[row], expected[row])
    if not whole.any():
        return wrong(m.NO_ONES, shown, name=name)
    if same(whole, 1 - expected):
        return wrong(m.ONES_AND_ZEROS_SWAPPED, shown, name=name)
    if (whole < 0).any() and same((whole + 1) / 2, expected):
        return wrong(m.MINUS_ONES, shown, name=name)
    top = float(whole.max())
    alone = (np.count_nonzero(whole, axis=1) == 1).all()
    if alone and top > 0 and np.ptp(whole.max(axis=1)) <= TOLERANCE * top:
        return wrong(m.ONE_IS_ANOTHER, shown, name=name, found=f"{top:.3g}")
    if not whole.any(axis=1).all():
        return wrong(m.ROWS_WITHOUT_ONE, shown, name=name, row=row)
    if ((whole == 0) | (whole == 1)).all():
        return wrong(m.SEVERAL_ONES, shown, name=name, row=row, count=int(whole[row].sum()))
    return wrong(m.NOT_ONE_HOT, shown, name=name, row=row)


def one_hot_row(name: str, row: int, found: np.ndarray, expected: np.ndarray) -> Comparison:
    """Return a row of the student's beside what it must be, where they differ."""
    columns = np.flatnonzero(~np.isclose(found, expected))[:6]
    return Comparison(
        say(m.ROW_BESIDE, name=name, row=row),
        tuple(str(column) for column in columns),
        tuple(f"{found[column]:.3g}" for column in columns),
        tuple(f"{expected[column]:g}" for column in columns),
    )


def dead_columns(found: np.ndarray, rows: int) -> list[int]:
    """Return the columns without a 1 of one-hot labels that have a class or two too many."""
    if found.ndim != 2 or len(found) != rows or found.shape[1] not in TOO_MANY:
        return []
    return [column for column in range(found.shape[1]) if not found[:, column].any()]


def column_of_each(which: str, value: object) -> np.ndarray | None:
    """Return the column of each row's largest number, where rows and columns can be found."""
    if not_an_array("", value):
        return None
    found, rows = as_array(value), SIGN_MNIST.rows[which]
    if found.ndim == 2 and found.shape[1] == rows:
        found = found.T
    if found.ndim < 2 or found.size != rows * found.shape[1] or found.shape[1] not in MAY_HAVE:
        return None
    found = found.reshape(rows, -1).astype(float)
    alone = (found == found.max(axis=1, keepdims=True)).sum(axis=1) == 1
    return found.argmax(axis=1) if alone.all() else None


def place_problem(which: str, found: np.ndarray) -> Problem | None:
    """Return which row has its 1 in another column than its label says."""
    name, labels = f"y_{which}", step_array("labels", which)
    classes = SIGN_MNIST.num_classes
    if same(found, labels):
        return None
    if not found.any():
        return wrong(m.ALL_A, name=name)
    if len(np.unique((found - labels) % classes)) == 1:
        return wrong(m.SHIFTED, name=name)
    if same(found, labels + (labels >= J)):
        return wrong(lesson_words.LABELS_WITH_GAP, name=name)
    if same(found, classes - 1 - labels):
        return wrong(m.COLUMNS_REVERSED, name=name)
    if len(np.unique(labels * classes + found)) == len(np.unique(found)) == classes:
        return wrong(m.COLUMNS_MOVED, name=name)
    if same(np.bincount(found, minlength=classes), np.bincount(labels)):
        return wrong(words.ROW_ORDER, name=name)
    others = step_array("labels", other(which))
    if len(others) > len(found) and same(found, others[: len(found)]):
        return wrong(lesson_words.LABELS_OF_OTHER_SET, name=name)
    share = float((found == labels).mean())
    if share < CHANCE and len(np.unique(found)) == classes:
        return wrong(lesson_words.LABELS_ROWS_APART, name=name, share=share)
    row = int(np.argmax(found != labels))
    return wrong(
        m.WRONG_CLASS, name=name, row=row, found=int(found[row]), expected=int(labels[row])
    )


def count_problem(num_classes: object) -> Problem | None:
    """Return what is wrong with the number of classes."""
    if num_classes is None:
        return wrong(words.IS_NONE, name="num_classes")
    if isinstance(num_classes, list) and len(num_classes) == 1:
        return wrong(words.IN_BRACKETS, name="num_classes")
    if isinstance(num_classes, tuple) and set(num_classes) & set(SIGN_MNIST.rows.values()):
        return wrong(m.CLASSES_SHAPE)
    if isinstance(num_classes, tuple) and len(num_classes) == 1:
        return wrong(words.TRAILING_COMMA, name="num_classes")
    count = as_number(num_classes)
    if count == SIGN_MNIST.num_classes:
        return None
    if count in TOO_MANY:
        return wrong(m.CLASSES_26, found=count)
    if count == MNIST_CLASSES:
        return wrong(m.CLASSES_10)
    if count == SIGN_MNIST.num_classes - 1:
        return wrong(m.CLASSES_23)
    if count in (SIGN_MNIST.pixels, SIGN_MNIST.side):
        return wrong(m.CLASSES_PIXELS, found=count)
    if count in SIGN_MNIST.rows.values():
        return wrong(m.CLASSES_ROWS, found=count)
    if count is None and isinstance(num_classes, set | frozenset | list | tuple | np.ndarray):
        return wrong(m.CLASSES_THEMSELVES)
    return wrong(m.CLASSES_OTHER, found=describe(num_classes))


def form_parts(y_train: object, y_valid: object, columns: int) -> list[Part]:
    """Return the parts for the form of both sets of labels, of 24 columns or of ``columns``."""
    return [
        part(say(m.ONE_HOT, name=f"y_{which}"), form_problem, which, value, columns)
        for which, value in zip(SIGN_MNIST.sets, (y_train, y_valid), strict=True)
    ]


@graded(hints=True)
def encoded(y_train: object, y_valid: object, num_classes: object) -> list[Part]:
    """Both sets of labels are one-hot: (27455, 24) and (7172, 24), one 1 a row."""
    count = part(say(m.CLASS_COUNT), count_problem, num_classes)
    return [count, *form_parts(y_train, y_valid, columns_of(num_classes))]


def right_one_hot(labels: np.ndarray, classes: int) -> np.ndarray:
    """Return one-hot rows of some labels."""
    return np.eye(classes)[labels]


FAULTS = (
    Fault(lambda labels, classes: np.eye(classes), m.ALL_CLASSES),
    Fault(lambda labels, classes: np.eye(classes)[labels - 1], m.PLACE_BEFORE),
    Fault(lambda labels, classes: np.eye(classes + 1)[labels], m.COLUMN_TOO_MANY),
    Fault(lambda labels, classes: np.eye(SIGN_MNIST.num_classes)[labels], m.ALWAYS_24),
    Fault(lambda labels, classes: np.eye(labels.max() + 1)[labels], m.COLUMNS_OF_LARGEST),
    Fault(lambda labels, classes: np.eye(classes)[labels].T, m.ROWS_AS_COLUMNS),
    Fault(lambda labels, classes: np.eye(classes)[labels][:, ::-1], m.FROM_THE_END),
    Fault(lambda labels, classes: np.eye(classes)[::-1][labels], m.FROM_THE_END),
    Fault(lambda labels, classes: 1 - np.eye(classes)[labels], m.SWAPPED),
    Fault(lambda labels, classes: labels[:, None] >= np.arange(classes), m.ONES_BEFORE),
    Fault(lambda labels, classes: labels[:, None] >> np.arange(classes) & 1, m.BINARY),
    Fault(lambda labels, classes: labels, m.LABELS_AS_THEY_ARE),
    Fault(lambda labels, classes: np.eye(classes)[labels] * labels[:, None], m.LABEL_FOR_1),
    Fault(lambda labels, classes: np.eye(classes)[labels].max(axis=0), m.ONE_ROW),
    Fault(
        lambda labels, classes: np.tile(np.eye(classes)[labels].max(axis=0), (len(labels), 1)),
        m.ONES_OF_ALL,
    ),
    Fault(
        lambda labels, classes: np.eye(classes)[np.unique(labels, return_inverse=True)[1]],
        m.COLUMNS_OF_SEEN,
    ),
    Fault(lambda labels, classes: np.zeros((len(labels), classes)), m.ZEROS_ONLY),
)


def own_problem(function: object, cases: list[tuple]) -> Problem | None:
    """Return what is wrong with the function that encodes labels."""
    return function_problem("one_hot", function, cases, right_one_hot, FAULTS)


@graded(hints=True)
def own(one_hot: object) -> list[Part]:
    """The function gives the one-hot rows of a few labels."""
    cases = [(np.array([2, 0, 2, 1]), 4), (np.array([5, 3]), 7)]
    return [part(say(m.OWN), own_problem, one_hot, cases)]


@graded()
def values(y_train: object, y_valid: object, one_hot: object) -> list[Part]:
    """The 1 of each row stands in the column of its label, and the function holds elsewhere."""
    sets = (y_train, y_valid)
    random = np.random.default_rng(3)
    cases = [(random.integers(0, high, rows), classes) for high, rows, classes in DRAWN]
    return [
        *(
            in_any_form(
                form,
                say(m.RIGHT_CLASS, name=f"y_{which}"),
                column_of_each,
                place_problem,
                which,
                value,
            )
            for which, value, form in zip(
                SIGN_MNIST.sets, sets, form_parts(*sets, SIGN_MNIST.num_classes), strict=True
            )
        ),
        part(say(m.OWN_ELSEWHERE), own_problem, one_hot, cases),
    ]


@graded()
def question(answer: object) -> list[Part]:
    """The columns count the letters without J, and rows stay where they were."""
    slips = [
        Slip(lambda parts: parts[1:3] == ("m", "w"), m.GAP_FORGOTTEN),
        Slip(lambda parts: parts[:3] == ("b", "l", "w"), m.COUNTED_FROM_1),
        Slip(lambda parts: parts[:3] == ("c", "n", "x"), m.ROWS_STAY),
    ]
    return [because(several(answer, "cnxy", slips), m.DECODED_WHY)]
