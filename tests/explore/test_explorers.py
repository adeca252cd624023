"""Does each explorer follow its controls, and show a still twin where no student is?"""

import numpy as np
import pytest
from pseudo import OPEN, drawing_pseudo, prose_outside

from utils import explore
from utils.explore.settings import Convolution
from utils.lessons.asl_cnn.network import build_network

WIDGET = "application/vnd.jupyter.widget-view+json"
IMAGE = np.random.default_rng(0).random((28, 28, 1))


@pytest.fixture(scope="module")
def network():
    """Return the untrained network, two images, and their one-hot labels: A and C."""
    return build_network(), np.stack([IMAGE, IMAGE / 2]), np.eye(24)[[0, 2]]


@pytest.fixture(params=["kernel", "pooling", "convolution_settings", "descent", "layers"])
def explorer(request, network):
    """Return each explorer, as a lesson makes it."""
    arguments = {"kernel": (IMAGE,), "pooling": (IMAGE,), "layers": network}
    return getattr(explore, request.param)(*arguments.get(request.param, ()))


def parts(explorer):
    """Return controls by their words, and the drawing."""
    *controls, drawing = explorer.widget().children
    return {control.description: control for control in controls}, drawing


def test_a_test_and_a_grader_see_the_still_twin_alone(explorer):
    assert explorer._repr_mimebundle_().keys() == {"text/html", "text/plain"}


def test_a_student_sees_the_widget_and_a_page_has_the_twin(explorer, monkeypatch):
    monkeypatch.delenv("ASL_TEST")
    bundle = explorer._repr_mimebundle_()
    assert bundle.keys() == {WIDGET, "text/html", "text/plain"}
    assert bundle["text/html"] == parts(explorer)[1].value


def test_every_control_changes_the_drawing(explorer):
    controls, drawing = parts(explorer)
    assert controls
    for control in controls.values():
        before = drawing.value
        if hasattr(control, "options"):
            control.index = len(control.options) - 1
        else:
            control.value += 1
        assert drawing.value != before


def test_every_word_is_a_message(explorer):
    with drawing_pseudo() as written:
        twin = explorer._repr_mimebundle_()["text/plain"]
        controls, _ = parts(explorer)
    options = [pair for control in controls.values() for pair in getattr(control, "options", ())]
    assert all(OPEN in description for description in controls)
    said = (twin, *controls, *(words for words, _ in options), *written)
    assert [words for text in said for words in prose_outside(text)] == []


def test_every_picture_has_its_words(explorer):
    html = parts(explorer)[1].value
    assert html.startswith("<table") or 'alt="' in html


@pytest.mark.parametrize("kernel", [1, 3, 5, 7])
@pytest.mark.parametrize("stride", [1, 2, 3, 4])
@pytest.mark.parametrize("padding", ["same", "valid"])
def test_shape_and_parameters_are_those_of_keras(kernel, stride, padding):
    import keras

    layer = keras.layers.Conv2D(7, kernel, strides=stride, padding=padding)
    found = Convolution(7, kernel, stride, padding)
    assert layer.compute_output_shape((1, 28, 28, 1)) == (1, found.side, found.side, 7)
    layer.build((1, 28, 28, 1))
    assert layer.count_params() == found.parameters


def test_letters_without_an_image_are_left_out(network):
    controls, _ = parts(explore.layers(*network))
    assert controls["Letter"].options == (("A", "A"), ("C", "C"))
    kinds = [words for words, _ in controls["Layer"].options]
    assert kinds[:3] == ["1: Conv2D", "2: BatchNormalization", "3: MaxPooling2D"]
    assert len(kinds) == 10


def test_a_model_that_is_none_does_not_stop_the_lesson(network, monkeypatch):
    monkeypatch.delenv("ASL_TEST")
    _, images, labels = network
    assert "cannot be drawn" in repr(explore.layers("model", images, labels))
