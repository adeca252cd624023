"""Do all the ways to name the data lead to the same two files?"""

import gzip
import hashlib
import os
import zipfile

import pytest

from utils.data import load_array, source, standin
from utils.data.csvfile import to_csv
from utils.data.datasets import SIGN_MNIST
from utils.settings import csv_dir

TRAIN, VALID = SIGN_MNIST.files.values()
TEST = "sign_mnist_test.csv"


def as_folder(files, place):
    return files


def with_crlf(files, place):
    for name in (TRAIN, VALID):
        data = (files / name).read_bytes().replace(b"\n", b"\r\n")
        (place / name).write_bytes(data.removesuffix(b"\r\n"))
    return place


def as_one_file_with_kaggles_names(files, place):
    (place / TRAIN).symlink_to(files / TRAIN)
    (place / TEST).symlink_to(files / VALID)
    return place / TEST


def as_gzip(files, place):
    for name in (TRAIN, VALID):
        (place / f"{name}.gz").write_bytes(gzip.compress((files / name).read_bytes(), 1))
    return place / f"{TRAIN}.gz"


def one_level_down(files, place):
    (place / "asl_data").symlink_to(files)
    return place


def as_kaggles_zip(files, place):
    with zipfile.ZipFile(place / "archive.zip", "w") as archive:
        archive.writestr("amer_sign2.png", b"a picture")
        for name, stored in ((TRAIN, TRAIN), (TEST, VALID)):
            archive.write(files / stored, name)
            archive.writestr(f"{name[:-4]}/{name}", b"a copy further down, not taken")
    return place / "archive.zip"


LAYOUTS = [
    as_folder,
    with_crlf,
    as_one_file_with_kaggles_names,
    as_gzip,
    one_level_down,
    as_kaggles_zip,
]


@pytest.mark.parametrize("lay_out", LAYOUTS, ids=lambda f: f.__name__)
def test_every_layout_gives_the_same_files(lay_out, files, make, tmp_path):
    place = tmp_path / "place"
    place.mkdir()
    result = make(lay_out(files, place))
    assert result.exit_code == 0, result.stderr
    assert set(source().files.values()) == set(standin.SHA256.values())


def test_kaggles_labels_are_closed_up(images, make, tmp_path):
    place = tmp_path / "place"
    place.mkdir()
    for which, name in (("train", TRAIN), ("valid", TEST)):
        labels, pixels = images[which]
        (place / name).write_bytes(b"".join(to_csv(labels + (labels > 8), pixels)))
    assert make(place).exit_code == 0
    assert set(source().files.values()) == set(standin.SHA256.values())


def test_the_arrays_are_those_of_the_files(images, make, files):
    assert make(files).exit_code == 0
    for which, (labels, pixels) in images.items():
        assert (load_array(f"labels_{which}") == labels).all()
        assert (load_array(f"pixels_{which}") == pixels).all()
        assert (load_array(f"onehot_{which}").argmax(axis=1) == labels).all()
        assert (load_array(f"scaled_{which}") == pixels / 255).all()


@pytest.mark.skipif("ASL_SOURCE" not in os.environ, reason="ASL_SOURCE names no real data")
def test_the_real_files_come_out_byte_for_byte(monkeypatch, tmp_path):
    from typer.testing import CliRunner

    from utils.data.__main__ import app

    monkeypatch.setenv("ASL_DATA", str(tmp_path / "data"))
    result = CliRunner().invoke(app, [])
    assert result.exit_code == 0, result.stderr
    assert "Sign Language MNIST, as published" in result.stdout
    assert source().kind == "sign-language-mnist"
    hashes = {
        TRAIN: "10f899da0a61640fb4a86acb469045f655cb77f0c68f96ff325aaa2c27ca8eb9",
        VALID: "78215ff6597d4052c3875bf74105e17291d431c66addc9b01f066fb62662b67d",
    }
    for name, expected in hashes.items():
        assert hashlib.sha256((csv_dir() / name).read_bytes()).hexdigest() == expected
