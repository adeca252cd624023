"""What the checks say of step 6: a batch of one image."""

NETWORKS_SIZE = "an image as large as the network wants it"
NO_SQUARE = "images that are no squares, so that no side is taken for another"
OTHER_SIZES = "images of other sizes"
UNCHANGED = (
    "`{name}` gives the image back with its two dimensions. The network wants four; and `reshape` "
    "makes a new array, which must be given back."
)
NO_BATCH = (
    "The channel is there, and the batch is not. Keras takes the first dimension for the number "
    "of images, so `{name}` must put one of length 1 in front."
)
NO_CHANNEL = (
    "The batch is there, and the channel is not. Gray images have one channel, which is the last "
    "dimension."
)
CHANNEL_FIRST = "`{name}` puts the channel before height and width. In Keras it comes last."
BOTH_LAST = (
    "`{name}` puts both new dimensions at the end, so the rows of the image count as images. One "
    "belongs in front."
)
TRANSPOSED = "`{name}` swaps rows and columns, and the hand lies on its side."
SIZES_SWAPPED = (
    "`{name}` takes the height for the width, and the rows of pixels fall apart. For a square it "
    "is the same; write the height first all the same."
)
FLAT = "`{name}` makes one long row of the image. The network wants its rows and columns."
THREE_CHANNELS = "`{name}` makes three channels. The network was trained on gray images, with one."
SCALED = "`{name}` divides by 255 once more. The image holds fractions already."
ONE_TOO_MANY = "`{name}` adds three dimensions. Two are missing, the batch and the channel."
ONE_SIZE = (
    "`{name}` works for images of 28 rows and 28 columns only. Take height and width from the "
    "image itself, whose `shape` has them."
)
ONE_IMAGE = (
    "The first two are right. What counts the images is the first dimension, whatever the person "
    "who calls means by it."
)
ALPHABET = (
    "How many letters does this network know? Two letters of the alphabet are signed with a "
    "movement."
)
ONE_NUMBER = "For each image the network gives one probability for each letter."
FIVE_AT_ONCE = "Each of the five images gets a row of its own."
ROWS_OF_PIXELS = "Only the first dimension counts the images, not the number of their pixels."
ANSWERED = (
    "`{name}` asks the network already, and gives its 24 probabilities. Here it only puts the "
    "image into a batch."
)
MANY = (
    "`{name}` puts the same image into the batch {count} times. A batch may have any length, and "
    "one image needs one place."
)
CHANNEL_BETWEEN = (
    "`{name}` puts the channel between height and width. In Keras it comes last, behind both."
)
NOT_THE_FRIENDS = (
    "Look at the last again. What counts the images is the first dimension of what is given, "
    "whatever the person who calls means by it."
)
WHY = (
    "There is a row for each image, and a column for each letter but J and Z. Keras counts what "
    "the first dimension holds, and in a single image those are the 28 rows of pixels."
)
SHAPE_ALONE = "`{name}` gives a shape. Give the pixels in that shape."
WHOLE = (
    "`{name}` gives nothing but 0. The pixels are fractions below 1: a type of whole numbers cuts "
    "all of them off, and a batch that is never filled holds none."
)
COLUMNS_FIRST = (
    "`{name}` goes through the pixels column by column and fills in rows with them, so the picture "
    "falls apart. Leave out `order`, or a `.T` before the reshape."
)
SIXTH_FRIEND = (
    "The sixth friend calls `predict` alone. How many images are in the batch of the others?"
)
