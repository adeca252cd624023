"""What the checks say of step 5: flat rows become images again."""

FOUR_DIMENSIONS = "`{name}` has the shape (images, height, width, channels)"
NO_CHANNEL = (
    "`{name}` has the shape {shape}: the channel is missing. Gray images have one, so the shape "
    "ends in 1. Keras 3 takes the images as they are without a word, and other tools do not."
)
CHANNEL_FIRST = (
    "`{name}` has the shape {shape}: the channel stands first. This network wants it last."
)
RESHAPED_OTHER_SET = (
    "`{name}` has the images of the other set. Reshape each set's own: run the start cell again, "
    "then your cell."
)
STILL_FLAT = "`{name}` has the shape {shape}: the image is still flat. Height and width are 28."
THREE_CHANNELS = "`{name}` has the shape {shape}: three channels are for color. Gray has one."
IMAGES_LAST = (
    "`{name}` has the shape {shape}: the images do not stand first. The first dimension counts "
    "them."
)
SHAPE_ITSELF = (
    "`{name}` is only a shape, without an image. Give the shape to `reshape`, and keep what it "
    "returns."
)
CHANNEL_BETWEEN = (
    "`{name}` has the shape {shape}: the channel stands between height and width. It must stand "
    "last."
)
ONE_IMAGE = (
    "`{name}` has the shape {shape}, which is a single image. Reshape the whole array; -1 counts "
    "the images."
)
AXES_REVERSED = (
    "`{name}` has the shape {shape}: the images stand last, as `.T` or a -1 at the end puts them. "
    "They must stand first."
)
BOTH_SETS = "`{name}` has the images of both sets. Reshape each set's own."
AXIS_TOO_MANY = (
    "`{name}` has the shape {shape}, which is one dimension too many. Four are enough: images, "
    "height, width, channels."
)
TOO_FEW = "`{name}` has {found:,} images of {expected:,}. Reshape the whole array."
OTHER_SIZE = (
    "`{name}` has the shape {shape}. The images stay 28 x 28; nothing is cut off, added or resized."
)
PIXEL_FOR_PIXEL = "every pixel of `{name}` is at its place"
MULTIPLIED = (
    "The pixels of `{name}` were multiplied by {number}. Here only the shape changes; the values "
    "stay as the start cell gives them."
)
WHOLE_NUMBERS = (
    "`{name}` was turned into whole numbers, and the fractions are gone. Here only the shape "
    "changes; leave the type as it is."
)
WITHOUT_COLUMN = "That is where row 3 begins. Its column 5 comes five pixels later."
PIXELS_FROM_1 = "One too many: the places in the flat row are counted from 0."
ROWS_FROM_1 = "Nearly. Rows and columns are counted from 0, so three whole rows come before row 3."
ROW_TOO_MANY = "That is a row too far: three whole rows come before row 3, not four."
ROW_AND_COLUMN_SWAPPED = "That is the pixel in row 5, column 3. Row and column are swapped."
ONE_ROW_ONLY = "That is the pixel in row 1. Three whole rows come before row 3."
NEIGHBORS = "The places of the four neighbors"
GRAY_VALUES = "Places are asked for, which are whole numbers up to 783, and not gray values."
ABOVE_AND_BELOW = "The first two are exchanged. Above is nearer to the beginning of the row."
LEFT_AND_RIGHT = "The last two are exchanged. The row goes from left to right."
ACROSS_AND_DOWN = (
    "Above and below are exchanged with left and right. Pixels side by side in the image stand "
    "side by side in the row."
)
ONE_OFF = "Nearly. One row of the image has 28 pixels; count once more how many come between."
ITSELF = "One of the four is the pixel itself, and not a neighbor."
NAMES_FROM_1 = (
    "The first is right, and both count together. Think of the table of step 1, and how its "
    "columns are named."
)
ONE_LONG_ROW = (
    "`{name}` is one long row, with the pixels of all images behind each other. Each image keeps "
    "its own, in rows and columns."
)
DIAGONALLY = (
    "These touch it at a corner only. The pixel above stands in the same column, and the one at "
    "the left in the same row."
)
ROWS_OF_27 = "Count the pixels of a row again: they have the numbers 0 to 27."
ROW_AND_COLUMN_ADDED = (
    "Row and column do not count alike. Each row that lies above adds as many places as it has "
    "pixels."
)
PLACE_WHY = (
    "Three whole rows come first, then five pixels more. The columns of the file are named from 1 "
    "on, so a name is always one larger than a place."
)
DISTANCES = "Those are distances. Places are asked for, counted from the beginning of the row."
OTHER_WIDTH = (
    "Left and right are right. Above and below are a whole row of the image away, and a row has "
    "another number of pixels than that."
)
ROW_AND_COLUMN_ITSELF = "Those are row and column themselves. Their place in the row is asked for."
ROWS_AND_COLUMNS = (
    "Those are rows and columns of the image. Their places in the flat row are asked for: 28 for "
    "each row above, and the column."
)
NEXT_BUT_ONE = "Those do not touch it: one pixel lies between."
NETWORK_EARLY = (
    "`{name}` is a part of a network and holds no image. The network is built in step 6; here the "
    "images stay an array."
)
BATCHES_EARLY = (
    "`{name}` hands images on in batches (`{kind}`), as a training takes them. Training comes in "
    "step 9; here the images stay one array."
)
MAPS_EARLY = (
    "`{name}` has {count} channels, as a convolution gives them. The network is built in step 6; "
    "here the images keep their one channel, gray."
)
