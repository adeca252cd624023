"""What is said while the data of the course are made, and when a source of them is not right."""

KINDS = {
    "sign-language-mnist": "Sign Language MNIST, as published",
    "unknown": "NOT the published Sign Language MNIST: the form is right, the bytes are others",
    "stand-in": "the STAND-IN: images drawn by a program, not photographs of hands",
}
MADE = "Made: {kind}."
ALREADY_THERE = "Already there: {kind}."
REAL_IMAGES = "To bring the real images: make data ASL_SOURCE=path/to/archive.zip"
KAGGLE_SILENT = "Kaggle gave no data: it refused, or did not answer in time."
KAGGLE_UNUSABLE = "What Kaggle sent cannot be used. {problem}"

# The parts of the work.
READING = "Reading the files"
CHECKING = "Checking every value"
DRAWING = "Drawing the stand-in ({part})"
WRITING = "Writing {name}"
WRITING_ARRAYS = "Writing the arrays of each step ({part})"
DONE = "Done"

# A file that is not in its form.
EMPTY = "{name} is empty. Download the file again."
NO_ROWS = "{name} holds a header and no rows. Download the file again."
CUT_HEADER = (
    "{name}, line 1: the header is cut short, it names {found} of {columns} columns. Download the "
    "file again."
)
OTHER_COLUMN = (
    "{name}, line 1: column {number} of the header is {found} where '{wanted}' belongs. Use the "
    "file as Kaggle publishes it."
)
NOTHING = "nothing"
LONG_HEADER = (
    "{name}, line 1: the header names {found:,} columns where {columns} belong. Use the file as "
    "Kaggle publishes it."
)
CUT_ROW = (
    "{name}, row {row:,} (line {line:,}): the last row is cut short, it has {found} of {columns} "
    "fields. Download the file again."
)
OTHER_ROW = (
    "{name}, row {row:,} (line {line:,}): the row has {found:,} fields where {columns} belong. "
    "Download the file again."
)
NO_NUMBER = (
    "{name}, row {row:,} (line {line:,}), column {column}: {found} is not a whole number from 0 to "
    "{most}. Download the file again."
)

# Two files that do not hold what the course needs.
NO_LETTER = (
    "{name}, row {row:,} (line {line:,}), column label: {label} is not the label of a letter, only "
    "0 to {most} are. Download the file again."
)
OTHER_ROWS = "{name} has {found:,} rows where {wanted:,} belong. Download the file again."
OTHER_LABELS = (
    "{train} and {valid} number the letters differently: one has Kaggle's labels 0 to 24, the "
    "other 0 to 23. Use two files of one origin."
)
J_AND_Y = (
    "{name}, row {row:,} (line {line:,}), column label: label {j} (J) occurs beside label {y} (Y), "
    "but J is never photographed. Download the file again."
)
GAP = (
    "{name}, column label: no row has label {label} ({letter}), but the labels 0 to {most} must "
    "have no gap. Download the file again."
)
SECOND_GAP = (
    "{name}, column label: no row has label {label} ({letter}), a second gap where only {j} (J) "
    "may be missing. Download the file again."
)

# What was named and cannot be used.
UNREADABLE = "{path} cannot be read: {reason}."
NOTHING_THERE = "There is nothing at {path}. Name a folder, a .csv, .csv.gz or .zip."
NO_FILE = "{name} is not a file. Name a folder, a .csv, .csv.gz or .zip."
UNKNOWN_NAME = (
    "{name} is not a name that the course knows. The files are called sign_mnist_train.csv and "
    "sign_mnist_test.csv (or sign_mnist_valid.csv), as .csv or .csv.gz; or name Kaggle's .zip."
)
EITHER = "{first} or {second}"
NOT_IN_FOLDER = (
    "{folder} holds no {wanted}, neither packed (.gz) nor plain. Put it there, or name the folder "
    "where it is."
)
NOT_IN_ZIP = "{name} holds no {wanted}. Use the zip file of Kaggle."
PASSWORD = "{name} is protected by a password. Use the zip file as Kaggle publishes it."
NO_ZIP = "{name} is cut short or not a zip file. Download the file again."
CLIMBING = (
    "{name} holds the path {path}, which leads out of the archive. Do not use this file; download "
    "it again from Kaggle."
)
CUT_FILE = (
    "{name} is cut short or damaged: it cannot be unpacked to its end. Download the file again."
)
LARGE_FILE = (
    "{name} holds more than {most} MB unpacked, and the published file 83 MB. Use the file as "
    "Kaggle publishes it."
)

# A place that cannot be written to.
NO_FOLDER = (
    "{path} is a file or a mounted disk, and the data need a folder of their own. Set ASL_DATA to "
    "a new folder."
)
LITTLE_SPACE = (
    "{folder} has {free} MB free, and the data need {needed} MB. Free some space, or set ASL_DATA "
    "to a folder on another disk."
)
DISK_FULL = (
    "The disk of {folder} is full. Free {needed} MB, or set ASL_DATA to a folder on another disk. "
    "Nothing was changed."
)
NOT_WRITABLE = (
    "{folder} cannot be written to: {reason}. Set ASL_DATA to a folder of your own, or ask for "
    "permission."
)
SHEET_NOT_WRITTEN = "{path} cannot be written: {reason}."
