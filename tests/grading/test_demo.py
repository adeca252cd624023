"""Does the demo lead from the samples to a table of points and feedback pages?"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from grading.layout import solution_notebooks
from utils.settings import ROOT, data_dir

COPIED = ("grading", "notebooks", "solutions", "utils", "nbgrader_config.py", "pyproject.toml")
MADE_HERE = ("submitted", "autograded", "feedback", "gradebook.db*", "__pycache__")
POINTS = {"sample_perfect": 100, "sample_half_done": 50, "sample_untouched": 0}


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """Run the demo in a copy of the project; return the copy and what was printed."""
    project = tmp_path_factory.mktemp("project")
    for name in COPIED:
        if (ROOT / name).is_dir():
            ignored = shutil.ignore_patterns(*MADE_HERE)
            shutil.copytree(ROOT / name, project / name, ignore=ignored)
        else:
            shutil.copy(ROOT / name, project)
    environment = os.environ | {
        "PYTHONPATH": str(project),
        "ASL_DATA": str(data_dir()),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "120",
    }
    command = [sys.executable, "-m", "grading", "demo"]
    result = subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    return project, result.stdout


@pytest.mark.slow
def test_the_table_gives_each_sample_its_points(demo):
    _, printed = demo
    rows = dict(re.findall(r"(sample_\w+)[^\n]*?([\d.]+) [│|]\n", printed))
    assert {name: float(rows[name]) for name in POINTS} == POINTS
    assert 0 < float(rows["sample_mistakes"]) < 60


@pytest.mark.slow
def test_every_step_has_its_feedback_page(demo):
    project, printed = demo
    for student in (*POINTS, "sample_mistakes"):
        folder = project / "grading" / "feedback" / student / "asl_cnn"
        assert f"grading/feedback/{student}/asl_cnn/" in printed
        pages = {path.name for path in folder.glob("*.html")}
        assert pages == {f"{path.stem}.html" for path in solution_notebooks()}
