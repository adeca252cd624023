"""Pictures of this lesson alone."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_dense import words as texts
from utils.messages import say
from utils.plots.picture import Picture, of_a_result
from utils.plots.source import standin_caption
from utils.plots.style import BLUE, BODY, ORANGE, SMALL, TITLE, WIDTH, place, sheet, show_gray

LETTERS = SIGN_MNIST.classes
EPOCHS = np.arange(1, 21)
TOLD = (0, 4, 9, 14, 19)
"""Epochs, from 0, whose losses an alternative text tells."""

LINES = (
    (texts.TRAINING_LOSS, {"color": BLUE, "linestyle": "-"}),
    (texts.VALIDATION_LOSS, {"color": ORANGE, "linestyle": "--"}),
)


def shuffled(image: ArrayLike) -> Picture:
    """Draw an image of 28 x 28 pixels, and the same pixels in an order drawn by lot."""
    image = np.asarray(image)
    order = np.random.default_rng(0).permutation(image.size)
    pairs = (
        (texts.SHUFFLED_BEFORE, image),
        (texts.SHUFFLED_AFTER, image.ravel()[order].reshape(image.shape)),
    )
    side, gap = SIGN_MNIST.side * 8, 60
    left = (WIDTH - 2 * side - gap) / 2
    with sheet(side + 60, chart=False) as figure:
        for number, (title, pixels) in enumerate(pairs):
            axes = place(figure, left + number * (side + gap), 40, side, side)
            axes.set_title(say(title), fontsize=TITLE, loc="left", pad=6)
            show_gray(axes, pixels)
        return Picture.of(figure, say(texts.SHUFFLED_ALT), standin_caption())


def example_losses() -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Return made-up losses of training and validation by the name of their chart."""
    falling = 0.3 + 2.9 * np.exp(-EPOCHS / 4)
    by_heart = 0.6 + 2.6 * np.exp(-EPOCHS / 2.5) + 0.06 * np.maximum(EPOCHS - 6, 0)
    wild = np.random.default_rng(3).uniform(-0.9, 0.9, (2, 20))
    slow = 3.2 - 0.075 * EPOCHS
    return {
        "A": (falling - 0.29, by_heart),
        "B": (2.3 + wild[0], 2.4 + wild[1]),
        "C": (slow, slow + 0.08),
    }


def three_trainings() -> Picture:
    """Draw the losses of three made-up trainings side by side."""
    facts = []
    with sheet(260) as figure:
        panels = figure.subplots(1, 3, sharey=True)
        for axes, (name, losses) in zip(panels, example_losses().items(), strict=True):
            for (label, look), values in zip(LINES, losses, strict=True):
                axes.plot(EPOCHS, values, label=say(label), linewidth=1.8, **look)
            axes.set_title(name)
            axes.set_xlabel(say(texts.EPOCH))
            axes.set_xticks([1, 5, 10, 15, 20])
            axes.set_ylim(0, 3.5)
            axes.grid()
            told = [", ".join(f"{values[epoch]:.2f}" for epoch in TOLD) for values in losses]
            facts.append(say(texts.THREE_PANEL_ALT, name=name, train=told[0], valid=told[1]))
        panels[0].legend(loc="upper right", frameon=False)
        return Picture.of(figure, say(texts.THREE_ALT, panels=" ".join(facts)))


@of_a_result
def gap_curves(small: Sequence[float], large: Sequence[float]) -> Picture:
    """Draw the gaps of the small and of the large network, epoch by epoch."""
    small, large = [float(gap) for gap in small], [float(gap) for gap in large]
    with sheet(280) as figure:
        axes = figure.subplots()
        for name, gaps, look in (
            (texts.GAP_LARGE, large, {"color": ORANGE, "linestyle": "--", "marker": "s"}),
            (texts.GAP_SMALL, small, {"color": BLUE, "linestyle": "-", "marker": "o"}),
        ):
            axes.plot(range(1, len(gaps) + 1), gaps, label=say(name), markersize=4, **look)
        axes.axhline(0, color="black", linewidth=0.8)
        axes.set_title(say(texts.GAP_TITLE))
        axes.set_xlabel(say(texts.EPOCH))
        axes.grid()
        axes.legend(loc="best", frameon=False)
        alt = say(
            texts.GAP_ALT, epochs=len(small), large=f"{large[-1]:.2f}", small=f"{small[-1]:.2f}"
        )
        return Picture.of(figure, alt)


@of_a_result
def confusion_matrix(matrix: Any) -> Picture:
    """Draw a confusion matrix (24, 24): a row for each letter shown, a column for each said."""
    matrix = np.asarray(matrix, dtype=int)
    mistakes = matrix * (1 - np.eye(len(LETTERS), dtype=int))
    largest = np.argsort(mistakes, axis=None)[::-1][:3]
    told = [
        say(texts.MISTAKE, shown=LETTERS[row], said=LETTERS[column], count=matrix[row, column])
        for row, column in zip(*np.unravel_index(largest, matrix.shape), strict=True)
    ]
    with sheet(560) as figure:
        axes = figure.subplots()
        axes.imshow(matrix, cmap="Blues", vmin=0, vmax=max(1, matrix.max()))
        for row, column in zip(*np.nonzero(matrix), strict=True):
            dark = matrix[row, column] > matrix.max() / 2
            axes.text(
                column,
                row,
                str(matrix[row, column]),
                fontsize=SMALL - 2,
                ha="center",
                va="center_baseline",
                color="white" if dark else "black",
            )
        axes.set_xticks(range(len(LETTERS)), list(LETTERS))
        axes.set_yticks(range(len(LETTERS)), list(LETTERS))
        axes.set_title(say(texts.MATRIX_TITLE))
        axes.set_xlabel(say(texts.MATRIX_X))
        axes.set_ylabel(say(texts.MATRIX_Y))
        alt = say(
            texts.MATRIX_ALT,
            right=matrix.trace() / max(1, matrix.sum()),
            total=int(matrix.sum()),
            mistakes="; ".join(told),
        )
        return Picture.of(figure, alt)


@of_a_result
def confused_images(pair: Any, images: Any, labels: Any, predicted: Any) -> Picture:
    """Draw images of the first letter of ``pair`` taken for the second, and some of the second.

    ``images`` is (n, 784), ``labels`` and ``predicted`` are (n,) with 0..23.
    """
    shown, said = (int(label) for label in pair)
    labels, predicted = np.asarray(labels), np.asarray(predicted).reshape(-1)
    rows = (
        (texts.PAIR_TAKEN_FOR, np.flatnonzero((labels == shown) & (predicted == said))),
        (texts.PAIR_OTHER, np.flatnonzero(labels == said)),
    )
    names = {"letter": LETTERS[shown], "other": LETTERS[said]}
    side, gap, line = 84, 10, 120
    with sheet(2 * line + 10, chart=False) as figure:
        for number, (title, places) in enumerate(rows):
            for column, image in enumerate(places[:7]):
                axes = place(figure, 12 + column * (side + gap), 26 + number * line, side, side)
                show_gray(axes, np.asarray(images[image]).reshape(28, 28), 0, 1)
                if column == 0:
                    axes.set_title(say(title, **names), fontsize=BODY, loc="left", pad=4)
        return Picture.of(figure, say(texts.PAIR_ALT, **names), standin_caption())
