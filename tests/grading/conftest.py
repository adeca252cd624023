"""Run the real nbgrader command in folders of its own."""

import functools
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import nbformat
import pytest
from asl_lesson import ASSIGNMENT, RELEASE, SOLUTIONS, assignment_in
from class_runs import make_project

from grading.engine import grade as engine
from grading.engine.limits import Limits
from grading.engine.result import Result
from grading.engine.source import SourceNotebook
from grading.gradebook.assignment import read_assignment
from grading.upkeep.answers import answers_of, type_answers
from grading.upkeep.copies import copy_project, environment
from utils.settings import ROOT

BIN = Path(sys.executable).parent

os.environ["PATH"] = f"{BIN}{os.pathsep}{os.environ['PATH']}"  # a new gradebook calls alembic


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an empty folder for the release, the submissions and the gradebook."""
    return tmp_path_factory.mktemp("course")


@pytest.fixture(scope="module")
def nbgrader(course: Path) -> Callable[..., subprocess.CompletedProcess]:
    """Return a function that runs an nbgrader command of this course in those folders."""
    folders = ["release", "submitted", "autograded", "feedback"]
    options = [f"--CourseDirectory.{name}_directory={course / name}" for name in folders]
    options.append(f"--CourseDirectory.db_url=sqlite:///{course / 'gradebook.db'}")

    def run(*arguments: str) -> subprocess.CompletedProcess:
        path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
        environment = {k: v for k, v in os.environ.items() if k != "ASL_TEST"} | {"PATH": path}
        return subprocess.run(
            [BIN / "nbgrader", *arguments, *options],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the project with a gradebook that knows the assignment."""
    folder = tmp_path_factory.mktemp("project")
    copy_project(folder)
    generate(folder, ASSIGNMENT)
    return folder


def generate(project: Path, assignment: str) -> None:
    """Make an assignment of a project known to its gradebook."""
    command = [BIN / "nbgrader", "generate_assignment", assignment, "--force"]
    result = subprocess.run(
        command, cwd=project, env=environment(project), capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr


@pytest.fixture(scope="session")
def assignment(project: Path) -> Mapping[str, SourceNotebook]:
    """Return the assignment as the gradebook knows it."""
    return read_assignment(assignment_in(project))


@pytest.fixture(scope="session")
def assignment_of(
    project: Path, assignment: Mapping[str, SourceNotebook]
) -> Callable[[str], Mapping[str, SourceNotebook]]:
    """Return what gives a lesson's assignment as the gradebook knows it."""

    @functools.cache
    def known(lesson: str) -> Mapping[str, SourceNotebook]:
        if lesson == ASSIGNMENT:
            return assignment
        generate(project, lesson)
        return read_assignment(assignment_in(project, lesson))

    return known


@pytest.fixture
def handed_in() -> Callable[..., nbformat.NotebookNode]:
    """Return what makes a released notebook with answers typed in, the reference one elsewhere."""

    def make(step: str, **answers: str) -> nbformat.NotebookNode:
        reference = answers_of(nbformat.read(SOLUTIONS / f"{step}.ipynb", as_version=4))
        notebook = nbformat.read(RELEASE / f"{step}.ipynb", as_version=4)
        type_answers(notebook, reference | answers)
        return notebook

    return make


@pytest.fixture
def grade(assignment) -> Callable[..., Result]:
    """Return what grades a notebook, or the bytes of a file, as a step."""

    def run(step: str, notebook: nbformat.NotebookNode | bytes, **limits: int) -> Result:
        data = notebook if isinstance(notebook, bytes) else nbformat.writes(notebook).encode()
        return engine.grade(data, assignment[step], Limits(**limits))

    return run


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project of two steps with a gradebook. Not to be changed."""
    project = tmp_path_factory.mktemp("made") / "project"
    make_project(project)
    return project


@pytest.fixture
def small(made_once: Path, tmp_path: Path) -> Path:
    """Return a project of two steps with a gradebook, for one test."""
    return Path(shutil.copytree(made_once, tmp_path / "project"))
