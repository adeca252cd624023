"""Step 7 starts from the trained network, and from images that it has not trained on."""

from typing import Any

from utils.data.training import training_sets
from utils.lessons.asl_dense.network import EPOCHS, compiled_network
from utils.quiet import import_keras


def start() -> tuple[Any, ...]:
    """Return the trained ``model``, ``x_valid`` of the shape (n, 784), and ``y_valid``, (n,)."""
    import_keras()
    import keras

    keras.utils.set_random_seed(0)
    x_train, y_train, x_valid, y_valid = training_sets()
    model = compiled_network()
    model.fit(x_train, y_train, epochs=EPOCHS, verbose=0)
    return model, x_valid, y_valid
