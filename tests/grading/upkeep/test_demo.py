"""Does the demo lead from the samples to a table of points and feedback pages, in two lessons?"""

import re
import subprocess
import sys

import pytest
from class_runs import nbgrader

from grading.upkeep.copies import environment
from grading.upkeep.samples import DEMO
from utils.lessons.collection import lesson_named

LESSONS = [lesson_named(name) for name in DEMO]


@pytest.fixture(scope="module")
def demo(project):
    """Run the demo in a copy of the project; return the copy and what was printed."""
    for lesson in LESSONS:
        nbgrader(project, "generate_assignment", lesson.name, "--force")
    result = subprocess.run(
        [sys.executable, "-m", "grading", "demo"],
        cwd=project,
        env=environment(project),
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert "distributed" not in result.stderr
    return project, result.stdout


@pytest.mark.slow
@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.name)
def test_the_table_gives_each_sample_its_points(demo, lesson):
    _, printed = demo
    table = printed.partition(f"{lesson.name}: points by step")[2].partition("Feedback pages")[0]
    rows = re.findall(r"(sample_\w+)[^\n]*?([\d.]+) [│|] graded +[│|]\n", table)
    found = {name: float(points) for name, points in rows}
    assert 0 < found.pop("sample_mistakes") < 0.75 * lesson.points
    half = lesson.steps[: len(lesson.steps) // 2]
    assert found == {
        "sample_perfect": lesson.points,
        "sample_half_done": sum(step.points for step in half),
        "sample_untouched": 0,
    }


@pytest.mark.slow
@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.name)
def test_every_step_has_its_feedback_page(demo, lesson):
    project, printed = demo
    for student in ("perfect", "half_done", "mistakes", "untouched"):
        way = f"grading/feedback/sample_{student}/{lesson.name}/"
        assert way in printed
        pages = {path.name for path in (project / way).glob("*.html")}
        assert pages == {"index.html", *(f"{step.notebook}.html" for step in lesson.steps)}
