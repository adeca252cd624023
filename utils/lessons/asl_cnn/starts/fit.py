"""Step 9 starts from the compiled network and from as many images as this machine can train on."""

from typing import Any

from utils.data import load_array
from utils.data.datasets import SIGN_MNIST
from utils.data.training import rows_to_train_on, tell_rows
from utils.lessons.asl_cnn.images import images
from utils.lessons.asl_cnn.network import build_network
from utils.messages import steps as m
from utils.quiet import import_keras


def start() -> tuple[Any, ...]:
    """Return ``model``, and ``x_train``, ``y_train``, ``x_valid``, ``y_valid`` of some rows."""
    import_keras()
    import keras

    keras.utils.set_random_seed(0)
    model = build_network()
    model.compile(loss="categorical_crossentropy", metrics=["accuracy"])
    data = []
    for which in SIGN_MNIST.sets:
        data += rows_to_train_on(which, images(which), load_array(f"onehot_{which}"))
    tell_rows(len(data[0]), len(data[2]), m.ROWS_SAMPLE)
    return model, *data
