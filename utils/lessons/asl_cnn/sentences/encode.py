"""What the checks say of step 3: labels become one-hot rows."""

CLASS_COUNT = "`num_classes` is the number of letters in the data"
ONE_HOT = "`{name}` is one-hot: a row of 24 numbers for each image, one of them 1"
STILL_WHOLE_NUMBERS = (
    "`{name}` still holds one number for each image. `to_categorical` makes each of them a row of "
    "24 numbers."
)
LABELS_NOT_CLOSED_UP = (
    "`{name}` goes up to 24 and leaves out 9, the place of J, as in Kaggle's own files. They "
    "do not fit 24 classes. The start cell gives them closed up, from 0 to 23: use those."
)
ENCODED_TWICE = (
    "`{name}` has the shape {shape}: it was encoded twice. Run the start cell again, then your "
    "cell once."
)
DEAD_CLASS = (
    "`{name}` has {count} columns, and there are 24 letters. Dead columns, in which no image has "
    "a 1: {dead}. The data leave out J and Z, and the labels are closed up to 0..23."
)
ONE_COLUMN = "`{name}` has one column. One-hot labels have 24, one for each letter."
ENCODED_OTHER_SET = "`{name}` has the rows of the other set. Encode each set's own labels."
NOT_ONE_HOT = "In `{name}` a row must hold a single 1 and 23 zeros; here it does not."
RIGHT_CLASS = "each 1 of `{name}` stands in the column of its letter"
ALL_A = "In `{name}` every image is an A: the labels were all 0 when they were encoded."
SHIFTED = (
    "In `{name}` no 1 stands in its column: the same number was added to all labels, or taken "
    "away from them. Encode the labels as they are."
)
WRONG_CLASS = (
    "In `{name}`, row {row} has its 1 in column {found}, and its label is {expected}. Encode the "
    "labels as the start cell gives them, each set its own."
)
CLASSES_26 = (
    "`num_classes` is {found}. The alphabet has 26 letters, but J and Z are signed with a movement "
    "and are not among these images: 24 are left, and a class too many would never be used."
)
CLASSES_10 = "`num_classes` is 10. That is MNIST's number of digits; here there are 24 letters."
CLASSES_OTHER = "`num_classes` must be 24, the number of letters in the data; it is {found}."
CLASSES_B = (
    "J begins with the hand of I, and Z with that of D. Still they are letters of their own, and "
    "the data set leaves both out."
)
CLASSES_C = (
    "As many people could have shown them as any other letter. But both are movements, and a still "
    "image shows none."
)
