"""What the checks say of step 1: two files become two tables."""

TRAIN_TABLE = "`train_df` holds the whole training file"
VALID_TABLE = "`valid_df` holds the whole validation file"
PATH_NOT_TABLE = (
    "`{name}` is the name of a file, not its contents. Read it with `pd.read_csv(...)`."
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
COLUMNS = "The columns of `{name}` must be `label`, `pixel1`, ... `pixel784`, in this order."
EMPTY_PLACES = (
    "`{name}` has {count:,} empty places (NaN): a row of the file is cut short, or values were "
    "changed after reading. Read the file again; if that does not help, run `make data`."
)
TABLE_NOT_NUMBERS = (
    "`{name}` has columns that do not hold whole numbers, but text or something else. Leave "
    "`dtype` out, and change nothing after reading."
)
LABELS_WITH_GAP = (
    "The labels of `{name}` go up to 24 and leave out 9, as in Kaggle's own files. Read this "
    "course's files, from `data_dir`: there the labels go from 0 to 23 without a gap."
)
TABLE_VALUE = (
    "`{name}` differs from the file first in row {row}, column `{column}`. Read the file once, "
    "and change nothing."
)
LOAD_A = (
    "More images would help training, but the validation images must stay out of it, or nothing "
    "is left to measure with."
)
LOAD_C = (
    "Both files use the same 24 letters. What differs is the images: the network never trains on "
    "those of the validation file."
)
