"""What the lesson `digits` says beside its steps' sentences: its pictures, the pad to draw on."""

# Images in a row or a grid.
IMAGES_ALT = "{count} small gray images of 8 by 8 pixels, with a line above each. {titles}"
IMAGE_ALT = "Image {number}: {title}."
WEIGHTS_ALT = (
    "Ten small images of 8 by 8 weights, one for each digit, from black for the lowest, {low}, "
    "over gray for 0 to white for the highest, {high}."
)

# One image with its numbers.
FIGURES_ALT = (
    "One image, large, with the number of each of its 64 pixels written into it, row by row. {rows}"
)

# What a network reads.
READING_X = "Digit"
READING_Y = "Probability"
READING_ALT = (
    "{title}: an image of 8 by 8 pixels, and beside it ten bars. The highest is that of {digit}, "
    "with a probability of {share}. The next is that of {second}, with {second_share}."
)

# Rows of numbers.
SCORES_TITLE = "Scores"
PROBABILITIES_TITLE = "Their probabilities"
SCORES_ALT = (
    "Two charts of ten bars. Left, the scores, from {low} to {high}. Right, the probabilities that "
    "softmax makes of them. The highest score, that of {digit}, has the probability {share}."
)
TABLE_X = "Column"
TABLE_ALT = "A table of {rows} rows and 10 columns, drawn as squares, white for 1. {told}"
TABLE_ROW_ALT = "The row of a {digit} is white in column {column}."

# Where a row finds the image most like it.
NEIGHBORS_TITLE = "How far away in the file is the image most like it?"
NEIGHBORS_X = "Rows between the two"
NEIGHBORS_Y = "Images"
NEIGHBORS_ALT = (
    "Histogram over all 1,797 images of how many rows lie between an image and the one most like "
    "it. The first bar is by far the highest. For {near:.0%} of the images it is fewer than "
    "{reach} rows, for {half:.0f} or fewer in half of them."
)

# Training.
LOSS_TITLE = "The loss over one weight"
LOSS_X = "The weight of pixel {pixel} for the digit {digit}"
LOSS_Y = "Loss"
HERE = "here"
SLOPE_ALT = (
    "Curve of the loss over one weight, that of pixel {pixel} for the digit {digit}: a wide valley "
    "with its lowest point at {lowest}. A point marks the weight {here}, and a straight line "
    "through it shows the slope there, {slope}."
)
EPOCH_X = "Epoch"
ACCURACY_Y = "Accuracy"
TRAINING, TEST = "training", "test"
CURVES_ALT = (
    "Line chart of the accuracy over {epochs} epochs. Training: {train_first} after the first, "
    "{train_last} after the last. Test: {test_first} and {test_last}."
)

# Bars of accuracies.
BARS_ALT = "Bar chart of the accuracy on the test images. {told}"
BAR_ALT = "{series}, {name}: {share}."
MOVES = ("not moved", "right", "left", "down", "up")

# The pad.
DRAWN = "Drawn by you"
PIXEL = "Row {row}, column {column}"
CLEAR = "Clear"
PAD_TITLE = "Draw a digit, as high as the square"
