"""What the checks say of step 5: neurons, one by hand and many at once."""

SCORE = "`score`, the neuron's score for the four pixels"
HAND_NO_BIAS = "The products are added up right. The bias is still missing."
HAND_BIAS_SIGN = "The bias was taken away. It is added, with its sign."
HAND_SIGN = "One of the weights is negative, so its product is, too."
HAND_SUMS = (
    "You added up pixels and weights first. Each pixel has its own weight, so multiply in pairs."
)
HAND_ADDED = "Pixels and weights are multiplied in pairs, not added."
HAND_MEAN = "That is with the mean of the products. They are added up, not divided."
HAND_BIAS_EACH = "You added the bias to each product. It is added once, after the sum."
HAND_OTHER = "{found} is not the score. Write the four products below one another first."
LAYER = "`layer` gives each image a score for each neuron"
NO_BIAS = "`{name}` forgets the biases."
BIAS_TAKEN_AWAY = "`{name}` takes the biases away. They are added."
BIAS_TIMES = "`{name}` multiplies by the biases. They are added."
BIAS_EACH_PIXEL = (
    "`{name}` adds the bias to every weight, so it counts as often as there is ink. It is added "
    "once, after the sum."
)
TRANSPOSED = "`{name}` gives the scores on their side. Each image has a row, each neuron a column."
MEAN = "`{name}` divides the sum by the number of pixels. The products are only added up."
CUT = "`{name}` turns negative scores into 0. Leave them as they are."
ONE_BIAS = "`{name}` adds all biases to every score. Each neuron has its own."
ONE_IMAGE = "`{name}` looks at the first image alone."
ADDED_UP = "`{name}` adds up the scores of the neurons. Each neuron has a score of its own."
ALREADY_READ = "`{name}` gives the neuron with the highest score. The scores are asked for."
OWN = "your neuron tells 9 of 10 zeros and ones of the training set apart"
OWN_UNSEEN = "it does so on images that it was not made for"
NOT_64 = "`w` must hold 64 numbers, flat or as {side} by {side}; it is {found}."
BIAS_NO_NUMBER = "`b` must be a single number; it is {found}."
NOT_FINITE = "`w` holds something that is no number."
NO_WEIGHTS = "All weights are 0, so every image gets the same score, the bias."
ALWAYS_ZERO = (
    "Your neuron says 0 to nearly every image. Its scores are too high; a lower bias brings them "
    "down, or more negative weights where a 1 has ink."
)
ALWAYS_ONE = (
    "Your neuron says 1 to nearly every image. Its scores are too low; a higher bias lifts them, "
    "or more positive weights where a 0 has ink."
)
TURNED_ROUND = (
    "Your neuron tells the two apart, but the wrong way round. A score above 0 is to mean 0, so "
    "every weight needs the other sign."
)
TOO_FEW = (
    "Your neuron reads {zeros} of the zeros and {ones} of the ones right. Where the first share is "
    "lower, the scores are too low."
)
TOO_FEW_UNSEEN = (
    "On the test images your neuron reads {zeros} of the zeros and {ones} of the ones right. It "
    "may rest on too few pixels."
)
TWO = "Your two numbers"
BIAS_HALVED = (
    "You halved the whole score. Less ink makes the products smaller, but not the bias, which does "
    "not ask for ink."
)
BIAS_FORGOTTEN = "In the first, the products are halved correctly. The bias is still missing."
DOUBLED_SAME = "The first is right. In the second, everything that is added up is doubled."
ONLY_WEIGHTS = "The first is right. In the second, the bias is doubled as well."
ONLY_BIAS = "The first is right. In the second, the weights are doubled as well."
NOT_BOTH = (
    "The two are not both right, and they count together. Write down what the score is made of "
    "when all pixels are 0."
)
ONE_NEURON = "`{name}` gives the scores of the first neuron alone. Each column of `w` is a neuron."
WHY = (
    "An image without ink gets the bias alone, -1.2, so the ink has brought 2.0. The paler pen "
    "halves that and leaves the bias, 1.0 - 1.2. Doubled weights and a doubled bias double all "
    "that is added up."
)
SIGNS_LOST = "`{name}` drops the minus of the weights. A weight below 0 takes its pixel away."
BIASES_ALONE = "`{name}` gives the biases alone. What do pixels and weights add to them?"
HAND_ZERO = "The first pixel is 0, so its product is 0, whatever its weight is."
BIAS_TWICE_IN = (
    "The score of 0.8 has the bias in it already. Take it out, halve the rest, and put it back."
)
BIAS_AGAIN = "The score of 0.8 has the bias in it already, so all of it is doubled."
