"""A copy of the project in a folder of its own, so that a run touches nothing of the class."""

import os
import shutil
import sys
from fnmatch import fnmatch
from pathlib import Path

from utils.settings import ROOT, data_dir

COPIED = ("grading", "notebooks", "solutions", "utils", "nbgrader_config.py", "pyproject.toml")
MADE_HERE = (
    "submitted",
    "autograded",
    "feedback",
    "gradebook.db*",
    "history",
    "results",
    "runs",
    "reports",
)
"""What grading makes in the folder ``grading``."""


OWN_GRADEBOOK = """
c.CourseDirectory.db_url = f"sqlite:///{ROOT / 'grading' / 'gradebook.db'}"
"""
"""Settings of a copy: the class's own gradebook may be on a server, and is not the copy's."""


def not_copied(folder: str, names: list[str]) -> set[str]:
    """Return the names in a folder of the project that a copy goes without."""
    made = MADE_HERE if Path(folder) == ROOT / "grading" else ()
    patterns = ("__pycache__", *made)
    return {name for name in names if any(fnmatch(name, pattern) for pattern in patterns)}


def copy_project(target: Path) -> None:
    """Copy the course and the grader, without submissions, results and gradebook."""
    target.mkdir(parents=True, exist_ok=True)
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, target / name, ignore=not_copied)
        else:
            shutil.copy(ROOT / name, target)
    with (target / "nbgrader_config.py").open("a", encoding="utf-8") as settings:
        settings.write(OWN_GRADEBOOK)


def environment(project: Path) -> dict[str, str]:
    """Return the variables for commands in a copy: its own code, and the data of this project."""
    programs = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    kept = {name: value for name, value in os.environ.items() if name != "ASL_TEST"}
    paths = {"PYTHONPATH": str(project), "ASL_DATA": str(data_dir()), "PATH": programs}
    return kept | paths | {"COLUMNS": "120"}
