"""The words of the pictures of a result: what a network reads, confuses, and how it learns."""

import numpy as np
import pytest

from utils import plots


def test_predictions_tell_what_is_read_for_what():
    """Is a wrong letter told with the right one, and how sure the network is?"""
    probabilities = np.zeros((2, 24))
    probabilities[0, 0], probabilities[1, 4] = 0.75, 0.5
    alt = plots.predictions(probabilities, np.array([0, 3]), np.zeros((2, 28, 28, 1))).alt
    assert "1 of them are right. A, 75% sure. E read for D, 50% sure." in alt


def test_confusion_names_the_worst_pairs():
    """Are the largest numbers off the diagonal told, the largest first?"""
    counts = np.diag(np.full(24, 10))
    counts[11, 12], counts[0, 4] = 3, 7
    alt = plots.confusion(counts).alt
    assert "240 of 250 images lie on the diagonal" in alt
    assert alt.endswith("Most often confused: E for A, 7 times; N for M, 3 times.")
    assert plots.confusion(np.eye(24)).alt.endswith("No two letters are confused.")


def test_a_forgotten_set_tells_both_figures_of_each_training():
    alt = plots.forgotten_set([(0.9, 0.2), (0.75, 0.5)]).alt
    assert "a pair for each of 2 trainings" in alt
    assert "Training 1: 0.90 and 0.20. Training 2: 0.75 and 0.50." in alt


def test_shift_curve_tells_each_point():
    assert "0.86 at 0; 0.47 at 4." in plots.shift_curve({0: 0.86, 4: 0.47}).alt


@pytest.mark.parametrize(
    ("rate", "words"),
    [
        (0.05, "It is on its way down."),
        (1.0, "It has nearly reached the lowest point."),
        (1.9, "It is on its way down. On its way it has jumped across the lowest point 4 times."),
        (2.1, "It ends no nearer to the lowest point than it began."),
    ],
)
def test_a_ball_goes_downhill_with_a_rate_that_is_not_too_large(rate, words):
    assert words in plots.descent(rate, 4).alt


def test_a_step_goes_against_the_gradient():
    """Does the picture show the step that step 8 has a student count?"""
    from utils.plots.descent import slope_of

    assert slope_of(6) == 3
    assert 6 - 0.3 * slope_of(6) == pytest.approx(5.1)


def test_the_sketch_has_the_shapes_of_the_network():
    from utils.lessons.asl_cnn.network import LAYERS
    from utils.plots.layers import SKETCH

    assert [shape for _, shape in SKETCH] == [layer.output for layer in LAYERS]
