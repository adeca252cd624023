"""The picture of the front page: what becomes of one hand, from pixels to a letter.

It stands still, and is whole without scripts. The page's script lets it move when one asks for it.
"""

import base64
import html
import io
import json

import numpy as np

from book.editions import HERE
from utils.messages import book as m
from utils.messages import say
from utils.plots.convolution import VERTICAL_EDGE, convolve, max_pool

FRONT = HERE / "numbers" / "front.json"
"""A validation image of the stand-in, its letter, and how sure the network of the lesson
``asl_own``, trained on the stand-in, was of its three most likely letters."""


def front_picture() -> str:
    """Return the picture as HTML: the image, a feature map, the pooled map, three letters."""
    known = json.loads(FRONT.read_text(encoding="utf-8"))
    image = np.array(known["rows"]) / 255
    feature_map = convolve(image, VERTICAL_EDGE)
    stages = [
        (say(m.FRONT_IMAGE), image, "image"),
        (say(m.FRONT_MAP), feature_map, "map"),
        (say(m.FRONT_POOLED), max_pool(feature_map), "pooled"),
    ]
    shown = "".join(
        f'<div class="stage" data-stage="{kind}"><img src="{png(values)}" alt="" width="140" '
        f'height="140"><span>{html.escape(name)}</span></div>'
        for name, values, kind in stages
    )
    bars = "".join(
        f'<div class="bar" style="--share:{share}"><b>{letter}</b><i></i>'
        f"<span>{share:.2f}</span></div>"
        for letter, share in known["reads"].items()
    )
    reads = ", ".join(f"{letter} {share:.2f}" for letter, share in known["reads"].items())
    told = html.escape(say(m.FRONT_ALT, letter=known["letter"], reads=reads))
    numbers = json.dumps(known["rows"], separators=(",", ":"))
    return (
        f'<div class="front-picture" data-move="{say(m.FRONT_MOVE)}" '
        f'data-next="{say(m.FRONT_NEXT)}">'
        f'<script type="application/json">{numbers}</script>'
        f'<div class="stages" role="img" aria-label="{told}">{shown}'
        f'<div class="stage" data-stage="letter"><div class="bars">{bars}</div>'
        f"<span>{html.escape(say(m.FRONT_LETTER))}</span></div></div></div>"
    )


def png(values: np.ndarray) -> str:
    """Return a small gray picture of some numbers as an address that holds the picture itself.

    White is the largest number inside; at the border of a map, zeros around the image look like an
    edge and would outshine the hand.
    """
    from PIL import Image

    low, high = values.min(), values[1:-1, 1:-1].max()
    grays = (((values - low) / (high - low)).clip(0, 1) * 255).astype(np.uint8)
    file = io.BytesIO()
    Image.fromarray(grays).save(file, "png", optimize=True)
    return f"data:image/png;base64,{base64.b64encode(file.getvalue()).decode('ascii')}"
