"""What the checks say of step 5: the window takes longer steps."""

BY_HAND = "the answers of a row with stride 2, worked out by hand"
HAND_STRIDE_ONE = (
    "These are the answers of every place. With stride 2 every other place is left out."
)
HAND_NO_OVERLAP = (
    "Your window moves by its own length. With stride 2 it moves by two numbers, and neighboring "
    "windows share one."
)
HAND_STARTS_LATE = "The first window begins at the first number of the row, whatever the stride."
ANSWERS = "`strided` gives the answers of the right places"
IGNORED = "`{name}` gives the answer of every place. The stride has no effect yet."
ROWS_ONLY = (
    "`{name}` takes longer steps downwards only. The window moves by the stride across as well."
)
COLUMNS_ONLY = (
    "`{name}` takes longer steps across only. The window moves by the stride downwards as well."
)
STARTS_LATE = (
    "In `{name}` the first window does not begin at the first row and column. The first place is 0 "
    "in both directions, then comes the stride."
)
LAST_MISSING = (
    "`{name}` leaves out the last row and the last column of places. A window belongs wherever the "
    "whole kernel still fits; the first place counts, too."
)
NOT_MULTIPLIED = (
    "`{name}` gives as many answers as it should, but its windows lie side by side at the upper "
    "left. The place of a window is its number in the map times the stride."
)
IMAGE_THINNED = (
    "`{name}` leaves out pixels of the image and then looks at every place of the rest. The stride "
    "leaves out places of the window; under the window no pixel is missing."
)
SPREAD = (
    "`{name}` takes only every second or third pixel under the window. The stride moves the window "
    "and does not change what lies under it."
)
BY_KERNEL = (
    "In `{name}` the window moves by its own size. It moves by the stride, which is another number."
)
HANGS_OVER = (
    "`{name}` goes one step too far: its last windows hang over the image and are filled with "
    "zeros. Only places count where the whole kernel fits."
)
ALWAYS_TWO = "`{name}` takes steps of two, whatever stride is asked for."
OTHER_STRIDES = "`strided` works for other strides, also for 1"
OTHER_SHAPES = "`strided` works for kernels that are not square"
SEEN = "how many rows of the image one answer of the second layer sees"
SEEN_PRODUCT = (
    "Three windows of three rows make nine only if they do not overlap. Draw three windows with "
    "each stride below one another, and count the rows that they cover together."
)
SEEN_SUM = (
    "The second kernel does not lie beside the first one. It covers three answers; each of them "
    "has seen three rows, of which some are the same."
)
SEEN_THREE = (
    "Three is how many rows of the *map* the second kernel covers. Each row of the map has seen "
    "three rows of the image."
)
SEEN_SECOND = (
    "The stride that counts is that of the first layer: it says how far apart the windows lie from "
    "which three neighboring answers come."
)
SEEN_WHY = (
    "Three windows cover three rows, and as many new ones at each of two steps as the stride "
    "says. In this way deep layers come to see a whole hand, with small kernels."
)
ONE_ROW = (
    "`{name}` lays the answers in one row before it takes longer steps. Rows and columns have "
    "steps of their own."
)
DIVIDED = (
    "`{name}` divides the answers by the stride. The stride chooses places, and changes no answer."
)
FROM_THE_END = (
    "`{name}` begins at the last place and goes back. The first place is 0 in both directions."
)
MEANS = (
    "`{name}` takes the mean of neighboring answers. The stride leaves answers out, and mixes none."
)
ROWS_TWICE = (
    "`{name}` thins out the rows, and then once more the rows. Both directions stand in the same "
    "square brackets, with a comma between them."
)
ONE_COLON = (
    "`{name}` keeps only the beginning. With one colon a number is an end, and with two it is a "
    "step, as in `row[::2]`."
)
CUT_OFF = (
    "`{name}` cuts off the beginning and keeps all the rest. With one colon a number is a "
    "beginning, and with two it is a step, as in `row[::2]`."
)
KERNEL_THINNED = "`{name}` thins out the kernel. The window stays whole, and takes longer steps."
ZEROS_BETWEEN = (
    "`{name}` leaves zeros between the answers. Those places are not there at all, so the map is "
    "smaller."
)
COLUMNS_NOT_MULTIPLIED = (
    "`{name}` takes longer steps from row to row, and steps of 1 from column to column. Multiply "
    "the column by the stride, too."
)
HAND_SUMS = "Those are the sums of the windows. Each number must be multiplied by its weight first."
HAND_MINUS = "One of the weights is below 0, so its product is taken away, and not added."
SEEN_TIMES = (
    "That multiplies by the stride. The first of the three windows covers three rows, whatever the "
    "stride is; how many more does each of the next two add?"
)
SEEN_ONE_STEP = (
    "Three windows lie below one another, so there are two steps between them. How many rows does "
    "each step add?"
)
LARGEST = (
    "`{name}` keeps the largest answer of each block, which is a pooling. A stride keeps the "
    "answers of the places that the window reaches."
)
WITH_BORDER = (
    "`{name}` puts a border around the image. Here only places count where the whole kernel lies "
    "on the image."
)
