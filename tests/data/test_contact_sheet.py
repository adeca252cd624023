"""Does the contact sheet show the images that were named, and say what they are?"""

import numpy as np
import pytest
from matplotlib.image import imread
from typer.testing import CliRunner

from utils.data import contact_sheet, standin, store
from utils.data.__main__ import app
from utils.data.datasets import SIGN_MNIST
from utils.data.proofs import Images

CELL = 28 * contact_sheet.ENLARGED + contact_sheet.GAP


@pytest.fixture
def draw(tmp_path, monkeypatch, drawn_once):
    """Return a function that runs ``python -m utils.data --contact-sheet`` with no data made."""
    monkeypatch.setenv("ASL_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("ASL_SOURCE", raising=False)

    def run(path, source=None):
        named = [] if source is None else ["--source", str(source)]
        return CliRunner().invoke(app, ["--contact-sheet", str(path), *named])

    return run


def test_a_row_holds_the_first_images_of_its_letter():
    labels = np.array([1, 0, 1])
    pixels = np.array([[10] * 784, [20] * 784, [30] * 784], np.uint8)
    picture = contact_sheet.mosaic(Images(labels, pixels))
    assert picture.shape == (24 * CELL, 20 * CELL)
    assert picture[0, 0] == 20
    assert picture[CELL, 0] == 10
    assert picture[CELL, CELL] == 30
    assert picture[CELL, 2 * CELL] == 255


@pytest.mark.parametrize("source", [pytest.param(None, marks=pytest.mark.slow), "stand-in"])
def test_without_data_it_shows_the_stand_in_and_makes_none(draw, tmp_path, source):
    result = draw(tmp_path / "sheet.png", source)
    assert result.exit_code == 0
    assert "STAND-IN" in result.output
    assert not (tmp_path / "data").exists()
    gray = imread(tmp_path / "sheet.png")
    assert gray.shape[:2] == (24 * CELL + contact_sheet.MARGIN, 20 * CELL + contact_sheet.MARGIN)
    labels, pixels = standin.make("train")
    first = pixels[labels == SIGN_MNIST.classes.index("A")][0]
    shown = gray[contact_sheet.MARGIN, contact_sheet.MARGIN, 0] * 255
    assert abs(shown - first[0]) <= 2


def test_a_named_source_is_shown_and_recognized(draw, tmp_path, files):
    result = draw(tmp_path / "sheet.png", files)
    assert result.exit_code == 0
    assert "STAND-IN" in result.output
    assert (tmp_path / "sheet.png").stat().st_size > 10_000


def test_the_data_that_are_there_are_shown(draw, tmp_path, monkeypatch, images):
    found = store.Source("unknown", None, {}, None)
    arrays = dict(zip(("labels_train", "pixels_train"), images["train"], strict=True))
    monkeypatch.setattr(store, "complete", lambda: found)
    monkeypatch.setattr(store, "load_array", arrays.__getitem__)
    assert "NOT the published" in draw(tmp_path / "sheet.png").output


def test_a_place_that_cannot_be_written_to_is_a_sentence(draw, tmp_path):
    result = draw(tmp_path / "no" / "sheet.png", "stand-in")
    assert result.exit_code == 2
    assert "cannot be written" in result.output


def test_a_source_that_is_not_there_is_a_sentence(draw, tmp_path):
    result = draw(tmp_path / "sheet.png", tmp_path / "nothing")
    assert result.exit_code == 2
    assert "There is nothing at" in result.output
