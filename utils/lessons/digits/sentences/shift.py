"""What the checks say of step 9: images moved by one pixel."""

MOVED = "`move_right` moves images to the right, and paper comes in"
COMES_BACK = (
    "`{name}` brings the column that falls off at the right back in at the left, as `np.roll` "
    "does. Paper must come in there, 0."
)
FLAT = (
    "`{name}` moves the flat row, so the last pixel of a line becomes the first of the next. Each "
    "line moves by itself."
)
TO_THE_LEFT = "`{name}` moves the images to the left."
DOWN = "`{name}` moves the images down. Columns lie along the last axis."
IMAGES_MOVED = "`{name}` exchanges whole images. The pixels of each must move."
EDGE_KEPT = "`{name}` leaves the old first column where it was. Paper must come in there, 0."
BY_TWO = "`{name}` moves by two pixels."
CUT = "`{name}` cuts a column off, and the images get narrower. They keep their shape."
GROWN = "`{name}` adds a column, and the images get wider. They keep their shape."
NOT_MOVED = "`{name}` gives the images as they were."
READS = "`network` reads the test images as they are"
NO_NETWORK = (
    "`network` must be a list of weights and biases, as `train(...)` gives it, for 64 pixels and "
    "10 digits."
)
NOT_FINITE = "`network` holds inf or NaN, with which nothing can be computed."
TEST_LEARNED = (
    "`network` reads nearly every test image, which no honest training reached. It was trained on "
    "them as well, so the test tells nothing any more. Make copies of `x_train` alone."
)
ONE_LAYER = (
    "A single layer reads the test images less well than before, since it has one weight for each "
    "pixel and five images to please. Give it a hidden layer with `neurons=64`."
)
READS_LITTLE = (
    "`network` reads too few of the test images. Each copy needs the label of its image, in the "
    "same order."
)
BEARS_RIGHT = "and it reads them when they are moved to the right"
NO_COPIES = (
    "`network` does not read images that are moved to the right. Copies moved so must be among "
    "those that it is trained on."
)
BEARS_ALL = "it reads them when they are moved to the left, up and down"
ONE_WAY = (
    "`network` copes with a move to the right and no other. It learns only the moves that it has "
    "seen, so it needs copies moved all four ways."
)
WEAK = "`network` does not cope with every move. It reads too few images that are moved {ways}."
FIVE = "Your five predictions"
BEARS_EVERYTHING = "It has seen one move. For another, other weights would have had to change."
BEARS_BOTH_SIDES = "To the weights, the left is as far from the right as up and down are."
FORGETS = "The images as they were are still among those that it is trained on."
LEARNS_NOTHING = "It is trained with copies that are moved to the right, and these it learns."
NOT_ALL = (
    "The five are not all right, and they count together. Which images has the network seen, and "
    "which of the five sets look like them?"
)
INK_COMES_IN = "`{name}` lets ink come in at the left. Paper must come in there, 0."
UP = "`{name}` moves the images up. Columns lie along the last axis."
MIRRORED = "`{name}` gives mirror images. Each pixel must move by one place to the right."
WHY = (
    "A network bears what it was shown: the images as they were, and those that are moved to the "
    "right. For a move in any other direction its weights have learned nothing."
)
SMEARED = (
    "`{name}` copies the first column into all others. A loop from the left reads what it has just "
    "written; begin at the right, or read from the images that came."
)
OTHER_END = (
    "`{name}` empties the last column. What came back stands in the first, and must go there."
)
ROW_EMPTIED = "`{name}` empties the first row. The first column is the last axis."
ONLY_EMPTIED = "`{name}` empties the first column and moves nothing."
DOWN_TOO = "`{name}` moves down as well. Only the columns move."
READS_NONE = "It was trained on the images as they are, too. Would it read none of these?"
OVER_LINES = (
    "What falls off at the right comes back in at the left, one line below: `{name}` moves the "
    "flat row. Each line of an image is moved by itself."
)
FROM_IMAGE_TO_IMAGE = (
    "`{name}` moves along the first axis, from image to image. Columns lie along the last axis."
)
ONLY_COPIES = (
    "`network` reads moved images better than those that are not moved. The images as they were "
    "must be among those that it is trained on, too."
)
FEW_NEURONS = (
    "The hidden layer of `network` has {count} neurons, which is too few for images at five "
    "places. Take more of them, such as `neurons=64`."
)
