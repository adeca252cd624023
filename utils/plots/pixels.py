"""Pictures of pixel values: their range, and where they lie in a flat row and a square."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from utils.data.datasets import SIGN_MNIST
from utils.messages import pictures as texts
from utils.messages import say
from utils.plots.picture import Picture
from utils.plots.source import standin_caption
from utils.plots.style import (
    BLUE,
    BODY,
    CENTER,
    HEADING,
    INK,
    ORANGE,
    SMALL,
    WIDTH,
    arrow,
    canvas,
    number,
    outline,
    place,
    sheet,
    show_gray,
    text_box,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MARGIN = 16

BINS = 32
"""Bars of a histogram: eight gray values each."""

SAMPLE = 2_000
"""Rows a histogram looks at, at most, evenly spread over all of them."""


def pixel_histograms(before: ArrayLike, after: ArrayLike) -> Picture:
    """Draw the histograms of pixel values ``before`` (0..255) and ``after`` (0..1), any shapes.

    When the values go beyond these ranges, the axis shows them too.
    """
    panels = []
    for values, top in ((before, 255), (after, 1)):
        values = np.asarray(values)
        low, high = float(values.min()), float(values.max())
        sample = values[:: max(1, -(-len(values) // SAMPLE))]
        counts, edges = np.histogram(sample, BINS, (min(0, low), max(top, high)))
        panels.append((low, high, float(sample.mean()), counts / sample.size, edges))
    with sheet(270) as figure:
        both = figure.subplots(1, 2, sharey=True)
        titles = (texts.HISTOGRAM_BEFORE, texts.HISTOGRAM_AFTER)
        looks = ({"color": BLUE}, {"color": ORANGE})
        for axes, title, look, panel in zip(both, titles, looks, panels, strict=True):
            low, high, _, shares, edges = panel
            axes.bar(edges[:-1], shares, np.diff(edges), align="edge", edgecolor="white", **look)
            axes.set_title(say(title, low=number(low), high=number(high)))
            axes.set_xlabel(say(texts.HISTOGRAM_X))
            axes.set_xticks(np.linspace(edges[0], edges[-1], 6))
            axes.xaxis.set_major_formatter(lambda value, _: number(value))
            axes.yaxis.set_major_formatter("{x:.0%}")
            axes.margins(x=0.02)
            axes.grid(axis="y")
        both[0].set_ylabel(say(texts.HISTOGRAM_Y))
        alike = np.allclose(panels[0][3], panels[1][3], atol=1e-3)
        names = ("low", "high", "mean")
        alt = say(
            texts.HISTOGRAMS_ALT,
            shape=say(texts.HISTOGRAMS_ALIKE_ALT if alike else texts.HISTOGRAMS_UNLIKE_ALT),
            **{
                f"{which}_{name}": number(value)
                for which, panel in zip(("before", "after"), panels, strict=True)
                for name, value in zip(names, panel, strict=False)
            },
        )
        return Picture.of(figure, alt)


def flat_and_square(row: ArrayLike) -> Picture:
    """Draw one image, ``row`` (784,), as a flat strip and as a square of 28 x 28.

    Two pixels in the middle, one below the other, are marked in both.
    """
    row = np.asarray(row).reshape(-1)
    column, upper = 14, 13
    places = {line * SIGN_MNIST.side + column: (line, column) for line in (upper, upper + 1)}
    with sheet(470, chart=False) as figure:
        page = canvas(figure)
        _draw_strip(figure, page, row, *places)
        _draw_square(figure, page, row, places)
        first, second = places
        alt = say(
            texts.FLAT_AND_SQUARE_ALT,
            first=first,
            second=second,
            first_value=number(row[first]),
            second_value=number(row[second]),
        )
        return Picture.of(figure, alt, standin_caption())


def _draw_strip(figure: Figure, page: Axes, row: np.ndarray, first: int, second: int) -> None:
    """Draw the pixels of an image in a strip, and below it a part of them enlarged.

    Marked are the pixels of the numbers ``first`` and ``second``, and how far they are apart.
    """
    begin, end = first - 6, second + 7
    low, high = row.min(), row.max()
    width = WIDTH - 2 * MARGIN
    page.text(MARGIN, 18, say(texts.FLAT_TITLE), **HEADING)
    strip = place(figure, MARGIN, 32, width, 34)
    show_gray(strip, row[None, :], low, high)
    strip.images[0].set_interpolation("auto")
    outline(strip, 0, begin, 1, end - begin, linewidth=1.5)
    page.text(WIDTH / 2, 102, say(texts.FLAT_ZOOM_TITLE), ha="center", **HEADING)
    zoom = place(figure, MARGIN, 118, width, 34)
    show_gray(zoom, row[None, begin:end], low, high)
    for pixel, edge in ((begin, MARGIN), (end, MARGIN + width)):
        x = MARGIN + width * pixel / row.size
        page.plot([x, edge], [66, 118], color=ORANGE, linewidth=1, zorder=0)
    centers = []
    for pixel in (first, second):
        outline(zoom, 0, pixel - begin, 1, 1)
        x = MARGIN + width * (pixel - begin + 0.5) / (end - begin)
        centers.append(x)
        page.text(x, 164, say(texts.PIXEL_NUMBER, number=pixel), fontsize=SMALL, **CENTER)
    middle = sum(centers) / 2
    for x in centers:
        arrow(page, (middle, 182), (x, 182), color=ORANGE)
    page.text(
        middle,
        182,
        say(texts.PIXELS_APART),
        **CENTER,
        fontweight="bold",
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 3},
    )


def _draw_square(
    figure: Figure, page: Axes, row: np.ndarray, places: dict[int, tuple[int, int]]
) -> None:
    """Draw the pixels of an image as a square, with the places of some numbers marked."""
    top, side = 232, 224
    page.text(MARGIN, 216, say(texts.SQUARE_TITLE), **HEADING)
    picture = place(figure, MARGIN, top, side, side)
    square = row.reshape(SIGN_MNIST.side, SIGN_MNIST.side)
    show_gray(picture, square, row.min(), row.max())
    for (pixel, (line, column)), drop in zip(places.items(), (-34, 34), strict=True):
        outline(picture, line, column, 1, 1, linewidth=1.5)
        spot = (
            MARGIN + side * (column + 1) / SIGN_MNIST.side,
            top + side * (line + 0.5) / SIGN_MNIST.side,
        )
        label = (MARGIN + side + 24, spot[1] + drop)
        page.plot([spot[0], label[0] - 4], [spot[1], label[1]], color=ORANGE, zorder=5)
        text = say(texts.PIXEL_PLACE, number=pixel, row=line, column=column)
        page.text(*label, text, fontsize=SMALL, va="center")
    page.text(
        MARGIN + side + 190,
        top + side / 2,
        say(texts.FLAT_AND_SQUARE_NOTE),
        fontsize=BODY,
        color=INK,
        va="center",
        linespacing=1.5,
    )


def square(image: ArrayLike) -> Picture:
    """Draw ``image`` (28, 28, 1) with its rows and columns, and nine pixels of it with values."""
    image = np.asarray(image).reshape(SIGN_MNIST.side, SIGN_MNIST.side)
    row, column = 13, 14
    window = image[row - 1 : row + 2, column - 1 : column + 2]
    low, high = float(image.min()), float(image.max())
    left, top, side, cell = 66, 40, 252, 50
    with sheet(top + side + 58, chart=False) as figure:
        page = canvas(figure)
        title = say(
            texts.SQUARE_SHAPE_TITLE, height=SIGN_MNIST.side, width=SIGN_MNIST.side, channels=1
        )
        page.text(left, 20, title, **HEADING)
        axes = place(figure, left, top, side, side)
        show_gray(axes, image, low, high)
        ticks = [0, 9, 18, 27]
        axes.set(xticks=ticks, yticks=ticks)
        axes.set_xlabel(say(texts.SQUARE_COLUMN))
        axes.set_ylabel(say(texts.SQUARE_ROW))
        outline(axes, row, column, 1, 1, pad=1)
        window_left = WIDTH - MARGIN - 3 * cell - 60
        window_top = top + side * (row + 0.5) / SIGN_MNIST.side - 1.5 * cell
        page.text(
            window_left + 1.5 * cell,
            window_top - 20,
            say(texts.SQUARE_WINDOW_TITLE),
            ha="center",
            **HEADING,
        )
        for end, corner in ((row - 1, window_top), (row + 2, window_top + 3 * cell)):
            start = (
                left + side * (column + 2) / SIGN_MNIST.side,
                top + side * end / SIGN_MNIST.side,
            )
            page.plot([start[0], window_left], [start[1], corner], color=ORANGE, linewidth=1)
        for (line, across), value in np.ndenumerate(window):
            shade = (float(value) - low) / ((high - low) or 1)
            x, y = window_left + across * cell, window_top + line * cell
            font = {"color": "white" if shade < 0.5 else INK}
            fill = {"facecolor": str(shade), "edgecolor": ORANGE}
            text_box(page, x, y, cell, cell, number(value), font, **fill)
        page.text(
            window_left + 1.5 * cell,
            window_top + 3 * cell + 14,
            say(texts.SQUARE_NOTE),
            fontsize=BODY,
            ha="center",
            va="top",
            linespacing=1.4,
        )
        alt = say(
            texts.SQUARE_ALT,
            height=SIGN_MNIST.side,
            width=SIGN_MNIST.side,
            values="; ".join(", ".join(number(value) for value in line) for line in window),
        )
        return Picture.of(figure, alt, standin_caption())
