"""Run the real nbgrader command in folders of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

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
