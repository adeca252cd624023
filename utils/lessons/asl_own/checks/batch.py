"""Checks of step 6: an image becomes a batch of one, with one channel."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, State, because, wrong
from utils.checks.several import Slip, exactly, in_another_order, several
from utils.checks.values import as_array, same
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_own.inputs import grays
from utils.lessons.asl_own.sentences import batch as m
from utils.messages import say

NETWORKS = (28, 28)


def right(image: np.ndarray) -> np.ndarray:
    """Return an image (height, width) as a batch (1, height, width, 1)."""
    return image[None, ..., None]


def sizes_swapped(image: np.ndarray) -> np.ndarray:
    """Return a batch whose height and width have changed places, the pixels still in their row."""
    return image.reshape(1, image.shape[1], image.shape[0], 1)


FAULTS = (
    Fault(lambda image: image, m.UNCHANGED),
    Fault(lambda image: image[..., None], m.NO_BATCH),
    Fault(lambda image: image[None], m.NO_CHANNEL),
    Fault(lambda image: image[None, None], m.CHANNEL_FIRST),
    Fault(lambda image: image[..., None, None], m.BOTH_LAST),
    Fault(lambda image: right(image.T), m.TRANSPOSED),
    Fault(sizes_swapped, m.SIZES_SWAPPED),
    Fault(lambda image: image.reshape(1, -1), m.FLAT),
    Fault(lambda image: image.ravel(), m.FLAT),
    Fault(lambda image: image.reshape(1, -1, 1), m.FLAT),
    Fault(lambda image: image.reshape(1, -1, 1, 1), m.FLAT),
    Fault(lambda image: image.reshape(1, 1, -1, 1), m.FLAT),
    Fault(lambda image: np.array((1, *image.shape, 1)), m.SHAPE_ALONE),
    Fault(lambda image: np.array(image.shape), m.SHAPE_ALONE),
    Fault(lambda image: np.trunc(right(image)), m.WHOLE),
    Fault(lambda image: image.ravel(order="F").reshape(1, *image.shape, 1), m.COLUMNS_FIRST),
    Fault(lambda image: np.repeat(right(image), 3, axis=-1), m.THREE_CHANNELS),
    Fault(lambda image: right(image) / 255, m.SCALED),
    Fault(lambda image: right(image)[None], m.ONE_TOO_MANY),
    Fault(lambda image: right(image)[..., None], m.ONE_TOO_MANY),
    Fault(lambda image: image[None, :, None], m.CHANNEL_BETWEEN),
    Fault(lambda image: np.resize(image, (1, *NETWORKS, 1)), m.ONE_SIZE),
)


def batch_cause(cases: Sequence[tuple], results: Sequence[Any]) -> Problem | None:
    """Return what stands in place of a batch of one: the network's answer, or many images."""
    found = [as_array(result) for result in results]
    if all(one.shape == (1, SIGN_MNIST.num_classes) for one in found):
        return wrong(m.ANSWERED, name="to_batch")
    batches = [right(image) for (image,) in cases]
    if all(
        one.ndim and len(one) > 1 and same(one, np.repeat(batch, len(one), 0))
        for one, batch in zip(found, batches, strict=True)
    ):
        return wrong(m.MANY, name="to_batch", count=len(found[0]))
    return None


def batch_problem(to_batch: object, sizes: tuple[tuple[int, int], ...]) -> Problem | None:
    """Return what is wrong with a function that makes batches of images of these sizes."""
    cases = [(grays(*size, n) / 255,) for n, size in enumerate(sizes)]
    return function_problem("to_batch", to_batch, cases, right, FAULTS, cause=batch_cause)


def other_sizes_problem(to_batch: object, sizes: tuple[tuple[int, int], ...]) -> Problem | None:
    """Return what is wrong where images are not as large as the network wants them."""
    problem = batch_problem(to_batch, sizes)
    if problem is None or problem.state is not State.RAISED:
        return problem
    at_networks_size = batch_problem(to_batch, (NETWORKS, NETWORKS))
    return at_networks_size or wrong(m.ONE_SIZE, name="to_batch")


@graded(hints=True)
def function(to_batch: object) -> list[Part]:
    """An image gets a dimension before and one behind its own, and keeps its pixels."""
    return [
        part(say(m.NETWORKS_SIZE), batch_problem, to_batch, (NETWORKS, NETWORKS), weight=2),
        part(say(m.NO_SQUARE), other_sizes_problem, to_batch, ((3, 5), (6, 2))),
    ]


@graded()
def others(to_batch: object) -> list[Part]:
    """So do images of other sizes."""
    return [part(say(m.OTHER_SIZES), other_sizes_problem, to_batch, ((5, 4), (1, 7), (32, 32)))]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """Five images give five rows of 24; an image without its batch is read as 28 of something."""
    known = {
        (5, 24, 1): m.ONE_IMAGE,
        (5, 26, 28): m.ALPHABET,
        (5, 26, 1): m.ALPHABET,
        (5, 25, 28): m.ALPHABET,
        (5, 1, 28): m.ONE_NUMBER,
        (1, 24, 28): m.FIVE_AT_ONCE,
        (5, 24, 784): m.ROWS_OF_PIXELS,
    }
    slips = (
        *exactly(known),
        in_another_order((5, 24, 28)),
        Slip(lambda parts: parts[0] == 1, m.FIVE_AT_ONCE),
        Slip(lambda parts: parts[1] in (25, 26), m.ALPHABET),
        Slip(lambda parts: parts[0] == 5 and parts[1] in (1, 5, 28, 784), m.ONE_NUMBER),
        Slip(lambda parts: parts[2] == 784, m.ROWS_OF_PIXELS),
        Slip(lambda parts: parts[2] in (0, 1, 5, 6), m.NOT_THE_FRIENDS),
        Slip(lambda parts: parts[0] == 6, m.SIXTH_FRIEND),
        Slip(lambda parts: parts[0] == 5 and parts[2] == 28, m.ALPHABET),
    )
    return [because(several(answer, (5, 24, 28), slips), m.WHY)]
