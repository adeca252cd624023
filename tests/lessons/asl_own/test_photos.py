"""Is any photo's file read, upright in the end, and is every other file refused with a sentence?"""

import numpy as np
import pytest
from PIL import Image

from utils.lessons.asl_own import photos
from utils.lessons.asl_own.prepare import prepared
from utils.lessons.asl_own.upright import upright

LOOK = np.zeros((60, 40, 3), np.uint8)
LOOK[:20, :10] = 250
"""A photo as one sees it, with a light patch at the upper left."""

STORED = {1: LOOK, 3: LOOK[::-1, ::-1], 6: np.rot90(LOOK, 1), 8: np.rot90(LOOK, -1)}
"""How a camera stores it, for each orientation."""


def save(path, pixels, orientation=None, **options):
    """Write pixels into a file, with a camera's orientation where one is given."""
    exif = Image.Exif()
    if orientation:
        exif[photos.ORIENTATION] = orientation
    Image.fromarray(np.ascontiguousarray(pixels)).save(path, exif=exif, **options)
    return path


@pytest.mark.parametrize("orientation", STORED)
@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_a_photo_is_upright_however_the_camera_was_held(tmp_path, orientation, ending):
    found = photos.read(save(tmp_path / f"hand.{ending}", STORED[orientation], orientation))
    turned = upright(found.pixels, found.orientation)
    assert turned.shape == LOOK.shape
    assert np.abs(turned[5:15, 2:8].astype(int) - 250).max() < 30
    assert turned[30:, 20:].max() < 30


@pytest.mark.parametrize("shape", [(28, 28), (29, 300, 3), (300, 31, 4), (1700, 2300, 3)])
def test_photos_of_any_size_and_kind_become_an_image(tmp_path, shape):
    pixels = np.random.default_rng(0).integers(0, 256, shape, dtype=np.uint8)
    image = prepared(photos.read(save(tmp_path / "hand.png", pixels)))
    assert image.shape == (28, 28)
    assert 0 <= image.min() <= image.max() <= 1


def test_a_photo_without_a_note_or_with_an_odd_one_stays_as_it_is(tmp_path):
    assert photos.read(save(tmp_path / "a.png", LOOK)).orientation == photos.PLAIN
    assert photos.read(save(tmp_path / "b.png", LOOK, 77)).orientation == photos.PLAIN


def whole(tmp_path):
    """Return the bytes of a good file."""
    return save(tmp_path / "whole.jpg", np.tile(LOOK, (9, 9, 1))).read_bytes()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "There is no file 'hand.jpg' here"),
        (lambda path: b"", "is no picture that can be read"),
        (lambda path: b"\0\0\0 ftypheic" + bytes(200), "Some phones save HEIC files"),
        (lambda path: b"my hand, in words", "is no picture that can be read"),
        (lambda path: whole(path)[:700], "breaks off or is damaged"),
        (lambda path: save(path / "s.png", LOOK[:27]).read_bytes(), "fewer than 28 pixels"),
    ],
    ids=["missing", "empty", "HEIC", "text", "cut short", "small"],
)
def test_what_cannot_be_read_gets_a_sentence(tmp_path, content, said):
    path = tmp_path / "hand.jpg"
    if content:
        path.write_bytes(content(tmp_path))
    with pytest.raises(photos.NoPhoto, match=said):
        photos.read(path)


def test_a_picture_that_would_fill_the_memory_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(photos, "MOST_MEGAPIXELS", 0.001)
    with pytest.raises(photos.NoPhoto, match="million pixels"):
        photos.read(save(tmp_path / "huge.png", LOOK))


def test_a_long_thin_picture_holds_no_hand(tmp_path):
    with pytest.raises(photos.NoPhoto, match="much longer than wide"):
        photos.read(save(tmp_path / "long.png", np.zeros((28, 4000, 3), np.uint8)))


@pytest.mark.parametrize("name", photos.SAMPLES)
def test_samples_are_the_same_each_time_and_fill_the_image(name):
    first, second = photos.sample(name), photos.sample(name)
    assert np.array_equal(first.pixels, second.pixels)
    image = prepared(first)
    assert image.min() < 0.45
    assert np.median(image) > 0.5
