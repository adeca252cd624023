"""Checks of step 2: labels and images are apart, and no label is left in the images."""

import inspect
from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from utils.checks import gray_rows
from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, in_any_form, part
from utils.checks.report import Part, Problem, because, wrong
from utils.checks.several import Slip, several
from utils.checks.values import (
    as_array,
    as_number,
    describe,
    is_numeric,
    not_an_array,
    other,
    same,
    step_array,
    unlike,
)
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_cnn import words as lesson_words
from utils.lessons.asl_cnn.labels import labels_cause
from utils.lessons.asl_cnn.sentences import extract_labels as m
from utils.messages import checks as words
from utils.messages import say

LARGEST_LABEL = SIGN_MNIST.num_classes - 1


def labels_problem(which: str, value: object) -> Problem | None:
    """Return what is wrong with the labels of a set. A plain list of them will do."""
    name, table, expected = f"y_{which}", f"{which}_df", step_array("labels", which)
    if isinstance(value, str):
        return wrong(m.COLUMN_NAME_ONLY, name=name, table=table)
    found = as_array(value)
    if isinstance(value, list | tuple) and found.shape != expected.shape:
        return not_an_array(name, value)
    if inspect.isroutine(value):
        return not_an_array(name, value)
    if value is None:
        return wrong(words.IS_NONE, name=name)
    if isinstance(value, pd.Index) and not is_numeric(found):
        return wrong(m.NAMES_OF_COLUMNS, name=name, table=table)
    if as_number(value) is not None:
        return wrong(m.SINGLE_LABEL, name=name, table=table)
    if not is_numeric(found):
        if found.shape == expected.shape and is_text(found[:1]):
            return wrong(m.LABELS_AS_TEXT, name=name)
        return wrong(words.NOT_NUMBERS, name=name, found=describe(value))
    if found.shape == (len(expected), 1):
        found = found[:, 0]
    if found.shape != expected.shape:
        return labels_shape_problem(which, found)
    if same(found, expected):
        return None
    if found.dtype == bool:
        return wrong(m.LABELS_COMPARED, name=name)
    if same(found, np.arange(len(found))):
        return wrong(m.ROW_NUMBERS, name=name, table=table)
    if any(same(column[:500], found[:500]) for column in step_array("pixels", which).T):
        return wrong(m.NOT_THE_LABEL_COLUMN, name=name)
    return labels_cause(name, found, which) or unlike(name, found, expected)


def labels_shape_problem(which: str, found: np.ndarray) -> Problem:
    """Return what stands in place of labels, by its shape."""
    name, table, rows = f"y_{which}", f"{which}_df", SIGN_MNIST.rows[which]
    if found.shape == (rows, SIGN_MNIST.pixels + 1):
        return wrong(m.WHOLE_TABLE_AS_LABELS, name=name, table=table)
    if found.shape == (rows, SIGN_MNIST.pixels):
        return wrong(m.IMAGES_AS_LABELS, name=name, table=table)
    if found.shape == (SIGN_MNIST.rows[other(which)],):
        return wrong(m.LABELS_OF_OTHER_SET, name=name, table=table)
    if found.shape == (rows, SIGN_MNIST.num_classes):
        return wrong(lesson_words.LABELS_ENCODED_EARLY, name=name)
    if found.shape == (SIGN_MNIST.num_classes,):
        return wrong(m.EACH_LETTER_ONCE, name=name)
    if found.shape in ((SIGN_MNIST.pixels,), (SIGN_MNIST.pixels + 1,)):
        return wrong(m.ROW_AS_LABELS, name=name, table=table)
    if found.shape == (sum(SIGN_MNIST.rows.values()),):
        return wrong(m.LABELS_OF_BOTH_SETS, name=name, table=table)
    if found.ndim == 2 and len(found) == rows:
        return wrong(m.SEVERAL_COLUMNS, name=name, table=table, count=found.shape[1])
    if found.ndim == 1 and len(found) < rows:
        return wrong(m.TOO_FEW, name=name, found=len(found), expected=rows)
    return wrong(words.SHAPE, name=name, found=found.shape, expected=(rows,))


def is_text(found: np.ndarray) -> bool:
    """Tell whether an array holds text."""
    return all(isinstance(item, str) for item in found.tolist())


def images_problem(which: str, value: object) -> Problem | None:
    """Return what is wrong with the images of a set."""
    name, expected = f"x_{which}", step_array("pixels", which)
    if isinstance(value, pd.DataFrame):
        if value.shape[1] == SIGN_MNIST.pixels + 1:
            return wrong(m.LABEL_LEFT, name=name)
        return wrong(m.STILL_A_TABLE, name=name)
    if problem := not_an_array(name, value):
        return problem
    found = as_array(value)
    if found.shape != expected.shape:
        return images_shape_problem(which, found)
    if np.array_equal(found[:, 0], expected[:, 0]):
        return None
    if (column := label_column(which, found)) is not None:
        return wrong(m.WRONG_COLUMN_DROPPED, name=name, place=say(m.PLACES[column]))
    if found.min() < 0 or found.max() <= 1:
        return None
    return gray_rows.cause(
        name, found, expected, lambda: step_array("pixels", other(which)), top=255
    )


def images_shape_problem(which: str, found: np.ndarray) -> Problem:
    """Return what is wrong with the shape of a set's images."""
    name, expected = f"x_{which}", step_array("pixels", which)
    rows, side = SIGN_MNIST.rows[which], SIGN_MNIST.side
    if found.shape == (rows - 1, SIGN_MNIST.pixels + 1):
        return wrong(m.IMAGE_CUT_OFF, name=name)
    if found.ndim == 2 and found.shape[1] == SIGN_MNIST.pixels + 1:
        kept = len(found) != rows or label_column(which, found) is not None
        return wrong(m.LABEL_LEFT if kept else m.LABEL_OVERWRITTEN, name=name)
    if found.shape == (rows,):
        return wrong(m.ONE_COLUMN, name=name)
    if found.shape == (sum(SIGN_MNIST.rows.values()), SIGN_MNIST.pixels):
        return wrong(m.IMAGES_OF_BOTH_SETS, name=name, table=f"{which}_df")
    if found.shape == expected.T.shape:
        return wrong(words.TRANSPOSED, name=name, shape=found.shape)
    if found.shape == (SIGN_MNIST.rows[other(which)], SIGN_MNIST.pixels):
        return wrong(m.IMAGES_OF_OTHER_SET, name=name, table=f"{which}_df")
    if found.shape[1:3] == (side, side):
        return wrong(lesson_words.RESHAPED_EARLY, name=name, shape=found.shape)
    if found.size == expected.size or (found.ndim == 1 and len(found) > expected.size):
        return wrong(m.ONE_LONG_ROW, name=name, shape=found.shape)
    if found.shape == (SIGN_MNIST.pixels,):
        return wrong(m.ONE_IMAGE, name=name)
    if found.ndim == 2 and len(found) == rows and found.shape[1] < SIGN_MNIST.pixels:
        return wrong(m.PIXELS_MISSING, name=name, found=found.shape[1])
    if found.shape[1:] == expected.shape[1:] and len(found) < rows:
        return wrong(m.TOO_FEW, name=name, found=len(found), expected=rows)
    return wrong(words.SHAPE, name=name, found=found.shape, expected=expected.shape)


@graded(hints=True)
def labels(y_train: object, y_valid: object) -> list[Part]:
    """Both sets of labels are kept: 27,455 and 7,172 whole numbers from 0 to 23, in order."""
    return [
        part(say(m.LABELS_KEPT, name=f"y_{which}"), labels_problem, which, value)
        for which, value in zip(SIGN_MNIST.sets, (y_train, y_valid), strict=True)
    ]


@graded(hints=True)
def images(x_train: object, x_valid: object) -> list[Part]:
    """Both sets of images are arrays of 784 columns, without the label."""
    return [
        part(say(m.IMAGES_ALONE, name=f"x_{which}"), images_problem, which, value)
        for which, value in zip(SIGN_MNIST.sets, (x_train, x_valid), strict=True)
    ]


def label_column(which: str, found: np.ndarray) -> int | None:
    """Return which of the two outer columns holds the labels of a set, if one does."""
    labels = step_array("labels", which)
    return next((column for column in (0, -1) if same(found[:, column], labels)), None)


def pixels_problem(which: str, found: np.ndarray) -> Problem | None:
    """Return what happened to the pixels, if they are not those of the table."""
    name, expected = f"x_{which}", step_array("pixels", which)
    if same(found, expected):
        return None
    if by := gray_rows.divisor(found, expected):
        return wrong(lesson_words.DIVIDED_EARLY, name=name, number=f"{by:g}")
    if gray_rows.is_made_by(gray_rows.scaler(expected), found, expected):
        return wrong(m.SCALED_EARLY, name=name)
    if (column := label_column(which, found)) is not None:
        return wrong(m.WRONG_COLUMN_DROPPED, name=name, place=say(m.PLACES[column]))
    return gray_rows.cause(
        name, found, expected, lambda: step_array("pixels", other(which)), top=255
    ) or unlike(name, found, expected)


def pixels_of(which: str, value: object) -> np.ndarray | None:
    """Return the pixels of a set, a row for each image, where they can be found."""
    if not_an_array("", value):
        return None
    found, rows, pixels = as_array(value), SIGN_MNIST.rows[which], SIGN_MNIST.pixels
    if found.shape == (rows, pixels + 1):
        return np.delete(found, label_column(which, found) or 0, axis=1)
    if found.shape == (pixels, rows):
        found = found.T
    fits = len(found) == rows and found.size == rows * pixels
    return found.reshape(rows, pixels) if fits else None


def small_table(columns: str, pixels: int, seed: int) -> pd.DataFrame:
    """Return a table of three images, with its columns in the order of some letters.

    ``l`` is the label, ``n`` the place of its letter in the alphabet, from 1, and ``s`` the number
    of the signer. ``p`` stands for all pixels, and where there are two, for one half each.
    """
    random = np.random.default_rng(seed)
    labels = random.choice(9, 3, replace=False)
    names = [f"pixel{number}" for number in range(1, pixels + 1)]
    halves = iter(np.array_split(names, columns.count("p")))
    others = {
        "l": ("label", labels),
        "n": ("number", labels + 1),
        "s": ("signer", 200 + labels % 3),
    }
    table = {}
    for kind in columns:
        if kind == "p":
            half = [str(name) for name in next(halves)]
            table |= {name: random.integers(10, 256, 3) for name in half}
            table[half[1]] = np.zeros(3, int)  # a pixel near the edge may be black in all images
        else:
            name, values = others[kind]
            table[name] = values
    return pd.DataFrame(table)


def pixel_names(table: pd.DataFrame) -> list[str]:
    """Return the names of the columns of pixels, in their order."""
    return [name for name in table.columns if name.startswith("pixel")]


FAULTS = (
    Fault(lambda table: table.values[:, 1:], m.FIRST_COLUMN_ONLY),
    Fault(lambda table: table.values[:, 1:-1], m.BY_PLACE),
    Fault(lambda table: table.values[:, :-1], m.BY_PLACE),
    Fault(lambda table: table.values[:, 2:], m.BY_PLACE),
    Fault(lambda table: table.drop(columns="label").values, m.NUMBER_LEFT),
    Fault(lambda table: table.iloc[:, 1:].drop(columns="label", errors="ignore"), m.NUMBER_LEFT),
    Fault(
        lambda table: table.drop(columns=["label", "number"], errors="ignore").values, m.OTHER_LEFT
    ),
    Fault(lambda table: table.loc[:, table.max() > LARGEST_LABEL].values, m.BY_VALUE),
    Fault(lambda table: table.loc[:, table.nunique() > 1].values, m.BY_VALUE),
    Fault(lambda table: table.drop(columns=pixel_names(table)).values, m.ALL_BUT_PIXELS),
    Fault(lambda table: table.values, m.NOTHING_REMOVED),
    Fault(lambda table: table["label"].values, m.LABELS_RETURNED),
    Fault(lambda table: table[sorted(pixel_names(table))].values, m.SORTED_AS_TEXT),
    Fault(lambda table: table[pixel_names(table)].values / 255, m.DIVIDED_TOO),
)


def names_cause(cases: Sequence[tuple], results: Sequence[Any]) -> Problem | None:
    """Return the problem of a function that gives names of columns, and not what they hold."""
    tables = [table for (table,) in cases]
    pairs = zip(map(as_array, results), tables, strict=True)
    if all(given.size and np.isin(given, list(table)).all() for given, table in pairs):
        return wrong(m.NAMES_RETURNED, name="only_pixels")
    return None


def only_pixels_problem(function: object, tables: list[pd.DataFrame]) -> Problem | None:
    """Return what is wrong with the function that keeps the pixels of a table."""
    cases = [(table,) for table in tables]
    right = lambda table: table[pixel_names(table)].to_numpy()  # noqa: E731
    return function_problem("only_pixels", function, cases, right, FAULTS, cause=names_cause)


@graded(hints=True)
def repaired(only_pixels: object) -> list[Part]:
    """The function gives the pixels of a table, wherever the label stands, and what tells it."""
    tables = [small_table(columns, 12, seed) for seed, columns in enumerate(("pl", "lnp"))]
    return [part(say(m.REPAIRED), only_pixels_problem, only_pixels, tables)]


@graded()
def values(x_train: object, x_valid: object, only_pixels: object) -> list[Part]:
    """Every pixel is that of the table, and the function holds for tables of other kinds."""
    sets = (x_train, x_valid)
    tables = [small_table(columns, 25, seed) for seed, columns in enumerate(("plpn", "slp"))]
    return [
        *(
            in_any_form(
                alone,
                say(words.EVERY_VALUE, name=f"x_{which}"),
                pixels_of,
                pixels_problem,
                which,
                value,
                weight=3,
            )
            for which, value, alone in zip(SIGN_MNIST.sets, sets, images.parts(*sets), strict=True)
        ),
        part(say(m.REPAIRED_ELSEWHERE), only_pixels_problem, only_pixels, tables, weight=2),
    ]


@graded()
def question(answer: object) -> list[Part]:
    """A leak is whatever tells the answer, or was seen before."""
    found = several(answer, "ynyy", [Slip(lambda parts: True, m.LEAKS)])
    return [because(found, m.LEAKS_WHY)]
