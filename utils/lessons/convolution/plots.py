"""The pictures of this lesson: rows and grids of numbers under a window, and images in a row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import ArrayLike

from utils.lessons.convolution import words as texts
from utils.lessons.convolution.classifier import fit
from utils.messages import say
from utils.plots.picture import Picture, of_a_result
from utils.plots.style import (
    BLUE,
    BODY,
    CENTER,
    GREEN,
    HEADING,
    MUTED,
    ORANGE,
    PALE_BLUE,
    PALE_GRAY,
    PALE_GREEN,
    PALE_ORANGE,
    SMALL,
    WIDTH,
    arrow,
    box,
    canvas,
    place,
    sheet,
    show_gray,
    signed,
    text_box,
    tint,
)

MARGIN, CELL, TOP = 16, 36, 34
MOST_COLUMNS, MOST_SLIPS = 4, 3
MARKERS = ("o", "^", "s")
COLORS = (ORANGE, GREEN, BLUE)


def _list(values: ArrayLike) -> str:
    """Return numbers as a text, row by row."""
    values = np.asarray(values, dtype=float)
    return "; ".join(", ".join(map(signed, row)) for row in np.atleast_2d(values))


def _cells(page, left: float, top: float, values: ArrayLike, fills=None, side: float = CELL):
    """Draw numbers (rows, columns) in boxes; ``fills`` gives the color of each place."""
    values = np.atleast_2d(np.asarray(values, dtype=float))
    for (row, column), value in np.ndenumerate(values):
        fill = fills(row, column) if fills else "white"
        text = "" if np.isnan(value) else signed(value)
        font = {"fontsize": BODY}
        x, y = left + column * side, top + row * side
        text_box(page, x, y, side, side, text, font, facecolor=fill, edgecolor=MUTED)


def _frame(page, left: float, top: float, width: float, height: float, color: str = ORANGE):
    box(page, left, top, width, height, facecolor="none", edgecolor=color, linewidth=3, zorder=3)


def _thirds(image: np.ndarray, axis: int) -> str:
    """Return the means of the thirds of an image along an axis, an empty one left out."""
    parts = np.array_split(image, 3, axis=axis)
    return ", ".join(signed(part.mean()) for part in parts if part.size)


@of_a_result
def images(
    named: Mapping[str, ArrayLike], low: float | None = None, high: float | None = None
) -> Picture:
    """Draw gray images side by side, each under its name, black for ``low``, white for ``high``.

    Without these each image goes from its own smallest number (black) to its largest (white).
    Colored images, (height, width, 3), keep their colors.
    """
    shown = {name: np.asarray(image, dtype=float) for name, image in named.items()}
    columns = len(shown) if len(shown) <= MOST_COLUMNS else MOST_COLUMNS - 1
    side = min((WIDTH - 2 * MARGIN - (columns - 1) * 12) / columns, 204)
    tallest = max(image.shape[0] / image.shape[1] for image in shown.values()) * side
    rows = -(-len(shown) // columns)
    facts = []
    with sheet(round(rows * (tallest + 30) + MARGIN), chart=False) as figure:
        page = canvas(figure)
        for index, (name, image) in enumerate(shown.items()):
            row, column = divmod(index, columns)
            left, top = MARGIN + column * (side + 12), row * (tallest + 30) + 30
            page.text(left, top - 13, name, **HEADING | {"fontsize": BODY})
            axes = place(figure, left, top, side, side * image.shape[0] / image.shape[1])
            show_gray(axes, image.clip(0, 1) if image.ndim == 3 else image, low, high)
            facts.append(
                say(
                    texts.IMAGE_ALT,
                    name=name,
                    height=image.shape[0],
                    width=image.shape[1],
                    low=signed(image.min()),
                    high=signed(image.max()),
                    mean=signed(image.mean()),
                    down=_thirds(image, 0),
                    across=_thirds(image, 1),
                )
            )
        alt = say(texts.IMAGES_ALT, count=len(shown), images=" ".join(facts))
        return Picture.of(figure, alt)


def sliding(signal: Sequence[float], kernel: Sequence[float], at: int) -> Picture:
    """Draw a row of numbers, a kernel at one place over it, the products, and the row so far."""
    signal, kernel = np.asarray(signal, dtype=float), np.asarray(kernel, dtype=float)
    count, size = len(signal), len(kernel)
    products = signal[at : at + size] * kernel
    answers = np.array([signal[i : i + size] @ kernel for i in range(count - size + 1)])
    answers[at + 1 :] = np.nan
    left = 150
    with sheet(TOP + 5 * (CELL + 16), chart=False) as figure:
        page = canvas(figure)
        rows = (
            (texts.SIGNAL, signal, 0, lambda r, c: PALE_GRAY),
            (texts.KERNEL, kernel, at, lambda r, c: tint(kernel[c])),
            (texts.PRODUCTS, products, at, lambda r, c: tint(products[c])),
            (texts.OUTPUT, answers, 0, lambda r, c: PALE_GREEN if c == at else "white"),
        )
        for number, (name, values, first, fills) in enumerate(rows):
            top = 20 + number * (CELL + 16) + (24 if number == 3 else 0)
            page.text(MARGIN, top + CELL / 2, say(name), **HEADING | {"fontsize": BODY})
            _cells(page, left + first * CELL, top, values, fills)
        _frame(page, left + at * CELL, 20, size * CELL, CELL)
        bottom = 20 + 2 * (CELL + 16) + CELL
        x = left + (at + size) * CELL + 12
        page.text(x, bottom - CELL / 2, say(texts.SUM, total=signed(products.sum())), fontsize=BODY)
        arrow(page, (left + (at + size / 2) * CELL, bottom + 3), (left + (at + 0.5) * CELL, 198))
        alt = say(
            texts.SLIDING_ALT,
            signal=_list(signal),
            kernel=_list(kernel),
            at=at,
            products=_list(products),
            total=signed(products.sum()),
            count=count - size + 1,
        )
        return Picture.of(figure, alt)


@of_a_result
def curves(named: Mapping[str, ArrayLike]) -> Picture:
    """Draw rows of numbers as lines, one chart below the other over the same places."""
    shown = {name: np.asarray(row, dtype=float) for name, row in named.items()}
    facts = []
    with sheet(130 * len(shown) + 30) as figure:
        charts = figure.subplots(len(shown), sharex=True, squeeze=False)[:, 0]
        colors = (BLUE, ORANGE, GREEN)[: len(shown)]
        for axes, (name, row), color in zip(charts, shown.items(), colors, strict=True):
            axes.plot(row, color=color, linewidth=1.4)
            axes.axhline(0, color=MUTED, linewidth=0.8)
            axes.set_title(name)
            axes.grid(axis="y")
            facts.append(
                say(
                    texts.CURVE_ALT,
                    name=name,
                    low=signed(row.min()),
                    high=signed(row.max()),
                    low_at=int(row.argmin()),
                    high_at=int(row.argmax()),
                )
            )
        charts[-1].set_xlabel(say(texts.PLACE))
        alt = say(texts.CURVES_ALT, count=len(shown), curves=" ".join(facts))
        return Picture.of(figure, alt)


def window(image: ArrayLike, kernel: ArrayLike, row: int, column: int, border: int = 0) -> Picture:
    """Draw a small image of numbers with a kernel at one place, the products, and their sum.

    ``border`` rows and columns of zeros surround the image. ``row`` and ``column`` are those of
    the window's first number, counted in the image with its border.
    """
    image, kernel = np.asarray(image, dtype=float), np.asarray(kernel, dtype=float)
    padded = np.pad(image, border)
    height, width = padded.shape
    high, wide = kernel.shape
    products = padded[row : row + high, column : column + wide] * kernel
    side = 30 if width > 7 else CELL
    gap = (WIDTH - 2 * MARGIN - side * (width + 2 * wide)) / 2

    def paper(r: int, c: int) -> str:
        inside = border <= r < height - border and border <= c < width - border
        return PALE_GRAY if inside else "white"

    with sheet(TOP + side * max(height, high + 2) + MARGIN, chart=False) as figure:
        page = canvas(figure)
        middle, right = MARGIN + side * width + gap, WIDTH - MARGIN - side * wide
        for left, name in (
            (MARGIN, texts.IMAGE),
            (middle, texts.KERNEL),
            (right, texts.PRODUCTS),
        ):
            page.text(left, 16, say(name), **HEADING | {"fontsize": BODY})
        _cells(page, MARGIN, TOP, padded, paper, side)
        _frame(page, MARGIN + column * side, TOP + row * side, wide * side, high * side)
        _cells(page, middle, TOP, kernel, lambda r, c: tint(kernel[r, c]), side)
        _cells(page, right, TOP, products, lambda r, c: tint(products[r, c]), side)
        words = say(texts.SUM, total=signed(products.sum()))
        y = TOP + (high + 0.7) * side
        page.text(right + side * wide / 2, y, words, fontsize=BODY, **CENTER)
        alt = say(
            texts.WINDOW_BORDER_ALT if border else texts.WINDOW_ALT,
            image=_list(image),
            kernel=_list(kernel),
            row=row,
            column=column,
            products=_list(products),
            total=signed(products.sum()),
            border=border,
        )
        return Picture.of(figure, alt)


def places(length: int, size: int, stride: int = 1, border: int = 0) -> Picture:
    """Draw a row of pixels, with zeros around it, and each place that a window has over it."""
    whole = length + 2 * border
    starts = list(range(0, whole - size + 1, stride))
    side = min(CELL, (WIDTH - 2 * MARGIN) / whole)
    thick = 12
    with sheet(TOP + round(side) + 14 + len(starts) * thick + MARGIN, chart=False) as figure:
        page = canvas(figure)
        title = say(texts.PLACES_TITLE, length=length, size=size, stride=stride, border=border)
        page.text(MARGIN, 16, title, **HEADING | {"fontsize": BODY})
        for index in range(whole):
            inside = border <= index < whole - border
            fill, text = (PALE_BLUE, str(index - border)) if inside else ("white", "0")
            font = {"fontsize": SMALL, "color": "black" if inside else MUTED}
            x = MARGIN + index * side
            text_box(page, x, TOP, side, side, text, font, facecolor=fill, edgecolor=MUTED)
        for number, start in enumerate(starts):
            y = TOP + side + 8 + number * thick
            color = ORANGE if number % 2 else BLUE
            box(
                page,
                MARGIN + start * side + 2,
                y,
                size * side - 4,
                thick - 4,
                facecolor=color,
                edgecolor=color,
            )
        over = whole - (starts[-1] + size) if starts else whole
        alt = say(
            texts.PLACES_ALT,
            length=length,
            border=border,
            size=size,
            stride=stride,
            over=over,
        )
        return Picture.of(figure, alt)


def pooled(image: ArrayLike, size: int = 2) -> Picture:
    """Draw a small grid of numbers in windows, and beside it the largest number of each."""
    image = np.asarray(image, dtype=float)
    height, width = image.shape
    small = np.full((-(-height // size), -(-width // size)), -np.inf)
    for (row, column), value in np.ndenumerate(image):
        spot = row // size, column // size
        small[spot] = max(small[spot], value)

    def paper(r: int, c: int) -> str:
        return (PALE_BLUE, PALE_ORANGE)[(r + c) % 2]

    with sheet(TOP + CELL * height + MARGIN, chart=False) as figure:
        page = canvas(figure)
        left = MARGIN + CELL * width + 110
        page.text(MARGIN, 16, say(texts.BEFORE), **HEADING | {"fontsize": BODY})
        page.text(left, 16, say(texts.AFTER), **HEADING | {"fontsize": BODY})
        _cells(page, MARGIN, TOP, image, lambda r, c: paper(r // size, c // size))
        _cells(page, left, TOP, small, paper)
        middle = TOP + CELL * small.shape[0] / 2
        arrow(page, (MARGIN + CELL * width + 20, middle), (left - 20, middle))
        alt = say(texts.POOLED_ALT, size=size, before=_list(image), after=_list(small))
        return Picture.of(figure, alt)


@of_a_result
def scatter(
    function: object, kernels: Sequence, patches: np.ndarray, labels: np.ndarray
) -> Picture:
    """Draw each patch as a point, by what a function (patches, kernels) gives for two kernels."""
    features = np.asarray(function(patches, np.array(kernels)), dtype=float)[:, :2]
    facts = []
    with sheet(360) as figure:
        axes = figure.subplots()
        looks = zip(texts.TEXTURES, MARKERS, COLORS, strict=True)
        for label, (texture, marker, color) in enumerate(looks):
            name = say(texture)
            chosen = features[labels == label]
            axes.scatter(*chosen.T, s=14, marker=marker, color=color, alpha=0.6, label=name)
            across, up = chosen.mean(axis=0)
            facts.append(say(texts.CLOUD_ALT, name=name, x=f"{across:.3f}", y=f"{up:.3f}"))
        axes.set_xlabel(say(texts.FIRST_KERNEL))
        axes.set_ylabel(say(texts.SECOND_KERNEL))
        axes.grid()
        axes.legend(frameon=False)
        return Picture.of(figure, say(texts.SCATTER_ALT, clouds=" ".join(facts)))


@of_a_result
def guesses(function: object, kernels: Sequence, known: tuple, new: tuple) -> Picture:
    """Draw twelve patches of the right halves with the name that a classifier gives each.

    It learns from what a function (patches, kernels) gives for the patches of ``known``. ``known``
    and ``new`` are patches with their labels.
    """
    predict = fit(function(known[0], np.array(kernels)), known[1])
    patches, labels = new
    found = predict(function(patches, np.array(kernels)))
    right = found == labels
    count, side, gap = 12, 92, 19
    slips = np.flatnonzero(~right)[:MOST_SLIPS]
    good = np.flatnonzero(right)
    spread = np.linspace(0, len(good) - 1, min(count - len(slips), len(good))).astype(int)
    chosen = np.sort([*slips, *good[spread]])
    facts = []
    with sheet(2 * (side + 38) + 10, chart=False) as figure:
        page = canvas(figure)
        for index, number in enumerate(chosen):
            row, column = divmod(index, count // 2)
            left, top = MARGIN + column * (side + gap), 30 + row * (side + 38)
            name, guess = (say(texts.TEXTURES[kind[number]]) for kind in (labels, found))
            text = texts.GUESS_RIGHT if right[number] else texts.GUESS_WRONG
            words = say(text, guess=guess, name=name)
            page.text(left, top - 14, words, fontsize=SMALL, va="center_baseline")
            show_gray(place(figure, left, top, side, side), patches[number], 0, 1)
            if not right[number]:
                _frame(page, left - 3, top - 3, side + 6, side + 6)
            facts.append(words)
        alt = say(texts.GUESSES_ALT, guesses=", ".join(facts))
        caption = say(texts.GUESSES, right=int(right.sum()), count=len(right), share=right.mean())
        return Picture.of(figure, alt, caption)


@of_a_result
def answers(function: object, signal: np.ndarray, kernels: Mapping[str, Sequence]) -> Picture:
    """Draw a row, and below it what a function (row, kernel) gives for each named kernel."""
    rows = {name: function(signal, np.array(kernel)) for name, kernel in kernels.items()}
    return curves({say(texts.SIGNAL): signal} | rows)


@of_a_result
def maps(function: object, image: np.ndarray, kernels: Mapping[str, Sequence]) -> Picture:
    """Draw an image, and beside it what a function (image, kernel) gives for each named kernel."""
    found = {name: function(image, np.array(kernel)) for name, kernel in kernels.items()}
    return images({say(texts.IMAGE): image} | found)
