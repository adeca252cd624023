"""What the checks say of step 1: the mean image, and the edges."""

MEAN = "`mean_image` gives the mean of a digit's images, pixel by pixel"
OTHER_SIZE = "`mean_image` on images of other sizes, and with other numbers"
OF_ALL = (
    "`{name}` takes the mean of all images, whatever they show. Choose first those whose label is "
    "`digit`."
)
ONE_NUMBER = (
    "`{name}` gives one number, the mean over images, rows and columns together. The mean is "
    "wanted over the images only, so that an image comes out."
)
OTHER_AXIS = (
    "`{name}` takes the mean along the rows or the columns of each image. The images lie along the "
    "first axis, and over them the mean is wanted."
)
EACH_IMAGE = (
    "`{name}` gives a number for each image, its mean gray. The other way round is wanted, for "
    "each pixel its mean over the images."
)
SUM = "`{name}` adds the images up and does not divide by how many there are."
BY_ALL = (
    "`{name}` divides by the number of all images. Divide by the number of those that show the "
    "digit."
)
MEDIAN = "`{name}` gives the median, the number in the middle. The mean is wanted."
OF_OTHERS = (
    "`{name}` takes all images but those of the digit. The comparison is the wrong way round."
)
NO_MEAN = "`{name}` gives the images of the digit themselves. Their mean is still to be taken."
FIRST = "`{name}` gives the first image of the digit alone, not the mean of all of them."
PLACE = (
    "`{name}` takes the image at the place `digit` of the row. What an image shows stands in "
    "`labels`."
)
WHOLE = "`{name}` gives whole numbers. A mean has fractions, so leave the rounding out."
GLOBAL = (
    "`{name}` looks at the lesson's own images, whatever it is given. Use the names in the "
    "brackets after `def`."
)
FREE = "`free`, the images whose last column is empty"
FIRST_COLUMN = "That many have an empty first column. The digit moves right, towards the last."
LAST_ROW = (
    "No image has an empty last row, and none is empty as a whole. It is about the last column."
)
WITH_INK = "That many have ink in the last column. Those without are asked for."
ANY_PIXEL = (
    "Those are all images. Each has at least one empty pixel in the last column, and all eight "
    "must be empty, so that nothing is lost."
)
PIXELS = "That is the number of empty pixels. Images are asked for, and each has eight there."
SHARE = "That is the share of the images. Their number is asked for."
NOT_FREE = (
    "{found} is not the number. Look at the last column of every image, and count the images where "
    "all its pixels are 0."
)
PLACES = "Your two numbers"
SQUARE_STEPS = "Those are steps in the square. In the flat row, a whole line lies between."
WHOLE_IMAGE = "A line of the image has 8 pixels; 64 is the whole image."
ONLY_DOWN = "The digits move to the side as well."
LEFT_IS_BACK = "The first is right. Which way does a step to the left go in the flat row?"
WAYS_SWAPPED = (
    "You let a step to the side go over a whole line, and a step down over one place. It is the "
    "other way round."
)
NOT_THE_PLACES = (
    "The two are not both right, and they count together. Write down the places of two pixels that "
    "lie below one another."
)
LESS_ALL = (
    "`{name}` takes the mean of all images away from that of the digit. The mean of the digit is "
    "asked for, as it is."
)
DEVIATION = "`{name}` gives the standard deviation. The mean is wanted."
LARGEST = "`{name}` gives the largest or the smallest number of each place. The mean is wanted."
WHY = (
    "A line holds 8 pixels. One place to the right and two lines down are 1 + 16 places; two back "
    "and three lines down are 24 - 2. To a network that knows no neighbors, these are simply "
    "other places."
)
LAST_IMAGE = (
    "`{name}` gives the last image of the digit. What each round of a loop finds must be added up."
)
BEGINS_WITH_FIRST = "`{name}` begins its sum with an image. A sum begins with zeros."
ONE_MORE = "`{name}` divides by one too many. Counting begins at 0."
INK_ADDED = "That is the sum of the ink. Count the images whose last column has none."
ROWS_FOR_IMAGES = (
    "That looks down the images, and not along a column. Which axis holds the pixels of a column?"
)
OTHER_DIGITS_TOO = (
    "`{name}` takes images of other digits as well. The label must be equal to `digit`, no larger "
    "and no smaller one."
)
ONE_LEFT_OUT = "`{name}` leaves out an image of the digit, the first or the last one."
HALVED = (
    "`{name}` halves what it has with each image, so the last ones count most. Add all of them up, "
    "and divide once."
)
FIXED_COUNT = (
    "`{name}` always divides by the same number, which fits a digit of this lesson alone. Divide "
    "by how many of the images that came show the digit."
)
