"""Is the number of training rows the one that fits who runs the notebook?"""

import numpy as np
import pytest

from utils.data.sample import stratified_rows, training_sample


@pytest.fixture
def as_student(monkeypatch):
    """Take away what marks this process as a test."""
    for name in ("ASL_TEST", "NBGRADER_EXECUTION", "ASL_ROWS"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.mark.parametrize("mode", ["autograde", "validate"])
def test_a_grader_takes_the_quick_sample(as_student, mode):
    as_student.setenv("NBGRADER_EXECUTION", mode)
    assert training_sample() == "quick"


def test_a_test_takes_the_quick_sample(as_student):
    as_student.setenv("ASL_TEST", "1")
    assert training_sample() == "quick"


def test_a_laptop_takes_the_sample_and_a_gpu_all_rows(as_student):
    import tensorflow as tf

    as_student.setattr(tf.config, "list_physical_devices", lambda kind: [])
    assert training_sample() == "cpu"
    as_student.setattr(tf.config, "list_physical_devices", lambda kind: ["GPU:0"])
    assert training_sample() == "all"


def test_a_student_can_ask_for_all_rows(as_student):
    as_student.setenv("ASL_ROWS", "all")
    assert training_sample() == "all"


def test_stratified_rows_keep_shares_and_order():
    labels = np.repeat([0, 1, 2], [600, 300, 3])
    rows = stratified_rows(labels, 90)
    assert list(rows) == sorted(set(rows))
    assert list(np.bincount(labels[rows])) == [60, 30, 1]
    assert np.array_equal(rows, stratified_rows(labels, 90))
