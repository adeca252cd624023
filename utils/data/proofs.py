"""What must hold of the two files together: rows, labels, and which data they are."""

import hashlib
from dataclasses import dataclass

import numpy as np

from utils.data import standin
from utils.data.csvfile import to_csv
from utils.data.datasets import SIGN_MNIST, J
from utils.data.problems import DataProblem
from utils.messages import data as m
from utils.messages import say

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
KAGGLE_LABELS = frozenset(range(SIGN_MNIST.num_classes + 1)) - {J}
TUTORIAL_LABELS = frozenset(range(SIGN_MNIST.num_classes))

PUBLISHED = {
    "train": "10f899da0a61640fb4a86acb469045f655cb77f0c68f96ff325aaa2c27ca8eb9",
    "valid": "78215ff6597d4052c3875bf74105e17291d431c66addc9b01f066fb62662b67d",
}
"""SHA-256 of the tutorial's files made from Kaggle's ``datamunge/sign-language-mnist``.

Labels 0..23 and LF line ends; the train file has the git blob id
``e63ee6a6c3d3db82570c49258ca98386c7eef2d3`` of the tutorial's own file.
"""


@dataclass(frozen=True)
class Images:
    """One part of the data: ``labels`` uint8 ``(n,)`` and ``pixels`` uint8 ``(n, 784)``."""

    labels: np.ndarray
    pixels: np.ndarray


def prove(tables: dict[str, np.ndarray], names: dict[str, str]) -> dict[str, Images]:
    """Return the images with labels 0..23, if the files hold what the course needs.

    Args:
        tables: ``train`` and ``valid``, each uint8 ``(n, 785)`` with the label first.
        names: what to call each file in a sentence.

    Raises:
        DataProblem: an unknown label, a wrong number of rows, a letter without images, or
            two files that number the letters differently.
    """
    for part, table in tables.items():
        _prove_labels(table[:, 0], names[part])
    for part, table in tables.items():
        _prove_rows(len(table), SIGN_MNIST.rows[part], names[part])
    kaggle = {part: _is_kaggle(table[:, 0], names[part]) for part, table in tables.items()}
    if kaggle["train"] != kaggle["valid"]:
        raise DataProblem(say(m.OTHER_LABELS, train=names["train"], valid=names["valid"]))
    images = {}
    for part, table in tables.items():
        labels = table[:, 0]
        images[part] = Images(labels - (labels > J) if kaggle[part] else labels, table[:, 1:])
    return images


def identify(hashes: dict[str, str]) -> tuple[str, int | None]:
    """Return the kind and the stand-in's version of two files, from their SHA-256 by part."""
    if hashes == PUBLISHED:
        return "sign-language-mnist", None
    if hashes == standin.SHA256:
        return "stand-in", standin.VERSION
    return "unknown", None


def hashes(images: dict[str, Images]) -> dict[str, str]:
    """Return the SHA-256 of the CSV file that each part is written to."""
    found = {}
    for part, image in images.items():
        digest = hashlib.sha256()
        for block in to_csv(image.labels, image.pixels):
            digest.update(block)
        found[part] = digest.hexdigest()
    return found


def by_part(files: dict[str, str]) -> dict[str, str]:
    """Return hashes by part (``train``, ``valid``) from hashes by file name."""
    return {part: files[name] for part, name in SIGN_MNIST.files.items()}


def _prove_labels(labels: np.ndarray, name: str) -> None:
    unknown = np.flatnonzero(labels > max(KAGGLE_LABELS))
    if len(unknown):
        row = int(unknown[0])
        where = {"name": name, "row": row + 1, "line": row + 2}
        most = max(KAGGLE_LABELS)
        raise DataProblem(say(m.NO_LETTER, label=labels[row], most=most, **where))


def _prove_rows(found: int, wanted: int, name: str) -> None:
    if found != wanted:
        raise DataProblem(say(m.OTHER_ROWS, name=name, found=found, wanted=wanted))


def _is_kaggle(labels: np.ndarray, name: str) -> bool:
    """Tell whether the labels leave out 9 as Kaggle's do, and not run from 0 to 23."""
    found = set(np.unique(labels).tolist())
    if found == KAGGLE_LABELS:
        return True
    if found == TUTORIAL_LABELS:
        return False
    if {J, max(KAGGLE_LABELS)} <= found:
        row = int(np.flatnonzero(labels == J)[0])
        where = {"name": name, "row": row + 1, "line": row + 2}
        raise DataProblem(say(m.J_AND_Y, j=J, y=max(KAGGLE_LABELS), **where))
    if J in found:
        gap = min(TUTORIAL_LABELS - found)
        letter, most = SIGN_MNIST.classes[gap], max(TUTORIAL_LABELS)
        raise DataProblem(say(m.GAP, name=name, label=gap, letter=letter, most=most))
    gap = min(KAGGLE_LABELS - found)
    raise DataProblem(say(m.SECOND_GAP, name=name, label=gap, letter=ALPHABET[gap], j=J))
