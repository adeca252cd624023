"""Step 9 starts from the compiled network and from as many images as this machine can train on."""

from typing import Any

from utils.data import load_array
from utils.data.datasets import SIGN_MNIST
from utils.data.sample import training_sample
from utils.data.training import rows_to_train_on, tell_rows
from utils.lessons.asl_cnn import words as m
from utils.lessons.asl_cnn.images import images
from utils.lessons.asl_cnn.network import build_network
from utils.quiet import import_keras

SOON = 0.2
"""Momentum of the running averages where a grader trains in 20 to 40 steps. With Keras's 0.99 they
would not settle: to the last epoch the validation would be near guessing, and the epoch that a
callback takes for the best often the first. Measured with 48 images, four seeds, batches of 32 and
120 and two optimizers: the best epoch by accuracy is the 3rd or a later one in 15 of 16 trainings
on the real images, the best by loss the 2nd or a later one in 12, and both in all on drawn ones."""


def start() -> tuple[Any, ...]:
    """Return ``model``, and ``x_train``, ``y_train``, ``x_valid``, ``y_valid`` of some rows."""
    import_keras()
    import keras

    keras.utils.set_random_seed(0)
    model = build_network()
    if training_sample() == "quick":
        for layer in model.layers:
            if isinstance(layer, keras.layers.BatchNormalization):
                layer.momentum = SOON
    model.compile(loss="categorical_crossentropy", metrics=["accuracy"])
    data = []
    for which in SIGN_MNIST.sets:
        data += rows_to_train_on(which, images(which), load_array(f"onehot_{which}"))
    tell_rows(len(data[0]), len(data[2]), m.ROWS_SAMPLE)
    return model, *data
