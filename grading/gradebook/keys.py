"""The key of a result: everything that a notebook's score depends on, in one hash.

After an edit to a check only the notebooks that use it get a new key.
"""

import ast
import functools
import hashlib
import importlib.metadata
import json
import platform
from dataclasses import asdict
from pathlib import Path

from grading.engine.limits import Limits
from grading.engine.source import SourceNotebook
from utils.settings import ROOT, source_file

PACKAGES = ("ipykernel", "ipython", "keras", "nbclient", "numpy", "pandas", "tensorflow")


def _digest(*parts: bytes) -> str:
    found = hashlib.sha256()
    for part in parts:
        found.update(len(part).to_bytes(8, "big") + part)
    return found.hexdigest()


@functools.cache
def versions() -> dict[str, str]:
    """Return the versions of Python and of the packages that students' code uses."""
    found = {name: importlib.metadata.version(name) for name in PACKAGES}
    return {"python": platform.python_version()} | found


def data_key() -> str:
    """Return the hash of what the data are."""
    return _digest(source_file().read_bytes())


@functools.cache
def course_key() -> str:
    """Return the hash of all that notebooks import, as it was when this process first asked."""
    files = (f for f in (ROOT / "utils").rglob("*") if f.is_file() and f.suffix != ".pyc")
    named = {f.relative_to(ROOT).as_posix(): f for f in files}
    return _digest(*(part for n in sorted(named) for part in (n.encode(), named[n].read_bytes())))


def surroundings() -> dict[str, str]:
    """Return what a worker must have in common with the coordinator, by name."""
    data = data_key() if source_file().exists() else "none"
    return {"data": data, "course": course_key(), "engine": engine_key(), **versions()}


@functools.cache
def engine_key() -> str:
    """Return the hash of the engine's own code."""
    files = sorted((ROOT / "grading" / "engine").rglob("*.py"))
    return _digest(*(file.read_bytes() for file in files))


def _file_of(module: str) -> Path | None:
    path = ROOT.joinpath(*module.split("."))
    for file in (path.with_suffix(".py"), path / "__init__.py"):
        if file.is_file():
            return file
    return None


@functools.cache
def _imports(file: Path) -> frozenset[str]:
    """Return the names under ``utils`` that a file imports: modules, and perhaps things in them."""
    return frozenset(imported_names(file.read_text(encoding="utf-8")))


def imported_names(code: str) -> set[str]:
    """Return the names under ``utils`` that a piece of code imports."""
    found = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return {name for name in found if name.split(".")[0] == "utils"}


def course_files(notebook: SourceNotebook) -> list[Path]:
    """Return the files under ``utils`` that a notebook's cells use, directly or by others."""
    todo = {
        name
        for cell in notebook.cells
        if cell.locked and cell.cell_type == "code"
        for name in imported_names(cell.source)
    }
    seen: set[str] = set()
    files: set[Path] = set()
    while todo:
        name = todo.pop()
        if name in seen:
            continue
        seen.add(name)
        if parent := name.rpartition(".")[0]:
            todo.add(parent)
        if file := _file_of(name):
            files.add(file)
            todo |= _imports(file)
    return sorted(files)


def notebook_key(notebook: SourceNotebook, limits: Limits) -> str:
    """Return the hash of everything but the submission."""
    files = course_files(notebook)
    parts = [
        file.relative_to(ROOT).as_posix().encode() + b"\0" + file.read_bytes() for file in files
    ]
    plain = json.dumps([asdict(notebook), limits.to_config(), versions()], sort_keys=True)
    return _digest(plain.encode(), engine_key().encode(), data_key().encode(), *parts)


def key_of(data: bytes, notebook_part: str) -> str:
    """Return the key of one submitted file."""
    return _digest(data, notebook_part.encode())
