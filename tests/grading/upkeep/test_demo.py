"""Does the demo lead from the samples to a table of points and feedback pages?"""

import re
import subprocess
import sys

import pytest
from asl_lesson import solution_notebooks

from grading.upkeep.copies import environment

POINTS = {"sample_perfect": 100, "sample_half_done": 50, "sample_untouched": 0}


@pytest.fixture(scope="module")
def demo(project):
    """Run the demo in a copy of the project; return the copy and what was printed."""
    result = subprocess.run(
        [sys.executable, "-m", "grading", "demo"],
        cwd=project,
        env=environment(project),
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return project, result.stdout


@pytest.mark.slow
def test_the_table_gives_each_sample_its_points(demo):
    _, printed = demo
    rows = dict(re.findall(r"(sample_\w+)[^\n]*?([\d.]+) [│|] graded +[│|]\n", printed))
    assert {name: float(rows[name]) for name in POINTS} == POINTS
    assert 0 < float(rows["sample_mistakes"]) < 60


@pytest.mark.slow
def test_every_step_has_its_feedback_page(demo):
    project, printed = demo
    for student in (*POINTS, "sample_mistakes"):
        folder = project / "grading" / "feedback" / student / "asl_cnn"
        assert f"grading/feedback/{student}/asl_cnn/" in printed
        pages = {path.name for path in folder.glob("*.html")}
        assert pages == {"index.html", *(f"{path.stem}.html" for path in solution_notebooks())}
