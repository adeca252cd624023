"""What the checks say of step 3: a window slides over rows and columns."""

BY_HAND = "six answers, worked out by hand"
HAND_FLIPPED = (
    "You laid the kernel over the window from its end. Its top left weight belongs over the top "
    "left number of the window."
)
HAND_TRANSPOSED = (
    "You laid the rows of the kernel over the columns of the window. Rows belong over rows."
)
HAND_SUMS = "These are the sums of the windows. Multiply each number by its weight before you add."
ANSWERS = "`convolve_2d` gives the answer at each place"
FLIPPED = (
    "`{name}` turns the kernel round in both directions, as `scipy.signal.convolve2d` does. In "
    "deep learning the kernel lies over the image as it is written."
)
FLIPPED_ROWS = "`{name}` turns the kernel upside down. Its first row lies over the top of a window."
FLIPPED_COLUMNS = (
    "`{name}` swaps left and right in the kernel. Its first column lies over the left of a window."
)
TRANSPOSED = "`{name}` swaps rows and columns of the kernel. Look at the order of your two indices."
RESULT_TRANSPOSED = (
    "`{name}` gives the right answers, with rows and columns swapped. The outer loop, or the first "
    "index, stands for rows."
)
LAST_ROW_MISSING = "`{name}` leaves out the last row of places. Look at the end of that `range`."
LAST_COLUMN_MISSING = (
    "`{name}` leaves out the last column of places. Look at the end of that `range`."
)
LAST_MISSING = (
    "`{name}` leaves out the last row and the last column of places. A window of 3 fits over 5 "
    "numbers at three places. Look at the end of each `range`."
)
WINDOW_SUM = (
    "`{name}` adds up the numbers of each window and leaves the weights out. Multiply each number "
    "by the weight that lies over it."
)
MEAN = (
    "`{name}` divides by the number of weights. The answer is the sum of the products, not a mean."
)
SUM_TIMES_SUM = (
    "`{name}` multiplies the sum of the window by the sum of the kernel. First multiply, pair by "
    "pair, and then add up."
)
MATRIX_PRODUCT = (
    "`{name}` makes a matrix product of window and kernel, with `@` or `dot`. That mixes rows with "
    "columns. `*` multiplies the numbers pair by pair."
)
SAME_SIZE = (
    "`{name}` lets the kernel hang over the border of the image. Here only the places count where "
    "all of it lies on the image."
)
AS_IF_SQUARE = (
    "`{name}` goes as far to the right as it goes down, as if every image were square. Count the "
    "places across with the width of the image."
)
LAST_PRODUCT = (
    "`{name}` keeps only the last product of each window. Add each one to those before it, with "
    "`+=` or `sum`."
)
FIRST_ONLY = (
    "`{name}` gives a single number. The `return` may stand inside a loop, where it ends the "
    "function at the first place."
)
ROW_SUMS = (
    "`{name}` adds up in one direction only and gives a row of numbers for each window. Add up the "
    "products of the whole window, without an axis."
)
CUT = (
    "`{name}` cuts off the fractions. An array made of whole numbers keeps whole numbers only; "
    "`np.zeros((rows, columns))` makes one of floats."
)
OTHER_SHAPES = "`convolve_2d` works for tall images and for kernels of other shapes"
FRACTIONS = "`convolve_2d` works for fractions and numbers below zero"
MATCH = "four kernels, and the map that each makes"
MATCH_EDGES_SWAPPED = (
    "You mixed up the two kernels of straight edges. Where do the weights of the first one differ, "
    "from left to right or from top to bottom?"
)
MATCH_WHY = (
    "The first kernel compares right with left and sees walls, the second below with above and "
    "sees roof and floor. The third is blind along the side of the roof that runs as it does, and "
    "the fourth sees every edge as a bright line beside a dark one."
)
LARGEST_PRODUCT = (
    "`{name}` keeps the largest product of each window. The answer is the sum of all of them."
)
SIGNS_DROPPED = "`{name}` drops the signs of the answers. An answer may be below 0."
FULL = (
    "`{name}` also answers where the kernel hangs over the edge. Only places count where the whole "
    "kernel fits."
)
HAND_MINUS = "One of the weights is below 0, so its product is taken away, and not added."
