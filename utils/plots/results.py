"""Pictures of what a trained network does on images that it never saw."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import ArrayLike

from utils.data.datasets import SIGN_MNIST
from utils.messages import pictures as texts
from utils.messages import say
from utils.plots.picture import Picture, of_a_result
from utils.plots.source import standin_caption
from utils.plots.style import (
    BLUE,
    BODY,
    CENTER,
    INK,
    MUTED,
    ORANGE,
    RULE,
    SMALL,
    TITLE,
    WIDTH,
    place,
    sheet,
    show_gray,
)

SHOWN = 12
PAIRS = 3
"""Images of a grid, and confused pairs of letters that the words of a picture name."""

BAR = 0.4
"""Width of one of two bars side by side, where pairs lie 1 apart."""


def letter(label: int) -> str:
    """Return the letter of a label 0..23."""
    return SIGN_MNIST.classes[int(label)]


@of_a_result
def predictions(probabilities: ArrayLike, labels: ArrayLike, images: ArrayLike) -> Picture:
    """Draw up to twelve images with the letter that a network reads in each, and how sure it is.

    ``probabilities`` is (n, 24), ``labels`` (n,) holds the right letters 0..23, and ``images``
    is (n, 28, 28, 1). A wrong letter is told with the right one.
    """
    probabilities, images = np.asarray(probabilities)[:SHOWN], np.asarray(images)[:SHOWN]
    labels = np.asarray(labels)[:SHOWN]
    columns, gap, margin, heading = 6, 12, 12, 44
    rows = -(-len(images) // columns)
    side = (WIDTH - 2 * margin - gap * (columns - 1)) / columns
    facts = []
    with sheet(round(2 * margin + rows * (side + heading)), chart=False) as figure:
        for number, (row, label, image) in enumerate(
            zip(probabilities, labels, images, strict=True)
        ):
            down, across = divmod(number, columns)
            axes = place(
                figure,
                margin + across * (side + gap),
                margin + heading + down * (side + heading),
                side,
                side,
            )
            read, right = int(row.argmax()), int(label)
            values = {"read": letter(read), "right": letter(right), "sure": float(row[read])}
            words = texts.READ_RIGHT if read == right else texts.READ_WRONG
            axes.set_title(
                say(words, **values),
                fontsize=BODY,
                fontweight="bold",
                color=BLUE if read == right else ORANGE,
                loc="center",
                pad=3,
            )
            show_gray(axes, image[..., 0], 0, 1)
            alt = texts.READ_RIGHT_ALT if read == right else texts.READ_WRONG_ALT
            facts.append(say(alt, **values))
        right = int((probabilities.argmax(axis=1) == labels).sum())
        alt = say(texts.READ_ALT, count=len(images), right=right, images=" ".join(facts))
        return Picture.of(figure, alt, standin_caption())


@of_a_result
def confusion(counts: ArrayLike) -> Picture:
    """Draw which letter was read for which: ``counts`` is (24, 24), a row for each right letter."""
    counts = np.asarray(counts, dtype=int)
    share = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    with sheet(520, chart=False) as figure:
        axes = place(figure, 62, 44, 560, 424)
        axes.set_axis_on()
        shade = np.ones((*counts.shape, 3))
        for mask, color in (
            (np.eye(len(counts), dtype=bool), BLUE),
            (~np.eye(24, dtype=bool), ORANGE),
        ):
            ink = np.array([int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)])
            strength = np.where(mask, share**0.5, 0)[..., None]
            shade = np.where(mask[..., None], 1 - strength * (1 - ink), shade)
        axes.imshow(shade, aspect="auto", interpolation="nearest")
        for row, column in zip(*np.nonzero(counts), strict=True):
            dark = share[row, column] > 0.3
            axes.text(
                column,
                row,
                str(counts[row, column]),
                fontsize=SMALL - 1,
                color="white" if dark else INK,
                **CENTER,
            )
        names = [letter(label) for label in range(len(counts))]
        axes.set_xticks(range(len(counts)), names)
        axes.set_yticks(range(len(counts)), names)
        axes.tick_params(length=0)
        axes.spines[:].set(visible=True, color=RULE)
        axes.set_title(say(texts.CONFUSION_TITLE), fontsize=TITLE)
        axes.set_xlabel(say(texts.CONFUSION_X))
        axes.set_ylabel(say(texts.CONFUSION_Y))
        right, total = int(np.trace(counts)), int(counts.sum())
        alt = say(texts.CONFUSION_ALT, right=right, total=total)
        return Picture.of(figure, alt + " " + _worst_pairs(counts))


def _worst_pairs(counts: np.ndarray) -> str:
    """Return the pairs of letters that are confused most, in words."""
    wrong = counts - np.diag(np.diag(counts))
    order = np.argsort(-wrong, axis=None, kind="stable")[:PAIRS]
    pairs = [np.unravel_index(place, wrong.shape) for place in order]
    told = [
        say(texts.CONFUSION_PAIR, right=letter(r), read=letter(c), count=int(wrong[r, c]))
        for r, c in pairs
        if wrong[r, c]
    ]
    if not told:
        return say(texts.CONFUSION_NONE_ALT)
    return say(texts.CONFUSION_WORST_ALT, pairs="; ".join(told))


@of_a_result
def shift_curve(accuracies: Mapping[int, float]) -> Picture:
    """Draw how accuracy falls when the hand moves: ``accuracies`` by the number of pixels."""
    pixels = list(accuracies)
    values = [float(accuracies[number]) for number in pixels]
    with sheet(250) as figure:
        axes = figure.subplots()
        axes.plot(pixels, values, color=BLUE, marker="o", linewidth=1.8)
        for x, y in zip(pixels, values, strict=True):
            axes.annotate(
                f"{y:.2f}",
                (x, y),
                (0, 8),
                textcoords="offset points",
                ha="center",
                fontsize=BODY,
                fontweight="bold",
            )
        axes.axhline(1 / SIGN_MNIST.num_classes, color=MUTED, linestyle=":", linewidth=1.2)
        axes.text(pixels[-1], 1 / 24 + 0.02, say(texts.SHIFT_GUESSING), ha="right", color=MUTED)
        axes.set_ylim(0, 1.12)
        axes.set_xticks(pixels)
        axes.set_title(say(texts.SHIFT_TITLE))
        axes.set_xlabel(say(texts.SHIFT_X))
        axes.set_ylabel(say(texts.SHIFT_Y))
        axes.grid()
        told = "; ".join(
            say(texts.SHIFT_POINT, pixels=x, accuracy=y)
            for x, y in zip(pixels, values, strict=True)
        )
        return Picture.of(figure, say(texts.SHIFT_ALT, points=told))


def forgotten_set(trainings: Sequence[tuple[float, float]]) -> Picture:
    """Draw what is lost when one set is not normalized.

    Each of ``trainings`` is a pair of accuracies 0..1 on the same images: normalized, and not.
    """
    with sheet(280) as figure:
        axes = figure.subplots()
        kinds = (
            (texts.NORMALIZED, {"color": BLUE}),
            (texts.NOT_NORMALIZED, {"color": ORANGE, "hatch": "///", "edgecolor": "white"}),
        )
        for kind, (name, look) in enumerate(kinds):
            places = np.arange(len(trainings)) + (kind - 0.5) * BAR
            values = [pair[kind] for pair in trainings]
            bars = axes.bar(places, values, BAR - 0.04, label=say(name), linewidth=0, **look)
            axes.bar_label(bars, [f"{value:.2f}" for value in values], padding=2, fontweight="bold")
        guessing = 1 / SIGN_MNIST.num_classes
        axes.axhline(guessing, color=INK, linestyle=":", linewidth=1.2)
        axes.text(len(trainings) - 0.55, guessing + 0.02, say(texts.SHIFT_GUESSING), color=MUTED)
        axes.set_xlim(-0.6, len(trainings) - 0.05)
        axes.set_ylim(0, 1.12)
        names = [say(texts.FORGOTTEN_X, number=n) for n in range(1, len(trainings) + 1)]
        axes.set_xticks(range(len(trainings)), names)
        axes.tick_params(axis="x", length=0)
        axes.set_title(say(texts.FORGOTTEN_TITLE))
        axes.set_ylabel(say(texts.SHIFT_Y))
        axes.grid(axis="y")
        figure.legend(loc="outside lower center", ncols=2, frameon=False)
        pairs = " ".join(
            say(texts.FORGOTTEN_PAIR, number=n, normalized=pair[0], forgotten=pair[1])
            for n, pair in enumerate(trainings, start=1)
        )
        return Picture.of(figure, say(texts.FORGOTTEN_ALT, count=len(trainings), pairs=pairs))
