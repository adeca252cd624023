"""Checks of step 4: labels become rows of zeros with a single 1, and rows become labels."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, because
from utils.checks.several import several
from utils.lessons.digits.sentences import encode as m
from utils.messages import say


def rows_of(labels: np.ndarray, count: int) -> np.ndarray:
    """Return a one-hot row of ``count`` columns for each label."""
    return np.eye(count)[labels]


def shorter(labels: np.ndarray, count: int) -> np.ndarray:
    """Return one-hot rows with a column for each label that occurs."""
    return np.eye(count)[labels][:, np.unique(labels)]


ENCODE_FAULTS = (
    Fault(lambda y, n: np.eye(n)[y].T, m.TRANSPOSED),
    Fault(lambda y, n: np.eye(n)[y - 1], m.FROM_ONE),
    Fault(lambda y, n: np.eye(n + 1)[y], m.ONE_COLUMN_MORE),
    Fault(lambda y, n: np.eye(n + 1)[y + 1], m.ONE_COLUMN_MORE),
    Fault(lambda y, n: np.eye(n)[n - 1 - y], m.FROM_THE_END),
    Fault(lambda y, n: np.eye(y.max() + 1)[y], m.COLUMNS_OF_LARGEST),
    Fault(shorter, m.COLUMNS_OF_SEEN),
    Fault(lambda y, n: np.eye(10)[y], m.TEN_COLUMNS),
    Fault(lambda y, n: np.eye(n)[y] * y[:, None], m.LABEL_INSTEAD),
    Fault(lambda y, n: 1 - np.eye(n)[y], m.ONE_COLD),
    Fault(lambda y, n: np.arange(n) <= y[:, None], m.ALL_BELOW),
    Fault(lambda y, n: np.eye(n), m.ONLY_EYE),
    Fault(lambda y, n: np.tile(np.eye(n)[y].max(axis=0), (len(y), 1)), m.ONES_OF_ALL),
    Fault(lambda y, n: 0.9 * np.eye(n)[y] + 0.1 / n, m.SOFTENED),
)
DECODE_FAULTS = (
    Fault(lambda rows: rows.argmax(axis=0), m.OTHER_AXIS),
    Fault(lambda rows: rows.argmax(), m.NO_AXIS),
    Fault(lambda rows: rows.argmin(axis=1), m.SMALLEST),
    Fault(lambda rows: rows.max(axis=1), m.VALUE_NOT_PLACE),
    Fault(lambda rows: rows.argmax(axis=1) + 1, m.PLACES_FROM_ONE),
    Fault(lambda rows: (rows == 1).argmax(axis=1), m.ONLY_ONES),
    Fault(lambda rows: rows.astype(int).argmax(axis=1), m.ONLY_ONES),
    Fault(lambda rows: rows.round().argmax(axis=1), m.ROUNDED),
    Fault(lambda rows: (rows > 0.5).argmax(axis=1), m.ROUNDED),
    Fault(lambda rows: (rows > 0).argmax(axis=1), m.FIRST_ABOVE_ZERO),
    Fault(lambda rows: rows @ np.arange(rows.shape[1]), m.WEIGHTED),
    Fault(lambda rows: (rows @ np.arange(rows.shape[1])).round(), m.WEIGHTED),
    Fault(lambda rows: rows.shape[1] - 1 - rows.argmax(axis=1), m.PLACES_FROM_THE_END),
    Fault(lambda rows: rows.sum(axis=1), m.SUMS),
    Fault(lambda rows: [rows.argmax()], m.NO_AXIS),
    Fault(lambda rows: rows.argsort(axis=1)[:, -2], m.SECOND),
    Fault(lambda rows: np.nonzero(rows)[1], m.NOT_ZERO),
    Fault(lambda rows: np.arange(len(rows)), m.ROW_NUMBERS),
    Fault(lambda rows: rows == rows.max(axis=1, keepdims=True), m.STILL_ROWS),
)


def labels_cases(seed: int, sizes: tuple[tuple[int, int], ...]) -> list[tuple]:
    """Draw labels, among which neither the highest nor one in the middle is, and their count."""
    rng = np.random.default_rng(seed)
    return [(rng.choice(np.delete(np.arange(n - 1), n // 2), rows), n) for rows, n in sizes]


def probability_cases(seed: int, sizes: tuple[tuple[int, int], ...]) -> list[tuple]:
    """Draw rows that add up to 1 and are all above 0; in some, the largest is below a half."""
    rng = np.random.default_rng(seed)
    return [(rng.dirichlet(np.ones(n) * 0.8, rows),) for rows, n in sizes]


def decoded_rows(rows: np.ndarray) -> np.ndarray:
    """Return the place of the largest number of each row."""
    return rows.argmax(axis=1)


def encoding_problem(function: object, cases: list[tuple]) -> Problem | None:
    """Return what is wrong with a function that makes rows of labels."""
    return function_problem("one_hot", function, cases, rows_of, ENCODE_FAULTS)


def decoding_problem(function: object, cases: list[tuple]) -> Problem | None:
    """Return what is wrong with a function that makes labels of rows."""
    return function_problem("decode", function, cases, decoded_rows, DECODE_FAULTS)


@graded(hints=True)
def encoded(function: object) -> list[Part]:
    """Each label becomes a row with a 1 at its own place."""
    drawn = labels_cases(1, ((12, 10), (7, 6)))
    return [part(say(m.ENCODED), encoding_problem, function, drawn)]


@graded(hints=True)
def decoded(function: object) -> list[Part]:
    """Each row becomes the place of its largest number."""
    one_hot = [(rows_of(y, n),) for y, n in labels_cases(2, ((9, 10),))]
    drawn = [*one_hot, *probability_cases(3, ((11, 10),))]
    return [
        part(
            say(m.DECODED), function_problem, "decode", function, drawn, decoded_rows, DECODE_FAULTS
        )
    ]


@graded()
def other_labels(one_hot: object, decode: object) -> list[Part]:
    """The same for other numbers of classes, for a single label, and for scores below 0."""
    labels = [*labels_cases(4, ((15, 12), (1, 4))), (np.array([2, 2, 0], dtype="uint8"), 3)]
    rng = np.random.default_rng(5)
    rows = [(rng.normal(-3, 1, (8, 7)),), (rng.integers(-9, 0, (5, 3)) - np.arange(3) / 10,)]
    return [
        part(say(m.ENCODED_ELSEWHERE), encoding_problem, one_hot, labels),
        part(say(m.DECODED_ELSEWHERE), decoding_problem, decode, rows),
    ]


@graded()
def question(answer: object) -> list[Part]:
    """All one-hot rows are equally far apart, and the row that knows nothing is nearer to each."""
    root = 2**0.5
    known = {
        (25, 1, 0.9): m.OF_DIGITS,
        (1, 1, 0.9): m.ONE_DIFFERENCE,
        (1, 1, 0.81): m.ONE_DIFFERENCE,
        (1, 1, 0.01): m.ONE_DIFFERENCE,
        (root, root, 0.9**0.5): m.NOT_SQUARED,
        (2, 2, 0.81): m.ONLY_THE_ONE,
        (2, 2, 0.09): m.ONLY_ZEROS,
    }
    return [
        because(
            several(answer, (2, 2, 0.9), known, 0.002, m.DISTANCES, m.NOT_THE_DISTANCES),
            m.WHY,
        )
    ]
