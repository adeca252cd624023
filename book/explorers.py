"""The numbers behind the pictures that can be moved, so that a page can move them by itself."""

import functools
import json
from pathlib import Path

from nbformat import NotebookNode

HAND = Path(__file__).parent / "static" / "hand.json"
CALLS = {"explore.kernel(": "kernel", "explore.pooling(": "pooling"}
"""Calls in the lessons whose picture a page can move, and what the page's script calls them."""


def with_numbers(source: str, output: NotebookNode) -> NotebookNode:
    """Return an output with the numbers of its image beside the still picture.

    Without scripts the picture stays. The image is the first one of the stand-in, which the stored
    outputs show.
    """
    kind = next((kind for call, kind in CALLS.items() if call in source), None)
    if kind is None or "text/html" not in output.get("data", {}):
        return output
    moved = output.copy()
    moved.data = {**output.data, "text/html": movable(kind, output.data["text/html"])}
    return moved


def movable(kind: str, still: str) -> str:
    """Return HTML whose still picture the page's script replaces by one that can be moved."""
    return f'<div class="explorer" data-explorer="{kind}">{numbers()}{still}</div>'


@functools.cache
def numbers() -> str:
    """Return the gray values of the hand, 28 rows of 28 from 0 to 255, for a script to read."""
    rows = json.loads(HAND.read_text(encoding="utf-8"))
    return f'<script type="application/json">{json.dumps(rows, separators=(",", ":"))}</script>'
