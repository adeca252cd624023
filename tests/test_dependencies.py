"""Does the project declare what it imports, where it imports it?"""

import ast
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from house_code import code_of
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from grading.gradebook.keys import versions
from utils.settings import ROOT

HOUSE = ("utils", "grading")
OWN = {*HOUSE, "book", "tests", *(path.stem for path in (ROOT / "tests").rglob("*.py"))}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
CONFIG = ROOT / "nbgrader_config.py"
STUDENT_STARTS = (ROOT / "grading" / "lab" / "__main__.py", CONFIG)
"""What runs for a student: `make lab`, and nbgrader's settings when Validate is pressed."""

NOT_IMPORTED = {
    "jupyterlab-language-pack-ko-kr": "words of JupyterLab",
    "koreanize-matplotlib": "its font is read as a file",
    "myst-nb": "a part of Sphinx, named in book/conf.py",
    "kagglehub": "imported by a program of its own, where it is installed",
    "nbdime": "a program: changes in notebooks, cell by cell",
    "nbstripout": "a program: takes times out of notebooks",
    "nbval": "a plug-in of pytest",
    "pre-commit": "a program",
    "psycopg": "SQLAlchemy's driver for PostgreSQL",
    "ruff": "a program",
    "scikit-image": "its photographs are read as files",
    "sphinx-book-theme": "the book's theme, named in book/conf.py",
    "sphinx-copybutton": "a part of Sphinx, named in book/conf.py",
    "sphinx-design": "a part of Sphinx, named in book/conf.py",
    "setuptools": "builds the project where it is installed",
}
"""Declared, and imported by nothing that is looked at here: why."""


def declared(*extras: str) -> set[str]:
    """Return the names of the project's own requirements and of those of some extras."""
    lines = list(PROJECT["dependencies"])
    for extra in extras:
        lines += PROJECT["optional-dependencies"][extra]
    return {canonicalize_name(Requirement(line).name) for line in lines}


def names_in(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """Yield what some nodes import; of ``from a import b`` both ``a`` and ``a.b``."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def within(*folders: str) -> list[Path]:
    """Return the modules and notebooks of some folders."""
    return [
        path
        for folder in folders
        for ending in ("py", "ipynb")
        for path in sorted((ROOT / folder).rglob(f"*.{ending}"))
    ]


def module_files(name: str) -> Iterator[Path]:
    """Yield the files that Python runs to import a module of the house."""
    parts = name.split(".")
    for length in range(1, len(parts) + 1):
        place = ROOT.joinpath(*parts[:length])
        for path in (place / "__init__.py", place.with_suffix(".py")):
            if path.is_file():
                yield path


def loaded(*starts: Path) -> list[Path]:
    """Return some files with all files of the house that run when they are loaded.

    An import in a function is not followed: it runs later, or never.
    """
    found, waiting = set(), list(starts)
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            for name in names_in(code_of(path).body):
                if name.partition(".")[0] in HOUSE:
                    waiting += module_files(name)
    return sorted(found)


def imported(paths: Iterable[Path]) -> dict[str, Path]:
    """Return the distributions that some files import, each with the first file that does."""
    known, found = packages_distributions(), {}
    for path in paths:
        for name in names_in(ast.walk(code_of(path))):
            top = name.partition(".")[0]
            if top not in sys.stdlib_module_names and top not in OWN:
                distribution = canonicalize_name(known.get(top, [top])[0])
                found.setdefault(distribution, path.relative_to(ROOT))
    return found


@pytest.mark.parametrize(
    ("paths", "extras", "where"),
    [
        pytest.param(within("utils"), (), "dependencies", id="utils"),
        pytest.param(within("solutions"), (), "dependencies", id="solutions"),
        pytest.param(loaded(*STUDENT_STARTS), (), "dependencies", id="a student's JupyterLab"),
        pytest.param(
            [CONFIG, *within("grading")], ("grade",), "dependencies or grade", id="grading"
        ),
        pytest.param(within("book"), ("grade", "book"), "book", id="book"),
        pytest.param(within("tests"), ("grade", "test"), "test", id="tests"),
    ],
)
def test_what_is_imported_is_declared(paths, extras, where):
    missing = [
        f"{name} is imported by {path}: declare it in pyproject.toml, in {where}."
        for name, path in imported(paths).items()
        if name not in declared(*extras)
    ]
    assert not missing, "\n".join(missing)


def test_what_is_declared_is_imported_or_has_a_reason():
    used = imported([CONFIG, *within("utils", "solutions", "grading", "book", "tests")]).keys()
    unused = declared(*PROJECT["optional-dependencies"]) - used
    assert unused <= NOT_IMPORTED.keys(), "nothing imports it: remove it, or give the reason here"
    assert unused >= NOT_IMPORTED.keys(), "imported or not declared: it needs no reason here"


def test_the_key_of_a_result_has_the_versions_of_what_is_imported_for_it():
    known = {canonicalize_name(name) for name in versions()}
    used = imported(within("grading/engine", "utils")).keys()
    assert used - known == set()


def test_what_a_student_loads_is_followed():
    """The test of a student's JupyterLab rests on this."""
    files = {str(path.relative_to(ROOT)) for path in loaded(*STUDENT_STARTS)}
    assert {"grading/upkeep/samples.py", "grading/engine/clean.py"} <= files
    assert "grading/class_run/cluster.py" not in files
