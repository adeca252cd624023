"""Checks of step 8: which letter is taken for which, and where the loss is largest."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, because
from utils.checks.several import Slip, exactly, several
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_own.sentences import mistakes as m
from utils.messages import say

CLASSES = SIGN_MNIST.num_classes
COUNT = 3


def counted(labels: np.ndarray, predicted: np.ndarray, size: int = CLASSES) -> np.ndarray:
    """Return how often each letter (row) is taken for each (column)."""
    table = np.zeros((size, size), int)
    np.add.at(table, (labels, predicted), 1)
    return table


def once(labels: np.ndarray, predicted: np.ndarray) -> np.ndarray:
    """Return a 1 for each pair that occurs, as adding to places that repeat does."""
    table = np.zeros((CLASSES, CLASSES), int)
    table[labels, predicted] += 1
    return table


def without_right(labels: np.ndarray, predicted: np.ndarray) -> np.ndarray:
    """Return the table with an empty diagonal."""
    table = counted(labels, predicted)
    return table - np.diag(np.diag(table))


def right_alone(labels: np.ndarray, predicted: np.ndarray) -> np.ndarray:
    """Return the table with nothing but its diagonal."""
    return np.diag(np.diag(counted(labels, predicted)))


def shares(labels: np.ndarray, predicted: np.ndarray, axis: int | None = 1) -> np.ndarray:
    """Return shares in place of counts."""
    table = counted(labels, predicted)
    return table / np.maximum(table.sum(axis=axis, keepdims=True), 1)


def seen_alone(labels: np.ndarray, predicted: np.ndarray) -> np.ndarray:
    """Return a table of the letters that occur, and of no others."""
    seen = np.union1d(labels, predicted)
    return counted(labels, predicted)[np.ix_(seen, seen)]


def bare_shares(labels: np.ndarray, predicted: np.ndarray) -> np.ndarray:
    """Return shares, without a number where a letter does not occur."""
    table = counted(labels, predicted)
    return table / table.sum(axis=1, keepdims=True)


def each_with_each(labels: np.ndarray, predicted: np.ndarray) -> np.ndarray:
    """Return what a loop within a loop counts, each label with each that was predicted."""
    counts = (np.bincount(one, minlength=CLASSES) for one in (labels, predicted))
    return np.outer(*counts)


TABLE_FAULTS = (
    Fault(lambda labels, predicted: counted(predicted, labels), m.TRANSPOSED),
    Fault(once, m.COUNTED_ONCE),
    Fault(without_right, m.WITHOUT_RIGHT),
    Fault(right_alone, m.RIGHT_ALONE),
    Fault(shares, m.SHARES),
    Fault(lambda labels, predicted: shares(labels, predicted, 0), m.SHARES),
    Fault(lambda labels, predicted: shares(labels, predicted, None), m.SHARES),
    Fault(lambda labels, predicted: counted(labels, predicted, 26), m.ALPHABET),
    Fault(lambda labels, predicted: counted(labels, predicted, 25), m.ALPHABET),
    Fault(lambda labels, predicted: counted(labels, predicted, labels.max() + 1), m.SEEN_ALONE),
    Fault(
        lambda labels, predicted: counted(
            labels, predicted, max(labels.max(), predicted.max()) + 1
        ),
        m.SEEN_ALONE,
    ),
    Fault(seen_alone, m.SEEN_ALONE),
    Fault(
        lambda labels, predicted: counted(labels, predicted)[
            np.ix_(np.unique(labels), np.unique(predicted))
        ],
        m.SEEN_ALONE,
    ),
    Fault(lambda labels, predicted: counted(labels[-1:], predicted[-1:]), m.LAST_ROUND),
    Fault(lambda labels, predicted: counted(labels, predicted, CLASSES - 1), m.ONE_ROW_SHORT),
    Fault(lambda labels, predicted: np.roll(counted(labels, predicted), -1, (0, 1)), m.ONE_OFF),
    Fault(lambda labels, predicted: np.roll(counted(labels, predicted), 1, (0, 1)), m.ONE_OFF),
    Fault(lambda labels, predicted: (labels != predicted).sum(), m.ONE_NUMBER),
    Fault(lambda labels, predicted: (labels == predicted).mean(), m.ONE_NUMBER),
    Fault(
        lambda labels, predicted: counted(labels, predicted) + counted(predicted, labels),
        m.BOTH_WAYS,
    ),
    Fault(lambda labels, predicted: counted(labels[:1], predicted[:1]), m.FIRST_ROUND),
    Fault(each_with_each, m.EACH_WITH_EACH),
    Fault(bare_shares, m.SHARES),
    Fault(lambda labels, predicted: np.diag(counted(labels, predicted)), m.ONE_ROW),
    Fault(lambda labels, predicted: counted(labels, predicted).sum(axis=0), m.ONE_ROW),
    Fault(lambda labels, predicted: counted(labels, predicted).sum(axis=1), m.ONE_ROW),
)


def answers(count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Return drawn answers of a network, (count, 24), and the right labels."""
    chance = np.random.default_rng([seed, count])
    labels = chance.integers(0, CLASSES, count)
    scores = chance.normal(0, 1.5, (count, CLASSES))
    scores[np.arange(count), labels] += chance.choice([3.0, 5.0, -2.0], count)
    powers = np.exp(scores)
    return powers / powers.sum(axis=1, keepdims=True), labels


def of_right(probabilities: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Return for each image how likely the network found its right letter."""
    return probabilities[np.arange(len(labels)), labels]


def largest(probabilities: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Return the places of the three largest losses, the largest first."""
    return np.argsort(of_right(probabilities, labels), kind="stable")[:COUNT]


def surest_mistakes(probabilities: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Return the places of mistakes with the largest probability of what was said."""
    top = probabilities.max(axis=1)
    return np.argsort(np.where(probabilities.argmax(axis=1) == labels, -1, top))[::-1][:COUNT]


def far_labels(probabilities: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Return the places sorted by how far the label that was said is from the right one."""
    return np.argsort(np.abs(probabilities.argmax(axis=1) - labels))


WORST_FAULTS = (
    Fault(lambda p, labels: np.argsort(of_right(p, labels))[::-1][:COUNT], m.BEST),
    Fault(lambda p, labels: largest(p, labels)[::-1], m.LARGEST_LAST),
    Fault(lambda p, labels: np.argsort(p.max(axis=1))[:COUNT], m.UNSURE),
    Fault(lambda p, labels: np.argsort(p.max(axis=1))[::-1][:COUNT], m.SUREST),
    Fault(surest_mistakes, m.SUREST_MISTAKES),
    Fault(lambda p, labels: np.flatnonzero(p.argmax(axis=1) != labels)[:COUNT], m.FIRST_MISTAKES),
    Fault(lambda p, labels: np.flatnonzero(p.argmax(axis=1) != labels), m.ALL_MISTAKES),
    Fault(lambda p, labels: np.argsort(of_right(p, labels), kind="stable"), m.ALL_PLACES),
    Fault(lambda p, labels: -np.log(of_right(p, labels))[largest(p, labels)], m.LOSSES),
    Fault(lambda p, labels: of_right(p, labels)[largest(p, labels)], m.LOSSES),
    Fault(lambda p, labels: p[largest(p, labels)], m.LOSSES),
    Fault(lambda p, labels: largest(p, labels)[0], m.ONE_PLACE),
    Fault(
        lambda p, labels: np.argsort(of_right(p, labels), kind="stable")[1 : COUNT + 1],
        m.FROM_SECOND,
    ),
    Fault(lambda p, labels: labels[largest(p, labels)], m.LABELS),
    Fault(lambda p, labels: p.argmax(axis=1)[largest(p, labels)], m.LABELS),
    Fault(lambda p, labels: np.arange(len(labels))[-COUNT:], m.LAST_IMAGES),
    Fault(lambda p, labels: np.argsort(p.mean(axis=1))[:COUNT], m.MEAN_OF_ROW),
    Fault(lambda p, labels: np.argsort(p[:, labels])[:COUNT], m.ALL_COLUMNS),
    Fault(lambda p, labels: np.argsort(p[:, labels])[:, :COUNT], m.ALL_COLUMNS),
    Fault(lambda p, labels: np.argsort(p.min(axis=1))[:COUNT], m.LEAST_LETTER),
    Fault(lambda p, labels: np.argsort(p.min(axis=1))[::-1][:COUNT], m.LEAST_LETTER),
    Fault(lambda p, labels: np.argsort(np.log(p).sum(axis=1))[:COUNT], m.ALL_LETTERS),
    Fault(lambda p, labels: np.argsort(np.log(p).sum(axis=1))[::-1][:COUNT], m.ALL_LETTERS),
    Fault(lambda p, labels: np.arange(len(labels))[: -COUNT - 1 : -1], m.PLACES_LOST),
    Fault(lambda p, labels: np.arange(COUNT), m.PLACES_LOST),
    Fault(lambda p, labels: np.argsort(p[:, labels], axis=0)[:COUNT], m.ALL_COLUMNS),
    Fault(lambda p, labels: np.argsort(-np.log(p[:, labels]))[::-1][:COUNT], m.ALL_COLUMNS),
    Fault(lambda p, labels: far_labels(p, labels)[::-1][:COUNT], m.FAR_LABELS),
)


def table_problem(
    confusion: object, cases: tuple[tuple[int, int], ...], many: bool = False
) -> Problem | None:
    """Return what is wrong with a function that counts pairs; a case has a count and a seed.

    Two pairs occur more often than 8 bits can count, where ``many`` are asked for.
    """
    inputs = []
    for count, seed in cases:
        chance = np.random.default_rng([seed, count])
        labels = chance.integers(0, 12, count)
        predicted = np.where(chance.random(count) < 0.6, labels, chance.integers(3, 20, count))
        inputs.append((labels, predicted))
    inputs += [(np.full(600, 5), np.repeat([7, 8], 300))] * many
    return function_problem("confusion", confusion, inputs, counted, TABLE_FAULTS)


def worst_problem(worst: object, cases: tuple[tuple[int, int], ...]) -> Problem | None:
    """Return what is wrong with a function that finds large losses."""
    inputs = [answers(count, seed) for count, seed in cases]
    return function_problem("worst", worst, inputs, largest, WORST_FAULTS)


@graded(hints=True)
def table(confusion: object) -> list[Part]:
    """Each pair of a true and a predicted letter is counted at its place."""
    return [part(say(m.TABLE), table_problem, confusion, ((40, 1), (90, 2)))]


@graded(hints=True)
def losses(worst: object) -> list[Part]:
    """The three places with the largest loss are found, the largest first."""
    return [part(say(m.WORST), worst_problem, worst, ((30, 1), (50, 2)))]


@graded()
def others(confusion: object, worst: object) -> list[Part]:
    """So it is for other answers of a network."""
    return [
        part(say(m.OTHER_TABLES), table_problem, confusion, ((200, 3), (7, 4)), True),
        part(say(m.OTHER_LOSSES), worst_problem, worst, ((90, 3), (12, 4))),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """-ln(0.5) is 0.69, and -ln(0.01) is 4.61."""
    known = {
        (-0.69, -4.61): m.SIGN,
        (0.3, 2.0): m.LOG_TEN,
        (1.0, 6.64): m.LOG_TWO,
        (0.5, 0.99): m.REST,
        (4.61, 0.69): m.SWAPPED,
    }
    slips = (
        *exactly(known, 0.06),
        Slip(lambda parts: min(parts) < 0, m.SIGN),
        Slip(lambda parts: parts[1] > 50, m.INVERSE),
        Slip(lambda parts: parts[1] < parts[0], m.SURE_AND_WRONG),
        Slip(lambda parts: abs(parts[0] - 0.693) <= 0.06, m.SECOND_OTHER),
    )
    return [because(several(answer, (0.693, 4.605), slips, 0.06), m.WHY)]
