"""Where the images of a picture come from, for its caption."""

import json

from utils import settings
from utils.messages import pictures as texts
from utils.messages import say


def standin_caption() -> str | None:
    """Return the caption that drawn stand-in images need, or None for any other data."""
    try:
        source = json.loads(settings.source_file().read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    return say(texts.STANDIN_CAPTION) if source.get("kind") == "stand-in" else None
