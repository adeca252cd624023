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
FLAT_PIXELS = (
    "That takes all pixels of the image. What goes into this layer is the row of Flatten, after "
    "three blocks."
)
BIAS_OF_KERNELS = (
    "The weights are right, and a filter has a single bias: not one for each map that it sees, and "
    "not one for each of its weights."
)
ARRAYS_COUNTED = (
    "That counts arrays of weights, as `len(model.weights)` does. Each array holds many parameters."
)
LAYERS_COUNTED = "That counts the layers. Their parameters are asked for."
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
ONE_FILTER = "That is what a single filter has. The layer has more of them."
OTHER_DENSE = "That is the second Dense layer. Count the first, the larger one."

COUNT_FUNCTION = "`count_conv` counts the convolutions of this network"
COUNT_OTHERS = "`count_conv` counts any other convolution, too"
NEW_NETWORK = "`new_total`, the parameters of the network that nobody counted"
FUNCTION_NO_BIAS = "`{name}` counts the weights correctly. Each filter has a bias, too."
FUNCTION_ONE_BIAS = "`{name}` adds a single bias. Each filter has one of its own."
FUNCTION_NO_MAPS = (
    "`{name}` leaves out the maps that come in. A filter has a kernel for each of them."
)
FUNCTION_NO_SQUARE = "`{name}` takes one side of the kernel. It has a height and a width."
FUNCTION_ALWAYS_3 = "`{name}` takes 3 x 3 for every kernel. Use the side that it is given."
FUNCTION_ONE_FILTER = "`{name}` counts a single filter. A layer has as many as it is given."
FUNCTION_MAP_BIAS = "`{name}` gives a filter a bias for each map. It has one for all of them."
FUNCTION_PIXEL_BIAS = (
    "`{name}` counts a bias for each place of the kernel. A filter has one, whatever its size."
)
FUNCTION_MAPS_ADDED = (
    "`{name}` adds the number of maps to the weights. Each map brings a whole kernel, so multiply."
)
NEW_NO_BIAS = (
    "The weights of all three layers are right. Each filter and each unit has a bias, too."
)
NEW_PADDED = (
    "That is with zeros around the image. Here nothing is put around it, so a window of 5 x 5 has "
    "28 - 5 + 1 places in a row of 28."
)
NEW_ONE_NUMBER_A_MAP = "Each map that reaches the dense layer still has more than one number."
NEW_ONE_MAP = "The second convolution gets 12 maps, and each of its filters sees them all."
NEW_NO_DENSE = "Those are both convolutions. The dense layer has parameters, too."
NEW_ONE_POOLING = "The second pooling halves the maps before they become a row."
NEW_SMALL_KERNELS = "That is for kernels of 3 x 3. Here they have 5 x 5."
NEW_OTHER = (
    "{found} is not it. Follow the side of the image from 28 on through all four layers, then "
    "count each layer by itself."
)

ONE_CLASS_MORE = "That is for one class more. 26 are two more than 24."
WHOLE_LAYER = "That is the whole last layer. The question asks by how many parameters it grows."
WHOLE_NETWORK = "That is the whole network. The question asks by how many parameters it grows."
ONLY_UNITS = "That is the number of units more. How many parameters does each of them have?"
NOTHING_CHANGES = (
    "The labels have no parameters, but the last layer must have as many units as a label has "
    "columns."
)
OTHER_INPUTS = "The last layer gets its inputs from the dense layer before it, not from Flatten."
COUNT_CLASSES = (
    "{found} is not it. Only the last layer grows. What does one more of its units bring with it?"
)
WHOLE_IMAGE = (
    "That counts the size of the image. A kernel covers 3 x 3 pixels of each map that comes in, "
    "and the same weights serve at every place."
)
MAPS_FOR_FILTERS = (
    "Filters and maps are exchanged. The maps come in, from the layer above, and the filters say "
    "how many go out."
)
ROW_TOO_SHORT = (
    "The row that comes in has more numbers. `Flatten` lays all maps one behind the other, each "
    "with all its rows and columns."
)
FUNCTION_DOUBLED = (
    "`count_conv` takes the side of a kernel twice. A square has its side times its side of pixels."
)
WHY = (
    "Two units more, and each brings 512 weights and a bias. The dead classes would cost "
    "little, and mislead a lot."
)
FUNCTION_BIAS_OF_MAPS = (
    "`{name}` adds a bias for each map that comes in. Filters have biases: the first number in its "
    "brackets says how many filters there are, and the last how many maps come in."
)
FUNCTION_CARET = "`{name}` works with `^`, which is no power in Python. A power is written `**`."
NEW_LARGE_KERNEL = "That is for a kernel of 5 x 5. Here it has 3 x 3."
NORM_PIXELS = (
    "That counts the pixels of the maps. A normalization keeps its numbers for a map as a whole."
)
OUTPUT_COUNTED = (
    "That is how many numbers the layer gives. Its parameters are the weights and biases with "
    "which it makes them."
)
DROPOUT_TAKEN = (
    "That takes the dropout after it into account. Dropout takes no weights away; they all stay."
)
SIDES_ADDED = "There is a weight for each pair of an input and a unit, so multiply the two."
BIAS_OF_INPUTS = "There is a bias for each unit of the layer, not for each of its inputs."
SIZE_IN_MEMORY = (
    "That is the size in memory, which stands in brackets. The number of parameters stands before "
    "it."
)
FLAT_IN_PARTS = (
    "Flatten lays all numbers of all maps in one row. Look at the output shape in its own line."
)
NEW_LARGE_NETWORK = "That is the large network of step 6. The new one has three layers to count."
NEW_NORMALIZED = "That counts normalizations, too, and this network has none."
NEW_FIRST_WRONG = (
    "The second convolution and the dense layer are right. Count the first convolution anew: which "
    "kernel has it, and how many maps come in?"
)
NEW_SECOND_WRONG = (
    "The first convolution and the dense layer are right. Count the second convolution anew: how "
    "many maps come in?"
)
NEW_DENSE_WRONG = (
    "Both convolutions are right. Count the dense layer anew: how long is the row that comes in, "
    "and does each unit have its bias?"
)
FUNCTION_OTHER_BIASES = (
    "`{name}` counts the weights correctly, and the biases not. Each filter has one, whatever the "
    "size of its kernel."
)
FUNCTION_OTHER_WEIGHTS = (
    "`{name}` counts the biases correctly, and the weights not. A kernel covers its side times its "
    "side of pixels, of each map that comes in."
)
NEW_SOME_BIASES = "The weights of all three layers are right. Some of the biases are missing."
ANOTHER_LAYER = "That is another layer of the network. Look at which one is asked for."
OPTIMIZER_COUNTED = (
    "The model was compiled and trained before its summary, so the optimizer's own numbers are in "
    "this total. Training comes in step 9. Run the start cell again, and print the summary first."
)
