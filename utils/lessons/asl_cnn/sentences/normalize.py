"""What the checks say of step 4: pixels become fractions from 0 to 1."""

RANGE = "`{name}` holds fractions from 0 to 1"
WHOLE_DIVISION = (
    "`{name}` holds only whole numbers, 0 or 1: the fractions are dropped, and the image with "
    "them. `//` drops them, and so does a type of whole numbers. Divide with a single `/`."
)
ALL_ZERO = (
    "`{name}` holds nothing but 0, so the images are gone. Dividing by 255 with a single `/` keeps "
    "them. Run the start cell again, then your cell."
)
COMPARED = (
    "`{name}` holds truth values, as a comparison gives them, and the shades of gray are gone. "
    "Divide by 255 instead."
)
NEGATIVE = (
    "`{name}` goes from {bottom} to {top}, so a number was taken away as well. Only divide the "
    "gray values, by 255; that gives 0 to 1."
)
OVER_ONE = (
    "`{name}` goes up to {top}, so it is not normalized to 0..1, and a network learns badly from "
    "numbers that large. The largest gray value is 255, so divide by it."
)
DIVIDED_BY_OTHER = (
    "`{name}` was divided by {number}, so it goes up to {top}. The largest gray value is 255, and "
    "dividing by it makes white 1."
)
MULTIPLIED = (
    "`{name}` was multiplied by {number}. Gray values become fractions when they are divided by "
    "255."
)
TOP_TOO_LOW = (
    "`{name}` goes up to {top} only. The largest gray value, 255, must become 1, so divide by 255."
)
FITTED_ANEW = (
    "`{name}` was scaled by the smallest and largest values of its own. Fit a scaler to `x_train` "
    "only, and use its `transform` for `x_valid`, so that a gray value means the same in both sets."
)
IMAGE_BY_IMAGE = (
    "In `{name}` each image was scaled by numbers of its own (`axis=1`, or `normalize`), so one "
    "gray value means something else in each. Divide all images by 255."
)
BENT = (
    "In `{name}` the gray value {gray} has become {found}, and {gray} / 255 is {expected}. More "
    "was done than a division by 255. Only divide."
)
ROUNDED = (
    "`{name}` was rounded so far that shades of gray fall together. Divide by 255, and leave the "
    "rounding out."
)
IMAGES_OF_OTHER_SET = "`{name}` has the images of the other set. Divide each set's own."
TOO_FEW = "`{name}` has {found:,} images of {expected:,}. Divide the whole array."
ALIKE = "both sets are treated alike"
NOT_ALIKE = (
    "`{name}` is not right yet, and the other set is. The network would be trained on one kind "
    "of numbers and measured on another; treat both sets alike."
)
NOT_ALIKE_SCALED = (
    "`x_train` and `x_valid` were brought to 0..1 in different ways, so a gray value means "
    "something else in each. Treat both sets alike."
)
BOTH_NOT_ALIKE = (
    "Neither set is right yet, and the two were not changed in the same way. Treat both sets alike."
)
REMAINDER = (
    "`{name}` holds what a division by 255 leaves over, as `%` gives it. Divide with a single `/`."
)
FEW_CHANGED = (
    "{count:,} of {rows:,} images in `{name}` changed, and the others are as the start cell gave "
    "them. Divide the whole array at once. Run the start cell again, then your cell."
)
LABELS_UNTOUCHED = "the labels are as they were"
LABELS_ALL_A = (
    "`{name}` says that every image is an A: the labels were divided by 255 and encoded again. "
    "Only images are divided. Run the start cell again."
)
LABELS_DIVIDED = (
    "`{name}`, the labels, was divided by 255 instead of the images. Its largest value is "
    "0.0039, and no class is a 1 any more. Only images are divided. Run the start cell again."
)
LABELS_DIVIDED_TOO = (
    "`{name}`, the labels, was divided by 255 as well as the images. Its largest value is 0.0039, "
    "and no class is a 1 any more. Only images are divided. Run the start cell again."
)
LABELS_DECODED = (
    "`{name}` holds one number for each image. The labels stay one-hot, as the start cell gives "
    "them. Run it again."
)
IMAGES_AS_LABELS = (
    "`{name}` holds images. Keep images under `x_train` and `x_valid`, and leave the labels alone."
)
LABELS_CHANGED = "`{name}` changed, and this step is about images only. Run the start cell again."
SHADES = "`{name}` keeps the shades of gray, each pixel in proportion to its gray value"
PREDICTED = "Your prediction"
UPSIDE_DOWN = (
    "The first number is upside down. Divide the gray value by the largest one, not the other way "
    "round."
)
WRONG_WAY = (
    "The second number is larger than any gray value. To get a gray value back, do the opposite of "
    "dividing."
)
NO_FRACTION = "The first number must be a fraction between 0 and 1, since that is what comes out."
NO_GRAY = "The second number must be the gray value that becomes 0.6, far above 1."
TOO_LIGHT = "51 is far below the middle of the gray values, so what it becomes is far below 0.5."
TOO_DARK = (
    "A pixel that becomes 0.6 is lighter than the middle gray, so the second number is larger than "
    "half of 255."
)
ONE_IMAGE = "`{name}` holds a single image. Divide the whole array, with all its rows."
BOTH_SETS = (
    "`{name}` has the images of both sets. Each set keeps its own, one to train with and one to "
    "measure with."
)
FORGOTTEN = (
    "Not all four are right yet, and they count together. Think of the network as a row of fixed "
    "weights that multiply whatever numbers come."
)
FORGOTTEN_WHY = (
    "No error comes, and training looks as good as ever, since it never met the other images. The "
    "weights that it found are made for small numbers, and do not fit numbers up to 255. The "
    "picture below shows what was measured."
)
BY_256 = (
    "That is with 256. There are 256 gray values, and since they begin at 0 the largest is 255."
)
PERCENT_FOR_GRAY = (
    "60 is 0.6 in percent. The second number is a gray value, and white is more than 100."
)
