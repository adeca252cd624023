"""The table of images, its picture, and what stands there before it is right."""

import pandas as pd
import pytest

from utils import plots


def test_table_head_is_a_table(table):
    """Are the first rows shown as a table, which a screen reader can follow?"""
    pd.testing.assert_frame_equal(plots.table_head(table), table.head())


def test_table_grid(table, pixels, labels):
    """Does the table give the same picture as its pixels and labels?"""
    assert plots.table_grid(table) == plots.letter_grid(pixels, labels)


def test_a_result_that_is_not_there_yet():
    """Is an untouched TODO no error, but a sentence?"""
    for draw in (plots.table_head, plots.table_grid, plots.learning_curves):
        assert repr(draw(...)) == "Nothing to show yet: the TODO cell above comes first."


def test_a_result_that_cannot_be_drawn(table, monkeypatch):
    """Is a wrong result no error either, but in a test, which looks for faults of the drawing?"""
    with pytest.raises(KeyError):
        plots.table_grid(table.drop(columns="label"))
    monkeypatch.delenv("ASL_TEST")
    sentence = "This cannot be drawn as it is. See what the check above says."
    assert repr(plots.table_grid(table.drop(columns="label"))) == sentence
    assert repr(plots.learning_curves({"loss": []})) == sentence
