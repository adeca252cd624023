"""What all pictures have in common."""

import json
import os
import subprocess
import sys
import warnings
from types import SimpleNamespace

import matplotlib
import numpy as np
import pytest
from matplotlib.figure import Figure
from pseudo import OPEN, drawing_pseudo, words_outside

from utils import plots, settings
from utils.data import Source
from utils.lessons.asl_cnn.tutorial_log import TUTORIAL_LOG
from utils.plots.style import signed

OF_IMAGES = {
    *("letter_grid", "table_grid", "flat_and_square", "square"),
    *("kernels_and_maps", "predictions"),
    *("kernel_sweep", "pooling", "feature_maps", "kernel_window", "pooling_window"),
}


def model_of(shapes):
    """Return what stands for a model with layers of these kinds and shapes."""
    layers = [
        type(kind, (), {"output": SimpleNamespace(shape=(None, *shape))})()
        for kind, shape, _ in shapes
    ]
    return SimpleNamespace(layers=layers)


@pytest.fixture
def arguments(pixels, labels, table, network_shapes) -> dict[str, tuple]:
    """Name of a function -> arguments as a lesson gives them."""
    image = pixels[0].reshape(28, 28, 1) / 255
    maps = np.random.default_rng(1).random((14, 14, 9))
    return {
        "table_grid": (table,),
        "square": (image,),
        "letter_grid": (pixels, labels),
        "letter_counts": (labels,),
        "one_hot_table": (labels,),
        "pixel_histograms": (pixels, pixels / 255),
        "flat_and_square": (pixels[0],),
        "kernel_sweep": (image,),
        "pooling": (image,),
        "kernel_window": (image, 3, 27),
        "pooling_window": (image, 5, 0),
        "dropout": (),
        "network": (network_shapes,),
        "confidence": (np.full(24, 1 / 24), 9),
        "loss_curve": (0.3,),
        "learning_curves": (TUTORIAL_LOG,),
        "confusion": (np.diag(labels[:24] + 1),),
        "descent": (0.3, 4),
        "gpu_of_two": (),
        "kernels_and_maps": (image,),
        "predictions": (np.eye(24)[labels], labels, pixels.reshape(-1, 28, 28, 1) / 255),
        "forgotten_set": ([(0.9, 0.2), (0.8, 0.5)],),
        "shift_curve": ({0: 0.9, 1: 0.5},),
        "sketch": (),
        "so_far": (model_of(network_shapes),),
        "feature_maps": (image, maps),
    }


KERAS = {"Dense", "Dropout", "Flatten"}
"""Names of layers, which are the same in every language."""

NAMES = sorted(set(plots.__all__) - {"Picture", "edge_maps", "standin_caption", "table_head"})


@pytest.mark.parametrize("name", NAMES)
def test_is_a_small_png_with_words(name, arguments):
    """Does each function give a PNG that fits a notebook, with words for it, and no warning?"""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        picture = getattr(plots, name)(*arguments[name])
    assert picture.png.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(picture.png) < 60_000
    width, height = picture.size
    assert 600 <= width <= 700
    assert 100 <= height <= 600
    assert 40 <= len(picture.alt) <= 1_200
    assert picture.alt.endswith(".")
    assert "{" not in picture.alt
    assert picture.caption is None
    assert repr(picture) == picture.alt


@pytest.mark.parametrize("name", NAMES)
def test_same_data_same_picture(name, arguments):
    """Are the words and the bytes the same when a picture is drawn again?"""
    draw = getattr(plots, name)
    assert draw(*arguments[name]) == draw(*arguments[name])


@pytest.mark.parametrize("name", NAMES)
def test_every_word_is_a_message(name, arguments, data_folder):
    """Can all words in a picture, and those for it, be said in another language?"""
    (data_folder / "SOURCE.json").write_text(json.dumps({"kind": "stand-in"}))
    with drawing_pseudo() as written:
        picture = getattr(plots, name)(*arguments[name])
    assert OPEN in picture.alt
    left = {word for text in (repr(picture), *written) for word in words_outside(text)}
    assert left <= KERAS


def test_a_word_of_a_picture_that_is_no_message_is_found():
    """The tests of words rest on this, those of the lessons' pictures, too."""
    with drawing_pseudo() as written:
        figure = Figure(figsize=(1, 1))
        figure.subplots().set_title("⟦The loss of⟧ digits")
        plots.Picture.of(figure, "")
    assert [word for text in written for word in words_outside(text)] == ["digits"]


@pytest.mark.parametrize("name", NAMES)
def test_says_that_images_are_drawn(name, arguments, data_folder):
    """Do pictures made of stand-in images say so, and only these?"""
    (data_folder / "SOURCE.json").write_text(Source("stand-in", 1, {}, None).to_json())
    picture = getattr(plots, name)(*arguments[name])
    caption = "Drawn stand-in images, not photographs" if name in OF_IMAGES else None
    assert picture.caption == caption
    if caption:
        assert f"<figcaption>{caption}</figcaption>" in picture._repr_html_()
        assert repr(picture) == f"{picture.alt} {caption}"


@pytest.mark.parametrize(
    "text",
    [None, Source("sign-language-mnist", None, {}, "0").to_json(), "{}", "[]", "{"],
    ids=["none", "photographs", "nothing in it", "a list", "cut off"],
)
def test_other_data_need_no_caption(text):
    """Is there no caption for photographs, or where nothing says what the data are?"""
    if text is not None:
        settings.source_file().write_text(text)
    assert plots.standin_caption() is None


def test_html_is_escaped():
    """Can words with quotes or tags break out of the HTML?"""
    png = plots.gpu_of_two().png
    html = plots.Picture(png, 'a "b" <i>', "<script>&")._repr_html_()
    assert 'alt="a &quot;b&quot; &lt;i&gt;"' in html
    assert "<figcaption>&lt;script&gt;&amp;</figcaption>" in html
    assert html.startswith('<figure style="margin:0"><img src="data:image/png;base64,')
    assert 'width="680" style="max-width:100%;border-radius:.5em">' in html
    assert html.endswith("</figure>")


def test_picture_cannot_be_changed():
    """Is a picture frozen?"""
    picture = plots.gpu_of_two()
    with pytest.raises(AttributeError):
        picture.alt = "other"


def test_settings_of_the_notebook_stay_apart():
    """Does a notebook's own Matplotlib style change a picture, or a picture that style?"""
    plain = plots.loss_curve(0.3)
    with matplotlib.rc_context({"figure.facecolor": "black", "font.size": 30, "text.color": "red"}):
        assert plots.loss_curve(0.3) == plain
        assert matplotlib.rcParams["font.size"] == 30


def test_background_is_white():
    """Does a picture bring its own white background, so that it reads in a dark theme?"""
    import io

    from PIL import Image

    with Image.open(io.BytesIO(plots.loss_curve(0.3).png)) as image:
        assert image.convert("RGBA").getpixel((0, 0)) == (255, 255, 255, 255)


def test_needs_no_tensorflow_and_imports_matplotlib_late():
    """Does drawing leave TensorFlow, Keras and pyplot alone, and write nothing to stderr?"""
    code = """
import sys
from utils import plots
assert "matplotlib" not in sys.modules
plots.loss_curve(0.5), plots.dropout()
print(sorted({"tensorflow", "keras", "matplotlib.pyplot"} & set(sys.modules)))
"""
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=settings.ROOT,
        env=os.environ | {"PYTHONPATH": str(settings.ROOT)},
        capture_output=True,
        text=True,
    )
    assert (run.stdout, run.stderr) == ("[]\n", "")


@pytest.mark.parametrize(("value", "shown"), [(-0.001, "0"), (-0.25, "−0.25"), (12.4, "12")])
def test_numbers_are_brief_and_no_zero_has_a_sign(value, shown):
    assert signed(value) == shown
