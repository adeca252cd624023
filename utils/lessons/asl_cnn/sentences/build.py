"""What the checks say of step 6: the fourteen layers."""

LAYER_MISSING = "The model has no such layer yet. Add it with `model.add(...)`."
LAYER = "layer {number}, {kind}"
OTHER_LAYER = "Here stands {found}, and {expected} belongs here. Compare the order with the list."
CELL_RUN_TWICE = (
    "A block of layers is in the model twice: its cell was run two times, and `add` adds again "
    "each time. Run the start cell, which begins with an empty model, then each cell once."
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
TOTAL = "the model has 264,049 parameters"
LAYERS_MISSING = "The model has {found} layers of {expected}. The total is counted at the end."
LAYERS_TOO_MANY = "The model has {found} layers, and {expected} are asked for."
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
TOTAL_OTHER = (
    "The model has {found} parameters, and {expected} are expected. A layer is not right yet, or "
    "the input has another shape than (28, 28, 1)."
)
SHAPES = "the model takes images of (28, 28, 1) and gives 24 numbers"
INPUT_SHAPE = "The model takes the shape {found}; the images have (28, 28, 1)."
OUTPUT_SHAPE = "The model gives the shape {found}; there are 24 letters."
FOURTEEN = "all fourteen layers are in their places"
POOL_A = 'With padding "valid" it would be 3: the last row is dropped. Here the padding is "same".'
POOL_C = "Pooling with a stride of 2 halves the side; 7 stays 7 only with a stride of 1."
