"""What the checks say of step 6: the gap, and a smaller network."""

GAPS = "`gaps(train, valid)` gives the gap of each epoch"
GAPS_DRAWN = "`gaps` does so for numbers that were drawn by lot"
SIGN = (
    "`{name}` has the sign the wrong way round. A network that learns by heart has a gap above 0."
)
ABSOLUTE = (
    "`{name}` makes every gap positive. Below 0 it means that the network does better on new "
    "images, and that is worth knowing; leave the sign."
)
LAST_ONLY = (
    "`{name}` gives the gap of the last epoch alone. Give a list, with a number for each epoch."
)
ONE_NUMBER = "`{name}` gives one number. Give a list, with a number for each epoch."
DIVIDED = "`{name}` divides. A gap is a difference."
PERCENT = "`{name}` gives percent. Leave the gaps as fractions, as the accuracies are."
SHAPE = "`small` takes rows of 784 numbers and gives 24 probabilities"
IN_BUDGET = "`small` has a hidden layer, and at most 100,000 parameters"
TRAINED = "`small` was trained, and knows its training images better than by guessing"
NOT_BUILT = "`small` does not know how long a row is. Begin it with `Input((784,))`."
INPUT_SHAPE = "`small` takes the shape {found}; each image is a row of 784 numbers, (784,)."
OUTPUT_SHAPE = "`small` gives the shape {found}, and there are 24 letters."
NO_SOFTMAX = (
    'The last layer of `small` has the activation "{found}". With `"softmax"` its numbers become '
    "probabilities."
)
NO_HIDDEN_LAYER = (
    "`small` has no hidden layer: it goes straight from the pixels to the letters. Put one layer "
    "of neurons between them."
)
OVER_BUDGET = (
    "`small` has {found} parameters, and 100,000 are the budget. Nearly all belong to the first "
    "layer, so take fewer neurons there."
)
NO_ACTIVATION = (
    "The hidden layer of `small` has no activation. Without one it can only add and scale, and "
    'two such layers are no more than one. Give it `"relu"`.'
)
TRAINED_ON_VALIDATION = (
    "`small` knows the validation images better than the training images, so it was trained on "
    "them. Run the start cell again, then train with `x_train` and `y_train` alone."
)
NOT_COMPILED = "`small` is not compiled, so it cannot have been trained. Compile it, then `fit`."
OTHER_LOSS = (
    "`small` has another loss than the network of this lesson. The labels are whole numbers here, "
    "as in step 3."
)
NOT_LEARNED = (
    "On some of the training images, `small` does no better than guessing, which costs {guessing}. "
    "Train it with `x_train` and `y_train`."
)
LOW_IS_NOT_GAP = (
    "A low validation accuracy alone is no overfitting: a network that learned nothing has one, "
    "and no gap. What must stand beside it?"
)
TRAINING_ALONE = (
    "One curve alone cannot show a gap. Whatever is learned by heart looks like learning."
)
WHY = (
    "Overfitting is a gap, and a gap takes two numbers: 0.60 may go with 0.61 in training. Images "
    "of other hands make it smaller, since what is true of one hand alone no longer helps."
)
ADDED = "`{name}` adds the two. A gap is a difference."
EVERY_PAIR = (
    "`{name}` compares each epoch of one list with each of the other. Take both lists side by "
    "side, as `zip` does."
)
STEPS = "`{name}` compares the training accuracy with the epoch before. Compare both sets."
RELATIVE = "`{name}` gives the gap as a share of the training accuracy. Give the plain difference."
OTHER_EPOCH = (
    "`{name}` compares the accuracies of two different epochs. Take those of the same one."
)
