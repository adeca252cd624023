"""The images that a training takes: as many as this machine can train on in its promised time."""

import numpy as np

from utils.data.datasets import SIGN_MNIST
from utils.data.sample import SAMPLES, stratified_rows, training_sample
from utils.data.store import load_array
from utils.messages import say
from utils.messages import steps as m


def training_set(which: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the images and labels of a set that a training on this machine takes.

    Images are rows of fractions, float32 of the shape (n, 784), labels whole numbers, (n,).
    """
    pixels, labels = load_array(f"scaled_{which}"), load_array(f"labels_{which}")
    sample = training_sample()
    if sample != "all":
        rows = stratified_rows(labels, SAMPLES[sample][which])
        pixels, labels = pixels[rows], labels[rows]
    return pixels.astype("float32"), np.asarray(labels)


def training_sets() -> tuple[np.ndarray, ...]:
    """Return ``x_train``, ``y_train``, ``x_valid``, ``y_valid``, and print how many rows they are.

    Images and labels are as :func:`training_set` gives them.
    """
    data = [array for which in SIGN_MNIST.sets for array in training_set(which)]
    sentence = {"all": m.ROWS_ALL, "cpu": m.ROWS_SHARE, "quick": m.ROWS_QUICK}[training_sample()]
    counts = {"train": len(data[0]), "valid": len(data[2])}
    whole = {f"all_{which}": rows for which, rows in SIGN_MNIST.rows.items()}
    print(say(sentence, **counts, **whole))
    return tuple(data)
