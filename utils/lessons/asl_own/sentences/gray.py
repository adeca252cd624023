"""What the checks say of step 2: one gray of three colors."""

PURE = "pure red, pure green and pure blue"
PHOTOS = "photos of two sizes"
OTHER_SIZES = "photos of other sizes"
FOURTH = "a photo with a fourth channel, which says how opaque a pixel is"
UNCHANGED = (
    "`{name}` gives the colors back as they were. Make one number of the three of each pixel."
)
CHANNEL_KEPT = (
    "The grays are right, but `{name}` keeps a third dimension of length 1. The next steps want "
    "(height, width) alone."
)
MEAN = (
    "`{name}` gives the plain mean of red, green and blue. People see green as much brighter than "
    "blue, so the three count with different shares."
)
MEAN_OF_ALL = (
    "`{name}` gives the plain mean of all channels, a fourth one included, which is no color. Give "
    "the three colors their shares."
)
FOURTH_COUNTS = (
    "`{name}` stops with an error where a photo has a fourth channel. That is no color; take the "
    "first three."
)
SUM = "`{name}` adds the three colors up, so white would be 765. Give each its share."
OVERFLOW = (
    "`{name}` adds up numbers of the type uint8, which begins again at 0 after 255. Multiply by "
    "the shares first; fractions have room."
)
ONE_CHANNEL = "`{name}` takes one of the three colors and forgets the others."
BRIGHTEST = (
    "`{name}` takes the brightest of the three colors. All three count, each with its share."
)
RED_AND_BLUE = (
    "`{name}` gives red the share of blue, and blue that of red. The channels of a photo stand in "
    "the order red, green, blue."
)
SHARES_MIXED = (
    "`{name}` has the three shares in another order than the channels, which are red, green, blue."
)
SCALED = "`{name}` divides by 255 as well. That comes in step 5; here grays stay 0 to 255."
DIVIDED_AGAIN = "`{name}` divides by 3 as well. The three shares add up to 1 already."
TRANSPOSED = "`{name}` swaps rows and columns, and the hand lies on its side."
WRONG_AXIS = (
    "`{name}` takes the mean over rows or columns of the photo. The colors are its last axis."
)
PLAIN_MEAN = "These are plain means. The three colors count with different shares."
PLAIN_SUM = "These are sums of the three. Multiply each color by its share first."
SHARES_REVERSED = "Red and blue have each other's share here, or the two pixels each other's place."
OTHER_SHARES = (
    "`{name}` takes other shares than the task names. Those of newer screens differ; the images of "
    "this course were made with the older ones."
)
NEGATIVE = "`{name}` makes a negative. Here white stays white."
THREE_TIMES = (
    "The grays are right, but `{name}` gives them three times. One number for each pixel is enough."
)
DARKEST = "`{name}` takes the darkest of the three colors. All three count, each with its share."
MIDDLE = (
    "`{name}` takes the middle between the brightest and the darkest color. All three count, each "
    "with its share."
)
MEDIAN = "`{name}` takes the middle one of the three colors. All three count, each with its share."
FIRST_AXIS = (
    "`{name}` takes the first three rows of the photo for its colors. The colors are the last "
    "axis: `pixels[..., 0]` is the red of all pixels, and `pixels[0]` is a row."
)
OPACITY = (
    "`{name}` lets the fourth channel darken the grays. It says how opaque a pixel is, and is left "
    "out here."
)
LAST_PIXEL = (
    "`{name}` gives the gray of the last pixel alone. A photo of grays has one number for each "
    "pixel, and each round of a loop must put its own into it."
)
SHARES_FOUND = (
    "`{name}` counts red with {red}, green with {green} and blue with {blue}. Compare that with "
    "the three shares of the task."
)
AS_FRACTIONS = "Grays go from 0 to 255 here, as the colors do. Fractions come in step 5."
BOTH_ALIKE = "The two pixels have the same mean, but red and blue do not count alike."
SHADOW_LIGHTER = (
    "The shadow on snow is lighter here than the wall. Which of red and blue counts more?"
)
NOT_ADDED = (
    "`{name}` multiplies each color by its share, and leaves the three products beside each other. "
    "Their sum is the gray."
)
ONE_PRODUCT = (
    "`{name}` takes the largest or the smallest of the three products. Their sum is the gray."
)
WHICH_ONE = "`{name}` tells which of the three colors is largest or smallest, and not how bright."
WHY = (
    "The two pixels are made of the same three numbers, and yet the warm one is lighter, since "
    "red counts more than twice as much as blue: 59.8 + 58.7 + 4.56 against 11.96 + 58.7 + 22.8."
)
SECOND_AXIS = (
    "`{name}` takes the first three columns of the photo for its colors. The colors are the last "
    "axis: `pixels[..., 0]` is the red of all pixels, and `pixels[:, 0]` is a column."
)
OVERFLOW_TIMES = (
    "`{name}` multiplies numbers of the type uint8 by whole numbers, and that type begins again at "
    "0 after 255. Fractions have room; take the shares as the task names them."
)
EACH_CUT = (
    "`{name}` cuts each product to a whole number before it adds them up, so up to three grays are "
    "lost. Add first."
)
NO_SHARES = (
    "`{name}` gives nothing but 0, so no color counts. A type of whole numbers cuts off shares "
    "that are fractions, and an array that is never filled holds none."
)
FOURTH_ADDED = (
    "`{name}` counts the fourth channel with {share}. That is no color; take the first three "
    "channels, whether there is a fourth or not."
)
SHARES_EXCHANGED = (
    "A color has the share of another here. Green has the largest, and blue the smallest."
)
COLOR_MISSING = "One of the three products is missing in these sums."
