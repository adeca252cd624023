"""Checks of step 9: images moved by one pixel, and a network that bears it."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import after, graded, part
from utils.checks.report import Part, Problem, because, wrong
from utils.checks.several import several
from utils.lessons.digits.data import SIDE
from utils.lessons.digits.moving import WAYS, moved_all_ways
from utils.lessons.digits.network import Network, accuracy
from utils.lessons.digits.sentences import shift as m
from utils.lessons.digits.sets import scaled_sets
from utils.lessons.digits.trained import read_network
from utils.messages import say

LEAST, LEAST_MOVED = 0.88, 0.84
"""Accuracies on the test images as they are and moved, of a network that bears a move.

With a hidden layer of 64 and copies moved all four ways, 0.95 and 0.91 to 0.94 were measured; with
32, 0.94 and 0.88 to 0.93."""

FEW, HALF = 24, 0.5
"""Neurons of a hidden layer with which too few images are read: with 16, 0.82 was measured. A
network that reads not even half of them has another fault, such as labels in another order."""

TOO_GOOD = 0.985
"""An accuracy on the test images that no network reached without these."""

BEARS = (1, 1, 0, 0, 0)
"""What a network bears that was trained with copies moved to the right: above 0.8 or not."""


def one_right(x: np.ndarray) -> np.ndarray:
    """Return images (n, height, width) moved to the right by one pixel; 0 comes in."""
    out = np.zeros_like(x)
    out[:, :, 1:] = x[:, :, :-1]
    return out


def rolled_flat(x: np.ndarray) -> np.ndarray:
    """Return images of which the flat rows were moved on by one place."""
    return np.roll(x.reshape(len(x), -1), 1, axis=1).reshape(x.shape)


def edge_kept(x: np.ndarray) -> np.ndarray:
    """Return images moved to the right that keep their first column."""
    out = one_right(x)
    out[:, :, 0] = x[:, :, 0]
    return out


def _smeared(x: np.ndarray) -> np.ndarray:
    """Return what a loop from left to right makes, which copies what it has just written."""
    return _emptied(np.repeat(x[:, :, :1], x.shape[2], axis=2), (..., 0))


def _emptied(x: np.ndarray, place: tuple) -> np.ndarray:
    out = x.copy()
    out[place] = 0
    return out


def over_lines(x: np.ndarray) -> np.ndarray:
    """Return images of which the flat rows were moved on by one place, and 0 came in once."""
    return _emptied(rolled_flat(x), (slice(None), 0, 0))


FAULTS = (
    Fault(over_lines, m.OVER_LINES),
    Fault(lambda x: _emptied(np.roll(x, 1, axis=0), (0,)), m.FROM_IMAGE_TO_IMAGE),
    Fault(lambda x: np.roll(x, 1, axis=0), m.FROM_IMAGE_TO_IMAGE),
    Fault(lambda x: np.roll(x, 1, axis=2), m.COMES_BACK),
    Fault(lambda x: np.roll(x, 1), m.FLAT),
    Fault(rolled_flat, m.FLAT),
    Fault(lambda x: one_right(x[:, :, ::-1])[:, :, ::-1], m.TO_THE_LEFT),
    Fault(lambda x: np.roll(x, -1, axis=2), m.TO_THE_LEFT),
    Fault(lambda x: one_right(x.transpose(0, 2, 1)).transpose(0, 2, 1), m.DOWN),
    Fault(lambda x: np.roll(x, 1, axis=1), m.DOWN),
    Fault(lambda x: np.roll(x, 1, axis=0), m.IMAGES_MOVED),
    Fault(edge_kept, m.EDGE_KEPT),
    Fault(lambda x: one_right(one_right(x)), m.BY_TWO),
    Fault(lambda x: x[:, :, :-1], m.CUT),
    Fault(lambda x: np.pad(x, ((0, 0), (0, 0), (1, 0))), m.GROWN),
    Fault(lambda x: x, m.NOT_MOVED),
    Fault(lambda x: np.where(np.arange(x.shape[2]) == 0, 1, one_right(x)), m.INK_COMES_IN),
    Fault(
        lambda x: one_right(x.transpose(0, 2, 1)[:, :, ::-1])[:, :, ::-1].transpose(0, 2, 1), m.UP
    ),
    Fault(lambda x: x[:, :, ::-1], m.MIRRORED),
    Fault(_smeared, m.SMEARED),
    Fault(lambda x: _emptied(np.roll(x, 1, axis=2), (..., -1)), m.OTHER_END),
    Fault(lambda x: _emptied(np.roll(x, 1, axis=2), (slice(None), 0)), m.ROW_EMPTIED),
    Fault(lambda x: _emptied(x, (..., 0)), m.ONLY_EMPTIED),
    Fault(lambda x: one_right(one_right(x).swapaxes(1, 2)).swapaxes(1, 2), m.DOWN_TOO),
)


def cases(seed: int, shapes: tuple[tuple[int, ...], ...]) -> list[tuple]:
    """Draw images with ink everywhere."""
    rng = np.random.default_rng(seed)
    return [(rng.random(shape) + 0.1,) for shape in shapes]


def shares(network: Network) -> tuple[float, dict[str, float]]:
    """Return the accuracies on the test images as they are, and moved each way."""
    _, x_test, _, y_test = scaled_sets()
    ways = {name: accuracy(network, x, y_test) for name, x in moved_all_ways(x_test).items()}
    return accuracy(network, x_test, y_test), ways


def plain_problem(value: object) -> Problem | None:
    """Return why a network does not read the test images as they are."""
    network = read_network(value)
    if network is None:
        return wrong(m.NO_NETWORK)
    if not all(np.isfinite(array).all() for array in network):
        return wrong(m.NOT_FINITE)
    share, ways = shares(network)
    if share > TOO_GOOD:
        return wrong(m.TEST_LEARNED)
    if share >= LEAST:
        return None
    if len(network) == 2 and share > 0.7:
        return wrong(m.ONE_LAYER)
    if share < min(ways.values()):
        return wrong(m.ONLY_COPIES)
    hidden = network[1].size
    if len(network) > 2 and hidden < FEW and share > HALF:
        return wrong(m.FEW_NEURONS, count=hidden)
    return wrong(m.READS_LITTLE)


def right_problem(value: object) -> Problem | None:
    """Return why a network does not bear a move to the right."""
    _, ways = shares(read_network(value))
    return None if ways["right"] >= LEAST_MOVED else wrong(m.NO_COPIES)


def ways_problem(value: object) -> Problem | None:
    """Return why a network does not bear moves up, down and to the left."""
    _, ways = shares(read_network(value))
    weak = [name for name, share in ways.items() if share < LEAST_MOVED and name != "right"]
    if not weak:
        return None
    if len(weak) == len(WAYS) - 1:
        return wrong(m.ONE_WAY)
    return wrong(m.WEAK, ways=", ".join(weak))


@graded(hints=True)
def moved(function: object) -> list[Part]:
    """Images move to the right by one pixel, and nothing comes in but paper."""
    drawn = cases(1, ((3, SIDE, SIDE), (2, 4, 6)))
    return [part(say(m.MOVED), function_problem, "move_right", function, drawn, one_right, FAULTS)]


@graded(hints=True)
def robust(network: object) -> list[Part]:
    """The network reads test images as they are, and moved to the right."""
    first = part(say(m.READS), plain_problem, network)
    return [first, after(first, say(m.BEARS_RIGHT), right_problem, network)]


@graded()
def all_ways(network: object) -> list[Part]:
    """It reads them moved to the other three sides as well."""
    first = part(say(m.READS), plain_problem, network)
    return [after(first, say(m.BEARS_ALL), ways_problem, network)]


@graded()
def question(answer: object) -> list[Part]:
    """A network bears the moves that it has seen, and no other."""
    known = {
        (1, 1, 1, 1, 1): m.BEARS_EVERYTHING,
        (1, 1, 1, 0, 0): m.BEARS_BOTH_SIDES,
        (0, 1, 0, 0, 0): m.FORGETS,
        (1, 0, 0, 0, 0): m.LEARNS_NOTHING,
        (0, 0, 0, 0, 0): m.READS_NONE,
    }
    return [because(several(answer, BEARS, known, label=m.FIVE, otherwise=m.NOT_ALL), m.WHY)]
