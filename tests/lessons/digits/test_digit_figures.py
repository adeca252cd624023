"""Does the lesson tell what was measured, and does its network read what is drawn on the pad?"""

import numpy as np
import pytest

from utils.lessons.digits.moving import moved, moved_all_ways
from utils.lessons.digits.network import accuracy, probabilities
from utils.lessons.digits.pad import FOUR, inked, pad
from utils.lessons.digits.sets import encoded_sets
from utils.lessons.digits.training import train

X_TRAIN, X_TEST, Y_TRAIN, Y_TEST = encoded_sets()
DIGITS = Y_TEST.argmax(axis=1)
FEW = 0.01
"""Four or five images; other machines round otherwise."""

SEVEN = (".######.", ".....#..", ".....#..", "....#...", "..####..", *["...#...."] * 3)


@pytest.fixture(scope="module")
def one_layer():
    """Return the network of step 8."""
    return train(X_TRAIN, Y_TRAIN)


@pytest.fixture(scope="module")
def with_copies():
    """Return the network of step 9."""
    copies = [X_TRAIN, *moved_all_ways(X_TRAIN).values()]
    return train(np.concatenate(copies), np.tile(Y_TRAIN, (5, 1)), neurons=64)


def test_one_pixel_breaks_the_network(one_layer):
    assert accuracy(one_layer, X_TEST, DIGITS) == pytest.approx(0.924, abs=FEW)
    found = {n: accuracy(one_layer, x, DIGITS) for n, x in moved_all_ways(X_TEST).items()}
    wanted = {"right": 0.424, "left": 0.400, "down": 0.478, "up": 0.380}
    assert found == pytest.approx(wanted, abs=FEW)


def test_copies_mend_it_for_one_pixel_and_not_for_two(with_copies):
    assert accuracy(with_copies, X_TEST, DIGITS) > 0.93
    assert all(accuracy(with_copies, x, DIGITS) > 0.88 for x in moved_all_ways(X_TEST).values())
    assert accuracy(with_copies, moved(X_TEST, right=2), DIGITS) < 0.55


@pytest.mark.slow
def test_windows_alone_do_not_mend_it():
    keras = pytest.importorskip("keras")
    keras.utils.set_random_seed(0)
    layers = [
        keras.Input((8, 8, 1)),
        keras.layers.Conv2D(8, 3, padding="same", activation="relu"),
        keras.layers.MaxPooling2D(),
        keras.layers.Flatten(),
        keras.layers.Dense(10, activation="softmax"),
    ]
    network = keras.Sequential(layers)
    network.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    network.fit(X_TRAIN.reshape(-1, 8, 8, 1), Y_TRAIN, epochs=40, verbose=0)
    read = [
        network.evaluate(x.reshape(-1, 8, 8, 1), Y_TEST, verbose=0)[1]
        for x in (X_TEST, *moved_all_ways(X_TEST).values())
    ]
    assert read[0] == pytest.approx(0.9, abs=0.03)
    assert np.mean(read[1:]) == pytest.approx(0.5, abs=0.07)


def test_a_single_layer_cannot_hold_all_moves():
    copies = [X_TRAIN, *moved_all_ways(X_TRAIN).values()]
    network = train(np.concatenate(copies), np.tile(Y_TRAIN, (5, 1)))
    assert accuracy(network, X_TEST, DIGITS) == pytest.approx(0.844, abs=2 * FEW)


def places(lines):
    """Return the places of the pixels that are inked in a drawing of signs."""
    return tuple(n for n, sign in enumerate("".join(lines)) if sign == "#")


@pytest.mark.parametrize(("lines", "digit"), [(FOUR, 4), (SEVEN, 7)])
def test_a_drawn_digit_is_read(with_copies, lines, digit):
    image = inked(places(lines))
    assert probabilities(with_copies, image[None]).argmax() == digit


def test_the_pad_is_drawn_on_and_wiped(with_copies):
    squares, drawing = pad(with_copies).widget().children
    _, grid, clear = squares.children
    assert len(grid.children) == 64
    assert all(square.tooltip for square in grid.children)
    first = drawing.value
    grid.children[63].value = True
    assert 63 in squares.value
    assert drawing.value != first
    clear.click()
    assert squares.value == ()
    assert 'alt="Drawn by you' in drawing.value


def test_where_no_student_is_the_pad_shows_a_still_twin(with_copies):
    bundle = pad(with_copies)._repr_mimebundle_()
    assert bundle.keys() == {"text/html", "text/plain"}
    assert "The highest is that of 4" in bundle["text/plain"]
