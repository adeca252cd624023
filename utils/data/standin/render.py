"""Drawing hands: round bones in a depth map, light, creases and shadows, a background."""

import numpy as np

from utils.data.standin.hand import Bones

SIDE = 96
"""Side of a base picture: 28 pixels of the image and 2 on each side, three points to a pixel."""

STEP = 2 / 84
"""Distance between two points of a base picture; the image reaches from -1 to 1."""

FAR = np.float32(-4)
"""Depth where there is nothing. Nearer to the camera is more."""

SOFT = {"arm": 0.16, "palm": 0.2, "digit": 0.03}
"""Over how much depth a bone of that part melts into what it touches."""

STEEPEST = np.float32(2.2)
CREASE, CREASE_REACH, CREASE_DARK = np.float32(0.22), 7, np.float32(0.48)
"""A hollow that deep, in palms, next to what stands out within that many points, loses that
share of the light from everywhere."""

SHADOW, SHADOW_REACH = np.float32(0.3), (3, 6, 9)
"""The share of direct light that a shadow takes, and the points at which it is looked for."""

PLACES = ((np.arange(SIDE) + 0.5 - SIDE / 2) * STEP).astype(np.float32)
X, Y = PLACES[None, None, :], -PLACES[None, :, None]


def column(values: np.ndarray) -> np.ndarray:
    """Return (n,) values as float32 (n, 1, 1)."""
    return values.astype(np.float32)[:, None, None]


def depth_maps(bones: Bones) -> tuple[np.ndarray, np.ndarray]:
    """Return the nearest surface of hand and of sleeve, each float32 (n, SIDE, SIDE)."""
    n = len(bones.start)
    hand = np.full((n, SIDE, SIDE), FAR, np.float32)
    sleeve = hand.copy()
    for part in ("arm", "palm", "digit", "sleeve"):
        for i in np.flatnonzero(np.array(bones.parts) == part):
            surface = cone(bones.start[:, i], bones.end[:, i], bones.radius[:, i])
            if part == "sleeve":
                np.maximum(sleeve, surface, out=sleeve)
            else:
                hand = joined(hand, surface, np.float32(SOFT[part]))
    return hand, sleeve


def cone(start: np.ndarray, end: np.ndarray, radius: np.ndarray) -> np.ndarray:
    """Return the depth of a bone with round ends; ``FAR`` where it is not."""
    x0, y0, z0 = (column(start[:, i]) for i in range(3))
    x1, y1, z1 = (column(end[:, i]) for i in range(3))
    r0, r1 = (column(radius[:, i]) for i in range(2))
    dx, dy = x1 - x0, y1 - y0
    across, down = X - x0, Y - y0
    along = across * dx + down * dy
    along /= dx * dx + dy * dy + np.float32(1e-6)
    np.minimum(along, np.float32(1), out=along)
    np.maximum(along, np.float32(0), out=along)
    left = r0 + along * (r1 - r0)
    left *= left
    ex, ey = across - along * dx, down - along * dy
    left = left - ex * ex
    left -= ey * ey
    surface = np.sqrt(np.maximum(left, np.float32(0))) + (z0 + along * (z1 - z0))
    surface[left <= 0] = FAR
    ex, ey = X - x1, Y - y1
    left = r1 * r1 - ex * ex - ey * ey
    ball = z1 + np.sqrt(np.maximum(left, np.float32(0)))
    ball[left <= 0] = FAR
    return np.maximum(surface, ball)


def joined(first: np.ndarray, second: np.ndarray, soft: np.float32) -> np.ndarray:
    """Return the nearer of two surfaces, rounded where they meet within ``soft``."""
    near = np.maximum(soft - np.abs(first - second), np.float32(0))
    near *= near
    near /= 4 * soft
    near[(first <= FAR) | (second <= FAR)] = 0
    return np.maximum(first, second) + near


def moved(picture: np.ndarray, down: int, right: int) -> np.ndarray:
    """Return pictures shifted by whole points, with the edge repeated."""
    rows = np.clip(np.arange(SIDE) - down, 0, SIDE - 1)
    columns = np.clip(np.arange(SIDE) - right, 0, SIDE - 1)
    return picture[:, rows[:, None], columns[None, :]]


def blurred(picture: np.ndarray, reach: int) -> np.ndarray:
    """Return pictures averaged over squares of ``2 * reach + 1`` points."""
    for right in (0, 1):
        total = picture.copy()
        for by in range(1, reach + 1):
            total += moved(picture, by * (1 - right), by * right)
            total += moved(picture, -by * (1 - right), -by * right)
        picture = total / np.float32(2 * reach + 1)
    return picture


def shaded(
    depth: np.ndarray, light: np.ndarray, ambient: np.ndarray, scale: np.ndarray
) -> np.ndarray:
    """Return the brightness of surfaces, 0 to about 1.

    ``light`` (n, 3) is the direction to the light, of length 1; ``ambient`` (n,) the share that
    comes from everywhere; ``scale`` (n,) the size of a palm in the image. Hollows are darker, as
    in depth darkening (Luft, Colditz and Deussen, 2006).
    """
    light_x, light_y, light_z = (column(light[:, i]) for i in range(3))
    ambient, size = column(ambient), column(scale)
    left, right, above, below = (
        surface_beside(depth, *by) for by in ((0, 1), (0, -1), (1, 0), (-1, 0))
    )
    slope_x = np.clip((right - left) / np.float32(2 * STEP), -STEEPEST, STEEPEST)
    slope_y = np.clip((above - below) / np.float32(2 * STEP), -STEEPEST, STEEPEST)
    facing = light_z - slope_x * light_x - slope_y * light_y
    facing /= np.sqrt(1 + slope_x * slope_x + slope_y * slope_y)
    facing = np.maximum(facing * np.float32(0.85) + np.float32(0.15), np.float32(0))
    facing *= 1 - shadow(depth, light, size)
    floor = np.maximum(depth, blurred(depth, 1))
    around = np.clip(blurred_inside(depth, CREASE_REACH) - floor, 0, 0.35 * size)
    open_sky = 1 - np.minimum(around / (CREASE * size), np.float32(1)) * CREASE_DARK
    half = np.float32(0.5)
    return ambient * open_sky + (1 - ambient) * facing * (half + half * open_sky)


def surface_beside(depth: np.ndarray, down: int, right: int) -> np.ndarray:
    """Return the depth of the neighbours at that place, or a point's own where no hand is."""
    beside = moved(depth, down, right)
    return np.where(beside > FAR, beside, depth)


def blurred_inside(depth: np.ndarray, reach: int) -> np.ndarray:
    """Return the mean depth around each point, over points that show the hand."""
    inside = (depth > FAR).astype(np.float32)
    total = blurred(depth * inside, reach)
    return total / np.maximum(blurred(inside, reach), np.float32(1e-3))


def shadow(depth: np.ndarray, light: np.ndarray, size: np.ndarray) -> np.ndarray:
    """Return the soft shadow that a hand throws on itself, 0 to ``SHADOW``."""
    shade = np.zeros_like(depth)
    light_x, light_y, light_z = (column(light[:, i]) for i in range(3))
    for points in SHADOW_REACH:
        across = np.where(light_x > 0, moved(depth, 0, -points), moved(depth, 0, points))
        above = np.where(light_y > 0, moved(depth, points, 0), moved(depth, -points, 0))
        for other, lean in ((across, light_x), (above, light_y)):
            rise = np.float32(points * STEP) * light_z / np.maximum(np.abs(lean), np.float32(0.15))
            over = other - depth - rise
            shade = np.maximum(shade, np.clip(over / (np.float32(0.12) * size), 0, SHADOW))
    return blurred(shade, 1)
