"""Step 6 starts from the data, and from the history of the network with 676,888 parameters."""

from typing import Any

from utils.data.training import training_sets
from utils.lessons.asl_dense.network import EPOCHS, compiled_network
from utils.quiet import import_keras


def start() -> tuple[Any, ...]:
    """Return the series of its history, and ``x_train``, ``y_train``, ``x_valid``, ``y_valid``."""
    import_keras()
    import keras

    keras.utils.set_random_seed(0)
    x_train, y_train, *valid = training_sets()
    history = compiled_network().fit(
        x_train, y_train, epochs=EPOCHS, verbose=0, validation_data=tuple(valid)
    )
    return history.history, x_train, y_train, *valid
