"""Checks of step 4: a network that trains on changed images, and images that are moved."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from utils.checks.compiled import loss_of, training_problem
from utils.checks.functions import Fault, function_problem
from utils.checks.graded import after, graded, part
from utils.checks.layers import is_model
from utils.checks.report import Part, Problem, because, not_attempted, wrong
from utils.checks.several import Slip, several
from utils.checks.trainings import (
    GUESSING,
    LEARNED,
    evaluations,
    loss_on_own_rows,
    measured_problem,
    record_problem,
    series_of,
)
from utils.checks.values import as_array, describe
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_augment.network import EPOCHS, SHAPE
from utils.lessons.asl_augment.sentences import train as m
from utils.messages import checks as words
from utils.messages import say

LOSS = "sparse_categorical_crossentropy"
CHANGING = ("RandomTranslation", "RandomRotation", "RandomZoom")


def kinds_of(model: Any) -> list[str]:
    """Return the classes of all layers in their order, those of models inside included."""
    found = []
    for layer in model.layers:
        found += kinds_of(layer) if is_model(layer) else [type(layer).__name__]
    return [kind for kind in found if kind != "InputLayer"]


def order_problem(augmented: Any) -> Problem | None:
    """Return what is wrong with the layers: the changing ones first, then those that read."""
    if not is_model(augmented):
        return wrong(m.NOT_A_MODEL, found=describe(augmented))
    kinds = kinds_of(augmented)
    if not kinds:
        return not_attempted(wrong(m.EMPTY))
    places = [n for n, kind in enumerate(kinds) if kind in CHANGING]
    if "RandomFlip" in kinds:
        return wrong(m.FLIP)
    if not places:
        return wrong(m.NO_CHANGES)
    if len(places) == len(kinds):
        return wrong(m.NO_NETWORK)
    if max(places) > min(set(range(len(kinds))) - set(places)):
        return wrong(m.CHANGES_LAST)
    return wrong(m.CHANGES_TWICE) if len(places) > len(CHANGING) else None


def letters_problem(augmented: Any) -> Problem | None:
    """Return the problem of a model that takes no images or names no letter."""
    if not augmented.built:
        return wrong(m.NOT_BUILT)
    if tuple(augmented.input_shape[1:]) != SHAPE:
        return wrong(m.INPUT_SHAPE, found=tuple(augmented.input_shape[1:]))
    if tuple(augmented.output_shape[1:]) != (SIGN_MNIST.num_classes,):
        return wrong(m.OUTPUT_SHAPE, found=tuple(augmented.output_shape[1:]))
    return None


def learning_problem(augmented: Any) -> Problem | None:
    """Return the problem of a network that was not trained, or learned nothing."""
    if not augmented.compiled:
        return wrong(m.NOT_COMPILED)
    loss = loss_of(augmented)
    if loss is None or loss[0] != LOSS:
        return wrong(m.OTHER_LOSS)
    if loss_on_own_rows(augmented, SHAPE) < LEARNED:
        return None
    return training_problem(augmented) or wrong(m.NOT_LEARNED, guessing=f"{GUESSING:.2f}")


def reads_as(augmented: Any, plain: Any) -> bool:
    """Tell whether a model has the weights of another: it holds that one, or a copy of it."""
    if not is_model(plain):
        return False
    weights, others = augmented.get_weights(), plain.get_weights()
    return len(weights) == len(others) and all(map(np.array_equal, weights, others))


def record_of_training(history: Any, augmented: Any, plain: Any) -> Problem | None:
    """Return what is wrong with the record of the training, which the model is held against.

    ``plain`` is the network that was trained before, in the start cell.
    """
    if reads_as(augmented, plain):
        return wrong(m.PLAIN_AGAIN)
    if not augmented.compiled:
        return not_attempted(wrong(m.NOT_COMPILED))
    if problem := record_problem(history, EPOCHS):
        return problem
    return measured_problem(series_of(history), evaluations(augmented, SHAPE))


def moved_right(image: np.ndarray, right: int) -> np.ndarray:
    """Return an image moved to the right, with its left edge repeated."""
    return np.pad(image, ((0, 0), (right, 0)), mode="edge")[:, : image.shape[1]]


def moved_down(image: np.ndarray, down: int) -> np.ndarray:
    """Return an image moved down, with its upper edge repeated."""
    return moved_right(image.T, down).T


def moved_left(image: np.ndarray, left: int) -> np.ndarray:
    """Return an image moved to the left, with its right edge repeated."""
    return moved_right(image[:, ::-1], left)[:, ::-1]


def filled(image: np.ndarray, right: int, number: float) -> np.ndarray:
    """Return an image moved to the right, with a number where it came from."""
    padded = np.pad(image, ((0, 0), (right, 0)), constant_values=number)
    return padded[:, : image.shape[1]]


def _cut_at_minus(image: np.ndarray, right: int) -> np.ndarray:
    """Return an image from which nothing is left where it is moved by 0."""
    return np.pad(image, ((0, 0), (right, 0)), mode="edge")[:, :-right]


def _smeared(image: np.ndarray, right: int) -> np.ndarray:
    """Return what a loop makes that reads from the image which it writes into."""
    out = image.copy()
    for column in range(right, image.shape[1]):
        out[:, column] = out[:, column - right]
    return out


FAULTS = (
    Fault(lambda image, right: np.roll(image, right, axis=1), m.WRAPS),
    Fault(lambda image, right: np.roll(image, right, axis=0), m.WRAPS_DOWN),
    Fault(moved_left, m.LEFT),
    Fault(moved_down, m.DOWN),
    Fault(lambda image, right: filled(image, right, 0), m.BLACK),
    Fault(lambda image, right: filled(image, right, 1), m.WHITE),
    Fault(lambda image, right: np.pad(image, ((0, 0), (right, 0)), mode="edge"), m.WIDER),
    Fault(lambda image, right: moved_right(image, right + 1), m.ONE_TOO_FAR),
    Fault(lambda image, right: moved_right(image, 1), m.ONE_ONLY),
    Fault(lambda image, right: image, m.UNMOVED),
    Fault(lambda image, right: image[:, right:], m.CUT),
    Fault(lambda image, right: image[:, : image.shape[1] - right], m.CUT),
    Fault(_cut_at_minus, m.CUT_AT_MINUS),
    Fault(_smeared, m.OVERWRITTEN),
    Fault(lambda image, right: moved_down(moved_right(image, right), right), m.DOWN_TOO),
)


def fill_cause(cases: Sequence[tuple], results: Sequence[Any]) -> Problem | None:
    """Return the problem of images that are moved, with something else where they came from."""
    for (image, right), result in zip(cases, results, strict=True):
        found = as_array(result)
        kept = image[:, : image.shape[1] - right]
        if found.shape != image.shape or not np.allclose(found[:, right:], kept):
            return None
    return wrong(m.OTHER_FILL, name="moved")


def move_part(label: str, moved: object, random: np.random.Generator) -> Part:
    """Return the part for the function, called with some images that are drawn."""
    sizes = ((5, 2), (6, 3), (7, 0), (8, 2))
    cases = [(random.random((side, side)).round(2), right) for side, right in sizes]

    def diagnose(moved: object) -> Problem | None:
        return function_problem("moved", moved, cases, moved_right, FAULTS, cause=fill_cause)

    return part(say(label), diagnose, moved)


@graded(hints=True)
def network_built(augmented: object, history: object, plain: object) -> list[Part]:
    """The changing layers stand in front of the network, it names letters, and has its record."""
    order = part(say(m.ORDER), order_problem, augmented)
    letters = after(order, say(m.LETTERS), letters_problem, augmented)
    record = say(words.RECORD, epochs=EPOCHS)
    return [order, letters, after(letters, record, record_of_training, history, augmented, plain)]


@graded(hints=True)
def moves(moved: object) -> list[Part]:
    """The function moves an image to the right."""
    return [move_part(m.MOVED, moved, np.random.default_rng(0))]


@graded()
def learned(augmented: object, moved: object) -> list[Part]:
    """The network has learned, and the function holds for other images."""
    order = part(say(m.ORDER), order_problem, augmented)
    return [
        after(order, say(m.LEARNED), learning_problem, augmented),
        move_part(m.DRAWN, moved, np.random.default_rng()),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """A share that is lost, of those that were right."""
    right = (0.64, 0.30, 0.06)
    return [
        because(
            several(
                answer,
                right,
                (
                    Slip(lambda found: abs(found[0] - 1.78) < 0.006, m.OF_WHAT_IS_LEFT),
                    Slip(lambda found: found[0] > 1, m.PERCENT),
                    Slip(lambda found: abs(found[0] - 0.46) < 0.006, m.BY_THREE),
                    Slip(lambda found: abs(found[0] - 0.69) < 0.006, m.OF_ALL_IMAGES),
                    Slip(lambda found: abs(found[0] - 0.56) < 0.006, m.POINTS),
                    Slip(lambda found: abs(found[0] - 0.36) < 0.006, m.WHAT_IS_LEFT),
                    Slip(lambda found: abs(found[2] + 0.06) < 0.006, m.PRICE_SIGN),
                    Slip(lambda found: abs(abs(found[2]) - 0.26) < 0.006, m.PRICE_WHEN_MOVED),
                    Slip(lambda found: abs(found[2] - 0.07) < 0.003, m.PRICE_AS_SHARE),
                ),
                tolerance=0.006,
            ),
            m.WHY,
        )
    ]
