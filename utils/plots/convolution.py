"""Pictures of what convolution and pooling make of an image."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from utils.messages import pictures as texts
from utils.messages import say
from utils.plots.picture import Picture
from utils.plots.source import standin_caption
from utils.plots.style import (
    BODY,
    CENTER,
    HEADING,
    MUTED,
    ORANGE,
    PALE_ORANGE,
    SMALL,
    TITLE,
    WIDTH,
    arrow,
    badge,
    canvas,
    number,
    outline,
    place,
    sheet,
    show_gray,
    signed,
    text_box,
    tint,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes

MARGIN = 16

VERTICAL_EDGE = np.array([[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]])
"""Answers to a dark pixel with a bright one on its right."""

EDGE_KERNELS = (
    VERTICAL_EDGE,
    VERTICAL_EDGE.T,
    np.array([[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]]),
    np.full((3, 3), 1 / 9),
)
"""Kernels that are often used: vertical edges, horizontal edges, outlines, and a blur."""


def convolve(image: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    """Return the feature map (height, width) of ``image`` with padding "same" and ReLU.

    As in a Keras layer, the kernel is not flipped, and zeros surround the image.
    """
    windows = np.lib.stride_tricks.sliding_window_view(np.pad(image, 1), kernel.shape)
    return np.maximum((windows * kernel).sum(axis=(2, 3)), 0)


def max_pool(feature_map: np.ndarray) -> np.ndarray:
    """Return the largest number of each 2 x 2 window, with padding "same"."""
    height, width = feature_map.shape
    padded = np.pad(feature_map, ((0, height % 2), (0, width % 2)), constant_values=-np.inf)
    return padded.reshape(padded.shape[0] // 2, 2, padded.shape[1] // 2, 2).max(axis=(1, 3))


def edge_maps(image: ArrayLike) -> np.ndarray:
    """Return four feature maps (28, 28, 4) of ``image``, one for each of ``EDGE_KERNELS``."""
    return np.stack([convolve(as_square(image), kernel) for kernel in EDGE_KERNELS], axis=-1)


def kernels_and_maps(image: ArrayLike) -> Picture:
    """Draw the four ``EDGE_KERNELS`` with their weights, and under each the map of ``image``."""
    maps = edge_maps(image)
    gap, top, cell = 20, 40, 30
    side = (WIDTH - 2 * MARGIN - 3 * gap) / 4
    below = top + 3 * cell + 34
    facts = []
    with sheet(round(below + side + MARGIN), chart=False) as figure:
        page = canvas(figure)
        for position, kernel in enumerate(EDGE_KERNELS):
            left = MARGIN + position * (side + gap)
            name = say(texts.KERNEL_NAMES[position])
            page.text(left, 18, name, **HEADING)
            for row, column in np.ndindex(3, 3):
                weight = kernel[row, column]
                written = f"1{texts.OVER}9" if 0 < weight < 1 else signed(weight)
                text_box(
                    page,
                    left + column * cell,
                    top + row * cell,
                    cell,
                    cell,
                    written,
                    facecolor=tint(weight),
                )
            arrow(page, (left + side / 2, below - 28), (left + side / 2, below - 6))
            shown = maps[..., position]
            show_gray(place(figure, left, below, side, side), shown)
            weights = "; ".join(", ".join(f"{weight:.2g}" for weight in row) for row in kernel)
            facts.append(
                say(texts.KERNEL_AND_MAP_ALT, name=name, weights=weights, high=number(shown.max()))
            )
        alt = say(texts.KERNELS_AND_MAPS_ALT, kernels=" ".join(facts))
        return Picture.of(figure, alt, standin_caption())


def as_square(image: ArrayLike) -> np.ndarray:
    """Return an image (height, width) or (height, width, 1) as floats (height, width)."""
    image = np.asarray(image, dtype=float)
    return image[..., 0] if image.ndim == 3 else image


def kernel_sweep(image: ArrayLike) -> Picture:
    """Draw one 3 x 3 kernel at three positions over ``image`` and the feature map it makes.

    ``image`` is (28, 28) or (28, 28, 1). Position 1 is where the sweep begins, position 3
    where it ends, and position 2 where the answer is strongest away from the border.
    """
    image = as_square(image)
    feature_map = convolve(image, VERTICAL_EDGE)
    height, width = image.shape
    inner = feature_map[4:-4, 4:-4]
    bright = inner.max() or 1
    edge = feature_map[:, 0].mean() > bright / 2
    strongest = np.unravel_index(inner.argmax(), inner.shape)
    centers = [(1, 1), (int(strongest[0]) + 4, int(strongest[1]) + 4), (height - 2, width - 2)]
    top, side = 36, 238
    with sheet(top + side + 40, chart=False) as figure:
        page = canvas(figure)
        right = WIDTH - MARGIN - side
        for left, title, shown, limits, frame in (
            (MARGIN, texts.IMAGE_SIZE_TITLE, image, (None, None), {"pad": 1}),
            (right, texts.FEATURE_MAP_SIZE_TITLE, feature_map, (0, bright), {"pad": 0.3}),
        ):
            page.text(left, 18, say(title, height=height, width=width), **HEADING)
            axes = place(figure, left, top, side, side)
            show_gray(axes, shown, *limits)
            for position, (row, column) in enumerate(centers, 1):
                outline(axes, row, column, 1, 1, **frame)
                toward = 1 if column < width / 2 else -1
                badge(axes, column + toward * 3.3, row, str(position))
        _draw_kernel(page, MARGIN + side, right, top + 26)
        if edge:
            note = {"fontsize": SMALL, "color": MUTED, "ha": "center", "va": "bottom"}
            page.text(WIDTH / 2, top + side, say(texts.PADDING_NOTE), linespacing=1.4, **note)
        first, second, third = (number(feature_map[center]) for center in centers)
        answers = {"first": first, "second": second, "third": third}
        said = say(texts.KERNEL_ANSWERS, **answers)
        page.text(right, top + side + 20, said, fontsize=BODY, va="center_baseline")
        weights = "; ".join(", ".join(map(str, row)) for row in VERTICAL_EDGE)
        alt = say(texts.KERNEL_SWEEP_ALT, weights=weights, **answers)
        if edge:
            alt += " " + say(texts.PADDING_ALT)
        return Picture.of(figure, alt, standin_caption())


def _draw_kernel(page: Axes, begin: float, end: float, top: float) -> None:
    """Draw the kernel of vertical edges between ``begin`` and ``end``, with arrows from there to
    there, and a note below it.
    """
    cell = 38
    left = (begin + end - 3 * cell) / 2
    page.text(WIDTH / 2, 18, say(texts.KERNEL_TITLE), ha="center", **HEADING)
    for (row, column), weight in np.ndenumerate(VERTICAL_EDGE):
        x, y = left + column * cell, top + row * cell
        font = {"fontsize": TITLE + 1}
        text_box(page, x, y, cell, cell, signed(weight), font, facecolor=tint(weight))
    middle = top + 1.5 * cell
    arrow(page, (begin + 6, middle), (left - 6, middle))
    arrow(page, (left + 3 * cell + 6, middle), (end - 6, middle))
    note = {"fontsize": SMALL, "ha": "center", "va": "top", "linespacing": 1.4}
    page.text(WIDTH / 2, top + 3 * cell + 10, say(texts.KERNEL_NOTE), **note)


def pooling(image: ArrayLike) -> Picture:
    """Draw the feature map of ``image`` before and after 2 x 2 max pooling.

    ``image`` is (28, 28) or (28, 28, 1); the feature map is that of ``kernel_sweep``. The
    magnified window is one whose numbers are large and differ much.
    """
    feature_map = convolve(as_square(image), VERTICAL_EDGE)
    pooled = max_pool(feature_map)
    height, width = feature_map.shape
    small_height, small_width = pooled.shape
    window, row, column = telling_window(feature_map)
    high = feature_map[4:-4, 4:-4].max() or 1
    top, side = 36, 238
    with sheet(top + side + MARGIN, chart=False) as figure:
        page = canvas(figure)
        small = side / 2
        right = WIDTH - MARGIN - small
        title = say(texts.FEATURE_MAP_SIZE_TITLE, height=height, width=width)
        page.text(MARGIN, 18, title, **HEADING)
        before = place(figure, MARGIN, top, side, side)
        show_gray(before, feature_map, 0, high)
        outline(before, 2 * row, 2 * column, 2, 2)
        title = say(texts.POOLING_AFTER_TITLE, height=small_height, width=small_width)
        page.text(WIDTH - MARGIN, 18, title, ha="right", **HEADING)
        small_top = top + (side - small) / 2
        after = place(figure, right, small_top, small, small)
        show_gray(after, pooled, 0, high)
        outline(after, row, column, 1, 1, pad=0.1)
        begin = (
            MARGIN + side * (2 * column + 2) / width,
            top + side * (2 * row + 1) / height,
        )
        end = (
            right + small * column / small_width,
            small_top + small * (row + 0.5) / small_height,
        )
        _draw_window(page, ((MARGIN + side + right) / 2, top + side / 2), window, begin, end)
        alt = say(
            texts.POOLING_ALT,
            height=height,
            width=width,
            small_height=small_height,
            small_width=small_width,
            numbers=", ".join(number(value) for value in window.flat),
            largest=number(window.max()),
        )
        return Picture.of(figure, alt, standin_caption())


def telling_window(feature_map: np.ndarray) -> tuple[np.ndarray, int, int]:
    """Return a window (2, 2) of large numbers that differ much, away from the border, and its row
    and column among the windows.
    """
    height, width = feature_map.shape
    windows = feature_map[: height // 2 * 2, : width // 2 * 2]
    windows = windows.reshape(height // 2, 2, width // 2, 2).swapaxes(1, 2)
    telling = np.ptp(windows, axis=(2, 3)) + windows.max(axis=(2, 3))
    inner = telling[2:-2, 2:-2]
    row, column = (int(index) + 2 for index in np.unravel_index(inner.argmax(), inner.shape))
    return windows[row, column], row, column


def _draw_window(
    page: Axes,
    center: tuple[float, float],
    window: np.ndarray,
    begin: tuple[float, float],
    end: tuple[float, float],
) -> None:
    """Draw a window magnified around ``center``, with an arrow from where it lies in the feature
    map, ``begin``, and one to where its largest number goes, ``end``.
    """
    cell = 50
    x, y = center
    left, top = x - cell, y - cell
    page.text(x, top - 20, say(texts.POOLING_WINDOW_TITLE), fontsize=BODY, **CENTER)
    window_of_four(page, left, top, cell, window)
    note = {"ha": "center", "va": "top", "fontsize": BODY, "linespacing": 1.4}
    said = say(texts.POOLING_NOTE, largest=number(window.max()))
    page.text(x, top + 2 * cell + 10, said, **note)
    arrow(page, begin, (left - 6, y), color=ORANGE)
    arrow(page, (left + 2 * cell + 6, y), end, color=ORANGE)


def window_of_four(page: Axes, left: float, top: float, side: float, window: np.ndarray) -> None:
    """Draw the numbers of a 2 x 2 window in boxes of ``side``, and mark the largest."""
    largest = np.unravel_index(window.argmax(), window.shape)
    plain = ({"fontsize": TITLE}, {})
    marked = (
        {"fontsize": TITLE, "fontweight": "bold"},
        {"facecolor": PALE_ORANGE, "edgecolor": ORANGE, "linewidth": 3, "zorder": 2},
    )
    for (row, column), value in np.ndenumerate(window):
        font, fill = marked if (row, column) == largest else plain
        x, y = left + column * side, top + row * side
        text_box(page, x, y, side, side, number(value), font, **fill)


def feature_maps(image: ArrayLike, maps: ArrayLike) -> Picture:
    """Draw ``image`` (28, 28) or (28, 28, 1) and the first eight of ``maps`` (h, w, k)."""
    image, maps = as_square(image), np.asarray(maps, dtype=float)[..., :8]
    height, width, count = maps.shape
    columns = min(count, 4)
    rows = -(-count // columns)
    top, gap, heading = 30, 10, 20
    side = (WIDTH - 2 * MARGIN - 5 * gap) / 5.5
    large = side * 1.5
    tallest = max(rows * (side + heading), large + heading)
    with sheet(round(top + tallest + MARGIN), chart=False) as figure:
        page = canvas(figure)
        page.text(MARGIN, 16, say(texts.IMAGE_TITLE), **HEADING)
        image_top = top + heading
        show_gray(place(figure, MARGIN, image_top, large, large), image)
        start = MARGIN + large + 2 * gap
        page.text(start, 16, say(texts.FEATURE_MAPS_TITLE), **HEADING)
        facts = []
        for index in range(count):
            shown = maps[..., index]
            row, column = divmod(index, columns)
            left = start + column * (side + gap)
            above = top + heading + row * (side + heading)
            name = say(texts.FEATURE_MAP_NUMBER, number=index + 1)
            page.text(left, above - 8, name, fontsize=SMALL, va="center_baseline")
            show_gray(place(figure, left, above, side, side), shown)
            facts.append(
                say(
                    texts.FEATURE_MAP_ALT,
                    number=index + 1,
                    low=number(shown.min()),
                    high=number(shown.max()),
                    zeros=float((shown == 0).mean()),
                )
            )
        alt = say(
            texts.FEATURE_MAPS_ALT, count=count, height=height, width=width, maps=" ".join(facts)
        )
        return Picture.of(figure, alt, standin_caption())
