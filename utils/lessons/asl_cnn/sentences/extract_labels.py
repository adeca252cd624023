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
LABELS_OF_BOTH_SETS = "`{name}` has the labels of both sets. Take them from `{table}` only."
SINGLE_LABEL = (
    "`{name}` is a single number. There is a label for each image, so take the whole column: "
    '`{table}["label"]`.'
)
ROW_NUMBERS = (
    "`{name}` counts 0, 1, 2 and so on, which are the numbers of the rows. Take the column "
    '`{table}["label"]`; its `index` is something else.'
)
NAMES_OF_COLUMNS = (
    "`{name}` holds the names of the columns, not what stands in one. Take the column "
    '`{table}["label"]`.'
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
LABEL_OVERWRITTEN = (
    "`{name}` has 785 columns, and an image has 784 pixels. The labels in the column `label` are "
    "gone, and the column is still there. Remove it."
)
WRONG_COLUMN_DROPPED = (
    "`{name}` has 784 columns, but the {place} still holds the labels: another column was removed "
    "instead, and the answer leaks into the input. Remove the column named `label`."
)
PLACES = {0: "first", -1: "last"}
SCALED_EARLY = (
    "`{name}` is scaled to 0..1 already, column by column. Normalizing comes in step 4; here the "
    "gray values stay 0 to 255."
)
ONE_COLUMN = (
    "`{name}` is a single column, with one number for each image. An image is a row of 784 pixels; "
    "keep all columns but `label`."
)
IMAGES_OF_BOTH_SETS = "`{name}` has the images of both sets. Take them from `{table}` only."
ONE_LONG_ROW = (
    "`{name}` has the shape {shape}. Each image keeps a row of its own, with 784 pixels. Leave out "
    "`flatten`, `ravel` and `reshape`; `np.delete` and `np.append` need an `axis`."
)
IMAGE_CUT_OFF = (
    "`{name}` lacks an image, and still has the column of labels: a row was cut off. The label is "
    "a column, which stands behind the comma: `[:, 1:]`."
)
ONE_IMAGE = "`{name}` is a single image. Take the values of the whole table."
PIXELS_MISSING = (
    "`{name}` has {found} columns, and an image has 784 pixels. Remove the column `label` once, "
    "and no other."
)
TOO_FEW = "`{name}` has {found:,} rows of {expected:,}. Take all rows of the table."
REPAIRED = "`only_pixels` gives the pixels of a table and nothing else"
REPAIRED_ELSEWHERE = "`only_pixels` does so for tables of other kinds"
FIRST_COLUMN_ONLY = (
    "`{name}` still takes away whatever column stands first. Tell the columns of pixels by their "
    "names, wherever they stand."
)
BY_PLACE = (
    "`{name}` takes columns away by their place. The label may stand anywhere, so tell the columns "
    "of pixels by their names."
)
NUMBER_LEFT = (
    "`{name}` takes the column `label` away, and leaves `number`, which tells the letter as well. "
    "Keep what is a pixel; whatever else there is, leave it out."
)
OTHER_LEFT = (
    "`{name}` takes away columns that it knows, and leaves others. A table may have any; keep what "
    "is a pixel, and leave out all else."
)
BY_VALUE = (
    "`{name}` tells the columns of pixels by the numbers in them. A pixel may be black in all "
    "images, and another column may hold large numbers; go by the names."
)
NOTHING_REMOVED = "`{name}` gives the whole table back, with the label in it."
LABELS_RETURNED = "`{name}` gives the labels back, and leaves the pixels out."
SORTED_AS_TEXT = (
    "`{name}` gives the pixels in another order: sorted as text, `pixel10` comes before `pixel2`. "
    "Keep them in the order of the table."
)
DIVIDED_TOO = "`{name}` divides the pixels, too. It must give the gray values as they are."
LEAKS = (
    "Not all four are right yet, and they count together. Ask of each: could somebody who sees "
    "this, but no hand, tell the letter or know the answer?"
)
LEAKS_WHY = (
    "A mean gray value tells how bright a photograph is, and next to nothing of the letter. A row "
    "number in a sorted file and a file name tell it outright, and an image that was trained on is "
    "known with its answer."
)
ALL_BUT_PIXELS = (
    "`{name}` keeps what is no pixel, and leaves the pixels out. Turn the choice round."
)
NAMES_RETURNED = (
    "`{name}` gives names of columns. What stands in these columns is asked for: put the names in "
    "square brackets after the table."
)
SEVERAL_COLUMNS = (
    "`{name}` has {count} numbers for each image. A label is a single one, so take the column "
    '`{table}["label"]` alone.'
)
