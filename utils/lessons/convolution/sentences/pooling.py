"""What the checks say of step 8: the largest number of each window stays."""

BY_HAND = "six windows, worked out by hand"
HAND_DROPPED = (
    "The last row and the last column are left over, and their windows are smaller. They count, so "
    "that nothing found at the edge is lost."
)
HAND_ZEROS = (
    "Where a window hangs over the edge there is nothing, not 0. Of numbers below 0 the largest is "
    "the one nearest to 0."
)
HAND_MEANS = "These are the means of the windows. The largest number of each stays."
ANSWERS = "`max_pool` keeps the largest number of each window"
MEAN = "`{name}` takes the mean of each window. The largest number stays, and the others go."
SUM = "`{name}` adds up each window. The largest number stays, and the others go."
SMALLEST = "`{name}` keeps the smallest number of each window. The largest stays."
OVERLAPPING = (
    "The windows of `{name}` overlap: they move by one pixel. In a pooling a window begins where "
    "the one before it ends."
)
DROPPED = (
    "`{name}` drops the last rows and columns where no whole window is left. A smaller window "
    "counts, too."
)
ROW_DROPPED = (
    "`{name}` drops the last row where no whole window is left. A smaller one counts, too."
)
COLUMN_DROPPED = (
    "`{name}` drops the last column where no whole window is left. A smaller one counts, too."
)
ZEROS = (
    "`{name}` fills the last windows up with zeros. Where all numbers are below 0, the zero wins, "
    "and it was never in the image. Fill up with `-np.inf`, or take a smaller window."
)
ROWS_ONLY = "`{name}` pools downwards only. A window has several columns as well."
COLUMNS_ONLY = "`{name}` pools across only. A window has several rows as well."
FIRST = (
    "`{name}` keeps the number at the upper left of each window, whether it is the largest or not."
)
ABSOLUTE = (
    "`{name}` drops the signs before it compares, or afterwards. A number far below 0 is small."
)
ONE_NUMBER = (
    "`{name}` gives the largest number of the whole image. Each window keeps one of its own."
)
ALWAYS_TWO = "`{name}` always takes windows of 2 x 2, whatever size is asked for."
OTHER_SIZES = "`max_pool` works for other sizes, and where nothing is left over"
FRACTIONS = "`max_pool` works for fractions and for two rows"
MOVES = "where a bright pixel may stand"
MOVES_FROM_ONE = "You counted the places from 1. The first place is 0, as everywhere in Python."
MOVES_COUNTED = (
    "That is by how many places it may move. The question asks for the places themselves, the "
    "first and the last of each window."
)
MOVES_SYMMETRIC = (
    "The pixel need not lie in the middle of its window. Windows begin at place 0, and each one "
    "where the one before it ends."
)
MOVES_NEXT = "The last place that you name belongs to the next window already."
MOVES_WHY = (
    "The windows lie fixed. Within its window the pixel may stand anywhere; at the end of a "
    "window a single step changes the result."
)
MEDIAN = "`{name}` takes the number in the middle of each window. The largest stays."
LAST = (
    "`{name}` keeps the number at the lower right of each window, whether it is the largest or not."
)
SORTED = "`{name}` gives the largest numbers of the whole image. Each window keeps one of its own."
WINDOW_LARGER = "The windows of `{name}` are too large by one row and one column."
WINDOW_SMALLER = "The windows of `{name}` are too small by one row and one column."
PLACES = (
    "`{name}` gives the place of the largest number in its window. What stays is the number itself."
)
LARGEST_ROW_SUM = "`{name}` adds up rows and keeps the largest sum. Keep the largest number."
MOVES_FROM_PIXEL = (
    "That begins a window at the pixel itself. The windows lie fixed, and the first begins at 0."
)
SIZE_AS_COUNT = (
    "`{name}` takes `size` for the number of windows in each direction. It is how many rows and "
    "columns a window has."
)
HAND_NO_SIGNS = (
    "You compared the numbers without their signs. The larger one of -3 and -1 is -1, since it "
    "lies nearer to 0."
)
