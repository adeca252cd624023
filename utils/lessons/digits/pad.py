"""A pad on which a student draws a digit, and sees at once what the network reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from utils.explore.explorer import Explorer
from utils.lessons.digits import plots
from utils.lessons.digits import words as texts
from utils.lessons.digits.data import PIXELS, SIDE
from utils.lessons.digits.network import Network, probabilities
from utils.messages import say
from utils.plots.picture import Picture, of_a_result

if TYPE_CHECKING:
    import ipywidgets

FOUR = (
    "...#....",
    "...#....",
    "..#.....",
    "..#..#..",
    ".#...#..",
    ".######.",
    "....#...",
    "....#...",
)
"""The digit that the pad shows first, line by line."""

NEIGHBOR = 0.2
"""Ink that a stroke leaves on the pixels at its four sides, as a pen does that is no pixel wide."""


def inked(strokes: tuple[int, ...]) -> np.ndarray:
    """Return the image (64,) that strokes over some pixels leave, given by their places."""
    image = np.zeros((SIDE + 2, SIDE + 2))
    rows, columns = np.divmod(np.array(strokes, dtype=int), SIDE)
    for down, right in ((0, 1), (0, -1), (1, 0), (-1, 0)):
        image[rows + 1 + down, columns + 1 + right] = NEIGHBOR
    image[rows + 1, columns + 1] = 1
    return image[1:-1, 1:-1].reshape(PIXELS)


def squares(strokes: tuple[int, ...]) -> ipywidgets.Widget:
    """Return 64 buttons in a square, each a pixel to ink, by mouse or with Tab and Space.

    The ``value`` of the widget holds the numbers of the pixels that are inked.
    """
    import ipywidgets
    from traitlets import Tuple

    class Squares(ipywidgets.VBox):
        value = Tuple()

    size = ipywidgets.Layout(width="2.2em", height="2.2em", margin="1px", padding="0")
    pixels = [
        ipywidgets.ToggleButton(
            value=number in strokes,
            tooltip=say(texts.PIXEL, row=number // SIDE + 1, column=number % SIDE + 1),
            layout=size,
        )
        for number in range(PIXELS)
    ]
    clear = ipywidgets.Button(description=say(texts.CLEAR))
    grid = ipywidgets.GridBox(
        pixels, layout=ipywidgets.Layout(grid_template_columns=f"repeat({SIDE}, 2.4em)")
    )
    title = ipywidgets.HTML(say(texts.PAD_TITLE))
    pad = Squares([title, grid, clear], value=strokes)

    def look(change: object = None) -> None:
        pad.value = tuple(number for number, pixel in enumerate(pixels) if pixel.value)

    def wipe(button: object) -> None:
        for pixel in pixels:
            pixel.value = False

    for pixel in pixels:
        pixel.observe(look, names="value")
    clear.on_click(wipe)
    return pad


@of_a_result
def pad(network: Network) -> Explorer:
    """Let a digit be drawn that the network reads. Its still twin shows a drawn 4."""

    def draw(strokes: tuple[int, ...]) -> Picture:
        image = inked(strokes)
        return plots.readings([image], probabilities(network, image[None]), [say(texts.DRAWN)])

    first = tuple(place for place, sign in enumerate("".join(FOUR)) if sign == "#")
    return Explorer(draw, lambda: {"strokes": squares(first)}, {"strokes": first})
