"""Does each role see its own tools, and does JupyterLab find the settings?"""

import os
import subprocess
import sys

import pytest

from grading.lab.roles import (
    INSTRUCTOR,
    ROLES,
    STUDENT,
    arguments,
    environment,
    release,
    student,
)
from utils.language import languages
from utils.settings import ROOT


def test_the_first_page_of_each_role_is_there():
    """A student's is copied from the release when JupyterLab starts."""
    for role in (INSTRUCTOR, *map(student, languages())):
        path = role.first_page.removeprefix("/lab/tree/")
        assert ((role.folder if role is INSTRUCTOR else release(role.language)) / path).is_file()


def test_a_student_sees_the_notebooks_and_not_the_solutions():
    assert not (STUDENT.folder / "solutions").exists()
    assert (INSTRUCTOR.folder / "solutions").is_dir()


def test_settings_of_the_role_come_first_and_earlier_ones_stay():
    found = environment(STUDENT, {"JUPYTER_CONFIG_PATH": "mine", "LANG": "C"})
    folders = found["JUPYTER_CONFIG_PATH"].split(os.pathsep)
    settings = ROOT / "grading" / "lab"
    assert folders == [str(settings / "student"), str(settings / "both"), str(ROOT), "mine"]
    assert found["LANG"] == "C"


@pytest.mark.parametrize("name", languages()[1:])
def test_another_language_has_its_folder_and_its_settings_in_front(name):
    folders = environment(student(name), {})["JUPYTER_CONFIG_PATH"].split(os.pathsep)
    settings = ROOT / "grading" / "lab" / name
    assert folders[0] == str(settings)
    assert (settings / "labconfig" / "default_setting_overrides.json").is_file()
    assert student(name).folder == ROOT / "work" / name


def test_a_start_file_of_the_user_stays():
    assert environment(STUDENT, {})["PYTHONSTARTUP"] == str(ROOT / "grading" / "lab" / "startup.py")
    assert environment(STUDENT, {"PYTHONSTARTUP": "mine.py"})["PYTHONSTARTUP"] == "mine.py"
    assert "PYTHONSTARTUP" not in environment(INSTRUCTOR, {})


def test_nothing_asks_for_updates():
    for role in ROLES.values():
        assert any("NeverCheckForUpdate" in word for word in arguments(role))


def test_a_language_that_is_none_of_ours_is_an_error_that_names_ours():
    result = lab("student", "--language=xx")
    assert result.returncode == 1
    assert "en, ko" in result.stderr


def lab(*words):
    return subprocess.run(
        [sys.executable, "-m", "grading.lab", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("words", [[], ["teacher"]])
def test_another_role_is_an_error_that_names_the_roles(words):
    result = lab(*words)
    assert result.returncode == 1
    assert "student|instructor" in result.stderr
