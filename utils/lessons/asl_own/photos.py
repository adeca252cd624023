"""Photos of hands: those that a program drew for this lesson, and the student's own, by path.

No photograph of a person belongs to the course. The samples are drawn by the hand of the stand-in
(``utils.data.standin``), of signers, in rooms and under lights that the training images do not
have; drawing one takes a tenth of a second.
"""

import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from utils.data.datasets import SIGN_MNIST
from utils.data.standin.chance import Draws
from utils.data.standin.hand import Signers, bones
from utils.data.standin.pictures import framed
from utils.data.standin.render import FAR, STEP, depth_maps, shaded
from utils.lessons.asl_own import words as m
from utils.messages import say

ORIENTATION = 0x0112
"""The number of the entry "orientation" in the notes (EXIF) that a camera writes into a file."""

PLAIN = 1
"""The orientation of a photo that is stored as one sees it, and of one that names none."""

LONGEST, SHORTEST = 1600, SIGN_MNIST.side
"""Sides in pixels: a longer photo is made smaller when it is read, a shorter one is refused."""

MOST_MEGAPIXELS = 200
MILLION = 1_000_000

SIDE, LONG = 336, 448
"""Sides of a drawn photo; the hand fills the square in its middle."""

SEED = 61
"""Of the hands drawn here; those of the training images come from other seeds."""


class NoPhoto(ValueError):
    """A file cannot be used as a photo. The text says why, and what to do."""


@dataclass(frozen=True)
class Photo:
    """What a photo's file holds: colors uint8 (height, width, 3), and how the camera was held.

    ``orientation`` is 1 to 8 as in EXIF; this lesson teaches 1, 3, 6 and 8.
    """

    pixels: np.ndarray
    orientation: int


@dataclass(frozen=True)
class Scene:
    """A photo to draw: letter, colors of background and skin, light, and how it is stored."""

    letter: str
    background: tuple[int, int, int]
    skin: tuple[int, int, int]
    light: tuple[float, float, float]
    tall: bool
    orientation: int


SAMPLES = {
    "window": Scene("L", (208, 214, 220), (196, 142, 112), (0.6, 0.3, 0.74), True, 1),
    "lamp": Scene("W", (34, 38, 52), (236, 178, 132), (-0.5, 0.5, 0.7), False, 1),
    "lying": Scene("Y", (150, 190, 168), (150, 104, 80), (0.2, 0.6, 0.77), True, 6),
    "desk": Scene("B", (222, 190, 150), (174, 120, 92), (-0.7, 0.1, 0.7), False, 3),
}
"""The drawn photos by name."""


def read(path: str | Path) -> Photo:
    """Read a photo's file, of any size and kind that Pillow knows.

    Raises:
        NoPhoto: there is no such file, it is no picture, or it is too small or too large.
    """
    from PIL import Image, UnidentifiedImageError

    path = Path(path).expanduser()
    if not path.is_file():
        raise NoPhoto(say(m.NO_FILE, path=path.name))
    try:
        with warnings.catch_warnings(), Image.open(path) as image:
            warnings.simplefilter("ignore")
            if min(image.size) < SHORTEST:
                raise NoPhoto(say(m.TOO_SMALL, path=path.name, side=SHORTEST))
            if image.width * image.height > MOST_MEGAPIXELS * MILLION:
                raise NoPhoto(say(m.TOO_LARGE, path=path.name, most=MOST_MEGAPIXELS))
            orientation = image.getexif().get(ORIENTATION, PLAIN)
            image.thumbnail((LONGEST, LONGEST))
            if min(image.size) < SHORTEST:
                raise NoPhoto(say(m.TOO_NARROW, path=path.name))
            pixels = np.asarray(image.convert("RGB"))
    except Image.DecompressionBombError:
        raise NoPhoto(say(m.TOO_LARGE, path=path.name, most=MOST_MEGAPIXELS)) from None
    except UnidentifiedImageError:
        raise NoPhoto(say(m.NO_PICTURE, path=path.name)) from None
    except (OSError, SyntaxError, ValueError) as error:
        if isinstance(error, NoPhoto):
            raise
        raise NoPhoto(say(m.DAMAGED, path=path.name)) from None
    return Photo(pixels, orientation if orientation in range(1, 9) else PLAIN)


def sample(name: str) -> Photo:
    """Draw one of ``SAMPLES``.

    Raises:
        KeyError: there is none of that name.
    """
    scene = SAMPLES[name]
    colors, cover = _hand(scene, list(SAMPLES).index(name))
    background = _background(scene.background, cover.shape)
    upright = background + cover[..., None] * (colors - background)
    quarters = {1: 0, 3: 2, 6: 1, 8: -1}[scene.orientation]
    stored = np.rot90(np.clip(np.rint(upright), 0, 255).astype(np.uint8), quarters)
    return Photo(np.ascontiguousarray(stored), scene.orientation)


def _hand(scene: Scene, number: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the colors of a hand and how much it covers, 0 to 1, in the photo's size."""
    own, one = Draws(SEED, np.array([number])), np.ones(1)
    signers = Signers(
        length=1 + own.middling(0.1),
        thickness=1 + own.middling(0.16),
        width=1 + own.middling(0.1),
        tone=one,
    )
    labels = np.array([SIGN_MNIST.classes.index(scene.letter)])
    hands, scale = framed(bones(labels, signers, one, own), labels, one, own)
    hand, sleeve = depth_maps(hands)
    light = np.array([scene.light]) / np.linalg.norm(scene.light)
    ambient = 0.3 * one
    skin = shaded(hand, light, ambient, scale)[0, ..., None] * scene.skin * 1.25
    cloth = shaded(sleeve, light, ambient, scale)[0, ..., None] * (70, 84, 120)
    over = (sleeve > FAR) & (sleeve > hand)
    colors = np.where(over[0, ..., None], cloth, skin)
    cover = np.maximum(hand, sleeve)[0] > FAR
    colors = np.where(cover[..., None], colors, scene.skin)
    layers = [_enlarged(layer) for layer in (*np.moveaxis(colors, -1, 0), cover * 255.0)]
    *shades, cover = (_widened(layer, scene.tall) for layer in layers)
    return np.stack(shades, -1), cover / 255


def _enlarged(layer: np.ndarray) -> np.ndarray:
    """Return the middle of a base picture, 84 of its points, as ``SIDE`` pixels each way."""
    from PIL import Image

    edge = (len(layer) - round(2 / STEP)) // 2
    middle = layer[edge : len(layer) - edge, edge : len(layer) - edge].astype(np.float32)
    return np.asarray(Image.fromarray(middle).resize((SIDE, SIDE), Image.Resampling.BICUBIC))


def _widened(layer: np.ndarray, tall: bool) -> np.ndarray:
    """Return a layer with what a photo shows beside the square, or above and below it."""
    beside = (LONG - SIDE) // 2
    if not tall:
        return np.pad(layer, ((0, 0), (beside, beside)))
    lean = [np.roll(layer[-1], -round(row / 4)) for row in range(beside)]
    return np.concatenate([np.zeros((beside, SIDE)), layer, lean])


def _background(color: tuple[int, int, int], shape: tuple[int, int]) -> np.ndarray:
    """Return a wall of a color, brighter at the upper left."""
    down, across = np.linspace(0.5, -0.5, shape[0])[:, None], np.linspace(0.5, -0.5, shape[1])
    return np.array(color) + (24 * down + 16 * across)[..., None]
