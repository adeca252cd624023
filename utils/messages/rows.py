"""What is said of numbers in a row, or in rows, that count together."""

NO_NUMBERS = "`{name}` must hold plain numbers in square brackets; it is {found}."
OTHER_COUNT = (
    "`{name}` has {found} numbers, and {expected} belong there. Count the places once more."
)
OTHER_SHAPE = (
    "`{name}` has the shape {found}, and {expected} belongs there: a list for each row, with a "
    "number for each column."
)
OTHER_NUMBER = (
    "The number at [{place}] of `{name}` is not right; it is {found}. Work out this one again."
)
