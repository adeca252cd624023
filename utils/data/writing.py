"""Write the data folder: the whole new state beside the old one, then one swap.

A run that is killed leaves the old state or none, and what it left behind is cleared away by
the next run. A lock keeps two runs apart. Files in the folder that are not of the data stay.
"""

import errno
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from filelock import FileLock

from utils import settings
from utils.data import csvfile, proofs
from utils.data.datasets import SIGN_MNIST
from utils.data.problems import DataProblem
from utils.data.store import ARRAY_COLUMNS, Source, sha256
from utils.messages import data as m
from utils.messages import say

NEEDED_MEGABYTES = 550
"""Space for the two CSV files (105 MB) and the arrays (442 MB)."""

MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Places:
    """The data folder, and the names beside it that a run uses."""

    data: Path

    @property
    def old(self) -> Path:
        """The old state, between the two renames of a swap."""
        return self.data.with_name(f".{self.data.name}.old")

    @property
    def prefix(self) -> str:
        """How the name of a folder under construction begins."""
        return f".{self.data.name}.building-"

    @property
    def lock(self) -> Path:
        """The file that one run at a time holds."""
        return self.data.with_name(f".{self.data.name}.lock")


@contextmanager
def exclusive() -> Iterator[Places]:
    """Hold the data folder for one run, and first finish or clear what a killed run left.

    Raises:
        DataProblem: the place of the data folder cannot be written to.
    """
    places = Places(settings.data_dir())
    parent = places.data.parent
    if places.data.exists() and (not places.data.is_dir() or places.data.is_mount()):
        raise DataProblem(say(m.NO_FOLDER, path=places.data))
    try:
        parent.mkdir(parents=True, exist_ok=True)
        if not os.access(parent, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        with FileLock(places.lock):
            _recover(places)
            yield places
    except OSError as error:
        raise _write_problem(error, parent) from error


def write(
    places: Places, images: dict[str, proofs.Images], fingerprint: str | None, step: Callable
) -> Source:
    """Write the CSV files, the arrays and ``SOURCE.json``; return what the data are.

    ``step`` is called with a few words before each part of the work.

    Raises:
        DataProblem: there is no space, or no permission.
    """
    free = shutil.disk_usage(places.data.parent).free // MEGABYTE
    if free < NEEDED_MEGABYTES:
        folder = places.data.parent
        raise DataProblem(say(m.LITTLE_SPACE, folder=folder, free=free, needed=NEEDED_MEGABYTES))
    building = Path(tempfile.mkdtemp(prefix=places.prefix, dir=places.data.parent))
    try:
        building.chmod(0o755)
        files = _write_csv(building, images, step)
        _write_arrays(building, images, step)
        kind, version = proofs.identify(proofs.by_part(files))
        source = Source(kind, version, files, fingerprint)
        _write_file(building / "SOURCE.json", [source.to_json().encode()])
        for folder in (*building.iterdir(), building):
            _sync_folder(folder)
        _swap(places, building)
    finally:
        shutil.rmtree(building, ignore_errors=True)
    return source


def _write_csv(building: Path, images: dict[str, proofs.Images], step: Callable) -> dict[str, str]:
    folder = building / settings.csv_dir().name
    folder.mkdir()
    for part, name in SIGN_MNIST.files.items():
        step(say(m.WRITING, name=name))
        _write_file(folder / name, csvfile.to_csv(images[part].labels, images[part].pixels))
    return {name: sha256(folder / name) for name in SIGN_MNIST.files.values()}


def _write_arrays(building: Path, images: dict[str, proofs.Images], step: Callable) -> None:
    folder = building / settings.arrays_dir().name
    folder.mkdir()
    for part, found in images.items():
        step(say(m.WRITING_ARRAYS, part=part))
        arrays = {
            "labels": found.labels,
            "pixels": found.pixels,
            "onehot": np.eye(SIGN_MNIST.num_classes)[found.labels],
            "scaled": found.pixels / csvfile.MAX_VALUE,
        }
        for kind, array in arrays.items():
            with (folder / f"{kind}_{part}.npy").open("wb") as file:
                np.save(file, np.ascontiguousarray(array, dtype=ARRAY_COLUMNS[kind][0]))
                _sync(file)


def _write_file(path: Path, blocks) -> None:
    with path.open("wb") as file:
        file.writelines(blocks)
        _sync(file)


def _sync(file) -> None:
    file.flush()
    os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the names in a folder last, on systems that can."""
    if folder.is_dir() and os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        os.fsync(descriptor)
        os.close(descriptor)


def _swap(places: Places, building: Path) -> None:
    """Put the new state in the place of the old, which waits beside it until the new is there."""
    if places.data.exists():
        places.data.rename(places.old)
    building.rename(places.data)
    _clear_old(places)


def _recover(places: Places) -> None:
    """Undo or finish a swap that was cut off, and remove folders that were never finished."""
    if places.old.exists() and not places.data.exists():
        places.old.rename(places.data)
    _clear_old(places)
    for left in places.data.parent.glob(f"{places.prefix}*"):
        shutil.rmtree(left, ignore_errors=True)


def _clear_old(places: Places) -> None:
    """Remove the old state, after moving the files that are not of the data to the new."""
    if not places.old.exists():
        return
    for name in (".", settings.csv_dir().name, settings.arrays_dir().name):
        for entry in (places.old / name).glob("*"):
            target = places.data / name / entry.name
            if not target.exists():
                entry.rename(target)
    shutil.rmtree(places.old)


def _write_problem(error: OSError, folder: Path) -> DataProblem:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, None):  # NumPy gives no number when it is full
        return DataProblem(say(m.DISK_FULL, folder=folder, needed=NEEDED_MEGABYTES))
    return DataProblem(say(m.NOT_WRITABLE, folder=folder, reason=error.strerror or error))
