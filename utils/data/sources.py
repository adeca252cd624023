"""Find the two files in what the user names: a folder, a CSV file, a gzip or Kaggle's zip.

A source comes from outside, so it is read as a stream and in bounds: nothing is unpacked to
disk, no name inside an archive is used as a path, and no more is read than a file may hold.
"""

import gzip
import hashlib
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from utils.data.problems import DataProblem, shown
from utils.messages import data as m
from utils.messages import say

STEMS = {"train": ("sign_mnist_train",), "valid": ("sign_mnist_test", "sign_mnist_valid")}
"""Names of the two files without their endings; Kaggle calls the validation file ``test``."""

ENDINGS = (".csv", ".csv.gz")
MAX_UNPACKED_MEGABYTES = 200
"""More than twice the larger of the published files (83 MB)."""

MEGABYTE = 1 << 20
BROKEN = (EOFError, zlib.error, gzip.BadGzipFile, zipfile.BadZipFile)


@dataclass(frozen=True)
class Pair:
    """The unpacked bytes of both files and what to call them, each by ``train`` and ``valid``.

    ``sha256`` recognizes the source as it lay there, packed or not.
    """

    data: dict[str, bytes]
    names: dict[str, str]
    sha256: str


def part_of(name: str) -> str | None:
    """Return ``train`` or ``valid`` for one of the known file names, else ``None``."""
    for part, stems in STEMS.items():
        if any(name == stem + ending for stem in stems for ending in ENDINGS):
            return part
    return None


def fingerprint(path: Path) -> str:
    """Return the SHA-256 that recognizes a source: of its file, or of both files of a folder.

    Raises:
        DataProblem: there is nothing at ``path``, or not what the course needs.
    """
    digest = hashlib.sha256()
    with _readable(path):
        for file in [path] if _is_zip(path) else _files(path).values():
            with file.open("rb") as stream:
                while block := stream.read(MEGABYTE):
                    digest.update(block)
    return digest.hexdigest()


def read(path: Path) -> Pair:
    """Read both files of a source.

    Raises:
        DataProblem: a file is missing, cut short or too large, or cannot be read.
    """
    sha256 = fingerprint(path)
    with _readable(path):
        if _is_zip(path):
            data, names = _read_zip(path)
        else:
            files = _files(path)
            data = {part: _read_file(file) for part, file in files.items()}
            names = {part: file.name for part, file in files.items()}
    return Pair(data, names, sha256)


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """Turn what the system says about a source that cannot be read into a sentence."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        named = error.filename or path
        raise DataProblem(say(m.UNREADABLE, path=named, reason=reason)) from error


def _is_zip(path: Path) -> bool:
    return path.suffix.lower() == ".zip" and path.is_file()


def _files(path: Path) -> dict[str, Path]:
    """Return the path of each part in a folder, or of a file and its partner beside it."""
    if not path.exists():
        raise DataProblem(say(m.NOTHING_THERE, path=path))
    if path.is_dir():
        return {part: _in_folder(path, part) for part in STEMS}
    part = part_of(path.name)
    if not path.is_file():
        raise DataProblem(say(m.NO_FILE, name=path.name))
    if part is None:
        raise DataProblem(say(m.UNKNOWN_NAME, name=path.name))
    return {p: path if p == part else _in_folder(path.parent, p) for p in STEMS}


def _in_folder(folder: Path, part: str) -> Path:
    """Return the file of a part in a folder, or one level below it."""
    for place in (folder, *sorted(entry for entry in folder.iterdir() if entry.is_dir())):
        for stem in STEMS[part]:
            for ending in ENDINGS:
                if (place / (stem + ending)).is_file():
                    return place / (stem + ending)
    raise DataProblem(say(m.NOT_IN_FOLDER, folder=folder, wanted=_wanted(part)))


def _wanted(part: str) -> str:
    """Return what the file of a part may be called, in words."""
    first, *others = (f"{stem}.csv" for stem in STEMS[part])
    return say(m.EITHER, first=first, second=others[0]) if others else first


def _read_file(file: Path) -> bytes:
    with file.open("rb") as raw:
        if file.suffix != ".gz":
            return _bounded(raw, file.name)
        with gzip.GzipFile(fileobj=raw) as stream:
            return _bounded(stream, file.name)


def _read_zip(path: Path) -> tuple[dict[str, bytes], dict[str, str]]:
    """Return the bytes and the names of both files in Kaggle's archive."""
    data: dict[str, bytes] = {}
    names: dict[str, str] = {}
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            for member in members:
                _refuse_climbing(member.filename, path.name)
            for member in sorted(members, key=lambda member: member.filename.count("/")):
                part = part_of(PurePosixPath(member.filename).name)
                if part is None or part in data or member.is_dir():
                    continue
                names[part] = f"{path.name}/{member.filename}"
                with archive.open(member) as packed:
                    if member.filename.endswith(".gz"):
                        with gzip.GzipFile(fileobj=packed) as stream:
                            data[part] = _bounded(stream, names[part])
                    else:
                        data[part] = _bounded(packed, names[part])
    except RuntimeError as error:
        raise DataProblem(say(m.PASSWORD, name=path.name)) from error
    except (*BROKEN, NotImplementedError) as error:
        raise DataProblem(say(m.NO_ZIP, name=path.name)) from error
    for part in STEMS:
        if part not in data:
            raise DataProblem(say(m.NOT_IN_ZIP, name=path.name, wanted=_wanted(part)))
    return {part: data[part] for part in STEMS}, names


def _refuse_climbing(member: str, archive: str) -> None:
    path = PurePosixPath(member.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in member[:2]:
        raise DataProblem(say(m.CLIMBING, name=archive, path=shown(member)))


def _bounded(stream: BinaryIO, name: str) -> bytes:
    """Read a stream to its end, or refuse it when it is larger than a file may be."""
    try:
        data = stream.read(MAX_UNPACKED_MEGABYTES * MEGABYTE + 1)
    except BROKEN as error:
        raise DataProblem(say(m.CUT_FILE, name=name)) from error
    if len(data) > MAX_UNPACKED_MEGABYTES * MEGABYTE:
        raise DataProblem(say(m.LARGE_FILE, name=name, most=MAX_UNPACKED_MEGABYTES))
    return data
