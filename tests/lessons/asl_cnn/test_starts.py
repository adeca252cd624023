"""Does each step start from the right results of the steps before, and harm nothing?"""

import subprocess
import sys

import numpy as np
import pytest

from utils.data import DataMissing, load_array
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_cnn import begin
from utils.lessons.asl_cnn.lesson import LESSON

pytestmark = pytest.mark.usefixtures("no_notebook")
WITHOUT_KERAS = ["load", "extract_labels", "normalize", "reshape"]


@pytest.fixture
def no_notebook(monkeypatch):
    """Let a test begin several steps, as code outside of a notebook may."""
    monkeypatch.setattr("utils.lessons.begin._namespace", dict)


def test_load_gives_the_folder_of_both_files():
    names = {path.name for path in begin("load").glob("*.csv")}
    assert names == {"sign_mnist_train.csv", "sign_mnist_valid.csv"}


def test_extract_labels_gives_both_tables():
    for table, rows in zip(begin("extract_labels"), SIGN_MNIST.rows.values(), strict=True):
        assert table.shape == (rows, SIGN_MNIST.pixels + 1)
        assert table.columns[0] == "label"
        assert list(table.columns[[1, -1]]) == ["pixel1", "pixel784"]


def test_tables_are_those_that_pandas_reads_from_the_files():
    import pandas as pd

    for table, path in zip(
        begin("extract_labels"), sorted(begin("load").glob("*.csv")), strict=True
    ):
        pd.testing.assert_frame_equal(table, pd.read_csv(path))


def test_arrays_have_the_shapes_of_the_lessons():
    x_train, x_valid, y_train, y_valid = begin("normalize")
    assert (x_train.shape, x_valid.shape) == (
        (SIGN_MNIST.rows["train"], SIGN_MNIST.pixels),
        (SIGN_MNIST.rows["valid"], SIGN_MNIST.pixels),
    )
    assert y_train.shape == (SIGN_MNIST.rows["train"], SIGN_MNIST.num_classes)
    assert y_valid.shape == (SIGN_MNIST.rows["valid"], SIGN_MNIST.num_classes)
    scaled, _ = begin("reshape")
    assert scaled.max() == 1.0
    assert np.array_equal(scaled[0] * 255, x_train[0])
    assert begin("build").shape == (SIGN_MNIST.rows["train"], 28, 28, 1)


def test_a_change_in_place_reaches_nobody_else():
    x_train, _ = begin("reshape")
    before = float(load_array("scaled_train")[0, 0])
    x_train[0, 0] = before + 1
    assert load_array("scaled_train")[0, 0] == before


def test_fit_takes_a_small_sample_of_every_letter_under_a_test(capsys):
    model, x_train, y_train, x_valid, y_valid = begin("fit")
    assert model.compiled
    assert x_train.shape[1:] == x_valid.shape[1:] == (28, 28, 1)
    assert len(x_train) <= 128
    assert (y_train.sum(axis=0) > 0).all()
    assert (y_valid.sum(axis=0) > 0).all()
    assert f"Training rows: {len(x_train)} of 27,455" in capsys.readouterr().out


@pytest.mark.parametrize("step", WITHOUT_KERAS)
def test_early_steps_do_not_import_tensorflow(step):
    code = (
        f"import sys; from utils.lessons.asl_cnn import begin; from utils import plots; "
        f"import utils.lessons.asl_cnn.checks.{step}; begin('{step}'); "
        "assert 'tensorflow' not in sys.modules and 'keras' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("step", [step.name for step in LESSON.steps])
def test_missing_data_are_said_in_a_sentence(step, tmp_path, monkeypatch):
    monkeypatch.setenv("ASL_DATA", str(tmp_path))
    with pytest.raises(DataMissing, match="Run `make data`"):
        begin(step)
