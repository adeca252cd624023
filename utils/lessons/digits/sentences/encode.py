"""What the checks say of step 4: labels as rows, and rows as labels."""

ENCODED = "`one_hot` gives each label a row with a single 1, at its own place"
ENCODED_ELSEWHERE = "`one_hot` for other numbers of classes, and for a single label"
DECODED = "`decode` finds the digit of each row"
DECODED_ELSEWHERE = "`decode` on scores that are all below 0"
TRANSPOSED = (
    "`{name}` gives the rows as columns. Each label has a row of its own, so the shape is (number "
    "of labels, `count`)."
)
FROM_ONE = (
    "`{name}` puts the 1 one place too far to the left, as if labels began at 1. Label 0 belongs "
    "in column 0."
)
ONE_COLUMN_MORE = "`{name}` gives a column too many. Labels go from 0 to `count - 1`."
FROM_THE_END = "`{name}` counts the columns from the end. Label 0 belongs in column 0."
COLUMNS_OF_LARGEST = (
    "`{name}` makes as many columns as the largest label needs. Where the highest class does not "
    "occur, a column is missing; `count` says how many there are."
)
COLUMNS_OF_SEEN = (
    "`{name}` makes a column only for labels that occur. Where a class is missing, all columns "
    "after it move; `count` says how many there are."
)
TEN_COLUMNS = "`{name}` always makes 10 columns. There are `count` of them."
LABEL_INSTEAD = "`{name}` writes the label itself into its place. A 1 belongs there."
ONE_COLD = "In the rows of `{name}`, 0 and 1 are exchanged."
ALL_BELOW = (
    "`{name}` writes a 1 into all columns up to the label. Only the label's own column gets one."
)
ONLY_EYE = "`{name}` gives the table of all rows. Each label must pick its own row of it."
OTHER_AXIS = (
    "`{name}` looks for the largest number of each column. Each row is an image, so the largest of "
    "each row is asked for."
)
NO_AXIS = "`{name}` gives one place for the whole table. Each row has its own."
SMALLEST = "`{name}` finds the smallest number of each row."
VALUE_NOT_PLACE = (
    "`{name}` gives how large the largest number of each row is. Where it stands is the digit."
)
PLACES_FROM_ONE = "`{name}` counts the places from 1. Column 0 stands for the digit 0."
ONLY_ONES = (
    "`{name}` finds a 1 and nothing else. A network gives probabilities, none of which is quite 1, "
    "so look for the largest."
)
ROUNDED = (
    "`{name}` finds only what is above a half. The largest of ten probabilities may be smaller."
)
FIRST_ABOVE_ZERO = "`{name}` finds the first number that is not 0. The largest is asked for."
WEIGHTED = (
    "`{name}` gives the mean of all digits, weighted by the row. Between a 3 and an 8 that would "
    "be something like a 5; the place of the largest number is asked for."
)
PLACES_FROM_THE_END = "`{name}` counts the places from the end."
DISTANCES = "Your three numbers"
OF_DIGITS = "The first two are for the digits as plain numbers. The rows are asked for."
ONE_DIFFERENCE = "Two rows of different digits differ in more than one place."
NOT_SQUARED = "Those are the distances themselves. Their squares are asked for, without the root."
ONLY_THE_ONE = "The first two are right. In the third, the zeros differ from 0.1 as well."
ONLY_ZEROS = "The first two are right. In the third, the 1 differs from 0.1, and by most."
NOT_THE_DISTANCES = (
    "The three are not all right, and they count together. Write two rows below one another, and "
    "take the difference in each of the ten columns."
)
ONES_OF_ALL = (
    "`{name}` writes the ones of all labels into every row. Each row gets the 1 of its own label "
    "alone."
)
SOFTENED = (
    "`{name}` takes a little from the 1 and shares it among the zeros. Here a row holds a 1 and "
    "zeros."
)
SUMS = "`{name}` adds up each row. Where its largest number stands is the digit."
SECOND = "`{name}` finds the second largest number of each row."
WHY = (
    "Two one-hot rows differ by 1 at two places, whichever digits they belong to, so no digit is "
    "nearer to one than to another. The row of tenths misses one place by 0.9 and nine places by "
    "0.1, and 0.81 + 9 x 0.01 is 0.9."
)
NOT_ZERO = (
    "`{name}` gives the places of all numbers that are not 0. In rows from a network none is 0."
)
ROW_NUMBERS = (
    "`{name}` gives the numbers of the rows. In which column of a row its largest number stands is "
    "asked for."
)
STILL_ROWS = "`{name}` marks the largest number of each row. Give its place, one number a row."
