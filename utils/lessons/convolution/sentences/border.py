"""What the checks say of step 4: a border of zeros keeps the size of the image."""

BY_HAND = "nine answers of a sum, worked out by hand"
HAND_VALID = (
    "That is the one place where the kernel fits without a border. With the border of zeros there "
    "is an answer for each of the nine pixels."
)
HAND_ALL_ALIKE = (
    "At a corner and at an edge of the image a part of the kernel lies on zeros, and adds nothing."
)
HAND_BORDER_COUNTS = (
    "The border holds zeros, not copies of the pixels beside it. What lies on it adds nothing."
)
ANSWERS = "`same(image, kernel)` gives a map as large as the image"
NO_BORDER = (
    "`{name}` gives the smaller map, as `convolve_2d` makes it without a border. Put zeros around "
    "the image first."
)
ONE_SIDE = (
    "`{name}` puts zeros at the bottom and at the right only, so the map has slid to the upper "
    "left. Half of the border belongs at the top and at the left."
)
OTHER_SIDE = (
    "`{name}` puts zeros at the top and at the left only. Half of the border belongs at the bottom "
    "and at the right."
)
ROWS_ONLY = "`{name}` has a border above and below, and none at the left and at the right."
COLUMNS_ONLY = "`{name}` has a border at the left and at the right, and none above and below."
ALWAYS_ONE = (
    "`{name}` always puts one row of zeros around the image. That fits a kernel of 3 x 3; a larger "
    "one hangs over by more."
)
WHOLE_KERNEL = (
    "`{name}` puts as many zeros around the image as the kernel has rows, so the map becomes "
    "larger than the image. How far does the kernel hang over when its middle lies on a corner "
    "pixel?"
)
SWAPPED = (
    "`{name}` takes the height of the kernel for the border at the sides, and its width for the "
    "border above. Swap them."
)
AS_IF_SQUARE = (
    "`{name}` makes the border as wide at the sides as above and below, as if every kernel were "
    "square. Its rows and its columns count separately."
)
REPEATED = (
    '`{name}` repeats the outermost pixels in the border (`mode="edge"`). Here the border holds '
    "zeros."
)
REFLECTED = "`{name}` mirrors the image in the border. Here the border holds zeros."
WRAPPED = (
    'In the border of `{name}` stands the other side of the image (`mode="wrap"`). Here the '
    "border holds zeros."
)
ONES = "The border of `{name}` holds ones. Zeros add nothing to a sum of products, ones do."
ZEROS_AFTER = (
    "`{name}` makes the small map first and puts zeros around that. Then the outermost answers are "
    "0, whatever the image holds there. The border belongs around the image."
)
FLIPPED = (
    "`{name}` turns the kernel round. `convolve_2d` from the start cell does not, and neither does "
    "deep learning."
)
OTHER_KERNELS = "`same` works for kernels of other odd sizes, also for those that are not square"
FRACTIONS = "`same` works for fractions and numbers below zero"
TOUCHED = "how many answers the border has a part in"
TOUCHED_INNER = (
    "So many answers lie so far inside that the border has no part in them. The question asks for "
    "the rest."
)
TOUCHED_RING = (
    "That counts one ring of pixels around the image. A kernel of 5 x 5 hangs over at the second "
    "ring, too."
)
TOUCHED_TWICE = "That counts the pixels at the corners twice. They lie in two sides at once."
TOUCHED_ALL = "Far inside the image, no part of the kernel reaches the border."
TOUCHED_OTHER = (
    "{found} is not the number. Count the answers for which the whole kernel lies on the image, "
    "and take them away from all answers."
)
TOUCHED_WHY = (
    "In each direction 24 of 28 places need no border, so 24 x 24 answers are free of it. More "
    "than a quarter of the map has seen zeros that are not in the image."
)
IMAGE_ITSELF = "`{name}` gives the image back as it is."
MAP_RESIZED = (
    "`{name}` makes the small map, and fills it up with its own answers. The border belongs around "
    "the image, before the kernel slides."
)
MEANS = (
    "`{name}` puts mean values into the border. Zeros add nothing to a sum of products, and they "
    "are asked for here."
)
ONLY_PADDED = (
    "`{name}` gives the image with its border, before any kernel has looked at it. Give its map."
)
TOUCHED_ZEROS = (
    "That counts the zeros of the border. Count the answers in which they have a part, and these "
    "lie on the image."
)
TOUCHED_CORNERS = "That leaves out the corners, where the kernel hangs over at two sides."
