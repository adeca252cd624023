"""The images that a training takes: as many as this machine can train on in its promised time."""

import numpy as np

from utils.data.datasets import SIGN_MNIST
from utils.data.sample import SAMPLES, stratified_rows, training_sample
from utils.data.store import load_array
from utils.messages import say
from utils.messages import steps as m


def rows_to_train_on(which: str, *arrays: np.ndarray) -> list[np.ndarray]:
    """Return the rows of arrays of a set that a training on this machine takes."""
    sample = training_sample()
    if sample == "all":
        return list(arrays)
    rows = stratified_rows(load_array(f"labels_{which}"), SAMPLES[sample][which])
    return [array[rows] for array in arrays]


def tell_rows(train: int, valid: int, of_a_share: str) -> None:
    """Print how many rows a training takes; a sentence of the lesson's tells ``of_a_share``."""
    sentence = {"all": m.ROWS_ALL, "cpu": of_a_share, "quick": m.ROWS_QUICK}[training_sample()]
    whole = {f"all_{which}": rows for which, rows in SIGN_MNIST.rows.items()}
    print(say(sentence, train=train, valid=valid, **whole))


def training_set(which: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the images and labels of a set that a training on this machine takes.

    Images are rows of fractions, float32 of the shape (n, 784), labels whole numbers, (n,).
    """
    arrays = load_array(f"scaled_{which}"), load_array(f"labels_{which}")
    pixels, labels = rows_to_train_on(which, *arrays)
    return pixels.astype("float32"), np.asarray(labels)


def training_sets() -> tuple[np.ndarray, ...]:
    """Return ``x_train``, ``y_train``, ``x_valid``, ``y_valid``, and print how many rows they are.

    Images and labels are as :func:`training_set` gives them.
    """
    data = [array for which in SIGN_MNIST.sets for array in training_set(which)]
    tell_rows(len(data[0]), len(data[2]), m.ROWS_SHARE)
    return tuple(data)
