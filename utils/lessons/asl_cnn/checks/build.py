"""Checks of step 6: the fourteen layers with their parameters, and a network of one's own."""

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from utils.checks.graded import after, graded, part
from utils.checks.layers import (
    Found,
    aligned,
    different_setting,
    is_model,
    is_of_own_class,
    model_problem,
    plain,
    read_layers,
    right_settings,
    stiff_layer,
)
from utils.checks.quiz import number
from utils.checks.report import Part, Problem, because, not_attempted, skipped, wrong
from utils.checks.values import as_number, describe, step_array
from utils.data.datasets import SIGN_MNIST
from utils.data.sample import stratified_rows
from utils.lessons.asl_cnn.images import images
from utils.lessons.asl_cnn.network import LAYERS, TOTAL, Layer
from utils.lessons.asl_cnn.sentences import build as m
from utils.messages import checks as words
from utils.messages import say

BUDGET = 20_000
"""Parameters that the small network may have at most."""

ALL_TOLD = 1e-3
"""Largest distance from 1 of the sum of 24 probabilities, in single precision."""

LOOKED_AT = 48
"""Images that a network is tried on: two of each letter."""

ONLY_IN_TRAINING = ("Dropout", "AlphaDropout", "GaussianDropout", "GaussianNoise")
"""Layers that change numbers by chance, in training alone."""

POOLING, CONVOLUTION = {"MaxPooling2D"}, {"Conv2D"}
WRONG_TOTALS = {
    # measured on Keras 3.15 by building each mistaken network; the kinds without padding prove it
    174_449: (POOLING, m.TOTAL_POOLING_VALID),
    110_449: (CONVOLUTION, m.TOTAL_CONVOLUTION_VALID),
    72_049: (POOLING | CONVOLUTION, m.TOTAL_BOTH_VALID),
    673_199: (set(), m.TOTAL_REVERSED),
    264_562: (set(), m.TOTAL_25),
    265_075: (set(), m.TOTAL_26),
}
TODO_CELLS = ((0, 5), (5, 10), (10, 14))
"""The layers that each TODO cell adds, from the first to the one after the last."""

ENDS = [stop for _, stop in TODO_CELLS]

LAST_OUTPUTS = {10: m.OUTPUTS_10, 1: m.OUTPUTS_1, 25: m.OUTPUTS_25, 26: m.OUTPUTS_26}


def measurable(model: Any) -> Any | None:
    """Return a model whose shapes and parameters are known, or ``None`` if it cannot be built.

    A model that nobody told its input shape is built as a copy, and stays as it is.
    """
    if model.built:
        return model
    try:
        copy = type(model).from_config(model.get_config())
        copy.build((None, SIGN_MNIST.side, SIGN_MNIST.side, 1))
    except Exception:
        return None
    return copy if copy.built else None


def outline(layers: Iterable[Found | Layer]) -> list[tuple[str, object]]:
    """Return the kind and the size of each layer, which tell one block from another."""
    return [(x.kind, x.settings.get("filters", x.settings.get("units"))) for x in layers]


def repeated(layers: list[Found]) -> bool:
    """Tell whether a TODO cell was run twice: its layers stand there two times in a row.

    The first time may have ended early, with an error at one of the layers.
    """
    found, expected = outline(layers), outline(LAYERS)
    for start, stop in TODO_CELLS:
        block = expected[start:stop]
        for done in range(2, len(block) + 1):
            twice = block[:done] + block
            if any(found[at : at + len(twice)] == twice for at in range(len(found))):
                return True
    return False


def setting_problem(position: int, found: Found, expected: Layer) -> Problem | None:
    """Return what is wrong with the settings of a layer of the right kind."""
    name = different_setting(found, expected)
    if name is None:
        return None
    value, right = plain(found.settings.get(name)), right_settings(expected)[name]
    last = position == len(LAYERS) - 1
    if last and name == "units" and value in LAST_OUTPUTS:
        single = value == 1 and found.settings.get("activation") != "softmax"
        return wrong(m.OUTPUTS_SINGLE if single else LAST_OUTPUTS[value])
    if last and name == "activation":
        return wrong(
            words.LAST_SIGMOID if value == "sigmoid" else words.LAST_ACTIVATION, found=value
        )
    if name == "activation" and value == "linear":
        return wrong(m.NO_ACTIVATION, kind=expected.kind)
    if name == "axis":
        return wrong(m.AXIS, kind=expected.kind, found=value)
    if name == "padding":
        return wrong(m.PADDING, kind=expected.kind, found=value)
    if name == "strides":
        return wrong(m.STRIDES, kind=expected.kind, found=value, expected=right)
    return wrong(m.SETTING, kind=expected.kind, name=name, found=value, expected=right)


def places_of(layers: list[Found]) -> tuple[list[int | None], list[int]]:
    """Return where each of the fourteen layers is found, and the places of those too many."""
    return aligned([layer.kind for layer in layers], [layer.kind for layer in LAYERS])


def is_elsewhere(layers: list[Found], position: int) -> bool:
    """Tell whether a layer is missing at its position and stands at another, as one too many."""
    _, spare = places_of(layers)
    return LAYERS[position].kind in {layers[place].kind for place in spare}


def gap_around(places: list[int | None], position: int) -> tuple[int, int]:
    """Return the first and the last of the missing layers that stand together."""
    first = last = position
    while first > 0 and places[first - 1] is None:
        first -= 1
    while last + 1 < len(places) and places[last + 1] is None:
        last += 1
    return first, last


def layer_problem(position: int, model: Any) -> Problem | None:
    """Return what is wrong with the layer that belongs at a position (from 0)."""
    if problem := model_problem(model):
        return problem
    layers, expected = read_layers(model), LAYERS[position]
    places, _ = places_of(layers)
    if places[position] is not None:
        found = layers[places[position]]
        if found.kind != expected.kind:
            return wrong(m.OTHER_LAYER, found=found.kind, expected=expected.kind)
        return setting_problem(position, found, expected)
    if is_elsewhere(layers, position):
        return wrong(m.ELSEWHERE, kind=expected.kind)
    if all(place is None for place in places[position:]):
        return not_attempted(wrong(m.LAYER_MISSING))
    first, last = gap_around(places, position)
    if first == 0 and last + 1 in ENDS:
        return wrong(m.GAP_FROM_START, last=last + 1)
    if first < last:
        return wrong(m.GAP, first=first + 1, last=last + 1)
    if position == 0:
        return wrong(m.FIRST_LEFT_OUT)
    return wrong(m.LEFT_OUT, kind=expected.kind, before=position)


def number_problem(model: Any) -> Problem | None:
    """Return the problem of too few or too many layers, or what the number of parameters tells."""
    if problem := model_problem(model):
        return problem
    layers = read_layers(model)
    places, spare = places_of(layers)
    if repeated(layers):
        return wrong(m.CELL_RUN_TWICE)
    missing = [LAYERS[n].kind for n, place in enumerate(places) if place is None]
    if spare and sorted(missing) != sorted(layers[place].kind for place in spare):
        first = spare[0]
        before = sum(place is not None and place < first for place in places)
        sentence = m.LAYER_TOO_MANY if before else m.FIRST_TOO_MANY
        return wrong(sentence, kind=layers[first].kind, before=before, found=len(layers))
    if None in places and not spare:
        return skipped(m.LAYERS_MISSING, found=len(layers), expected=len(LAYERS))
    built = measurable(model)
    if built is None:
        return wrong(m.NOT_BUILT)
    total = built.count_params()
    if total == TOTAL:
        return None
    if total in WRONG_TOTALS and all(f.kind == e.kind for f, e in zip(layers, LAYERS, strict=True)):
        kinds, sentence = WRONG_TOTALS[total]
        if kinds == {layer.kind for layer in layers if layer.settings.get("padding") == "valid"}:
            return wrong(sentence, found=f"{total:,}")
    if tuple(built.input_shape[1:]) != (SIGN_MNIST.side, SIGN_MNIST.side, 1):
        return wrong(m.INPUT_SHAPE, found=tuple(built.input_shape[1:]))
    return wrong(m.TOTAL_OTHER, found=f"{total:,}", expected=f"{TOTAL:,}")


def looked_at() -> np.ndarray:
    """Return the images that a network is tried on, (48, 28, 28, 1)."""
    return images("valid")[stratified_rows(step_array("labels", "valid"), LOOKED_AT)]


def answers_of(model: Any) -> np.ndarray | None:
    """Return what a model makes of some images, or ``None`` where it does not take them."""
    built = measurable(model)
    if built is None:
        return None
    try:
        return np.asarray(built(looked_at(), training=False))
    except Exception:
        return None


def takes_problem(model: Any) -> Problem | None:
    """Return the problem of a model that does not turn the images into 24 numbers each."""
    if problem := model_problem(model):
        return problem
    answers = answers_of(model)
    if answers is None:
        built = measurable(model)
        if built is None:
            return wrong(m.NOT_BUILT)
        return wrong(m.INPUT_SHAPE, found=tuple(built.input_shape[1:]))
    if answers.ndim > 2:
        return wrong(m.OUTPUT_MAPS, found=answers.shape[1:])
    if answers.shape[1:] != (SIGN_MNIST.num_classes,):
        return wrong(m.OUTPUT_SHAPE, found=answers.shape[1:])
    return None


def learning_problem(model: Any) -> Problem | None:
    """Return why a model cannot learn: frozen layers, or weights that are all alike."""
    if problem := model_problem(model):
        return problem
    built = measurable(model)
    if built is None:
        return wrong(m.NOT_BUILT)
    if not model.trainable:
        return wrong(words.MODEL_FROZEN)
    if problem := stiff_layer(built):
        return problem
    answers = answers_of(built)
    if answers is not None and np.ptp(answers, axis=0).max() == 0:
        return wrong(m.SAME_FOR_ALL)
    return None


@graded(hints=True)
def layers(model: object) -> list[Part]:
    """All fourteen layers, each in its place, and the number of all parameters."""
    parts = [
        part(say(m.LAYER, number=i + 1, kind=LAYERS[i].kind), layer_problem, i, model)
        for i in range(len(LAYERS))
    ]
    return [*parts, part(say(m.TOTAL), number_problem, model, weight=2)]


def one_for_both(model: Any, small: Any) -> Problem | None:
    """Return the problem where the small network stands under the name of the large one, too."""
    if not (is_model(model) and is_model(small)) or model_problem(model) or model_problem(small):
        return None
    built = measurable(model)
    alike = outline(read_layers(model)) == outline(read_layers(small))
    if built is not None and alike and built.count_params() <= BUDGET:
        return wrong(m.ONE_FOR_BOTH)
    return None


@graded()
def whole(model: object, small: object) -> list[Part]:
    """Both networks take the images, and each of their layers can learn."""

    def large(model: Any, diagnose: Callable[[Any], Problem | None]) -> Problem | None:
        return one_for_both(model, small) or diagnose(model)

    return [
        part(say(m.TAKES_IMAGES), large, model, takes_problem),
        part(say(m.CAN_LEARN), large, model, learning_problem, weight=2),
        part(say(m.SMALL_LEARNS), small_learning_problem, small),
    ]


def probabilities_problem(model: Any) -> Problem | None:
    """Return the problem of a model whose 24 numbers are no probabilities."""
    answers = answers_of(model)
    sums = answers.sum(axis=1)
    if (answers < 0).any() or (np.abs(sums - 1) > ALL_TOLD).any():
        return wrong(m.NO_PROBABILITIES, found=f"{float(sums[0]):.3g}")
    last = read_layers(model)[-1].kind
    return wrong(m.LOST_BEHIND, kind=last) if last in ONLY_IN_TRAINING else None


def budget_problem(model: Any) -> Problem | None:
    """Return the problem of a model with more parameters than the budget allows, or with none."""
    total = measurable(model).count_params()
    if total == 0:
        return wrong(m.NO_PARAMETERS)
    if total <= BUDGET:
        return None
    largest = max(measurable(model).layers, key=lambda layer: layer.count_params())
    return wrong(
        m.OVER_BUDGET,
        found=f"{total:,}",
        budget=f"{BUDGET:,}",
        kind=type(largest).__name__,
        most=f"{largest.count_params():,}",
    )


def features_problem(model: Any) -> Problem | None:
    """Return the problem of a model that looks for no features with a window.

    A window sees neighbors where it is larger than a pixel, and so is what it slides over.
    """
    convolutions = [layer for layer in read_layers(model) if "Conv" in layer.kind]
    if not convolutions:
        return wrong(m.NO_CONVOLUTION)
    if all(np.max(layer.settings["kernel_size"]) == 1 for layer in convolutions):
        return wrong(m.WINDOW_OF_ONE)
    seen = [
        np.prod(layer.input.shape[1:-1])
        for layer in measurable(model).layers
        if "Conv" in type(layer).__name__
    ]
    return wrong(m.ONE_PIXEL_SEEN) if max(seen, default=2) == 1 else None


def small_problem(small: Any) -> Problem | None:
    """Return the problem of a small network that does not take the images, or is no network."""
    if small is None:
        return wrong(words.IS_NONE, name="small")
    if not is_model(small) and not is_of_own_class(small):
        return wrong(m.NOT_A_NETWORK, found=describe(small))
    return takes_problem(small)


def small_learning_problem(small: Any) -> Problem | None:
    """Return why a small network cannot learn; one that is none is told by ``own``."""
    return learning_problem(small) if is_model(small) else wrong(m.NO_NETWORK)


@graded(hints=True)
def own(small: object) -> list[Part]:
    """A small network: it takes the images, gives 24 probabilities, and keeps the budget."""
    takes = part(say(m.SMALL_TAKES), small_problem, small)
    return [
        takes,
        after(takes, say(m.SMALL_GIVES), probabilities_problem, small),
        after(takes, say(m.SMALL_BUDGET, budget=f"{BUDGET:,}"), budget_problem, small),
        after(takes, say(m.SMALL_WINDOW), features_problem, small),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """With pooling that drops the border, 28 becomes 14, 7 and 3: 3 x 3 maps, 25 of them."""
    known = {
        400: m.ROUNDED_UP,
        3: m.ONLY_A_SIDE,
        9: m.ONLY_A_MAP,
        1225: m.TWO_POOLINGS,
        25: m.ONLY_THE_MAPS,
        3 * 25: m.A_SIDE_OF_MAPS,
        1_875: m.FILTERS_OF_1,
    }
    given = as_number(answer)
    if isinstance(given, float):
        known[given] = m.PART_OF_A_PIXEL
    return [because(number(say(words.QUESTION), answer, 225, known, otherwise=m.COUNT_ROW), m.WHY)]
