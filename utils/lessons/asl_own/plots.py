"""The pictures of this lesson. Of a student's function they show what it gives."""

from collections.abc import Callable

import numpy as np

from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_own import words as texts
from utils.lessons.asl_own.photos import Photo
from utils.messages import say
from utils.plots.picture import Picture, of_a_result
from utils.plots.source import standin_caption
from utils.plots.style import (
    BLUE,
    INK,
    MUTED,
    ORANGE,
    RULE,
    SMALL,
    TITLE,
    WIDTH,
    number,
    place,
    sheet,
    show_gray,
)

MARGIN, GAP, HEADING, FOOT = 16, 28, 28, 26
COUNT = 3


def show(axes: object, image: np.ndarray, top: float) -> None:
    """Draw an image, gray or colored, so that its pixels are squares; ``top`` is white."""
    image = np.asarray(image)
    if image.ndim == 3:
        axes.set_axis_on()
        axes.imshow(np.clip(image[..., :3] / top, 0, 1), interpolation="nearest", aspect="auto")
        axes.set(xticks=[], yticks=[])
        axes.spines[:].set(visible=True, color=RULE)
    else:
        show_gray(axes, image.astype(float), 0, top)


def top_of(image: np.ndarray) -> float:
    """Return the number that stands for white: 1 for fractions, else 255."""
    return 1.0 if float(np.max(image)) <= 1 else 255.0


def words(image: np.ndarray) -> str:
    """Return what a picture is in a few words."""
    kind = texts.COLORED if image.ndim == 3 else texts.GRAY
    return say(
        texts.ONE_PICTURE,
        kind=say(kind),
        height=image.shape[0],
        width=image.shape[1],
        low=number(image.min()),
        high=number(image.max()),
    )


def fitted(image: np.ndarray, width: float, height: float) -> tuple[float, float]:
    """Return the size in which an image fills a place and keeps its shape."""
    scale = min(width / image.shape[1], height / image.shape[0])
    return image.shape[1] * scale, image.shape[0] * scale


def side_by_side(
    images: list[np.ndarray], titles: list[str], alt: str, height: int = 260
) -> Picture:
    """Draw images in a row, each with a title above and its size and range below."""
    with sheet(height + HEADING + FOOT + 2 * MARGIN, chart=False) as figure:
        room = (WIDTH - 2 * MARGIN - GAP * (len(images) - 1)) / len(images)
        for n, (image, title) in enumerate(zip(images, titles, strict=True)):
            wide, high = fitted(image, room, height)
            left = MARGIN + n * (room + GAP) + (room - wide) / 2
            axes = place(figure, left, MARGIN + HEADING + (height - high) / 2, wide, high)
            show(axes, image, top_of(image))
            axes.set_title(title, fontsize=TITLE, loc="center", pad=6)
            size = say(texts.SIZE, height=image.shape[0], width=image.shape[1])
            ends = say(texts.RANGE, low=number(image.min()), high=number(image.max()))
            axes.set_xlabel(f"{size},  {ends}", fontsize=SMALL, color=MUTED)
        return Picture.of(figure, alt)


def photo(found: Photo) -> Picture:
    """Draw a photo as it is stored."""
    title = say(texts.ORIENTATION_TITLE, orientation=found.orientation)
    alt = say(texts.PHOTO_ALT, what=words(found.pixels), orientation=found.orientation)
    return side_by_side([found.pixels], [title], alt)


@of_a_result
def before_and_after(function: Callable, *inputs: object) -> Picture:
    """Draw what a function gets, an image first, beside the image that it gives."""
    before, after = np.asarray(inputs[0]), np.asarray(function(*inputs))
    alt = say(texts.BEFORE_AFTER_ALT, before=words(before), after=words(after))
    return side_by_side([before, after], [say(texts.STORED), say(texts.RESULT)], alt)


def best_of(probabilities: np.ndarray) -> list[tuple[str, float]]:
    """Return the three most likely letters with their probabilities."""
    order = np.argsort(probabilities)[::-1][:COUNT]
    return [(SIGN_MNIST.classes[label], float(probabilities[label])) for label in order]


def bar_words(pairs: list[tuple[str, float]]) -> str:
    """Return letters and their shares as a list in words."""
    return ", ".join(say(texts.BAR, letter=letter, share=share) for letter, share in pairs)


def bars(axes: object, pairs: list[tuple[str, float]]) -> None:
    """Draw a bar for each letter, the first at the top."""
    names, shares = zip(*pairs[::-1], strict=True)
    axes.set_axis_on()
    axes.barh(names, shares, color=[BLUE] * (len(pairs) - 1) + [ORANGE], height=0.6)
    axes.set(xlim=(0, 1.2), xticks=[])
    axes.tick_params(axis="y", length=0, labelsize=TITLE)
    axes.spines[:].set(visible=False)
    for n, share in enumerate(shares):
        axes.text(share + 0.02, n, f"{share:.1%}", va="center", color=INK)


@of_a_result
def named(best_three: Callable, image: np.ndarray, probabilities: np.ndarray) -> Picture:
    """Draw an image and the letters that the student's function names, with their shares."""
    pairs = [(str(letter), float(share)) for letter, share in best_three(probabilities)]
    return verdict(image, pairs)


def answer(image: np.ndarray, probabilities: np.ndarray) -> Picture:
    """Draw an image and the three letters that the network finds most likely."""
    return verdict(image, best_of(np.asarray(probabilities).reshape(-1)))


@of_a_result
def read(to_batch: Callable, model: object, image: np.ndarray) -> Picture:
    """Draw an image and what the network says to the batch that the student's function makes."""
    return answer(image, model.predict(np.asarray(to_batch(image)), verbose=0)[0])


def verdict(image: np.ndarray, pairs: list[tuple[str, float]]) -> Picture:
    """Draw an image and bars for letters beside it."""
    side = 168
    with sheet(side + HEADING + 2 * MARGIN, chart=False) as figure:
        axes = place(figure, MARGIN + 24, MARGIN + HEADING, side, side)
        show(axes, image, 1)
        axes.set_title(say(texts.SEEN), fontsize=TITLE, loc="center", pad=6)
        left = MARGIN + side + 94
        chart = place(figure, left, MARGIN + HEADING, WIDTH - left - MARGIN, side)
        chart.set_title(say(texts.THREE_BEST), fontsize=TITLE, pad=6)
        bars(chart, pairs)
        return Picture.of(figure, say(texts.BEST_ALT, bars=bar_words(pairs)))


@of_a_result
def confusion_map(confusion: Callable, labels: np.ndarray, probabilities: np.ndarray) -> Picture:
    """Draw the table of the student's function; a deep color is a frequent pair."""
    table = np.asarray(confusion(labels, probabilities.argmax(axis=1)))
    mistakes = table - np.diag(np.diag(table))
    true, said = np.unravel_index(mistakes.argmax(), table.shape)
    letters = list(SIGN_MNIST.classes)
    with sheet(560) as figure:
        axes = figure.subplots()
        axes.imshow(np.sqrt(table), cmap="Blues", aspect="auto")
        for (row, column), count in np.ndenumerate(mistakes):
            if count:
                axes.text(column, row, f"{count}", fontsize=6.5, ha="center", va="center")
        axes.set_xticks(range(len(letters)), letters)
        axes.set_yticks(range(len(letters)), letters)
        axes.set_title(say(texts.CONFUSION_TITLE))
        axes.set_xlabel(say(texts.CONFUSION_X))
        axes.set_ylabel(say(texts.CONFUSION_Y))
        alt = say(
            texts.CONFUSION_ALT,
            size=len(table),
            right=np.trace(table) / table.sum(),
            true=letters[true],
            said=letters[said],
            count=mistakes.max(),
        )
        return Picture.of(figure, alt)


@of_a_result
def worst_images(
    worst: Callable, images: np.ndarray, labels: np.ndarray, probabilities: np.ndarray
) -> Picture:
    """Draw the images at the places that the student's function gives."""
    places = np.asarray(worst(probabilities, labels))[:COUNT]
    side, lines = 168, []
    with sheet(side + 2 * HEADING + MARGIN, chart=False) as figure:
        for n, at in enumerate(places):
            true = SIGN_MNIST.classes[labels[at]]
            said = SIGN_MNIST.classes[probabilities[at].argmax()]
            loss = -np.log(max(float(probabilities[at, labels[at]]), 1e-7))
            axes = place(figure, 40 + n * (side + 48), 2 * HEADING, side, side)
            show(axes, images[at], 1)
            title = say(texts.WORST_TITLE, true=true, said=said, loss=loss)
            axes.set_title(title, fontsize=TITLE, loc="center", pad=5)
            lines.append(say(texts.WORST_LINE, true=true, said=said))
        alt = say(texts.WORST_ALT, count=len(lines), lines=". ".join(lines))
        return Picture.of(figure, alt, standin_caption())
