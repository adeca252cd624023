"""The words of the pictures of predictions and of training."""

from types import SimpleNamespace

import numpy as np
import pytest

from utils import plots
from utils.lessons.asl_cnn.tutorial_log import TUTORIAL_LOG


def test_confidence_wrong():
    """Is the probability of the right letter told, its loss, and what was predicted instead?"""
    probabilities = np.full(24, 0.01)
    probabilities[[0, 9]] = 0.68, 0.10
    assert plots.confidence(probabilities, 9).alt == (
        "Bar chart of the predicted probabilities of 24 letters. The right letter, K, has 0.100, "
        "so the loss of this prediction is 2.30. The highest bar is A, with 0.680: the prediction "
        "is wrong."
    )


@pytest.mark.parametrize("right", [0, 7, 8, 12, 15, 16, 23])
def test_confidence_right(right):
    """Is a right prediction called right, wherever its bar stands, also in a row (1, 24)?"""
    probabilities = np.eye(24)[[right]]
    alt = plots.confidence(probabilities, right).alt
    assert "has 1.000, so the loss of this prediction is 0.00." in alt
    assert alt.endswith("the prediction is right.")


def test_confidence_zero():
    """Is a probability of 0 drawn, with the loss that Keras gives it?"""
    alt = plots.confidence(np.eye(24)[3], 9).alt
    assert "K, has 0.000, so the loss of this prediction is 16.12." in alt


@pytest.mark.parametrize(("p", "words"), [(1, "p = 1, with a loss of 0.00."), (0.5, "of 0.69.")])
def test_loss_curve(p, words):
    """Is the marked point told?"""
    assert plots.loss_curve(p).alt.endswith(words)


@pytest.mark.parametrize("p", [0, -0.1, 1.1, float("nan")])
def test_loss_curve_outside(p):
    """Is a number refused that is no probability with a loss?"""
    with pytest.raises(ValueError, match="p must be above 0"):
        plots.loss_curve(p)


def test_learning_curves():
    """Are start, end, lowest and highest of each curve told, with epochs from 1?"""
    alt = plots.learning_curves(TUTORIAL_LOG).alt
    assert alt.startswith("Two line charts over 20 epochs, each for training and validation. ")
    assert (
        "Accuracy, validation: 0.8240 in epoch 1, 0.9399 in epoch 20, "
        "lowest 0.7839 (epoch 8), highest 0.9626 (epoch 19)." in alt
    )
    assert "Loss, validation: 0.6278 in epoch 1" in alt


def test_learning_curves_of_what_fit_returns():
    """Is the object that fit returns taken, too?"""
    history = SimpleNamespace(history=TUTORIAL_LOG)
    assert plots.learning_curves(history) == plots.learning_curves(TUTORIAL_LOG)


def test_learning_curves_of_one_epoch():
    """Is a single epoch drawn and told in short?"""
    history = {"accuracy": [0.5], "val_accuracy": [0.25], "loss": [1.0], "val_loss": [2.0]}
    assert plots.learning_curves(history).alt == (
        "Two charts of a single epoch, each for training and validation. "
        "Accuracy, training: 0.5000. Accuracy, validation: 0.2500. "
        "Loss, training: 1.0000. Loss, validation: 2.0000."
    )


def test_a_gpu_that_is_full_and_one_that_is_free():
    """Do the words tell why the next notebook fails, and when it does not?"""
    alt = plots.gpu_of_two().alt
    assert "the first kernel holds 7 GB" in alt
    assert "the same 7 GB fit" in alt


def test_tutorial_log():
    """Does the log have 20 epochs of the four keys, as printed?"""
    assert set(TUTORIAL_LOG) == {"accuracy", "loss", "val_accuracy", "val_loss"}
    assert {len(values) for values in TUTORIAL_LOG.values()} == {20}
    assert TUTORIAL_LOG["loss"][18] == 0.00081472
    assert TUTORIAL_LOG["val_loss"][7] == 2.2097
