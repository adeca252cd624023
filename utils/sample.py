"""Choose the rows that a training uses: the same share of each letter, always the same rows."""

import numpy as np


def stratified_rows(labels: np.ndarray, count: int) -> np.ndarray:
    """Return the places of ``count`` rows or a few more or less, in their order in the file.

    Each letter gives the same share of its rows, at least one, evenly spread over the file.
    ``labels`` has the shape (n,); the result is an int64 array of growing places.
    """
    share = count / len(labels)
    chosen = []
    for label in np.unique(labels):
        places = np.flatnonzero(labels == label)
        wanted = max(1, round(len(places) * share))
        chosen.append(places[np.linspace(0, len(places) - 1, wanted).astype(int)])
    return np.sort(np.concatenate(chosen))
