"""The pictures of this lesson. Each is drawn from numbers, and says in words what it shows."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import ArrayLike

from utils.lessons.digits import words as texts
from utils.lessons.digits.data import DIGITS, LEVELS, SIDE
from utils.messages import say
from utils.plots.picture import Picture, of_a_result
from utils.plots.style import (
    BLUE,
    BODY,
    INK,
    MUTED,
    ORANGE,
    PALE_BLUE,
    SMALL,
    WIDTH,
    place,
    sheet,
    show_gray,
)

MARGIN, GAP = 12, 12
NEAR = 150


def images(pictures: ArrayLike, titles: Sequence[object], columns: int = 10) -> Picture:
    """Draw images, rows of 64 pixels or squares, in a grid with a title above each."""
    pictures = np.asarray(pictures, dtype=float).reshape(-1, SIDE, SIDE)
    titles = [str(title) for title in titles]
    told = " ".join(
        say(texts.IMAGE_ALT, number=n + 1, title=title.replace("\n", " "))
        for n, title in enumerate(titles)
    )
    alt = say(texts.IMAGES_ALT, count=len(pictures), titles=told)
    return _grid(pictures, titles, columns, (pictures.min(), pictures.max()), alt)


def _grid(
    pictures: np.ndarray,
    titles: Sequence[str],
    columns: int,
    ends: tuple[float, float],
    alt: str,
) -> Picture:
    columns = min(columns, len(pictures))
    side = min(120, (WIDTH - 2 * MARGIN - GAP * (columns - 1)) / columns)
    heading = 20 * (1 + max(title.count("\n") for title in titles))
    rows = -(-len(pictures) // columns)
    with sheet(round(2 * MARGIN + rows * (side + heading + 4)), chart=False) as figure:
        for number, (picture, title) in enumerate(zip(pictures, titles, strict=True)):
            row, column = divmod(number, columns)
            left = MARGIN + column * (side + GAP)
            top = MARGIN + heading + row * (side + heading + 4)
            axes = place(figure, left, top, side, side)
            axes.set_title(title, fontsize=BODY, loc="center", pad=4, fontweight="normal")
            show_gray(axes, picture, *ends)
        return Picture.of(figure, alt)


@of_a_result
def mean_images(mean_image: object, pictures: np.ndarray, labels: np.ndarray) -> Picture:
    """Draw the mean image of each digit, as the student's function gives it."""
    means = [mean_image(pictures, labels, digit) for digit in range(DIGITS)]
    return images(means, range(DIGITS))


def figures(image: ArrayLike) -> Picture:
    """Draw one image (8, 8) with the number of each pixel written into it."""
    image = np.asarray(image).reshape(SIDE, SIDE)
    side = 360
    with sheet(side + 2 * MARGIN, chart=False) as figure:
        axes = place(figure, MARGIN, MARGIN, side, side)
        show_gray(axes, image, 0, LEVELS)
        for (row, column), value in np.ndenumerate(image):
            color = "white" if value < LEVELS / 2 else INK
            axes.text(column, row, str(value), color=color, ha="center", va="center")
        rows = " ".join(f"{', '.join(map(str, row))}." for row in image)
        return Picture.of(figure, say(texts.FIGURES_ALT, rows=rows))


def readings(pictures: ArrayLike, probabilities: ArrayLike, titles: Sequence[str]) -> Picture:
    """Draw images, and beside each the ten probabilities (n, 10) that a network gives it."""
    pictures = np.asarray(pictures, dtype=float).reshape(-1, SIDE, SIDE)
    probabilities = np.asarray(probabilities, dtype=float).reshape(-1, DIGITS)
    high, side, left = 196, 140, 230
    told = []
    with sheet(MARGIN + high * len(pictures), chart=False) as figure:
        for number, (picture, shares) in enumerate(zip(pictures, probabilities, strict=True)):
            top, title = MARGIN + 28 + number * high, titles[number]
            axes = place(figure, MARGIN, top, side, side)
            axes.set_title(title, fontsize=BODY, loc="left", pad=6)
            show_gray(axes, picture, 0, max(1.0, picture.max()))
            bars = place(figure, left + 40, top, WIDTH - left - 60, side - 20)
            bars.set_axis_on()
            _bars(bars, shares)
            bars.set_ylim(0, 1.18)
            bars.set_yticks([0, 0.5, 1])
            bars.set_xlabel(say(texts.READING_X), labelpad=1)
            bars.set_ylabel(say(texts.READING_Y))
            second, first = shares.argsort(kind="stable")[-2:]
            told.append(
                say(
                    texts.READING_ALT,
                    title=title,
                    digit=first,
                    share=f"{shares[first]:.2f}",
                    second=second,
                    second_share=f"{shares[second]:.2f}",
                )
            )
        return Picture.of(figure, " ".join(told))


def _bars(axes, values: np.ndarray, write: str = "{:.2f}") -> None:
    """Draw ten bars, and write the number of the highest above it."""
    bars = axes.bar(range(DIGITS), values, color=BLUE, width=0.75)
    top = int(np.argmax(values))
    bars[top].set(facecolor=ORANGE, hatch="///", edgecolor="white", linewidth=0)
    axes.annotate(
        write.format(values[top]),
        (top, values[top]),
        (0, 3),
        textcoords="offset points",
        ha="center",
        fontsize=SMALL,
    )
    axes.set_xticks(range(DIGITS))
    axes.tick_params(axis="x", length=0)
    axes.grid(axis="y")


@of_a_result
def scores(softmax: object, rows: np.ndarray) -> Picture:
    """Draw the ten scores in ``rows`` (1, 10), and what the student's function makes of them."""
    values, shares = rows[0], np.asarray(softmax(rows), dtype=float).reshape(-1)
    with sheet(250) as figure:
        left, right = figure.subplots(1, 2)
        _bars(left, values)
        _bars(right, shares)
        left.set_title(say(texts.SCORES_TITLE))
        right.set_title(say(texts.PROBABILITIES_TITLE))
        right.set_ylim(0, 1.1)
        left.margins(y=0.12)
        for axes in (left, right):
            axes.set_xlabel(say(texts.READING_X))
        top = int(values.argmax())
        alt = say(
            texts.SCORES_ALT,
            low=f"{values.min():.1f}",
            high=f"{values.max():.1f}",
            digit=top,
            share=f"{shares[top]:.2f}",
        )
        return Picture.of(figure, alt)


@of_a_result
def table(one_hot: object, labels: np.ndarray) -> Picture:
    """Draw the rows of labels, as the student's function gives them, with the digit of each."""
    rows = np.asarray(one_hot(labels, DIGITS), dtype=float)
    line = 26
    with sheet(2 * MARGIN + 40 + line * len(rows), chart=False) as figure:
        axes = place(figure, 60, MARGIN, 10 * line, line * len(rows))
        show_gray(axes, rows, 0, 1)
        axes.set_yticks(range(len(rows)), labels.tolist())
        axes.set_xticks(range(rows.shape[1]))
        axes.tick_params(length=0)
        axes.set_xlabel(say(texts.TABLE_X))
        axes.hlines(np.arange(len(rows) - 1) + 0.5, -0.5, 9.5, color=MUTED, linewidth=0.5)
        axes.vlines(np.arange(rows.shape[1] - 1) + 0.5, -0.5, len(rows) - 0.5, color=MUTED, lw=0.5)
        told = " ".join(
            say(texts.TABLE_ROW_ALT, digit=digit, column=int(row.argmax()))
            for digit, row in zip(labels, rows, strict=True)
        )
        return Picture.of(figure, say(texts.TABLE_ALT, rows=len(rows), told=told))


def neighbors(pictures: np.ndarray) -> Picture:
    """Draw how many rows lie between each image and the one most like it."""
    rows = pictures.reshape(len(pictures), -1).astype(float)
    squares = (rows**2).sum(axis=1)
    distances = squares[:, None] + squares - 2 * rows @ rows.T
    np.fill_diagonal(distances, np.inf)
    apart = np.abs(distances.argmin(axis=1) - np.arange(len(rows)))
    with sheet(260) as figure:
        axes = figure.subplots()
        axes.hist(apart, bins=np.arange(0, len(rows) + NEAR, NEAR), color=BLUE, edgecolor="white")
        axes.set_title(say(texts.NEIGHBORS_TITLE))
        axes.set_xlabel(say(texts.NEIGHBORS_X))
        axes.set_ylabel(say(texts.NEIGHBORS_Y))
        axes.grid(axis="y")
        alt = say(
            texts.NEIGHBORS_ALT,
            near=(apart < NEAR).mean(),
            reach=NEAR,
            half=float(np.median(apart)),
        )
        return Picture.of(figure, alt)


@of_a_result
def weights(w: object) -> Picture:
    """Draw the weights (64, 10) of one layer as ten images: gray is 0."""
    w = np.asarray(w, dtype=float)
    top = float(np.abs(w).max()) or 1.0
    alt = say(texts.WEIGHTS_ALT, low=f"{w.min():.2f}", high=f"{w.max():.2f}")
    titles = [str(digit) for digit in range(DIGITS)]
    return _grid(w.T.reshape(-1, SIDE, SIDE), titles, 10, (-top, top), alt)


def slope(tried: ArrayLike, losses: ArrayLike, here: float, pixel: int, digit: int) -> Picture:
    """Draw losses over the values of one weight, and the slope at one of them."""
    weight, losses = np.asarray(tried), np.asarray(losses)
    height = float(np.interp(here, weight, losses))
    steepness = float(np.interp(here, weight, np.gradient(losses, weight)))
    with sheet(280) as figure:
        axes = figure.subplots()
        axes.plot(weight, losses, color=BLUE, linewidth=2)
        reach = (weight.max() - weight.min()) / 5
        ends = np.array([here - reach, here + reach])
        axes.plot(ends, height + steepness * (ends - here), color=ORANGE, linestyle="--")
        axes.plot(here, height, "o", color=ORANGE, ms=9, mec="white")
        axes.annotate(
            say(texts.HERE), (here, height), (8, 8), textcoords="offset points", fontweight="bold"
        )
        axes.set_title(say(texts.LOSS_TITLE))
        axes.set_xlabel(say(texts.LOSS_X, pixel=pixel, digit=digit))
        axes.set_ylabel(say(texts.LOSS_Y))
        axes.grid()
        alt = say(
            texts.SLOPE_ALT,
            pixel=pixel,
            digit=digit,
            lowest=f"{weight[losses.argmin()]:.1f}",
            here=f"{here:g}",
            slope=f"{steepness:.4f}",
        )
        return Picture.of(figure, alt)


@of_a_result
def curves(accuracies: object) -> Picture:
    """Draw the accuracies of each epoch: pairs of that on the training and on the test rows."""
    pairs = np.asarray(accuracies, dtype=float).reshape(-1, 2)
    epochs = np.arange(1, len(pairs) + 1)
    with sheet(280) as figure:
        axes = figure.subplots()
        looks = ({"color": BLUE}, {"color": ORANGE, "linestyle": "--"})
        for name, values, look in zip((texts.TRAINING, texts.TEST), pairs.T, looks, strict=True):
            axes.plot(epochs, values, linewidth=2, label=say(name), **look)
        axes.set_xlabel(say(texts.EPOCH_X))
        axes.set_ylabel(say(texts.ACCURACY_Y))
        axes.legend(loc="lower right")
        axes.grid()
        (train_first, test_first), (train_last, test_last) = pairs[0], pairs[-1]
        alt = say(
            texts.CURVES_ALT,
            epochs=len(pairs),
            train_first=f"{train_first:.3f}",
            train_last=f"{train_last:.3f}",
            test_first=f"{test_first:.3f}",
            test_last=f"{test_last:.3f}",
        )
        return Picture.of(figure, alt)


def bars(series: Mapping[str, Mapping[str, float]]) -> Picture:
    """Draw accuracies as bars: of each series a bar for each name, all with the same names.

    The names of the ways to move an image are said in the reader's language.
    """
    looks = (
        {"color": BLUE},
        {"color": ORANGE, "hatch": "///", "edgecolor": "white", "linewidth": 0},
        {"color": PALE_BLUE, "edgecolor": BLUE},
    )
    width, told = 0.8 / len(series), []
    with sheet(300) as figure:
        axes = figure.subplots()
        for number, (title, shares) in enumerate(series.items()):
            names = [say(name) if name in texts.MOVES else name for name in shares]
            places = np.arange(len(shares)) + (number - (len(series) - 1) / 2) * width
            drawn = axes.bar(
                places, list(shares.values()), width * 0.94, label=title, **looks[number]
            )
            axes.bar_label(drawn, fmt="%.2f", fontsize=SMALL, padding=2)
            axes.set_xticks(range(len(shares)), names)
            told += [
                say(texts.BAR_ALT, series=title, name=name, share=f"{share:.2f}")
                for name, share in zip(names, shares.values(), strict=True)
            ]
        axes.set_ylim(0, 1.25)
        axes.set_yticks(np.linspace(0, 1, 6))
        axes.set_ylabel(say(texts.ACCURACY_Y))
        axes.tick_params(axis="x", length=0)
        axes.legend(loc="upper right", ncols=len(series))
        axes.grid(axis="y")
        return Picture.of(figure, say(texts.BARS_ALT, told=" ".join(told)))
