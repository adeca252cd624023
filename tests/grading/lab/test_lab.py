"""Do nbgrader's extensions load with this JupyterLab, and does Validate tell right from wrong?"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from asl_lesson import RELEASE, SOLUTIONS

from grading.upkeep.answers import answers_of, type_answers
from utils.settings import ROOT

BIN = Path(sys.executable).parent
EXTENSIONS = ("formgrader", "validate_assignment", "assignment_list", "course_list")
STEP = "05_reshape.ipynb"


def jupyter(*arguments):
    """Run a jupyter command of this environment and return all that it prints."""
    environment = os.environ | {"PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    result = subprocess.run(
        [BIN / "jupyter", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return result.stdout + result.stderr


def test_the_lab_extension_is_enabled():
    lines = jupyter("labextension", "list").splitlines()
    (line,) = [line for line in lines if "@jupyter/nbgrader " in line]
    assert "enabled" in line
    assert "OK" in line


def test_the_server_extensions_load():
    lines = jupyter("server", "extension", "list").splitlines()
    for name in EXTENSIONS:
        assert any(f"nbgrader.server_extensions.{name}" in x and "OK" in x for x in lines)


@pytest.fixture(params=["answered", "untouched"])
def notebook(request, tmp_path):
    """Return a released notebook, and whether its answers are right."""
    path = Path(shutil.copy(RELEASE / STEP, tmp_path / STEP))
    if request.param == "answered":
        content = nbformat.read(path, as_version=4)
        type_answers(content, answers_of(nbformat.read(SOLUTIONS / STEP, as_version=4)))
        nbformat.write(content, path)
    return path, request.param == "answered"


def test_validate_tells_right_from_untouched(nbgrader, notebook):
    path, is_right = notebook
    said = nbgrader("validate", str(path)).stdout
    assert ("Success! Your notebook passes all the tests." in said) is is_right, said
    assert ("VALIDATION FAILED ON 3 CELL(S)" in said) is not is_right


def test_a_language_that_there_is_none_of_is_said_in_all_that_there_are():
    command = [sys.executable, "-m", "grading.lab", "student", "--language=xx"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True).stderr
    assert "There is no 'xx'." in said
    assert "'xx' 언어는 없습니다." in said
