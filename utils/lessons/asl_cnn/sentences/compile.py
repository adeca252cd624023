"""What the checks say of step 8: the loss and the metric."""

LOSS = "the loss is categorical cross-entropy"
NOT_COMPILED = (
    "Your cell ran, but the model is not compiled. Call `model.compile(...)`, with its brackets."
)
LOSS_MISSING = "The model is compiled without a loss. Give `loss=`."
LOSS_BINARY = (
    "`{found}` treats each of the 24 numbers as a yes-or-no question by itself, and 23 easy "
    "no-answers hide the letter that matters. One letter of many: `categorical_crossentropy`."
)
LOSS_SQUARED = (
    "`{found}` measures distances between numbers, and hardly punishes a confident wrong letter. "
    "For one letter of many use `categorical_crossentropy`."
)
LOSS_SPARSE = (
    "`{found}` wants a whole number as the label of each image. Ours are one-hot, rows of 24 "
    "numbers, and for them the loss is `categorical_crossentropy`. With the wrong one of the two, "
    "`fit` stops with an error about rank."
)
LOSS_UNKNOWN = (
    "Keras knows no loss called `{found}`, and `fit` would stop. Look at the spelling: "
    "`categorical_crossentropy`."
)
LOSS_OTHER = "The loss is `{found}`. For one letter of many use `categorical_crossentropy`."
METRICS = "accuracy is measured"
METRICS_MISSING = (
    "No metric is measured: the training would show a loss and no accuracy. "
    'Give `metrics=["accuracy"]`.'
)
METRICS_EXACT = (
    "The object `Accuracy()` counts outputs that are exactly the label, and a probability hardly "
    'ever is, so it stays near 0. Give `metrics=["accuracy"]`, in quotes.'
)
METRICS_OTHER = "The metrics are: {found}. Accuracy is asked for, the share of right letters."
AGREEMENT = "the loss fits the last layer"
SOFTMAX_TWICE = (
    "The last layer has softmax, and the loss has `from_logits=True`, which applies softmax a "
    "second time. It trains, but worse. Leave `from_logits` out."
)
NO_SOFTMAX = (
    "The last layer has no softmax, and the loss expects probabilities. Add softmax to the layer, "
    "or give the loss `from_logits=True`."
)
LOSS_BY_HAND = "`loss_by_hand`, the cross-entropy of this prediction"
LOG_SIGN = "The size is right. The logarithm of a number below 1 is negative; the loss is minus it."
LOG_10 = "That is the logarithm to base 10. Use the natural logarithm, `np.log`."
LOG_2 = "That is the logarithm to base 2. Use the natural logarithm, `np.log`."
LOG_ONE_MINUS = "That is 1 minus the probability. The loss is minus its natural logarithm."
LOG_WRONG_LETTER = (
    "That is the loss for all the other letters together. Take the probability of the right one."
)
LOG_MOST_PROBABLE = (
    "That is for A, the letter with the largest probability. The image shows an E: take its own."
)
LOG_OTHER_LETTER = (
    "That is for a letter with the probability 0.01. E is label 4, and places count from 0: "
    "`probabilities[4]`."
)
LOG_NONE = "That is the probability itself. The loss is minus its natural logarithm."
LOG_OTHER = "{found} is not it. The loss is `-np.log(...)` of the probability of the right letter."
WHY_LOSS_B = (
    "The accuracy on the training images is known as well. But it does not change when a "
    "probability moves a little, so it gives training no direction."
)
WHY_LOSS_C = (
    "The share of wrong answers would do, which has to fall. But it does not change when a "
    "probability moves a little, so it gives training no direction."
)
