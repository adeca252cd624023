"""Does the sample for a laptop teach the network something?"""

import pytest

from utils.lessons.asl_cnn import begin


@pytest.mark.slow
def test_twenty_epochs_on_the_laptop_sample(monkeypatch):
    monkeypatch.setenv("ASL_ROWS", "cpu")
    model, x_train, y_train, x_valid, y_valid = begin("fit")
    history = model.fit(
        x_train, y_train, epochs=20, verbose=0, validation_data=(x_valid, y_valid)
    ).history
    assert history["accuracy"][-1] > 0.95
    assert max(history["val_accuracy"]) > 0.5
