"""What the checks say of step 3: the loss, the metric, and what guessing costs."""

LOSS_OF_GUESS = "`loss_of_guess`, what guessing costs"
GUESS_SIGN = (
    "The size is right. The logarithm of a number below 1 is negative; the loss is minus it."
)
GUESS_LOG_10 = "That is the logarithm to base 10. Use the natural logarithm, `np.log`."
GUESS_LOG_2 = "That is the logarithm to base 2. Use the natural logarithm, `np.log`."
GUESS_PROBABILITY = "That is the probability itself. The loss is minus its natural logarithm."
GUESS_26 = "That is for 26 letters. J and Z are not among the letters of these images."
GUESS_HALF = "That is for a choice between two. Share the probability among all letters."
GUESS_ONE_MINUS = "That is 1 minus the probability. The loss is minus its natural logarithm."
GUESS_ALL_OTHERS = "That takes all other letters together. Take the probability of one letter."
GUESS_SUM = "That adds up 24 losses. The loss of an image is that of its right letter alone."
GUESS_OTHER = (
    "{found} is not it. Which probability does each letter get, when they all get the same?"
)
LOSS = "the loss is cross-entropy, for labels as these are"
NOT_COMPILED = (
    "Your cell ran, but the model is not compiled. Call `model.compile(...)`, with its brackets."
)
LOSS_MISSING = "The model is compiled without a loss. Give `loss=`."
LOSS_ONE_HOT = (
    "`{found}` wants a row of 24 numbers as the label of each image. Look at `y_train` again: "
    "what is a label here? With the wrong one of the two, `fit` stops with an error about shapes."
)
LOSS_BINARY = (
    "`{found}` treats each of the 24 numbers as a yes-or-no question by itself. An image shows "
    "one letter of many, which is what the cross-entropy of categories is for."
)
LOSS_DISTANCE = (
    "`{found}` measures the distance between numbers. B is label 1 and Y is label 23, but B is no "
    "nearer to A than Y is: labels are names. Take a cross-entropy."
)
LOSS_UNKNOWN = "Keras knows no loss called `{found}`, and `fit` would stop. Look at the spelling."
LOSS_OTHER = "The loss is `{found}`. Take the cross-entropy that fits these labels."
METRICS = "accuracy is measured"
METRICS_MISSING = (
    "No metric is measured: the training would show a loss and no accuracy. Give "
    '`metrics=["accuracy"]`.'
)
METRICS_ONE_HOT = (
    "The metric `categorical_accuracy` wants labels that are rows of 24 numbers. Plain "
    '`"accuracy"` finds out by itself what the labels are.'
)
METRICS_EXACT = (
    "The object `Accuracy()` counts outputs that are exactly the label, and a probability hardly "
    'ever is, so it stays near 0. Give `metrics=["accuracy"]`, in quotes.'
)
METRICS_OTHER = "The metrics are {found}. Accuracy is asked for, the share of right letters."
AGREEMENT = "the loss fits the last layer"
SOFTMAX_TWICE = (
    "The last layer has softmax, and the loss has `from_logits=True`, which applies softmax a "
    "second time. It trains, but worse. Leave `from_logits` out."
)
NO_SOFTMAX = (
    'The last layer has the activation "{found}", and the loss expects probabilities. Run the '
    "start cell again, and compile its model as it is."
)
AT_ITS_START = "an untrained network costs about as much as guessing"
NOT_AT_ITS_START = (
    "On images that it never saw, this model is far from the loss of guessing, where an untrained "
    "one begins. Run the start cell again, and compile its model."
)
HALF_SIGN = "A loss is never below 0: it is minus the logarithm."
HALF_ITSELF = "0.5 is the probability. The loss is minus its natural logarithm."
SURE_COSTS = "A network that is sure and right makes no mistake. What is the logarithm of 1?"
SUM_NOT_MEAN = "The loss of several images is their mean, not their sum."
MEAN_OF_CHANCES = "Take the mean of the two losses, not the loss of the mean probability."
WHY = (
    "Minus the logarithm of 1 is 0, and that of 0.5 is 0.69. The loss of a set is the mean, so "
    "the answer that is sure and right halves it."
)
GUESS_ALL_IMAGES = "That is the sum over all images. The loss of a set is the mean."
GUESS_WEIGHTED = (
    "That multiplies the loss by the probability once more. It is minus the logarithm alone."
)
GUESS_NEURONS = "That shares the probability among 512 neurons. How many letters are there?"
GUESS_25 = "That is for 25 letters. How many are there?"
HALF_LOG_2 = "That is the logarithm to base 2. Use the natural logarithm, `np.log`."
GUESS_AMONG = "That shares the probability among another number of letters. How many are there?"
GUESS_UPSIDE_DOWN = "That is 1 divided by the loss. The loss is minus the logarithm itself."
GUESS_SQUARED = "That is a squared distance. The loss here is minus a natural logarithm."
GUESS_WITH_OTHERS = (
    "That adds a loss for each of the other letters, as binary cross-entropy does. Here the right "
    "letter alone counts."
)
HALF_LOG_10 = "That is the logarithm to base 10. Use the natural logarithm, `np.log`."
HALF_MORE = "The loss of several images is their mean, so it lies between theirs."
HALF_PRODUCT = "The first two are right. Both together have a loss that lies between theirs."
LOSS_NUMBER = (
    "A number of the type {found} was given as the loss. Give the name by which Keras knows it."
)
GUESS_ONE_ADDED = "That adds 1 to the probability first, as `np.log1p` does. Use `np.log`."
GUESS_POWER = "That is a power of e, as `np.exp` gives it. Use the natural logarithm, `np.log`."
