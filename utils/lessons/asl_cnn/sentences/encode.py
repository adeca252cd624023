"""What the checks say of step 3: labels become one-hot rows."""

CLASS_COUNT = "`num_classes` is the number of letters in the data"
ONE_HOT = "`{name}` is one-hot: a row of 24 numbers for each image, one of them 1"
STILL_WHOLE_NUMBERS = (
    "`{name}` still holds one number for each image. `to_categorical` turns each number into a row "
    "of 24."
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
ENCODED_BOTH_SETS = "`{name}` has the rows of both sets. Encode each set's own labels."
ONLY_THE_CLASSES = (
    "`{name}` has one row for each letter. It needs one for each image, such as "
    "`np.eye(24)[labels]` picks them."
)
ROWS_MISSING = "`{name}` has {found:,} rows of {expected:,}. Encode all labels of the set."
OTHER_COLUMNS = "`{name}` has {found} columns. One-hot labels have 24, one for each letter."
COLUMN_MISSING = (
    "`{name}` has 23 columns, and there are 24 letters. No column may be dropped (`drop_first` or "
    "`drop` does so), and no letter left out."
)
AXIS_TOO_MANY = (
    "`{name}` has the shape {shape}: there is an axis too many. A label is a row of 24 numbers, "
    "and only images are reshaped."
)
NOT_ONE_HOT = (
    "In `{name}` each row must hold a single 1 and 23 zeros, and row {row} does not. Encode the "
    "labels once, and change nothing after that."
)
ROWS_WITHOUT_ONE = (
    "Row {row} of `{name}` holds no 1, as if its label had no column. Labels with Kaggle's gap at "
    "J do so, and so does multiplying. Encode the labels as the start cell gives them."
)
SEVERAL_ONES = (
    "Row {row} of `{name}` holds {count} ones. A row has a single 1, at the place of its letter, "
    "and zeros before and after it."
)
ROW_BESIDE = "Row {row} of `{name}` in the columns where it differs"
NO_ONES = "`{name}` holds nothing but zeros. The 1 at the place of each label is missing."
ONES_AND_ZEROS_SWAPPED = (
    "In `{name}` 0 and 1 are swapped. A row holds a single 1, at the place of its letter."
)
MINUS_ONES = (
    "`{name}` holds -1 where a 0 must be. Leave out `neg_label`, or what else put it there."
)
ONE_IS_ANOTHER = (
    "In `{name}` the 1 of each row has become {found}. Labels are neither divided nor multiplied; "
    "only images are, in step 4. Run the start cell again, then your cell."
)
RIGHT_CLASS = "each 1 of `{name}` stands in the column of its letter"
ALL_A = "In `{name}` every image is an A: the labels were all 0 when they were encoded."
SHIFTED = (
    "In `{name}` no 1 stands in its column: the same number was added to all labels, or taken "
    "away from them. Encode the labels as they are."
)
COLUMNS_REVERSED = (
    "In `{name}` the letters are counted from the end, so that the column of A is the last. Encode "
    "the labels as they are."
)
COLUMNS_MOVED = (
    "In `{name}` each letter has a column of its own, but the columns stand in another order. The "
    "1 of label 0 stands in column 0, and so on."
)
WRONG_CLASS = (
    "In `{name}`, row {row} has its 1 in column {found}, and its label is {expected}. Encode the "
    "labels as the start cell gives them, each set its own."
)
CLASSES_26 = (
    "`num_classes` is {found}. The alphabet has 26 letters, but J and Z are signed with a movement "
    "and are not among these images: 24 are left, and a class too many would never be used."
)
CLASSES_23 = (
    "`num_classes` is 23, the largest label. Labels count from 0, so there is one class more."
)
CLASSES_ROWS = (
    "`num_classes` is {found:,}, the number of images. The classes are the letters that occur."
)
CLASSES_THEMSELVES = (
    "`num_classes` holds several values. It must be one number, how many letters there are."
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
