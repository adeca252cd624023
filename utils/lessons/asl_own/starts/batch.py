"""Step 6 starts from the stored network and from two images of the right size and range."""

from typing import Any

from utils.lessons.asl_own.network import model
from utils.lessons.asl_own.photos import sample
from utils.lessons.asl_own.prepare import prepared
from utils.quiet import import_keras


def start() -> tuple[Any, ...]:
    """Return ``model``, and ``by_day`` and ``by_night``, each (28, 28), fractions."""
    import_keras()
    return model(), *(prepared(sample(name)) for name in ("lying", "lamp"))
