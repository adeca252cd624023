"""Step 10 starts from the network and images to run through it."""

from typing import Any

from utils.lessons.asl_cnn import memory
from utils.lessons.asl_cnn.images import images
from utils.lessons.asl_cnn.network import build_network
from utils.quiet import import_keras


def start() -> tuple[Any, ...]:
    """Return ``model``, built and not compiled, and ``x_valid`` of the shape (n, 28, 28, 1)."""
    import_keras()
    memory.spare_kernel()
    return build_network(), images("valid")
