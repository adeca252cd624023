"""Look into the network: its last maps, and how much each of their places speaks for a letter."""

from typing import TYPE_CHECKING

import numpy as np

from utils.lessons.asl_own.network import LAST_MAPS

if TYPE_CHECKING:
    import keras


def maps_and_gradients(
    model: "keras.Model", image: np.ndarray, label: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return the last maps for an image (28, 28), and their gradients, both (7, 7, 64).

    A gradient says by how much the letter's score, the number before the softmax, grows when that
    place of that map grows by a little. A probability near 1 can hardly grow, a score always can.
    """
    import keras
    import tensorflow as tf

    last = model.layers[-1]
    both = keras.Model(model.inputs, [model.get_layer(LAST_MAPS).output, last.input])
    batch = tf.constant(image[None, ..., None], tf.float32)
    with tf.GradientTape() as tape:
        maps, features = both(batch, training=False)
        score = tf.linalg.matvec(features, last.kernel[:, label]) + last.bias[label]
    gradients = tape.gradient(score, maps)
    return maps[0].numpy(), gradients[0].numpy()
