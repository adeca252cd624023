"""Random numbers that are the same on every machine: hashes of a seed, an item and a count."""

import numpy as np

SEEDS = {"train": 11, "valid": 23}
"""Of the images of each set; the next numbers are those of its signers and its rooms."""


def splitmix(numbers: np.ndarray) -> np.ndarray:
    """Return the SplitMix64 hash of each uint64 (Steele, Lea and Flood, 2014)."""
    with np.errstate(over="ignore"):
        mixed = numbers + np.uint64(0x9E3779B97F4A7C15)
        mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return mixed ^ (mixed >> np.uint64(31))


class Draws:
    """Uniform numbers for some items; each depends on its item and how many were drawn before.

    ``items`` is uint64-like (n,): items of equal number get equal draws, whatever the others.
    """

    def __init__(self, seed: int, items: np.ndarray) -> None:
        self.items = np.asarray(items).astype(np.uint64)
        self.seed = seed
        self.stream = 0

    def between(self, low: float, high: float, *count: int) -> np.ndarray:
        """Return float64 (n, *count) from ``low`` to ``high``."""
        self.stream += 1
        key = np.uint64(self.seed * 1_000_003 + self.stream)
        width = 1
        for size in count:
            width *= size
        numbers = self.items[:, None] * np.uint64(1 << 20) + np.arange(width, dtype=np.uint64)
        unit = (splitmix(splitmix(numbers) + key) >> np.uint64(11)).astype(float) / float(1 << 53)
        return (low + (high - low) * unit).reshape(len(self.items), *count)

    def middling(self, spread: float, *count: int) -> np.ndarray:
        """Return float64 (n, *count) around 0, within ``spread`` and mostly within half of it."""
        return self.between(-spread / 2, spread / 2, *count) + self.between(
            -spread / 2, spread / 2, *count
        )

    def happens(self, share: float) -> np.ndarray:
        """Return bool (n,), true for about that share of the items."""
        return self.between(0, 1) < share
