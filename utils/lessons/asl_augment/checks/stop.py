"""Checks of step 5: the epoch that is kept, and the epoch at which a training ends."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, because
from utils.checks.several import Slip, several
from utils.lessons.asl_augment.sentences import stop as m
from utils.lessons.asl_augment.starts.stop import LOSSES
from utils.messages import say

CASES = (
    ([3.0, 2.0, 2.5, 2.4, 1.0, 2.0], 2),
    ([3.0, 2.0, 2.5, 1.5, 1.6, 1.7, 1.8, 0.5], 3),
    ([1.0, 0.9, 0.8, 0.7], 2),
    ([0.5, 0.6, 0.4], 1),
    ([1.0, 0.7, 0.8, 0.9], 4),
    ([0.9, 0.8, 0.85, 0.7, 0.75, 0.6], 2),
    ([3.0, 2.0, 2.5, 1.5, 1.6, 1.7, 1.8, 1.9, 0.5, 0.6, 0.7, 0.8, 0.9], 3),
)


TIE = ([0.5, 0.4, 0.4, 0.4, 0.3, 0.6], 2)
"""Losses that come back to the lowest and are no lower: epoch 2 is kept, and epoch 4 the last."""


def ended(losses: list[float], patience: int) -> tuple[int, int]:
    """Return the epoch with the lowest loss so far, and the one after which the training ends.

    It ends once ``patience`` epochs in a row have brought no lower loss, or with the last epoch.
    """
    best = 0
    for epoch, loss in enumerate(losses):
        if loss < losses[best]:
            best = epoch
        if epoch - best >= patience:
            return best + 1, epoch + 1
    return best + 1, len(losses)


def in_a_row(losses: list[float], patience: int) -> tuple[int, int]:
    """Return both epochs where a loss is compared with the one before it, not with the lowest."""
    best = rises = 0
    for epoch, loss in enumerate(losses):
        best = epoch if loss < losses[best] else best
        rises = rises + 1 if epoch and loss > losses[epoch - 1] else 0
        if rises >= patience:
            return best + 1, epoch + 1
    return best + 1, len(losses)


def ties_count(losses: list[float], patience: int) -> tuple[int, int]:
    """Return kept and last epoch where a loss as low as the lowest counts as better."""
    low = 0
    for place, loss in enumerate(losses):
        low = place if loss <= losses[low] else low
        if place - low == patience:
            break
    return low + 1, place + 1


def last(losses: list[float], patience: int) -> int:
    """Return the epoch after which the training ends."""
    return ended(losses, patience)[1]


def _in_all(losses: list[float], patience: int) -> tuple[int, int]:
    """Return both epochs where all epochs without a lower loss are counted, in a row or not."""
    low = waited = 0
    for place in range(1, len(losses)):
        if losses[place] < losses[low]:
            low = place
        else:
            waited += 1
        if waited == patience:
            return low + 1, place + 1
    return low + 1, len(losses)


def _first_rise(losses: list[float], patience: int) -> tuple[int, int]:
    """Return the epoch before the first rise, and the one that lies behind it by the patience."""
    for place in range(1, len(losses)):
        if losses[place] > losses[place - 1]:
            return place, place + patience
    return len(losses), len(losses)


def _lowest_and(losses: list[float], patience: int) -> tuple[int, int]:
    low = int(np.argmin(losses)) + 1
    return low, low + patience


def _kept_and_waited(losses: list[float], patience: int) -> tuple[int, int]:
    low, end = ended(losses, patience)
    return low, end - low


def _first_as_measure(losses: list[float], patience: int) -> tuple[int, int]:
    """Return both epochs where each loss is compared with the first of all."""
    low = 0
    for place, loss in enumerate(losses):
        low = place if loss < losses[0] else low
        if place - low == patience:
            break
    return low + 1, place + 1


def _against_the_last(losses: list[float], patience: int) -> tuple[int, int]:
    """Return both epochs where the last epoch lower than the one before it is kept."""
    low = 0
    for place in range(1, len(losses)):
        low = place if losses[place] < losses[place - 1] else low
        if place - low == patience:
            break
    return low + 1, place + 1


def _to_the_first_rise(losses: list[float], patience: int) -> tuple[int, int]:
    """Return the last epoch before the first rise, and that of the rise."""
    for place in range(1, len(losses)):
        if losses[place] > losses[place - 1]:
            break
    return place, place + 1


def _lowest_in_reach(losses: list[float], patience: int) -> tuple[int, int]:
    low = int(np.argmin(losses)) + 1
    return low, min(low + patience, len(losses))


def _asked_before(losses: list[float], patience: int) -> tuple[int, int]:
    """Return both epochs where the end is asked for before the loss is looked at."""
    low = 0
    for place, loss in enumerate(losses):
        if place - low == patience:
            break
        low = place if loss < losses[low] else low
    return low + 1, place + 1


def _swapped_at_the_end(losses: list[float], patience: int) -> tuple[int, int]:
    """Return both epochs, the other way round where the patience does not run out."""
    low, end = ended(losses, patience)
    return (low, end) if end - low == patience else (end, low)


FAULTS = (
    Fault(lambda losses, patience: tuple(e - 1 for e in ended(losses, patience)), m.FROM_0),
    Fault(lambda losses, patience: ended(losses, patience)[::-1], m.SWAPPED),
    Fault(lambda losses, patience: ended(losses, patience + 1), m.ONE_LATER),
    Fault(lambda losses, patience: ended(losses, max(1, patience - 1)), m.ONE_EARLIER),
    Fault(in_a_row, m.AGAINST_THE_LAST),
    Fault(
        lambda losses, patience: (int(np.argmin(losses)) + 1, ended(losses, patience)[1]),
        m.SEES_THE_FUTURE,
    ),
    Fault(lambda losses, patience: (int(np.argmin(losses)) + 1, len(losses)), m.NEVER_ENDS),
    Fault(ties_count, m.TIES),
    Fault(lambda losses, patience: tuple(losses[e - 1] for e in ended(losses, patience)), m.LOSSES),
    Fault(lambda losses, patience: (ended(losses, patience)[1],) * 2, m.LAST_KEPT),
    Fault(
        lambda losses, patience: (int(np.argmin(losses[:patience])) + 1, patience),
        m.PATIENCE_AS_END,
    ),
    Fault(lambda losses, patience: ended([-loss for loss in losses], patience), m.HIGHEST),
    Fault(_in_all, m.WAITS_IN_ALL),
    Fault(_against_the_last, m.AGAINST_THE_LAST),
    Fault(_first_as_measure, m.AGAINST_THE_FIRST),
    Fault(_to_the_first_rise, m.ENDS_AT_FIRST_RISE),
    Fault(_lowest_in_reach, m.SEES_THE_FUTURE),
    Fault(_asked_before, m.ASKED_BEFORE),
    Fault(_swapped_at_the_end, m.SWAPPED_AT_THE_END),
    Fault(lambda losses, patience: (ended(losses, patience)[0], len(losses)), m.LAST_OF_THE_LIST),
    Fault(
        lambda losses, patience: (
            ended(losses, patience)[0],
            ended(losses, patience)[0] + patience,
        ),
        m.PAST_THE_END,
    ),
    Fault(
        lambda losses, patience: (last(losses, patience) - patience, last(losses, patience)),
        m.KEPT_BY_COUNTING,
    ),
    Fault(
        lambda losses, patience: (ended(losses, patience)[0] - 1, last(losses, patience)),
        m.KEPT_FROM_0,
    ),
    Fault(lambda losses, patience: ended(losses[:-1], patience), m.LAST_LEFT_OUT),
    Fault(_first_rise, m.FIRST_RISE),
    Fault(lambda losses, patience: _lowest_and(losses, patience), m.SEES_THE_FUTURE),
    Fault(lambda losses, patience: ended(losses, 3), m.ALWAYS_THREE),
    Fault(
        lambda losses, patience: (losses[ended(losses, patience)[0] - 1], last(losses, patience)),
        m.LOSS_AND_EPOCH,
    ),
    Fault(lambda losses, patience: _kept_and_waited(losses, patience), m.HOW_LONG),
    Fault(
        lambda losses, patience: (ended(losses, patience)[0], last(losses, patience) - 1),
        m.LAST_FROM_0,
    ),
)


@graded(hints=True)
def by_hand(epochs: object) -> list[Part]:
    """With a patience of 3, and with a patience of 1."""
    right, late = ((*ended(LOSSES, 3 + n), *ended(LOSSES, 1 + n)) for n in (0, 1))
    return [
        several(
            epochs,
            right,
            (
                Slip(lambda found: found == tuple(e - 1 for e in right), m.FROM_0_BY_HAND),
                Slip(lambda found: found == late, m.LATE_BY_HAND),
                Slip(lambda found: found[0] == int(np.argmin(LOSSES)) + 1, m.AFTER_THE_END),
                Slip(lambda found: found[0] == found[1], m.KEPT_AND_LAST),
                Slip(lambda found: found[:2] == right[:2] and found[2] == found[0], m.KEPT_TWICE),
                Slip(lambda found: found[1] == right[1] + 1, m.LATE_BY_HAND),
                Slip(lambda found: found[1] == right[1] - 1, m.EARLY_BY_HAND),
                Slip(lambda found: found == (*right[1::-1], *right[:1:-1]), m.PAIRS_SWAPPED),
            ),
            label=m.EPOCHS,
        )
    ]


@graded(hints=True)
def ends(function: object) -> list[Part]:
    """The function gives the kept epoch and the last one."""
    return [part(say(m.ENDS), function_problem, "ends", function, CASES, ended, FAULTS)]


@graded()
def drawn(function: object) -> list[Part]:
    """So it does for losses that are drawn by lot."""
    random = np.random.default_rng()
    cases = [
        (random.permutation(np.arange(1, length + 1) / 10).tolist(), patience)
        for length, patience in ((6, 2), (12, 3), (20, 4), (15, 1))
    ]
    return [
        part(say(m.DRAWN), function_problem, "ends", function, [*CASES, TIE, *cases], ended, FAULTS)
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """More patience never finds a worse epoch, and what is chosen looks a little too good."""
    return [
        because(
            several(
                answer,
                "tftf",
                (
                    Slip(lambda found: found[2] == "f", m.CHOSEN_BY_IT),
                    Slip(lambda found: found[3] == "t", m.TRAINING_FALLS_ON),
                ),
            ),
            m.WHY,
        )
    ]
