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
IMAGES_ALONE = "`{name}` holds the pixels and nothing else"
LABEL_LEFT = (
    "`{name}` has 785 columns, since the images still contain the label: the answer leaks into the "
    "input. Remove the column `label` from the table before you take its values."
)
STILL_A_TABLE = "`{name}` is still a DataFrame. Take its values as an array: `.values`."
METHOD_NOT_CALLED = (
    "`{name}` is a function or method that was not called. `.to_numpy()` needs its brackets."
)
IMAGES_OF_OTHER_SET = "`{name}` has the images of the other set. Take them from `{table}`."
WRONG_COLUMN_DROPPED = (
    "`{name}` has 784 columns, but the first still holds the labels: another column was removed "
    "instead, and the answer leaks into the input. Remove the column named `label`."
)
DIVIDED_EARLY = (
    "`{name}` is divided by 255 already. That comes in step 4; here the gray values stay 0 to 255."
)
PAIRS = "each image of `{x}` stands beside its label in `{y}`"
LEAK_A = (
    "A network weighs each number as training needs it. The label tells the answer outright, so "
    "training learns to look at it alone."
)
LEAK_B = "One column more costs next to no time. What matters is what stands in it: the answer."
