"""Checks of step 8: a step down the slope, and a network that was trained by such steps."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import after, graded, part
from utils.checks.quiz import number
from utils.checks.report import Part, Problem, because, wrong
from utils.checks.values import as_array, describe, is_numeric
from utils.lessons.digits.network import Network, accuracy
from utils.lessons.digits.sentences import train as m
from utils.lessons.digits.sets import scaled_sets
from utils.lessons.digits.trained import read_network
from utils.messages import say

LEARNED, CHANCE = 0.95, 0.2
"""Accuracies on the training images: of a network that has learned, and of one that has not."""

UNSEEN, TOO_GOOD = 0.88, 0.985
"""Accuracies on the test images: what a trained network reaches, and none did without these.

Of one layer, 0.91 to 0.93 was measured; trained on the test images as well, 1.0."""

ROUNDED = 0.00501
"""Largest difference of an accuracy that was rounded to two decimals."""

UPDATES = 1_720


def down(network: Network, slopes: Network, rate: float) -> Network:
    """Return the arrays of a network after one step against their slopes."""
    return [array - rate * slope for array, slope in zip(network, slopes, strict=True)]


def step_with(make: object) -> object:
    """Return a function that makes each new array by a rule of its own."""
    return lambda network, slopes, rate: [
        make(array, slope, rate) for array, slope in zip(network, slopes, strict=True)
    ]


FAULTS = (
    Fault(step_with(lambda a, slope, rate: a + rate * slope), m.UPHILL),
    Fault(step_with(lambda a, slope, rate: a - slope), m.NO_RATE),
    Fault(step_with(lambda a, slope, rate: a - slope / rate), m.DIVIDED),
    Fault(step_with(lambda a, slope, rate: a * (1 - rate) - slope), m.SHRUNK),
    Fault(step_with(lambda a, slope, rate: rate * (a - slope)), m.ALL_TIMES_RATE),
    Fault(step_with(lambda a, slope, rate: 0.9 * a - rate * slope), m.SHRUNK),
    Fault(step_with(lambda a, slope, rate: rate * slope), m.ONLY_STEP),
    Fault(step_with(lambda a, slope, rate: -rate * slope), m.ONLY_STEP),
    Fault(step_with(lambda a, slope, rate: rate * slope - a), m.TURNED),
    Fault(step_with(lambda a, slope, rate: a - rate * np.sign(slope)), m.ONLY_SIGN),
    Fault(step_with(lambda a, slope, rate: a - 0.3 * slope), m.FIXED_RATE),
    Fault(step_with(lambda a, slope, rate: a), m.UNCHANGED),
    Fault(lambda n, s, rate: [n[0] - rate * s[0], *n[1:]], m.ONLY_FIRST),
    Fault(lambda n, s, rate: [n[0] - rate * s[0], n[1]], m.ONLY_FIRST),
    Fault(lambda n, s, rate: n[0] - rate * s[0], m.FIRST_ALONE),
    Fault(step_with(lambda a, slope, rate: a - rate**2 * slope), m.RATE_SQUARED),
    Fault(step_with(lambda a, slope, rate: a - rate * slope.mean()), m.MEAN_SLOPE),
    Fault(step_with(lambda a, slope, rate: a - rate * np.abs(slope)), m.SIGN_DROPPED),
    Fault(lambda n, s, rate: down(n, s, rate / len(n)), m.RATE_DIVIDED),
    Fault(lambda n, s, rate: [n[-1] - rate * s[-1]], m.LAST_ALONE),
    Fault(lambda n, s, rate: [*n, *down(n, s, rate)], m.OLD_KEPT),
)


def cases(seed: int) -> list[tuple]:
    """Draw a network of one layer and one of two, with slopes, and a rate."""
    rng = np.random.default_rng(seed)
    drawn = []
    for shapes, rate in ((((4, 3), (3,)), 0.5), (((3, 5), (5,), (5, 2), (2,)), 0.07)):
        network, slopes = ([rng.normal(size=shape) for shape in shapes] for _ in range(2))
        drawn.append((network, slopes, rate))
    return drawn


def update_problem(function: object) -> Problem | None:
    """Return what is wrong with a function that makes one step."""

    def as_tuple(network: Network, slopes: Network, rate: float) -> tuple:
        return tuple(down(network, slopes, rate))

    faults = [Fault(lambda *a, g=f.gives: as_parts(g(*a)), f.sentence) for f in FAULTS]
    return function_problem("update", function, cases(1), as_tuple, faults)


def as_parts(value: object) -> object:
    """Return a list as a tuple, which stands for several results."""
    return tuple(value) if isinstance(value, list) else value


def trained_problem(value: object) -> Problem | None:
    """Return why a network has not learned the training images."""
    network = read_network(value)
    if network is None:
        return wrong(m.NO_NETWORK)
    if not all(np.isfinite(array).all() for array in network):
        return wrong(m.NOT_FINITE)
    x_train, _, y_train, _ = scaled_sets()
    share = accuracy(network, x_train, y_train)
    if share >= LEARNED:
        return None
    if not any(array.any() for array in network):
        return wrong(m.STILL_ZERO)
    if share < CHANCE:
        return wrong(m.NOTHING_LEARNED, share=f"{share:.2f}")
    if test_share(network) > share:
        return wrong(m.BETTER_ON_TEST, share=f"{share:.2f}")
    return wrong(m.TOO_LITTLE, share=f"{share:.2f}")


def history_problem(history: object, value: object) -> Problem | None:
    """Return what is wrong with pairs of accuracies none of which this network has.

    Any epoch may be the one whose network was kept.
    """
    pairs, network = as_array(history), read_network(value)
    if not is_numeric(pairs) or pairs.ndim != 2 or pairs.shape[1] != 2:
        return wrong(m.NO_PAIRS, found=describe(history))
    if len(pairs) == UPDATES:
        return wrong(m.PAIRS_OF_BATCHES, found=f"{UPDATES:,}")
    x_train, x_test, y_train, y_test = scaled_sets()
    own = np.array([accuracy(network, x_train, y_train), accuracy(network, x_test, y_test)])

    def is_own(pairs: np.ndarray) -> bool:
        return bool((np.abs(pairs - own).max(axis=1) <= ROUNDED).any())

    if is_own(pairs):
        return None
    if is_own(pairs[:, ::-1]):
        return wrong(m.PAIRS_SWAPPED)
    if is_own(pairs / 100):
        return wrong(m.PAIRS_IN_PERCENT)
    if is_own(1 - pairs):
        return wrong(m.PAIRS_OF_MISTAKES)
    return wrong(m.OTHER_HISTORY, train=f"{own[0]:.3f}", test=f"{own[1]:.3f}")


def test_share(network: Network) -> float:
    """Return the share of the test images that a network reads right."""
    _, x_test, _, y_test = scaled_sets()
    return accuracy(network, x_test, y_test)


def unseen_problem(value: object) -> Problem | None:
    """Return why a network does not read the test images, or reads them too well."""
    share = test_share(read_network(value))
    if share > TOO_GOOD:
        return wrong(m.TEST_LEARNED)
    return None if share >= UNSEEN else wrong(m.UNSEEN_LOW, share=f"{share:.2f}")


def misread_parts(value: object, misread: object) -> Part:
    """Return the part for the number of test images that a network reads wrong."""
    x_train, x_test, y_train, y_test = scaled_sets()
    share = accuracy(read_network(value), x_test, y_test)
    of_train = round((1 - accuracy(read_network(value), x_train, y_train)) * len(x_train))
    count = round((1 - share) * len(x_test))
    known = {
        len(x_test) - count: m.RIGHT_COUNTED,
        share: m.A_SHARE,
        1 - share: m.A_SHARE,
        len(x_test): m.ALL_COUNTED,
        of_train: m.OF_TRAINING,
        of_train + count: m.OF_BOTH,
    }
    return number(say(m.MISREAD), misread, count, known, otherwise=m.NOT_MISREAD)


@graded(hints=True)
def update(function: object) -> list[Part]:
    """Every array goes against its slope, by the rate times the slope."""
    return [part(say(m.UPDATE), update_problem, function)]


@graded(hints=True)
def trained(network: object, history: object) -> list[Part]:
    """The network reads the images that it was trained on, and the history tells so."""
    first = part(say(m.TRAINED), trained_problem, network)
    return [first, after(first, say(m.HISTORY), history_problem, history, network)]


@graded(hints=True)
def reading(network: object, misread: object) -> list[Part]:
    """The number of test images that this very network reads wrong."""
    first = part(say(m.MISREAD), trained_problem, network)
    if first.problem:
        return [after(first, say(m.MISREAD), trained_problem, network)]
    return [misread_parts(network, misread)]


@graded()
def unseen(network: object) -> list[Part]:
    """The network reads the images that it was not trained on."""
    first = part(say(m.TRAINED), trained_problem, network)
    return [after(first, say(m.READS_UNSEEN), unseen_problem, network)]


@graded()
def question(answer: object) -> list[Part]:
    """43 batches an epoch, the last of them small, and 40 epochs."""
    known = {
        42 * 40: m.LAST_BATCH,
        43: m.ONE_EPOCH,
        1347 * 40: m.EVERY_IMAGE,
        1684: m.ROUNDED_LAST,
        1683.75: m.NOT_WHOLE,
        40: m.ONE_AN_EPOCH,
        57 * 40: m.WITH_TEST,
        44 * 40: m.BATCH_TOO_MANY,
        43 + 40: m.COUNTS_ADDED,
    }
    return [because(number(say(m.COUNT), answer, UPDATES, known, otherwise=m.NOT_THE_COUNT), m.WHY)]
