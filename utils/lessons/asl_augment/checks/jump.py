"""Checks of step 1: how far a curve jumps, and what to report of it."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, because
from utils.checks.several import Slip, several
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_augment.measured_log import JUMPING
from utils.lessons.asl_augment.sentences import jump as m
from utils.messages import say

CASES = (
    ([0.2, 0.6, 0.9, 0.7, 0.8], 3),
    ([0.1, 0.95, 0.9, 0.92], 2),
    ([0.3, 0.8, 0.5, 0.7, 0.6, 0.65], 4),
    ([0.6, 0.75, 0.65, 0.9, 0.7, 0.85], 3),
)


def range_of(accuracies: list[float], last: int) -> float:
    """Return the highest minus the lowest of the last accuracies."""
    return max(accuracies[-last:]) - min(accuracies[-last:])


def steps(accuracies: list[float], last: int) -> float:
    """Return the largest step from one of the last accuracies to the next."""
    return float(np.abs(np.diff(accuracies[-last:])).max())


def _places_apart(accuracies: list[float]) -> int:
    """Return the place of the highest minus that of the lowest."""
    return int(np.argmax(accuracies)) - int(np.argmin(accuracies))


FAULTS = (
    Fault(lambda accuracies, last: range_of(accuracies, len(accuracies)), m.ALL_EPOCHS),
    Fault(lambda accuracies, last: range_of(accuracies[:last], last), m.FIRST_EPOCHS),
    Fault(lambda accuracies, last: -range_of(accuracies, last), m.SIGN),
    Fault(lambda accuracies, last: accuracies[-1] - accuracies[-last], m.ENDS),
    Fault(lambda accuracies, last: accuracies[-last] - accuracies[-1], m.ENDS),
    Fault(lambda accuracies, last: float(np.std(accuracies[-last:])), m.DEVIATION),
    Fault(lambda accuracies, last: max(accuracies[-last:]), m.HIGHEST),
    Fault(lambda accuracies, last: float(np.mean(accuracies[-last:])), m.MEAN),
    Fault(steps, m.STEPS),
    Fault(lambda accuracies, last: range_of(accuracies[last:], len(accuracies)), m.FROM_LAST),
    Fault(lambda accuracies, last: range_of(accuracies, 5), m.ALWAYS_FIVE),
    Fault(lambda accuracies, last: range_of(accuracies, last + 1), m.ONE_TOO_MANY),
    Fault(
        lambda accuracies, last: max(accuracies[-last:]) - float(np.mean(accuracies[-last:])),
        m.ABOVE_MEAN,
    ),
    Fault(lambda a, last: sorted(a)[-1] - sorted(a)[-last], m.SORTED),
    Fault(lambda a, last: range_of(a[-last:-1], last), m.LAST_MISSING),
    Fault(lambda a, last: max(a[-last:]) - a[-1], m.TO_THE_LAST),
    Fault(lambda a, last: (max(a[-last:]), min(a[-last:])), m.BOTH_ENDS),
    Fault(lambda a, last: (min(a[-last:]), max(a[-last:])), m.BOTH_ENDS),
    Fault(lambda a, last: max(a[-last:]) / min(a[-last:]), m.RATIO),
    Fault(lambda a, last: np.abs(np.diff(a[-last:])).sum(), m.WAY),
    Fault(lambda a, last: np.abs(np.diff(a[-last:])), m.ALL_STEPS),
    Fault(lambda a, last: np.diff(a[-last:]), m.ALL_STEPS),
    Fault(lambda a, last: float(np.mean(a[-last:])) - min(a[-last:]), m.BELOW_MEAN),
    Fault(lambda a, last: max(a) - min(a[-last:]), m.HIGHEST_OF_ALL),
    Fault(lambda a, last: max(a[-last:]) - min(a), m.LOWEST_OF_ALL),
    Fault(lambda a, last: range_of(a, last - 1), m.ONE_TOO_FEW),
    Fault(lambda a, last: _places_apart(a[-last:]), m.PLACES_APART),
    Fault(lambda a, last: abs(_places_apart(a[-last:])), m.PLACES_APART),
)


@graded(hints=True)
def jumps(jump: object) -> list[Part]:
    """The function gives how far the last accuracies lie apart."""
    return [part(say(m.JUMP), function_problem, "jump", jump, CASES, range_of, FAULTS)]


@graded()
def drawn(jump: object) -> list[Part]:
    """So it does for lists that are drawn by lot. One of them rises, in more than one step."""
    random = np.random.default_rng()
    cases = [
        (random.uniform(0, 1, length).round(3).tolist(), last)
        for length, last in ((6, 3), (10, 4), (20, 10))
    ]
    cases.append((np.sort(random.uniform(0, 1, 6).round(3)).tolist(), 4))
    return [part(say(m.DRAWN), function_problem, "jump", jump, [*CASES, *cases], range_of, FAULTS)]


@graded(hints=True)
def readings(read: object) -> list[Part]:
    """The best epoch, the epoch with the deepest fall, and the images that it cost."""
    changes = np.diff(JUMPING)
    best, deepest = int(np.argmax(JUMPING)) + 1, int(np.argmin(changes)) + 2
    rises = int(np.argmax(changes)) + 2
    fall, images = -float(changes.min()), SIGN_MNIST.rows["valid"]
    right = (best, deepest, round(fall * images))
    from_best = (max(JUMPING) - JUMPING[deepest - 1]) * images
    all_wrong = (1 - JUMPING[deepest - 1]) * images
    other_set = fall * SIGN_MNIST.rows["train"]
    return [
        several(
            read,
            right,
            (
                Slip(lambda found: found[:2] == (best - 1, deepest - 1), m.FROM_0),
                Slip(lambda found: found[:2] == (best, deepest - 1), m.BEFORE_THE_FALL),
                Slip(lambda found: found[:2] == (best, 20), m.LAST_FALL),
                Slip(lambda found: found[:2] == (best, rises), m.LARGEST_RISE),
                Slip(lambda found: found[0] < 1 or found[1] < 1, m.READ_VALUES),
                Slip(lambda found: abs(found[2] - fall) < 0.002, m.SHARE),
                Slip(lambda found: abs(found[2] - 100 * fall) < 0.1, m.SHARE),
                Slip(lambda found: abs(found[2] - from_best) < 2, m.FROM_THE_BEST),
                Slip(lambda found: abs(found[2] - all_wrong) < 2, m.ALL_WRONG),
                Slip(lambda found: abs(found[2] + right[2]) < 2, m.LOST_IS_POSITIVE),
                Slip(lambda found: abs(found[2] - other_set) < 2, m.TRAINING_IMAGES),
            ),
            tolerance=0.6,
            label=m.READ,
        )
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """Jumps are steps of the training on few images; the best of twenty is too good a number."""
    return [
        because(
            several(
                answer,
                "fttf",
                (
                    Slip(lambda found: found[0] == "t", m.JUMP_IS_NO_GAP),
                    Slip(lambda found: found[1] == "f", m.BEST_OF_MANY),
                ),
            ),
            m.WHY,
        )
    ]
