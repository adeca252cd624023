"""A gradebook for the attacks, and things that no attack may see or change."""

import os
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from asl_lesson import ASSIGNMENT

from grading.course import Course
from grading.engine.source import SourceNotebook
from grading.gradebook.assignment import read_assignment
from utils.lessons.collection import lessons
from utils.settings import ROOT


@dataclass
class Canary:
    """A secret that lies in the home directory, the environment, a submission and a gradebook."""

    secret: str
    files: dict[Path, bytes]

    def untouched(self) -> bool:
        """Tell whether every file of the instructor's is as it was."""
        return all(path.read_bytes() == content for path, content in self.files.items())


@pytest.fixture(scope="session")
def gradebook() -> Iterator[Path]:
    """Make the gradebook of a course of its own."""
    with tempfile.TemporaryDirectory(prefix="attacked-") as folder:
        yield make_gradebook(Path(folder))


def make_gradebook(folder: Path) -> Path:
    """Release all lessons into a folder; return the gradebook's file."""
    file = folder / "gradebook.db"
    paths = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {"PATH": paths}
    for lesson in lessons():
        command = [Path(sys.executable).parent / "nbgrader", "generate_assignment", lesson.name]
        command += [f"--CourseDirectory.release_directory={folder / 'release'}"]
        command += [f"--CourseDirectory.db_url=sqlite:///{file}"]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    return file


@pytest.fixture(scope="session")
def source(gradebook: Path) -> dict[str, dict[str, SourceNotebook]]:
    """Return the released notebooks of each lesson."""
    config = Course.of(ROOT).config
    config.CourseDirectory.db_url = f"sqlite:///{gradebook}"
    course = Course(config)
    return {lesson.name: read_assignment(course.assignment(lesson.name)) for lesson in lessons()}


@pytest.fixture(scope="session")
def canary(gradebook: Path) -> Iterator[Canary]:
    """Put a secret where a student must not reach, before the first kernel starts."""
    secret = f"canary-{secrets.token_hex(8)}"
    home = Path.home() / f".{secret}"
    other = gradebook.parent / "submitted" / "other" / ASSIGNMENT / "07_summarize.ipynb"
    other.parent.mkdir(parents=True)
    for file in (home, other):
        file.write_text(secret)
        file.chmod(0o666)
    os.environ["ASL_CANARY"] = secret
    yield Canary(secret, {file: file.read_bytes() for file in (home, other, gradebook)})
    home.unlink()
    del os.environ["ASL_CANARY"]
