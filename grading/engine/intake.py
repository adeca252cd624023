"""Take a submitted file in: a regular file of a sensible size that is a notebook, or a refusal.

Nothing here follows a link, waits for a pipe, or believes a name.
"""

import contextlib
import fnmatch
import itertools
import json
import os
import re
import stat
from collections.abc import Sequence
from pathlib import Path

import nbformat

from utils.language import ENGLISH, KEY, language_of
from utils.messages import grading as m
from utils.messages import say

MOST_CELLS = 500
CELL_ID = re.compile(r"^[a-zA-Z0-9-_]{1,64}$")
FILE_NAME = re.compile(r"[\w.@+,()\[\]/ -]{1,200}")
MOST_FILES, MOST_ENTRIES, DEEPEST = 200, 1000, 8
OF_A_FILE = os.O_RDONLY | sum(
    getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY")
)
"""How to open a submitted file, as far as the system has it: Windows has the last only, and no
pipes in its folders."""

STUDENT = re.compile(r"\w(?:[\w.@+ -]{0,62}[\w.@+-])?")


class NotGradable(Exception):
    """A notebook cannot be graded. The text is a reason that a student can act on."""


def is_student_name(name: str) -> bool:
    """Tell whether a folder's name can be a student's: letters, numbers, spaces, ``. @ + - _``."""
    return bool(STUDENT.fullmatch(name)) and ".." not in name


def is_folder(path: Path) -> bool:
    """Tell whether a path is a folder, and no link to one."""
    try:
        return stat.S_ISDIR(path.lstat().st_mode)
    except OSError:
        return False


def is_there(path: Path) -> bool:
    """Tell whether there is anything at a path: a file, a folder, a link that leads nowhere."""
    return os.path.lexists(path)


def open_folder(path: str | Path, inside: int | None = None) -> int:
    """Return a descriptor of a folder, of the one ``inside`` another where that is given.

    What is opened so stays the same folder, whatever is put in its place meanwhile.

    Raises:
        OSError: it is not there, is no folder, or a link to one.
    """
    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
    return os.open(path, flags, dir_fd=inside)


def read_file(path: str | Path, megabytes: float, inside: int | None = None) -> bytes:
    """Return the bytes of a submitted file, of one ``inside`` an open folder where that is given.

    Raises:
        NotGradable: it is not a regular file of its own, or too large.
    """
    try:
        kind = os.stat(path, dir_fd=inside, follow_symlinks=False).st_mode
        if not stat.S_ISREG(kind):
            raise NotGradable(say(m.NOT_A_FILE))
        descriptor = os.open(path, OF_A_FILE, dir_fd=inside)
    except OSError as error:
        raise NotGradable(say(m.UNREADABLE)) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):  # another took its place since
        os.close(descriptor)
        raise NotGradable(say(m.NOT_A_FILE))
    with os.fdopen(descriptor, "rb") as file:
        data = file.read(int(megabytes * 2**20) + 1)
    if len(data) > int(megabytes * 2**20):
        raise NotGradable(say(m.TOO_LARGE, megabytes=f"{megabytes:.3g}"))
    return data


def read_beside(folder: Path, left_out: Sequence[str], megabytes: int) -> dict[str, bytes]:
    """Return the files below a folder by their paths in it, as far as they are files of its own.

    A link, a pipe, a name that no system of files takes everywhere, what cannot be read, and what
    comes after ``megabytes`` or ``MOST_FILES``, are passed over. ``left_out`` are patterns of
    names.
    """
    found: dict[str, bytes] = {}
    left, folders = megabytes * 2**20, itertools.count(1)
    with contextlib.ExitStack() as opened:

        def enter(name: str | Path, inside: int | None = None) -> list[tuple[int, os.DirEntry]]:
            try:
                descriptor = open_folder(name, inside)
            except OSError:
                return []
            opened.callback(os.close, descriptor)
            with os.scandir(descriptor) as entries:
                ordered = sorted(entries, key=lambda entry: entry.name)
            wanted = (
                entry
                for entry in ordered
                if not any(fnmatch.fnmatch(entry.name, pattern) for pattern in left_out)
            )
            return [(descriptor, entry) for entry in itertools.islice(wanted, MOST_ENTRIES)]

        waiting = [((), enter(folder))]
        while waiting:
            above, entries = waiting.pop()
            for inside, entry in entries:
                parts = (*above, entry.name)
                name = "/".join(parts)
                if entry.is_dir(follow_symlinks=False):
                    if len(parts) < DEEPEST and next(folders) < MOST_FILES:
                        waiting.append((parts, enter(entry.name, inside)))
                elif entry.is_file(follow_symlinks=False) and FILE_NAME.fullmatch(name):
                    try:
                        data = read_file(entry.name, -(-left // 2**20), inside)
                    except NotGradable:
                        continue
                    if len(data) <= left and len(found) < MOST_FILES:
                        found[name] = data
                        left -= len(data)
    return found


def read_text(path: Path) -> str | None:
    """Return the text of a regular file, ``None`` where it is none."""
    try:
        return read_file(path, 1).decode("utf-8")
    except (NotGradable, UnicodeDecodeError):
        return None


def read_submitted(path: Path, megabytes: int) -> bytes:
    """Return the bytes of ``submitted/<student>/<assignment>/<notebook>.ipynb``.

    Raises:
        NotGradable: it is no file of its own, or a folder above it is a link.
    """
    with contextlib.ExitStack() as opened:
        try:
            student = open_folder(path.parent.parent)
            opened.callback(os.close, student)
            folder = open_folder(path.parent.name, student)
            opened.callback(os.close, folder)
        except OSError as error:
            raise NotGradable(say(m.NOT_A_FILE)) from error
        return read_file(path.name, megabytes, folder)


def parse(data: bytes) -> nbformat.NotebookNode:
    """Return the notebook in a file's bytes, with plain cells and its language.

    Raises:
        NotGradable: it is not a notebook of format 4.
    """
    if not data.strip():
        raise NotGradable(say(m.EMPTY))
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise NotGradable(say(m.NOT_TEXT)) from error
    except json.JSONDecodeError as error:
        raise NotGradable(say(m.NOT_JSON, line=error.lineno)) from error
    except (RecursionError, ValueError) as error:
        raise NotGradable(say(m.NOT_A_NOTEBOOK)) from error
    if not isinstance(content, dict) or not isinstance(content.get("nbformat"), int):
        raise NotGradable(say(m.NOT_A_NOTEBOOK))
    if content["nbformat"] != 4:
        raise NotGradable(say(m.OLD_FORMAT, found=content["nbformat"]))
    if not isinstance(content.get("cells"), list):
        raise NotGradable(say(m.NOT_A_NOTEBOOK))
    if len(content["cells"]) > MOST_CELLS:
        raise NotGradable(say(m.TOO_MANY_CELLS, count=MOST_CELLS))
    metadata = content.get("metadata")
    spoken = language_of(metadata if isinstance(metadata, dict) else {})
    return nbformat.v4.new_notebook(
        metadata={} if spoken == ENGLISH else {KEY: spoken},
        cells=[_cell(cell) for cell in content["cells"]],
    )


def _cell(cell: object) -> nbformat.NotebookNode:
    """Return a cell with its source and its nbgrader metadata, and nothing else of it."""
    if not isinstance(cell, dict):
        raise NotGradable(say(m.NOT_A_NOTEBOOK))
    source = cell.get("source", "")
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    if not isinstance(source, str):
        raise NotGradable(say(m.NOT_A_NOTEBOOK))
    kind = str(cell.get("cell_type"))
    make = {"code": nbformat.v4.new_code_cell, "markdown": nbformat.v4.new_markdown_cell}
    plain = make.get(kind, nbformat.v4.new_raw_cell)(source.encode("utf-8", "replace").decode())
    if isinstance(cell.get("id"), str) and CELL_ID.match(cell["id"]):
        plain.id = cell["id"]
    metadata = cell.get("metadata")
    metadata = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    if isinstance(metadata, dict) and isinstance(metadata.get("grade_id"), str):
        plain.metadata.nbgrader = nbformat.NotebookNode(grade_id=metadata["grade_id"])
    return plain
