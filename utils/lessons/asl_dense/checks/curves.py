"""Checks of step 5: when to stop, and what the log of a training tells."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, because
from utils.checks.several import Slip, several
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_dense.measured_log import MEASURED_LOG
from utils.lessons.asl_dense.sentences import curves as m
from utils.messages import say

CASES = (
    ([3.2, 2.1, 1.4, 1.6, 1.9],),
    ([2.0, 1.0, 3.0],),
    ([0.9, 0.8, 0.7, 0.6],),
    ([0.5, 0.6, 0.4, 0.9, 0.7, 0.8],),
    ([0.4, 0.6, 0.5],),
    ([2.03, 1.44, 1.42, 1.43, 1.41, 1.4, 1.45],),
)


def lowest(losses: list[float]) -> int:
    """Return the epoch, counted from 1, with the smallest loss."""
    return int(np.argmin(losses)) + 1


def _last_fall(losses: list[float]) -> int:
    """Return the last epoch whose loss is lower than that of the epoch before."""
    return max((n + 1 for n in range(1, len(losses)) if losses[n] < losses[n - 1]), default=1)


def _last_below(losses: list[float], level: float) -> int:
    return max((n + 1 for n, loss in enumerate(losses) if loss < level), default=1)


FAULTS = (
    Fault(lambda losses: int(np.argmin(losses)), m.FROM_0),
    Fault(lambda losses: int(np.argmax(losses)) + 1, m.LARGEST),
    Fault(lambda losses: min(losses), m.LOSS_ITSELF),
    Fault(lambda losses: len(losses), m.LAST),
    Fault(
        lambda losses: next(
            (n for n in range(1, len(losses)) if losses[n] > losses[n - 1]), len(losses)
        ),
        m.FIRST_RISE,
    ),
    Fault(_last_fall, m.LAST_FALL),
    Fault(lambda losses: _last_below(losses, losses[0]), m.AGAINST_THE_FIRST),
    Fault(lambda losses: sum(loss < losses[0] for loss in losses), m.COUNTED),
    Fault(lambda losses: len(losses) - int(np.argmin(losses)), m.FROM_THE_END),
    Fault(lambda losses: losses.index(sorted(losses)[1]) + 1, m.SECOND_LOWEST),
    Fault(lambda losses: lowest(losses[:-1]), m.LAST_LEFT_OUT),
    Fault(lambda losses: lowest(losses[1:]) + 1, m.FIRST_LEFT_OUT),
    Fault(lambda losses: lowest(losses[1:]), m.FIRST_LEFT_OUT),
    Fault(lambda losses: lowest([min(loss, 1) for loss in losses]), m.STARTS_TOO_LOW),
    Fault(lambda losses: lowest([int(loss) for loss in losses]), m.LOSSES_CUT),
    Fault(lambda losses: lowest([round(loss) for loss in losses]), m.LOSSES_CUT),
    Fault(lambda losses: lowest([round(loss, 1) for loss in losses]), m.LOSSES_CUT),
    Fault(lambda losses: min(losses) + 1, m.LOSS_ITSELF),
    Fault(lambda losses: int(np.argmin(np.diff(losses))) + 1, m.STEEPEST),
    Fault(lambda losses: int(np.argmin(np.diff(losses))) + 2, m.STEEPEST),
)


@graded(hints=True)
def best(best_epoch: object) -> list[Part]:
    """The function finds the epoch with the smallest loss."""
    return [part(say(m.BEST), function_problem, "best_epoch", best_epoch, CASES, lowest, FAULTS)]


@graded()
def drawn(best_epoch: object) -> list[Part]:
    """So it does for lists that are drawn by lot. No loss stands in a list twice."""
    random, losses = np.random.default_rng(), np.arange(200, 3000) / 1000
    lists = [random.choice(losses, length, replace=False).tolist() for length in (4, 7, 12, 30)]
    cases = [*CASES, *((losses,) for losses in lists)]
    return [part(say(m.DRAWN), function_problem, "best_epoch", best_epoch, cases, lowest, FAULTS)]


@graded(hints=True)
def readings(read: object) -> list[Part]:
    """The epochs that are best by loss and by accuracy, and the images between two of them."""
    accuracy, images = MEASURED_LOG["val_accuracy"], SIGN_MNIST.rows["valid"]
    by_loss, by_accuracy = lowest(MEASURED_LOG["val_loss"]), int(np.argmax(accuracy)) + 1
    more = (accuracy[-1] - accuracy[by_loss - 1]) * images
    right = (by_loss, by_accuracy, round(more))
    share = accuracy[-1] - accuracy[by_loss - 1]
    of_training, of_losses = (
        MEASURED_LOG[name][-1] - MEASURED_LOG[name][by_loss - 1]
        for name in ("accuracy", "val_loss")
    )
    of_best = max(accuracy) - accuracy[by_loss - 1]
    worst = (int(np.argmax(MEASURED_LOG["val_loss"])) + 1, int(np.argmin(accuracy)) + 1)
    between = {round((accuracy[-1] - one) * images) for one in accuracy} - {right[2]}
    last_of_training = (lowest(MEASURED_LOG["loss"]),)
    return [
        several(
            read,
            right,
            (
                Slip(lambda found: found[:2] == (by_loss - 1, by_accuracy - 1), m.READ_FROM_0),
                Slip(lambda found: found[:2] == (by_accuracy, by_loss), m.READ_SWAPPED),
                Slip(lambda found: found[:1] == last_of_training, m.READ_TRAINING),
                Slip(lambda found: found[0] < 1 or found[1] < 1, m.READ_THE_VALUES),
                Slip(lambda found: found[:2] == (by_loss, len(accuracy)), m.READ_LAST),
                Slip(lambda found: found[:2] == worst, m.READ_WORST),
                Slip(lambda found: found[2] == int(more), m.READ_CUT),
                Slip(lambda found: abs(found[2] - of_training * images) < 1, m.READ_TRAINED),
                Slip(lambda found: abs(found[2] - of_losses * images) < 1, m.READ_LOSSES),
                Slip(lambda found: found[2] in between, m.READ_BETWEEN),
                Slip(lambda found: abs(found[2] - of_best * images) < 1, m.READ_FROM_BEST),
                Slip(lambda found: abs(found[2] - accuracy[-1] * images) < 1, m.READ_ALL_RIGHT),
                Slip(lambda found: abs(found[2] - share) < 0.001, m.READ_SHARE),
                Slip(lambda found: abs(found[2] - 100 * share) < 0.1, m.READ_SHARE),
                Slip(lambda found: abs(found[2] + more) < 1, m.READ_SIGN),
                Slip(
                    lambda found: abs(found[2] - share * SIGN_MNIST.rows["train"]) < 1,
                    m.READ_OTHER_SET,
                ),
            ),
            tolerance=0.5,
            label=m.READ,
        )
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """Still falling: train on. Rising validation loss: stop earlier. Jumping: smaller steps."""
    return [
        because(
            several(
                answer,
                "cab",
                (
                    Slip(lambda found: len(set(found)) < len(found), m.ONE_TWICE),
                    Slip(lambda found: found[1] == "b", m.JUMPS_ARE_NO_OVERFITTING),
                ),
                among="abc",
            ),
            m.WHY,
        )
    ]
