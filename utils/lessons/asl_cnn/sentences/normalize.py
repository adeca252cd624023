"""What the checks say of step 4: pixels become fractions from 0 to 1."""

RANGE = "`{name}` holds fractions from 0 to 1"
WHOLE_DIVISION = (
    "`{name}` holds only whole numbers, 0 or 1: the fractions are dropped, and the image with "
    "them. `//` drops them, and so does a type of whole numbers. Divide with a single `/`."
)
HOLDS_NAN = (
    "`{name}` holds NaN, which stands for no number at all. Divide by 255, never by 0. Run the "
    "start cell again, then your cell."
)
NEGATIVE = "`{name}` goes down to {bottom}. Dividing the gray values by 255 gives 0 to 1."
OVER_ONE = (
    "`{name}` goes up to {top}: it is not normalized to 0..1, and a network learns badly from "
    "numbers that large. The largest gray value is 255: divide by it."
)
DIVIDED_BY_256 = (
    "`{name}` goes up to 0.996 only: it was divided by 256. The largest gray value is 255."
)
TOP_TOO_LOW = (
    "`{name}` goes up to {top} only. The largest gray value, 255, must become 1: divide by 255."
)
ONLY_TWO_VALUES = "`{name}` holds only 0 and 1. The shades of gray between them are gone."
ALIKE = "both sets are treated alike"
NOT_ALIKE = (
    "`{name}` is not right yet, and the other set is. The network would be trained on one kind "
    "of numbers and measured on another; treat both sets alike."
)
LABELS_UNTOUCHED = "the labels are as they were"
LABELS_ALL_A = (
    "`{name}` says that every image is an A: the labels were divided by 255 and encoded again. "
    "Only images are divided. Run the start cell again."
)
LABELS_DIVIDED = (
    "`{name}`, the labels, was divided by 255 instead of the images: its largest value is "
    "0.0039, and no class is a 1 any more. Only images are divided. Run the start cell again."
)
LABELS_CHANGED = "`{name}` changed, and this step is about images only. Run the start cell again."
RANGE_A = (
    "Nothing in the network measures the range of an image. It works with the numbers that come."
)
RANGE_C = "No error comes. The network gives its answers as always, and they are nonsense."
