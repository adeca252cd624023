"""Are the figures true that the lesson on convolution tells, and does it open quickly?"""

import numpy as np
import pytest
from scipy import signal

from utils.lessons.convolution.checks import textures as check
from utils.lessons.convolution.classifier import fit
from utils.lessons.convolution.photographs import NAMES, halves, photograph
from utils.lessons.convolution.sweep import convolve_1d, convolve_2d

UPRIGHT = np.array([[-1, 0, 1]] * 3)
FALLING = np.array([[0, 1, 1], [-1, 0, 1], [-1, -1, 0]])
RISING = FALLING[:, ::-1]
OUTLINE = np.array([[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]])
EDGES = [UPRIGHT, UPRIGHT.T]
ALL = [*EDGES, FALLING, RISING, OUTLINE]


def share(kernels):
    """Return the share of patches of the right halves that are named right."""
    _, _, images, labels = halves()
    return check.share_right(np.array(kernels, dtype=float), images, labels)


def test_a_window_slides_as_in_scipy():
    rng = np.random.default_rng(0)
    row, image, kernel = rng.normal(size=20), rng.normal(size=(9, 12)), rng.normal(size=(3, 4))
    assert np.allclose(convolve_1d(row, kernel[0]), signal.correlate(row, kernel[0], "valid"))
    assert np.allclose(convolve_2d(image, kernel), signal.correlate2d(image, kernel, "valid"))


def test_the_photographs_lie_in_the_package():
    for name in NAMES:
        image = photograph(name)
        assert image.shape == (512, 512)
        assert 0 <= image.min() < image.max() <= 1
        assert np.isclose(image, 0.4, atol=0.002).any()  # "a gray of 0.4 occurs in all three"


def test_both_halves_have_as_many_patches():
    known, known_labels, new, new_labels = halves()
    assert known.shape == new.shape == (486, 28, 28)
    assert np.bincount(known_labels).tolist() == np.bincount(new_labels).tolist() == [162] * 3


@pytest.mark.parametrize(
    ("kernels", "told"), [(EDGES, 0.82), (ALL[:4], 0.84), (ALL, 0.975), ([OUTLINE], 0.95)]
)
def test_kernels_tell_as_many_patches_apart_as_the_text_says(kernels, told):
    assert share(kernels) == pytest.approx(told, abs=0.006)


def test_without_relu_the_answers_tell_nothing():
    known, known_labels, new, new_labels = halves()
    kernels = np.array(ALL, dtype=float)

    def means(patches):
        return check._maps(patches, kernels).mean(axis=(2, 3))

    right = fit(means(known), known_labels)(means(new)) == new_labels
    assert right.mean() == pytest.approx(0.26, abs=0.02)


@pytest.mark.slow
def test_kernels_drawn_at_random_reach_what_the_text_says():
    rng = np.random.default_rng(0)
    drawn = rng.normal(size=(20, 5, 3, 3))
    shares = [share(kernels - kernels.mean(axis=(1, 2), keepdims=True)) for kernels in drawn]
    assert min(shares) == pytest.approx(0.86, abs=0.01)
    assert max(shares) == pytest.approx(0.99, abs=0.01)
