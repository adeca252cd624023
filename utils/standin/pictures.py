"""Base pictures of hands before backgrounds, and the small variants of each, as 28x28 pixels."""

import numpy as np

from utils.settings import IMAGE_SIDE, LETTERS
from utils.standin.chance import Draws, splitmix
from utils.standin.hand import Bones, Signers, bones, turning
from utils.standin.poses import POSES
from utils.standin.render import FAR, SIDE, STEP, X, Y, blurred, depth_maps, shaded

VARIANTS = 50
"""Variants of each base picture, about as many as the real set has of each photograph."""

ODD_SHARE, ODD_FREEDOM = 0.19, 2.6
"""How many hands are turned and shifted much farther than the others, and how much farther."""

PEOPLE = {"train": 8, "valid": 5}
ROOMS = {"train": 9, "valid": 6}
SEEDS = {"train": 11, "valid": 23}


def draw_base(labels: np.ndarray, numbers: np.ndarray, which: str) -> np.ndarray:
    """Return base pictures float32 (n, SIDE, SIDE), in shades 0 to 255.

    ``labels`` (n,) are 0..23; ``numbers`` (n,) count the base pictures of a letter.
    """
    seed = SEEDS[which]
    own = Draws(seed, labels.astype(np.uint64) * np.uint64(1000) + numbers.astype(np.uint64))
    person = (splitmix(own.items + np.uint64(seed)) >> np.uint64(7)) % np.uint64(PEOPLE[which])
    people = Draws(seed + 1, person)
    signers = Signers(
        length=1 + people.middling(0.10),
        thickness=1 + people.middling(0.16),
        width=1 + people.middling(0.10),
        tone=people.between(146, 186),
    )
    freedom = np.where(own.happens(ODD_SHARE), ODD_FREEDOM, 1.0)
    hands, scale = framed(bones(labels, signers, freedom, own), labels, freedom, own)
    hand, sleeve = depth_maps(hands)
    light = np.stack([own.between(-0.8, 0.0), own.between(0.05, 0.4), own.between(0.45, 0.85)], -1)
    light /= np.sqrt(light[:, 0] ** 2 + light[:, 1] ** 2 + light[:, 2] ** 2)[:, None]
    ambient = own.between(0.14, 0.3)
    exposure = own.between(0.84, 1.14)
    bright = shaded(hand, light, ambient, scale)
    skin = bright * column(signers.tone * exposure * 1.12)
    cloth = shaded(sleeve, light, ambient, scale) * column(own.between(20, 90))
    image = background(own, seed, which) * column(exposure)
    over = (sleeve > FAR) & (sleeve > hand)
    image = np.where(over, cloth, np.where(hand > FAR, skin, image))
    return image.astype(np.float32)


def column(values: np.ndarray) -> np.ndarray:
    """Return (n,) values as float32 (n, 1, 1)."""
    return values.astype(np.float32)[:, None, None]


def framed(hands: Bones, labels: np.ndarray, freedom: np.ndarray, own: Draws) -> tuple[Bones, np.ndarray]:
    """Return the bones in coordinates of the image, and how long a palm is there, (n,)."""
    shown = [i for i, part in enumerate(hands.parts) if part in ("palm", "digit")]
    radius = hands.radius[:, shown].max(axis=2)[..., None]
    low = np.minimum(hands.start[:, shown], hands.end[:, shown])[..., :2] - radius
    high = np.maximum(hands.start[:, shown], hands.end[:, shown])[..., :2] + radius
    low, high = low.min(axis=1), high.max(axis=1)
    extent = high - low
    scale = np.minimum(1.72 / extent[:, 0], 1.86 / extent[:, 1])
    scale = np.minimum(np.maximum(scale, 0.74), 1.3) * (1 + own.middling(0.05))
    scale = scale * np.array([POSES[letter].size for letter in LETTERS])[labels]
    middle = (low + high) / 2
    at = np.array([POSES[letter].at for letter in LETTERS])[labels] + own.middling(0.08, 2) * freedom[:, None]
    shift = np.stack([at[:, 0], at[:, 1], np.zeros(len(at))], -1)
    centre = np.concatenate([middle, np.zeros((len(at), 1))], -1)

    def place(points):
        return (points - centre[:, None]) * scale[:, None, None] + shift[:, None]

    return (
        Bones(
            place(hands.start), place(hands.end), hands.radius * scale[:, None, None], hands.parts
        ),
        scale,
    )


def background(own: Draws, seed: int, which: str) -> np.ndarray:
    """Return walls with what stands before them, float32 (n, SIDE, SIDE)."""
    room = (splitmix(own.items + np.uint64(seed * 7 + 1)) >> np.uint64(9)) % np.uint64(ROOMS[which])
    rooms = Draws(seed + 2, room)
    image = column(rooms.between(176, 204))
    image = image + X * column(rooms.between(-22, 12)) - Y * column(rooms.between(-2, 18))
    bulge = X * X + Y * Y
    image = image - bulge * column(rooms.between(0, 16))
    # a desk at the foot, a curtain at the left, something dark at the right
    edge = (
        Y
        + column(rooms.between(0.62, 0.9))
        + X * column(rooms.middling(0.2))
        + column(own.middling(0.2))
    )
    has = (rooms.happens(0.5) & own.happens(0.7)).astype(np.float32)[:, None, None]
    cover = np.clip(-edge * 12, 0, 1) * has
    image = image + cover * (column(rooms.between(70, 120)) - image)
    edge = (
        X
        + column(rooms.between(0.74, 0.95))
        + Y * column(rooms.middling(0.1))
        + column(own.middling(0.2))
    )
    has = (rooms.happens(0.3) & own.happens(0.5)).astype(np.float32)[:, None, None]
    cover = np.clip(-edge * 9, 0, 1) * has
    image = image + cover * (column(rooms.between(60, 110)) - image)
    ex, ey = X - column(own.between(1.0, 1.3)), Y - column(own.between(-1.0, -0.2))
    radius = column(own.between(0.3, 0.6))
    cover = np.clip((1 - (ex * ex + ey * ey) / (radius * radius)) * 1.6, 0, 1)
    cover = cover * own.happens(0.12).astype(np.float32)[:, None, None]
    image = image + cover * (column(own.between(40, 120)) - image)
    grain = own.between(-1, 1, 8, 8).astype(np.float32)
    grain = blurred(np.repeat(np.repeat(grain, SIDE // 8, 1), SIDE // 8, 2), 6)
    return image + grain * column(rooms.between(0, 9))


def vary(bases: np.ndarray, which_base: np.ndarray, items: np.ndarray, seed: int) -> np.ndarray:
    """Return images uint8 (n, 28, 28): small variants of base pictures.

    What changes is what the real set's makers changed: a turn of up to 3 degrees, brightness and
    contrast by up to 15 percent, sharpness, single pixels.

    ``bases`` (m, SIDE, SIDE) are averaged over a pixel; ``which_base`` (n,) counts them.
    """
    own = Draws(seed, items)
    cosine, sine = turning(own.between(-3, 3))
    shift = own.middling(0.02, 2)
    places = (np.arange(IMAGE_SIDE) + 0.5) * (2 / IMAGE_SIDE) - 1
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
    image = top + v * (low - top)

    soft = image.copy()
    soft[:, 1:-1] = (image[:, :-2] + 2 * image[:, 1:-1] + image[:, 2:]) / 4
    soft[:, :, 1:-1] = (soft[:, :, :-2] + 2 * soft[:, :, 1:-1] + soft[:, :, 2:]) / 4
    image = image + column(own.between(-0.5, 0.6)) * (soft - image)
    image = 128 + (image - 128) * column(own.between(1.02, 1.3))
    image = image * column(own.between(0.9, 1.1))
    image = image + own.between(-2.5, 2.5, IMAGE_SIDE, IMAGE_SIDE).astype(np.float32)
    return np.clip(np.rint(image), 0, 255).astype(np.uint8)
