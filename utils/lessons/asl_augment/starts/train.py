"""Step 4 starts from a network trained without changed images, and from what a second one needs."""

from typing import Any

from utils.data.training import training_sets
from utils.lessons.asl_augment.network import EPOCHS, SHAPE, build_augmentation, build_network
from utils.quiet import import_keras


def start() -> tuple[Any, ...]:
    """Return both networks, the layers of step 3, and the data.

    ``plain`` is trained, with its history's series beside it; ``network`` is the same, untrained.
    Then come ``augmentation``, and ``x_train``, ``y_train``, ``x_valid``, ``y_valid``, whose images
    have the shape (n, 28, 28, 1).
    """
    import_keras()
    import keras

    keras.utils.set_random_seed(0)
    x_train, y_train, x_valid, y_valid = training_sets()
    x_train, x_valid = x_train.reshape(-1, *SHAPE), x_valid.reshape(-1, *SHAPE)
    plain, network = build_network(), build_network()
    plain.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history = plain.fit(
        x_train, y_train, epochs=EPOCHS, verbose=0, validation_data=(x_valid, y_valid)
    )
    return (
        plain,
        history.history,
        network,
        build_augmentation(),
        x_train,
        y_train,
        x_valid,
        y_valid,
    )
