"""Pictures of this lesson alone."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_augment import words as texts
from utils.messages import say
from utils.plots.picture import Picture, of_a_result
from utils.plots.source import standin_caption
from utils.plots.style import BLUE, ORANGE, PALE_BLUE, TITLE, WIDTH, place, sheet, show_gray

SIDE = SIGN_MNIST.side


def jumping(accuracies: Sequence[float]) -> Picture:
    """Draw validation accuracies, epoch by epoch."""
    with sheet(260) as figure:
        axes = figure.subplots()
        epochs = range(1, len(accuracies) + 1)
        axes.plot(epochs, accuracies, color=BLUE, marker="o", markersize=4, linewidth=1.6)
        axes.set_title(say(texts.JUMP_TITLE))
        axes.set_xlabel(say(texts.EPOCH))
        axes.set_xticks(range(1, len(accuracies) + 1))
        axes.grid()
        values = ", ".join(f"{value:.4f}" for value in accuracies)
        return Picture.of(figure, say(texts.JUMP_ALT, values=values))


def moved(image: np.ndarray, right: int) -> np.ndarray:
    """Return an image moved to the right, its left edge repeated."""
    return np.pad(image, ((0, 0), (right, 0)), mode="edge")[:, :SIDE]


def resampled(image: np.ndarray, degrees: float, size: float) -> np.ndarray:
    """Return an image turned and enlarged around its middle, nearest pixels, edges repeated."""
    angle, middle = np.radians(degrees), (SIDE - 1) / 2
    rows, columns = np.mgrid[:SIDE, :SIDE] - middle
    turned = (
        np.cos(angle) * rows + np.sin(angle) * columns,
        np.cos(angle) * columns - np.sin(angle) * rows,
    )
    places = [np.rint(axis / size + middle).astype(int).clip(0, SIDE - 1) for axis in turned]
    return image[tuple(places)]


def eight_changes(image: ArrayLike) -> Picture:
    """Draw an image of 28 x 28 fractions, and under the letters A to H what eight changes make."""
    image = np.asarray(image)
    order = np.random.default_rng(0).permutation(image.size)
    pictures = {
        say(texts.ORIGINAL): image,
        "A": moved(image, 3),
        "B": resampled(image, 10, 1),
        "C": image[:, ::-1],
        "D": image[::-1],
        "E": np.rot90(image),
        "F": resampled(image, 0, 1.1),
        "G": 0.7 * image,
        "H": image.ravel()[order].reshape(image.shape),
    }
    side, gap, heading = 112, 18, 26
    left = (WIDTH - 5 * side - 4 * gap) / 2
    with sheet(2 * (side + heading) + 20, chart=False) as figure:
        for number, (name, pixels) in enumerate(pictures.items()):
            row, column = divmod(number, 5)
            top = heading + row * (side + heading)
            axes = place(figure, left + column * (side + gap), top, side, side)
            axes.set_title(name, fontsize=TITLE, loc="left", pad=4)
            show_gray(axes, pixels, 0, 1)
        return Picture.of(figure, say(texts.CHANGES_ALT), standin_caption())


@of_a_result
def variants(made: Any, original: ArrayLike) -> Picture:
    """Draw eight changed copies (8, 28, 28, 1) of an original (28, 28, 1)."""
    made, original = np.asarray(made, dtype=float), np.asarray(original, dtype=float)
    side, gap = 76, 6
    left = (WIDTH - 8 * side - 7 * gap) / 2
    with sheet(side + 24, chart=False) as figure:
        for number in range(8):
            axes = place(figure, left + number * (side + gap), 12, side, side)
            show_gray(axes, made[number].reshape(SIDE, SIDE), 0, 1)
        change = f"{float(np.abs(made - original).mean()):.2f}"
        return Picture.of(figure, say(texts.VARIANTS_ALT, change=change), standin_caption())


@of_a_result
def shift_curves(augmented: Any, plain: Any, images: ArrayLike, labels: ArrayLike) -> Picture:
    """Draw the accuracy of two networks on images (n, 28, 28, 1) moved by 0 to 4 pixels."""
    images, labels = np.asarray(images), np.asarray(labels)
    shifts = range(5)
    shifted = [
        np.pad(images, ((0, 0), (0, 0), (by, 0), (0, 0)), mode="edge")[:, :, :SIDE] for by in shifts
    ]
    lines = (
        (texts.PLAIN, plain, {"color": ORANGE, "linestyle": "--", "marker": "s"}),
        (texts.AUGMENTED, augmented, {"color": BLUE, "linestyle": "-", "marker": "o"}),
    )
    told = []
    with sheet(290) as figure:
        axes = figure.subplots()
        for name, model, look in lines:
            shares = [
                float(np.mean(model.predict(moved, verbose=0).argmax(axis=1) == labels))
                for moved in shifted
            ]
            axes.plot(shifts, shares, label=say(name), markersize=5, **look)
            told.append(", ".join(f"{share:.2f}" for share in shares))
        axes.set_title(say(texts.SHIFT_TITLE))
        axes.set_xlabel(say(texts.SHIFT_X))
        axes.set_xticks(list(shifts))
        axes.set_ylim(0, 1)
        axes.grid()
        axes.legend(loc="lower left", frameon=False)
        return Picture.of(figure, say(texts.SHIFT_ALT, plain=told[0], augmented=told[1]))


@of_a_result
def stops(ends: Callable[[list[float], int], tuple[int, int]], losses: Sequence[float]) -> Picture:
    """Draw losses, and for each patience from 1 to 5 the epochs that ``ends`` gives for it."""
    epochs = range(1, len(losses) + 1)
    found = {patience: ends(list(losses), patience) for patience in range(1, 6)}
    with sheet(340) as figure:
        above, below = figure.subplots(2, sharex=True, height_ratios=(1.3, 1))
        above.plot(epochs, losses, color=BLUE, marker="o", markersize=5, linewidth=1.6)
        above.set_title(say(texts.LOSSES_TITLE))
        last = [last for _, last in found.values()]
        below.barh(list(found), [end - 0.5 for end in last], left=0.5, height=0.6, color=PALE_BLUE)
        kept = [kept for kept, _ in found.values()]
        below.plot(kept, list(found), "o", color=ORANGE, markersize=7)
        below.set_title(say(texts.PATIENCE_TITLE))
        below.set_xlabel(say(texts.EPOCH))
        below.set_ylabel(say(texts.PATIENCE_Y))
        below.set_xticks(list(epochs))
        below.set_yticks(list(found))
        below.invert_yaxis()
        for axes in (above, below):
            axes.grid(axis="x")
        bars = " ".join(
            say(texts.STOPS_BAR_ALT, patience=patience, last=last, kept=kept)
            for patience, (kept, last) in found.items()
        )
        told = ", ".join(f"{loss:g}" for loss in losses)
        return Picture.of(figure, say(texts.STOPS_ALT, epochs=len(losses), losses=told, bars=bars))


def seed_dots(plain: ArrayLike, augmented: ArrayLike) -> Picture:
    """Draw the accuracies (seeds, shifts) of both networks, a dot for each training."""
    kinds = (
        (texts.PLAIN, np.asarray(plain), -0.1, {"color": ORANGE, "marker": "s"}),
        (texts.AUGMENTED, np.asarray(augmented), 0.1, {"color": BLUE, "marker": "o"}),
    )
    with sheet(300) as figure:
        axes = figure.subplots()
        for name, runs, aside, look in kinds:
            places = np.tile(np.arange(runs.shape[1]) + aside, (len(runs), 1))
            axes.scatter(places, runs, label=say(name), s=36, alpha=0.8, **look)
        axes.set_title(say(texts.SEEDS_TITLE))
        axes.set_xlabel(say(texts.SHIFT_X))
        axes.set_xticks(range(runs.shape[1]))
        axes.grid()
        axes.legend(loc="lower left", frameon=False)
        columns = [
            say(
                texts.SEEDS_COLUMN_ALT,
                by=by,
                plain=", ".join(f"{run:.3f}" for run in kinds[0][1][:, by]),
                augmented=", ".join(f"{run:.3f}" for run in kinds[1][1][:, by]),
            )
            for by in range(runs.shape[1])
        ]
        return Picture.of(figure, say(texts.SEEDS_ALT, columns=" ".join(columns)))
