"""Probabilities of scores, and what a prediction costs."""

import numpy as np

SMALLEST = 1e-12
"""Probabilities are raised to this before their logarithm is taken."""


def softmax(scores: np.ndarray) -> np.ndarray:
    """Return the probabilities of each row of scores, (n, k)."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def cross_entropy(probabilities: np.ndarray, one_hot: np.ndarray) -> float:
    """Return the mean loss of rows of probabilities, (n, k), for one-hot labels (n, k)."""
    right = (probabilities * one_hot).sum(axis=1)
    return float(-np.log(np.maximum(right, SMALLEST)).mean())
