"""Is the data folder always whole, whatever happens to a run?"""

import signal
import subprocess
import sys

import pytest

from utils.data import standin, store, writing
from utils.data.csvfile import to_csv
from utils.data.datasets import SIGN_MNIST
from utils.settings import arrays_dir, csv_dir

TRAIN, VALID = SIGN_MNIST.files.values()
MOMENTS = ["SOURCE.json", f"asl_data/{TRAIN}", "arrays/pixels_train.npy", "arrays/scaled_valid.npy"]
BY_DAY = ((MOMENTS[1], False), (MOMENTS[3], True))
"""Of all kills these are tried by day: the moment, and whether there was an old state."""

KILLS = [
    pytest.param(
        moment,
        old,
        id=f"{moment}-{'over an old state' if old else 'first run'}",
        marks=() if (moment, old) in BY_DAY else pytest.mark.slow,
    )
    for moment in MOMENTS
    for old in (False, True)
]


@pytest.fixture
def other(images, tmp_path):
    """Return a source that differs from the stand-in in one pixel."""
    folder = tmp_path / "other"
    folder.mkdir()
    for which, name in (("train", TRAIN), ("valid", VALID)):
        labels, pixels = images[which]
        changed = pixels.copy()
        changed[0, 0] ^= 1
        (folder / name).write_bytes(b"".join(to_csv(labels, changed)))
    return folder


def run(source, environment):
    """Start ``python -m utils.data`` in a process of its own."""
    command = [sys.executable, "-m", "utils.data", "--source", str(source)]
    return subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)


def leftovers(tmp_path):
    return [*tmp_path.glob(".data.building-*"), *tmp_path.glob(".data.old")]


@pytest.mark.parametrize(("moment", "has_old_state"), KILLS)
def test_a_killed_run_leaves_the_old_state_or_none(
    moment, has_old_state, other, make, tmp_path, subprocess_environment
):
    if has_old_state:
        assert make("stand-in").exit_code == 0
    process = run(other, subprocess_environment)
    while process.poll() is None and not list(tmp_path.glob(f".data.building-*/{moment}")):
        pass
    process.send_signal(signal.SIGKILL)
    process.communicate()
    found = store.complete()
    if moment == "SOURCE.json":  # the swap follows at once, so either state is right
        assert found or not has_old_state
    else:
        assert (found.kind if found else None) == ("stand-in" if has_old_state else None)
    assert make(other).exit_code == 0
    assert store.complete().kind == "unknown"
    assert not leftovers(tmp_path)


def test_a_swap_that_was_cut_off_is_undone(make, tmp_path):
    assert make("stand-in").exit_code == 0
    (tmp_path / "data").rename(tmp_path / ".data.old")
    (tmp_path / ".data.building-left").mkdir()
    result = make("stand-in")
    assert result.stdout.startswith("Already there: the STAND-IN")
    assert not leftovers(tmp_path)


def test_files_that_are_not_of_the_data_stay(make, other, tmp_path):
    assert make("stand-in").exit_code == 0
    notes = [tmp_path / "data" / "notes.txt", csv_dir() / "mine.csv"]
    for path in notes:
        path.write_text("mine")
    assert make(other).exit_code == 0
    assert all(path.read_text() == "mine" for path in notes)


@pytest.mark.slow
def test_two_runs_at_once(other, make, tmp_path, subprocess_environment):
    runs = [run("stand-in", subprocess_environment), run(other, subprocess_environment)]
    for process in runs:
        process.communicate()
        assert process.returncode == 0
    make()  # only points this process at the same folder
    assert store.complete()
    assert not leftovers(tmp_path)


def test_a_second_run_repeats_no_work(make, other):
    assert make(other).stdout.startswith("Made: NOT the published Sign Language MNIST")
    written = (arrays_dir() / "scaled_train.npy").stat().st_mtime_ns
    assert make(other).stdout.startswith("Already there: NOT the published")
    assert make().stdout.startswith("Already there: NOT the published")
    assert (arrays_dir() / "scaled_train.npy").stat().st_mtime_ns == written


def test_a_damaged_state_is_made_again(make):
    assert make("stand-in").exit_code == 0
    with (csv_dir() / TRAIN).open("r+b") as file:
        file.truncate(1000)
    (arrays_dir() / "labels_valid.npy").unlink()
    assert store.complete() is None
    assert make("stand-in").stdout.startswith("Made: the STAND-IN")
    assert store.complete().version == standin.VERSION


def test_needed_space_is_what_the_data_take(make, tmp_path):
    assert make("stand-in").exit_code == 0
    taken = sum(path.stat().st_size for path in (tmp_path / "data").rglob("*")) / writing.MEGABYTE
    assert 0.9 * writing.NEEDED_MEGABYTES < taken <= writing.NEEDED_MEGABYTES
