"""The skeleton of a hand: where its bones lie, for many hands at once.

A bone is a round cone from one joint to the next. Lengths are in units of the palm's length and
follow the usual proportions of a hand (a finger is about as long as the palm, its three bones
about 9 : 5.5 : 4.5).
"""

from dataclasses import dataclass

import numpy as np

from utils.settings import LETTERS
from utils.standin.chance import Draws
from utils.standin.poses import POSES

KNUCKLES = ((0.32, 0.93, 0.0), (0.11, 0.97, 0.02), (-0.11, 0.93, 0.0), (-0.32, 0.83, -0.03))
"""Index, middle, ring and little finger."""

BONES = ((0.46, 0.27, 0.22), (0.51, 0.31, 0.23), (0.47, 0.28, 0.22), (0.36, 0.21, 0.20))
RADII = (
    (0.130, 0.115, 0.104, 0.086),
    (0.132, 0.118, 0.106, 0.088),
    (0.126, 0.112, 0.100, 0.084),
    (0.112, 0.098, 0.088, 0.074),
)
THUMB_ROOT = (0.26, 0.16, 0.08)
THUMB_RADII = (0.19, 0.155, 0.13, 0.096)
WRIST_RADIUS = 0.26
FOREARM = 1.9


@dataclass(frozen=True)
class Signers:
    """What one person's hand adds: each float (n,)."""

    length: np.ndarray
    thickness: np.ndarray
    width: np.ndarray
    tone: np.ndarray


@dataclass(frozen=True)
class Bones:
    """Bones of n hands: start and end (n, bones, 3), radii there (n, bones).

    ``parts`` gives the part of the hand of each bone: ``palm``, ``digit``, ``arm`` or ``sleeve``.
    """

    start: np.ndarray
    end: np.ndarray
    radius: np.ndarray
    parts: tuple[str, ...]


def turning(degrees: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return cosine and sine of angles within 180 degrees, from the four operations alone.

    The tangent of a quarter of the angle comes from a continued fraction, within 0.0002 of the
    true one; the rational half-angle form makes of it a cosine and a sine whose squares add up
    to 1, and the double-angle form those of the whole angle.
    """
    quarter = np.asarray(degrees, float) * (3.141592653589793 / 720)
    square = quarter * quarter
    tangent = quarter * (15 - square) / (15 - 6 * square)
    cosine = (1 - tangent * tangent) / (1 + tangent * tangent)
    sine = 2 * tangent / (1 + tangent * tangent)
    return cosine * cosine - sine * sine, 2 * sine * cosine


def rotate(points: np.ndarray, view: np.ndarray) -> np.ndarray:
    """Turn points (n, k, 3) about y, tilt about x, lean about z, by degrees (n, 3)."""
    x, y, z = points[..., 0], points[..., 1], points[..., 2]
    cosine, sine = turning(view[:, 0:1])
    x, z = x * cosine + z * sine, z * cosine - x * sine
    cosine, sine = turning(view[:, 1:2])
    y, z = y * cosine - z * sine, z * cosine + y * sine
    cosine, sine = turning(view[:, 2:3])
    x, y = x * cosine - y * sine, y * cosine + x * sine
    return np.stack([x, y, z], axis=-1)


def bones(labels: np.ndarray, signers: Signers, freedom: np.ndarray, own: Draws) -> Bones:
    """Return the bones of hands signing letters, seen from the camera, wrist at the origin.

    ``freedom`` (n,) multiplies how far a hand is turned from its letter's usual view.
    """
    poses = [POSES[letter] for letter in LETTERS]
    angles = np.array([pose.fingers for pose in poses], float)[labels]
    thumbs = np.array([pose.thumb for pose in poses], float)[labels]
    views = np.array([pose.view for pose in poses], float)[labels]
    forearms = np.array([pose.forearm for pose in poses], float)[labels]
    n = len(labels)

    together = own.middling(6, 1, 4)
    angles = (
        angles * (1 + own.middling(0.08, 4, 4)) + together + own.middling(4, 4, 4) * (1, 1, 1, 0.6)
    )
    thumbs = thumbs + own.middling(0.05, 3, 3)
    views = views + own.middling(1, 3) * (8, 6, 5) * freedom[:, None]
    forearms = forearms + own.middling(0.25, 3)

    start, end, radius, parts = [], [], [], []

    def add(a, b, radius_a, radius_b, part):
        start.append(np.broadcast_to(a, (n, 3)))
        end.append(np.broadcast_to(b, (n, 3)))
        radius.append(np.stack([np.broadcast_to(radius_a, n), np.broadcast_to(radius_b, n)], -1))
        parts.append(part)

    scale = np.stack([signers.width, np.ones(n), np.ones(n)], -1)
    for finger in range(4):
        knuckle = np.array(KNUCKLES[finger]) * scale
        foot = knuckle * (0.62, 0.10, 0.6)
        palm_radius = 0.16 * signers.thickness
        add(foot, knuckle * (1, 0.95, 1), palm_radius * 1.15, palm_radius * 0.9, "palm")
        bend = np.zeros(n)
        spread_cosine, spread_sine = turning(angles[:, finger, 3])
        place = knuckle
        for joint in range(3):
            bend = bend + angles[:, finger, joint]
            cosine, sine = turning(bend - 360 * (bend > 180))
            length = BONES[finger][joint] * signers.length
            direction = np.stack([spread_sine * cosine, spread_cosine * cosine, sine], -1)
            further = place + direction * length[:, None]
            thick = signers.thickness
            add(
                place,
                further,
                RADII[finger][joint] * thick,
                RADII[finger][joint + 1] * thick,
                "digit",
            )
            place = further
    place = np.array(THUMB_ROOT) * scale
    for joint in range(3):
        further = thumbs[:, joint] * scale
        add(
            place,
            further,
            THUMB_RADII[joint] * signers.thickness,
            THUMB_RADII[joint + 1] * signers.thickness,
            "palm" if joint == 0 else "digit",
        )
        place = further
    heel = 0.17 * signers.thickness
    add(
        np.array((-0.22, 0.16, 0.06)) * scale,
        np.array((-0.27, 0.55, 0.05)) * scale,
        heel,
        heel * 0.85,
        "palm",
    )

    begin, finish = (rotate(np.stack(points, 1), views) for points in (start, end))
    length = np.sqrt(forearms[:, 0] ** 2 + forearms[:, 1] ** 2 + forearms[:, 2] ** 2)
    along = forearms / length[:, None]
    side = np.stack([along[:, 1], -along[:, 0], np.zeros(n)], -1)
    sides = np.sqrt(side[:, 0] ** 2 + side[:, 1] ** 2)
    side = side / sides[:, None] * 0.09
    wrist = WRIST_RADIUS * signers.thickness
    sleeved = np.array([pose.sleeve for pose in poses])[labels] > own.between(0, 1)
    cuff = np.where(sleeved, own.between(0.12, 0.7), 9.0)
    arms = []
    for sign in (-1, 1):
        arms.append(
            (side * sign, along * FOREARM + side * (2.2 * sign), wrist * 0.9, wrist * 1.3, "arm")
        )
    for sign in (-1, 1):
        arms.append(
            (
                along * cuff[:, None] + side * (1.5 * sign),
                along * (cuff + FOREARM)[:, None] + side * (3.0 * sign),
                wrist * 1.3,
                wrist * 1.8,
                "sleeve",
            )
        )
    first = [np.broadcast_to(arm[0], (n, 3)) for arm in arms]
    last = [arm[1] for arm in arms]
    thick = [np.stack([arm[2], arm[3]], -1) for arm in arms]
    return Bones(
        np.concatenate([begin, np.stack(first, 1)], 1),
        np.concatenate([finish, np.stack(last, 1)], 1),
        np.concatenate([np.stack(radius, 1), np.stack(thick, 1)], 1),
        (*parts, *(arm[4] for arm in arms)),
    )
