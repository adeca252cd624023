"""Checks of step 1: both files are read, whole and as they are."""

import io
import os

import numpy as np
import pandas as pd

from utils.checks import gray_rows
from utils.checks.graded import after, graded, part
from utils.checks.labels import labels_cause
from utils.checks.quiz import choice
from utils.checks.report import Part, Problem, wrong
from utils.checks.values import describe, first_difference, other, same, step_array
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_cnn.sentences import load as m
from utils.messages import checks as words
from utils.messages import say

COLUMNS = ["label", *(f"pixel{number}" for number in range(1, SIGN_MNIST.pixels + 1))]


def no_table_problem(which: str, value: object) -> Problem | None:
    """Return what a value is that is no table."""
    name, rows = f"{which}_df", SIGN_MNIST.rows[which]
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
    if not isinstance(value, pd.DataFrame):
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


def columns_problem(name: str, found: list[object]) -> Problem:
    """Return the problem of columns that are not named as in the file, or not in its order."""
    if sorted(map(str, found)) == sorted(COLUMNS):
        return wrong(m.COLUMNS_MOVED, name=name)
    place = next(n for n, (x, y) in enumerate(zip(found, COLUMNS, strict=True)) if x != y)
    return wrong(m.COLUMNS, name=name, place=place, found=found[place], expected=COLUMNS[place])


def holds_numbers(dtype: object) -> bool:
    """Tell whether a column of a type holds numbers, be it as categories."""
    if isinstance(dtype, pd.CategoricalDtype):
        dtype = dtype.categories.dtype
    return dtype.kind in "buif"


def values_problem(which: str, table: pd.DataFrame) -> Problem | None:
    """Return where the values of a table differ from the file."""
    name = f"{which}_df"
    found = table.to_numpy()
    if found.dtype.kind not in "buif":
        found = table.to_numpy(dtype=float)
    labels, pixels = step_array("labels", which), step_array("pixels", which)
    if same(found[:, 0], labels) and same(found[:, 1:], pixels):
        return None
    if by := gray_rows.divisor(found[:, 1:], pixels):
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


@graded()
def values(train_df: object, valid_df: object) -> list[Part]:
    """Every value of both tables is that of the file."""
    return [
        after(whole, say(words.EVERY_VALUE, name=f"{which}_df"), values_problem, which, table)
        for which, table, whole in zip(
            SIGN_MNIST.sets, (train_df, valid_df), tables.parts(train_df, valid_df), strict=True
        )
    ]


@graded()
def question(answer: object) -> list[Part]:
    """The validation set is there to measure on images that the network has not seen."""
    return [choice(answer, "b", {"a": m.LOAD_A, "c": m.LOAD_C})]
