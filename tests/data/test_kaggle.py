"""Is Kaggle asked where it can be, and given up where it does not answer?"""

import pytest

from utils.data import kaggle, source

WORKS = """
import os, pathlib
def dataset_download(name):
    assert name == "datamunge/sign-language-mnist"
    folder = pathlib.Path(os.environ["KAGGLEHUB_CACHE"]) / "asl"
    folder.mkdir()
    for path in pathlib.Path({files!r}).glob("*.csv"):
        (folder / path.name.replace("valid", "test")).symlink_to(path)
    print("Warning: there is a newer version of kagglehub")
    return str(folder)
"""
EMPTY = """
import os
def dataset_download(name):
    return os.environ["KAGGLEHUB_CACHE"]
"""
HANGS = "import threading\ndef dataset_download(name): threading.Event().wait()"
FAILS = "def dataset_download(name): raise OSError('no network')"


@pytest.fixture
def kagglehub(tmp_path, monkeypatch):
    """Return a function that puts a kagglehub of our own in the way of the real one."""

    def install(text):
        folder = tmp_path / "packages"
        folder.mkdir()
        (folder / "kagglehub.py").write_text(text)
        monkeypatch.syspath_prepend(str(folder))
        monkeypatch.setenv("PYTHONPATH", str(folder))

    return install


def test_a_download_is_taken(kagglehub, make, files):
    kagglehub(WORKS.format(files=str(files)))
    result = make()
    assert result.exit_code == 0, result.stderr
    assert source().source is not None


REFUSED = "Kaggle gave no data: it refused, or did not answer in time."


@pytest.mark.parametrize(
    ("text", "said"),
    [(HANGS, REFUSED), (FAILS, REFUSED), (EMPTY, "What Kaggle sent cannot be used.")],
    ids=["hangs", "fails", "empty"],
)
def test_no_answer_leads_to_the_stand_in(text, said, kagglehub, make, monkeypatch):
    monkeypatch.setattr(kaggle, "SILENCE_SECONDS", 1.0)
    kagglehub(text)
    result = make()
    assert result.exit_code == 0, result.stderr
    first, *others = result.stdout.splitlines()
    assert first.startswith(said)
    assert others == [
        "Made: the STAND-IN: images drawn by a program, not photographs of hands.",
        "To bring the real images: make data ASL_SOURCE=path/to/archive.zip",
    ]
