"""The skeleton of a hand: where its bones lie, for many hands at once.

A bone is a round cone from one joint to the next. Lengths are in units of the palm's length and
follow the usual proportions of a hand (a finger is about as long as the palm, its three bones
about 9 : 5.5 : 4.5).
"""

from dataclasses import dataclass

import numpy as np

from utils.data.datasets import SIGN_MNIST
from utils.data.standin.chance import Draws
from utils.data.standin.poses import POSES

KNUCKLES = ((0.32, 0.93, 0.0), (0.11, 0.97, 0.02), (-0.11, 0.93, 0.0), (-0.32, 0.83, -0.03))
"""Of the index, middle, ring and little finger; so are the rows below."""

PALM_FOOT = (0.62, 0.10, 0.6)
"""Where a bone of the palm begins at the wrist, as a share of the place of its knuckle."""

PALM_RADIUS = 0.16
HEEL = ((-0.22, 0.16, 0.06), (-0.27, 0.55, 0.05))
HEEL_RADIUS = 0.17

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
ARM_BONES_APART = 0.09
OUT_OF_SIGHT = 9.0


@dataclass(frozen=True)
class Signers:
    """What each of n persons' hands are like, as factors of the usual; ``tone`` in shades."""

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
    """Return cosine and sine of angles within 220 degrees, from the four operations alone.

    The tangent of a quarter of the angle comes from a continued fraction, within 0.0015 of the
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
    """Turn points (n, 3) about y, tilt about x, lean about z, by degrees (n, 3)."""
    x, y, z = points[:, 0], points[:, 1], points[:, 2]
    cosine, sine = turning(view[:, 0])
    x, z = x * cosine + z * sine, z * cosine - x * sine
    cosine, sine = turning(view[:, 1])
    y, z = y * cosine - z * sine, z * cosine + y * sine
    cosine, sine = turning(view[:, 2])
    x, y = x * cosine - y * sine, y * cosine + x * sine
    return np.stack([x, y, z], axis=-1)


def bones(labels: np.ndarray, signers: Signers, freedom: np.ndarray, own: Draws) -> Bones:
    """Return the bones of hands signing letters, seen from the camera, wrist at the origin.

    ``freedom`` (n,) multiplies how far a hand is turned from its letter's usual view.
    """
    angles, thumbs, views, forearms = (
        np.array([getattr(POSES[letter], part) for letter in SIGN_MNIST.classes], float)[labels]
        for part in ("fingers", "thumb", "view", "forearm")
    )
    together = own.middling(6, 1, 4)
    angles = (
        angles * (1 + own.middling(0.08, 4, 4)) + together + own.middling(4, 4, 4) * (1, 1, 1, 0.6)
    )
    thumbs = thumbs + own.middling(0.05, 3, 3)
    views = views + own.middling(1, 3) * (8, 6, 5) * freedom[:, None]
    forearms = forearms + own.middling(0.25, 3)
    sleeve = np.array([POSES[letter].sleeve for letter in SIGN_MNIST.classes])[labels]

    hand = Rack(len(labels))
    _add_fingers(hand, angles, signers)
    _add_thumb(hand, thumbs, signers)
    turned = Rack(len(labels))
    for start, end, radius, part in zip(hand.start, hand.end, hand.radius, hand.parts, strict=True):
        turned.add(rotate(start, views), rotate(end, views), radius[:, 0], radius[:, 1], part)
    _add_arm(turned, forearms, sleeve, signers, own)
    return turned.bones()


class Rack:
    """Collects bones of n hands one after the other."""

    def __init__(self, n: int) -> None:
        self.n = n
        self.start: list[np.ndarray] = []
        self.end: list[np.ndarray] = []
        self.radius: list[np.ndarray] = []
        self.parts: list[str] = []

    def add(self, start, end, radius_at_start, radius_at_end, part: str) -> None:
        """Add a bone to every hand: its ends (n, 3) or (3,), its radii (n,)."""
        self.start.append(np.broadcast_to(start, (self.n, 3)))
        self.end.append(np.broadcast_to(end, (self.n, 3)))
        self.radius.append(np.stack([radius_at_start, radius_at_end], -1))
        self.parts.append(part)

    def bones(self) -> Bones:
        """Return what was collected."""
        start, end, radius = (np.stack(what, 1) for what in (self.start, self.end, self.radius))
        return Bones(start, end, radius, tuple(self.parts))


def _breadth(signers: Signers) -> np.ndarray:
    """Return what a signer's width makes of the three coordinates, (n, 3)."""
    same = np.ones(len(signers.width))
    return np.stack([signers.width, same, same], -1)


def _add_fingers(hand: Rack, angles: np.ndarray, signers: Signers) -> None:
    """Add four fingers and their bones in the palm, bent by ``angles`` (n, 4, 4) in degrees."""
    thick = signers.thickness
    for finger, knuckle in enumerate(KNUCKLES):
        place = np.array(knuckle) * _breadth(signers)
        hand.add(
            place * PALM_FOOT,
            place * (1, 0.95, 1),
            PALM_RADIUS * 1.15 * thick,
            PALM_RADIUS * 0.9 * thick,
            "palm",
        )
        bend = np.zeros(hand.n)
        spread_cosine, spread_sine = turning(angles[:, finger, 3])
        for joint in range(3):
            bend = bend + angles[:, finger, joint]
            cosine, sine = turning(bend - 360 * (bend > 180))
            direction = np.stack([spread_sine * cosine, spread_cosine * cosine, sine], -1)
            further = place + direction * (BONES[finger][joint] * signers.length)[:, None]
            radii = (RADII[finger][end] * thick for end in (joint, joint + 1))
            hand.add(place, further, *radii, "digit")
            place = further


def _add_thumb(hand: Rack, joints: np.ndarray, signers: Signers) -> None:
    """Add a thumb through ``joints`` (n, 3, 3), its ball, and the heel of the hand."""
    breadth, thick = _breadth(signers), signers.thickness
    place = np.array(THUMB_ROOT) * breadth
    for joint in range(3):
        further = joints[:, joint] * breadth
        radii = (THUMB_RADII[end] * thick for end in (joint, joint + 1))
        hand.add(place, further, *radii, "palm" if joint == 0 else "digit")
        place = further
    low, high = (np.array(point) * breadth for point in HEEL)
    hand.add(low, high, HEEL_RADIUS * thick, HEEL_RADIUS * 0.85 * thick, "palm")


def _add_arm(
    hand: Rack, directions: np.ndarray, sleeve: np.ndarray, signers: Signers, own: Draws
) -> None:
    """Add a forearm of two bones along ``directions`` (n, 3), and at times a sleeve over it.

    ``sleeve`` (n,) is how often the letter shows one.
    """
    x, y, z = (directions[:, i] for i in range(3))
    along = directions / np.sqrt(x * x + y * y + z * z)[:, None]
    side = np.stack([along[:, 1], -along[:, 0], np.zeros(hand.n)], -1)
    length = np.sqrt(side[:, 0] * side[:, 0] + side[:, 1] * side[:, 1])
    side = side / length[:, None] * ARM_BONES_APART
    wrist = WRIST_RADIUS * signers.thickness
    sleeved = sleeve > own.between(0, 1)
    cuff = np.where(sleeved, own.between(0.12, 0.7), OUT_OF_SIGHT)[:, None]
    for sign in (-1, 1):
        elbow = along * FOREARM + side * (2.2 * sign)
        hand.add(side * sign, elbow, wrist * 0.9, wrist * 1.3, "arm")
    for sign in (-1, 1):
        opening = along * cuff + side * (1.5 * sign)
        end = along * (cuff + FOREARM) + side * (3.0 * sign)
        hand.add(opening, end, wrist * 1.3, wrist * 1.8, "sleeve")
