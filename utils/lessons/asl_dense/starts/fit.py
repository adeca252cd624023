"""Step 4 starts from the compiled network and from as many images as this machine can train on."""

from typing import Any

from utils.data.training import training_sets
from utils.lessons.asl_dense.network import compiled_network
from utils.quiet import import_keras


def start() -> tuple[Any, ...]:
    """Return ``model``, and ``x_train``, ``y_train``, ``x_valid``, ``y_valid`` of some rows."""
    import_keras()
    import keras

    keras.utils.set_random_seed(0)
    return compiled_network(), *training_sets()
