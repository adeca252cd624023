"""What the checks say of step 8: steps down the slope."""

UPDATE = "`update` moves every array against its slope"
UPHILL = "`{name}` adds the step, so the loss would rise. Go against the slope."
NO_RATE = "`{name}` forgets the rate. The step is the rate times the slope."
DIVIDED = "`{name}` divides by the rate. The step is the rate times the slope."
SHRUNK = "`{name}` makes the arrays themselves smaller. Only the slope is multiplied by the rate."
ONLY_STEP = "`{name}` gives the steps alone. The arrays after the step are asked for."
TURNED = "`{name}` subtracts the arrays from the steps. It is the other way round."
ONLY_SIGN = "`{name}` makes steps of one size everywhere. A steep slope makes a larger step."
FIXED_RATE = "`{name}` always takes the rate 0.3. It gets a rate, whatever it is."
UNCHANGED = "`{name}` gives the arrays as they were."
ONLY_FIRST = "`{name}` moves the first array alone. All of them must move, however many there are."
FIRST_ALONE = "`{name}` gives one array. All of them are asked for, in a list."
TRAINED = "`network` reads the training images"
NO_NETWORK = (
    "`network` must be a list of weights (64, 10) and biases (10), in this order. "
    "`one_layer()` makes one, and `update` gives one back."
)
NOT_FINITE = (
    "`network` holds inf or NaN, with which nothing can be computed. The steps were far too large."
)
STILL_ZERO = (
    "All weights are still 0, so the network was never updated. Keep what `update` gives, under "
    "the name `network`."
)
NOTHING_LEARNED = (
    "`network` reads only {share} of the training images, about what guessing gives. Look at the "
    "direction of the steps, and at which labels belong to which images."
)
TOO_LITTLE = (
    "`network` reads {share} of the training images. It is on its way; give it more epochs, or "
    "larger steps, and let no epoch begin with a new network."
)
HISTORY = "`history` tells how many images of both sets `network` reads right"
NO_PAIRS = (
    "`history` must be a list of pairs of numbers, one pair for each epoch; it is {found}. Append "
    "both accuracies at once, in brackets of their own."
)
PAIRS_OF_BATCHES = (
    "`history` holds {found} pairs, one after each batch. Append one after each epoch: move the "
    "line to the left, out of the loop over the batches."
)
PAIRS_SWAPPED = (
    "The pairs of `history` are swapped. First the training images, then the test images."
)
PAIRS_IN_PERCENT = "`history` holds percent. Keep what `accuracy` gives, which is a share."
PAIRS_OF_MISTAKES = (
    "`history` holds the shares of images that are read wrong. Keep what `accuracy` gives."
)
OTHER_HISTORY = (
    "No pair of `history` is of this network, which reads {train} of the training images and "
    "{test} of the test images. Measure the network itself after each epoch, and run your whole "
    "cell again."
)
READS_UNSEEN = "`network` reads images that it was not trained on"
UNSEEN_LOW = (
    "`network` reads only {share} of the test images, and far more of those that it was trained "
    "on. It has learned them by heart."
)
TEST_LEARNED = (
    "`network` reads nearly every test image, which no honest training reached. It was trained "
    "on them as well, so the test tells nothing any more. Train on `x_train` alone."
)
MISREAD = "`misread`, how many test images your network reads wrong"
RIGHT_COUNTED = "That many are read right. Those that are read wrong are asked for."
A_SHARE = "That is a share. The number of images is asked for."
ALL_COUNTED = "That is the number of all test images."
NOT_MISREAD = (
    "Your network reads another number of test images wrong than {found}. Compare the digit with "
    "the highest probability with the label, image by image."
)
COUNT = "Your number of updates"
LAST_BATCH = "The last batch of an epoch is smaller than the others, and it is a batch as well."
ONE_EPOCH = "That many are in one epoch."
EVERY_IMAGE = "There is one update for each batch, not for each image."
ROUNDED_LAST = "Count the batches of one epoch first. Each epoch ends with a small one."
NOT_WHOLE = "Count the batches of one epoch first. There is no part of a batch."
ONE_AN_EPOCH = "There is one update for each batch, and an epoch has many."
WITH_TEST = "That counts the test images as well. Training never sees them."
NOT_THE_COUNT = "{found} is not the number. How many batches are in one epoch?"
RATE_SQUARED = "`{name}` multiplies by the rate twice."
MEAN_SLOPE = "`{name}` takes the mean of the slopes. Each number of an array has its own slope."
WHY = (
    "42 batches are full, and the last one holds the 3 images that are left. So the network is "
    "updated 43 times an epoch, and that 40 times over."
)
SIGN_DROPPED = (
    "`{name}` drops the minus of the slopes. Where a slope is below 0, the weight must grow."
)
RATE_DIVIDED = "`{name}` divides the rate by how many arrays there are. Take it as it is."
LAST_ALONE = (
    "`{name}` gives the last array alone. What each round of a loop makes must be kept in a list."
)
OLD_KEPT = "`{name}` puts the new arrays behind the old ones. Give the new ones alone."
BATCH_TOO_MANY = "Almost. 1,347 images make 42 whole batches, and how many more?"
COUNTS_ADDED = "There are so many batches in each epoch, so multiply."
ALL_TIMES_RATE = (
    "`{name}` multiplies the arrays by the rate as well, so they shrink with each step. The rate "
    "belongs to the slope alone."
)
BETTER_ON_TEST = (
    "`network` reads only {share} of the training images, and more of the test images. It must "
    "learn from the training images, and from no others."
)
OF_TRAINING = "So many training images are read wrong. The test images are asked for."
OF_BOTH = "So many images of both sets are read wrong. The test images alone are asked for."
