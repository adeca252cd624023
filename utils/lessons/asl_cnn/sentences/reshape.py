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
PIXEL_FOR_PIXEL = "every pixel of `{name}` is at its place"
MIRRORED = (
    "In `{name}` rows and columns of each image are swapped: the hand lies on its side. The "
    "order of height and width, or `order=`, is not the default."
)
MOVED_INSIDE = (
    "In `{name}` each image has its own pixels, but at other places: it is turned, mirrored or "
    "mixed. Reshape straight to (-1, 28, 28, 1), and move nothing."
)
SCRAMBLED = (
    "`{name}` has the right shape, but pixels of different images or rows are mixed. Reshape "
    "straight to (-1, 28, 28, 1), without moving axes."
)
WITHOUT_COLUMN = "That is where row 3 begins. Its column 5 comes five pixels later."
PIXELS_FROM_1 = "One too many: the places in the flat row are counted from 0."
ROWS_FROM_1 = "Nearly. Rows and columns are counted from 0, so three whole rows come before row 3."
ROW_TOO_MANY = "That is a row too far: three whole rows come before row 3, not four."
ROW_AND_COLUMN_SWAPPED = "That is the pixel in row 5, column 3. Row and column are swapped."
ONE_ROW_ONLY = "That is the pixel in row 1. Three whole rows come before row 3."
