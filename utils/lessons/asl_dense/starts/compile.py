"""Step 3 starts from the network of step 2, not compiled, and from the labels."""

from typing import Any

from utils.data import load_array
from utils.lessons.asl_dense.network import build_network
from utils.quiet import import_keras


def start() -> tuple[Any, ...]:
    """Return ``model``, built and not compiled, and ``y_train``, whole numbers of (n,)."""
    import_keras()
    return build_network(), load_array("labels_train")
