"""Checks of step 2: two hidden layers of 512 neurons, and their parameters counted by hand."""

from typing import Any

import numpy as np

from utils.checks.graded import after, graded, part
from utils.checks.layers import (
    Found,
    Layer,
    different_setting,
    model_problem,
    plain,
    read_layers,
    right_settings,
    stiff_layer,
)
from utils.checks.quiz import number
from utils.checks.report import Part, Problem, because, not_attempted, wrong
from utils.checks.several import Slip, several
from utils.checks.values import step_array
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_dense.network import HIDDEN, LAYERS, TOTAL
from utils.lessons.asl_dense.sentences import build as m
from utils.messages import checks as words
from utils.messages import say

PIXELS, LETTERS = SIGN_MNIST.pixels, SIGN_MNIST.num_classes
COUNTS = tuple(layer.parameters for layer in LAYERS)
UNITS = tuple(layer.settings["units"] for layer in LAYERS)
ONE_LAYER = (PIXELS + 1) * LETTERS
LAST_UNITS = {10: m.OUTPUTS_10, 1: m.OUTPUTS_1, 25: m.OUTPUTS_26, 26: m.OUTPUTS_26}
IMAGES_LOOKED_AT = 50


def is_repeated(layers: list[Found]) -> bool:
    """Tell whether the layers stand there twice in a row, as after a second run of the cell."""
    return [layer.settings.get("units") for layer in layers] == [*UNITS, *UNITS]


def has_one_hidden_layer(layers: list[Found]) -> bool:
    """Tell whether the last layer stands where the second hidden one should."""
    return [layer.settings.get("units") for layer in layers[1:]] == [SIGN_MNIST.num_classes]


def layer_problem(position: int, model: Any) -> Problem | None:
    """Return what is wrong with the layer at a position (from 0)."""
    if problem := model_problem(model):
        return problem
    layers, expected = read_layers(model), LAYERS[position]
    if is_repeated(layers):
        return wrong(m.CELL_RUN_TWICE)
    if layers[0].kind == "Flatten":
        return wrong(m.FLATTENED_ALREADY)
    if has_one_hidden_layer(layers):
        return wrong(m.ONE_HIDDEN_LAYER)
    if position >= len(layers):
        return not_attempted(wrong(m.LAYER_MISSING))
    if layers[position].kind != expected.kind:
        return wrong(m.OTHER_LAYER, found=layers[position].kind)
    dense = [layer for layer in layers if layer.kind == expected.kind]
    found = dense if len(dense) == len(LAYERS) else layers  # one too many moves the others down
    return setting_problem(position, found[position], expected)


def setting_problem(position: int, found: Found, expected: Layer) -> Problem | None:
    """Return what is wrong with the settings of a dense layer."""
    name = different_setting(found, expected)
    if name is None:
        return None
    value, right = plain(found.settings.get(name)), right_settings(expected)[name]
    is_last = position == len(LAYERS) - 1
    if is_last and name == "units":
        return wrong(LAST_UNITS.get(value, m.OUTPUTS_OTHER), found=value)
    if is_last and name == "activation":
        if value == "linear":
            return wrong(m.LAST_LINEAR)
        return wrong(
            words.LAST_SIGMOID if value == "sigmoid" else words.LAST_ACTIVATION, found=value
        )
    if name == "activation":
        return wrong(m.NO_ACTIVATION if value == "linear" else m.ACTIVATION, found=value)
    if name == "units":
        return wrong(m.UNITS, found=value, expected=right)
    return wrong(m.SETTING, name=name, found=value, expected=right)


def total_problem(model: Any) -> Problem | None:
    """Return what the number of layers, the input and the number of parameters tell."""
    if problem := model_problem(model):
        return problem
    layers = read_layers(model)
    if len(layers) > len(LAYERS) and not is_repeated(layers):
        return wrong(m.LAYERS_TOO_MANY, found=len(layers))
    if not model.built:
        return wrong(m.NOT_BUILT)
    if tuple(model.input_shape[1:]) != (PIXELS,):
        return wrong(m.INPUT_SHAPE, found=tuple(model.input_shape[1:]))
    found = model.count_params()
    return None if found == TOTAL else wrong(m.TOTAL_OTHER, found=f"{found:,}")


def probabilities_problem(model: Any) -> Problem | None:
    """Return the problem where the network does not give probabilities for real rows."""
    rows = step_array("scaled", "valid")[:IMAGES_LOOKED_AT].astype("float32")
    given = np.asarray(model(rows, training=False))
    if given.shape != (IMAGES_LOOKED_AT, LETTERS):
        return wrong(m.GIVES_SHAPE, found=given.shape[1:])
    return None if np.allclose(given.sum(axis=1), 1, atol=1e-3) else wrong(m.NO_PROBABILITIES)


def answers_problem(model: Any) -> Problem | None:
    """Return the problem of a model that gives no probabilities, or could never learn to."""
    if not model.trainable:
        return wrong(words.MODEL_FROZEN)
    return probabilities_problem(model) or stiff_layer(model)


@graded(hints=True)
def by_hand(parameters: object) -> list[Part]:
    """A dense layer has a weight for each input of each neuron, and a bias for each neuron."""
    weights = tuple(count - units for count, units in zip(COUNTS, UNITS, strict=True))
    inputs = (PIXELS, HIDDEN, HIDDEN)
    biases_of_inputs = tuple(w + n for w, n in zip(weights, inputs, strict=True))
    all_from_pixels = ((PIXELS + 1) * HIDDEN, (PIXELS + 1) * HIDDEN, (PIXELS + 1) * LETTERS)
    sides_added = (PIXELS + HIDDEN, HIDDEN + HIDDEN, HIDDEN + LETTERS)
    from_a_side = ((SIGN_MNIST.side + 1) * HIDDEN, *COUNTS[1:])
    return [
        several(
            parameters,
            COUNTS,
            (
                Slip(lambda found: found == weights, m.NO_BIASES),
                Slip(lambda found: found == tuple(w + 1 for w in weights), m.ONE_BIAS),
                Slip(lambda found: found == biases_of_inputs, m.BIASES_OF_INPUTS),
                Slip(
                    lambda found: (
                        found[0] == COUNTS[0]
                        and set(found[1:]) & set(all_from_pixels[1:]) - {COUNTS[1]} != set()
                    ),
                    m.ALL_FROM_PIXELS,
                ),
                Slip(
                    lambda found: (
                        all(
                            0 <= one - weight <= PIXELS + 1 or one - weight == 2 * units
                            for one, weight, units in zip(found, weights, UNITS, strict=True)
                        )
                        and found[2] != (HIDDEN + 1) * LETTERS
                    ),
                    m.OTHER_BIASES,
                ),
                Slip(lambda found: found == (PIXELS, HIDDEN, HIDDEN), m.INPUTS_ONLY),
                Slip(lambda found: found == COUNTS[::-1], m.REVERSED),
                Slip(lambda found: found == from_a_side, m.ONE_SIDE),
                Slip(lambda found: found == (HIDDEN, HIDDEN, LETTERS), m.NEURONS_ONLY),
                Slip(lambda found: found == sides_added, m.SIDES_ADDED),
                Slip(lambda found: found[2] == (HIDDEN + 1) * 26, m.TWENTY_SIX),
                Slip(lambda found: found[2] == (HIDDEN + 1) * 10, m.TEN),
            ),
            label=m.PARAMETERS,
        )
    ]


@graded(hints=True)
def layers(model: object) -> list[Part]:
    """Two hidden layers of 512 neurons with ReLU, and one of 24 with softmax."""
    return [
        part(say(m.LAYER, number=n + 1, units=layer.settings["units"]), layer_problem, n, model)
        for n, layer in enumerate(LAYERS)
    ]


@graded()
def whole(model: object) -> list[Part]:
    """The network takes rows of 784, has 676,888 parameters, and gives probabilities."""
    total = part(say(m.TOTAL), total_problem, model)
    return [total, after(total, say(m.PROBABILITIES), answers_problem, model)]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """Without an activation between them, dense layers are no more than one."""
    known = {
        PIXELS * LETTERS: m.ONE_WITHOUT_BIASES,
        PIXELS * LETTERS + 1: m.ONE_BIAS,
        TOTAL: m.ALL_THREE,
        COUNTS[2]: m.LAST_ONLY,
        COUNTS[0]: m.FIRST_ONLY,
        (PIXELS + 1) * 26: m.TWENTY_SIX,
        (PIXELS + 1) * 10: m.TEN,
        PIXELS + LETTERS: m.SIDES_ADDED,
        LETTERS: m.NEURONS_ONLY,
        COUNTS[0] + COUNTS[1]: m.HIDDEN_TOGETHER,
        (PIXELS + 1) * HIDDEN * LETTERS: m.HIDDEN_IN_IT,
        PIXELS * (LETTERS + 1): m.BIAS_EACH_PIXEL,
    }
    return [because(number(say(words.QUESTION), answer, ONE_LAYER, known), m.WHY)]
