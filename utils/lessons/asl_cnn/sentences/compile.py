"""What the checks say of step 8: cross-entropy, the loss, the metric, one step downhill."""

LOSS = "the loss is categorical cross-entropy, and a training can make it smaller"
NOT_COMPILED = (
    "Your cell ran, but `model` is not compiled. `model.compile(...)` needs its brackets, and a "
    "model that is made anew has to be compiled anew."
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
FUNCTION = "`cross_entropy` gives the loss of a prediction"
OTHER_PREDICTIONS = "`cross_entropy` gives the loss of other predictions, too"
LOSS_SURE = "`loss_sure`, the loss of the answer that is sure and wrong"
LOSS_UNSURE = "`loss_unsure`, the loss of the answer that knows nothing"
LOG_SIGN = (
    "`{name}` gives the right size. The logarithm of a number below 1 is negative; the loss is "
    "minus it."
)
LOG_10 = "`{name}` takes the logarithm to base 10. Use the natural logarithm, `np.log`."
LOG_2 = "`{name}` takes the logarithm to base 2. Use the natural logarithm, `np.log`."
LOG_ONE_MINUS = "`{name}` gives 1 minus the probability. The loss is minus its natural logarithm."
LOG_WRONG_LETTER = (
    "`{name}` takes all the other letters together. Take the probability of the right one."
)
LOG_NONE = "`{name}` gives the probability itself. The loss is minus its natural logarithm."
LOG_MOST_PROBABLE = (
    "`{name}` takes the letter that the network thinks of first. The right letter counts, and its "
    "label is the second thing in the brackets."
)
LOG_ALL = (
    "`{name}` gives the logarithms of all 24 probabilities. Only that of the right letter counts."
)
LOG_SUM = (
    "`{name}` adds up the logarithms of all 24 probabilities. Only that of the right letter counts."
)
LOG_ALWAYS_E = (
    "`{name}` always takes the probability of E. Take that of the label in the second place of "
    "the brackets."
)
LOG_FROM_1 = "`{name}` takes the letter before the right one. Places count from 0, as labels do."
LOG_MEAN = (
    "`{name}` takes the mean over the logarithms of all 24 probabilities. Only that of the right "
    "letter counts."
)
LOG_ENTROPY = (
    "`{name}` adds up all 24 logarithms, each times its probability. Only the logarithm of the "
    "right letter counts, once."
)
LOG_TIMES_PROBABILITY = (
    "`{name}` multiplies the logarithm by the probability as well. The loss is minus the logarithm "
    "alone."
)
LOG_SQUARE = (
    "`{name}` gives the squared distance from 1. The loss is minus the natural logarithm of the "
    "probability."
)
LOG_POWER = "`{name}` takes a power of e, the opposite of a logarithm. Use `np.log`."
LOG_SOFTMAX = (
    "`{name}` makes probabilities of the numbers once more. They are probabilities already; take "
    "the logarithm at once."
)
SURE_OF_A = (
    "That is the loss if the image did show the letter that the network is so sure of. It shows "
    "another."
)
LOG_SIGN_OF_NUMBER = (
    "The size is right. The logarithm of a number below 1 is negative; the loss is minus it."
)
LOG_NONE_OF_NUMBER = "That is the probability itself. The loss is minus its natural logarithm."
LOG_10_OF_NUMBER = "That is the logarithm to base 10. Use the natural logarithm, `np.log`."
LETTERS_26 = "That is for 26 letters. J and Z are not in the data."
SURE_OTHER = (
    "{found} is not it. Once your function is right, give it `sure_wrong` and the label of the "
    "right letter."
)
UNSURE_OTHER = (
    "{found} is not it. Once your function is right, give it `no_idea` and the label of the right "
    "letter."
)

LOSS_OF_FIRST = (
    "That is the loss of the first network, whose answers are called `probabilities`. Two others "
    "are asked for: `sure_wrong` and `no_idea`."
)
LOG_BINARY = (
    "`{name}` asks of each letter by itself whether it is there, as binary cross-entropy does. "
    "Only the logarithm of the right letter counts."
)
NEW_WEIGHT = "`new_weight`, where the ball lies after one step"
UPHILL = "That is one step uphill. The gradient tells where the loss grows; go the other way."
NO_RATE = (
    "That is a step of the whole gradient. Only the share that the learning rate says is gone."
)
NO_GRADIENT = (
    "That is a step of the learning rate alone. Where the loss is steeper, the step is longer."
)
ONLY_THE_STEP = "That is the step. The question is where the ball lies after it."
NOT_MOVED = "That is where the ball lies before the step."
SWAPPED = "Weight and gradient are swapped."
WEIGHT_OTHER = (
    "{found} is not it. New weight, old weight, learning rate and gradient make one line."
)

BRACKETS_FIRST = (
    "What stands in brackets comes first. The step is the product of learning rate and gradient; "
    "work it out, then take it away from the weight."
)
RATE_OF_WEIGHT = "The learning rate multiplies the gradient, and not the weight."
LEFT_OVER = "So many images are left over for the last batch. How many batches are there?"
ONE_BATCH_MORE = "That is a batch too many: only one of them is not full."
LAST_BATCH = (
    "So many batches are full. Some images are left then, and they make a batch of their own, a "
    "smaller one."
)
EACH_IMAGE = "That is the number of images. The weights change after each batch, not each image."
ONCE_AN_EPOCH = "The weights change after each batch, and an epoch has many of them."
ALL_EPOCHS = "That is for 20 epochs. The question asks for one."
ONLY_THE_BATCH = "That is how many images are in a batch. How many batches are there?"
VALIDATION_BATCHES = (
    "Those are the batches of the validation images. The weights change with the training images."
)
BOTH_SETS = "Those are the batches of both sets. The validation images change no weight."
NOT_WHOLE = "There is no part of an update. What is left over makes a batch, too."
BATCHES_OTHER = "{found} is not it. How many images did step 1 load for training?"
OTHER_NETWORK = (
    "`model` has {found} parameters, so it is another network than the start cell gives. Run the "
    "start cell again, and compile its `model`."
)
LOG_ONE_PLUS = (
    "`cross_entropy` adds 1 to the probability before the logarithm (`log1p` does so, too). Take "
    "the probability as it is."
)
LOSSES_EXCHANGED = (
    "That is the loss of the other prediction. Look at which of the two you gave to the function."
)
RATE_DIVIDED = "The learning rate multiplies the gradient, and does not divide it."
RATE_SUBTRACTED = "The learning rate multiplies the gradient. Only their product is taken away."
ALL_MULTIPLIED = "That multiplies all three. The step is taken away from the weight."
TIMES_THE_BATCH = (
    "That multiplies. A batch holds many images, so there are fewer batches than images."
)
WHY = (
    "857 batches are full, and one of 31 images is left. So the weights change 858 times an epoch."
)
METRIC_UNKNOWN = (
    "Keras knows no metric called `{found}`. Look at the spelling; `accuracy` is asked for, the "
    "share of right letters."
)
METRIC_SPARSE = (
    "`{found}` wants a whole number as the label of each image, and these labels are one-hot rows. "
    'Give `metrics=["accuracy"]`, which looks by itself how labels are written.'
)
