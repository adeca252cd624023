"""Drawing hands: round bones in a depth map, light, creases and shadows, a background."""

import numpy as np

from utils.standin.hand import Bones

SIDE = 96
"""Side of a base picture: 28 pixels of the image and 2 on each side, three points to a pixel."""

STEP = 2 / 84
"""Distance between two points of a base picture; the image reaches from -1 to 1."""

FAR = np.float32(-4)
PLACES = ((np.arange(SIDE) + 0.5 - SIDE / 2) * STEP).astype(np.float32)
X, Y = PLACES[None, None, :], -PLACES[None, :, None]


def depth_maps(bones: Bones) -> tuple[np.ndarray, np.ndarray]:
    """Return the nearest surface of hand and of sleeve, each float32 (n, SIDE, SIDE)."""
    n = len(bones.start)
    hand = np.full((n, SIDE, SIDE), FAR, np.float32)
    sleeve = hand.copy()
    soft = {"palm": np.float32(0.2), "arm": np.float32(0.16), "digit": np.float32(0.03)}
    order = sorted(
        range(len(bones.parts)),
        key=lambda i: ("arm", "palm", "digit", "sleeve").index(bones.parts[i]),
    )
    for i in order:
        surface = cone(bones.start[:, i], bones.end[:, i], bones.radius[:, i])
        if bones.parts[i] == "sleeve":
            np.maximum(sleeve, surface, out=sleeve)
        else:
            hand = joined(hand, surface, soft[bones.parts[i]])
    return hand, sleeve


def cone(start: np.ndarray, end: np.ndarray, radius: np.ndarray) -> np.ndarray:
    """Return the depth of a bone with round ends; ``FAR`` where it is not."""
    x0, y0, z0 = (start[:, i, None, None].astype(np.float32) for i in range(3))
    x1, y1, z1 = (end[:, i, None, None].astype(np.float32) for i in range(3))
    r0, r1 = (radius[:, i, None, None].astype(np.float32) for i in range(2))
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
    comes from everywhere; ``scale`` (n,) the size of a palm in the image.
    """
    light_x, light_y, light_z = (light[:, i, None, None].astype(np.float32) for i in range(3))
    ambient = ambient[:, None, None].astype(np.float32)
    size = scale[:, None, None].astype(np.float32)
    steep = np.float32(2.2)
    left, right, above, below = (
        surface_beside(depth, *by) for by in ((0, 1), (0, -1), (1, 0), (-1, 0))
    )
    slope_x = (right - left) / np.float32(2 * STEP)
    slope_y = (above - below) / np.float32(2 * STEP)
    slope_x = np.clip(slope_x, -steep, steep)
    slope_y = np.clip(slope_y, -steep, steep)
    facing = light_z - slope_x * light_x - slope_y * light_y
    facing /= np.sqrt(1 + slope_x * slope_x + slope_y * slope_y)
    facing = np.maximum(facing * np.float32(0.85) + np.float32(0.15), np.float32(0))
    floor = np.maximum(depth, blurred(depth, 1))
    around = np.clip(blurred_inside(depth, 7) - floor, 0, 0.35 * size)
    facing *= 1 - lit_from(depth, light, size)
    open_sky = 1 - np.minimum(around / (np.float32(0.22) * size), np.float32(1)) * np.float32(0.48)
    bright = ambient * open_sky + (1 - ambient) * facing * (
        np.float32(0.5) + np.float32(0.5) * open_sky
    )
    return bright


def surface_beside(depth: np.ndarray, down: int, right: int) -> np.ndarray:
    """Return the depth of the neighbours at that place, or a point's own where no hand is."""
    beside = moved(depth, down, right)
    return np.where(beside > FAR, beside, depth)


def blurred_inside(depth: np.ndarray, reach: int) -> np.ndarray:
    """Return the mean depth around each point, over points that show the hand."""
    inside = (depth > FAR).astype(np.float32)
    total = blurred(depth * inside, reach)
    return total / np.maximum(blurred(inside, reach), np.float32(1e-3))


def lit_from(depth: np.ndarray, light: np.ndarray, size: np.ndarray) -> np.ndarray:
    """Return the soft shadow that the hand throws on itself, 0 to 0.6."""
    shadow = np.zeros_like(depth)
    lx, ly, lz = (light[:, i, None, None].astype(np.float32) for i in range(3))
    right, up = light[:, 0] > 0, light[:, 1] > 0
    for points in (3, 6, 9):
        across = np.where(right[:, None, None], moved(depth, 0, -points), moved(depth, 0, points))
        above = np.where(up[:, None, None], moved(depth, points, 0), moved(depth, -points, 0))
        for other, lean in ((across, lx), (above, ly)):
            rise = np.float32(points * STEP) * lz / np.maximum(np.abs(lean), np.float32(0.15))
            over = other - depth - rise
            shadow = np.maximum(shadow, np.clip(over / (np.float32(0.12) * size), 0, 0.3))
    return blurred(shadow, 1)
