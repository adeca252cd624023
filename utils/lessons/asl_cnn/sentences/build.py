"""What the checks say of step 6: the fourteen layers, and a small network of one's own."""

LAYER_MISSING = "The model has no such layer yet. Add it with `model.add(...)`."
LEFT_OUT = (
    "One layer is missing after layer {before}, a {kind}; the layers below have moved up. The "
    "others are looked at where they belong."
)
FIRST_LEFT_OUT = (
    "The first layer is missing; the layers below have moved up. The others are looked at where "
    "they belong."
)
GAP = (
    "Layers {first} to {last} are missing; those below have moved up. Has a cell stopped with an "
    "error, or does `model.add(...)` not stand around them? The others are looked at where they "
    "belong."
)
GAP_FROM_START = (
    "Layers 1 to {last} are missing; those below have moved up. Either a cell has stopped with an "
    "error, or a later cell makes `model` anew, which begins without layers. The others are looked "
    "at where they belong."
)
ELSEWHERE = (
    "This {kind} stands at another place. Compare the order with the sketch; all others are looked "
    "at where they belong."
)
LAYER = "layer {number}, {kind}"
OTHER_LAYER = "Here stands {found}, and {expected} belongs here. Compare it with the sketch."
CELL_RUN_TWICE = (
    "A block of layers is in the model twice: its cell was run two times, or its lines stand in "
    "two cells, and `add` adds again each time. Run the start cell, which begins with an empty "
    "model, then each cell once."
)
NO_ACTIVATION = (
    '{kind} has no activation. The number of parameters is the same, but without `"relu"` the '
    "layer can only add and scale."
)
PADDING = (
    '{kind} has padding "{found}". With `"same"` the output keeps its size at a stride of 1, and '
    "no border is lost."
)
STRIDES = "{kind} moves by {found}, and {expected} is asked for (`strides`)."
SETTING = "{kind} has {name} {found}, and {expected} is asked for."
OUTPUTS_10 = "The last layer has 10 units. 10 is MNIST's number of classes; here it is 24."
OUTPUTS_1 = (
    "The last layer has one unit with softmax, and softmax over a single number is always 1.0. "
    "There must be a unit for each of the 24 letters."
)
OUTPUTS_SINGLE = (
    "The last layer has one unit. There must be a unit for each of the 24 letters, with softmax."
)
OUTPUTS_25 = "The last layer has 25 units, and there are 24 letters: J and Z are not in the data."
OUTPUTS_26 = "The last layer has 26 units, and there are 24 letters: J and Z are not in the data."
TOTAL = "there is no other layer, and there are 264,049 parameters"
LAYERS_MISSING = (
    "The model has {found} layers of {expected}. The parameters are counted at the end."
)
LAYER_TOO_MANY = (
    "The model has {found} layers, which is too many. The first that the sketch does not have is "
    "the {kind} after layer {before}."
)
FIRST_TOO_MANY = (
    "The model has {found} layers, which is too many. The first that the sketch does not have is "
    "the {kind} at the very beginning."
)
NOT_BUILT = (
    "The model cannot be built for images of (28, 28, 1), so it has no parameters. Begin with "
    "`Sequential([Input(shape=(28, 28, 1))])`, as the start cell does."
)
TOTAL_POOLING_VALID = '{found} parameters: the pooling layers have padding "valid", not "same".'
TOTAL_CONVOLUTION_VALID = '{found} parameters: the convolutions have padding "valid", not "same".'
TOTAL_BOTH_VALID = (
    '{found} parameters: convolutions and pooling layers have padding "valid", not "same".'
)
TOTAL_REVERSED = "{found} parameters: the filters go 25, 50, 75. They must go 75, 50, 25."
TOTAL_25 = "{found} parameters: the last layer has 25 units, one too many."
TOTAL_26 = "{found} parameters: the last layer has 26 units, two too many."
AXIS = (
    "{kind} works along axis {found}, so it mixes what different filters found. Leave `axis` out, "
    "and each map has numbers of its own."
)
TOTAL_OTHER = (
    "The model has {found} parameters, and {expected} are expected. One of the layers above is "
    "not right yet; its line says why."
)
INPUT_SHAPE = "The model takes the shape {found}; the images have (28, 28, 1)."
OUTPUT_SHAPE = "The model gives the shape {found} for an image; it must be 24 numbers in a row."
OUTPUT_MAPS = (
    "The model gives the shape {found} for an image; it must be 24 numbers in a row. Height and "
    "width are still there: `Flatten` makes a row of them, before the dense layers."
)

TAKES_IMAGES = "the large network turns each image into 24 numbers"
CAN_LEARN = "every layer of the large network can learn"
SMALL_LEARNS = "every layer of the small network can learn"
SAME_FOR_ALL = "The model gives the same for all images, so it does not look at them."

NOT_A_NETWORK = "`small` must be a network, such as `Sequential([...])` makes it; it is {found}."
LOST_BEHIND = (
    "Behind the probabilities stands a {kind}. In training it changes them, so that they no longer "
    "add up to 1. Let the layer with softmax be the last."
)
NO_NETWORK = "`small` is no network that could learn."
SMALL_TAKES = "it takes the images and gives 24 numbers for each"
SMALL_GIVES = "the 24 numbers are probabilities"
SMALL_BUDGET = "it has at most {budget} parameters"
SMALL_WINDOW = "it looks for features with a window"
NO_PROBABILITIES = (
    "The 24 numbers of the first image add up to {found}. Probabilities are never negative and "
    "add up to 1; one activation of the last layer sees to that."
)
OVER_BUDGET = (
    "It has {found} parameters, more than {budget}. Most of them, {most}, are in a {kind}. Think "
    "of what goes into that layer, and of how to make it smaller."
)
NO_PARAMETERS = "It has no parameters, so there is nothing that it could learn."
NO_CONVOLUTION = (
    "No layer of it is a convolution. Without one, a hand that moves is another picture."
)

WINDOW_OF_ONE = (
    "Its convolutions look at one pixel at a time (kernel size 1), so they see no edge and no "
    "corner. Give one of them a larger window."
)
ONE_PIXEL_SEEN = (
    "Before its convolution, the image is made as small as one pixel, so the window sees nothing "
    "beside it. Let it look at the image first."
)
ROUNDED_UP = (
    'That is the row with padding "same", which rounds up. With "valid" a window that does not '
    "fit is dropped."
)
ONLY_A_SIDE = (
    "That is the side of a map. How many numbers does a map have, and how many maps are there?"
)
A_SIDE_OF_MAPS = "That takes one side of the maps. A map has a height and a width."
ONLY_A_MAP = "That is one map. The last convolution has more filters than one."
TWO_POOLINGS = "That is what comes out of two poolings. The third makes the maps smaller again."
ONLY_THE_MAPS = "That is the number of maps. Each of them still has more than one number."
FILTERS_OF_1 = "Each convolution makes as many maps as it has filters. Look at the last one."
COUNT_ROW = "{found} is not it. Follow the side of an image from 28 on, and pool it three times."
PART_OF_A_PIXEL = (
    "That is no whole number, and a row has whole places only. After each pooling, the side is a "
    "whole number again."
)
ONE_FOR_BOTH = (
    "`model` is the small network now, and the large one is gone. Keep the second network under "
    "the name `small` alone."
)
WHY = (
    "Half of 28 is 14, then 7. Of 7 three whole windows of 2 fit, so the maps have 3 x 3 "
    "numbers, and 25 of them make a row of 225."
)
