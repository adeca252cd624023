"""The numbers behind the pictures that can be moved, so that a page can move them by itself."""

import json

from nbformat import NotebookNode

from book.editions import HERE
from utils.messages import book as m
from utils.messages import explore, say
from utils.plots.convolution import EDGE_KERNELS

HAND = HERE / "numbers" / "hand.json"
"""The first training image of the stand-in, which the stored pictures show."""

CALLS = {"explore.kernel(": "kernel", "explore.pooling(": "pooling"}
"""Calls in the lessons whose picture a page can move, and what the page's script calls them."""

EXPLORER = {
    "kernel": explore.KERNEL,
    "row": explore.ROW,
    "column": explore.COLUMN,
    **m.EXPLORER,
}
"""The words of the page's script, by the names that it knows them by."""

FILLED = {"sum": "{sum}", "answer": "{answer}"}
"""What the script fills in."""


def movable(source: str, output: NotebookNode) -> NotebookNode:
    """Return an output with what the page's script needs to replace it by one that can be moved.

    Without scripts the still picture stays.
    """
    kind = next((kind for call, kind in CALLS.items() if call in source), None)
    if kind is None or "text/html" not in output.get("data", {}):
        return output
    moved = output.copy()
    inner = f"{known()}{output.data['text/html']}"
    page = f'<div class="explorer" data-explorer="{kind}">{inner}</div>'
    moved.data = {**output.data, "text/html": page}
    return moved


def known() -> str:
    """Return 28 rows of 28 gray values from 0 to 255, the kernels and the words, for a script."""
    facts = {
        "rows": json.loads(HAND.read_text(encoding="utf-8")),
        "kernels": [
            {"name": say(name), "weights": kernel.tolist()}
            for name, kernel in zip(explore.KERNELS, EDGE_KERNELS, strict=True)
        ],
        "words": {name: say(text, **FILLED) for name, text in EXPLORER.items()},
    }
    text = json.dumps(facts, separators=(",", ":"), ensure_ascii=False)
    return f'<script type="application/json">{text}</script>'
