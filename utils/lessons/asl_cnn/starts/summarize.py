"""Step 7 starts from the network of step 6."""

from typing import TYPE_CHECKING

from utils.lessons.asl_cnn.network import build_network
from utils.quiet import import_keras

if TYPE_CHECKING:
    import keras


def start() -> "keras.Sequential":
    """Return the network, built and not compiled."""
    import_keras()
    return build_network()
