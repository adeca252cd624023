"""Checks of step 1: both files are read, whole and as they are."""

import os

import numpy as np
import pandas as pd

from utils.checks.graded import graded, part
from utils.checks.quiz import choice
from utils.checks.report import Part, Problem, skipped, wrong
from utils.checks.values import (
    describe,
    first_difference,
    has_rows_of,
    is_numeric,
    other,
    same,
    step_array,
)
from utils.data.datasets import SIGN_MNIST, J
from utils.lessons.asl_cnn.sentences import load as m
from utils.messages import checks as words
from utils.messages import say

COLUMNS = ["label", *(f"pixel{number}" for number in range(1, SIGN_MNIST.pixels + 1))]


def table_problem(which: str, table: object) -> Problem | None:
    """Return what is wrong with the kind, shape, columns or completeness of a table."""
    name, rows = f"{which}_df", SIGN_MNIST.rows[which]
    if isinstance(table, str | os.PathLike):
        return wrong(m.PATH_NOT_TABLE, name=name)
    if not isinstance(table, pd.DataFrame):
        return wrong(m.NOT_A_TABLE, name=name, found=describe(table))
    if table.shape == (SIGN_MNIST.rows[other(which)], len(COLUMNS)):
        return wrong(m.OTHER_FILE, name=name, file=f"sign_mnist_{which}.csv")
    if len(table) == rows + 1 and "label" not in table.columns:
        return wrong(m.HEADER_AS_ROW, name=name)
    if table.shape == (rows, len(COLUMNS) - 1) and table.index.name == "label":
        return wrong(m.LABEL_AS_INDEX, name=name)
    if len(table) == rows - 1 and "label" not in table.columns:
        return wrong(m.FIRST_ROW_AS_HEADER, name=name)
    if len(table) < rows:
        return wrong(m.TOO_FEW_ROWS, name=name, found=len(table), expected=rows)
    if table.shape != (rows, len(COLUMNS)):
        return wrong(words.SHAPE, name=name, found=table.shape, expected=(rows, len(COLUMNS)))
    if list(table.columns) != COLUMNS:
        return wrong(m.COLUMNS, name=name)
    if empty := int(table.isna().to_numpy().sum()):
        return wrong(m.EMPTY_PLACES, name=name, count=empty)
    if any(dtype.kind not in "buif" for dtype in table.dtypes):
        return wrong(m.TABLE_NOT_NUMBERS, name=name)
    return None


def values_problem(which: str, table: object) -> Problem | None:
    """Return where the values of a table differ from the file."""
    if table_problem(which, table):
        return skipped()
    found, labels = table.to_numpy(), step_array("labels", which)
    if not is_numeric(found):
        found = table.to_numpy(dtype=float)
    pixels = step_array("pixels", which)
    if same(found[:, 0], labels) and same(found[:, 1:], pixels):
        return None
    expected = np.column_stack([labels, pixels])
    place = first_difference(found, expected)
    if has_rows_of(found, expected):
        return wrong(words.ROW_ORDER, name=f"{which}_df")
    if same(found[:, 0], labels + (labels >= J)):
        return wrong(m.LABELS_WITH_GAP, name=f"{which}_df")
    row, column = place
    return wrong(m.TABLE_VALUE, name=f"{which}_df", row=row, column=COLUMNS[column])


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
        part(say(words.EVERY_VALUE, name="train_df"), values_problem, "train", train_df),
        part(say(words.EVERY_VALUE, name="valid_df"), values_problem, "valid", valid_df),
    ]


@graded()
def question(answer: object) -> list[Part]:
    """The validation set is there to measure on images that the network has not seen."""
    return [choice(answer, "b", {"a": m.LOAD_A, "c": m.LOAD_C})]
