"""Is the stand-in the same for everyone, in the form of the real data, and worth learning from?"""

import ast
import hashlib
from pathlib import Path

import numpy as np
import pytest

from grading.upkeep.standin import by_letter
from utils.data import standin
from utils.data.csvfile import to_csv
from utils.data.datasets import SIGN_MNIST
from utils.data.standin.chance import SEEDS, Draws
from utils.data.standin.hand import turning
from utils.data.standin.pictures import PEOPLE, signers_of
from utils.data.standin.poses import POSES
from utils.data.standin.rooms import ROOMS, rooms_of


@pytest.fixture(scope="module")
def sets():
    return {which: standin.make(which) for which in SIGN_MNIST.rows}


def test_its_bytes_change_only_with_its_version(sets):
    hashes = {
        which: hashlib.sha256(b"".join(to_csv(*images))).hexdigest()
        for which, images in sets.items()
    }
    assert hashes == standin.SHA256, "raise VERSION, and write these hashes beside it"


def test_it_has_the_form_and_the_letter_counts_of_the_real_data(sets):
    for which, (labels, pixels) in sets.items():
        assert labels.shape == (SIGN_MNIST.rows[which],)
        assert pixels.shape == (SIGN_MNIST.rows[which], SIGN_MNIST.pixels)
        assert labels.dtype == pixels.dtype == np.uint8
        assert tuple(np.bincount(labels)) == standin.LETTER_COUNTS[which]
        assert (np.diff(labels.astype(int)) != 0).mean() > 0.9


def test_no_image_stands_in_both_sets(sets):
    rows = [{row.tobytes() for row in pixels} for _, pixels in sets.values()]
    assert not rows[0] & rows[1]


def test_a_variant_is_near_its_base_picture_and_letters_differ(sets):
    labels, pixels = sets["train"]
    some = pixels[:4000].astype(np.float32)
    squares = (some**2).sum(axis=1)
    distances = squares + squares[:200, None] - 2 * some[:200] @ some.T
    distances[np.arange(200), np.arange(200)] = np.inf
    nearest = labels[:4000][distances.argmin(axis=1)]
    assert (nearest == labels[:200]).mean() > 0.9
    assert len(set(labels[:4000])) == len(SIGN_MNIST.classes)


def test_an_image_does_not_depend_on_what_is_drawn_beside_it(sets, monkeypatch):
    monkeypatch.setattr(standin, "BASES_AT_ONCE", 7)
    assert np.array_equal(standin.make("valid")[1], sets["valid"][1])


def test_nobody_and_no_room_is_in_both_sets():
    own = {which: Draws(SEEDS[which], np.arange(1000)) for which in SIGN_MNIST.rows}
    tones = {which: set(signers_of(own[which], which).tone) for which in SIGN_MNIST.rows}
    walls = {which: set(rooms_of(own[which], which).between(0, 1)) for which in SIGN_MNIST.rows}
    assert {which: len(found) for which, found in tones.items()} == PEOPLE
    assert {which: len(found) for which, found in walls.items()} == ROOMS
    assert not tones["train"] & tones["valid"]
    assert not walls["train"] & walls["valid"]


def test_mean_and_spread_are_those_of_photographs_in_gray(sets):
    figures = np.concatenate([by_letter(images) for images in sets.values()])
    means, spreads = figures.T
    assert means.min() > 110 and means.max() < 200
    assert spreads.min() > 30 and spreads.max() < 75


def test_turning_is_a_rotation_and_near_the_true_angle():
    degrees = np.linspace(-220, 220, 881)
    cosine, sine = turning(degrees)
    assert np.allclose(cosine**2 + sine**2, 1)
    assert np.allclose(cosine, np.cos(np.radians(degrees)), atol=0.006)
    assert np.allclose(sine, np.sin(np.radians(degrees)), atol=0.006)


def test_draws_are_uniform_and_belong_to_their_item():
    draws, again = (Draws(5, np.array(items)).between(2, 4, 2000) for items in ([7, 8], [8, 7]))
    assert np.array_equal(draws, again[::-1])
    assert draws.min() >= 2 and draws.max() < 4
    assert np.allclose(draws.mean(axis=1), 3, atol=0.05)


DIFFER_BETWEEN_MACHINES = {
    "sin", "cos", "tan", "arctan2", "hypot", "exp", "log", "power", "cbrt", "random", "sum",
    "mean", "std", "dot", "matmul", "einsum", "inner", "tensordot", "linalg", "fft", "longdouble",
}  # fmt: skip
"""What libraries, processors or thread counts may round in different ways."""


@pytest.mark.parametrize(
    "name", ["__init__", "chance", "hand", "pictures", "poses", "render", "rooms"]
)
def test_it_draws_with_nothing_that_rounds_differently_elsewhere(name):
    tree = ast.parse((Path(standin.__file__).parent / f"{name}.py").read_text(encoding="utf-8"))
    used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert not used & DIFFER_BETWEEN_MACHINES
    assert not any(isinstance(node, ast.MatMult | ast.Pow) for node in ast.walk(tree))


def test_every_letter_has_its_pose():
    assert "".join(POSES) == SIGN_MNIST.classes
