"""The words on what a student can move: the controls, and what follows from their values."""

KERNEL = "Kernel"
KERNELS = ("vertical edges", "horizontal edges", "outlines", "blur")
ROW = "Row"
COLUMN = "Column"
LETTER = "Letter"
LAYER = "Layer"
LAYER_NAME = "{number}: {kind}"

FILTERS = "Filters"
KERNEL_SIZE = "Kernel size"
STRIDE = "Strides"
PADDING = "Padding"
OUTPUT_SHAPE = "Output shape"
PARAMETERS = "Parameters"
SAME_RULE = "{image} / {stride}, rounded up, is {side}"
VALID_RULE = "({image} − {kernel} + 1) / {stride}, rounded up, is {side}"
PARAMETER_RULE = "{filters} x ({kernel} x {kernel} x 1 + 1) = {parameters}"

RATE = "Learning rate"
STEPS = "Steps"
