"""Does the bar of a training count, estimate, and keep out of what is graded?"""

import sys

import numpy as np
import pytest

from utils import epoch_bar as bar


@pytest.mark.parametrize(
    ("epoch", "share", "seconds", "text"),
    [
        (1, 0.0, 0.0, "Epoch 1 of 20, 0 % done, some time left"),
        (5, 0.25, 20.0, "Epoch 5 of 20, 25 % done, 60 s left"),
        (2, 0.1, 30.0, "Epoch 2 of 20, 10 % done, 4 min left"),
        (20, 1.0, 62.4, "20 epochs in 62 s"),
    ],
)
def test_words_estimate_the_rest_from_the_time_so_far(epoch, share, seconds, text):
    assert bar.words(epoch, 20, share, seconds) == text


def test_a_line_is_as_long_at_every_share():
    lines = [bar.as_line(share, "") for share in (0, 0.333, 1)]
    assert {len(line) for line in lines} == {bar.CELLS + 3}
    assert lines[0].count("#") == 0
    assert lines[2].count("#") == bar.CELLS


def test_the_page_tells_the_share_in_words_too():
    page = bar.as_html(0.25, "a < b")
    assert 'aria-valuenow="25"' in page
    assert 'aria-label="a &lt; b"' in page
    assert "<div>a &lt; b</div>" in page


def test_a_grader_and_a_test_see_nothing(monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert bar.screen() is None
    monkeypatch.delenv("ASL_TEST")
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    assert bar.screen() is None


def test_a_file_gets_no_bar(monkeypatch):
    monkeypatch.delenv("ASL_TEST")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False, raising=False)
    assert bar.screen() is None


def test_a_training_in_a_terminal_ends_with_a_whole_line(monkeypatch, capsys):
    import keras

    monkeypatch.setattr(bar, "screen", bar.InTerminal)
    monkeypatch.setattr(bar, "SECONDS_BETWEEN", 0)
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile(loss="mse")
    model.fit(np.ones((8, 1)), np.ones(8), epochs=2, verbose=0, callbacks=[bar.epoch_bar()])
    written = capsys.readouterr().out
    lines = written.split("\r")
    assert "Epoch 1 of 2" in lines[1]
    assert "2 epochs in" in lines[-1]
    assert written.endswith("\n")
    assert "[" + "#" * bar.CELLS + "]" in lines[-1]
