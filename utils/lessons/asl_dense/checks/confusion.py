"""Checks of step 7: predicted letters, the confusion matrix, and its largest mistake."""

from typing import Any

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.layers import is_model
from utils.checks.report import Part, Problem, because, wrong
from utils.checks.several import Slip, several
from utils.checks.values import as_array, as_number, describe, is_numeric
from utils.data.datasets import SIGN_MNIST
from utils.data.training import training_set
from utils.lessons.asl_dense.sentences import confusion as m
from utils.messages import checks as words
from utils.messages import say

LETTERS, SIDE = SIGN_MNIST.num_classes, SIGN_MNIST.side
MOST_UNLIKE = 0.02
"""Share of images whose letter may differ: two probabilities can be the same but for rounding."""

CHANGES = (
    lambda images: 1 - images,
    lambda images: images * 255,
    lambda images: images / 255,
    lambda images: images[:, ::-1],
    np.round,
)
"""What may have been done to the images before the network was asked about them."""


def counted(labels: Any, predicted: Any) -> np.ndarray:
    """Return how often each letter (row) was taken for each letter (column), (24, 24)."""
    matrix = np.zeros((LETTERS, LETTERS), int)
    np.add.at(matrix, (np.asarray(labels, int), np.asarray(predicted, int)), 1)
    return matrix


def largest_mistake(matrix: np.ndarray) -> tuple[int, int]:
    """Return row and column of the largest number off the diagonal."""
    mistakes = np.asarray(matrix) * (1 - np.eye(len(matrix), dtype=int))
    row, column = np.unravel_index(int(mistakes.argmax()), mistakes.shape)
    return int(row), int(column)


def only_right(labels: Any, predicted: Any) -> np.ndarray:
    """Return the diagonal of the matrix alone."""
    return np.diag(np.diag(counted(labels, predicted)))


def _largest_sums(matrix: np.ndarray) -> tuple[int, int]:
    """Return the row and the column with the most mistakes."""
    mistakes = np.asarray(matrix) * (1 - np.eye(len(matrix), dtype=int))
    return int(mistakes.sum(axis=1).argmax()), int(mistakes.sum(axis=0).argmax())


def _only_seen(labels: Any, predicted: Any) -> np.ndarray:
    """Return the rows and the columns of letters that occur."""
    return counted(labels, predicted)[np.ix_(np.unique(labels), np.unique(predicted))]


def _only_seen_in_both(labels: Any, predicted: Any) -> np.ndarray:
    """Return the rows and the columns of letters that are shown or said, as scikit-learn does."""
    seen = np.union1d(labels, predicted)
    return counted(labels, predicted)[np.ix_(seen, seen)]


def _times(labels: Any, predicted: Any) -> np.ndarray:
    """Return how often each letter is shown, times how often each is said."""
    matrix = counted(labels, predicted)
    return np.outer(matrix.sum(axis=1), matrix.sum(axis=0))


def _smallest(matrix: np.ndarray) -> tuple[int, int]:
    """Return row and column of the smallest number off the diagonal."""
    most = int(np.max(matrix)) + 1
    return largest_mistake(np.where(np.eye(len(matrix)), 0, most - matrix))


def _in_other_rows(matrix: np.ndarray) -> tuple[int, int]:
    """Return row and column of the largest mistake, in rows as long as those of an image."""
    return divmod(int(np.ravel_multi_index(largest_mistake(matrix), matrix.shape)), SIDE)


MATRIX_FAULTS = (
    Fault(lambda labels, predicted: counted(predicted, labels), m.TRANSPOSED),
    Fault(only_right, m.ONLY_RIGHT),
    Fault(
        lambda labels, predicted: counted(labels, predicted) - only_right(labels, predicted),
        m.ONLY_MISTAKES,
    ),
    Fault(lambda labels, predicted: (counted(labels, predicted) > 0).astype(int), m.ONES),
    Fault(
        lambda labels, predicted: np.nan_to_num(
            counted(labels, predicted) / counted(labels, predicted).sum(axis=1, keepdims=True)
        ),
        m.SHARES,
    ),
    Fault(lambda labels, predicted: counted(labels, predicted) / len(labels), m.SHARES_OF_ALL),
    Fault(lambda labels, predicted: counted(labels, labels), m.LABELS_ALONE),
    Fault(lambda labels, predicted: counted(labels[:1], predicted[:1]), words.RETURNS_FIRST),
    Fault(_only_seen, m.ONLY_SEEN),
    Fault(_only_seen_in_both, m.ONLY_SEEN),
    Fault(_times, m.TIMES),
    Fault(
        lambda labels, predicted: counted(labels, predicted) + counted(predicted, labels),
        m.BOTH_WAYS,
    ),
    Fault(lambda labels, predicted: np.sum(labels != predicted), m.HOW_MANY_WRONG),
    Fault(lambda labels, predicted: np.mean(labels != predicted), m.HOW_MANY_WRONG),
    Fault(lambda labels, predicted: np.mean(labels == predicted), m.HOW_MANY_WRONG),
)
PAIR_FAULTS = (
    Fault(lambda matrix: largest_mistake(matrix)[::-1], m.PAIR_SWAPPED),
    Fault(
        lambda matrix: tuple(map(int, np.unravel_index(matrix.argmax(), matrix.shape))),
        m.DIAGONAL_TOO,
    ),
    Fault(
        lambda matrix: int(np.ravel_multi_index(largest_mistake(matrix), matrix.shape)),
        m.FLAT_PLACE,
    ),
    Fault(lambda matrix: matrix[largest_mistake(matrix)], m.HOW_OFTEN),
    Fault(_largest_sums, m.SUMS_OF_ROWS),
    Fault(lambda matrix: (int(np.diag(matrix).argmin()),) * 2, m.LEAST_RIGHT),
    Fault(lambda matrix: tuple(place + 1 for place in largest_mistake(matrix)), m.PAIR_FROM_1),
    Fault(lambda matrix: largest_mistake(np.triu(matrix)), m.ONE_SIDE),
    Fault(lambda matrix: largest_mistake(np.tril(matrix)), m.ONE_SIDE),
    Fault(lambda matrix: largest_mistake(matrix + matrix.T), m.ADDED_UP),
    Fault(lambda matrix: largest_mistake(matrix + matrix.T)[::-1], m.ADDED_UP),
    Fault(_smallest, m.SMALLEST),
    Fault(_in_other_rows, m.OTHER_ROWS),
    Fault(lambda matrix: largest_mistake(matrix / matrix.sum(axis=1)[:, None]), m.SHARE_OF_ROW),
    Fault(lambda matrix: largest_mistake(matrix / matrix.sum(axis=0)), m.SHARE_OF_ROW),
)


def drawn_letters(random: np.random.Generator, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return labels and predicted letters of some images, of which two thirds are right.

    One letter does not occur.
    """
    occurring = np.delete(np.arange(LETTERS), random.integers(LETTERS))
    labels, others = random.choice(occurring, count), random.choice(occurring, count)
    return labels, np.where(random.random(count) < 2 / 3, labels, others)


def drawn_matrix(random: np.random.Generator) -> np.ndarray:
    """Return a matrix with a large diagonal, and one mistake that is the largest.

    One letter is seldom shown and one seldom said, so their mistakes are large as shares only.
    """
    matrix = random.integers(0, 9, (LETTERS, LETTERS)) + np.diag(random.integers(40, 90, LETTERS))
    row, column, seldom_shown, seldom_said = random.choice(LETTERS, 4, replace=False)
    matrix[seldom_shown], matrix[:, seldom_said] = 0, 0
    matrix[seldom_shown, column] = matrix[row, seldom_said] = 5
    matrix[row, column] = random.integers(10, 14)
    return matrix


def predicted_problem(predicted: object, model: Any) -> Problem | None:
    """Return what is wrong with the predicted letters.

    The model that was handed over names the letters of rows that the check holds.
    """
    if not is_model(model):
        return wrong(words.NOT_A_MODEL, name="model", found=describe(model))
    images, labels = training_set("valid")
    found = as_array(predicted)
    if as_number(predicted) is not None:
        return wrong(m.ONE_NUMBER)
    if found.dtype.kind == "U":
        return wrong(m.NAMES)
    if not is_numeric(found):
        return wrong(words.NOT_NUMBERS, name="predicted", found=describe(predicted))
    given = model.predict(images, verbose=0)
    if found.shape == given.shape:
        return wrong(m.PROBABILITIES)
    if found.shape == (LETTERS,):
        return wrong(m.OTHER_AXIS)
    if found.shape not in ((len(images),), (len(images), 1)):
        return wrong(words.SHAPE, name="predicted", found=found.shape, expected=(len(images),))
    found, expected = found.reshape(-1), given.argmax(axis=1)
    if np.mean(found != expected) <= MOST_UNLIKE:
        return None
    if (found == labels).all():
        return wrong(m.LABELS_THEMSELVES)
    if np.allclose(found, given.max(axis=1), atol=1e-4):
        return wrong(m.HIGHEST_PROBABILITY)
    if (found == expected + 1).all():
        return wrong(m.LETTERS_FROM_1)
    if (found == given.argmin(axis=1)).all():
        return wrong(m.LEAST_LIKELY)
    if (found == (expected == labels)).all():
        return wrong(m.WHETHER_RIGHT)
    if (found == given.argsort(axis=1)[:, -2]).mean() > 1 - MOST_UNLIKE:
        return wrong(m.SECOND)
    if np.mean(np.sort(found) != np.sort(expected)) <= MOST_UNLIKE:
        return wrong(m.OTHER_ORDER)
    for change in CHANGES:
        if np.mean(found != said_of(change(images), model)) <= MOST_UNLIKE:
            return wrong(m.CHANGED_IMAGES)
    return wrong(m.NOT_PREDICTED)


def said_of(images: np.ndarray, model: Any) -> np.ndarray:
    """Return the letter that a model names for each image, (n,)."""
    return model.predict(images, verbose=0).argmax(axis=1)


def matrix_part(label: str, confusion: object, seeds: list[np.random.Generator]) -> Part:
    """Return the part for the function that counts, called with letters that are drawn."""
    cases = [drawn_letters(random, count) for random in seeds for count in (60, 200)]
    return part(say(label), function_problem, "confusion", confusion, cases, counted, MATRIX_FAULTS)


def pair_part(label: str, worst_pair: object, seeds: list[np.random.Generator]) -> Part:
    """Return the part for the function that finds the mistake, called with drawn matrices."""
    cases = [(drawn_matrix(random),) for random in seeds for _ in range(3)]
    return part(
        say(label), function_problem, "worst_pair", worst_pair, cases, largest_mistake, PAIR_FAULTS
    )


@graded(hints=True)
def prediction(predicted: object, model: object) -> list[Part]:
    """Of each image, the letter with the largest probability."""
    return [part(say(m.PREDICTED), predicted_problem, predicted, model)]


@graded(hints=True)
def matrix(confusion: object) -> list[Part]:
    """The function counts which letter was taken for which."""
    return [matrix_part(m.MATRIX, confusion, [np.random.default_rng(0)])]


@graded(hints=True)
def pair(worst_pair: object) -> list[Part]:
    """The function finds the largest mistake."""
    return [pair_part(m.PAIR, worst_pair, [np.random.default_rng(0)])]


@graded()
def drawn(confusion: object, worst_pair: object) -> list[Part]:
    """Both functions hold for other numbers."""
    return [
        matrix_part(m.MATRIX_DRAWN, confusion, [np.random.default_rng()]),
        pair_part(m.PAIR_DRAWN, worst_pair, [np.random.default_rng()]),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """Sums over rows, over columns and along the diagonal of a small matrix."""
    right = (10, 14, 0.75)
    return [
        because(
            several(
                answer,
                right,
                (
                    Slip(lambda found: found[:2] == (14, 10), m.ROWS_FOR_COLUMNS),
                    Slip(lambda found: found[0] == found[1], m.ONE_FOR_BOTH),
                    Slip(lambda found: found[2] == 75, m.PERCENT),
                    Slip(lambda found: found[2] in (0.7, 0.5), m.OF_ONE_LETTER),
                    Slip(lambda found: found[2] == 30, m.COUNT_NOT_SHARE),
                    Slip(lambda found: found[2] == 0.25, m.SHARE_OF_MISTAKES),
                ),
                tolerance=0.006,
            ),
            m.WHY,
        )
    ]
