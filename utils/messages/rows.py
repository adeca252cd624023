"""What is said of numbers in a row, or in rows, that count together."""

NO_NUMBERS = "`{name}` must hold plain numbers in square brackets; it is {found}."
OTHER_COUNT = (
    "`{name}` has {found} numbers, and {expected} belong there. Count the places once more."
)
OTHER_SHAPE = (
    "`{name}` has the shape {found}, and {expected} belongs there: a list for each row, with a "
    "number for each column."
)
TRANSPOSED = "In `{name}` rows and columns are swapped."
RIGHT_BUT_SHAPE = (
    "The numbers of `{name}` are right. Their shape is {found}, and {expected} belongs there."
)
OTHER_SIGNS = "The sizes in `{name}` are right. Look at which numbers are below 0."
REVERSED = "The numbers of `{name}` are right, in the reverse order."
FACTOR = "Every number of `{name}` is {factor} times as large as it should be."
OTHER_NUMBER = (
    "The number at [{place}] of `{name}` is not right; it is {found}. Work out this one again."
)
