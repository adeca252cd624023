"""Every sentence of the pictures: titles, axes, marks, captions and alternative texts.

They are the messages of the catalogue, in English; ``utils.messages.say`` translates them
and fills in the ``{placeholders}``.
"""

NOTHING_YET = "Nothing to show yet: the TODO cell above comes first."
CANNOT_DRAW = "This cannot be drawn as it is. See what the check above says."

TIMES = " × "
MINUS = "−"
OVER = "/"
STANDIN_CAPTION = "Drawn stand-in images, not photographs"

# letters
LETTER_GRID_ALT = (
    "Grid of {shown} small gray images of hands, one for each letter, with the letter above it: "
    "{letters}."
)
LETTER_GRID_MISSING_ALT = "There is no image of {letters}."
NO_IMAGE = "no image"
LETTER_COUNTS_TITLE = "Images of each letter"
LETTER_COUNTS_X = "Letter"
LETTER_COUNTS_Y = "Number of images"
LETTER_COUNTS_ALT = (
    "Bar chart of the number of images of each letter: from {least:,} ({least_letter}) to "
    "{most:,} ({most_letter}), {total:,} in all."
)
COUNTS_ALIKE_ALT = "All 24 letters have about the same number."
COUNTS_UNLIKE_ALT = "The letters have quite different numbers."
ONE_HOT_ROW = "{letter} = label {label}"
ONE_HOT_IMAGE = "image {row:,}"
ONE_HOT_COLUMNS = "column"
ONE_HOT_ALT = "Table of one-hot rows with 24 columns, one for each letter. {rows}"
ONE_HOT_ROW_ALT = (
    "The row of {letter}, label {label}, has a 1 in column {label} and 0 in the other 23."
)

# pixels
HISTOGRAM_BEFORE = "Before: {low} to {high}"
HISTOGRAM_AFTER = "After: {low} to {high}"
HISTOGRAM_X = "Value of a pixel"
HISTOGRAM_Y = "Share of the pixels"
HISTOGRAMS_ALT = (
    "Two histograms of pixel values side by side. Before: from {before_low} to {before_high}, "
    "mean {before_mean}. After: from {after_low} to {after_high}, mean {after_mean}. {shape}"
)
HISTOGRAMS_ALIKE_ALT = "Both have the same shape; only the scale has changed."
HISTOGRAMS_UNLIKE_ALT = "The shapes differ."
FLAT_TITLE = "Flat: 784 pixels in one row"
FLAT_ZOOM_TITLE = "A part of that row, larger"
SQUARE_TITLE = "The same pixels as 28 × 28"
PIXELS_APART = "28 pixels apart"
PIXEL_NUMBER = "pixel {number}"
PIXEL_PLACE = "pixel {number}\nrow {row}, column {column}"
FLAT_AND_SQUARE_NOTE = "One below the other here;\nin the flat row\n27 others lie between them."
FLAT_AND_SQUARE_ALT = (
    "One image twice. Above, its 784 pixels as one thin strip, in which no hand can be seen; "
    "below, the same pixels as a square of 28 by 28. Two pixels are marked in both: {first} and "
    "{second}, with the values {first_value} and {second_value}. In the square they touch, one "
    "below the other; in the strip they lie 28 apart."
)
SQUARE_SHAPE_TITLE = "{height} rows, {width} columns, {channels} channel"
SQUARE_ROW = "row (height)"
SQUARE_COLUMN = "column (width)"
SQUARE_WINDOW_TITLE = "Nine neighbors, larger"
SQUARE_NOTE = "This is what a kernel\nof 3 × 3 sees at once."
SQUARE_ALT = (
    "An image as a square of {height} rows and {width} columns of gray pixels, each with one "
    "channel, and beside it nine neighboring pixels, larger, with their values, row by row: "
    "{values}."
)

# convolution
IMAGE_TITLE = "Image"
IMAGE_SIZE_TITLE = "Image, {height} × {width}"
KERNEL_TITLE = "Kernel"
FEATURE_MAP_SIZE_TITLE = "Feature map, {height} × {width}"
KERNEL_NOTE = "answers to dark left,\nbright right"
PADDING_NOTE = "(The bright left edge\ncomes from padding\nwith zeros.)"
KERNEL_ANSWERS = "at 1: {first},  at 2: {second},  at 3: {third}"
KERNEL_SWEEP_ALT = (
    "Left, an image of 28 by 28 pixels with three outlined squares of 3 by 3, numbered 1 to 3: "
    "the same kernel at three positions. Middle, the kernel's weights: {weights}. Right, the "
    "feature map of 28 by 28, bright where a dark pixel has a bright one on its right: "
    "{first} at position 1, {second} at position 2, {third} at position 3."
)
PADDING_ALT = "Its left edge is bright because padding puts zeros around the image."
POOLING_WINDOW_TITLE = "One 2 × 2 window"
POOLING_AFTER_TITLE = "After pooling, {height} × {width}"
POOLING_NOTE = "the largest\nstays: {largest}"
POOLING_ALT = (
    "Left, a feature map of {height} by {width}; right, what 2 by 2 max pooling makes of it, half "
    "as high and half as wide: {small_height} by {small_width}. Between them one window is "
    "magnified: its numbers are {numbers}, and only the largest, {largest}, stays."
)
FEATURE_MAPS_TITLE = "Feature maps"
FEATURE_MAP_NUMBER = "map {number}"
FEATURE_MAPS_ALT = (
    "Left, an image; right, feature maps made from it, {height} by {width} each; {count} in all. "
    "Each map is drawn from its smallest number (black) to its largest (white). {maps}"
)
FEATURE_MAP_ALT = "Map {number}: {low} to {high}, {zeros:.0%} zeros."

KERNEL_NAMES = ("Vertical edges", "Horizontal edges", "Outlines", "Blur")
KERNELS_AND_MAPS_ALT = (
    "Four kernels of 3 by 3 with their weights, and under each the map that it makes of the same "
    "image. {kernels}"
)
KERNEL_AND_MAP_ALT = "{name}: {weights}; its map goes up to {high}."

# one position of a sweep
GOES_IN_TITLE = "Goes in, {height} × {width}"
SO_FAR_TITLE = "Has come out so far"
PRODUCTS_TITLE = "Pixel × weight = product"
PRODUCTS_SUM = "sum: {total},  after ReLU: {answer}"
KERNEL_WINDOW_ALT = (
    "Left, an image with a square of 3 by 3 pixels outlined around row {row}, column {column}. "
    "Middle, its nine pixels times the nine weights of the kernel, row by row: {products}. Their "
    "sum is {total}; after ReLU {answer} comes out. Right, the feature map as far as the sweep "
    "has come."
)
LARGEST_STAYS = "the largest stays: {largest}"
POOLING_WINDOW_ALT = (
    "Left, a feature map with a window of 2 by 2 outlined. Middle, its four numbers: {numbers}; "
    "the largest, {largest}, stays. Right, the pooled map as far as the sweep has come, to row "
    "{row}, column {column}."
)

# layers
DROPOUT_WHOLE = "No dropout"
DROPOUT_STEP = "Training step {step}"
DROPOUT_WHOLE_NOTE = "all {count} neurons take part"
DROPOUT_STEP_NOTE = "{out} of {count} sit out"
DROPOUT_NEXT = "next layer"
DROPOUT_ALT = (
    "Three drawings of the same {count} neurons and their lines to the next layer. Without "
    "dropout all take part. In training step 1, neurons {first} are crossed out and have no "
    "lines: {out} of {count}, chosen at random. In training step 2 it is neurons {second}."
)
NETWORK_LAYER = "Layer"
NETWORK_VALUES = "Numbers it gives for one image"
NETWORK_SHAPE = "Shape"
NETWORK_PARAMETERS = "Parameters"
NETWORK_TOTAL = "All {count} layers"
NETWORK_ALT = (
    "Drawing of a network of {count} layers from top to bottom, with {total:,} parameters in all; "
    "a bar for each layer shows how many numbers it gives. {layers}"
)
NETWORK_SHAPES_ALT = (
    "Drawing of a network of {count} layers from top to bottom; a bar for each layer shows how "
    "many numbers it gives. {layers}"
)
NETWORK_LAYER_SHAPE_ALT = "{number}: {kind}, shape {shape}."
NETWORK_LAYER_ALT = "{number}: {kind}, shape {shape}, {parameters:,} parameters."

NO_LAYER_YET = "The model has no layer yet, or it is put together later."
SKETCH_CONVOLUTION = "finds features"
SKETCH_NORMALIZATION = "brings to one range"
SKETCH_POOLING = "halves both sides"
SKETCH_DROPOUT_FIFTH = "drops 20 % in training"
SKETCH_DROPOUT_THIRD = "drops 30 % in training"
SKETCH_FLAT = "lays maps in one row"
SKETCH_DENSE = "weighs all features"
SKETCH_LETTERS = "shares out to letters"

# prediction
CONFIDENCE_TITLE = "Predicted probability of each letter"
CONFIDENCE_X = "Letter"
CONFIDENCE_Y = "Probability"
CONFIDENCE_RIGHT = "right letter: {letter}\np = {probability}"
CONFIDENCE_ALT = (
    "Bar chart of the predicted probabilities of 24 letters. The right letter, {right}, has "
    "{probability}, so the loss of this prediction is {loss}. "
)
CONFIDENCE_RIGHT_ALT = "It is the highest bar: the prediction is right."
CONFIDENCE_WRONG_ALT = "The highest bar is {top}, with {top_probability}: the prediction is wrong."
LOSS_TITLE = "Loss of one prediction"
LOSS_X = "Probability p of the right letter"
LOSS_Y = "Loss, −ln(p)"
LOSS_POINT = "p = {probability}\nloss = {loss}"
LOSS_ALT = (
    "Curve of the loss −ln(p) over the probability p of the right letter: very large near 0, "
    "falling ever more slowly, to 0 at p = 1. The marked point is p = {probability}, with a loss "
    "of {loss}."
)

DESCENT_TITLE = "The loss of one weight, learning rate {rate}"
DESCENT_X = "Weight"
DESCENT_Y = "Loss"
DESCENT_NOW = "after {steps} steps: weight {weight:.2f}, loss {loss:.2f}"
DESCENT_ALT = (
    "A valley: the loss over one weight, lowest at weight 3. With a learning rate of {rate} a ball "
    "goes from weight {first:.2f} in {steps} steps to {last:.2f}, where the loss is {loss:.2f}."
)
DESCENT_NEAR_ALT = "It has nearly reached the lowest point."
DESCENT_ON_ITS_WAY_ALT = "It is on its way down."
DESCENT_AWAY_ALT = "It ends no nearer to the lowest point than it began."
DESCENT_ACROSS_ALT = "On its way it has jumped across the lowest point {count} times."

# results
READ_RIGHT = "{read}\n{sure:.0%} sure"
READ_WRONG = "{read}, is {right}\n{sure:.0%} sure"
READ_RIGHT_ALT = "{read}, {sure:.0%} sure."
READ_WRONG_ALT = "{read} read for {right}, {sure:.0%} sure."
READ_ALT = (
    "{count} images with the letter that the network reads in each and how sure it is; {right} "
    "of them are right. {images}"
)
CONFUSION_TITLE = "Which letter was read for which"
CONFUSION_X = "Letter that was read"
CONFUSION_Y = "Letter in the image"
CONFUSION_ALT = (
    "Table of 24 by 24, a row for each letter in the images and a column for each letter that was "
    "read. {right:,} of {total:,} images lie on the diagonal, where both are the same."
)
CONFUSION_PAIR = "{read} for {right}, {count} times"
CONFUSION_WORST_ALT = "Most often confused: {pairs}."
CONFUSION_NONE_ALT = "No two letters are confused."
SHIFT_TITLE = "When the hand moves to the right"
SHIFT_X = "Pixels that the hand has moved"
SHIFT_Y = "Accuracy"
SHIFT_GUESSING = "guessing"
SHIFT_POINT = "{accuracy:.2f} at {pixels}"
SHIFT_ALT = (
    "Curve of the accuracy over the number of pixels by which each hand is moved to the right: "
    "{points}. A dotted line near the bottom marks guessing, 0.04."
)
FORGOTTEN_TITLE = "The same validation images, once normalized and once not"
FORGOTTEN_X = "training {number}"
NORMALIZED = "normalized, from 0 to 1"
NOT_NORMALIZED = "not normalized, from 0 to 255"
FORGOTTEN_PAIR = "Training {number}: {normalized:.2f} and {forgotten:.2f}."
FORGOTTEN_ALT = (
    "Pairs of bars of the accuracy on the validation images, a pair for each of {count} trainings: "
    "first on the images as they should be, normalized, then on the same images when they are not "
    "normalized. {pairs} A dotted line near the bottom marks guessing, 0.04."
)

# training
ACCURACY_TITLE = "Accuracy"
LOSS_PANEL_TITLE = "Loss"
EPOCH_X = "Epoch"
TRAINING = "training"
VALIDATION = "validation"
CURVES_ALT = "Two line charts over {epochs} epochs, each for training and validation. {panels}"
CURVES_ONE_EPOCH_ALT = "Two charts of a single epoch, each for training and validation. {panels}"
CURVE_ALT = (
    "{name}, {which}: {first} in epoch 1, {last} in epoch {epochs}, lowest {low} (epoch "
    "{low_epoch}), highest {high} (epoch {high_epoch})."
)
CURVE_ONE_EPOCH_ALT = "{name}, {which}: {first}."

# memory
GPU_KEPT_TITLE = "The first notebook is still open: a GPU of {card} GB"
GPU_ENDED_TITLE = "Its kernel has ended: the same GPU"
GPU_FIRST = "held by the first kernel, {held} GB"
GPU_SECOND = "wanted by the next, {wanted} GB"
GPU_NO_ROOM = "Only {free} GB is free, and the next notebook stops with an error."
GPU_ROOM = "All of it is free, and the next notebook trains."
GPU_ALT = (
    "Two bars of one GPU with {card} GB. Above, the first kernel holds {held} GB, and the {wanted} "
    "GB that the next notebook wants reach far beyond the end of the bar. Below, the first kernel "
    "has ended, and the same {wanted} GB fit."
)
