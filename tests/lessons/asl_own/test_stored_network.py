"""Is the stored network made once, of the data that are there, and never while one is graded?"""

import numpy as np
import pytest

from grading.course import Course
from grading.gradebook.keys import NoData, look_for_data
from utils import settings
from utils.lessons.asl_own import network, photos
from utils.lessons.asl_own.lesson import NETWORK
from utils.lessons.asl_own.training import FARTHEST, make, varied


def test_it_is_there_and_says_what_it_has_measured():
    found = network.stored()
    assert found.accuracy > 0.85
    assert found.valid.shape == (7172, 24)
    assert np.allclose(found.valid.sum(axis=1), 1, atol=1e-3)
    assert list(found.photos) == list(photos.SAMPLES)


def test_it_is_not_made_twice(monkeypatch, capsys):
    monkeypatch.setattr("utils.lessons.asl_own.training._trained", lambda: pytest.fail("trained"))
    make()
    said = capsys.readouterr().out
    assert said.startswith("The network is stored. It names ")


def test_a_sandbox_of_the_grader_may_read_it():
    """It runs as another user than the one who made the file."""
    assert (settings.data_dir() / NETWORK).stat().st_mode & 0o444 == 0o444


@pytest.fixture
def without(tmp_path, monkeypatch):
    """Make a data folder that has data and no network."""
    for name in ("SOURCE.json", "arrays", "asl_data"):
        (tmp_path / name).symlink_to(settings.data_dir() / name)
    monkeypatch.setenv("ASL_DATA", str(tmp_path))
    return tmp_path


def test_a_graded_run_never_trains(without, monkeypatch):
    monkeypatch.setattr("utils.lessons.asl_own.training.make", lambda: pytest.fail("trained"))
    with pytest.raises(network.NetworkMissing, match="Run `make data`"):
        network.stored()


def test_a_students_session_makes_it_when_it_is_missing(without, monkeypatch):
    made = []
    monkeypatch.setattr("utils.settings.is_graded_run", lambda: False)
    monkeypatch.setattr("utils.lessons.asl_own.training.make", lambda: made.append(1))
    assert network.stored() is None
    assert made


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 half of a file"], ids=["empty", "cut short"])
def test_a_damaged_file_counts_as_none(without, content):
    (without / NETWORK).parent.mkdir()
    (without / NETWORK).write_bytes(content)
    assert network.read() is None


def test_a_network_of_other_data_or_another_version_counts_as_none(monkeypatch):
    assert network.read() is not None
    monkeypatch.setattr(network, "VERSION", network.VERSION + 1)
    assert network.read() is None


def test_images_are_moved_and_lit_and_stay_images():
    images = np.zeros((50, 28, 28, 1), np.float32)
    images[:, 14, 14] = 0.5
    found = varied(images, np.random.default_rng(0))
    rows = found.max(axis=(2, 3)).argmax(axis=1)
    assert found.shape == images.shape
    assert set(np.abs(rows - 14)) == set(range(FARTHEST + 1))
    assert 0.29 < found.max(axis=(1, 2, 3)).min() < found.max() < 0.61


def test_grading_without_it_says_so_before_it_begins(without):
    with pytest.raises(NoData, match="is not in the data folder"):
        look_for_data(Course.of(settings.ROOT).assignment("asl_own"))
