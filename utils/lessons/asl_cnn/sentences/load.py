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
NOT_A_TABLE = "`{name}` must be the DataFrame that `pd.read_csv(...)` returns; it is {found}."
OTHER_FILE = "`{name}` holds the other file. It must come from `{file}`."
HEADER_AS_ROW = (
    "`{name}` has the names of the columns as its first row of data. Leave `header` at its default."
)
FIRST_ROW_AS_HEADER = (
    "The first row of data has become the names of the columns of `{name}`. Leave `header` and "
    "`skiprows` out."
)
LABEL_AS_INDEX = (
    "In `{name}` the labels have become the row names (`index_col`). Leave `index_col` out, so "
    "that `label` stays a column."
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
    "`{name}` misses {count} of the 785 columns of the file. Leave `usecols` out, and drop nothing."
)
COLUMNS_MOVED = (
    "The columns of `{name}` are all there, but in another order. They must stay as in the file, "
    "which has `label` first, then `pixel1` to `pixel784`."
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
LOAD_A = (
    "More images would help training, but the validation images must stay out of it, or nothing "
    "is left to measure with."
)
LOAD_C = (
    "Both files use the same 24 letters. What differs is the images: the network never trains on "
    "those of the validation file."
)
