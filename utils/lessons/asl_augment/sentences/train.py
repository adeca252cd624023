"""What the checks say of step 4: training with changed images, and moving them."""

ORDER = "`augmented` changes images first, and then reads them"
LETTERS = "`augmented` takes images and names one of 24 letters"
LEARNED = "`augmented` was trained, and knows the training images better than by guessing"
NOT_A_MODEL = "`augmented` must be a model; it is {found}."
EMPTY = "`augmented` has no layer."
FLIP = "A layer of `augmented` mirrors. Step 2 says why this course leaves that out."
NO_CHANGES = "`augmented` has none of the layers that change images. Put `augmentation` in front."
NO_NETWORK = "`augmented` changes images and reads none. Behind `augmentation` comes `network`."
CHANGES_LAST = (
    "A layer that changes images stands behind one that reads them. What is changed must be the "
    "image that goes in, so `augmentation` comes first."
)
CHANGES_TWICE = "The images are changed twice. `augmentation` stands in the model once."
NOT_BUILT = "`augmented` does not know how large an image is. Begin it with `Input((28, 28, 1))`."
INPUT_SHAPE = "`augmented` takes the shape {found}; the images have (28, 28, 1)."
OUTPUT_SHAPE = "`augmented` gives the shape {found}, and there are 24 letters."
NOT_COMPILED = "`augmented` is not compiled, so it cannot have been trained."
OTHER_LOSS = (
    "`augmented` has another loss than it should. The labels are whole numbers here, for which "
    "the sparse cross-entropy is made."
)
NOT_LEARNED = (
    "On some of the training images, `augmented` does no better than guessing, which costs "
    "{guessing}. Train it with `x_train` and `y_train`."
)
PLAIN_AGAIN = (
    "Behind the layers that change images stands `plain`, which the start cell has trained "
    "without them. Run the start cell again, and put `network` there, which is untrained."
)
MOVED = "`moved(image, right)` moves an image to the right"
DRAWN = "`moved` does so for images that were drawn by lot"
WRAPS = (
    "`{name}` brings back on the left what went out on the right, as `np.roll` does. No hand does "
    "that; repeat the column at the edge in its place."
)
WRAPS_DOWN = "`{name}` moves along the rows, and what goes out below comes back above."
LEFT = "`{name}` moves to the left. To the right, the new columns are on the left side."
DOWN = "`{name}` moves down. The columns are the second axis."
BLACK = "`{name}` puts black where the image came from. Repeat the column at the edge."
WHITE = "`{name}` puts white where the image came from. Repeat the column at the edge."
WIDER = "`{name}` gives an image that is wider. What was pushed out on the right must go."
ONE_TOO_FAR = "`{name}` moves one pixel too far."
ONE_ONLY = "`{name}` moves by a single pixel, whatever `right` is."
UNMOVED = "`{name}` gives the image as it is."
PERCENT = "Give fractions, not percent."
POINTS = (
    "The first is the difference of two accuracies. What is asked for is a share of those that "
    "were right."
)
WHAT_IS_LEFT = (
    "The first is the share that is still right. What is asked for is the share that is lost."
)
PRICE_SIGN = "The size of the third is right. How much lower is it, as a plain number?"
WHY = (
    "`plain` keeps 0.314 of 0.872, which is 36 in 100, and `augmented` keeps 0.571 of 0.811, "
    "which is 70 in 100. For that it pays with 0.061 where nothing is moved."
)
CUT = "`{name}` only cuts the image. It keeps its size, and what is missing is filled on the left."
OTHER_FILL = (
    "`{name}` moves the image, and fills the left with something else than its first column."
)
CUT_AT_MINUS = (
    "`{name}` leaves no column of an image that is moved by 0: `-0` is 0, and a slice up to place "
    "0 is empty. Cut the image to its old width."
)
OVERWRITTEN = (
    "`{name}` reads columns that it has written over before. Read from the image that came, and "
    "write into another one."
)
DOWN_TOO = "`{name}` moves the image down as well. Only columns are added, and no rows."
OF_WHAT_IS_LEFT = (
    "The first is what is lost, divided by what is left. Divide it by what was right before."
)
BY_THREE = "The first is for a move of three pixels. Four are asked for."
OF_ALL_IMAGES = (
    "The first is the share of all images that are read wrongly. What is asked for is a share of "
    "those that were right."
)
PRICE_WHEN_MOVED = "The third is the distance on moved images. Look where nothing is moved."
PRICE_AS_SHARE = "The third is a share. How much lower is the accuracy, as a difference?"
