"""What the checks say of step 1: an image becomes a row."""

PLACE = "`place(row, column)` finds a pixel in the flat row"
COLUMNS_FIRST = (
    "`{name}` reads the image column by column, from top to bottom. It is read like a page, row "
    "by row, so the number of the row is what counts whole rows."
)
FROM_1 = "`{name}` is off by one: rows, columns and places are all counted from 0."
ROW_TOO_FEW = (
    "`{name}` is one row too low. In front of a pixel of row 2 stand two whole rows, since they "
    "are counted from 0."
)
ADDED = "`{name}` adds row and column. Each row in front of the pixel brings all of its pixels."
MULTIPLIED = "`{name}` multiplies row and column. Count the pixels that stand in front instead."
NO_COLUMN = (
    "`{name}` gives where the row of the pixel begins. In front of the pixel stand those to the "
    "left of it, too."
)
OTHER_WIDTH = "`{name}` counts 27 pixels to a row. The columns go from 0 to 27; how many is that?"
BOTH_MULTIPLIED = (
    "`{name}` counts a whole row for each column. A step to the right is a single pixel."
)
FLAT = "`{name}` has a row of 784 numbers for each image"
STILL_SQUARE = (
    "`{name}` still has the shape {shape}. `reshape` gives a new array back, so keep it with `=`."
)
ONE_LONG_ROW = (
    "`{name}` is one row with the pixels of all images, of the shape {shape}. Each image keeps a "
    "row of its own."
)
AXIS_TOO_MANY = "`{name}` has the shape {shape}, one axis too many. Two are wanted."
CHANNEL = (
    "`{name}` has the shape {shape}, as a convolution wants it. A dense layer wants flat rows, "
    "with two axes."
)
ONE_IMAGE = "`{name}` holds a single image. Flatten all of them at once."
OTHER_SET = "`{name}` was made from the other set. Flatten each set's own images."
SCALED = (
    "The numbers of `{name}` were multiplied by {number}. They are fractions already; change "
    "their shape only."
)
PLACES_SWAPPED = (
    "Row and column are swapped. How many whole rows of 28 fit into the place, and what is left?"
)
PLACES_FROM_1 = "Rows and columns are counted from 0, so the first row is row 0."
NEIGHBOR_RIGHT = (
    "Row and column are right. The third number is the neighbor on the right, not below."
)
NEIGHBOR_ABOVE = "Row and column are right. The third number is the neighbor above, not below."
WHY = (
    "409 is 14 x 28 + 17, so fourteen whole rows and 17 pixels come before it. The pixel below "
    "comes a whole row later, 28 places on."
)
LETTERS_FOR_PIXELS = "`{name}` counts 24 pixels to a row, and 24 is the number of letters."
DIVIDED = "`{name}` divides by 28. Each row that was read before adds 28 pixels."
ONE_TOO_FEW = "`{name}` is one too small. Columns count from 0, so nothing is taken away."
ROW_TOO_MANY = "`{name}` counts the pixel's own row as read. Only the rows above it are."
BRACKETS = (
    "`{name}` multiplies the column with the row as well. Only the whole rows are multiplied; look "
    "at the brackets."
)
FROM_BELOW = "`{name}` counts the rows from below. Row 0 is the top one."
FROM_RIGHT = "`{name}` counts the columns from the right. Column 0 is at the left."
BOTH_RETURNED = "`{name}` gives row and column back as they are. Their place is a single number."
FRACTION = (
    "`{name}` gives a fraction. A place is a whole number; what stands there, the gray value, is "
    "not asked for."
)
OTHER_WIDTH_OF = "`{name}` counts {width} pixels to a row of the image. How wide is an image?"
PUT_TOGETHER = (
    "`{name}` has the shape {shape}, so rows or columns were put together or left out. Each image "
    "keeps all of its pixels."
)
ROWS_OF_27 = "That is for rows of 27 pixels. The columns go from 0 to 27; how many is that?"
SAME_PIXEL = "The third number is the pixel itself. The one below it is asked for."
OTHER_STEP = "With `{name}`, one step to the right adds {step}. How far is it in the list?"
OTHER_START = "`{name}(0, 0)` gives {start}, and the first pixel has another place."
ONE_ROW_ONLY = (
    "`{name}` counts one row in front of the pixel, however many there are. A `return` inside a "
    "loop ends it in the first round."
)
