"""Checks of step 7: parameters counted by hand, read off the summary, and of an unknown network."""

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.quiz import number
from utils.checks.report import Part, because
from utils.lessons.asl_cnn.network import LAYERS, NON_TRAINABLE, TOTAL, TRAINABLE
from utils.lessons.asl_cnn.sentences import summarize as m
from utils.messages import checks as words
from utils.messages import say

FLAT = LAYERS[10].output[0]

SHOWN_LAYERS = ((75, 3, 1), (50, 3, 75), (12, 5, 1))
OTHER_LAYERS = ((20, 5, 12), (1, 1, 1), (7, 2, 31), (64, 7, 3))
"""Convolutions that a function counts: filters, side of the kernel, maps that come in."""

NEW_TOTAL = 12 * (5 * 5 * 1 + 1) + 20 * (5 * 5 * 12 + 1) + 24 * (4 * 4 * 20 + 1)
"""Parameters of the network that nobody counted: two convolutions without padding, two poolings,
and a dense layer, on images of 28 x 28. The sides go 28, 24, 12, 8, 4."""


OTHER_LAYERS_OF_IT = {layer.parameters: m.ANOTHER_LAYER for layer in LAYERS if layer.parameters}
NORM_PIXELS = dict.fromkeys((4 * 28 * 28, 75 * 28 * 28, 4 * 75 * 28 * 28), m.NORM_PIXELS)
MAPS = dict.fromkeys((25, 4 * 4), m.FLAT_IN_PARTS)
WITH_OPTIMIZER = dict.fromkeys(
    (TOTAL + 2, TOTAL + TRAINABLE + 2, TOTAL + 2 * TRAINABLE + 2, TOTAL + 2 * TRAINABLE + 3),
    m.OPTIMIZER_COUNTED,
)
"""Totals of a model that was trained: optimizers keep none, one or two numbers for each parameter,
and two or three of their own. Measured with those of Keras 3.15."""

SIZES = dict.fromkeys((1.01, 1.17, 1.0, 1.056196), m.SIZE_IN_MEMORY)
ARRAYS = {22: m.ARRAYS_COUNTED, 16: m.ARRAYS_COUNTED, 6: m.ARRAYS_COUNTED, 14: m.LAYERS_COUNTED}
"""Wrong readings that share a sentence. The sizes are those that the summary gives in brackets, and
the arrays are those in ``model.weights``: two of each convolution and dense layer, four of each
normalization."""


def count(filters: int, side: int, maps: int) -> int:
    """Return the parameters of a convolution."""
    return filters * (side * side * maps + 1)


OTHER_BIASES = (
    lambda filters, side, maps: side,
    lambda filters, side, maps: filters + 1,
    lambda filters, side, maps: filters * side,
    lambda filters, side, maps: filters * side * side,
    lambda filters, side, maps: side * side,
    lambda filters, side, maps: filters + maps,
    lambda filters, side, maps: 2 * filters,
    lambda filters, side, maps: -filters,
)
"""Numbers that somebody may add to the weights, in place of a bias for each filter."""

OTHER_WEIGHTS = (
    lambda side, maps: side**3 * maps,
    lambda side, maps: (side - 1) ** 2 * maps,
    lambda side, maps: (side + 1) ** 2 * maps,
    lambda side, maps: side * side * maps**2,
    lambda side, maps: side * maps**2,
    lambda side, maps: 4 * side * maps,
    lambda side, maps: (side + maps) ** 2,
    lambda side, maps: (side * maps) ** 2,
    lambda side, maps: side + maps,
    lambda side, maps: side + side + maps,
    lambda side, maps: maps,
    lambda side, maps: side,
)
"""Numbers of weights that somebody may give a filter."""

FAULTS = (
    Fault(lambda filters, side, maps: filters * side * side * maps, m.FUNCTION_NO_BIAS),
    Fault(lambda filters, side, maps: filters * side * side * maps + 1, m.FUNCTION_ONE_BIAS),
    Fault(lambda filters, side, maps: filters * (side * side + 1), m.FUNCTION_NO_MAPS),
    Fault(lambda filters, side, maps: filters * (side * maps + 1), m.FUNCTION_NO_SQUARE),
    Fault(lambda filters, side, maps: filters * (2 * side * maps + 1), m.FUNCTION_DOUBLED),
    Fault(lambda filters, side, maps: filters * (3 * 3 * maps + 1), m.FUNCTION_ALWAYS_3),
    Fault(lambda filters, side, maps: side * side * maps + 1, m.FUNCTION_ONE_FILTER),
    Fault(lambda filters, side, maps: filters * (side * side * maps + maps), m.FUNCTION_MAP_BIAS),
    Fault(lambda filters, side, maps: filters * side * side * (maps + 1), m.FUNCTION_PIXEL_BIAS),
    Fault(lambda filters, side, maps: filters * (side * side + maps + 1), m.FUNCTION_MAPS_ADDED),
    Fault(lambda filters, side, maps: filters * side * side * maps + maps, m.FUNCTION_BIAS_OF_MAPS),
    *(
        Fault(
            lambda filters, side, maps, more=more: (
                filters * side * side * maps + more(filters, side, maps)
            ),
            m.FUNCTION_OTHER_BIASES,
        )
        for more in OTHER_BIASES
    ),
    *(
        Fault(
            lambda filters, side, maps, weights=weights: filters * (weights(side, maps) + 1),
            m.FUNCTION_OTHER_WEIGHTS,
        )
        for weights in OTHER_WEIGHTS
    ),
    Fault(lambda filters, side, maps: filters * (side ^ 2 * maps + 1), m.FUNCTION_CARET),
    Fault(lambda filters, side, maps: filters * ((side ^ 2) * maps + 1), m.FUNCTION_CARET),
    Fault(lambda filters, side, maps: filters * side ^ 2 * maps + filters, m.FUNCTION_CARET),
)


def one_layer_wrong() -> dict[float, str]:
    """Return the totals of the uncounted network with one layer counted wrong, and sentences."""
    first, second, dense = count(12, 5, 1), count(20, 5, 12), 24 * (4 * 4 * 20 + 1)
    kernels = [side * side * maps for side in (1, 3, 4, 5) for maps in (1, 2, 3, 12, 20, 24, 28)]
    rows = [side * side * maps for side in range(1, 29) for maps in (1, 12, 20)]
    layers = (
        (second + dense, 12, kernels, m.NEW_FIRST_WRONG),
        (first + dense, 20, kernels, m.NEW_SECOND_WRONG),
        (first + second, 24, rows, m.NEW_DENSE_WRONG),
    )
    return {
        others + units * (weights + bias): sentence
        for others, units, sizes, sentence in layers
        for weights in sizes
        for bias in (0, 1)
        if others + units * (weights + bias) != NEW_TOTAL
    }


@graded(hints=True)
def by_hand(conv_1: object, norm_1: object, conv_2: object, dense_1: object) -> list[Part]:
    """Parameters of one layer of each kind, counted by hand."""
    return [
        number(
            say(m.PARAMETERS_OF, name="conv_1_params", kind="Conv2D"),
            conv_1,
            LAYERS[0].parameters,
            {
                **OTHER_LAYERS_OF_IT,
                675: m.NO_BIAS,
                676: m.ONE_BIAS,
                75: m.ONLY_FILTERS,
                10: m.ONE_FILTER,
                75 * (28 * 28 + 1): m.WHOLE_IMAGE,
                75 * 28 * 28: m.WHOLE_IMAGE,
                75 * (5 * 5 + 1): m.NEW_LARGE_KERNEL,
            },
            otherwise=m.COUNT_CONV_1,
        ),
        number(
            say(m.PARAMETERS_OF, name="norm_1_params", kind="BatchNormalization"),
            norm_1,
            LAYERS[1].parameters,
            {
                **OTHER_LAYERS_OF_IT,
                150: m.NORM_TRAINABLE_ONLY,
                75: m.NORM_ONE_EACH,
                4: m.NORM_ONE_MAP,
                **NORM_PIXELS,
            },
            otherwise=m.COUNT_NORM,
        ),
        number(
            say(m.PARAMETERS_OF, name="conv_2_params", kind="Conv2D"),
            conv_2,
            LAYERS[3].parameters,
            {
                **OTHER_LAYERS_OF_IT,
                33_750: m.NO_BIAS,
                33_751: m.ONE_BIAS,
                500: m.FORGOT_CHANNELS,
                450: m.FORGOT_CHANNELS,
                50 * 75 * (3 * 3 + 1): m.BIAS_OF_KERNELS,
                50 * 3 * 3 * (75 + 1): m.BIAS_OF_KERNELS,
                50: m.ONLY_FILTERS,
                676: m.ONE_FILTER,
                50 * (14 * 14 * 75 + 1): m.WHOLE_IMAGE,
                50 * (14 * 14 + 1): m.WHOLE_IMAGE,
                75 * (3 * 3 * 50 + 1): m.MAPS_FOR_FILTERS,
                50 * 14 * 14: m.OUTPUT_COUNTED,
                LAYERS[3].parameters * 8 // 10: m.DROPOUT_TAKEN,
                LAYERS[3].parameters * 2 // 10: m.DROPOUT_TAKEN,
                50 * (5 * 5 * 75 + 1): m.NEW_LARGE_KERNEL,
            },
            otherwise=m.COUNT_CONV_2,
        ),
        number(
            say(m.PARAMETERS_OF, name="dense_1_params", kind="Dense"),
            dense_1,
            LAYERS[11].parameters,
            {
                **OTHER_LAYERS_OF_IT,
                204_800: m.NO_BIAS,
                204_801: m.ONE_BIAS,
                627_712: m.FLAT_7,
                512 * (28 * 28 + 1): m.FLAT_PIXELS,
                512 * 28 * 28: m.FLAT_PIXELS,
                12_312: m.OTHER_DENSE,
                512 * (4 * 4 + 1): m.ROW_TOO_SHORT,
                512 * (25 + 1): m.ROW_TOO_SHORT,
                512 * (4 + 1): m.ROW_TOO_SHORT,
                512: m.OUTPUT_COUNTED,
                400 + 512: m.SIDES_ADDED,
                400 * (512 + 1): m.BIAS_OF_INPUTS,
            },
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
            {
                0: m.SUMMARY_UNBUILT,
                TRAINABLE: m.TRAINABLE_FOR_TOTAL,
                **WITH_OPTIMIZER,
                **ARRAYS,
                **SIZES,
            },
            otherwise=m.READ_TOTAL,
        ),
        number(
            say(m.FROM_SUMMARY, name="flat_length"),
            flat,
            FLAT,
            {
                LAYERS[11].output[0]: m.DENSE_FOR_FLAT,
                225: m.FLAT_POOLING,
                1225: m.FLAT_BEFORE,
                **MAPS,
            },
            otherwise=m.READ_FLAT,
        ),
    ]


@graded(hints=True)
def uncounted(count_conv: object, new_total: object) -> list[Part]:
    """A function counts the parameters of any convolution, and a new network is counted."""
    same_padding = 12 * 26 + 20 * 301 + 24 * (7 * 7 * 20 + 1)
    known = one_layer_wrong() | {
        **{NEW_TOTAL - some: m.NEW_SOME_BIASES for some in (12 + 20, 12 + 24, 20 + 24)},
        TOTAL: m.NEW_LARGE_NETWORK,
        NEW_TOTAL + 4 * (12 + 20): m.NEW_NORMALIZED,
        NEW_TOTAL - 12 - 20 - 24: m.NEW_NO_BIAS,
        same_padding: m.NEW_PADDED,
        12 * 26 + 20 * 301 + 24 * (20 + 1): m.NEW_ONE_NUMBER_A_MAP,
        12 * 26 + 20 * 26 + 24 * 321: m.NEW_ONE_MAP,
        12 * 26 + 20 * 301: m.NEW_NO_DENSE,
        12 * 26 + 20 * 301 + 24 * (8 * 8 * 20 + 1): m.NEW_ONE_POOLING,
        12 * 10 + 20 * 109 + 24 * 501: m.NEW_SMALL_KERNELS,
    }
    return [
        part(
            say(m.COUNT_FUNCTION),
            lambda given: function_problem("count_conv", given, SHOWN_LAYERS, count, FAULTS),
            count_conv,
        ),
        number(say(m.NEW_NETWORK), new_total, NEW_TOTAL, known, otherwise=m.NEW_OTHER),
    ]


@graded()
def kinds(trainable: object, non_trainable: object, count_conv: object) -> list[Part]:
    """How many parameters training changes, and convolutions that the visible check did not try."""
    swapped = m.KINDS_SWAPPED
    return [
        number(
            say(m.FROM_SUMMARY, name="trainable_params"),
            trainable,
            TRAINABLE,
            {NON_TRAINABLE: swapped, TOTAL: m.TOTAL_FOR_TRAINABLE, **ARRAYS, **SIZES},
            otherwise=m.READ_TRAINABLE,
        ),
        number(
            say(m.FROM_SUMMARY, name="non_trainable_params"),
            non_trainable,
            NON_TRAINABLE,
            {TRAINABLE: swapped, 600: m.NORM_ALL, **ARRAYS, **SIZES},
            otherwise=m.READ_NON_TRAINABLE,
        ),
        part(
            say(m.COUNT_OTHERS),
            lambda given: function_problem(
                "count_conv", given, [*SHOWN_LAYERS, *OTHER_LAYERS], count, FAULTS
            ),
            count_conv,
            weight=2,
        ),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """Two classes more in step 3 are two units more in the last layer, each with 512 weights."""
    units = LAYERS[12].output[0]
    known = {
        2 * units: m.NO_BIAS,
        2 * units + 1: m.ONE_BIAS,
        units + 1: m.ONE_CLASS_MORE,
        26 * (units + 1): m.WHOLE_LAYER,
        TOTAL + 2 * (units + 1): m.WHOLE_NETWORK,
        2: m.ONLY_UNITS,
        0: m.NOTHING_CHANGES,
        2 * (FLAT + 1): m.OTHER_INPUTS,
    }
    return [
        because(
            number(say(words.QUESTION), answer, 2 * (units + 1), known, otherwise=m.COUNT_CLASSES),
            m.WHY,
        )
    ]
