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
        raise DataProblem(f"{error.filename or path} cannot be read: {reason}.") from error


def _is_zip(path: Path) -> bool:
    return path.suffix.lower() == ".zip" and path.is_file()


def _files(path: Path) -> dict[str, Path]:
    """Return the path of each part in a folder, or of a file and its partner beside it."""
    if not path.exists():
        raise DataProblem(f"There is nothing at {path}. Name a folder, a .csv, .csv.gz or .zip.")
    if path.is_dir():
        return {part: _in_folder(path, part) for part in STEMS}
    part = part_of(path.name)
    if not path.is_file():
        raise DataProblem(f"{path.name} is not a file. Name a folder, a .csv, .csv.gz or .zip.")
    if part is None:
        raise DataProblem(
            f"{path.name} is not a name that the course knows. The files are called "
            "sign_mnist_train.csv and sign_mnist_test.csv (or sign_mnist_valid.csv), as .csv or "
            ".csv.gz; or name Kaggle's .zip."
        )
    return {p: path if p == part else _in_folder(path.parent, p) for p in STEMS}


def _in_folder(folder: Path, part: str) -> Path:
    """Return the file of a part in a folder, or one level below it."""
    for place in (folder, *sorted(entry for entry in folder.iterdir() if entry.is_dir())):
        for stem in STEMS[part]:
            for ending in ENDINGS:
                if (place / (stem + ending)).is_file():
                    return place / (stem + ending)
    wanted = " or ".join(f"{stem}.csv" for stem in STEMS[part])
    raise DataProblem(
        f"{folder} holds no {wanted}, neither packed (.gz) nor plain. Put it there, or name the "
        "folder where it is."
    )


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
        raise DataProblem(
            f"{path.name} is protected by a password. Use the zip file as Kaggle publishes it."
        ) from error
    except (*BROKEN, NotImplementedError) as error:
        raise DataProblem(
            f"{path.name} is cut short or not a zip file. Download the file again."
        ) from error
    for part, stems in STEMS.items():
        if part not in data:
            wanted = " or ".join(f"{stem}.csv" for stem in stems)
            raise DataProblem(f"{path.name} holds no {wanted}. Use the zip file of Kaggle.")
    return {part: data[part] for part in STEMS}, names


def _refuse_climbing(member: str, archive: str) -> None:
    path = PurePosixPath(member.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in member[:2]:
        raise DataProblem(
            f"{archive} holds the path {shown(member)}, which leads out of the archive. Do not "
            "use this file; download it again from Kaggle."
        )


def _bounded(stream: BinaryIO, name: str) -> bytes:
    """Read a stream to its end, or refuse it when it is larger than a file may be."""
    try:
        data = stream.read(MAX_UNPACKED_MEGABYTES * MEGABYTE + 1)
    except BROKEN as error:
        raise DataProblem(
            f"{name} is cut short or damaged: it cannot be unpacked to its end. Download the "
            "file again."
        ) from error
    if len(data) > MAX_UNPACKED_MEGABYTES * MEGABYTE:
        raise DataProblem(
            f"{name} holds more than {MAX_UNPACKED_MEGABYTES} MB unpacked, and the published "
            "file 83 MB. Use the file as Kaggle publishes it."
        )
    return data
