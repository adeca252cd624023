"""The training of a network: down the gradient, batch by batch."""

import numpy as np

from utils.lessons.digits.network import Network, batches, gradients, one_layer, two_layers

RATE, EPOCHS = 0.3, 40


def train(x: np.ndarray, y: np.ndarray, neurons: int = 0, seed: int = 0) -> Network:
    """Return a network that was trained on rows of pixels and their one-hot labels.

    ``neurons`` is the size of its hidden layer; with 0 there is none.
    """
    rng = np.random.default_rng(seed)
    network = two_layers(neurons, rng) if neurons else one_layer()
    for _ in range(EPOCHS):
        for rows in batches(len(x), rng):
            slopes = gradients(network, x[rows], y[rows])
            network = [a - RATE * slope for a, slope in zip(network, slopes, strict=True)]
    return network
