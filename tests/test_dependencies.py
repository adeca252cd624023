"""Does the project declare what it imports, where it imports it?"""

import ast
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import nbformat
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from utils.settings import ROOT

OWN = {"grading", "tests", "utils", *(path.stem for path in (ROOT / "tests").rglob("*.py"))}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
BUILT_IN_PLACES = {
    "jupyterlab": "the program that students work in",
    "ipywidgets": "imported where a widget is shown, and needed by JupyterLab's side of it",
    "nbdime": "a program: changes in notebooks, cell by cell",
    "nbstripout": "a program: takes times out of notebooks",
    "nbval": "a plug-in of pytest",
    "pre-commit": "a program",
    "psycopg": "SQLAlchemy's driver for PostgreSQL",
    "ruff": "a program",
    "setuptools": "builds the project where it is installed",
    "kagglehub": "imported where it is installed",
}
"""Declared, and imported by nothing that is looked at here: why."""


def declared(*extras: str) -> set[str]:
    """Return the names of the project's own requirements and of those of some extras."""
    lines = list(PROJECT["dependencies"])
    for extra in extras:
        lines += PROJECT["optional-dependencies"][extra]
    return {canonicalize_name(Requirement(line).name) for line in lines}


def sources(folder: str) -> Iterator[tuple[Path, str]]:
    """Yield the code of a folder: its modules, or the code cells of its notebooks."""
    for path in sorted((ROOT / folder).rglob("*.py")):
        yield path, path.read_text(encoding="utf-8")
    for path in sorted((ROOT / folder).rglob("*.ipynb")):
        cells = nbformat.read(path, as_version=4).cells
        yield path, "\n".join(cell.source for cell in cells if cell.cell_type == "code")


def imported(folder: str) -> dict[str, Path]:
    """Return the distributions that a folder imports, each with a file that does."""
    known, found = packages_distributions(), {}
    for path, code in sources(folder):
        for node in ast.walk(ast.parse(code)):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names = [node.module]
            for name in (name.partition(".")[0] for name in names):
                if name in sys.stdlib_module_names or name in OWN:
                    continue
                for distribution in known.get(name, [name])[:1]:
                    found.setdefault(canonicalize_name(distribution), path.relative_to(ROOT))
    return found


@pytest.mark.parametrize(
    ("folder", "extras", "where"),
    [
        ("utils", (), "dependencies"),
        ("solutions", (), "dependencies"),
        ("grading", ("grade",), "dependencies, or the extra grade"),
        ("tests", ("grade", "test"), "the extra test"),
    ],
)
def test_what_is_imported_is_declared(folder, extras, where):
    missing = [
        f"{name} is imported by {path}: declare it in pyproject.toml, in {where}."
        for name, path in imported(folder).items()
        if name not in declared(*extras, "kaggle")
    ]
    assert not missing, "\n".join(missing)


def test_what_is_declared_is_imported_or_has_a_reason():
    folders = ("utils", "solutions", "grading", "tests")
    used = {name for folder in folders for name in imported(folder)}
    unused = declared("grade", "test", "kaggle") - used - set(BUILT_IN_PLACES)
    assert not unused
