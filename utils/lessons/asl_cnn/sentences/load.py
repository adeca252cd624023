"""What the checks say of step 1: two files become two tables."""

TRAIN_TABLE = "`train_df` holds the whole training file"
VALID_TABLE = "`valid_df` holds the whole validation file"
PATH_NOT_TABLE = (
    "`{name}` is the name of a file, not its contents. Read it with `pd.read_csv(...)`."
)
TEXT_NOT_TABLE = (
    "`{name}` is the text of a file, not a table. Give the path of the file to `pd.read_csv(...)`."
)
FILE_NOT_TABLE = (
    "`{name}` is an open file, not what stands in it. Give the file or its path to "
    "`pd.read_csv(...)`."
)
PIECES_NOT_TABLE = (
    "`{name}` is a reader that gives the file in pieces (`chunksize` or `iterator`). Leave that "
    "out, so that `pd.read_csv(...)` returns the whole table."
)
ARRAY_EARLY = (
    "`{name}` is an array already. That comes in step 2; here it stays the DataFrame that "
    "`pd.read_csv(...)` returns."
)
LABELS_EARLY = (
    "`{name}` is the column of labels only. It is taken out in step 2; here the table stays whole, "
    "as it is read."
)
SUMMARY = (
    "`{name}` is a summary of the table, as `describe` gives it. Keep what `pd.read_csv(...)` "
    "returns."
)
ROWS_PICKED = (
    "`{name}` has {found:,} rows of {expected:,}, picked out of a file (`sample`, "
    "`drop_duplicates` or `train_test_split` does so). The split is made already: each file is one "
    "of the two sets, and stays whole."
)
SIGN_CHANGED = "The numbers of `{name}` have a minus in front. Leave them as they are read."
NOT_A_TABLE = "`{name}` must be the DataFrame that `pd.read_csv(...)` returns; it is {found}."
OTHER_FILE = "`{name}` holds the other file. It must come from `{file}`."
ROWS_OF_OTHER = (
    "The rows of `{name}` stand in the other file. It must be read from `{file}`, whose images the "
    "other table does not have."
)
HEADER_AS_ROW = (
    "`{name}` has the names of the columns as its first row of data. Leave `header` and `names` at "
    "their default."
)
FIRST_ROW_AS_HEADER = (
    "The first row of data has become the names of the columns of `{name}`. Leave `header` and "
    "`skiprows` out."
)
LABEL_AS_INDEX = (
    "In `{name}` the labels have become the row names, as `index_col` or `set_index` makes them. "
    "Leave that out, so that `label` stays a column."
)
TOO_FEW_ROWS = (
    "`{name}` has {found:,} rows of {expected:,}: the table is cut short. Read the whole file; if "
    "it is the file that is short, run `make data` again."
)
LABEL_TAKEN_OUT = (
    "`{name}` has no column `label` any more. Labels and images are taken apart in step 2; here "
    "the table stays as it is read."
)
NOT_SEPARATED = (
    "`{name}` has a single column, because its rows were not taken apart. The values of these "
    "files are separated by commas, so leave `sep` out."
)
ENCODED_EARLY = (
    "`{name}` has a column for each letter in place of the column `label`. Labels are encoded in "
    "step 3; here the table stays as it is read."
)
BOTH_FILES = (
    "`{name}` has the rows of both files. Keep them apart: one table is to train with, the other "
    "to measure with."
)
COLUMNS_ADDED = (
    "`{name}` has columns that the file does not have, {count} of them; the first is called "
    "`{first}`. Read the file, and add nothing."
)
COLUMNS_MISSING = (
    "`{name}` lacks {count} of the 785 columns of the file. Leave `usecols` out, and drop nothing."
)
COLUMNS_MOVED = (
    "The columns of `{name}` are all there, but in another order. They must stay as in the file, "
    "which has `label` first, then `pixel1` to `pixel784`."
)
NUMBERED = (
    "The columns of `{name}` have numbers for names, as `header=None` makes them. Leave `header` "
    "out, and pass over no line."
)
COLUMNS = (
    "Column {place} of `{name}` is called `{found}`, and in the file it is `{expected}`. Leave "
    "the names as they are read."
)
DIVIDED_EARLY = (
    "The pixels of `{name}` are divided by {number} already. Normalizing comes in step 4; here the "
    "table stays as it is read."
)
EMPTY_PLACES = (
    "`{name}` has {count:,} empty places (NaN): a row of the file is cut short, or values were "
    "changed after reading. Read the file again; if that does not help, run `make data`."
)
TABLE_NOT_NUMBERS = (
    "In `{name}` the column `{column}` does not hold whole numbers, but text or something else. "
    "Leave `dtype` out, and change nothing after reading."
)
TABLE_VALUE = (
    "`{name}` differs from the file first in row {row}, column `{column}`, and no mistake that is "
    "known here explains it. Read the file once, and change nothing."
)
ODD_TABLE = "`odd_df` holds three images of four pixels, as numbers"
ODD_FIRST_LINE = (
    "The first line of the text, which begins with `#`, has become the names of the columns. It is "
    "a remark. `pd.read_csv` can be told to pass over remarks, or over a number of lines."
)
ODD_NOT_SEPARATED = (
    "The columns of `odd_df` run into each other. See in the text which sign stands between two "
    "values, and tell `pd.read_csv`."
)
ODD_COLUMNS = (
    "The columns of `odd_df` are {found}. They must be `label` and `pixel1` to `pixel4`, as the "
    "text names them."
)
ODD_NUMBERED = (
    "The columns of `odd_df` have numbers for names, as `header=None` makes them. Leave `header` "
    "out: the line behind the remark holds the names."
)
ODD_ROW_AS_NAMES = (
    "A row of data has become the names of the columns of `odd_df`: {found}. Pass over the remark "
    "alone, so that the line with the names comes first."
)
ODD_ROWS = "`odd_df` has {found} rows, and the text has {expected} images."
ODD_TEXT = (
    "Some columns of `odd_df` hold text, not numbers. In this text a comma stands where Python "
    "writes a point; tell `pd.read_csv` which sign begins the decimals."
)
ODD_THOUSANDS = (
    "In `odd_df` a comma was taken for a sign between thousands, and fractions have become large "
    "numbers. Here it begins the decimals."
)
ODD_VALUE = (
    "`odd_df` differs from the text first in row {row}, column `{column}`. Leave all other options "
    "out, and change nothing after reading."
)
ODD_CUT_AT_COMMAS = (
    "In `odd_df` each line was cut at its commas as well, so it has more values than names, and "
    "some have become the names of rows. One sign stands between two values, and the comma inside "
    "them."
)
ODD_WHOLE = (
    "`odd_df` holds whole numbers only, and the fractions are cut off. Leave `astype` out; pandas "
    "finds the type by itself."
)
ODD_SOME = (
    "`odd_df` differs from the text in {count} of its 15 numbers, first in row {row}, column "
    "`{column}`. The others are right. Let pandas read the text, and change or type nothing."
)
ONE_ROW_A_LETTER = (
    "`{name}` has one row for each letter, as `groupby` makes it. Each row of the file is an "
    "image; keep all of them."
)
FIT_TO_MEASURE = (
    "Not all four are right yet, and they count together. Ask of each: were these very images used "
    "before, to train the network or to choose it?"
)
FIT_WHY = (
    "What was trained on, or chosen by, no longer measures: added images are known to the network, "
    "and the best of ten is partly the luckiest. Half of the images only measures less exactly."
)
