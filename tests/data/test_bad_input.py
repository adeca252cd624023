"""Does every bad input get its one sentence, exit code 2, and nothing written?"""

import errno
import gzip
import hashlib
import io
import os
import shutil
import subprocess
import sys
import zipfile

import numpy as np
import pytest

from utils.data import sources, writing
from utils.data.csvfile import HEADER, to_csv

TEST = "sign_mnist_test.csv"
AGAIN = "Download the file again."


def with_field(data: bytes, row: int, column: int, value: bytes) -> bytes:
    """Return a CSV file with one field changed; ``row`` counts from 1 below the header."""
    *before, line, after = data.split(b"\n", row + 1)
    fields = line.split(b",")
    fields[column] = value
    return b"\n".join([*before, b",".join(fields), after])


def labeled(images, which, change) -> bytes:
    """Return a CSV file whose labels went through a function."""
    labels, pixels = images[which]
    return b"".join(to_csv(change(labels), pixels))


def refused(result, sentence: str, tmp_path) -> None:
    """Assert the sentence alone on standard error, the exit code, and no data."""
    assert result.stderr.strip().splitlines()[-1] == sentence
    assert result.exit_code == 2
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "data").exists()
    assert not list(tmp_path.glob(".data.building-*"))


CHANGES = {
    "an empty file": (
        lambda data: b"",
        f"sign_mnist_valid.csv is empty. {AGAIN}",
    ),
    "a header alone": (
        lambda data: HEADER + b"\n",
        f"sign_mnist_valid.csv holds a header and no rows. {AGAIN}",
    ),
    "a wrong header": (
        lambda data: data.replace(b"pixel3,", b"pixelx,", 1),
        "sign_mnist_valid.csv, line 1: column 4 of the header is 'pixelx' where 'pixel3' "
        "belongs. Use the file as Kaggle publishes it.",
    ),
    "no header": (
        lambda data: data.split(b"\n", 1)[1],
        "sign_mnist_valid.csv, line 1: column 1 of the header is '{first}' where 'label' "
        "belongs. Use the file as Kaggle publishes it.",
    ),
    "a truncated last row": (
        lambda data: data.rstrip(b"\n").rsplit(b",", 100)[0],
        "sign_mnist_valid.csv, row 7,172 (line 7,173): the last row is cut short, it has 685 of "
        f"785 fields. {AGAIN}",
    ),
    "too few rows": (
        lambda data: b"\n".join(data.split(b"\n")[:7001]) + b"\n",
        f"sign_mnist_valid.csv has 7,000 rows where 7,172 belong. {AGAIN}",
    ),
    "too many rows": (
        lambda data: data + data.split(b"\n", 2)[1] + b"\n",
        f"sign_mnist_valid.csv has 7,173 rows where 7,172 belong. {AGAIN}",
    ),
    "a pixel below 0": (
        lambda data: with_field(data, 10, 3, b"-1"),
        "sign_mnist_valid.csv, row 10 (line 11), column pixel3: '-1' is not a whole number from "
        f"0 to 255. {AGAIN}",
    ),
    "a pixel above 255": (
        lambda data: with_field(data, 7172, 784, b"256"),
        "sign_mnist_valid.csv, row 7,172 (line 7,173), column pixel784: '256' is not a whole "
        f"number from 0 to 255. {AGAIN}",
    ),
    "a pixel that is no number": (
        lambda data: with_field(data, 1, 1, b"dark"),
        "sign_mnist_valid.csv, row 1 (line 2), column pixel1: 'dark' is not a whole number from "
        f"0 to 255. {AGAIN}",
    ),
    "a fraction": (
        lambda data: with_field(data, 2, 9, b"12.5"),
        "sign_mnist_valid.csv, row 2 (line 3), column pixel9: '12.5' is not a whole number from "
        f"0 to 255. {AGAIN}",
    ),
    "an empty place": (
        lambda data: with_field(data, 2, 9, b""),
        "sign_mnist_valid.csv, row 2 (line 3), column pixel9: '' is not a whole number from "
        f"0 to 255. {AGAIN}",
    ),
    "a blank line": (
        lambda data: data.replace(b"\n", b"\n\n", 1),
        f"sign_mnist_valid.csv, row 1 (line 2): the row has 1 fields where 785 belong. {AGAIN}",
    ),
    "an unknown label": (
        lambda data: with_field(data, 5, 0, b"25"),
        "sign_mnist_valid.csv, row 5 (line 6), column label: 25 is not the label of a letter, "
        f"only 0 to 24 are. {AGAIN}",
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_broken_file(name, files, layout, make, tmp_path):
    change, sentence = CHANGES[name]
    data = (files / "sign_mnist_valid.csv").read_bytes()
    first = data.split(b"\n", 1)[1].split(b",", 1)[0].decode()
    result = make(layout(valid=change(data)))
    refused(result, sentence.replace("{first}", first), tmp_path)


def kaggle(labels):
    return labels + (labels > 8)


LABELS = {
    "a second gap in Kaggle's labels": (
        lambda labels: np.where(kaggle(labels) == 20, 19, kaggle(labels)).astype(np.uint8),
        "sign_mnist_train.csv, column label: no row has label 20 (U), a second gap where only 9 "
        f"(J) may be missing. {AGAIN}",
    ),
    "a gap in the tutorial's labels": (
        lambda labels: np.where(labels == 20, 19, labels).astype(np.uint8),
        "sign_mnist_train.csv, column label: no row has label 20 (V), but the labels 0 to 23 must "
        f"have no gap. {AGAIN}",
    ),
    "J beside Y": (
        lambda labels: np.where(np.arange(len(labels)) == 4, 9, kaggle(labels)).astype(np.uint8),
        "sign_mnist_train.csv, row 5 (line 6), column label: label 9 (J) occurs beside label 24 "
        f"(Y), but J is never photographed. {AGAIN}",
    ),
    "two ways to number the letters": (
        kaggle,
        "sign_mnist_train.csv and sign_mnist_valid.csv number the letters differently: one has "
        "Kaggle's labels 0 to 24, the other 0 to 23. Use two files of one origin.",
    ),
}


@pytest.mark.parametrize("name", LABELS)
def test_wrong_labels(name, images, layout, make, tmp_path):
    change, sentence = LABELS[name]
    refused(make(layout(train=labeled(images, "train", change))), sentence, tmp_path)


def test_nothing_there(make, tmp_path):
    path = tmp_path / "nowhere"
    sentence = f"There is nothing at {path}. Name a folder, a .csv, .csv.gz or .zip."
    refused(make(path), sentence, tmp_path)


def test_a_missing_file(layout, make, tmp_path):
    folder = layout()
    (folder / "sign_mnist_valid.csv").unlink()
    sentence = (
        f"{folder} holds no sign_mnist_test.csv or sign_mnist_valid.csv, neither packed (.gz) nor "
        "plain. Put it there, or name the folder where it is."
    )
    refused(make(folder), sentence, tmp_path)


def test_a_file_of_another_name(tmp_path, make):
    path = tmp_path / "hands.csv"
    path.write_text("label\n")
    sentence = (
        "hands.csv is not a name that the course knows. The files are called "
        "sign_mnist_train.csv and sign_mnist_test.csv (or sign_mnist_valid.csv), as .csv or "
        ".csv.gz; or name Kaggle's .zip."
    )
    refused(make(path), sentence, tmp_path)


@pytest.fixture
def packed(files, layout):
    """Return a source folder whose validation file is a gzip with the given bytes."""

    def pack(change):
        folder = layout()
        (folder / "sign_mnist_valid.csv").unlink()
        data = gzip.compress((files / "sign_mnist_valid.csv").read_bytes(), 1)
        (folder / "sign_mnist_valid.csv.gz").write_bytes(change(data))
        return folder

    return pack


@pytest.mark.parametrize("change", [lambda data: data[:-1000], lambda data: b"x" + data])
def test_a_gzip_cut_short_or_none_at_all(change, packed, make, tmp_path):
    sentence = (
        "sign_mnist_valid.csv.gz is cut short or damaged: it cannot be unpacked to its end. "
        "Download the file again."
    )
    refused(make(packed(change)), sentence, tmp_path)


def test_a_gzip_bomb(packed, make, tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "MAX_UNPACKED_MEGABYTES", 100)
    bomb = gzip.compress(bytes(101 << 20), 9)
    sentence = (
        "sign_mnist_valid.csv.gz holds more than 100 MB unpacked, and the published file 83 MB. "
        "Use the file as Kaggle publishes it."
    )
    refused(make(packed(lambda data: bomb)), sentence, tmp_path)


def zipped(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def with_hole(data: bytes) -> bytes:
    return data[:2000] + bytes(100) + data[2100:]


def with_password_flag(data: bytes) -> bytes:
    """Return an archive whose first member says, in both its headers, that it is encrypted."""
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(signature) + place
        data = data[:at] + bytes([data[at] | 1]) + data[at + 1 :]
    return data


ZIPS = {
    "cut short": (
        lambda files: zipped({"sign_mnist_train.csv": b"label"})[:-5],
        "archive.zip is cut short or not a zip file. Download the file again.",
    ),
    "damaged inside": (
        lambda files: with_hole(
            zipped({"sign_mnist_train.csv": hashlib.shake_128().digest(5000), TEST: b""})
        ),
        "archive.zip/sign_mnist_train.csv is cut short or damaged: it cannot be unpacked to its "
        "end. Download the file again.",
    ),
    "climbing out": (
        lambda files: zipped({"../sign_mnist_train.csv": b"label"}),
        "archive.zip holds the path '../sign_mnist_train.csv', which leads out of the archive. Do "
        "not use this file; download it again from Kaggle.",
    ),
    "starting at the root": (
        lambda files: zipped({"/etc/sign_mnist_train.csv": b"label"}),
        "archive.zip holds the path '/etc/sign_mnist_train...', which leads out of the archive. "
        "Do not use this file; download it again from Kaggle.",
    ),
    "protected by a password": (
        lambda files: with_password_flag(zipped({"sign_mnist_train.csv": b"label"})),
        "archive.zip is protected by a password. Use the zip file as Kaggle publishes it.",
    ),
    "with a member of no name": (
        lambda files: zipped({"./": b"", "sign_mnist_train.csv": b"label"}),
        "archive.zip holds no sign_mnist_test.csv or sign_mnist_valid.csv. Use the zip file of "
        "Kaggle.",
    ),
    "without a file": (
        lambda files: zipped({"sign_mnist_train.csv": b"label"}),
        "archive.zip holds no sign_mnist_test.csv or sign_mnist_valid.csv. Use the zip file of "
        "Kaggle.",
    ),
}


@pytest.mark.parametrize("name", ZIPS)
def test_a_bad_zip(name, files, make, tmp_path):
    build, sentence = ZIPS[name]
    (tmp_path / "archive.zip").write_bytes(build(files))
    refused(make(tmp_path / "archive.zip"), sentence, tmp_path)


def test_a_folder_without_write_permission(tmp_path, subprocess_environment):
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o555)
    unprivileged = []
    if os.getuid() == 0:
        if not shutil.which("setpriv"):
            pytest.skip("root may write anywhere, and setpriv is not there to take that away")
        unprivileged = ["setpriv", "--inh-caps=-all", "--bounding-set=-all"]
    result = subprocess.run(
        [*unprivileged, sys.executable, "-m", "utils.data", "--source", "stand-in"],
        env=subprocess_environment | {"ASL_DATA": str(locked / "data")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stderr.strip() == (
        f"{locked} cannot be written to: Permission denied. Set ASL_DATA to a folder of your own, "
        "or ask for permission."
    )
    assert result.returncode == 2
    assert not list(locked.iterdir())


def test_a_pipe_instead_of_a_file(make, tmp_path):
    os.mkfifo(tmp_path / "sign_mnist_train.csv")
    result = make(tmp_path / "sign_mnist_train.csv")
    assert result.exit_code == 2
    assert result.stderr.startswith("sign_mnist_train.csv is not a file")


def test_a_source_that_cannot_be_read(layout, make, tmp_path, monkeypatch):
    def unreadable(path):
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    folder = layout()
    monkeypatch.setattr(sources, "_read_file", unreadable)
    path = folder / "sign_mnist_train.csv"
    refused(make(folder), f"{path} cannot be read: Permission denied.", tmp_path)


def test_a_data_folder_that_is_a_file(make, tmp_path):
    (tmp_path / "data").write_text("mine")
    result = make("stand-in")
    assert result.exit_code == 2
    assert result.stderr.strip() == (
        f"{tmp_path / 'data'} is a file or a mounted disk, and the data need a folder of their "
        "own. Set ASL_DATA to a new folder."
    )
    assert (tmp_path / "data").read_text() == "mine"


def test_a_disk_with_too_little_space(layout, make, tmp_path, monkeypatch):
    usage = type("Usage", (), {"free": 300 << 20})
    monkeypatch.setattr(writing.shutil, "disk_usage", lambda path: usage)
    sentence = (
        f"{tmp_path} has 300 MB free, and the data need 550 MB. Free some space, or set ASL_DATA "
        "to a folder on another disk."
    )
    refused(make(layout()), sentence, tmp_path)


@pytest.mark.parametrize("reason", [(errno.ENOSPC, "No space left"), ("12 requested, 3 written",)])
def test_a_disk_that_fills_up(reason, layout, make, tmp_path, monkeypatch):
    def full(*arguments, **settings):
        raise OSError(*reason)

    monkeypatch.setattr(writing.np, "save", full)
    sentence = (
        f"The disk of {tmp_path} is full. Free 550 MB, or set ASL_DATA to a folder on another "
        "disk. Nothing was changed."
    )
    refused(make(layout()), sentence, tmp_path)
