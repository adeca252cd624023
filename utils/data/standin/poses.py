"""How each letter is signed: the angles of the fingers, the place of the thumb, the view.

Looked up letter by letter in Sign Language MNIST, where a right hand faces the camera: its thumb
is at the right of the image. T is an index finger that points sideways under a raised thumb.

The frame of the hand has its origin at the wrist: x to the side of the thumb, y along the fingers,
z out of the palm; the unit is the length of the palm, from the wrist to the middle knuckle.
"""

from dataclasses import dataclass

Angles = tuple[float, float, float, float]
Point = tuple[float, float, float]


@dataclass(frozen=True)
class Pose:
    """A letter.

    ``fingers``: for the index, middle, ring and little finger the bend at its three joints and
    the spread at its knuckle toward the thumb, in degrees. ``thumb``: its knuckle, its joint and
    its tip. ``view``: turn about y, then tilt about x, then lean about z, in degrees.
    ``forearm``: its direction in the image, from the wrist; y up, z to the camera.
    ``sleeve``: the share of the images that show one. ``at``: where the middle of the hand lies, in
    an image that reaches from -1 to 1, y up. ``size``: a factor of what fills the image.
    """

    fingers: tuple[Angles, Angles, Angles, Angles]
    thumb: tuple[Point, Point, Point]
    view: tuple[float, float, float] = (0, 0, 0)
    forearm: Point = (-0.25, -1, -0.25)
    sleeve: float = 0.3
    at: tuple[float, float] = (0.08, -0.1)
    size: float = 1


UP: Angles = (6, 8, 6, 0)
FIST: Angles = (84, 102, 58, 0)
TUCKED: Angles = (80, 106, 66, 0)
LOOP: Angles = (58, 62, 34, 0)
KNUCKLED: Angles = (28, 120, 60, 0)
DRAPED: Angles = (82, 76, 22, 0)
BENT: Angles = (84, 98, 60, 0)


def _up(spread: float, bend: float = 6) -> Angles:
    return (bend, 8, 6, spread)


BESIDE = ((0.47, 0.50, 0.16), (0.50, 0.83, 0.26), (0.45, 1.10, 0.30))
OVER_FIST = ((0.44, 0.46, 0.34), (0.30, 0.64, 0.66), (0.02, 0.70, 0.74))
ON_PALM = ((0.42, 0.46, 0.24), (0.17, 0.56, 0.34), (-0.09, 0.53, 0.30))

POSES: dict[str, Pose] = {
    "A": Pose((FIST, FIST, FIST, FIST), BESIDE, (8, 6, -16)),
    "B": Pose((_up(-3), _up(0), _up(2), _up(5)), ON_PALM, (0, 0, 0)),
    "C": Pose(
        ((20, 46, 36, 0), (22, 46, 36, 0), (24, 46, 36, 0), (24, 44, 34, 0)),
        ((0.48, 0.36, 0.40), (0.50, 0.40, 0.76), (0.46, 0.60, 1.00)),
        (52, 0, -8),
        (-0.4, -1, -0.2),
    ),
    "D": Pose(
        (UP, LOOP, LOOP, LOOP),
        ((0.42, 0.46, 0.36), (0.33, 0.66, 0.62), (0.20, 0.90, 0.74)),
        (0, 0, -4),
    ),
    "E": Pose(
        ((66, 110, 46, 0), (66, 110, 46, 0), (66, 110, 46, 0), (64, 110, 46, 0)),
        ((0.44, 0.42, 0.30), (0.22, 0.56, 0.52), (-0.08, 0.60, 0.52)),
        (4, 0, -6),
        at=(0.08, -0.12),
        size=1.06,
    ),
    "F": Pose(
        ((50, 62, 36, 4), _up(8), _up(-12), _up(-32)),
        ((0.54, 0.44, 0.34), (0.62, 0.70, 0.62), (0.44, 0.96, 0.78)),
        (28, 0, 2),
        at=(0.0, -0.1),
        size=1.06,
    ),
    "G": Pose(
        ((34, 8, 6, 0), BENT, BENT, BENT),
        ((0.48, 0.54, 0.22), (0.53, 0.82, 0.42), (0.46, 1.04, 0.58)),
        (184, 42, -80),
        (-0.7, -0.8, -0.2),
        0.4,
        (0.1, -0.06),
        1.08,
    ),
    "H": Pose(
        ((34, 8, 6, 0), (36, 8, 6, 0), BENT, BENT),
        ((0.44, 0.50, 0.32), (0.34, 0.76, 0.46), (0.20, 0.94, 0.58)),
        (184, 42, -84),
        (-0.8, -0.7, -0.2),
        0.5,
        (0.06, -0.04),
        1.08,
    ),
    "I": Pose((FIST, FIST, FIST, _up(-6)), OVER_FIST, (6, 2, -12)),
    "K": Pose(
        (_up(4), (52, 10, 6, 0), FIST, FIST),
        ((0.42, 0.50, 0.28), (0.34, 0.80, 0.38), (0.22, 1.06, 0.46)),
        (-48, 0, -6),
    ),
    "L": Pose(
        (_up(4), FIST, FIST, FIST),
        ((0.62, 0.44, 0.12), (0.92, 0.58, 0.14), (1.20, 0.66, 0.14)),
        (4, 0, -6),
    ),
    "M": Pose(
        (DRAPED, DRAPED, DRAPED, TUCKED),
        ((0.42, 0.46, 0.28), (0.14, 0.58, 0.38), (-0.2, 0.62, 0.44)),
        (4, 0, -10),
    ),
    "N": Pose(
        (DRAPED, DRAPED, TUCKED, TUCKED),
        ((0.42, 0.48, 0.28), (0.20, 0.62, 0.42), (-0.04, 0.74, 0.58)),
        (4, 0, -14),
    ),
    "O": Pose(
        ((40, 58, 46, 0), (42, 58, 46, 0), (44, 58, 46, 0), (44, 56, 46, 0)),
        ((0.44, 0.38, 0.38), (0.42, 0.60, 0.68), (0.34, 0.94, 0.76)),
        (56, 0, -12),
        (-0.35, -1, -0.2),
    ),
    "P": Pose(
        (UP, (72, 14, 8, 0), FIST, FIST),
        ((0.44, 0.50, 0.28), (0.34, 0.80, 0.40), (0.22, 1.02, 0.52)),
        (-42, 0, 68),
        (0.8, -0.8, -0.2),
        1.0,
        (-0.02, 0.0),
        1.2,
    ),
    "Q": Pose(
        ((50, 18, 10, -10), KNUCKLED, KNUCKLED, KNUCKLED),
        ((0.62, 0.46, 0.36), (0.76, 0.64, 0.72), (0.68, 0.76, 1.10)),
        (-8, 100, -6),
        (-0.1, -1, -0.3),
        0.35,
        (0.06, 0.06),
    ),
    "R": Pose((_up(-13, 16), _up(10, 0), FIST, FIST), OVER_FIST, (6, 0, -5), at=(0.14, -0.03)),
    "S": Pose((FIST, FIST, FIST, FIST), OVER_FIST, (2, 2, -12)),
    "T": Pose(
        ((54, 8, 6, 0), FIST, FIST, FIST),
        ((0.52, 0.62, 0.26), (0.66, 0.84, 0.44), (1.06, 0.90, 0.50)),
        (184, 66, -88),
        (0.05, -1, -0.4),
        0.3,
        (0.1, 0.04),
    ),
    "U": Pose((_up(-3), _up(2), FIST, FIST), OVER_FIST, (2, 0, -5), at=(0.14, -0.03)),
    "V": Pose((_up(13), _up(-9), FIST, FIST), OVER_FIST, (2, 0, -6), at=(0.12, -0.03)),
    "W": Pose(
        (_up(17), _up(0), _up(-17), TUCKED),
        ((0.42, 0.46, 0.26), (0.14, 0.60, 0.42), (-0.16, 0.70, 0.50)),
        (0, 0, -3),
    ),
    "X": Pose(
        ((4, 76, 46, 0), FIST, FIST, FIST),
        ((0.40, 0.46, 0.34), (0.32, 0.62, 0.56), (0.12, 0.70, 0.66)),
        (62, 0, -8),
    ),
    "Y": Pose(
        (FIST, FIST, FIST, _up(-24)),
        ((0.60, 0.46, 0.12), (0.88, 0.66, 0.14), (1.12, 0.84, 0.14)),
        (4, 0, -10),
    ),
}
