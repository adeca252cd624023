"""The stand-in as two CSV files, and ways to lay them out and to break them."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from utils.data import standin
from utils.data.__main__ import app
from utils.data.csvfile import to_csv
from utils.data.datasets import SIGN_MNIST

TRAIN, VALID = SIGN_MNIST.files.values()


@pytest.fixture(scope="session")
def images() -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Labels and pixels of both sets of the stand-in."""
    return {which: standin.make(which) for which in ("train", "valid")}


@pytest.fixture(scope="session")
def files(images, tmp_path_factory) -> Path:
    """A folder with both files of the stand-in, labels 0 to 23. Not to be changed."""
    folder = tmp_path_factory.mktemp("files")
    for name, which in ((TRAIN, "train"), (VALID, "valid")):
        (folder / name).write_bytes(b"".join(to_csv(*images[which])))
    return folder


@pytest.fixture
def layout(files: Path, tmp_path: Path) -> Callable[..., Path]:
    """Return a function that lays out a source folder: name -> bytes; the rest is linked."""

    def lay(**changed: bytes) -> Path:
        folder = tmp_path / "source"
        folder.mkdir()
        for name in (TRAIN, VALID):
            part = name.removesuffix(".csv").rpartition("_")[2]
            if part in changed:
                (folder / name).write_bytes(changed[part])
            else:
                (folder / name).symlink_to(files / name)
        return folder

    return lay


@pytest.fixture
def drawn_once(images, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this process draw the stand-in, which takes its time, for one test and not for each."""
    monkeypatch.setattr(standin, "make", lambda which: tuple(part.copy() for part in images[which]))


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, drawn_once) -> Callable:
    """Return a function that runs ``python -m utils.data`` into a fresh data folder."""
    monkeypatch.setenv("ASL_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("ASL_SOURCE", raising=False)

    def run(source: Path | str | None = None):
        named = [] if source is None else ["--source", str(source)]
        return CliRunner().invoke(app, named, catch_exceptions=False)

    return run


@pytest.fixture
def subprocess_environment(tmp_path: Path) -> dict[str, str]:
    """Return an environment in which a child process makes its data in a fresh folder."""
    kept = {name: value for name, value in os.environ.items() if name != "ASL_SOURCE"}
    return kept | {"ASL_DATA": str(tmp_path / "data")}
