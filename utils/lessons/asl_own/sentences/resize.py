"""What the checks say of step 4: a square becomes smaller."""

BY_TWO = "blocks of 2 × 2 pixels"
BY_MORE = "larger blocks"
OTHER_SIDES = "squares with other sides"
REST = "squares whose side leaves a rest"
UNCHANGED = "`{name}` gives the square back as large as it was."
SAMPLED = (
    "`{name}` takes one pixel of each block and drops the others. A thin finger may fall between "
    "the pixels that are taken; let all of a block count."
)
CORNER = (
    "`{name}` cuts out the first rows and columns, and the rest of the hand is gone. The whole "
    "square must fit into the small one."
)
SUM = "`{name}` adds up the pixels of a block. Its mean stays within 0 to 255."
LARGEST = (
    "`{name}` takes the brightest or darkest pixel of a block, so single bright or dark spots "
    "decide. Take the mean."
)
APART = (
    "`{name}` takes means of pixels that lie far apart, and all small pixels look alike. In the "
    "reshape the number of blocks comes first and the pixels of a block second, for both sides."
)
OTHER_AXES = (
    "`{name}` takes the mean over the blocks in place of the pixels within a block. Look at which "
    "two of the four axes lie within a block."
)
ONE_AXIS = (
    "`{name}` takes the mean in one direction, and a single row or column in the other. Both of a "
    "block's axes belong in the mean."
)
TRANSPOSED = "`{name}` swaps rows and columns, and the hand lies on its side."
RESIZED = (
    "`np.resize` and `reshape` break the pixels into rows of another length, and the picture falls "
    "apart."
)
SCALED = "`{name}` divides by 255 as well. That is the next step; here grays stay 0 to 255."
ALWAYS_28 = "`{name}` always makes 28 rows. The second input says how many there must be."
REST_NOT_CUT = (
    "`{name}` stops with an error where blocks do not fill the square. Leave out the rows and "
    "columns that are too many before you make blocks."
)
SECOND_FROM_FIRST = (
    "The mean is right. Which columns does `[::2]` take, when the first of them has the number 0?"
)
NO_MEAN_THERE = "The mean is right. Taking every second pixel computes no mean."
SWAPPED = "The first two numbers stand in the other order."
THIRDS_SWAPPED = "The last two stand in the other order. Which stripe does a row begin with?"
THIRDS_UNEVEN = (
    "A block of three columns cannot hold as many white ones as black ones. Count those of the "
    "first block."
)
THIRDS_ALIKE = (
    "The second block of three does not begin with the same stripe as the first. Write down a row "
    "of six."
)
SUMMED = "The mean of a block is its sum, divided by the number of its pixels."
MEDIAN = "`{name}` takes the number in the middle of each block. Take the mean."
SIDE_FOR_BLOCK = (
    "`{name}` takes `side` for the length of a block. It is how many rows the small square has."
)
NOT_FAR_ENOUGH = (
    "`{name}` moves on by one pixel from block to block, so the blocks overlap and lie in a "
    "corner. Block number i begins at i times its length."
)
MIXED_AXES = (
    "`{name}` takes the mean over two axes of which only one lies within a block. After the "
    "reshape, the axes are blocks, rows in a block, blocks, columns in a block."
)
AXIS_LEFT = (
    "`{name}` takes the mean over one of the two axes that lie within a block. The other is still "
    "there; `mean` takes both at once."
)
AXES_LEFT = "`{name}` makes blocks and takes no mean of them."
REST_KEPT = (
    "`{name}` makes more blocks of the rows and columns that are left over. Leave these out, so "
    "that there are as many blocks as the task asks for."
)
SHARED_OUT = (
    "`{name}` shares out the rows that are left over, so some blocks are larger than others. All "
    "are alike, and what is left over at the bottom and at the right is dropped."
)
RESAMPLED = (
    "`{name}` resizes as programs for photos do, with neighbors of a block counted, too, or with "
    "one pixel for all. Each new pixel is the plain mean of its own block."
)
FIRST_NO_MEAN = "Look at the first again: a mean of black and white is neither black nor white."
THIRDS_NO_MEAN = (
    "Look at the last two again: each block of a third holds stripes of both kinds, so its mean is "
    "neither black nor white."
)
REST_AT_TOP = (
    "`{name}` drops what is left over at the top and at the left. The first block begins at the "
    "first row and column, and the rest at the bottom and at the right goes."
)
REST_AROUND = (
    "`{name}` drops what is left over on all sides. The first block begins at the first row and "
    "column, and the rest at the bottom and at the right goes."
)
DIVIDED_ONCE = (
    "`{name}` divides the sum of a block by its rows only. A mean is the sum divided by how many "
    "pixels the block has, its rows times its columns."
)
WHY = (
    "A mean counts every stripe: of two columns one is white, of three it is one or two. Every "
    "second column is black throughout, so the picture of your friend shows a sleeve that nobody "
    "wore."
)
ROWS_ALONE = "`{name}` makes blocks in one direction only. Rows and columns both become fewer."
FIXED_BLOCK = (
    "`{name}` makes blocks of 12 rows, whatever the square is. Work out from the square and from "
    "`side` how many rows a block has."
)
ONE_SHORT = (
    "`{name}` leaves out the last row and column of each block. A `range` and a slice end before "
    "the number at their end, so no 1 is to be taken away there."
)
IN_A_ROW = (
    "`{name}` takes means of pixels that follow each other in a row, and not of square blocks. In "
    "the reshape, number and size of the blocks take turns: first for the rows, then for the "
    "columns."
)
ONE_COUNTER = (
    "`{name}` counts rows and columns of the blocks with the same counter, so it meets only the "
    "blocks on the diagonal. Each direction needs a counter of its own."
)
MIDDLE = (
    "`{name}` cuts out the middle, and the rest of the hand is gone. The whole square must fit "
    "into the small one."
)
WHITE_IS_210 = "The white of this sleeve is 210, and not 255."
