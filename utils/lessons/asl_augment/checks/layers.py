"""Checks of step 3: the layers that move, turn and enlarge, and what they make."""

from typing import Any

import numpy as np

from utils.checks.graded import after, graded, part
from utils.checks.layers import is_model
from utils.checks.report import Part, Problem, because, not_attempted, wrong
from utils.checks.several import Slip, several
from utils.checks.values import as_array, describe, is_numeric, step_array
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_augment.poses import Pose, pose_of
from utils.lessons.asl_augment.sentences import layers as m
from utils.messages import say

SIDE = SIGN_MNIST.side
PIXELS, DEGREES, ZOOM = 3, 10, 0.1
FACTORS = (PIXELS / SIDE, DEGREES / 360, ZOOM)
NAMES = {
    "RandomTranslation": ("height_factor", "width_factor"),
    "RandomRotation": ("factor",),
    "RandomZoom": ("height_factor", "width_factor"),
}
NEAR = 0.002
WHOLE = 1e-3
VARIANTS = 8
MIDDLE, REACH, LEAST_LIKE = 16, 5, 0.66

BEYOND, SEVERAL, STILL = (1.15, 1.2, 1.35), 2, 0.2
"""How many times its bound a copy is moved, turned or enlarged at least where it was surely changed
more than once, and how many such copies tell it; and up to which share of its bound a change may be
none. Measured: 144 copies changed once went 1.03 times as far at most, and of eight copies
changed twice, two or more went beyond these in 17 of 18 cases."""


def factors_of(layer: Any) -> list[tuple[float, float]]:
    """Return the ends of each factor of a layer, as Keras keeps them.

    A zoom without a width factor takes that of the height.
    """
    config = layer.get_config()
    found = []
    for name in NAMES[type(layer).__name__]:
        value = config[name]
        if value is None:
            continue
        low, high = value if isinstance(value, list | tuple) else (-value, value)
        found.append((float(low), float(high)))
    return found


def kinds_problem(augmentation: Any) -> Problem | None:
    """Return which of the layers is missing, or should not be there."""
    if not is_model(augmentation):
        return wrong(m.NOT_A_MODEL, found=describe(augmentation))
    kinds = [type(x).__name__ for x in augmentation.layers if type(x).__name__ != "InputLayer"]
    if not kinds:
        return not_attempted(wrong(m.EMPTY))
    if "RandomFlip" in kinds:
        return wrong(m.FLIP)
    missing = [name for name in NAMES if name not in kinds]
    if missing:
        return wrong(m.MISSING, name=missing[0])
    return wrong(m.TOO_MANY) if len(kinds) > len(NAMES) else None


def factor_problem(augmentation: Any, kind: str, right: float) -> Problem | None:
    """Return what is wrong with how far a layer may go."""
    layer = next(layer for layer in augmentation.layers if type(layer).__name__ == kind)
    slips = {
        "RandomTranslation": {PIXELS / 10: m.IN_TENTHS},
        "RandomRotation": {
            float(np.radians(DEGREES)): m.IN_RADIANS,
            DEGREES / 180: m.HALF_TURN,
            DEGREES / 100: m.IN_HUNDREDS,
        },
        "RandomZoom": {1 / 100: m.IN_PERCENT},
    }[kind]
    for low, high in factors_of(layer):
        if abs(low + right) <= NEAR and abs(high - right) <= NEAR:
            continue
        for value, sentence in slips.items():
            if abs(high - value) <= NEAR:
                return wrong(sentence)
        if abs(high - right) <= NEAR or abs(low + right) <= NEAR:
            return wrong(m.ONE_WAY, kind=kind, low=f"{low:.3g}", high=f"{high:.3g}")
        return wrong(m.OTHER_FACTOR, kind=kind, found=f"{high:.3g}")
    return None


def anew(augmentation: Any) -> Any:
    """Return a model of the same layers that knows no shape yet.

    One that was called with images of another shape first would reshape all that come later.
    """
    import keras

    layers = [layer for layer in augmentation.layers if type(layer).__name__ != "InputLayer"]
    return keras.Sequential(layers)


def effect_problem(augmentation: Any) -> Problem | None:
    """Return the problem where the layers do not make small changes of real images."""
    rows = step_array("scaled", "train")[:32].astype("float32").reshape(-1, SIDE, SIDE, 1)
    changing = anew(augmentation)
    still = np.asarray(changing(rows, training=False))
    made = np.asarray(changing(rows, training=True))
    if still.shape != rows.shape or not np.allclose(still, rows, atol=1e-4):
        return wrong(m.CHANGES_ALWAYS)
    if made.shape != rows.shape:
        return wrong(m.OTHER_SHAPE, found=made.shape)
    return wrong(m.CHANGES_NOTHING) if np.allclose(made, rows, atol=1e-3) else None


def variants_problem(variants: object, layers_are_right: bool) -> Problem | None:
    """Return the problem of images that are not eight changed copies of the first one.

    Layers with other bounds make copies that nobody can tell from another hand.
    """
    found = as_array(variants)
    if not is_numeric(found):
        return wrong(m.NO_IMAGES, found=describe(variants))
    right = (VARIANTS, SIDE, SIDE, 1)
    if found.shape == (1, *right[1:]) or found.shape == right[1:]:
        return wrong(m.ONE_VARIANT)
    if found.shape != right:
        return wrong(shape_sentence(found.shape, right), found=found.shape)
    first = step_array("scaled", "valid")[0].astype(float).reshape(SIDE, SIDE, 1)
    given = found.astype(float)
    if not np.isfinite(given).all() or given.min() < -0.01 or given.max() > 1.01:
        return wrong(m.OUT_OF_RANGE)
    if np.allclose(given, first, atol=1e-3):
        return wrong(m.NOT_TRAINING)
    if np.allclose(given, given[:1], atol=1e-3):
        return wrong(m.ALL_ALIKE)
    if not layers_are_right:
        return None
    if np.mean([likeness_of(image, first) for image in given]) < LEAST_LIKE:
        return wrong(m.OTHER_IMAGES)
    if any(np.allclose(image, first, atol=1e-3) for image in given):
        return wrong(m.ONE_UNCHANGED)
    if given.max() > first.max() + NEAR:
        return wrong(m.LIGHTER)
    return poses_problem([pose_of(image[..., 0], first[..., 0]) for image in given])


def poses_problem(poses: list[Pose | None]) -> Problem | None:
    """Return the problem of copies that the three layers together, called once, do not make.

    Chance alone leaves all copies within a fifth of a bound in one of a hundred thousand cases.
    """
    found = [(pose.moved, pose.turned, pose.enlarged) for pose in poses if pose]
    shares = np.reshape(found, (-1, 3)) / (PIXELS, DEGREES, ZOOM)
    if (shares > BEYOND).any(axis=1).sum() >= SEVERAL:
        return wrong(m.TOO_FAR)
    if len(shares) <= VARIANTS / 2:
        return None
    sentences = zip((m.NOT_MOVED, m.NOT_TURNED, m.NOT_ENLARGED), shares.T, strict=True)
    left_out = [sentence for sentence, share in sentences if share.max() < STILL]
    return wrong(left_out[0]) if left_out else None


def shape_sentence(found: tuple[int, ...], right: tuple[int, ...]) -> str:
    """Return the sentence for images of another shape than that of eight copies."""
    if found[1:] == right[1:]:
        return m.OTHER_NUMBER
    if VARIANTS * SIDE in found or found[-1] == VARIANTS:
        return m.REPEATED_INSIDE
    return m.OTHER_AXES if np.prod(found) == np.prod(right) else m.VARIANTS_SHAPE


def likeness_of(image: np.ndarray, other: np.ndarray) -> float:
    """Return how far the middle of an image is found in another, from -1 to 1.

    It is looked for up to ``REACH`` pixels to each side. Real changed copies have a mean of .78 or
    more, other hands of .55 or less (measured on both data sets).
    """
    first, size = (SIDE - MIDDLE) // 2, MIDDLE
    middle = image[first : first + size, first : first + size, 0]
    a = (middle - middle.mean()).ravel()
    found = -1.0
    for row in range(first - REACH, first + REACH + 1):
        for column in range(first - REACH, first + REACH + 1):
            window = other[row : row + size, column : column + size, 0]
            b = (window - window.mean()).ravel()
            length = float(np.sqrt((a @ a) * (b @ b)))
            found = max(found, float(a @ b) / length if length else 0.0)
    return found


def layer_parts(augmentation: object) -> list[Part]:
    """Return the parts for the layers, and for how far each may go."""
    kinds = part(say(m.THREE), kinds_problem, augmentation)
    return [
        kinds,
        *(
            after(kinds, say(m.FACTOR, kind=kind), factor_problem, augmentation, kind, right)
            for kind, right in zip(NAMES, FACTORS, strict=True)
        ),
    ]


def shares(amount: float, found: float) -> int | None:
    """Return by which whole number an amount was divided, if it was.

    A fraction of two decimals may be a rounded one, so it tells nothing.
    """
    by = amount / found if found and found != round(found, 2) else 0
    return round(by) if 1 < by < SIDE**2 and abs(by - round(by)) < WHOLE * by else None


@graded(hints=True)
def by_hand(factors: object) -> list[Part]:
    """Pixels become a share of the side, degrees a share of a full turn."""
    move, turn, _ = FACTORS
    return [
        several(
            factors,
            FACTORS[:2],
            (
                Slip(lambda found: found == (PIXELS, DEGREES), m.UNITS_KEPT),
                Slip(
                    lambda found: np.allclose(found, (2 * move, 2 * turn), atol=1e-3), m.BOTH_WAYS
                ),
                Slip(lambda found: abs(found[1] - np.radians(DEGREES)) < NEAR, m.IN_RADIANS),
                Slip(lambda found: abs(found[1] - DEGREES / 180) < NEAR, m.HALF_TURN),
                Slip(lambda found: abs(found[0] - PIXELS / SIDE**2) < NEAR, m.OF_ALL_PIXELS),
                Slip(lambda found: abs(found[0] - turn) < NEAR > abs(found[1] - move), m.SWAPPED),
                Slip(lambda found: shares(PIXELS, found[0]) not in (None, SIDE), m.OTHER_SIDE),
                Slip(lambda found: found[1] == DEGREES / 100, m.IN_HUNDREDS),
                Slip(lambda found: shares(DEGREES, found[1]) not in (None, 360), m.OTHER_TURN),
            ),
            tolerance=0.001,
            label=m.FACTORS,
        )
    ]


@graded(hints=True)
def layers(augmentation: object) -> list[Part]:
    """Three layers, each within its bounds, and none that mirrors."""
    return layer_parts(augmentation)


@graded(hints=True)
def made(variants: object, augmentation: object) -> list[Part]:
    """Eight changed copies of one image."""
    layers_are_right = not any(found.problem for found in layer_parts(augmentation))
    return [part(say(m.VARIANTS), variants_problem, variants, layers_are_right)]


@graded()
def effect(augmentation: object) -> list[Part]:
    """On other images, the layers change something in training and nothing otherwise."""
    kinds = part(say(m.THREE), kinds_problem, augmentation)
    return [after(kinds, say(m.EFFECT), effect_problem, augmentation)]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """The layers work in training only, have no parameters, and draw anew each epoch."""
    return [
        because(
            several(
                answer,
                "fftt",
                (
                    Slip(lambda found: found[0] == "t", m.NOT_IN_PREDICTION),
                    Slip(lambda found: found[1] == "t", m.NOTHING_TO_LEARN),
                ),
            ),
            m.WHY,
        )
    ]
