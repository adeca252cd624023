"""Checks of step 7: parameters counted by hand and read off the summary."""

from utils.checks.graded import graded
from utils.checks.quiz import number
from utils.checks.report import Part
from utils.lessons.asl_cnn.network import LAYERS, NON_TRAINABLE, TOTAL, TRAINABLE
from utils.lessons.asl_cnn.sentences import summarize as m
from utils.messages import checks as words
from utils.messages import say

FLAT = LAYERS[10].output[0]


@graded(hints=True)
def by_hand(conv_1: object, norm_1: object, conv_2: object, dense_1: object) -> list[Part]:
    """Parameters of one layer of each kind, counted by hand."""
    return [
        number(
            say(m.PARAMETERS_OF, name="conv_1_params", kind="Conv2D"),
            conv_1,
            LAYERS[0].parameters,
            {675: m.NO_BIAS, 676: m.ONE_BIAS, 75: m.ONLY_FILTERS},
            otherwise=m.COUNT_CONV_1,
        ),
        number(
            say(m.PARAMETERS_OF, name="norm_1_params", kind="BatchNormalization"),
            norm_1,
            LAYERS[1].parameters,
            {150: m.NORM_TRAINABLE_ONLY, 75: m.NORM_ONE_EACH, 4: m.NORM_ONE_MAP},
            otherwise=m.COUNT_NORM,
        ),
        number(
            say(m.PARAMETERS_OF, name="conv_2_params", kind="Conv2D"),
            conv_2,
            LAYERS[3].parameters,
            {33_750: m.NO_BIAS, 500: m.FORGOT_CHANNELS, 450: m.FORGOT_CHANNELS},
            otherwise=m.COUNT_CONV_2,
        ),
        number(
            say(m.PARAMETERS_OF, name="dense_1_params", kind="Dense"),
            dense_1,
            LAYERS[11].parameters,
            {204_800: m.NO_BIAS, 204_801: m.ONE_BIAS, 627_712: m.FLAT_7},
            otherwise=m.COUNT_DENSE,
        ),
    ]


@graded(hints=True)
def summary(total: object, flat: object) -> list[Part]:
    """Two figures read off the summary: all parameters, and the length of the flat vector."""
    return [
        number(
            say(m.FROM_SUMMARY, name="total_params"),
            total,
            TOTAL,
            {0: m.SUMMARY_UNBUILT, TRAINABLE: m.TRAINABLE_FOR_TOTAL},
            otherwise=m.READ_TOTAL,
        ),
        number(
            say(m.FROM_SUMMARY, name="flat_length"),
            flat,
            FLAT,
            {LAYERS[11].output[0]: m.DENSE_FOR_FLAT, 225: m.FLAT_POOLING, 1225: m.FLAT_BEFORE},
            otherwise=m.READ_FLAT,
        ),
    ]


@graded()
def kinds(trainable: object, non_trainable: object) -> list[Part]:
    """How many parameters training changes, and how many it does not."""
    swapped = m.KINDS_SWAPPED
    return [
        number(
            say(m.FROM_SUMMARY, name="trainable_params"),
            trainable,
            TRAINABLE,
            {NON_TRAINABLE: swapped, TOTAL: m.TOTAL_FOR_TRAINABLE},
            otherwise=m.READ_TRAINABLE,
        ),
        number(
            say(m.FROM_SUMMARY, name="non_trainable_params"),
            non_trainable,
            NON_TRAINABLE,
            {TRAINABLE: swapped, 600: m.NORM_ALL},
            otherwise=m.READ_NON_TRAINABLE,
        ),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """Without the third pooling layer, 7 x 7 x 25 numbers reach the first dense layer."""
    units = LAYERS[11].output[0]
    height, width, maps = LAYERS[8].output
    flat = height * width * maps
    known = {
        units * flat: m.NO_BIAS,
        units * flat + 1: m.ONE_BIAS,
        LAYERS[11].parameters: m.WITH_POOLING,
        flat: m.ONLY_FLAT,
        units * (height * width + 1): m.ONLY_ONE_MAP,
    }
    return [number(say(words.QUESTION), answer, units * (flat + 1), known, otherwise=m.COUNT_FLAT)]
