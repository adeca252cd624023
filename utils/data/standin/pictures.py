"""Base pictures of hands in front of walls, and the small variants of each, as 28x28 pixels."""

import numpy as np

from utils.data.datasets import SIGN_MNIST
from utils.data.standin.chance import SEEDS, Draws, splitmix
from utils.data.standin.hand import Bones, Signers, bones, turning
from utils.data.standin.poses import POSES
from utils.data.standin.render import FAR, SIDE, STEP, column, depth_maps, shaded
from utils.data.standin.rooms import background

VARIANTS = 50
"""Variants of each base picture, about as many as the real set has of each photograph."""

ODD_SHARE, ODD_FREEDOM = 0.19, 2.6
"""How many hands are turned and shifted much farther than the others, and how much farther."""

PEOPLE = {"train": 8, "valid": 5}
"""Signers of each set; nobody is in both."""

FILLED = (1.72, 1.86)
"""Width and height that a hand without its forearm fills at most, of the 2 of an image."""

PALM_LENGTHS = (0.74, 1.3)
"""A palm's length in the image is kept between these, in the same unit."""


def draw_base(labels: np.ndarray, numbers: np.ndarray, which: str) -> np.ndarray:
    """Return base pictures float32 (n, SIDE, SIDE), in shades 0 to 255.

    ``labels`` (n,) are 0..23; ``numbers`` (n,) count the base pictures of a letter.
    """
    own = Draws(
        SEEDS[which], labels.astype(np.uint64) * np.uint64(1000) + numbers.astype(np.uint64)
    )
    signers = signers_of(own, which)
    freedom = np.where(own.happens(ODD_SHARE), ODD_FREEDOM, 1.0)
    hands, scale = framed(bones(labels, signers, freedom, own), labels, freedom, own)
    hand, sleeve = depth_maps(hands)
    # from the upper left and the front, as in most of the photographs
    light = np.stack([own.between(-0.8, 0.0), own.between(0.05, 0.4), own.between(0.45, 0.85)], -1)
    x, y, z = (light[:, i] for i in range(3))
    light /= np.sqrt(x * x + y * y + z * z)[:, None]
    ambient = own.between(0.14, 0.3)
    exposure = own.between(0.84, 1.14)
    bright = shaded(hand, light, ambient, scale)
    skin = bright * column(signers.tone * exposure * 1.12)
    cloth = shaded(sleeve, light, ambient, scale) * column(own.between(20, 90))
    image = background(own, which) * column(exposure)
    over = (sleeve > FAR) & (sleeve > hand)
    image = np.where(over, cloth, np.where(hand > FAR, skin, image))
    return image.astype(np.float32)


def signers_of(own: Draws, which: str) -> Signers:
    """Return who signs each base picture."""
    seed = SEEDS[which]
    person = (splitmix(own.items + np.uint64(seed)) >> np.uint64(7)) % np.uint64(PEOPLE[which])
    people = Draws(seed + 1, person)
    return Signers(
        length=1 + people.middling(0.10),
        thickness=1 + people.middling(0.16),
        width=1 + people.middling(0.10),
        tone=people.between(146, 186),
    )


def framed(
    hands: Bones, labels: np.ndarray, freedom: np.ndarray, own: Draws
) -> tuple[Bones, np.ndarray]:
    """Return the bones in coordinates of the image, and how long a palm is there, (n,).

    The image reaches from -1 to 1 both ways, y up. A hand is made to fill it, at the place where
    its letter mostly is, give or take a little (``freedom`` (n,) times that).
    """
    shown = [i for i, part in enumerate(hands.parts) if part in ("palm", "digit")]
    radius = hands.radius[:, shown].max(axis=2)[..., None]
    low = np.minimum(hands.start[:, shown], hands.end[:, shown])[..., :2] - radius
    high = np.maximum(hands.start[:, shown], hands.end[:, shown])[..., :2] + radius
    low, high = low.min(axis=1), high.max(axis=1)
    extent = high - low
    scale = np.minimum(FILLED[0] / extent[:, 0], FILLED[1] / extent[:, 1])
    scale = np.clip(scale, *PALM_LENGTHS) * (1 + own.middling(0.05))
    scale = scale * np.array([POSES[letter].size for letter in SIGN_MNIST.classes])[labels]
    middle = (low + high) / 2
    usual = np.array([POSES[letter].at for letter in SIGN_MNIST.classes])[labels]
    at = usual + own.middling(0.08, 2) * freedom[:, None]
    shift = np.stack([at[:, 0], at[:, 1], np.zeros(len(at))], -1)
    centre = np.concatenate([middle, np.zeros((len(at), 1))], -1)

    def place(points):
        return (points - centre[:, None]) * scale[:, None, None] + shift[:, None]

    radius = hands.radius * scale[:, None, None]
    return Bones(place(hands.start), place(hands.end), radius, hands.parts), scale


def vary(bases: np.ndarray, which_base: np.ndarray, items: np.ndarray, seed: int) -> np.ndarray:
    """Return images uint8 (n, 28, 28): small variants of base pictures.

    What changes is what the makers of the real set say that they changed: a turn of up to 3
    degrees, brightness and contrast, the filter that reduces the picture, single pixels.

    ``bases`` (m, SIDE, SIDE) are averaged over a pixel; ``which_base`` (n,) counts them.
    """
    own = Draws(seed, items)
    image = sampled(bases, which_base, own.between(-3, 3), own.middling(0.02, 2))
    soft = image.copy()
    soft[:, 1:-1] = (image[:, :-2] + 2 * image[:, 1:-1] + image[:, 2:]) / 4
    soft[:, :, 1:-1] = (soft[:, :, :-2] + 2 * soft[:, :, 1:-1] + soft[:, :, 2:]) / 4
    image = image + column(own.between(-0.5, 0.6)) * (soft - image)
    image = 128 + (image - 128) * column(own.between(1.02, 1.3))
    image = image * column(own.between(0.9, 1.1))
    image = image + own.between(-2.5, 2.5, SIGN_MNIST.side, SIGN_MNIST.side).astype(np.float32)
    return np.clip(np.rint(image), 0, 255).astype(np.uint8)


def sampled(
    bases: np.ndarray, which_base: np.ndarray, degrees: np.ndarray, shift: np.ndarray
) -> np.ndarray:
    """Return float32 (n, 28, 28), read between the points of turned and shifted base pictures.

    ``degrees`` is (n,); ``shift`` (n, 2) to the right and down, of the 2 of an image.
    """
    cosine, sine = turning(degrees)
    places = (np.arange(SIGN_MNIST.side) + 0.5) * (2 / SIGN_MNIST.side) - 1
    across, down = places[None, None, :], places[None, :, None]
    c, s = cosine[:, None, None], sine[:, None, None]
    column_at = (across * c - down * s + shift[:, 0, None, None]) / STEP + (SIDE - 1) / 2
    row_at = (across * s + down * c + shift[:, 1, None, None]) / STEP + (SIDE - 1) / 2
    column_at = np.clip(column_at, 0, SIDE - 1.001)
    row_at = np.clip(row_at, 0, SIDE - 1.001)
    column_0, row_0 = column_at.astype(np.int64), row_at.astype(np.int64)
    u, v = (column_at - column_0).astype(np.float32), (row_at - row_0).astype(np.float32)
    flat = bases.reshape(-1)
    first = which_base[:, None, None] * (SIDE * SIDE) + row_0 * SIDE + column_0
    top = flat[first] + u * (flat[first + 1] - flat[first])
    low = flat[first + SIDE] + u * (flat[first + SIDE + 1] - flat[first + SIDE])
    return top + v * (low - top)
