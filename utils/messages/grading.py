"""What a student reads on a feedback page when a notebook did not run as it should."""

CANNOT_CHECK = (
    "This cell cannot be checked, because what {names} holds could not be handed over to the "
    "check. Keep a plain value under this name, such as a number, a text, a list, an array, a "
    "table, a Keras model or a function."
)
NO_ANSWER = "Your function gave no answer that this check can use."
CALL_TOO_LARGE = (
    "This check calls your function with more than {kilobytes} kB of arrays, which cannot be "
    "handed over. This is not your fault. Tell your instructor."
)
NO_WORKER = "no machine could run it this time. This is not your fault, and it will be tried again."
TIME_CELL = (
    "This cell ran for more than {seconds} seconds and was stopped. Look for a loop that does not "
    "end."
)
TIME_NOTEBOOK = "The notebook took more than {seconds} seconds, so this cell was not run."
STOPPED = "The session ended in this cell. What it made is lost; the cells below ran without it."
MEMORY = (
    "This cell took more than {megabytes} MB of memory, so the session was stopped. What it made "
    "is lost; the cells below ran without it."
)
OUTPUT = (
    "The notebook printed more than {megabytes} MB, so the session was stopped in this cell. The "
    "cells below ran without it."
)
OUTPUT_CUT = "[The rest of this output, {kilobytes} kB, was left out.]"
BY_HAND = "A person grades this cell: its test cannot run here by itself."
NO_SESSION = "This cell could not be checked, because the session had stopped above."
CHECK_BROKE_OFF = (
    "This check broke off: what it was given took too much time or memory. Tell your instructor "
    "if your answer is an ordinary one."
)
NOT_GRADED = "This notebook could not be graded: {reason}"

TOO_LARGE = "it is larger than {megabytes} MB. Clear its outputs and hand it in again."
EMPTY = "the file is empty. Hand it in again."
NOT_TEXT = "the file is not text in UTF-8. Save the notebook in JupyterLab and hand it in again."
NOT_JSON = (
    "the file is damaged (line {line}). Save the notebook in JupyterLab and hand it in again."
)
NOT_A_NOTEBOOK = "the file is not a notebook. Save it in JupyterLab and hand it in again."
OLD_FORMAT = (
    "it has the notebook format {found}, and format 4 is needed. Open the released notebook in "
    "JupyterLab, copy your answers into it and hand it in again."
)
NOT_A_FILE = "it is a link or a special file, not a file of its own. Hand in the notebook itself."
UNREADABLE = "the file cannot be read."
TOO_MANY_CELLS = "it has more than {count} cells."
