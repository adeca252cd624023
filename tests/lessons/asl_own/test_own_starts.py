"""Does each step start from what the steps before it teach, and early ones without TensorFlow?"""

import importlib
import subprocess
import sys

import numpy as np
import pytest

from utils.lessons.asl_own import begin, decision, photos, plots
from utils.lessons.asl_own.prepare import grays, prepared

pytestmark = pytest.mark.usefixtures("no_notebook")
WITHOUT_KERAS = ("load", "gray", "crop", "resize", "range", "letters", "mistakes")


@pytest.fixture
def no_notebook(monkeypatch):
    """Let a test begin several steps, as code outside of a notebook may."""
    monkeypatch.setattr("utils.lessons.begin._namespace", dict)


@pytest.mark.parametrize("step", WITHOUT_KERAS)
def test_early_steps_do_not_import_tensorflow(step):
    code = (
        f"import sys; from utils.lessons.asl_own import begin, plots; "
        f"import utils.lessons.asl_own.checks.{step}; begin('{step}'); "
        "assert 'tensorflow' not in sys.modules and 'keras' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def started(step):
    """Return what a step starts from, in a notebook of its own."""
    return importlib.import_module(f"utils.lessons.asl_own.starts.{step}").start()


def test_one_photo_goes_from_step_to_step():
    photo = started("load")
    assert photo.orientation == 6
    upright = started("gray")
    assert upright.shape == (photo.pixels.shape[1], photo.pixels.shape[0], 3)
    gray = started("crop")
    assert gray.shape == upright.shape[:2]
    square = started("resize")
    assert square.shape == (min(gray.shape), min(gray.shape))
    by_day, by_night = started("range")
    assert np.allclose(by_day, grays(photo))
    assert np.median(by_night[0]) < 100 < np.median(by_day[0])


def test_answers_belong_to_the_photos():
    images, answers = begin("letters")
    assert images.keys() == answers.keys() == photos.SAMPLES.keys()
    assert all(answer.shape == (24,) for answer in answers.values())


def test_mistakes_start_from_all_validation_images():
    images, labels, probabilities = begin("mistakes")
    assert images.shape == (7172, 28, 28)
    assert labels.shape == (7172,)
    assert probabilities.shape == (7172, 24)


WAITING = (
    lambda: plots.before_and_after(..., np.zeros((3, 3))),
    lambda: plots.named(..., np.zeros((28, 28)), np.ones(24) / 24),
    lambda: plots.read(..., None, np.zeros((28, 28))),
    lambda: plots.confusion_map(..., np.zeros(3, int), np.ones((3, 24))),
    lambda: plots.worst_images(..., None, None, None),
    lambda: decision.decided(..., None, None),
)


@pytest.mark.parametrize("draw", WAITING)
def test_a_picture_of_a_function_waits_for_the_function(draw):
    assert repr(draw()) == "Nothing to show yet: the TODO cell above comes first."


def test_a_function_that_fails_stops_no_notebook(monkeypatch):
    monkeypatch.delenv("ASL_TEST")
    assert "cannot be drawn" in repr(plots.before_and_after(lambda image: 1 / 0, np.zeros((3, 3))))


def test_a_picture_says_in_words_what_it_shows():
    shown = plots.before_and_after(lambda image: image / 255, np.full((4, 6), 204.0))
    assert "a gray picture of 4 rows and 6 columns, with values from 204 to 204" in shown.alt
    assert "with values from 0.80 to 0.80" in shown.alt


def test_the_best_letters_stand_in_the_picture_without_j():
    probabilities = np.zeros(24)
    probabilities[[9, 17, 23]] = 0.6, 0.3, 0.1
    shown = plots.answer(prepared(photos.sample("desk")), probabilities)
    assert shown.alt.endswith("K 60.0%, S 30.0%, Y 10.0%.")
