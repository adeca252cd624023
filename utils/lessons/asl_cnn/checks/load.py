"""Checks of step 1: both files are read, whole and as they are."""

import io
import os
import re

import numpy as np
import pandas as pd

from utils.checks import gray_rows
from utils.checks.graded import graded, in_any_form, part
from utils.checks.report import Part, Problem, because, wrong
from utils.checks.several import Slip, several
from utils.checks.values import (
    TOLERANCE,
    describe,
    first_difference,
    is_readable,
    other,
    same,
    step_array,
)
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_cnn.labels import labels_cause
from utils.lessons.asl_cnn.sentences import load as m
from utils.messages import checks as words
from utils.messages import say

SUMMARY = ["count", "mean", "std", "min", "25%", "50%", "75%", "max"]
"""The rows of what ``describe`` returns."""

COLUMNS = ["label", *(f"pixel{number}" for number in range(1, SIGN_MNIST.pixels + 1))]

FEW_ROWS = 3
"""Rows that tell from which file a table is."""

FEW_NUMBERS = 3
"""Where no more of the odd table's 15 numbers are wrong, it was read rightly as a whole."""

ODD = pd.DataFrame(
    {
        "label": [3, 0, 23],
        "pixel1": [0.25, 1, 0],
        "pixel2": [1, 0.75, 0.5],
        "pixel3": [0.5, 0, 1],
        "pixel4": [0, 0.125, 1],
    }
)
"""What the odd text of the notebook says."""


def no_table_problem(which: str, value: object) -> Problem | None:
    """Return what a value is that is no table."""
    name, rows = f"{which}_df", SIGN_MNIST.rows[which]
    if value is None:
        return wrong(words.IS_NONE, name=name)
    if isinstance(value, str) and "\n" in value:
        return wrong(m.TEXT_NOT_TABLE, name=name)
    if isinstance(value, str | os.PathLike):
        return wrong(m.PATH_NOT_TABLE, name=name)
    if isinstance(value, tuple) and len(value) == 1:
        return wrong(words.TRAILING_COMMA, name=name)
    if isinstance(value, list) and len(value) == 1:
        return wrong(words.IN_BRACKETS, name=name)
    if isinstance(value, io.IOBase) or type(value).__name__ == "TextIOWrapper":
        return wrong(m.FILE_NOT_TABLE, name=name)
    if type(value).__name__ == "TextFileReader":
        return wrong(m.PIECES_NOT_TABLE, name=name)
    if type(value) is np.ndarray and value.shape == (rows, len(COLUMNS)):
        return wrong(m.ARRAY_EARLY, name=name)
    if isinstance(value, pd.Series) and value.name == "label":
        return wrong(m.LABELS_EARLY, name=name)
    if not (isinstance(value, pd.DataFrame) and is_readable(value)):
        return wrong(m.NOT_A_TABLE, name=name, found=describe(value))
    return None


def table_problem(which: str, table: object) -> Problem | None:
    """Return what is wrong with the kind, shape, columns or completeness of a table."""
    name, rows = f"{which}_df", SIGN_MNIST.rows[which]
    shape = (rows, len(COLUMNS))
    if problem := no_table_problem(which, table):
        return problem
    if table.shape == (SIGN_MNIST.rows[other(which)], len(COLUMNS)):
        return wrong(m.OTHER_FILE, name=name, file=f"sign_mnist_{which}.csv")
    if table.shape == shape[::-1]:
        return wrong(words.TRANSPOSED, name=name, shape=table.shape)
    if len(table) == rows + 1 and "label" not in table.columns:
        return wrong(m.HEADER_AS_ROW, name=name)
    if table.shape == (rows, len(COLUMNS) - 1) and table.index.name == "label":
        return wrong(m.LABEL_AS_INDEX, name=name)
    if table.shape == (rows, len(COLUMNS) - 1) and "label" not in table.columns:
        return wrong(m.LABEL_TAKEN_OUT, name=name)
    if len(table) == rows - 1 and "label" not in table.columns:
        return wrong(m.FIRST_ROW_AS_HEADER, name=name)
    if table.shape == (rows, 1) and str(table.columns[0]).startswith("label,"):
        return wrong(m.NOT_SEPARATED, name=name)
    if table.shape == (rows, SIGN_MNIST.pixels + SIGN_MNIST.num_classes):
        return wrong(m.ENCODED_EARLY, name=name)
    if len(table) == sum(SIGN_MNIST.rows.values()):
        return wrong(m.BOTH_FILES, name=name)
    if list(table.index) == SUMMARY:
        return wrong(m.SUMMARY, name=name)
    if table.index.name == "label" and len(table) == SIGN_MNIST.num_classes:
        return wrong(m.ONE_ROW_A_LETTER, name=name)
    if len(table) != rows and holds_rows_of_other(which, table):
        return wrong(m.ROWS_OF_OTHER, name=name, file=f"sign_mnist_{which}.csv")
    if 1 < len(table) < rows and list(table.index) != list(range(len(table))):
        return wrong(m.ROWS_PICKED, name=name, found=len(table), expected=rows)
    if len(table) < rows:
        return wrong(m.TOO_FEW_ROWS, name=name, found=len(table), expected=rows)
    if added := [str(column) for column in table.columns if column not in COLUMNS]:
        if len(table.columns) > len(COLUMNS):
            return wrong(m.COLUMNS_ADDED, name=name, count=len(added), first=added[0])
    elif len(set(table.columns)) < len(COLUMNS):
        missing = len(COLUMNS) - len(set(table.columns))
        return wrong(m.COLUMNS_MISSING, name=name, count=missing)
    if table.shape != shape:
        return wrong(words.SHAPE, name=name, found=table.shape, expected=shape)
    if list(table.columns) != COLUMNS:
        return columns_problem(name, list(table.columns))
    if empty := int(table.isna().to_numpy().sum()):
        return wrong(m.EMPTY_PLACES, name=name, count=empty)
    for column, dtype in table.dtypes.items():
        if not holds_numbers(dtype):
            return wrong(m.TABLE_NOT_NUMBERS, name=name, column=column)
    return None


def holds_rows_of_other(which: str, table: pd.DataFrame) -> bool:
    """Tell whether the first rows of a table stand in the other file, and not in its own."""
    if list(table.columns) != COLUMNS:
        return False
    first = table.iloc[:FEW_ROWS, 1:].to_numpy()
    theirs, own = (
        [(step_array("pixels", name) == row).all(axis=1).any() for row in first]
        for name in (other(which), which)
    )
    return bool(first.size) and all(theirs) and not any(own)


def columns_problem(name: str, found: list[object]) -> Problem:
    """Return the problem of columns that are not named as in the file, or not in its order."""
    if sorted(map(str, found)) == sorted(COLUMNS):
        return wrong(m.COLUMNS_MOVED, name=name)
    if found == list(range(len(COLUMNS))):
        return wrong(m.NUMBERED, name=name)
    place = next(n for n, (x, y) in enumerate(zip(found, COLUMNS, strict=True)) if x != y)
    return wrong(m.COLUMNS, name=name, place=place, found=found[place], expected=COLUMNS[place])


def holds_numbers(dtype: object) -> bool:
    """Tell whether a column of a type holds numbers, be it as categories."""
    if isinstance(dtype, pd.CategoricalDtype):
        dtype = dtype.categories.dtype
    return dtype.kind in "buif"


def values_problem(which: str, found: np.ndarray) -> Problem | None:
    """Return where labels and pixels, a row of 785 numbers for each image, differ from the file."""
    name = f"{which}_df"
    labels, pixels = step_array("labels", which), step_array("pixels", which)
    if same(found[:, 0], labels) and same(found[:, 1:], pixels):
        return None
    if by := gray_rows.divisor(found[:, 1:], pixels):
        if by == -1:
            return wrong(m.SIGN_CHANGED, name=name)
        if by != 1:
            return wrong(m.DIVIDED_EARLY, name=name, number=f"{by:g}")
        problem = labels_cause(name, found[:, 0], which)
    else:
        problem = gray_rows.cause(
            name, found[:, 1:], pixels, lambda: step_array("pixels", other(which)), top=255
        )
    if problem:
        return problem
    row, column = first_difference(found, np.column_stack([labels, pixels]))
    return wrong(m.TABLE_VALUE, name=name, row=row, column=COLUMNS[column])


@graded(hints=True)
def tables(train_df: object, valid_df: object) -> list[Part]:
    """Both tables are whole: (27455, 785) and (7172, 785), named columns, no empty place."""
    return [
        part(say(m.TRAIN_TABLE), table_problem, "train", train_df),
        part(say(m.VALID_TABLE), table_problem, "valid", valid_df),
    ]


def is_row_of_names(row: np.ndarray) -> bool:
    """Tell whether a row holds the names of the columns."""
    return [str(item) for item in row] == list(ODD.columns)


def odd_problem(value: object) -> Problem | None:
    """Return what is wrong with the table that is read from the odd text."""
    name = "odd_df"
    if value is None:
        return wrong(words.IS_NONE, name=name)
    if not (isinstance(value, pd.DataFrame) and is_readable(value)):
        return wrong(m.NOT_A_TABLE, name=name, found=describe(value))
    columns = [str(column) for column in value.columns]
    if any("#" in column for column in columns):
        return wrong(m.ODD_FIRST_LINE)
    if any(";" in column for column in columns):
        return wrong(m.ODD_NOT_SEPARATED)
    if value.index.name == "label":
        return wrong(m.LABEL_AS_INDEX, name=name)
    if value.index.nlevels > 1:
        return wrong(m.ODD_CUT_AT_COMMAS)
    if columns == [str(number) for number in range(len(columns))]:
        return wrong(m.ODD_NUMBERED)
    if columns != list(ODD.columns):
        own = any(re.match(r"\d", column) for column in columns)
        return wrong(m.ODD_ROW_AS_NAMES if own else m.ODD_COLUMNS, found=", ".join(columns))
    if any(map(is_row_of_names, value.to_numpy(dtype=object))):
        return wrong(m.HEADER_AS_ROW, name=name)
    if len(value) != len(ODD):
        return wrong(m.ODD_ROWS, found=len(value), expected=len(ODD))
    if not all(holds_numbers(dtype) for dtype in value.dtypes):
        return wrong(m.ODD_TEXT)
    found, expected = value.to_numpy(dtype=float), ODD.to_numpy()
    if same(found, expected):
        return None
    if same(found[:, 0], expected[:, 0]) and found.max() > expected.max() + TOLERANCE:
        return wrong(m.ODD_THOUSANDS)
    if same(found, np.trunc(expected)):
        return wrong(m.ODD_WHOLE)
    row, column = first_difference(found, expected)
    if (count := int((np.abs(found - expected) > TOLERANCE).sum())) <= FEW_NUMBERS:
        return wrong(m.ODD_SOME, count=count, row=row, column=columns[column])
    return wrong(m.ODD_VALUE, row=row, column=columns[column])


@graded(hints=True)
def odd(odd_df: object) -> list[Part]:
    """The odd text is a table of three rows and five columns of numbers."""
    return [part(say(m.ODD_TABLE), odd_problem, odd_df)]


def as_read(which: str, value: object) -> np.ndarray | None:
    """Return the label and the pixels of each row, where they can be found, as an array."""
    rows = SIGN_MNIST.rows[which]
    if type(value) is np.ndarray and value.shape == (len(COLUMNS), rows):
        value = value.T
    if isinstance(value, pd.DataFrame) and is_readable(value):
        if value.shape == (len(COLUMNS), rows):
            value = value.T
        if value.index.name == COLUMNS[0]:
            value = value.reset_index()
        if set(COLUMNS) <= set(value.columns):
            value = value[COLUMNS]
        if not all(map(holds_numbers, value.dtypes)):
            return None
        value = value.to_numpy() if value.dtypes.nunique() == 1 else value.to_numpy(dtype=float)
    if not isinstance(value, np.ndarray) or value.shape != (rows, len(COLUMNS)):
        return None
    if value.dtype == object:
        value = value.astype(float)
    return value if value.dtype.kind in "buif" else None


@graded()
def values(train_df: object, valid_df: object) -> list[Part]:
    """Every value of both tables is that of the file, in whatever form it is kept."""
    return [
        in_any_form(
            whole, say(words.EVERY_VALUE, name=f"{which}_df"), as_read, values_problem, which, table
        )
        for which, table, whole in zip(
            SIGN_MNIST.sets, (train_df, valid_df), tables.parts(train_df, valid_df), strict=True
        )
    ]


@graded()
def question(answer: object) -> list[Part]:
    """Only what stayed apart from training, and from choosing, measures what comes."""
    found = several(answer, "nynn", [Slip(lambda parts: True, m.FIT_TO_MEASURE)])
    return [because(found, m.FIT_WHY)]
