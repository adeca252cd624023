"""The words of the pictures of letters."""

import numpy as np
import pandas as pd

from utils import plots
from utils.data.datasets import SIGN_MNIST


def test_letter_grid(pixels, labels):
    """Are the letters named that the grid shows?"""
    assert plots.letter_grid(pixels, labels, rows=1, columns=3).alt == (
        "Grid of 3 small gray images of hands, one for each letter, with the letter above it: "
        "A, B, C."
    )


def test_letter_grid_tells_what_is_missing(pixels, labels):
    """Is a letter without an image named?"""
    rest = labels != SIGN_MNIST.classes.index("K")
    picture = plots.letter_grid(pixels[rest], labels[rest])
    assert picture.alt.startswith("Grid of 23 small")
    assert picture.alt.endswith("There is no image of K.")


def test_letter_grid_takes_pandas(pixels, labels):
    """Do frames with an index of their own give the same picture, scaled or not?"""
    index = np.arange(len(labels))[::-1] + 7
    frame = pd.DataFrame(pixels, index=index)
    series = pd.Series(labels, index=index)
    expected = plots.letter_grid(pixels, labels)
    assert plots.letter_grid(frame, series) == expected
    assert plots.letter_grid(frame / 255, series).alt == expected.alt


def test_letter_counts():
    """Are the rarest and the most frequent letter named, with their numbers?"""
    labels = np.repeat(np.arange(24), [1_000] * 3 + [957] + [1_000] * 19 + [1_294])
    assert plots.letter_counts(pd.Series(labels)).alt == (
        "Bar chart of the number of images of each letter: from 957 (D) to 1,294 (Y), "
        "24,251 in all. All 24 letters have about the same number."
    )


def test_letter_counts_unlike():
    """Is it said when letters have quite different numbers?"""
    labels = np.repeat(np.arange(24), [10] + [1] * 23)
    alt = plots.letter_counts(labels).alt
    assert alt.endswith("The letters have quite different numbers.")


def test_one_hot_table(labels):
    """Does each row say where its 1 is?"""
    assert plots.one_hot_table(labels, "AK").alt == (
        "Table of one-hot rows with 24 columns, one for each letter. "
        "The row of A, label 0, has a 1 in column 0 and 0 in the other 23. "
        "The row of K, label 9, has a 1 in column 9 and 0 in the other 23."
    )


def test_one_hot_table_without_such_images():
    """Is a letter drawn that no image has?"""
    assert "The row of K" in plots.one_hot_table(np.array([0, 1]), "K").alt
