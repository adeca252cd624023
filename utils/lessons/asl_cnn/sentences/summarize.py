"""What the checks say of step 7: parameters, by hand and by Keras."""

PARAMETERS_OF = "`{name}`, the parameters of a {kind}"
NO_BIAS = "The weights are right. Each filter or unit also has a bias: add one for each."
ONE_BIAS = "Each filter or unit has a bias of its own, so add as many as there are, not one."
ONLY_FILTERS = "That is the number of filters. Each has weights for its 3 x 3 pixels, and a bias."
COUNT_CONV_1 = "{found} is not it. 75 filters; each has 3 x 3 weights for 1 channel, and a bias."
NORM_TRAINABLE_ONLY = (
    "Those are the two that are trained for each map, scale and shift. A running mean and a "
    "running variance come with them."
)
NORM_ONE_EACH = "For each of the 75 maps it keeps four numbers, not one."
NORM_ONE_MAP = "That is for one map. The layer before has 75 filters, so there are 75 maps."
COUNT_NORM = "{found} is not it. Four numbers for each of 75 maps."
FORGOT_CHANNELS = (
    "A filter sees all 75 maps of the layer before, not one: it has 3 x 3 x 75 weights."
)
COUNT_CONV_2 = "{found} is not it. 50 filters; each has 3 x 3 weights for 75 channels, and a bias."
FLAT_7 = "The third pooling layer makes 4 x 4 of 7 x 7, so the flat vector has 4 x 4 x 25 numbers."
COUNT_DENSE = "{found} is not it. 512 units; each has a weight for each of 400 inputs, and a bias."
FROM_SUMMARY = "`{name}`, read off the summary"
SUMMARY_UNBUILT = (
    "0 is what the summary of a model that was not built shows. Run the start cell again, then "
    "`model.summary()`."
)
TRAINABLE_FOR_TOTAL = "That is the number of trainable parameters. The total stands above it."
READ_TOTAL = "{found} is not it. Look for the line `Total params` below the table."
DENSE_FOR_FLAT = "That is the output of the Dense layer. Look at the line of Flatten, above it."
FLAT_POOLING = 'That is the length for pooling with padding "valid". Read the summary again.'
FLAT_BEFORE = "That is 7 x 7 x 25, before the last pooling. Look at the line of Flatten."
READ_FLAT = "{found} is not it. Look at the output shape in the line of Flatten."
KINDS_SWAPPED = "Trainable and non-trainable are swapped."
TOTAL_FOR_TRAINABLE = "That is the total. The trainable parameters stand on the next line."
READ_TRAINABLE = "{found} is not it. Look for the line `Trainable params` below the table."
NORM_ALL = (
    "Those are all the parameters of the three normalizations. Half of them, scale and shift, are "
    "trained."
)
READ_NON_TRAINABLE = "{found} is not it. Look for the line `Non-trainable params`."
WITH_POOLING = "That is with the third pooling: 400 inputs. Here it is left out."
ONLY_FLAT = (
    "That is the length of the flat row. Each of 512 units has a weight for each, and a bias."
)
ONLY_ONE_MAP = "That is for a single map of 7 x 7. There are 25 of them."
COUNT_FLAT = (
    "{found} is not it. 512 units; each has a weight for each of 7 x 7 x 25 inputs, and a bias."
)
