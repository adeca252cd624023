"""Where the images of a picture come from, for its caption."""

from utils.data import DataMissing, source
from utils.messages import pictures as texts
from utils.messages import say


def standin_caption() -> str | None:
    """Return the caption that drawn stand-in images need, or None for any other data."""
    try:
        kind = source().kind
    except DataMissing:
        return None
    return say(texts.STANDIN_CAPTION) if kind == "stand-in" else None
