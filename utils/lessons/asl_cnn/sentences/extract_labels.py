"""What the checks say of step 2: labels on one side, images on the other."""

LABELS_KEPT = "`{name}` holds the label of each image"
COLUMN_NAME_ONLY = '`{name}` is only a text. Take the column of the table: `{table}["label"]`.'
WHOLE_TABLE_AS_LABELS = (
    '`{name}` is the whole table. Take its column `label` only: `{table}["label"]`.'
)
LABELS_OF_OTHER_SET = "`{name}` has the labels of the other set. Take them from `{table}`."
NOT_THE_LABEL_COLUMN = (
    "`{name}` holds gray values, not labels: it is a column of pixels. The labels stand in the "
    "column `label`."
)
IMAGES_AS_LABELS = (
    "`{name}` holds the pixels, not the labels. The labels are the column that you take before it "
    'is deleted: `{table}["label"]`.'
)
LABELS_AS_TEXT = (
    "`{name}` holds text. A network counts, so the labels stay the whole numbers of the column "
    "`label`."
)
LABELS_COMPARED = (
    "`{name}` holds truth values, as a comparison gives them. Take the column `label` itself."
)
EACH_LETTER_ONCE = (
    "`{name}` has 24 values, one for each letter. Take the whole column, which has a label for "
    "each image; `unique` and `value_counts` sum it up."
)
ROW_AS_LABELS = (
    '`{name}` is one row of the table, which is one image. Take a column: `{table}["label"]`.'
)
IMAGES_ALONE = "`{name}` holds the pixels and nothing else"
LABEL_LEFT = (
    "`{name}` has 785 columns: the images still contain the label, and the answer leaks into the "
    "input. Remove the column `label` from the table before you take its values."
)
STILL_A_TABLE = "`{name}` is still a DataFrame. Take its values as an array: `.values`."
IMAGES_OF_OTHER_SET = "`{name}` has the images of the other set. Take them from `{table}`."
WRONG_COLUMN_DROPPED = (
    "`{name}` has 784 columns, but the first still holds the labels: another column was removed "
    "instead, and the answer leaks into the input. Remove the column named `label`."
)
SCALED_EARLY = (
    "`{name}` is scaled to 0..1 already, column by column. Normalizing comes in step 4; here the "
    "gray values stay 0 to 255."
)
ONE_LONG_ROW = (
    "`{name}` has the shape {shape}. Each image keeps a row of its own, with 784 pixels. Leave out "
    "`flatten`, `ravel` and `reshape`."
)
ONE_IMAGE = "`{name}` is a single image. Take the values of the whole table."
PIXELS_MISSING = (
    "`{name}` has {found} columns, and an image has 784 pixels. Remove the column `label` once, "
    "and no other."
)
TOO_FEW = "`{name}` has {found:,} rows of {expected:,}. Take all rows of the table."
PAIRS = "each image of `{x}` stands beside its label in `{y}`"
LEAK_A = (
    "A network weighs each number as training needs it. The label tells the answer outright, so "
    "training learns to look at it alone."
)
LEAK_B = "One column more costs next to no time. What matters is what stands in it: the answer."
