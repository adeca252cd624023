"""Is what the stand-in teaches measured, beside the real data where they are given?"""

import numpy as np
import pytest
from typer.testing import CliRunner

from grading.__main__ import app
from grading.upkeep.standin import nearest, table
from utils.data.datasets import SIGN_MNIST
from utils.data.standin import make


def test_the_nearest_row_is_found_and_never_the_row_itself():
    rows = np.array([[0, 0], [0, 9], [200, 200], [200, 190]], np.uint8)
    assert nearest(np.array([[1, 8]], np.uint8), rows).tolist() == [1]
    assert nearest(rows, rows, same=True).tolist() == [1, 0, 3, 2]


def test_the_table_refuses_what_is_not_the_real_data(tmp_path):
    result = CliRunner().invoke(app, ["standin", "--real", str(tmp_path / "nothing")])
    assert result.exit_code == 2
    assert "There is nothing at" in result.output


@pytest.mark.slow
def test_the_table_has_a_line_for_every_figure():
    few = {which: (np.arange(96) % 24, make(which)[1][:96]) for which in SIGN_MNIST.sets}
    lines = list(table(few, few, 1))
    for name in ("dense", "network", "augmented"):
        assert sum(line.startswith(f"{name}, epoch") for line in lines) == 1
        assert sum("real test file" in line and line.startswith(name) for line in lines) == 1
    assert lines[0].startswith("nearest neighbour: inside train")
    assert any(line.startswith("A  ") for line in lines)
