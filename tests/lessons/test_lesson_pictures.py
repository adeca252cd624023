"""Can every word in the pictures of the lessons be said in another language?

Titles that a notebook hands in are translated with the notebook; here they are in brackets.
"""

import inspect
import json
from types import SimpleNamespace

import numpy as np
import pytest
from pseudo import OPEN, bracketed, drawing_pseudo, words_outside

from utils.lessons.asl_augment import plots as augment
from utils.lessons.asl_dense import plots as dense
from utils.lessons.asl_own import decision, photos
from utils.lessons.asl_own import plots as own
from utils.lessons.convolution import plots as convolution
from utils.lessons.digits import pad as drawing
from utils.lessons.digits import plots as digits
from utils.lessons.digits.moving import moved_all_ways
from utils.plots.picture import Picture

RNG = np.random.default_rng(0)
ONE, OTHER = bracketed("one"), bracketed("the other")
LABELS = np.arange(48) % 24
IMAGES = RNG.random((48, 28, 28))
SHARES = np.roll(np.eye(24)[LABELS], 1, axis=1)
SQUARE = IMAGES[0]
DIGITS = RNG.random((20, 64))
NETWORK = (np.zeros((64, 10)), np.zeros(10))
LAYER = SimpleNamespace(predict=lambda images, verbose: SHARES[: len(images)])
PATCHES = (RNG.random((30, 28, 28)), np.repeat(range(3), 10))
PHOTO = photos.Photo(RNG.integers(0, 256, (60, 40, 3), dtype=np.uint8), 6)


def means(patches, kernels):
    """Return two numbers for each patch."""
    return np.stack([patches.mean(axis=(1, 2)), patches[:, 0, 0]], axis=1)


CALLS = {
    digits: {
        "images": (DIGITS[:2], [ONE, OTHER]),
        "mean_images": (lambda images, labels, digit: images[0], DIGITS, None),
        "figures": (DIGITS[0].round(),),
        "readings": (DIGITS[:1], np.eye(10)[:1], [ONE]),
        "scores": (lambda rows: rows, np.eye(10)[:1]),
        "table": (lambda labels, count: np.eye(count)[labels], np.arange(5)),
        "neighbors": (DIGITS,),
        "weights": (DIGITS[:10].T,),
        "slope": ([0, 1, 2], [3, 1, 2], 0.5, 27, 3),
        "curves": ([(0.5, 0.4), (0.9, 0.8)],),
        "bars": ({ONE: dict.fromkeys(["not moved", *moved_all_ways(DIGITS)], 0.5)},),
    },
    convolution: {
        "images": ({ONE: SQUARE},),
        "sliding": ([1, 2, 3, 4], [1, 0], 1),
        "curves": ({ONE: [1, 2, 3], OTHER: [1, 3, 2]},),
        "window": (np.eye(4), np.eye(2), 1, 1, 1),
        "places": (11, 4, 3, 1),
        "pooled": (np.eye(5),),
        "scatter": (means, [], *PATCHES),
        "guesses": (means, [], PATCHES, PATCHES),
        "answers": (np.convolve, np.arange(9), {ONE: [1, 2]}),
        "maps": (lambda image, kernel: image, SQUARE, {ONE: 1}),
    },
    dense: {
        "shuffled": (SQUARE,),
        "three_trainings": (),
        "gap_curves": ([0.1, 0.2], [0.2, 0.3]),
        "confusion_matrix": (np.ones((24, 24)),),
        "confused_images": ((0, 1), IMAGES, LABELS, (LABELS + 1) % 24),
    },
    augment: {
        "jumping": ([0.5, 0.6],),
        "eight_changes": (SQUARE,),
        "variants": (IMAGES[:8], SQUARE),
        "shift_curves": (LAYER, LAYER, IMAGES[..., None], LABELS),
        "stops": (lambda losses, patience: (1, 2), [2, 1, 3]),
        "seed_dots": (RNG.random((3, 5)), RNG.random((3, 5))),
    },
    own: {
        "side_by_side": ([SQUARE], [ONE], OTHER),
        "photo": (PHOTO,),
        "before_and_after": (lambda pixels: pixels[..., 0], PHOTO.pixels),
        "named": (lambda shares: [("A", 0.9), ("B", 0.1)], SQUARE, SHARES[0]),
        "answer": (SQUARE, SHARES[0]),
        "read": (lambda image: image[None, ..., None], LAYER, SQUARE),
        "verdict": (SQUARE, [("A", 0.9), ("B", 0.1)]),
        "confusion_map": (lambda labels, said: np.ones((24, 24), int), LABELS, SHARES),
        "worst_images": (lambda shares, labels: [0, 1, 2], IMAGES, LABELS, SHARES),
    },
    decision: {"decided": (lambda maps, gradients: np.eye(7), LAYER, PHOTO)},
}
"""The modules with the lessons' pictures -> name of a function -> arguments of every kind."""


@pytest.fixture(autouse=True)
def of_standin(tmp_path, monkeypatch):
    """Let the data be the stand-in, which captions name, and spare a network."""
    monkeypatch.setenv("ASL_DATA", str(tmp_path))
    (tmp_path / "SOURCE.json").write_text(json.dumps({"kind": "stand-in"}))
    monkeypatch.setattr(decision, "maps_and_gradients", lambda *given: (None, None))


@pytest.mark.parametrize(
    ("module", "name"),
    [(module, name) for module, calls in CALLS.items() for name in calls],
    ids=lambda part: part if isinstance(part, str) else part.__name__.split(".", 2)[2],
)
def test_every_word_is_a_message(module, name):
    with drawing_pseudo() as written:
        picture = getattr(module, name)(*CALLS[module][name])
    assert isinstance(picture, Picture)
    assert OPEN in picture.alt
    assert [word for text in (repr(picture), *written) for word in words_outside(text)] == []


def test_every_word_of_the_drawing_pad_is_a_message():
    with drawing_pseudo() as written:
        squares, shown = drawing.pad(NETWORK).widget().children
    title, grid, clear = squares.children
    said = [title.value, clear.description, *(pixel.tooltip for pixel in grid.children)]
    assert "⟦Drawn by you⟧" in shown.value
    assert all(OPEN in text for text in said)
    assert [word for text in (*said, *written) for word in words_outside(text)] == []


@pytest.mark.parametrize("module", CALLS, ids=lambda module: module.__name__.split(".", 2)[2])
def test_no_picture_is_left_out(module):
    drawing = {
        name
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and inspect.get_annotations(inspect.unwrap(function)).get("return") in (Picture, "Picture")
    }
    assert drawing <= CALLS[module].keys()
