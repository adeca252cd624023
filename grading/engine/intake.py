"""Take a submitted file in: a regular file of a sensible size that is a notebook, or a refusal.

Nothing here follows a link, waits for a pipe, or believes a name.
"""

import fnmatch
import json
import os
import re
import stat
from collections.abc import Sequence
from pathlib import Path

import nbformat

from utils.messages import grading as m
from utils.messages import say

MOST_CELLS = 500
CELL_ID = re.compile(r"^[a-zA-Z0-9-_]{1,64}$")
FILE_NAME = re.compile(r"[\w.@+,()\[\]/ -]{1,200}")
MOST_FILES, DEEPEST = 200, 8
STUDENT = re.compile(r"[\w][\w.@+ -]{0,63}")


class NotGradable(Exception):
    """A notebook cannot be graded. The text is a reason that a student can act on."""


def is_student_name(name: str) -> bool:
    """Tell whether a folder's name can be a student's: letters, digits, and ``. @ + - _``."""
    return bool(STUDENT.fullmatch(name)) and ".." not in name


def read_file(path: Path, megabytes: int) -> bytes:
    """Return the bytes of a submitted file.

    Raises:
        NotGradable: it is not a regular file of its own, or too large.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        reason = m.NOT_A_FILE if path.is_symlink() else m.UNREADABLE
        raise NotGradable(say(reason)) from error
    with os.fdopen(descriptor, "rb") as file:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            raise NotGradable(say(m.NOT_A_FILE))
        data = file.read(megabytes * 2**20 + 1)
    if len(data) > megabytes * 2**20:
        raise NotGradable(say(m.TOO_LARGE, megabytes=megabytes))
    return data


def read_beside(folder: Path, left_out: Sequence[str], megabytes: int) -> dict[str, bytes]:
    """Return the files below a folder by their paths in it, as far as they are files of its own.

    A link, a pipe, a name that no system of files takes everywhere, and what comes after
    ``megabytes`` or ``MOST_FILES``, are passed over. ``left_out`` are patterns of names.
    """
    found: dict[str, bytes] = {}
    left, folders = megabytes * 2**20, [folder]
    while folders:
        inside = folders.pop()
        for entry in sorted(os.scandir(inside), key=lambda entry: entry.name):
            path = Path(entry.path)
            name = path.relative_to(folder)
            if any(fnmatch.fnmatch(entry.name, pattern) for pattern in left_out):
                continue
            if entry.is_dir(follow_symlinks=False) and len(name.parts) < DEEPEST:
                folders.append(path)
            elif entry.is_file(follow_symlinks=False) and FILE_NAME.fullmatch(name.as_posix()):
                try:
                    data = read_file(path, -(-left // 2**20))
                except NotGradable:
                    continue
                if len(data) <= left and len(found) < MOST_FILES:
                    found[name.as_posix()] = data
                    left -= len(data)
    return found


def is_plain_text(path: Path) -> bool:
    """Tell whether a file is not there, or is a regular file of text and not a link or a pipe."""
    if not path.exists() and not path.is_symlink():
        return True
    try:
        read_file(path, 1).decode("utf-8")
    except (NotGradable, UnicodeDecodeError):
        return False
    return True


def read_submitted(path: Path, megabytes: int) -> bytes:
    """Return the bytes of ``submitted/<student>/<assignment>/<notebook>.ipynb``.

    Raises:
        NotGradable: it is no file of its own, or a folder above it is a link.
    """
    if path.parent.is_symlink() or path.parent.parent.is_symlink():
        raise NotGradable(say(m.NOT_A_FILE))
    return read_file(path, megabytes)


def parse(data: bytes) -> nbformat.NotebookNode:
    """Return the notebook in a file's bytes, with plain cells.

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
    return nbformat.v4.new_notebook(cells=[_cell(cell) for cell in content["cells"]])


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
