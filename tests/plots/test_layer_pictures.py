"""The words of the pictures of layers, and the numbers behind them."""

import numpy as np
import pytest

from utils import plots
from utils.plots.convolution import VERTICAL_EDGE, convolve, max_pool


def test_convolve(step_image):
    """Does the kernel answer 3 at the edge, with zeros around the image?"""
    answer = convolve(step_image, VERTICAL_EDGE)
    assert answer.shape == (28, 28)
    assert answer[14, 13] == answer[14, 14] == 3
    assert answer[0, 13] == 2
    assert answer[:, :13].max() == answer[:, 15:].max() == 0


@pytest.mark.parametrize("side", [28, 7])
def test_max_pool(side):
    """Does the largest number of each window stay, also in windows over the border?"""
    pooled = max_pool(np.arange(side * side, dtype=float).reshape(side, side))
    assert pooled.shape == (-(-side // 2),) * 2
    assert pooled[0, 0] == side + 1
    assert pooled[-1, -1] == side * side - 1


def test_kernel_sweep(step_image):
    """Are the answers at the three positions told, for both shapes of an image?"""
    alt = plots.kernel_sweep(step_image).alt
    assert "weights: -1, 0, 1; -1, 0, 1; -1, 0, 1." in alt
    assert alt.endswith("0 at position 1, 3 at position 2, 0 at position 3.")
    assert plots.kernel_sweep(step_image[..., None]).alt == alt


def test_kernel_sweep_explains_the_border(step_image):
    """Is the bright edge explained that padding causes?"""
    alt = plots.kernel_sweep(1 - step_image).alt
    assert alt.endswith("because padding puts zeros around the image.")


def test_pooling(step_image):
    """Are the numbers of the magnified window told, and the largest of them?"""
    assert plots.pooling(step_image[..., None]).alt == (
        "Left, a feature map of 28 by 28; right, what 2 by 2 max pooling makes of it, half as high "
        "and half as wide: 14 by 14. Between them one window is magnified: its numbers are "
        "0, 3, 0, 3, and only the largest, 3, stays."
    )


def test_edge_maps(step_image):
    """Do the four kernels find what they are for, each in a map of its own?"""
    maps = plots.edge_maps(step_image[..., None])
    assert maps.shape == (28, 28, 4)
    inside = maps[1:-1, 1:-1]
    assert inside.max(axis=(0, 1)).tolist() == pytest.approx([3, 0, 3, 1])


def test_dropout():
    """Are the crossed-out neurons told, and does the seed choose them?"""
    assert plots.dropout(0).alt == (
        "Three drawings of the same 10 neurons and their lines to the next layer. Without dropout "
        "all take part. In training step 1, neurons 6, 7, 10 are crossed out and have no lines: "
        "3 of 10, chosen at random. In training step 2 it is neurons 1, 9, 10."
    )
    assert plots.dropout(1).alt != plots.dropout(0).alt


def test_network():
    """Are kind, shape and parameters of each layer told, and their sum?"""
    shapes = [("Flatten", (4, 2), 0), ("Dense", (512,), 4_608)]
    assert plots.network(shapes).alt == (
        "Drawing of a network of 2 layers from top to bottom, with 4,608 parameters in all; "
        "a bar for each layer shows how many numbers it gives. "
        "1: Flatten, shape 4 × 2, 0 parameters. 2: Dense, shape 512, 4,608 parameters."
    )


def test_network_without_parameters():
    """Is nothing told of parameters that the reader is to count?"""
    shapes = [("Flatten", (4, 2), 0), ("Dense", (512,), None)]
    assert plots.network(shapes).alt == (
        "Drawing of a network of 2 layers from top to bottom; a bar for each layer shows how many "
        "numbers it gives. 1: Flatten, shape 4 × 2. 2: Dense, shape 512."
    )


def test_network_of_the_tutorial(network_shapes):
    """Is the total that of the tutorial's summary?"""
    alt = plots.network(network_shapes).alt
    assert "network of 14 layers" in alt
    assert "264,049 parameters in all" in alt


def test_feature_maps(step_image):
    """Are range and zeros of each map told, and no more than eight drawn?"""
    maps = np.zeros((2, 2, 9))
    maps[0, 0] = 5
    assert plots.feature_maps(step_image, maps[..., :1]).alt == (
        "Left, an image; right, feature maps made from it, 2 by 2 each; 1 in all. Each map is "
        "drawn from its smallest number (black) to its largest (white). Map 1: 0 to 5, 75% zeros."
    )
    assert "Map 9" not in plots.feature_maps(step_image, maps).alt
