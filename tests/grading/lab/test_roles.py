"""Does each role see its own tools, and does JupyterLab find the settings?"""

import os
import subprocess
import sys

import pytest

from grading.lab.roles import INSTRUCTOR, RELEASE, ROLES, STUDENT, arguments, environment
from utils.settings import ROOT


def test_the_first_page_of_each_role_is_there():
    """A student's is copied from the release when JupyterLab starts."""
    for role in ROLES.values():
        path = role.first_page.removeprefix("/lab/tree/")
        assert ((RELEASE if role is STUDENT else role.folder) / path).is_file()


def test_a_student_sees_the_notebooks_and_not_the_solutions():
    assert not (STUDENT.folder / "solutions").exists()
    assert (INSTRUCTOR.folder / "solutions").is_dir()


def test_settings_of_the_role_come_first_and_earlier_ones_stay():
    found = environment(STUDENT, {"JUPYTER_CONFIG_PATH": "mine", "LANG": "C"})
    folders = found["JUPYTER_CONFIG_PATH"].split(os.pathsep)
    settings = ROOT / "grading" / "lab"
    assert folders == [str(settings / "student"), str(settings / "both"), str(ROOT), "mine"]
    assert found["LANG"] == "C"


def test_a_start_file_of_the_user_stays():
    assert environment(STUDENT, {})["PYTHONSTARTUP"] == str(ROOT / "grading" / "lab" / "startup.py")
    assert environment(STUDENT, {"PYTHONSTARTUP": "mine.py"})["PYTHONSTARTUP"] == "mine.py"
    assert "PYTHONSTARTUP" not in environment(INSTRUCTOR, {})


def test_nothing_asks_for_updates():
    for role in ROLES.values():
        assert any("NeverCheckForUpdate" in word for word in arguments(role))


@pytest.mark.parametrize("words", [[], ["teacher"]])
def test_another_role_is_an_error_that_names_the_roles(words):
    result = subprocess.run(
        [sys.executable, "-m", "grading.lab", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1
    assert "student|instructor" in result.stderr
