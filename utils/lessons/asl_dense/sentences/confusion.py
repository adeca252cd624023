"""What the checks say of step 7: what the network confuses."""

PREDICTED = "`predicted`, the letter that the network names for each image"
PROBABILITIES = (
    "`predicted` holds 24 probabilities for each image. Of these, take the place of the largest."
)
OTHER_AXIS = (
    "`predicted` has 24 numbers: the largest was looked for down the columns, over all images. "
    "Look along each row, `axis=1`."
)
LABELS_THEMSELVES = (
    "`predicted` holds the labels, the right answers. Ask the network for its own, with "
    "`model.predict`."
)
HIGHEST_PROBABILITY = (
    "`predicted` holds the largest probability of each image. What is asked for is its place, "
    "which is the letter."
)
LETTERS_FROM_1 = "The letters count from 0, so that A is 0. In `predicted` they are one too high."
LEAST_LIKELY = "`predicted` holds the letter that the network thinks least likely."
NOT_PREDICTED = (
    "`predicted` is not what this model says of `x_valid`. Run the start cell again, then your "
    "cell."
)
MATRIX = "`confusion(labels, predicted)` counts which letter is taken for which"
MATRIX_DRAWN = "`confusion` does so for letters that were drawn by lot"
TRANSPOSED = "`{name}` has rows and columns swapped. The row is the right letter."
ONLY_RIGHT = "`{name}` counts only the right ones. Every image belongs somewhere in the matrix."
ONLY_MISTAKES = "`{name}` leaves out the right ones. They stand on the diagonal."
ONES = "`{name}` holds nothing above 1. Add 1 for each image, in place of setting the number to 1."
SHARES = "`{name}` gives shares of a row. Give how many images there are."
PAIR = "`worst_pair(matrix)` finds the largest mistake"
PAIR_DRAWN = "`worst_pair` does so for matrices that were drawn by lot"
PAIR_SWAPPED = (
    "`{name}` gives the two the other way round. First the right letter, then what it is taken for."
)
DIAGONAL_TOO = "`{name}` finds the largest number of all, which is no mistake but a right answer."
FLAT_PLACE = (
    "`{name}` gives the place in the flat list of all numbers. Make a row and a column of it, as "
    "you did with pixels in step 1."
)
ROWS_FOR_COLUMNS = "Rows and columns are swapped. The row is the letter that the image shows."
PERCENT = "The third is in percent. Give it as a fraction."
COUNT_NOT_SHARE = "The third is the number of right images. Divide it by the number of all."
SHARE_OF_MISTAKES = "The third is the share of mistakes. The accuracy is the share of right ones."
WHY = (
    "A row adds up to what was shown, 7 + 3, and a column to what was said, 7 + 7. On the "
    "diagonal stand 30 of the 40 images."
)
WHETHER_RIGHT = "`predicted` tells whether the network is right. Keep the letter that it names."
SECOND = "`predicted` holds the second best letter of each image. Take the best."
SHARES_OF_ALL = "`{name}` gives shares of all images. Give how many there are."
LABELS_ALONE = "`{name}` takes the right letter for both. The column is the predicted letter."
BOTH_WAYS = "`{name}` counts each image twice, once for either order. The row is the right letter."
HOW_MANY_WRONG = (
    "`{name}` gives one number for all. Count for each pair of letters, in a matrix of 24 by 24."
)
HOW_OFTEN = "`{name}` gives how often the mistake was made. Give its two letters."
SUMS_OF_ROWS = (
    "`{name}` looks for the worst row and the worst column by themselves. Look for one number of "
    "the matrix."
)
LEAST_RIGHT = (
    "`{name}` looks at the diagonal, where the right ones stand. A mistake lies beside it."
)
PAIR_FROM_1 = "`{name}` counts from 1. Labels count from 0."
ONE_FOR_BOTH = "The first two are the same. One is the sum of a row, the other that of a column."
OF_ONE_LETTER = "The third looks at one letter alone. The accuracy is over all forty images."
ONLY_SEEN = (
    "`{name}` leaves out letters that do not occur. Every letter has its row and its column, 24 of "
    "each."
)
ONE_NUMBER = (
    "`predicted` is one number for all images. Without `axis=` the largest is looked for among all "
    "probabilities at once."
)
NAMES = "`predicted` holds names of letters. Keep their labels, which are the places of `argmax`."
OTHER_ORDER = "`predicted` holds the right letters in another order. Keep that of `x_valid`."
CHANGED_IMAGES = (
    "`predicted` is what the model says of images that were changed first. Give it `x_valid` as it "
    "is; its pixels are fractions already, as in training."
)
TIMES = (
    "`{name}` multiplies how often a letter is shown by how often another is said. Count the "
    "images for which both are true."
)
ONE_SIDE = (
    "`{name}` looks on one side of the diagonal only. On the other side stand mistakes as well."
)
ADDED_UP = (
    "`{name}` adds both directions up. To take U for V is another mistake than to take V for U."
)
SMALLEST = "`{name}` finds the smallest mistake. Look for the largest number."
OTHER_ROWS = "`{name}` divides by 28, as for an image. How many numbers has a row of this matrix?"
SHARE_OF_ROW = (
    "`{name}` compares shares of a row or of a column. The largest mistake is that of the largest "
    "number."
)
