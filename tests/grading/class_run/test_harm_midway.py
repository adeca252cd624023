"""Does what happens while a class is graded cost a point: swapped links, a clock, lost files?"""

import contextlib
import itertools
import os
import shutil
import subprocess
import threading

import psutil
import pytest
from asl_lesson import ASSIGNMENT
from class_runs import hand_in, points, start

from grading.engine import intake

SECRET = "a line that only eve has written"
JUMPING = """
import time
real = time.time
time.time = lambda: real() + (-86_400, 86_400)[int(time.monotonic() / 2) % 2]
"""
"""A clock that is set back and forth by days, for all that Python does in a run."""


def linked(path, target):
    path.symlink_to(target)


def piped(path, _):
    os.mkfifo(path)


def folder(path, _):
    path.mkdir()


@pytest.mark.parametrize("make", [linked, piped, folder])
def test_what_takes_a_file_s_place_after_it_was_looked_at_is_refused(make, tmp_path, monkeypatch):
    """The moment that a race has to hit, each time."""
    secret, file = tmp_path / "secret", tmp_path / "05_reshape.ipynb"
    secret.write_text(SECRET)
    file.write_text("mine")
    plain = os.stat

    def look(path, *given, **named):
        found = plain(path, *given, **named)
        if path == file.name and not file.is_symlink():
            file.unlink()
            make(file, secret)
        return found

    inside = intake.open_folder(tmp_path)
    monkeypatch.setattr(os, "stat", look)
    with pytest.raises(intake.NotGradable):
        intake.read_file(file.name, 1, inside)
    os.close(inside)


@contextlib.contextmanager
def swapping(file, target):
    """Put a link to ``target`` and the file of one's own in each other's place, all the while."""
    own, ended = file.read_bytes(), threading.Event()
    beside = file.with_name(".beside")

    def swap():
        for number in itertools.count():
            if number % 2:
                beside.symlink_to(target)
            else:
                beside.write_bytes(own)
            beside.replace(file)
            if ended.wait(0.001):
                return

    thread = threading.Thread(target=swap)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


@pytest.mark.slow
def test_swapped_links_show_nothing_and_a_clock_that_jumps_costs_nothing(small):
    (small / "sitecustomize.py").write_text(JUMPING)
    eve = hand_in(small, "eve", note=SECRET)
    mallory = hand_in(small, "mallory", "wrong", note="my own")
    for number in range(4):
        hand_in(small, f"student_{number}", note=f"note {number}")
    with swapping(mallory / "05_reshape.ipynb", eve / "05_reshape.ipynb"):
        run = start(small, subprocess.PIPE, DASK_DISTRIBUTED__SCHEDULER__WORKER_TTL="1s")
        said = run.communicate()[1].decode()
    assert run.returncode in (0, 1), said
    assert "Traceback" not in said
    found = points(small)
    mine = found.pop("mallory")
    assert set(mine["05_reshape"]) == {None} or sum(mine["05_reshape"]) < 10
    assert len(found) == 5
    assert all(sum(map(sum, steps.values())) == 20 for steps in found.values())
    graded = small / "grading" / "autograded"
    assert SECRET in (graded / "eve" / ASSIGNMENT / "05_reshape.ipynb").read_text()
    for path in (graded / "mallory").rglob("*.ipynb"):
        assert SECRET not in path.read_text()


def workers_of(run):
    """Return the workers of a run, by what their command line says."""
    with contextlib.suppress(psutil.Error):
        children = psutil.Process(run.pid).children()
        return [child for child in children if "spawn_main" in " ".join(child.cmdline())]
    return []


def results_of(project):
    return list((project / "grading" / "results").glob("??/*.json"))


@pytest.mark.slow
def test_workers_killed_by_name_lose_nothing(small):
    """One after the other, and then all at once."""
    for number in range(6):
        hand_in(small, f"student_{number}", note=f"note {number}")
    run = start(small, subprocess.PIPE)
    killed = 0
    while run.poll() is None and killed < 2:
        if len(results_of(small)) > killed and (workers := workers_of(run)):
            for worker in workers[: 1 if killed == 0 else None]:
                worker.kill()
            killed += 1
    said = run.communicate()[1].decode()
    assert run.returncode == 0, said
    assert killed == 2
    assert all(sum(map(sum, steps.values())) == 20 for steps in points(small).values())
    assert len(points(small)) == 6


@pytest.mark.slow
def test_results_that_are_deleted_midway_are_made_again(small):
    """With the index of what was recorded, and with results of students not recorded yet."""
    for number in range(4):
        hand_in(small, f"student_{number}", note=f"note {number}")
    run = start(small, subprocess.PIPE)
    deleted = 0
    while run.poll() is None and deleted < 3:
        if results_of(small):
            shutil.rmtree(small / "grading" / "results", ignore_errors=True)
            deleted += 1
    said = run.communicate()[1].decode()
    assert run.returncode == 0, said
    assert deleted == 3
    assert all(sum(map(sum, steps.values())) == 20 for steps in points(small).values())
    assert len(points(small)) == 4
