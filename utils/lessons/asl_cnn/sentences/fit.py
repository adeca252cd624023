"""What the checks say of step 9: the training and its curves."""

TWENTY = "the training ran for 20 epochs"
MODEL_NOT_HISTORY = "`history` holds the model. `model.fit(...)` returns the history: keep that."
NOT_A_HISTORY = "`history` must be what `model.fit(...)` returns; it is {found}."
HISTORY_EMPTY = "The history is empty: no epoch was trained."
ONE_EPOCH = (
    "`history` tells of 1 epoch. That is what `fit` trains for by itself, and where a loop calls "
    "it again, each call makes a new history. Call it once, with `epochs=20`."
)
EPOCHS = (
    "The training ran for {found} epochs; 20 are asked for (`epochs=20`). Where that stands in "
    "your cell, a callback has ended the training early, it began later (`initial_epoch`), or "
    "`fit` was called again."
)
EVALUATED = (
    "`history` holds plain numbers, such as `model.evaluate(...)` gives. That measures, and trains "
    "nothing; `model.fit(...)` trains and returns the history."
)
ONE_SERIES = (
    "`history` is a list of one series. Keep what `model.fit(...)` returns as it is, without "
    "`.history[...]` behind it."
)
FOUR_SERIES = "the history has four series: loss and accuracy, on both sets"
HISTORY_NO_LOSS = "The history has no loss. Keep what `model.fit(...)` returns, as it is."
NO_VALIDATION = "The history has no validation figures. Give `validation_data=(x_valid, y_valid)`."
VALIDATED = "it was validated on `x_valid` and `y_valid`"
VALIDATION_IS_TRAINING = (
    "The validation data are the training data, so the network is measured on images that it "
    "knows, and overfitting cannot be seen. Give `validation_data=(x_valid, y_valid)`."
)
VALIDATION_SPLIT = (
    "The validation data were split off the training file (`validation_split={split}`). That file "
    "holds some 50 near copies of each photograph, so copies stand on both sides and the figure "
    "is far too good. Give `validation_data=(x_valid, y_valid)`."
)
VALIDATION_OTHER = (
    "The last validation loss is not the one that this model has on `x_valid` and `y_valid`. Run "
    "the start cell again, then train with `validation_data=(x_valid, y_valid)`."
)
ALL_LEARNED = "the network knows all of the training images"
NOT_LEARNED_YET = "The network has not learned yet, so this is not its result. Train it first."
LOSS_NOT_FINITE = "The loss is not a number any more. Are the images in 0..1?"
NOT_LEARNED = (
    "`model` does hardly better on the training images than guessing would, though the loss in "
    "`history` fell. Another model was trained, or this one was given other images, or labels in "
    "another order. Train it with `model.fit(x_train, y_train, ...)`, and keep both."
)
SETS_EXCHANGED = (
    "`model` has learned the validation images and not the training images: the two sets are "
    "exchanged. Train with `x_train` and `y_train`, and validate with `x_valid` and `y_valid`."
)
LOSS_DID_NOT_FALL = (
    "The loss did not fall from the first epoch to the last. Run the start cell again, and train "
    "with its model, `x_train` and `y_train`."
)
BEST_EPOCH = "`best_epoch`, the epoch with the highest validation accuracy"
WORST_EPOCH = "`worst_epoch`, the epoch with the lowest validation accuracy"
GAP = "`gap`, training minus validation accuracy after the last epoch"
COUNTED_FROM_0 = "One too low: epochs are counted from 1, places in a list from 0."
LOSS_READ = "That is the epoch of the best loss. Look at the validation accuracy."
TRAINING_READ = "That is by the training accuracy. Look at `val_accuracy`, the validation accuracy."
WORST_FOR_BEST = "That is the epoch with the lowest validation accuracy; the highest is asked for."
BEST_FOR_WORST = "That is the epoch with the highest validation accuracy; the lowest is asked for."
FIGURE_NOT_EPOCH = "That is the accuracy. Give the epoch, the number at the start of its row."
BEST_OTHER = "Epoch {found} is not it. Find the largest number in `val_accuracy`."
WORST_OTHER = "Epoch {found} is not it. Find the smallest number in `val_accuracy`."
GAP_SIGN = "The size is right. It is the training accuracy minus the validation accuracy."
GAP_OF_BEST = "That is the gap between the two best values. Take both after the last epoch, 20."
GAP_PERCENT = "That is in percent. Give it as a fraction, as in the log."
GAP_OTHER = "{found} is not it. Take `accuracy` and `val_accuracy` of epoch 20 and subtract."
OWN_READ = (
    "That is what your own training shows. Here the tutorial's log is asked for, the table and the "
    "curves right above."
)

SHORT_SERIES = (
    "The series `{name}` has {found} figures, and another has {most}. Each must have one for every "
    "epoch, so leave `validation_freq` out, and keep what `fit` gives as it is."
)
NOT_FIGURES = "The history holds something other than numbers. Keep what `fit` gives as it is."
NOT_TRAINED = (
    "`model` is not trained: it has no weights, or was not compiled. Run the start cell again, and "
    "train the `model` that it gives."
)
OTHER_OUTPUTS = "`model` gives {found} numbers for an image, and there are 24 letters."
SET_OF_OTHER_SIZE = (
    "`x_{which}` has {found} images, and the start cell gives {expected}. Leave both sets as they "
    "are: the training images are all trained on, and the others measure."
)
SET_CHANGED = (
    "`x_{which}` or `y_{which}` is not what the start cell gives. Leave both sets as they are: the "
    "training images are trained on, and the others measure."
)
PART_NOT_LEARNED = (
    "The network knows one part of the training images by heart, and the rest not at all. Train on "
    "all of `x_train`."
)
APART = "the network has never seen the validation images"
TRAINED_ON_VALIDATION = (
    "The network knows the validation images far better than other images of that file, so it has "
    "trained on them. Then they measure nothing any more. Train on `x_train` alone."
)

MOST_CONFUSED = "`most_confused` finds the two letters that are confused most, either way round"
PAIR_ONE_WAY = (
    "`{name}` counts one way only: how often the one letter was read as the other. Add how often "
    "the other was read as the first."
)
PAIR_SAME_LETTER = (
    "`{name}` gives the same letter twice. That place lies on the diagonal, where the right "
    "answers are counted; take the diagonal away first."
)
PAIR_FLAT_PLACE = (
    "`{name}` gives a place in the row of all 576 numbers. `np.unravel_index` makes row and column "
    "of it."
)
PAIR_HOW_OFTEN = "`{name}` gives how often the two were confused. Give the labels of the two."
PAIR_FROM_1 = "`{name}` counts labels from 1. The first row and column have the number 0."
PAIR_MOST_MISREAD = (
    "`{name}` gives the two letters with the most mistakes, each for itself. Find the two that are "
    "read for each other."
)
PAIR_SMALLEST = "`{name}` finds the rarest mistake. Find the one that is made most often."
OWN_GAP = "`own_gap`, your training accuracy minus your validation accuracy after the last epoch"
GAP_OF_FIRST = "That is the gap after the first epoch. Take the last."
GAP_OF_LOSS = "That is the gap of the losses. Take the accuracies."
GAP_OF_MEANS = "That is the gap of the means over all epochs. Take both after the last epoch."
MISREAD = "That is the share of the validation images that were misread. Take both accuracies."
ONE_FIGURE = "That is one of the two accuracies. The gap is their difference."
LAST_EPOCH = "That is the last epoch. Find the largest number in `val_accuracy`."
WHOLE_ROWS = (
    "`{name}` gives whole rows of labels, as `argmax` does where an axis is named. Find the one "
    "largest number of the table, and its place."
)
GAP_OF_TUTORIAL = "That is the gap of the tutorial's log. Take your own `history`."
OWN_GAP_OTHER = (
    "{found} is not it. Take the last figures of `accuracy` and `val_accuracy` in "
    "`history.history`, and let Python subtract. The grader trains anew, so type no numbers."
)

HIGH_BOTH = "Look at the first again: its two figures are nearly the same, and both are high."
WIDE_GAP = "Look at the second again: what is its gap?"
STEP_4_WOULD_BE_WORSE = (
    "Look at the second again. A set that is prepared otherwise brings the network near guessing."
)
NOT_EVEN_ITS_OWN = "Look at the third again: how well does it know its own images?"
NEAR_GUESSING = (
    "Look at the fourth again. Guessing gives 0.04. A network that merely knows its images by "
    "heart still reads new ones much better than that."
)
WHY = (
    "A small gap between high figures is learning; a wide gap is overfitting; two low figures "
    "call for more training; and a figure like guessing at the end says that the two sets do not "
    "match."
)
FREED_EARLY = (
    "`model` is `None`, so the network is gone from this name. Memory is freed in step 10, and "
    "here the network is still looked at. Run the start cell again, then your cell without that."
)
