"""Checks of step 6: the fourteen layers, their settings and their 264,049 parameters."""

from collections.abc import Iterable
from typing import Any

from utils.checks.graded import graded, part
from utils.checks.layers import (
    Found,
    different_setting,
    model_problem,
    plain,
    read_layers,
    right_settings,
)
from utils.checks.quiz import choice
from utils.checks.report import Part, Problem, not_attempted, skipped, wrong
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_cnn.network import LAYERS, TOTAL, Layer
from utils.lessons.asl_cnn.sentences import build as m
from utils.messages import checks as words
from utils.messages import say

WRONG_TOTALS = {
    # measured on Keras 3.15 by building each mistaken network
    174_449: m.TOTAL_POOLING_VALID,
    110_449: m.TOTAL_CONVOLUTION_VALID,
    72_049: m.TOTAL_BOTH_VALID,
    673_199: m.TOTAL_REVERSED,
    264_562: m.TOTAL_25,
    265_075: m.TOTAL_26,
}
TODO_CELLS = ((0, 5), (5, 10), (10, 14))
"""The layers that each TODO cell adds, from the first to the one after the last."""

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
        for done in range(1, len(block) + 1):
            twice = block[:done] + block
            if found[start : start + len(twice)] == twice:
                return True
    return False


def setting_problem(position: int, found: Found, expected: Layer) -> Problem | None:
    """Return what is wrong with the settings of a layer of the right kind."""
    name = different_setting(found, expected)
    if name is None:
        return None
    value, right = plain(found.settings.get(name)), right_settings(expected)[name]
    if position == len(LAYERS) - 1 and name == "units" and value in LAST_OUTPUTS:
        single = value == 1 and found.settings.get("activation") != "softmax"
        return wrong(m.OUTPUTS_SINGLE if single else LAST_OUTPUTS[value])
    if position == len(LAYERS) - 1 and name == "activation":
        return wrong(
            words.LAST_SIGMOID if value == "sigmoid" else words.LAST_ACTIVATION, found=value
        )
    if name == "activation" and value == "linear":
        return wrong(m.NO_ACTIVATION, kind=expected.kind)
    if name == "padding":
        return wrong(m.PADDING, kind=expected.kind, found=value)
    if name == "strides":
        return wrong(m.STRIDES, kind=expected.kind, found=value, expected=right)
    return wrong(m.SETTING, kind=expected.kind, name=name, found=value, expected=right)


def layer_problem(position: int, model: Any) -> Problem | None:
    """Return what is wrong with the layer at a position (from 0)."""
    if problem := model_problem(model):
        return problem
    layers, expected = read_layers(model), LAYERS[position]
    if repeated(layers):
        return wrong(m.CELL_RUN_TWICE)
    if position >= len(layers):
        return not_attempted(wrong(m.LAYER_MISSING))
    if layers[position].kind != expected.kind:
        return wrong(m.OTHER_LAYER, found=layers[position].kind, expected=expected.kind)
    return setting_problem(position, layers[position], expected)


def layer_parts(model: object, cell: int) -> list[Part]:
    """Return a part for each layer of a TODO cell, counted from 0."""
    return [
        part(say(m.LAYER, number=i + 1, kind=LAYERS[i].kind), layer_problem, i, model)
        for i in range(*TODO_CELLS[cell])
    ]


def total_problem(model: Any) -> Problem | None:
    """Return what the total number of parameters tells."""
    if problem := model_problem(model):
        return problem
    layers = read_layers(model)
    if len(layers) < len(LAYERS):
        return skipped(m.LAYERS_MISSING, found=len(layers), expected=len(LAYERS))
    if repeated(layers):
        return wrong(m.CELL_RUN_TWICE)
    if len(layers) > len(LAYERS):
        return wrong(m.LAYERS_TOO_MANY, found=len(layers), expected=len(LAYERS))
    built = measurable(model)
    if built is None:
        return wrong(m.NOT_BUILT)
    total = built.count_params()
    if total == TOTAL:
        return None
    if total in WRONG_TOTALS:
        return wrong(WRONG_TOTALS[total], found=f"{total:,}")
    return wrong(m.TOTAL_OTHER, found=f"{total:,}", expected=f"{TOTAL:,}")


def shape_problem(model: Any) -> Problem | None:
    """Return the problem of a model whose input or output shape is not that of the data."""
    if problem := model_problem(model):
        return problem
    built = measurable(model)
    if built is None:
        return wrong(m.NOT_BUILT)
    if tuple(built.input_shape[1:]) != (SIGN_MNIST.side, SIGN_MNIST.side, 1):
        return wrong(m.INPUT_SHAPE, found=tuple(built.input_shape[1:]))
    if tuple(built.output_shape[1:]) != (SIGN_MNIST.num_classes,):
        return wrong(m.OUTPUT_SHAPE, found=tuple(built.output_shape[1:]))
    return None


def settings_problem(model: Any) -> Problem | None:
    """Return the problem of the first layer that is not as in the tutorial."""
    if problem := model_problem(model):
        return problem
    layers = read_layers(model)
    if len(layers) < len(LAYERS):
        return skipped(m.LAYERS_MISSING, found=len(layers), expected=len(LAYERS))
    if len(layers) > len(LAYERS) and not repeated(layers):
        return wrong(m.LAYERS_TOO_MANY, found=len(layers), expected=len(LAYERS))
    for position in range(len(LAYERS)):
        if layer_problem(position, model):
            return skipped()
    return None


@graded(hints=True)
def first_layers(model: object) -> list[Part]:
    """Layers 1 to 5: convolution, normalization, pooling, convolution, dropout."""
    return layer_parts(model, 0)


@graded(hints=True)
def middle_layers(model: object) -> list[Part]:
    """Layers 6 to 10: the rest of the second block, and the third."""
    return layer_parts(model, 1)


@graded(hints=True)
def last_layers(model: object) -> list[Part]:
    """Layers 11 to 14, and the number of all parameters."""
    return [*layer_parts(model, 2), part(say(m.TOTAL), total_problem, model)]


@graded()
def whole(model: object) -> list[Part]:
    """The network as a whole: input, output, every layer in its place."""
    return [
        part(say(m.SHAPES), shape_problem, model),
        part(say(m.FOURTEEN), settings_problem, model),
    ]


@graded()
def question(answer: object) -> list[Part]:
    """Pooling with padding "same" rounds up: 7 becomes 4."""
    return [choice(answer, "b", {"a": m.POOL_A, "c": m.POOL_C})]
