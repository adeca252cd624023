"""What the checks say of step 3: labels become one-hot rows."""

CLASS_COUNT = "`num_classes` is the number of letters in the data"
ONE_HOT = "`{name}` is one-hot: a row of numbers for each image, one of them 1, the others 0"
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
ONE_LONG_ROW = (
    "All numbers of `{name}` stand in one long row. Each image keeps a row of its own; leave out "
    "`flatten`, `ravel` and `reshape`."
)
ONE_COLUMN = "`{name}` has one column. One-hot labels have 24, one for each letter."
ENCODED_OTHER_SET = "`{name}` has the rows of the other set. Encode each set's own labels."
ENCODED_BOTH_SETS = "`{name}` has the rows of both sets. Encode each set's own labels."
ONLY_THE_CLASSES = (
    "`{name}` has one row for each letter. It needs one for each image, such as "
    "`np.eye(24)[labels]` picks them."
)
ROWS_MISSING = "`{name}` has {found:,} rows of {expected:,}. Encode all labels of the set."
LABELS_BESIDE = (
    "`{name}` still holds the labels themselves, in a column beside the 24 that are one-hot. Keep "
    "the rows of 24 alone."
)
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
CLASSES_PIXELS = (
    "`num_classes` is {found}, which counts pixels. The classes are the letters that occur."
)
CLASSES_SHAPE = (
    "`num_classes` is the shape of the labels. It must be one number, how many letters there are."
)
CLASSES_THEMSELVES = (
    "`num_classes` holds several values. It must be one number, how many letters there are."
)
CLASSES_10 = "`num_classes` is 10. That is MNIST's number of digits; here there are 24 letters."
CLASSES_OTHER = "`num_classes` must be 24, the number of letters in the data; it is {found}."
OWN = "`one_hot` encodes a few labels"
OWN_ELSEWHERE = "`one_hot` encodes other labels, with other numbers of classes"
ALL_CLASSES = (
    "`{name}` gives one row for each class, whatever the labels are. Pick from these rows the one "
    "of each label."
)
PLACE_BEFORE = (
    "`{name}` puts each 1 one place too early, and that of label 0 at the end. Labels and columns "
    "both count from 0."
)
COLUMN_TOO_MANY = "`{name}` gives a column too many. There are as many columns as classes."
ALWAYS_24 = (
    "`{name}` always gives 24 columns. The second thing in the brackets, `classes`, says how many "
    "there are."
)
COLUMNS_OF_LARGEST = (
    "`{name}` counts the columns by the largest label that it meets. A class that does not occur "
    "has a column too; `classes` says how many there are."
)
ROWS_AS_COLUMNS = "`{name}` gives a column for each label. Each label must have a row."
FROM_THE_END = "`{name}` counts the columns from the end. The 1 of label 0 stands in column 0."
SWAPPED = "`{name}` gives a single 0 and ones around it. It must be the other way round."
ONES_BEFORE = "`{name}` gives a 1 in every column up to the label. Only one belongs there."
LABELS_AS_THEY_ARE = "`{name}` gives the labels back as they are. Each must become a row."
LABEL_FOR_1 = "`{name}` writes the label itself where a 1 belongs."
ONE_ROW = "`{name}` gives one row for all labels together. Each label must have a row of its own."
ONES_OF_ALL = (
    "`{name}` writes the ones of all labels into every row. Each row must have the 1 of its own "
    "label alone."
)
COLUMNS_OF_SEEN = (
    "`{name}` numbers the labels anew, by those that occur. The label itself says which column "
    "gets the 1."
)
ZEROS_ONLY = "`{name}` gives rows of the right length, and no 1 in them."
GAP_FORGOTTEN = (
    "Not all are right yet. Count the letters of the data, not those of the alphabet; one of them "
    "is missing before the end."
)
COUNTED_FROM_1 = "Not all are right yet. The columns count from 0, and the first letter is A."
ROWS_STAY = (
    "The letters are right, and all parts count together. Think of step 2 again, and of what "
    "encoding does to the order of the rows."
)
DECODED_WHY = (
    "The columns count the 24 letters from 0, and there is no J among them. Encoding changes what "
    "a row holds and not where it stands, so row i still belongs to image i."
)
BINARY = (
    "`{name}` writes each label as a binary number, which may have several ones. A row has a "
    "single 1, in the column of its label."
)
LABELS_SCALED = (
    "`{name}` still holds one number for each image, and the labels were divided or multiplied. "
    "Only images are divided, in step 4. Run the start cell again, then encode the labels."
)
