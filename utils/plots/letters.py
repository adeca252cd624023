"""Pictures of the letters: what they look like, how many there are, how they are encoded."""

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
    INK,
    MUTED,
    PALE_GRAY,
    RULE,
    SMALL,
    TITLE,
    WIDTH,
    canvas,
    place,
    sheet,
    show_gray,
    text_box,
)

ALIKE = 1.6
"""Letters have about the same number of images when the most is at most this many times the least.

On the 27,455 training images it is 1,294 / 957 = 1.35."""

HOT = (
    {"color": "white", "fontweight": "bold", "fontsize": TITLE + 1},
    {"facecolor": BLUE, "edgecolor": INK, "linewidth": 2, "zorder": 2},
)
COLD = (
    {"color": MUTED, "fontsize": SMALL},
    {"facecolor": PALE_GRAY, "edgecolor": RULE, "linewidth": 0.7},
)
"""Font and box of the 1 in a one-hot row, and of the zeros."""


def letter_grid(pixels: ArrayLike, labels: ArrayLike, rows: int = 3, columns: int = 8) -> Picture:
    """Draw the first image of each letter, with the letter above it.

    ``pixels`` is (n, 784) in any range of numbers, ``labels`` (n,) with 0..23. When the grid
    has fewer than 24 places, the first letters are drawn.
    """
    pixels, labels = np.asarray(pixels), np.asarray(labels)
    letters = SIGN_MNIST.classes[: rows * columns]
    first = {letter: np.flatnonzero(labels == label) for label, letter in enumerate(letters)}
    images = {
        letter: pixels[found[0]].reshape(SIGN_MNIST.side, SIGN_MNIST.side)
        for letter, found in first.items()
        if len(found)
    }
    low, high = (min(map(np.min, images.values())), max(map(np.max, images.values())))
    gap, margin, heading = 10, 12, 22
    side = (WIDTH - 2 * margin - gap * (columns - 1)) / columns
    with sheet(round(2 * margin + rows * (side + heading)), chart=False) as figure:
        for place_number, letter in enumerate(letters):
            row, column = divmod(place_number, columns)
            left = margin + column * (side + gap)
            top = margin + heading + row * (side + heading)
            axes = place(figure, left, top, side, side)
            axes.set_title(letter, fontsize=TITLE, loc="center", pad=3)
            if letter in images:
                show_gray(axes, images[letter], low, high)
            else:
                axes.text(0.5, 0.5, say(texts.NO_IMAGE), fontsize=SMALL, ha="center", va="center")
        alt = say(texts.LETTER_GRID_ALT, shown=len(images), letters=", ".join(images))
        missing = [letter for letter in letters if letter not in images]
        if missing:
            alt += " " + say(texts.LETTER_GRID_MISSING_ALT, letters=", ".join(missing))
        return Picture.of(figure, alt, standin_caption())


def letter_counts(labels: ArrayLike) -> Picture:
    """Draw how many images each letter has; ``labels`` is (n,) with 0..23."""
    counts = np.bincount(np.asarray(labels).astype(int), minlength=SIGN_MNIST.num_classes)
    least, most = int(counts.argmin()), int(counts.argmax())
    with sheet(280) as figure:
        axes = figure.subplots()
        bars = axes.bar(list(SIGN_MNIST.classes), counts, color=BLUE, width=0.75)
        for bar in (bars[least], bars[most]):
            axes.annotate(
                f"{bar.get_height():,.0f}",
                (bar.get_x() + bar.get_width() / 2, bar.get_height()),
                (0, 3),
                textcoords="offset points",
                ha="center",
                fontsize=SMALL,
            )
        axes.set_title(say(texts.LETTER_COUNTS_TITLE))
        axes.set_xlabel(say(texts.LETTER_COUNTS_X))
        axes.set_ylabel(say(texts.LETTER_COUNTS_Y))
        axes.yaxis.set_major_formatter("{x:,.0f}")
        axes.yaxis.get_major_locator().set_params(integer=True)
        axes.tick_params(axis="x", length=0)
        axes.margins(x=0.01)
        axes.grid(axis="y")
        alt = say(
            texts.LETTER_COUNTS_ALT,
            least=int(counts[least]),
            least_letter=SIGN_MNIST.classes[least],
            most=int(counts[most]),
            most_letter=SIGN_MNIST.classes[most],
            total=int(counts.sum()),
        )
        alike = counts[most] <= ALIKE * counts[least]
        alt += " " + say(texts.COUNTS_ALIKE_ALT if alike else texts.COUNTS_UNLIKE_ALT)
        return Picture.of(figure, alt)


def one_hot_table(labels: ArrayLike, letters: str = "ABK") -> Picture:
    """Draw the one-hot row of the first image of each of ``letters``.

    ``labels`` is (n,) with 0..23. A letter without an image has its row without an image number.
    """
    labels = np.asarray(labels)
    cell, line, heading, margin = 22, 38, 48, 12
    left = WIDTH - margin - SIGN_MNIST.num_classes * cell
    with sheet(2 * margin + heading + line * len(letters), chart=False) as figure:
        axes = canvas(figure)
        axes.text(
            left - 10,
            margin + 8,
            say(texts.ONE_HOT_COLUMNS),
            color=MUTED,
            fontsize=SMALL,
            ha="right",
            va="center_baseline",
        )
        for label, letter in enumerate(SIGN_MNIST.classes):
            x = left + (label + 0.5) * cell
            axes.text(x, margin + 8, str(label), color=MUTED, fontsize=SMALL, **CENTER)
            axes.text(x, margin + 30, letter, fontweight="bold", fontsize=TITLE, **CENTER)
        for row, letter in enumerate(letters):
            label = SIGN_MNIST.classes.index(letter)
            top = margin + heading + row * line
            found = np.flatnonzero(labels == label)
            axes.text(
                margin,
                top + line / 2 - (7 if len(found) else 0),
                say(texts.ONE_HOT_ROW, letter=letter, label=label),
                fontsize=BODY,
                fontweight="bold",
                va="center_baseline",
            )
            if len(found):
                axes.text(
                    margin,
                    top + line / 2 + 8,
                    say(texts.ONE_HOT_IMAGE, row=int(found[0])),
                    fontsize=SMALL,
                    color=MUTED,
                    va="center_baseline",
                )
            for column in range(SIGN_MNIST.num_classes):
                hot = column == label
                x = left + column * cell
                font, fill = HOT if hot else COLD
                text_box(axes, x, top + 5, cell, line - 10, str(int(hot)), font, **fill)
        rows = " ".join(
            say(texts.ONE_HOT_ROW_ALT, letter=letter, label=SIGN_MNIST.classes.index(letter))
            for letter in letters
        )
        return Picture.of(figure, say(texts.ONE_HOT_ALT, rows=rows))
