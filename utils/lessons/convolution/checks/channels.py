"""Checks of step 7: several kernels look at several channels."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, because, wrong
from utils.checks.values import as_array, describe, is_numeric
from utils.lessons.convolution.rows import numbers
from utils.lessons.convolution.sentences import channels as m
from utils.messages import say

NAME = "layer"
CHERRY, LEAF, WHITE = (0.85, 0.1, 0.15), (0.1, 0.6, 0.2), (1.0, 1.0, 1.0)
NEARLY = 1e-9


def _apart(image: np.ndarray, kernels: np.ndarray) -> np.ndarray:
    """Return the answers of each kernel to each channel: (rows, columns, channels, kernels)."""
    size = kernels.shape[:2]
    windows = np.lib.stride_tricks.sliding_window_view(image, size, axis=(0, 1))
    return np.einsum("rcnij,ijnk->rcnk", windows, kernels)


def layer(image: np.ndarray, kernels: np.ndarray, biases: np.ndarray) -> np.ndarray:
    """Return the maps (rows, columns, kernels) of a layer without a border.

    ``image`` is (height, width, channels), ``kernels`` (kh, kw, channels, kernels), and there is
    a bias for each kernel.
    """
    return _apart(image, kernels).sum(axis=2) + biases


def _first_for_all(kernels: np.ndarray, axis: int) -> np.ndarray:
    return np.repeat(kernels.take([0], axis=axis), kernels.shape[axis], axis=axis)


def _flat(image: np.ndarray, kernels: np.ndarray) -> tuple[int, ...]:
    """Return the shape of a map for each channel and kernel, one behind the other."""
    rows, columns = (a - b + 1 for a, b in zip(image.shape[:2], kernels.shape[:2], strict=True))
    return rows, columns, kernels.shape[2] * kernels.shape[3]


FAULTS = (
    Fault(lambda i, k, b: layer(i[..., :1], k[:, :, :1], b), m.FIRST_CHANNEL),
    Fault(lambda i, k, b: layer(i[..., -1:], k[:, :, -1:], b), m.LAST_CHANNEL),
    Fault(lambda i, k, b: layer(i[..., :-1], k[:, :, :-1], b), m.ALL_BUT_LAST),
    Fault(lambda i, k, b: layer(i, k, 0 * b), m.NO_BIAS),
    Fault(lambda i, k, b: layer(i, k, b * i.shape[-1]), m.BIAS_OFTEN),
    Fault(lambda i, k, b: layer(i, k, 2 * b), m.BIAS_TWICE),
    Fault(lambda i, k, b: layer(i, k, b[0]), m.FIRST_BIAS),
    Fault(lambda i, k, b: layer(i, k, 0 * b) / i.shape[-1] + b, m.MEAN),
    Fault(lambda i, k, b: layer(i, _first_for_all(k, 2), b), m.SAME_WEIGHTS),
    Fault(lambda i, k, b: layer(i, _first_for_all(k, 3), b), m.FIRST_KERNEL),
    Fault(lambda i, k, b: np.moveaxis(layer(i, k, b), -1, 0), m.MAPS_FIRST),
    Fault(lambda i, k, b: layer(i, k, b).sum(axis=-1), m.MAPS_ADDED),
    Fault(lambda i, k, b: _apart(i, k) + b, m.CHANNELS_APART),
    Fault(lambda i, k, b: _apart(i, k), m.CHANNELS_APART),
    Fault(lambda i, k, b: layer(i, k[::-1, ::-1], b), m.FLIPPED),
    Fault(lambda i, k, b: layer(i, k, -b), m.BIAS_TAKEN_AWAY),
    Fault(lambda i, k, b: layer(i, k, b)[..., 0], m.FIRST_MAP),
    Fault(lambda i, k, b: layer(i, k, 0 * b) * b, m.BIAS_TIMES),
    Fault(lambda i, k, b: layer(i.mean(axis=2, keepdims=True) + 0 * i, k, b), m.GRAY),
    Fault(lambda i, k, b: _apart(i, k).max(axis=2) + b, m.LARGEST_CHANNEL),
    Fault(lambda i, k, b: _apart(i, k).prod(axis=2) + b, m.MULTIPLIED),
    Fault(lambda i, k, b: _apart(i, k)[..., 0] + b[0], m.MAP_EACH_CHANNEL),
    Fault(
        lambda i, k, b: layer(i.sum(axis=2, keepdims=True), k.sum(axis=2, keepdims=True), b),
        m.ADDED_FIRST,
    ),
    Fault(lambda i, k, b: (_apart(i, k) + b).swapaxes(2, 3).reshape(_flat(i, k)), m.CHANNELS_APART),
    Fault(lambda i, k, b: (_apart(i, k) + b).reshape(_flat(i, k)), m.CHANNELS_APART),
    Fault(
        lambda i, k, b: np.moveaxis(layer(i, k, b), -1, 0).reshape(layer(i, k, b).shape),
        m.MAPS_RESHAPED,
    ),
    Fault(lambda i, k, b: layer(i, k, 0 * b).cumsum(axis=-1) + b, m.KERNELS_JOINED),
)


def _drawn(seed: int, *shapes: tuple[tuple, tuple], low: int = 1) -> list[tuple[np.ndarray, ...]]:
    """Return an image, kernels and biases of whole numbers for each pair of shapes."""
    rng = np.random.default_rng(seed)
    return [
        (rng.integers(low, 8, image), rng.integers(low, 8, kernels), rng.integers(1, 9, kernels[3]))
        for image, kernels in shapes
    ]


CASES = _drawn(1, ((4, 5, 3), (2, 2, 3, 2)), ((6, 7, 3), (3, 3, 3, 4)), ((7, 6, 3), (3, 3, 3, 2)))


@graded(hints=True)
def shapes(answers: object) -> list[Part]:
    """Rows, columns and maps of a layer's result, and the parameters of the layer."""
    known = (
        ((60, 44, 8, 600), m.NO_BIASES),
        ((60, 44, 8, 601), m.ONE_BIAS),
        ((60, 44, 8, 208), m.ONE_CHANNEL),
        ((60, 44, 8, 200), m.ONE_CHANNEL),
        ((60, 44, 8, 624), m.BIAS_EACH_CHANNEL),
        ((60, 44, 24, 608), m.TOO_MANY_MAPS),
        ((60, 44, 24, 624), m.TOO_MANY_MAPS),
        ((64, 48, 8, 608), m.WITH_BORDER),
        ((59, 43, 8, 608), m.ONE_PLACE_MORE),
        ((44, 60, 8, 608), m.SIDES_SWAPPED),
        ((60, 44, 3, 608), m.CHANNELS_KEPT),
    )
    return [numbers(say(m.SHAPES), "shapes", answers, (60, 44, 8, 608), known)]


@graded(hints=True)
def function(convolve: object) -> list[Part]:
    """The student's function, on images of several channels that the check draws."""

    def diagnose(convolve: object) -> Problem | None:
        return function_problem(NAME, convolve, CASES, layer, FAULTS)

    return [part(say(m.ANSWERS), diagnose, convolve)]


@graded()
def values(convolve: object) -> list[Part]:
    """The same function on other numbers of channels and kernels, and on other numbers."""
    other = _drawn(
        2, ((5, 5, 1), (3, 3, 1, 3)), ((5, 6, 2), (3, 3, 2, 1)), ((4, 4, 5), (1, 1, 5, 2))
    )
    below = _drawn(3, ((6, 8, 3), (2, 3, 3, 2)), ((7, 5, 3), (4, 1, 3, 2)), low=-5)
    halves = [(image / 2, kernels, biases / 4) for image, kernels, biases in below]

    def numbers_of(convolve: object) -> Problem | None:
        return function_problem(NAME, convolve, other, layer, (), FAULTS, CASES)

    def other_values(convolve: object) -> Problem | None:
        return function_problem(NAME, convolve, halves, layer, (), FAULTS, CASES)

    return [
        part(say(m.OTHER_NUMBERS), numbers_of, convolve),
        part(say(m.FRACTIONS), other_values, convolve),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """Three weights of a kernel of 1 x 1 that finds the cherry, and neither leaf nor white."""

    def diagnose(answer: object) -> Problem | None:
        weights = as_array(answer)
        if not is_numeric(weights) or weights.shape != (3,):
            return wrong(m.NOT_THREE, found=describe(answer))
        on = {color: float(np.dot(weights, color)) for color in (WHITE, LEAF, CHERRY)}
        for color, sentence in ((WHITE, m.ON_WHITE), (LEAF, m.ON_LEAF)):
            if on[color] > NEARLY:
                return wrong(sentence, answer=f"{on[color]:.3g}")
        return None if on[CHERRY] > NEARLY else wrong(m.ON_CHERRY, answer=f"{on[CHERRY]:.3g}")

    found = part(say(m.DESIGN), diagnose, answer)
    return [because(found, m.DESIGN_WHY)]
