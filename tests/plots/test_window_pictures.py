"""The numbers of one position of a sweep."""

from utils import plots
from utils.plots.convolution import EDGE_KERNELS


def test_products_and_their_sum_are_told(step_image):
    """Do three bright pixels at the right of a dark edge add up to 3?"""
    alt = plots.kernel_window(step_image[..., None], 14, 13).alt
    assert "around row 14, column 13" in alt
    assert alt.count("1 × 1 = 1") == 3
    assert "Their sum is 3; after ReLU 3 comes out" in alt


def test_a_negative_sum_becomes_0(step_image):
    alt = plots.kernel_window(1 - step_image, 14, 13).alt
    assert "Their sum is −3; after ReLU 0 comes out" in alt


def test_outside_the_image_are_zeros(step_image):
    alt = plots.kernel_window(step_image + 1, 0, 0, EDGE_KERNELS[3]).alt
    assert alt.count("0 × 0.11 = 0;") == 5
    assert "Their sum is 0.44" in alt


def test_the_largest_of_a_window_stays(step_image):
    alt = plots.pooling_window(step_image, 5, 6).alt
    assert "its four numbers: 0, 3, 0, 3; the largest, 3, stays" in alt
    assert "row 5, column 6" in alt
