"""Does nbval notice when one stored number changes?"""

import os
import re
import shutil
import subprocess
import sys

import nbformat
import pytest
from asl_lesson import SOLUTIONS

from utils.settings import ROOT

NOTEBOOK = "05_reshape.ipynb"


def run_nbval(path):
    """Run nbval on one notebook, on the stand-in data, with this project's settings."""
    environment = os.environ | {"ASL_DATA": str(ROOT / ".build" / "standin")}
    command = [sys.executable, "-m", "pytest", "--nbval", "-q", "-p", "no:cacheprovider"]
    config = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT)]
    sanitize = f"--nbval-sanitize-with={ROOT / 'tests' / 'nbval_sanitize.cfg'}"
    return subprocess.run(
        [*command, *config, sanitize, str(path)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path):
    return shutil.copy(SOLUTIONS / NOTEBOOK, tmp_path / NOTEBOOK)


def test_stored_outputs_are_what_the_notebook_gives(copy):
    result = run_nbval(copy)
    assert result.returncode == 0, result.stdout


def test_one_changed_number_is_noticed(copy):
    notebook = nbformat.read(copy, as_version=4)
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    changed = next(o for o in outputs if o.output_type == "stream" and "27455" in o.text)
    changed.text = re.sub("27455", "27456", changed.text)
    nbformat.write(notebook, copy)
    result = run_nbval(copy)
    assert result.returncode == 1
    assert "1 failed" in result.stdout
