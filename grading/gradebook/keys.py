"""The key of a result: everything that a notebook's score depends on, in one hash.

What that is, the folders say: all of ``engine``, all of ``utils`` but the lessons, and of its own
lesson all but the rows and the modules of other steps. So after an edit to a check only its
notebook gets a new key.
"""

import functools
import hashlib
import importlib.metadata
import json
import platform
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, replace
from pathlib import Path

import utils
from grading import engine
from grading.course import Assignment
from grading.engine.limits import Limits
from grading.engine.source import SourceNotebook
from utils.language import ENGLISH, LOCALES, language_in
from utils.settings import data_dir, source_file

PROJECT = "asl-notebooks"
PACKAGE = re.compile(r"[\w.-]+")
UTILS = Path(utils.__file__).parent
LESSONS = UTILS / "lessons"
NO_DATA = (
    "The data are not there yet. Run `make data` (or `python -m utils.data`) in the course folder, "
    "then grade again."
)
NO_FILE = (
    "{name} is not in the data folder. Run `make data` in the course folder, then grade again."
)


class NoData(Exception):
    """The lesson's data have not been made. The text says what to do."""


def _digest(*parts: bytes) -> str:
    found = hashlib.sha256()
    for part in parts:
        found.update(len(part).to_bytes(8, "big") + part)
    return found.hexdigest()


@functools.cache
def versions() -> dict[str, str]:
    """Return the versions of Python and of the packages that the project itself needs.

    Those of its extras are for instructors; no score depends on them.
    """
    needed = (line for line in importlib.metadata.requires(PROJECT) if "extra ==" not in line)
    names = sorted(PACKAGE.match(line)[0] for line in needed)
    found = {name: importlib.metadata.version(name) for name in names}
    return {"python": platform.python_version()} | found


def data_key() -> str:
    """Return the hash of what the data are, ``none`` where no data have been made."""
    return _digest(source_file().read_bytes()) if source_file().exists() else "none"


def look_for_data(assignment: Assignment) -> None:
    """Look whether the data of an assignment's lesson are there.

    Raises:
        NoData: the lesson needs data, and none have been made, or a file of its steps is missing.
    """
    lesson = assignment.lesson
    if lesson and lesson.data:
        _look_for_files([name for step in lesson.steps for name in step.files])


def _look_for_files(names: Iterable[str]) -> None:
    """Look whether files of the data folder are there, in a folder whose data have been made.

    Raises:
        NoData: they have not, or one is missing.
    """
    if data_key() == "none":
        raise NoData(NO_DATA)
    for name in names:
        if not (data_dir() / name).is_file():
            raise NoData(NO_FILE.format(name=name))


def _files(folder: Path) -> Iterator[Path]:
    found = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return (path for path in found if not path.name.endswith(".md"))


def _hash(files: Iterable[Path], root: Path) -> str:
    named = {file.relative_to(root).as_posix(): file for file in files}
    return _digest(*(part for n in sorted(named) for part in (n.encode(), named[n].read_bytes())))


@functools.cache
def course_key() -> str:
    """Return the hash of all that notebooks import, as it was when this process first asked."""
    return _hash(_files(UTILS), UTILS)


@functools.cache
def engine_key() -> str:
    """Return the hash of the engine's own code."""
    folder = Path(engine.__file__).parent
    return _hash(_files(folder), folder)


@functools.cache
def shared_key() -> str:
    """Return the hash of what all lessons share. Languages have keys of their own."""
    own = (LESSONS, LOCALES)
    return _hash((f for f in _files(UTILS) if not any(p in f.parents for p in own)), UTILS)


@functools.cache
def language_key(name: str) -> str:
    """Return the hash of all that is said in a language other than English."""
    return _hash(_files(LOCALES / name), UTILS)


@functools.cache
def lesson_key(lesson: str, step: str) -> str:
    """Return the hash of a lesson's modules as a step sees them: without those of the others.

    Of the rows in ``lesson.py`` its own counts, which ``notebook_key`` adds.
    """
    own = LESSONS / lesson
    seen = (f for f in _files(own) if f.parent == own or f.stem in (step, "__init__"))
    mine = (f for f in seen if f != own / "lesson.py")
    return _hash((*LESSONS.glob("*.py"), *mine), UTILS)


def surroundings() -> dict[str, str]:
    """Return what a worker must have in common with the coordinator, by name."""
    return {"data": data_key(), "course": course_key(), "engine": engine_key(), **versions()}


def notebook_key(assignment: Assignment, notebook: SourceNotebook, limits: Limits) -> str:
    """Return the hash of everything but the submission.

    Raises:
        NoData: the lesson needs data, and none have been made, or one of its files is missing.
    """
    content = asdict(replace(notebook, files={}))
    content["by_hand"] = sorted(notebook.by_hand)
    files = {name: _digest(data) for name, data in notebook.files.items()}
    parts = [content, files, limits.to_config(), versions(), engine_key(), shared_key()]
    lesson = assignment.lesson
    step = lesson.taught_in(notebook.name) if lesson else None
    if step:
        row = repr((replace(lesson, steps=()), step))
        parts += [lesson_key(lesson.name, step.name), row, data_key()]
        if notebook.room.data:
            _look_for_files(notebook.room.data)
    return _digest(json.dumps(parts, sort_keys=True).encode())


def key_of(
    data: bytes,
    notebook_part: str,
    files: Mapping[str, bytes] | None = None,
    spoken: str | None = None,
) -> str:
    """Return the key of one submitted file, with the files that were handed in beside it.

    ``spoken`` is the language, where ``data`` do not name it themselves. A translation that changes
    gives new keys to the notebooks of its language, and to no other.
    """
    beside = (part for name in sorted(files or {}) for part in (name.encode(), files[name]))
    spoken = spoken or language_in(data)
    words = () if spoken == ENGLISH else (spoken.encode(), language_key(spoken).encode())
    return _digest(data, notebook_part.encode(), *words, *beside)
