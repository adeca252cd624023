"""What the checks say of step 3: pixels become fractions from 0 to 1."""

SCALED = "`scale` makes fractions of pixels, the same for every image"
OTHERS = "`scale` on fractions, on a small type of numbers, and on other shapes"
UNCHANGED = "`{name}` gives the images as they were."
OF_PHOTOGRAPHS = (
    "`{name}` divides by 255, which is the largest number of a pixel in photographs. These pixels "
    "have another range, so nearly all fractions would be tiny."
)
FIFTEEN = "`{name}` divides by 15. There are 17 different numbers, from 0 on. Which is the largest?"
SEVENTEEN = (
    "`{name}` divides by 17. There are 17 different numbers, from 0 on. Which is the largest?"
)
OWN_LARGEST = (
    "`{name}` divides by the largest number of the images that it is given. In a set without full "
    "ink, the same gray would become another fraction. Divide by what a pixel can be at most."
)
EACH_IMAGE = (
    "`{name}` divides each image by its own largest number, so the same gray means something else "
    "in each. Divide all by one number."
)
EACH_PIXEL = (
    "`{name}` divides each place by its largest number in this set, so the same gray means "
    "something else at each place. Divide all by one number."
)
WHOLE = "`{name}` gives whole numbers only, and the shades of gray are gone. Use a single `/`."
TWICE = "`{name}` scales twice, so nothing is larger than 1/16."
INVERTED = "`{name}` turns ink into paper. Only divide."
MULTIPLIED = "`{name}` multiplies, so the numbers get larger."
CLIPPED = "`{name}` cuts every number above 1 down to 1. Cutting is not dividing."
STANDARDIZED = "`{name}` takes the mean away. Ink is never negative in this lesson. Only divide."
COMPARED = "`{name}` tells only where there is ink. The shades of gray are gone."
REPAIRED = "`repaired` holds all 450 images, with pixels from 0 to 1"
EACH_BY_ITS_OWN = (
    "Each row of `repaired` was divided by its own largest number. Not every image has full ink, "
    "so the fractions differ from those that the network knows."
)
STILL_LARGE = (
    "{count} rows of `repaired` still go above 1. A row that was never scaled needs something else "
    "than one that was."
)
STILL_SMALL = (
    "{count} rows of `repaired` go up to 1/16 at most. They were scaled twice, and one of the two "
    "must be undone."
)
ONLY_INK = "`repaired` tells only where there is ink. The shades of gray are gone."
TWO_NUMBERS = "Your two numbers"
SAME_WEIGHT = (
    "With the same weight the score would change with the pixels. It is to stay as it was."
)
WEIGHT_WITH_PIXELS = (
    "Where the pixels grow, a larger weight makes the score larger still. It is the other way "
    "round."
)
TWICE_IS_SMALLER = (
    "The first is right. In images that were scaled twice, the pixels are smaller than they should "
    "be, not larger."
)
TWICE_FROM_COUNTS = (
    "The first is right. The second starts from scaled images too, so it was one scaling too many."
)
NOT_BOTH = (
    "The two are not both right, and they count together. Write the score of one pixel and one "
    "weight, before and after."
)
WHY = (
    "A product stays as it was if the weight shrinks as much as the pixel grows. Pixels that are "
    "16 times as large need 0.8 / 16, and pixels that are 16 times too small need 0.8 x 16."
)
ONLY_LARGE = (
    "`{name}` leaves a set as it is where no number is above 1. In such a set nobody pressed hard, "
    "and it is counted in sixteenths, too."
)
AS_PHOTOGRAPH = "`{name}` gives grays up to 255. Pixels from 0 to 1 are asked for."
WEIGHT_ONCE = "Images scaled twice are smaller than those scaled once, so they need another weight."
FACTORS_ALONE = "Those are the factors of the pixels. The weight is 0.8 before."
NEVER, ONCE = "were never scaled", "were scaled once"
TWICE_BEFORE = "were scaled twice"
MULTIPLIED_BY, DIVIDED_BY = "multiplied by {by}", "divided by {by}"
ROWS_CHANGED = (
    "The rows of `mixed` that {times} are {done} in `repaired`. What does such a row need, so that "
    "it is scaled once?"
)
BY_PIXEL = (
    "`repaired` decides for each pixel by itself. A pale pixel is small in every row, so look at "
    "the largest number of a whole row, and treat all its pixels alike."
)
