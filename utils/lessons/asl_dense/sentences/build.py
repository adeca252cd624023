"""What the checks say of step 2: the dense layers."""

PARAMETERS = "`parameters`, those of the three layers"
NO_BIASES = "Those are the weights alone. Each neuron has a bias as well."
ONE_BIAS = "There is more than a single bias in a layer. Each neuron has one of its own."
BIASES_OF_INPUTS = "There is a bias for each neuron of the layer, not for each of its inputs."
ALL_FROM_PIXELS = (
    "The first is right. A later layer does not see the pixels; its inputs are what the layer "
    "before it gives."
)
INPUTS_ONLY = (
    "Those are the inputs of each layer. Each of its neurons has a weight for every input."
)
ONE_SIDE = (
    "The first layer gets all pixels of an image, not the pixels of one row of it. How many are "
    "they?"
)
TWENTY_SIX = "That is for 26 letters. J and Z are not among the letters of these images."
REVERSED = "The numbers are right, in the reverse order. Begin with the layer that sees the pixels."
LAYER = "layer {number}, Dense with {units} neurons"
LAYER_MISSING = "The model has no such layer yet. Add it with `model.add(...)`."
OTHER_LAYER = "Here stands {found}. This network is made of `Dense` layers alone."
FLATTENED_ALREADY = "The rows are flat already, so `Flatten` has nothing to do. Leave it out."
ONE_HIDDEN_LAYER = "The model has one hidden layer. Two are asked for, before the last layer."
CELL_RUN_TWICE = (
    "The layers are in the model twice: the cell was run two times, and `add` adds again each "
    "time. Run the start cell, which begins with an empty model, then your cell once."
)
OUTPUTS_10 = (
    "The last layer has 10 neurons. 10 is the number of digits; how many letters are there?"
)
OUTPUTS_26 = (
    "The last layer has {found} neurons. J and Z are not among the letters of these images."
)
OUTPUTS_1 = (
    "The last layer has a single neuron, and softmax over a single number is always 1. There must "
    "be a neuron for each letter."
)
OUTPUTS_OTHER = "The last layer has {found} neurons. There must be one for each letter."
LAST_LINEAR = (
    "The last layer has no activation, so its numbers are no probabilities. Give it softmax, "
    "which makes them add up to 1."
)
NO_ACTIVATION = (
    "A hidden layer has no activation. Without one it can only add and scale, and two such layers "
    'are no more than one. Give it `"relu"`.'
)
ACTIVATION = 'A hidden layer has the activation "{found}", and `"relu"` is asked for.'
UNITS = "The layer has {found} neurons, and {expected} are asked for."
SETTING = "The layer has {name} {found}, and {expected} is asked for."
TOTAL = "the model takes rows of 784 numbers and has 676,888 parameters"
LAYERS_TOO_MANY = "The model has {found} layers, and three are asked for."
NOT_BUILT = (
    "The model does not know how long a row is, so it has no parameters. Run the start cell "
    "again, and add the layers to its model."
)
INPUT_SHAPE = "The model takes the shape {found}; each image is a row of 784 numbers, (784,)."
TOTAL_OTHER = "The model has {found} parameters. A layer is not right yet."
PROBABILITIES = "it gives 24 probabilities for each image, and can learn"
GIVES_SHAPE = "The model gives the shape {found} for each image; there are 24 letters."
NO_PROBABILITIES = (
    "What the model gives for an image does not add up to 1, so it is no probability."
)
ONE_WITHOUT_BIASES = "Those are the weights. The one layer has biases, too."
ALL_THREE = "That is all three layers together. The one layer goes straight from pixels to letters."
LAST_ONLY = (
    "That is the last of the three layers. The one layer goes straight from pixels to letters."
)
FIRST_ONLY = "That is the first of the three. The one layer goes straight from pixels to letters."
WHY = (
    "Each of 24 neurons has 784 weights and a bias. Weighing and adding what was weighed and "
    "added before is nothing new: only a function that is no straight line makes more of two "
    "layers than of one."
)
NEURONS_ONLY = "Those are the neurons. Each has a weight for every input, and a bias."
SIDES_ADDED = "There is a weight for each pair of an input and a neuron, so multiply the two."
HIDDEN_TOGETHER = (
    "Those are the two hidden layers. The one layer goes straight from pixels to letters."
)
HIDDEN_IN_IT = "The one layer has no hidden neurons in it. It goes straight from pixels to letters."
BIAS_EACH_PIXEL = "There is a bias for each neuron of the layer, not for each pixel."
TEN = "That is for 10 classes, as there are digits. How many letters are there?"
OTHER_BIASES = "The weights are right, and the biases are not. Each neuron has one of its own."
