"""Does `--scheduler ADDRESS` grade on another cluster, and leave out workers that differ?"""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from asl_lesson import ASSIGNMENT
from class_runs import command, hand_in, points
from distributed import Client

from grading.upkeep.copies import environment

DASK = Path(sys.executable).with_name("dask")
SECONDS_TO_START = 60

pytestmark = pytest.mark.slow


@pytest.fixture
def start(small):
    """Return what starts a program of Dask in the small project; it ends with the test."""
    running = []

    def run(*arguments, **variables):
        process = subprocess.Popen(
            [DASK, *arguments],
            cwd=small,
            env=environment(small) | variables,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        running.append(process)

    yield run
    for process in reversed(running):
        process.terminate()
    for process in reversed(running):
        process.wait(30)


@pytest.fixture
def address(start):
    """Return the address of a scheduler that answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    start("scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard")
    return f"tcp://127.0.0.1:{port}"


@pytest.fixture
def worker(start, address):
    """Return what starts a worker of the scheduler, and waits until it is there."""
    count = 0

    def run(**variables):
        nonlocal count
        count += 1
        options = ("--nthreads", "1", "--memory-limit", "0", "--no-dashboard")
        start("worker", address, "--host", "127.0.0.1", *options, **variables)
        with Client(address, timeout=SECONDS_TO_START) as client:
            client.wait_for_workers(count, timeout=SECONDS_TO_START)

    return run


@pytest.fixture
def other_data(tmp_path):
    """Return a data folder that says that it holds something else."""
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "SOURCE.json").write_text("{}")
    return str(folder)


def test_a_cluster_gives_the_same_points(small, worker, address):
    hand_in(small, "ann")
    hand_in(small, "ben", "wrong")
    worker()
    assert command(small, "autograde", "--scheduler", address)[0] == 0
    by_cluster = points(small)
    assert {s: sum(map(sum, p.values())) for s, p in by_cluster.items()} == {"ann": 20, "ben": 16}
    shutil.rmtree(small / "grading" / "results")
    assert command(small, "autograde")[0] == 0
    assert points(small) == by_cluster


def test_a_worker_with_other_data_refuses(small, worker, address, other_data):
    hand_in(small, "ann")
    worker(ASL_DATA=other_data)
    code, said = command(small, "autograde", "--scheduler", address)
    assert code == 1
    assert "ann: 04_normalize is not graded: The worker at tcp://127.0.0.1:" in said
    assert "has other data than the coordinator. Give it the same project, lock file" in said
    assert {score for scores in points(small)["ann"].values() for score in scores} == {None}


@pytest.fixture
def no_walls(tmp_path):
    """Return a PATH on which bubblewrap builds nothing."""
    program = tmp_path / "bin" / "bwrap"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\necho no walls\nexit 1\n")
    program.chmod(0o755)
    return f"{program.parent}{os.pathsep}{os.environ['PATH']}"


def test_what_wrong_workers_refuse_another_grades(small, worker, address, other_data, no_walls):
    for student in ("ann", "ben", "cleo"):
        hand_in(small, student, note=student)
    worker(ASL_DATA=other_data)
    worker(PATH=no_walls)
    worker()
    code, said = command(small, "autograde", "--no-sharing", "--scheduler", address)
    assert code == 0, said
    assert [sum(map(sum, steps.values())) for steps in points(small).values()] == [20, 20, 20]


def test_a_worker_with_another_course_refuses(small, worker, address, tmp_path):
    hand_in(small, "ann")
    other = tmp_path / "other"
    shutil.copytree(small / "utils", other / "utils")
    shutil.copytree(small / "grading", other / "grading")
    with (other / "utils" / "lessons" / ASSIGNMENT / "checks" / "reshape.py").open("a") as check:
        check.write("\n# an edit\n")
    worker(PYTHONPATH=str(other))
    code, said = command(small, "autograde", "--scheduler", address)
    assert code == 1
    assert "has other course than the coordinator." in said


def test_no_scheduler_is_a_sentence(small):
    hand_in(small, "ann")
    code, said = command(small, "autograde", "--scheduler", "tcp://127.0.0.1:1")
    assert code == 2
    assert "No Dask scheduler answers at tcp://127.0.0.1:1." in said
