"""Ask Kaggle for the data set, where the ``kaggle`` extra is installed and the network answers."""

import contextlib
import importlib.util
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

DATA_SET = "datamunge/sign-language-mnist"
SILENCE_SECONDS = 20.0
"""How long nothing may arrive before the attempt is given up."""

POLL_SECONDS = 0.5
PROGRAM = "import kagglehub, sys; sys.stdout.write(kagglehub.dataset_download(sys.argv[1]))"


def is_installed() -> bool:
    """Tell whether ``kagglehub`` can be imported."""
    return importlib.util.find_spec("kagglehub") is not None


@contextlib.contextmanager
def downloaded() -> Iterator[Path | None]:
    """Give the folder of the downloaded data set, or ``None`` if Kaggle does not answer.

    The download runs in a process of its own, into a temporary folder, so that it can be given
    up at any moment; both are gone afterwards.
    """
    with tempfile.TemporaryDirectory() as cache:
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, DATA_SET],
            env=os.environ | {"KAGGLEHUB_CACHE": cache},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            yield _wait(process, Path(cache))
        finally:
            process.kill()
            process.wait()
            process.stdout.close()


def _wait(process: subprocess.Popen, cache: Path) -> Path | None:
    """Wait for the download as long as bytes arrive; return its folder."""
    seen, last = -1, time.monotonic()
    while process.poll() is None:
        arrived = _bytes_in(cache)
        if arrived != seen:
            seen, last = arrived, time.monotonic()
        if time.monotonic() - last > SILENCE_SECONDS:
            return None
        try:
            process.wait(POLL_SECONDS)
        except subprocess.TimeoutExpired:
            continue
    printed = process.stdout.read().split("\n")  # kagglehub prints notices before the path
    folder = Path(printed[-1])
    return folder if process.returncode == 0 and printed[-1] and folder.is_dir() else None


def _bytes_in(folder: Path) -> int:
    """Return the size of all files in a folder to which another process writes."""
    total = 0
    for path in folder.rglob("*"):
        with contextlib.suppress(FileNotFoundError):
            total += path.stat().st_size
    return total
