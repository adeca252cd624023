"""What stands behind a hand: plain walls, and at times a desk, a curtain, a dark shape."""

import numpy as np

from utils.data.standin.chance import SEEDS, Draws, splitmix
from utils.data.standin.render import SIDE, X, Y, blurred, column

ROOMS = {"train": 9, "valid": 6}
"""Rooms of each set; none is in both."""

GRAIN = 8
"""Spots of a wall's texture in each direction."""


def rooms_of(own: Draws, which: str) -> Draws:
    """Return the draws that images of one room share."""
    seed = SEEDS[which]
    mixed = splitmix(own.items + np.uint64(seed * 7 + 1)) >> np.uint64(9)
    return Draws(seed + 2, mixed % np.uint64(ROOMS[which]))


def background(own: Draws, which: str) -> np.ndarray:
    """Return backgrounds in shades around 190, float32 (n, SIDE, SIDE)."""
    rooms = rooms_of(own, which)
    image = _wall(rooms)
    for add in (_desk, _curtain):
        image = add(image, rooms, own)
    image = _dark_shape(image, own)
    grain = own.between(-1, 1, GRAIN, GRAIN).astype(np.float32)
    grain = np.repeat(np.repeat(grain, SIDE // GRAIN, 1), SIDE // GRAIN, 2)
    return image + blurred(grain, 6) * column(rooms.between(0, 9))


def _wall(rooms: Draws) -> np.ndarray:
    """Return walls that are brighter at one side, and darker in the corners."""
    image = column(rooms.between(176, 204))
    image = image + X * column(rooms.between(-22, 12)) - Y * column(rooms.between(-2, 18))
    return image - (X * X + Y * Y) * column(rooms.between(0, 16))


def _desk(image: np.ndarray, rooms: Draws, own: Draws) -> np.ndarray:
    """Put a dark desk at the foot of some images."""
    height = column(rooms.between(0.62, 0.9))
    edge = Y + height + X * column(rooms.middling(0.2)) + column(own.middling(0.2))
    seen = rooms.happens(0.5) & own.happens(0.7)
    cover = np.clip(-edge * 12, 0, 1) * column(seen)
    return image + cover * (column(rooms.between(70, 120)) - image)


def _curtain(image: np.ndarray, rooms: Draws, own: Draws) -> np.ndarray:
    """Hang a dark curtain at the left of some images."""
    place = column(rooms.between(0.74, 0.95))
    edge = X + place + Y * column(rooms.middling(0.1)) + column(own.middling(0.2))
    seen = rooms.happens(0.3) & own.happens(0.5)
    cover = np.clip(-edge * 9, 0, 1) * column(seen)
    return image + cover * (column(rooms.between(60, 110)) - image)


def _dark_shape(image: np.ndarray, own: Draws) -> np.ndarray:
    """Leave a dark round shape, such as a shoulder, at the lower right of a few images."""
    across, down = X - column(own.between(1.0, 1.3)), Y - column(own.between(-1.0, -0.2))
    radius = column(own.between(0.3, 0.6))
    cover = np.clip((1 - (across * across + down * down) / (radius * radius)) * 1.6, 0, 1)
    cover = cover * column(own.happens(0.12))
    return image + cover * (column(own.between(40, 120)) - image)
