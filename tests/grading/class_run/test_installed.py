"""Does the page on a course of one's own hold, with the package installed from its wheel?"""

import re
import tempfile
import zipfile
from pathlib import Path

import pytest
from installed import PACKAGES, build, environment, run, tracked
from plain_course import scores

from utils.settings import ROOT

pytestmark = pytest.mark.slow

HEADING = "## Grade your own course with this engine"
NOT_INSTALLED = re.compile(r".*\.(md|png)$")
"""Pages on the project, and their pictures."""

PERSONAL = {
    "grading/results/ab/abcd.json": "{}",
    "grading/submitted/alice/asl_cnn/progress.json": "{}",
    "grading/reports/notes.toml": "",
}
"""What lies in a checkout that has graded a class, of the kinds of files that a wheel holds."""

SCORES = {
    "bitdiddle": {
        "correct_squares": 0.0,
        "squares_invalid_input": 1.0,
        "correct_sum_of_squares": 0.0,
        "sum_of_squares_application": 0.0,
    },
    "hacker": {
        "correct_squares": 1.0,
        "squares_invalid_input": 1.0,
        "correct_sum_of_squares": 0.5,
    },
}
"""What the judge gives the two students of ps1. All other cells are left to a person."""

REACHES_IN = "sum_of_squares_uses_squares"
"""The test of ps1 that deletes a name of the student's, so that it needs their kernel."""


def blocks():
    """Return the settings and the commands that the page gives."""
    text = (ROOT / "grading" / "README.md").read_text(encoding="utf-8").partition(HEADING)[2]
    settings, commands = re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return settings, commands


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    return build(tmp_path_factory.mktemp("wheel"), PERSONAL)


@pytest.fixture(scope="module")
def programs(wheel):
    """Return the programs of an environment with the wheel, on the disk of the running one."""
    (ROOT / ".build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="installed-", dir=ROOT / ".build") as folder:
        yield environment(Path(folder, "env"), wheel)


@pytest.fixture(scope="module")
def course(tmp_path_factory, programs):
    """Return an empty folder in which the page was followed, and what the commands said."""
    folder = tmp_path_factory.mktemp("course")
    settings, commands = blocks()
    (folder / "nbgrader_config.py").write_text(settings, encoding="utf-8")
    return folder, run(programs, folder, commands)


def test_the_wheel_holds_all_that_is_no_page_and_nothing_personal(wheel):
    with zipfile.ZipFile(wheel) as file:
        held = {name for name in file.namelist() if ".dist-info/" not in name}
    wanted = {name for name in tracked(*PACKAGES) if not NOT_INSTALLED.match(name)}
    assert (sorted(wanted - held), sorted(held - wanted)) == ([], [])


def test_what_is_imported_is_what_was_installed(programs, tmp_path):
    done = run(programs, tmp_path, "python -c 'import grading, utils; print(grading, utils)'")
    places = re.findall(r"from '(.+?)'", done.stdout)
    assert len(places) == 2, done.stderr
    assert all(place.startswith(f"{programs.parent}/lib/") for place in places)


def earned(folder):
    """Return the scores of all cells that are not left to a person, by student and cell."""
    found = {student: {} for student in SCORES}
    for (student, _, cell), (score, for_a_person, _) in scores(folder, "ps1").items():
        if not for_a_person:
            found[student][cell] = score
    return found


def test_the_page_holds_word_for_word(course):
    folder, done = course
    assert done.returncode == 0, done.stdout + done.stderr
    assert earned(folder) == SCORES
    assert (folder / "feedback" / "bitdiddle" / "ps1" / "problem1.html").is_file()
    assert (folder / "reports" / "ps1.html").is_file()


def test_nbgraders_own_command_grades_in_the_kernel_as_the_page_says(course, programs):
    folder, _ = course
    settings, _ = blocks()
    config = folder / "nbgrader_config.py"
    config.write_text(settings.replace("# c.Engine", "c.Engine"), encoding="utf-8")
    done = run(programs, folder, "nbgrader autograde ps1 --force")
    assert done.returncode == 0, done.stderr
    assert earned(folder) == {who: score | {REACHES_IN: 0.5} for who, score in SCORES.items()}
