"""Does a disk that is full or cannot be written end a run with a sentence, and the next go on?"""

import os
import subprocess
import sys

import pytest
from class_runs import hand_in, points

from grading.upkeep.copies import environment

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a disk"),
]

TWICE = """
set -e
mkdir -p grading/results grading/autograded
{before}
{python} -m grading autograde || echo "The first run ended with $?."
{between}
{python} -m grading autograde
"""
FULL = (
    "mount -t tmpfs -o size=16k none {place}",
    "mount -o remount,size=100m {place}",
    "No space left on device",
)
LOCKED = ("mount --bind {place} {place}; mount -o remount,bind,ro {place}", "umount {place}")


@pytest.mark.parametrize(
    ("place", "before", "between", "reason"),
    [
        ("grading/results", *FULL),
        ("grading/autograded", *FULL),
        ("grading/autograded", *LOCKED, "Read-only file system"),
        ("grading/gradebook.db", *LOCKED, "attempt to write a readonly database"),
    ],
)
def test_the_run_ends_with_a_sentence_and_the_next_goes_on(small, place, before, between, reason):
    """Both runs are in a mount namespace of their own, which takes the disk with it."""
    hand_in(small, "ann")
    script = TWICE.format(
        before=before.format(place=place),
        between=between.format(place=place),
        python=sys.executable,
    )
    ended = subprocess.run(
        ["unshare", "--mount", "sh", "-c", script],
        cwd=small, env=environment(small), capture_output=True, text=True, check=False,
    )  # fmt: skip
    said = " ".join((ended.stdout + ended.stderr).split())
    assert ended.returncode == 0, said
    assert "The first run ended with 2." in said
    assert f"The gradebook or the disk failed ({reason})" in said
    assert "Traceback" not in said
    assert sum(map(sum, points(small)["ann"].values())) == 20
