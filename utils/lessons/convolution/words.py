"""What the lesson `convolution` says beside its steps' sentences: pictures, numbers in rows."""

SIGNAL, KERNEL, PRODUCTS, OUTPUT = "Row", "Kernel", "Products", "Comes out"
IMAGE = "Image"
SUM = "sum {total}"
PLACE = "place in the row"
BEFORE, AFTER = "Before", "The largest of each window"
PLACES_TITLE = "{length} pixels, window {size}, stride {stride}, border {border}"

IMAGE_ALT = (
    "{name} has {height} rows and {width} columns, from {low} (black) to {high} (white), mean "
    "{mean}; its upper, middle and lower third: {down}; its left, middle and right third: {across}."
)
IMAGES_ALT = "{count} images side by side. {images}"
SLIDING_ALT = (
    "A row of numbers ({signal}) with a window at place {at}. The kernel ({kernel}) stands below "
    "it, then the products ({products}). Their sum, {total}, is written at place {at} of the row "
    "that comes out, which has {count} places."
)
CURVES_ALT = "{count} line charts, one below the other, over the same places. {curves}"
CURVE_ALT = "{name} goes from {low} (at place {low_at}) to {high} (at place {high_at})."
WINDOW_ALT = (
    "A grid of numbers, row by row ({image}), with a window whose first number is at row {row}, "
    "column {column}. Beside it the kernel ({kernel}) and the products of both ({products}), with "
    "their sum {total}."
)
WINDOW_BORDER_ALT = (
    "A grid of numbers, row by row ({image}), inside a border of zeros {border} wide. A window has "
    "its first number at row {row}, column {column} of the whole. Beside it the kernel ({kernel}) "
    "and the products of both ({products}), with their sum {total}."
)
PLACES_ALT = (
    "A row of {length} pixels with {border} zeros at each end, and below it a bar for each place "
    "of a window of {size} that moves by {stride}. Behind the last place {over} are left over."
)
POOLED_ALT = (
    "A grid of numbers, row by row ({before}), in windows of {size} by {size} that do not overlap. "
    "Beside it the largest number of each window ({after})."
)
FIRST_KERNEL, SECOND_KERNEL = "Mean answer of the first kernel", "Mean answer of the second kernel"
SCATTER_ALT = (
    "Points in three kinds of markers, one for each patch of a photograph. Across is the mean "
    "answer of the first kernel, up is that of the second. {clouds}"
)
TEXTURES = ("brick", "grass", "gravel")
CLOUD_ALT = "The patches of {name} lie around {x} across and {y} up."
GUESS_RIGHT = "{guess}"
GUESS_WRONG = "{guess}? ({name})"
GUESSES = "{right} of {count} patches are named right, {share:.1%}."
GUESSES_ALT = (
    "Twelve patches of photographs with the names that a classifier gives them. Where it is wrong "
    "the patch is framed, and the right name stands in brackets. {guesses}."
)

# Numbers in a row, or in rows, that count together.
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
    "Your number at [{place}] of `{name}`, {found}, is not right. Work out this one again."
)
