"""The words of the pictures of pixel values."""

import numpy as np
import pandas as pd

from utils import plots


def test_pixel_histograms():
    """Are range and mean of both sides told, for frames and arrays?"""
    before = np.arange(256).reshape(64, 4)
    expected = (
        "Two histograms of pixel values side by side. Before: from 0 to 255, mean 128. "
        "After: from 0 to 1, mean 0.50. Both have the same shape; only the scale has changed."
    )
    assert plots.pixel_histograms(before, before / 255).alt == expected
    assert plots.pixel_histograms(pd.DataFrame(before), pd.DataFrame(before / 255)).alt == expected


def test_pixel_histograms_out_of_range():
    """Is it seen when the pixels were not scaled, or scaled twice?"""
    before = np.arange(256).reshape(64, 4)
    twice = plots.pixel_histograms(before, before / 255 / 255).alt
    assert "After: from 0 to 0," in twice
    assert twice.endswith("The shapes differ.")
    assert "After: from 0 to 255," in plots.pixel_histograms(before, before).alt


def test_flat_and_square():
    """Are the two marked pixels neighbours, 28 apart, with their values?"""
    alt = plots.flat_and_square(np.arange(784)).alt
    assert "378 and 406, with the values 378 and 406" in alt
    assert alt.endswith("in the strip they lie 28 apart.")


def test_square():
    """Are the nine neighbors told, row by row?"""
    alt = plots.square(np.arange(784).reshape(28, 28, 1)).alt
    assert "a square of 28 rows and 28 columns" in alt
    assert alt.endswith("row by row: 349, 350, 351; 377, 378, 379; 405, 406, 407.")
    assert plots.square(np.zeros((28, 28, 1))).png
