"""What the checks say of step 6: probabilities, and what they cost."""

SOFTMAX = "`softmax` makes probabilities of each row of scores"
SUM_OF_ALL = (
    "`{name}` divides by the sum over all rows, so only all images together have the probability "
    "1. Each row must add up to 1."
)
OTHER_AXIS = (
    "`{name}` divides by the sums of the columns. Each image is a row, so each row must add up to "
    "1."
)
NOT_DIVIDED = "`{name}` takes the powers and does not divide them by their sum."
NO_POWERS = (
    "`{name}` divides the scores themselves. Some are negative, so take the powers of e first."
)
SIGMOID = (
    "`{name}` looks at each score by itself, as a sigmoid does. The ten share one probability, so "
    "divide by the sum of the row."
)
SIGN = "To `{name}`, the lowest score is the likeliest. There is a minus sign too many."
LOGARITHM = "`{name}` gives the logarithm of the probabilities. They themselves are asked for."
OTHER_BASE = "`{name}` takes powers of 2. Powers of e are asked for, `np.exp`."
ONLY_WINNER = (
    "`{name}` gives everything to the highest score. The others must keep a share, or training "
    "cannot see by how much it is wrong."
)
ADDED_UP = "`{name}` gives the sums of the rows, which are always 1."
LARGE = "`softmax` works for scores as large as 1000, and as small"
OVERFLOW = (
    "`softmax` gives NaN for scores of 1000: e to the power of 1000 is larger than any number that "
    "a computer keeps. Take the largest score of each row away first, which changes no probability."
)
LOSS = "`cross_entropy` gives the mean loss of all rows"
LOSS_SIGN = "The size is right. The logarithm of a probability is negative; the loss is minus it."
NO_MEAN = "`{name}` gives a loss for each row. Their mean is asked for."
SUM = "`{name}` adds the losses up. With more images it would be larger, so take the mean."
MEAN_OF_ALL = (
    "`{name}` takes the mean over all numbers of the table. There is one loss for each row, so "
    "divide by the number of rows."
)
MEAN_FIRST = (
    "`{name}` takes the mean of the probabilities first and then one logarithm. Each row has its "
    "own loss, and the mean comes last."
)
NO_LABELS = "`{name}` does not look at the labels. Only the probability of the right class counts."
OF_WINNER = (
    "`{name}` takes the highest probability of each row. That of the right class is asked for, "
    "which the labels tell."
)
BASE_TEN = "`{name}` takes the logarithm to base 10. Use the natural one, `np.log`."
BASE_TWO = "`{name}` takes the logarithm to base 2. Use the natural one, `np.log`."
NO_LOGARITHM = "`{name}` takes 1 minus the probability. Minus its logarithm is asked for."
OF_WRONG = "`{name}` takes the probability of all wrong classes together. Take the right one's."
BINARY = (
    "`{name}` also counts the other classes, as if each were a yes or no of its own. Only the "
    "probability of the right class counts."
)
SQUARES = "`{name}` takes squared differences. Minus the logarithm is asked for."
EXCHANGED = "In `{name}`, labels and probabilities are exchanged. The logarithm is that of `p`."
ZERO = "`cross_entropy` is large, and still a number, where the right class got 0"
LOG_OF_ZERO = (
    "`cross_entropy` gives no number where the right class got the probability 0, since 0 has no "
    "logarithm. Raise probabilities to something tiny first, such as `1e-12`."
)
ZERO_FORGIVEN = (
    "`cross_entropy` gives only {found} where the right class got the probability 0. What is "
    "raised must be raised to something tiny, so that the mistake stays expensive."
)
TWO = "Your two losses"
A_PROBABILITY = "The first is a probability. The loss is minus its logarithm."
WITH_TEN = "That is with the logarithm to base 10. The loss takes the natural one."
ONE_OF_TWO = "The second is the loss of the wrong image alone. The other image counts as well."
MEAN_OF_SHARES = (
    "In the second, you took the mean of the probabilities. Each image has its own loss, and the "
    "mean comes last."
)
ALL_TEN = "The first counts all ten digits. Only the right one's probability counts."
NOT_BOTH = (
    "The two are not both right, and they count together. Write down the probability of the right "
    "digit first, for each image."
)
WHY = (
    "A tenth for the right digit costs the logarithm of 10, 2.303. A hundredth costs twice that, "
    "and the mean of it and of 0 is 2.303 again. So one sure mistake in two costs as much as "
    "knowing nothing at all."
)
LARGEST_SCORE = (
    "`{name}` looks for the largest score. Every class gets a probability, so give them all."
)
BY_HOW_MANY = (
    "`{name}` divides by how many classes there are. Divide by the sum of the powers of the row."
)
LOSS_MEDIAN = "`{name}` gives the loss in the middle. The mean of all is asked for."
LOSS_LARGEST = "`{name}` gives the largest loss. The mean of all is asked for."
LOSS_FIRST = "`{name}` gives the loss of the first image alone. The mean of all is asked for."
SOFTMAX_AGAIN = "`{name}` puts a softmax on `p`, which holds probabilities already."
BY_CLASSES = "`{name}` divides by how many classes there are. Divide by how many images."
ONE_ADDED = "`{name}` adds 1 before it takes the logarithm. Take that of the probability itself."
MUCH_ADDED = (
    "`{name}` adds so much to the probabilities that every loss is too small. Something tiny, such "
    "as 1e-7, is enough."
)
COLUMN_TAKEN_AWAY = (
    "`{name}` takes the largest score of each column away. Within a row the same number must be "
    "taken from all scores, so take the largest of each row."
)
UNDERFLOW = (
    "`softmax` gives NaN in a row whose scores lie far below those of another row: e to the power "
    "of -2000 is 0 to a computer, and 0 / 0 is no number. Take the largest score of each row away, "
    "not that of the whole table."
)
CUT_OFF = (
    "`softmax` gives different scores the same probability where they are very large or small. A "
    "bound for scores cuts the difference off; take the largest score of each row away instead."
)
ROW_LOST = (
    "`softmax` gives nothing but 0 in a row whose scores lie far below those of another row. Each "
    "row is for itself: its own largest score is taken away, and its own sum divides."
)
