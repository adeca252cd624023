"""Does make do again what has changed, and grade what is there?"""

import os
import shutil
import subprocess
import sys

import pytest

from utils.settings import ROOT

NOTEBOOKS = ("00_start.ipynb", "lesson/01_first.ipynb", "ps1/problem1.ipynb")
BEFORE, AFTER = (1, 1), (2, 2)
OF_AN_OUTER_MAKE = ("MAKEFLAGS", "MAKELEVEL", "MFLAGS")
"""`make test` runs these tests, and its variables would make this make say where it is."""


@pytest.fixture
def project(tmp_path):
    """Return a folder in which everything is made, with a lesson and a plain assignment."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    files = ["requirements.lock", "pyproject.toml", "nbgrader_config.py"]
    files += ["utils/lessons/lesson/lesson.py", ".build/setup.stamp"]
    files += [f"solutions/{name}" for name in NOTEBOOKS]
    for name in [*files, ".build/release.stamp"]:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        os.utime(path, BEFORE)
    return tmp_path


def would_run(project, *words):
    """Return what make would run."""
    outside = {n: v for n, v in os.environ.items() if n not in OF_AN_OUTER_MAKE}
    done = subprocess.run(
        ["make", "-n", *words], cwd=project, env=outside, capture_output=True, text=True, check=True
    )
    return done.stdout


@pytest.mark.parametrize("changed", NOTEBOOKS[:2])
def test_a_changed_solution_is_released(project, changed):
    assert "generate_assignment" not in would_run(project, "release")
    os.utime(project / "solutions" / changed, AFTER)
    assert "nbgrader generate_assignment lesson" in would_run(project, "release")


def test_what_is_handed_in_is_graded_also_of_a_plain_assignment(project):
    for name in ("lesson", "ps1", "other"):
        (project / "grading" / "submitted" / "ann" / name).mkdir(parents=True)
    last = would_run(project, "autograde").splitlines()[-1]
    assert "autograde lesson" in last
    assert "autograde ps1" in last
    assert "autograde other" not in last
    assert "lesson" not in would_run(project, "autograde", "ASSIGNMENT=ps1").splitlines()[-1]


def test_the_language_of_make_is_that_of_its_commands_and_not_the_systems(project, monkeypatch):
    monkeypatch.setenv("LANGUAGE", "ko")
    for target in ("lab", "data", "report"):
        assert "=ko" not in would_run(project, target)
    lab = would_run(project, "lab", "LANGUAGE=ko").splitlines()
    assert [line.partition(" ")[0] for line in lab[:2]] == ["ASL_LANGUAGE=ko"] * 2
    assert lab[-1].endswith("grading.lab student --language=ko")
    report = would_run(project, "report", "ASSIGNMENT=ps1", "LANGUAGE=ko")
    assert report.strip().endswith("grading report ps1 --language=ko")


def test_a_python_that_is_too_old_is_said_in_both_languages(project):
    old = project / "old-python"
    swap = "import sys; sys.version_info = (3, 9); exec(sys.argv[1])"
    old.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "{swap}" "$2"\n', encoding="utf-8")
    old.chmod(0o755)
    (project / ".build" / "setup.stamp").unlink()
    done = subprocess.run(
        ["make", "setup", f"PYTHON={old}"], cwd=project, capture_output=True, text=True
    )
    assert "python3 here is 3.9. Name another" in done.stderr
    assert "python3 버전은 3.9입니다. 다른 것을 지정하십시오" in done.stderr
