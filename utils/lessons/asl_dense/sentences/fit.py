"""What the checks say of step 4: the training."""

CHANGES = "`changes`, how often the weights are changed"
ONE_EPOCH_ONLY = "That is one epoch. How many are there?"
LAST_BATCH = "Almost. The last batch of an epoch is not full, and it counts as well."
PART_OF_A_BATCH = "There is no part of a change. A last batch that is not full is a batch."
EPOCHS_JOINED = "Almost. An epoch ends before the next begins, so each has its own last batch."
EACH_IMAGE = "The weights are changed after each batch, not after each image."
EACH_EPOCH = "The weights are changed after each batch. How many batches are in an epoch?"
TWELVE = "the network was trained for 12 epochs"
MODEL_NOT_HISTORY = "`history` holds the model. `model.fit(...)` returns the history, so keep that."
NOT_A_HISTORY = "`history` must be what `model.fit(...)` returns; it is {found}."
ONE_EPOCH = "The training ran for 1 epoch, which is the default. Give `epochs=`."
OTHER_EPOCHS = "The training ran for {found} epochs, and 12 are asked for."
FOUR_SERIES = "the history has loss and accuracy of both sets"
SERIES_MISSING = (
    "Loss or accuracy is missing in the history. Run the start cell again, and keep what "
    "`model.fit(...)` returns as it is."
)
NO_VALIDATION = "The history has no validation figures. Give `validation_data=(..., ...)`."
VALIDATED = "the network was measured on `x_valid` and `y_valid`"
LEARNED = "the network knows its training images better than by guessing"
NOT_LEARNED = (
    "On some of the training images, `model` does no better than guessing, which costs {guessing}. "
    "Train it with `x_train` and `y_train`, and keep that `model`."
)
SHUFFLED_WORSE = (
    "Think of one neuron of the first layer. It has a weight for each place of the list; what "
    "changes for it, when each place means another pixel from the start?"
)
OTHER_ORDER_ALIKE = (
    "The weights were learned for one order of the pixels. What do they meet when the order is "
    "another one?"
)
WHY = (
    "A dense layer has a weight for each place and knows no neighbors, so one order is as good as "
    "another, as long as it stays. In another order every weight meets a wrong pixel."
)
BATCH_SIZE = "32 is how many images are in a batch. How many batches are in an epoch?"
VALIDATION_ONLY = "Those are the batches of the validation images, where no weight changes."
VALIDATION_TOO = "On the validation images the network is only measured. No weight changes there."
SAME_SIZE = "Each place of the list has its weight, whichever pixel stands there. Count them again."
READ_BY_A_PERSON = "Look at the picture of step 1 again, where the pixels are shuffled."
TRAINED_ON_VALIDATION = (
    "`model` knows the validation images better than the training images, so it was trained on "
    "them. Run the start cell again, then train with `x_train` and `y_train` alone."
)
EPOCHS_OTHER = "That is for another number of epochs. How many are asked for?"
OF_THE_SAMPLE = "That is for the images of a sample. The question is for all 27,455."
ONE_BATCH_MORE = "That counts a batch too many in each epoch. The rest is one batch."
REST_ONCE = "The last batch of an epoch, which is not full, comes once in each epoch."
EACH_WEIGHT = "After a batch all weights change together. Count that as one change."
