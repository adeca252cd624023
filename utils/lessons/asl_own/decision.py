"""The last picture: a photo, the three best letters, and what spoke for the first of them."""

from collections.abc import Callable

import numpy as np

from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_own import words as texts
from utils.lessons.asl_own.gradcam import maps_and_gradients
from utils.lessons.asl_own.photos import Photo
from utils.lessons.asl_own.plots import HEADING, MARGIN, bar_words, bars, best_of, fitted, show
from utils.lessons.asl_own.prepare import prepared
from utils.lessons.asl_own.upright import upright
from utils.messages import say
from utils.plots.picture import Picture, of_a_result
from utils.plots.style import TITLE, WIDTH, place, sheet


@of_a_result
def decided(heat: Callable, model: object, found: Photo) -> Picture:
    """Draw a photo, the three best letters, and the places that spoke for the first of them."""
    image = prepared(found)
    probabilities = model.predict(image[None, ..., None], verbose=0)[0]
    label = int(probabilities.argmax())
    spoke = np.asarray(heat(*maps_and_gradients(model, image, label)), float)
    pairs, letter = best_of(probabilities), SIGN_MNIST.classes[label]
    photo_upright, side = upright(found.pixels, found.orientation), 190
    with sheet(side + HEADING + 2 * MARGIN + 130, chart=False) as figure:
        titles = (texts.YOUR_PHOTO, texts.SEEN, texts.MAP_TITLE)
        for n, title in enumerate(titles):
            wide, high = (side, side) if n else fitted(photo_upright, side, side)
            left = 30 + n * (side + 24) + (side - wide) / 2
            axes = place(figure, left, MARGIN + HEADING + (side - high) / 2, wide, high)
            show(axes, image if n else photo_upright, 1 if n else 255)
            axes.set_title(say(title, letter=letter), fontsize=TITLE, loc="center", pad=6)
        edges = (-0.5, image.shape[1] - 0.5, image.shape[0] - 0.5, -0.5)
        axes.imshow(spoke, cmap="inferno", alpha=0.55, extent=edges, interpolation="bilinear")
        axes.set_aspect("auto")
        chart = place(figure, 60, MARGIN + HEADING + side + 24, WIDTH - 120, 100)
        bars(chart, pairs)
        alt = say(texts.DECIDED_ALT, letter=letter, place=say(where(spoke)), bars=bar_words(pairs))
        return Picture.of(figure, alt)


def where(spoke: np.ndarray) -> str:
    """Return the part of an image, of nine, in which a map is largest."""
    row, column = np.unravel_index(spoke.argmax(), spoke.shape)
    return texts.PLACES[3 * row // len(spoke)][3 * column // spoke.shape[1]]
