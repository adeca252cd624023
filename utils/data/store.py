"""What a lesson reads: what the data are, and one array at a time.

Imports no library but NumPy, because every notebook opens with it.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from utils import settings
from utils.data.datasets import SIGN_MNIST
from utils.messages import say, steps

ARRAY_COLUMNS = {
    "labels": (np.dtype("<i8"), None),
    "pixels": (np.dtype("<i8"), SIGN_MNIST.pixels),
    "onehot": (np.dtype("<f8"), SIGN_MNIST.num_classes),
    "scaled": (np.dtype("<f8"), SIGN_MNIST.pixels),
}
"""Type and number of columns of each kind of array; ``None`` for an array of one dimension."""


class DataMissing(Exception):
    """The data have not been made yet, or are not complete."""


@dataclass(frozen=True)
class Source:
    """What the data in the data folder are, as ``SOURCE.json`` says it.

    ``kind`` is ``"sign-language-mnist"`` (the published files), ``"stand-in"`` (drawn
    by this project) or ``"unknown"`` (every proof passed, but the bytes are not the
    published ones). ``version`` is the version of the stand-in, else ``None``.
    ``files`` gives the SHA-256 of each CSV file by its name. ``source`` is the SHA-256 that
    recognises the file or files the data were read from, ``None`` for the stand-in.
    """

    kind: str
    version: int | None
    files: dict[str, str]
    source: str | None

    def to_json(self) -> str:
        """Return the text of ``SOURCE.json``."""
        return json.dumps(asdict(self), indent=2) + "\n"


def array_names() -> list[str]:
    """Return the names of all arrays: ``labels_train``, ``labels_valid``, ``pixels_train`` ..."""
    return [f"{kind}_{part}" for kind in ARRAY_COLUMNS for part in SIGN_MNIST.files]


def array_shape(name: str) -> tuple[int, ...]:
    """Return the shape of the array of that name: ``(n,)`` or ``(n, columns)``."""
    kind, part = name.split("_")
    columns = ARRAY_COLUMNS[kind][1]
    rows = SIGN_MNIST.rows[part]
    return (rows,) if columns is None else (rows, columns)


def source() -> Source:
    """Read what the data are.

    Raises:
        DataMissing: no data have been made in the data folder.
    """
    try:
        return Source(**json.loads(settings.source_file().read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise _missing() from error


def load_array(name: str) -> np.ndarray:
    """Open one array of :func:`array_names` without reading it into memory.

    The file is mapped copy-on-write: pages are read when they are used, several processes
    share them, and a change made in place stays in the process that made it.

    ``labels_*`` are int64 ``(n,)``, ``pixels_*`` int64 ``(n, 784)`` from 0 to 255,
    ``onehot_*`` float64 ``(n, 24)`` and ``scaled_*`` float64 ``(n, 784)`` from 0 to 1.

    Raises:
        DataMissing: no data have been made, or the array's file is gone or damaged.
        KeyError: there is no array of that name.
    """
    if name not in array_names():
        raise KeyError(name)
    source()
    try:
        array = np.load(settings.arrays_dir() / f"{name}.npy", mmap_mode="c", allow_pickle=False)
    except (OSError, ValueError) as error:
        raise _missing() from error
    if array.shape != array_shape(name) or array.dtype != ARRAY_COLUMNS[name.split("_")[0]][0]:
        raise _missing()
    return array


def both_arrays(kind: str) -> tuple[np.ndarray, ...]:
    """Open the arrays of a kind, such as ``pixels``, of the training and the validation set."""
    return tuple(load_array(f"{kind}_{which}") for which in SIGN_MNIST.sets)


def complete() -> Source | None:
    """Return what the data are if every file is there and whole, else ``None``.

    The CSV files are compared by their SHA-256, the arrays by type and shape.
    """
    try:
        found = source()
        for name in array_names():
            load_array(name)
        if all(sha256(settings.csv_dir() / name) == found.files[name] for name in _csv_names()):
            return found
    except (DataMissing, OSError, KeyError):
        pass
    return None


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _csv_names() -> list[str]:
    return list(SIGN_MNIST.files.values())


def _missing() -> DataMissing:
    return DataMissing(say(steps.NO_DATA))
