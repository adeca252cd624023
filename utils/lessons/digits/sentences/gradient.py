"""What the checks say of step 7: which way is down."""

BY_SCORE = "`by_score`, how the loss changes with each of the three scores"
HAND_SIGN = "The sizes are right. A higher score of the right class makes the loss smaller."
HAND_NO_LABEL = "Those are the probabilities. From one of them, something is to be taken away."
HAND_ONLY_RIGHT = "The wrong classes matter too, since softmax shares one probability among all."
HAND_ALL_ONES = "You took 1 away from all three. The label is 1 for one class only."
HAND_OTHER_CLASS = "You took 1 away at another class than the right one, which is class 1."
HAND_OTHER = (
    "The three are not all right. Take the label row away from the probabilities, place by place."
)
GRADIENT = "`gradient` gives the slopes of the mean loss by all weights and biases"
OTHER_SHAPES = "`gradient` for one image, for two classes, and for more classes than images"
NOT_THE_MEAN = (
    "All slopes of `{name}` are too large by the same factor, the number of images. The loss is a "
    "mean, so its slope is one as well."
)
MEAN_OF_ONE = (
    "One of the two slopes of `{name}` is too large by the number of images, the other is right. "
    "Both are means."
)
TWICE_MEAN = "`{name}` divides by the number of images twice."
SIGN = (
    "All slopes of `{name}` have the wrong sign. The errors are the probabilities minus the "
    "labels, not the other way round."
)
TRANSPOSED = (
    "The slopes of `w` that `{name}` gives lie on their side. They must have the shape of `w`, "
    "(pixels, classes)."
)
SWAPPED = "`{name}` gives the slopes of `b` first. Those of `w` come first."
NO_BIAS = "`{name}` gives the slopes of `w` alone. Those of `b` are asked for, too."
NO_LABELS = "`{name}` does not take the labels away, so it does not know what would be right."
NO_SOFTMAX = "`{name}` takes the labels from the scores. Make probabilities of the scores first."
NO_PROBABILITIES = "`{name}` uses the labels alone, and not what the layer gives."
ROUNDED = "`{name}` rounds the probabilities. Every bit of error counts."
ONLY_RIGHT = (
    "`{name}` looks at the right classes only. The scores of the wrong ones matter too, since "
    "softmax shares one probability."
)
SQUARED = "`{name}` squares the errors. They are used as they are, with their sign."
ONE_BIAS = "`{name}` gives one slope for all biases. Each class has its own."
BIAS_AXIS = "`{name}` gives a slope of `b` for each image. Add up over the images."
BIAS_ROW = "The slopes of `b` that `{name}` gives are a table of one row, and `b` is a plain row."
TWO = "Your two numbers"
UPHILL = "The slope is right. The weight goes down the slope, not up."
SLOPE_SIGN = "With a larger weight, the loss got smaller. What sign has such a slope?"
HALF_DISTANCE = "The two weights lie further apart than that, one step to each side."
DOUBLE_DISTANCE = "The two weights lie less far apart than that."
NO_RATE = "The slope is right. The weight moves by a part of it only."
NOT_BOTH = (
    "The two are not both right, and they count together. A slope is how much the loss differs, "
    "divided by how far the weights lie apart."
)
MEAN_OVER_CLASSES = "`{name}` divides by the number of classes. The mean is over the images."
BIAS_FORGOTTEN = "`{name}` forgets the biases when it computes the scores."
NO_PIXELS = (
    "`{name}` does not multiply the errors by the pixels. A weight is to blame as far as its pixel "
    "has ink."
)
WHY = (
    "While the weight grew by 0.002, the loss fell by 0.0018, so the slope is -0.9. The step goes "
    "against the slope, by 0.5 x 0.9, and here that is upwards."
)
NO_SIGNS = "`{name}` drops the minus of the errors. Where the label is 1, a slope is below 0."
LOGARITHMS = "`{name}` takes the logarithm of the probabilities. For the slope it is gone again."
SIGMOID_SLOPE = (
    "`{name}` multiplies the errors by p times 1 - p, as for a sigmoid with squares. With softmax "
    "and this loss nothing is multiplied."
)
MEANS_MULTIPLIED = (
    "`{name}` multiplies the mean pixels by the mean errors. Multiply for each image first, and "
    "take the mean then."
)
LAST_IMAGE = "`{name}` gives the slopes of the last image alone. Take the mean over all images."
STEP_MADE = "`{name}` makes a step already, which comes in step 8. Give the slopes themselves."
NOT_DIVIDED = (
    "The first is how much the loss differs. How far apart are the two weights? Divide by that."
)
WEIGHT_IS_RATE = (
    "The second is the rate. By how much, and which way, does the weight move from 1.0?"
)
HAND_LOSSES = "Those are minus the logarithms. The slope needs none: take the labels away."
BY_PIXELS = "`{name}` gives the slopes by the pixels. Those by the weights have the shape of `w`."
WINNER = (
    "`{name}` makes 1 of the largest probability and 0 of all others. How sure the network was "
    "counts, so leave them as they are."
)
FIXED_COUNT = (
    "`{name}` always divides by the same number of images. It gets other numbers of them, too, so "
    "divide by how many came."
)
