"""Step 9 starts from the stored network and from a photo that is ready for it."""

from typing import Any

from utils.lessons.asl_own.network import model
from utils.lessons.asl_own.photos import Photo, sample
from utils.quiet import import_keras


def start() -> tuple[Any, Photo]:
    """Return ``model`` and ``photo``."""
    import_keras()
    return model(), sample("window")
