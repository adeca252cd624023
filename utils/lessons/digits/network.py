"""The networks of this lesson, in NumPy: what they give, and which way their loss falls.

A network is a list of weights and biases in turn, ``[w, b]`` for one layer and ``[w1, b1, w2, b2]``
for two. Images are rows of pixels from 0 to 1.
"""

from collections.abc import Iterator

import numpy as np

from utils.lessons.digits.data import DIGITS, PIXELS
from utils.lessons.digits.loss import softmax

Network = list[np.ndarray]
BATCH = 32


def gradient(
    x: np.ndarray, y: np.ndarray, w: np.ndarray, b: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the gradients of the loss by ``w`` and ``b`` of one layer, for one-hot ``y``."""
    errors = (softmax(x @ w + b) - y) / len(x)
    return x.T @ errors, errors.sum(axis=0)


def probabilities(network: Network, x: np.ndarray) -> np.ndarray:
    """Return what a network of one or two layers gives for rows of pixels: (n, 10)."""
    *hidden, w, b = network
    if hidden:
        x = np.maximum(x @ hidden[0] + hidden[1], 0)
    return softmax(x @ w + b)


def accuracy(network: Network, x: np.ndarray, labels: np.ndarray) -> float:
    """Return the share of rows that a network reads right."""
    return float((probabilities(network, x).argmax(axis=1) == labels).mean())


def gradients(network: Network, x: np.ndarray, y: np.ndarray) -> Network:
    """Return the gradients of the loss by each array of a network."""
    *hidden, w, b = network
    if not hidden:
        return list(gradient(x, y, w, b))
    inner = np.maximum(x @ hidden[0] + hidden[1], 0)
    errors = (softmax(inner @ w + b) - y) / len(x)
    passed_back = (errors @ w.T) * (inner > 0)
    return [x.T @ passed_back, passed_back.sum(axis=0), inner.T @ errors, errors.sum(axis=0)]


def one_layer() -> Network:
    """Return an untrained network of one layer: all zeros, so each digit is as likely."""
    return [np.zeros((PIXELS, DIGITS)), np.zeros(DIGITS)]


def two_layers(neurons: int, rng: np.random.Generator) -> Network:
    """Return an untrained network with a hidden layer: random weights, biases of 0."""
    return [
        rng.normal(0, np.sqrt(2 / PIXELS), (PIXELS, neurons)),
        np.zeros(neurons),
        rng.normal(0, np.sqrt(2 / neurons), (neurons, DIGITS)),
        np.zeros(DIGITS),
    ]


def batches(count: int, rng: np.random.Generator) -> Iterator[np.ndarray]:
    """Yield the numbers of the rows of each batch, in an order drawn anew."""
    order = rng.permutation(count)
    for first in range(0, count, BATCH):
        yield order[first : first + BATCH]
