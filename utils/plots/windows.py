"""Pictures of one position of a sweep: what is under the window, and what comes out."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from utils.messages import pictures as texts
from utils.messages import say
from utils.plots.convolution import VERTICAL_EDGE, as_square, convolve, max_pool, window_of_four
from utils.plots.picture import Picture
from utils.plots.source import standin_caption
from utils.plots.style import (
    CENTER,
    HEADING,
    PALE_BLUE,
    SMALL,
    TITLE,
    WIDTH,
    arrow,
    box,
    canvas,
    number,
    outline,
    place,
    sheet,
    show_gray,
    signed,
    tint,
)

MARGIN, TOP, SIDE, GAP = 16, 40, 186, 26
HEIGHT = TOP + SIDE + 64
MIDDLE = WIDTH / 2


def kernel_window(
    image: ArrayLike, row: int, column: int, kernel: np.ndarray = VERTICAL_EDGE
) -> Picture:
    """Draw a 3 x 3 ``kernel`` at one place of ``image``: nine products, their sum, the map so far.

    ``image`` is (28, 28) or (28, 28, 1); ``row`` and ``column``, from 0, are the pixel in the
    middle of the window. Outside the image are zeros, as with padding "same".
    """
    image = as_square(image)
    pixels = np.pad(image, 1)[row : row + 3, column : column + 3]
    products = pixels * kernel
    feature_map = convolve(image, kernel)
    total, answer = products.sum(), feature_map[row, column]
    with sheet(HEIGHT, chart=False) as figure:
        page = canvas(figure)
        _sides(figure, page, image, feature_map, (row, column), (row, column), 3)
        wide, high = 74, 56
        left = MIDDLE - 1.5 * wide
        page.text(MIDDLE, 18, say(texts.PRODUCTS_TITLE), ha="center", **HEADING)
        for (i, j), product in np.ndenumerate(products):
            x, y = left + j * wide, TOP + 4 + i * high
            box(page, x, y, wide, high, facecolor=tint(product))
            factors = f"{number(pixels[i, j])}{texts.TIMES}{signed(kernel[i, j])}"
            page.text(x + wide / 2, y + 17, factors, fontsize=SMALL, **CENTER)
            result = {"fontsize": TITLE, "fontweight": "bold"}
            page.text(x + wide / 2, y + 38, signed(product), **result, **CENTER)
        words = say(texts.PRODUCTS_SUM, total=signed(total), answer=number(answer))
        page.text(MIDDLE, HEIGHT - 34, words, fontsize=TITLE, **CENTER)
        alt = say(
            texts.KERNEL_WINDOW_ALT,
            row=row,
            column=column,
            products="; ".join(
                f"{number(pixel)}{texts.TIMES}{signed(weight)} = {signed(product)}"
                for pixel, weight, product in zip(
                    pixels.flat, kernel.flat, products.flat, strict=True
                )
            ),
            total=signed(total),
            answer=number(answer),
        )
        return Picture.of(figure, alt, standin_caption())


def pooling_window(image: ArrayLike, row: int, column: int) -> Picture:
    """Draw one 2 x 2 window of max pooling: its four numbers, the largest, the result so far.

    ``image`` is (28, 28) or (28, 28, 1); pooled is its map of vertical edges. ``row`` and
    ``column``, from 0 to 13, are the place in the result.
    """
    feature_map = convolve(as_square(image), VERTICAL_EDGE)
    pooled = max_pool(feature_map)
    window = feature_map[2 * row : 2 * row + 2, 2 * column : 2 * column + 2]
    with sheet(HEIGHT, chart=False) as figure:
        page = canvas(figure)
        corner = (2 * row + 0.5, 2 * column + 0.5)
        _sides(figure, page, feature_map, pooled, corner, (row, column), 2)
        side = 72
        page.text(MIDDLE, 18, say(texts.POOLING_WINDOW_TITLE), ha="center", **HEADING)
        window_of_four(page, MIDDLE - side, TOP + SIDE / 2 - side, side, window)
        words = say(texts.LARGEST_STAYS, largest=number(window.max()))
        page.text(MIDDLE, HEIGHT - 34, words, fontsize=TITLE, **CENTER)
        alt = say(
            texts.POOLING_WINDOW_ALT,
            row=row,
            column=column,
            numbers=", ".join(number(value) for value in window.flat),
            largest=number(window.max()),
        )
        return Picture.of(figure, alt, standin_caption())


def _sides(
    figure,
    page,
    before: np.ndarray,
    after: np.ndarray,
    center: tuple[float, float],
    spot: tuple[int, int],
    size: int,
) -> None:
    """Draw what goes in at the left, and at the right what has come out up to ``spot``."""
    right = WIDTH - MARGIN - SIDE
    reached = np.arange(after.size).reshape(after.shape) <= np.ravel_multi_index(spot, after.shape)
    so_far = np.where(reached, after, np.nan)
    titles = (texts.GOES_IN_TITLE, texts.SO_FAR_TITLE)
    for left, title, shown in zip((MARGIN, right), titles, (before, so_far), strict=True):
        name = say(title, height=shown.shape[0], width=shown.shape[1])
        page.text(left, 18, name, **HEADING)
        high = after.max() or 1
        limits = (0, high) if shown is so_far else (min(0, shown.min()), shown.max() or 1)
        axes = place(figure, left, TOP, SIDE, SIDE)
        axes.set_facecolor(PALE_BLUE)
        show_gray(axes, shown, *limits)
        if shown is before:
            offset = (size - 1) / 2
            outline(axes, center[0] - offset, center[1] - offset, size, size)
        else:
            outline(axes, *spot, 1, 1, pad=0.1)
    middle = TOP + SIDE / 2
    arrow(page, (MARGIN + SIDE + 4, middle), (MARGIN + SIDE + GAP - 6, middle))
    arrow(page, (right - GAP + 6, middle), (right - 4, middle))
