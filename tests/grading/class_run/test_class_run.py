"""Does `python -m grading autograde` grade a class: all of it, once, and nothing silently as 0?"""

import contextlib
import csv
import json
import os
import random
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys

import pytest
from asl_lesson import ASSIGNMENT
from class_runs import BIN, STEPS, command, hand_in, nbgrader, points, start

from grading.upkeep.copies import environment


def runs(project):
    """Return how many notebooks each run executed, in the order of the runs."""
    logs = sorted((project / "grading" / "runs").glob("*.jsonl"))
    events = [json.loads(line) for log in logs for line in log.read_text().splitlines()]
    return [event["executed"] for event in events if event["event"] == "ended"]


def hand_in_odd_entries(project):
    """Write submissions that hold everything but plain files."""
    (hand_in(project, "broken") / "04_normalize.ipynb").write_text("{")
    missing = hand_in(project, "missing")
    (missing / "04_normalize.ipynb").rename(missing / "my normalize.ipynb")
    for number in range(400):
        (missing / f"{number} {'x' * 200}.ipynb").touch()

    def replace(student, make):
        path = hand_in(project, student) / "05_reshape.ipynb"
        path.unlink()
        make(path)

    replace("linked", lambda path: path.symlink_to(project / "solutions" / ASSIGNMENT / path.name))
    replace("looped", lambda path: path.symlink_to(path))
    replace("folder", lambda path: path.mkdir())
    replace("piped", lambda path: os.mkfifo(path))
    replace("socket", lambda path: socket_at(path))
    os.mkfifo(hand_in(project, "pipe") / "timestamp.txt")
    (hand_in(project, "undated") / "timestamp.txt").mkdir()
    (hand_in(project, "wordy") / "timestamp.txt").write_text("yesterday, I think")
    submitted = project / "grading" / "submitted"
    (submitted / "elsewhere").symlink_to(missing.parent)
    (submitted / "circle").symlink_to(submitted / "circle")


def socket_at(path):
    with socket.socket(socket.AF_UNIX) as made, contextlib.chdir(path.parent):
        made.bind(path.name)


def test_what_cannot_be_graded_is_not_graded_and_the_rest_is(small):
    hand_in(small, "ann")
    hand_in(small, "ben", "wrong")
    hand_in_odd_entries(small)
    hand_in(small, "<b>bold<")
    hand_in(small, "ann ")
    code, said = command(small, "autograde")
    assert code == 1
    assert "Traceback" not in said
    found = points(small)
    not_a_file = {"linked", "looped", "folder", "piped", "socket"}
    late = {"pipe", "undated", "wordy"}
    assert set(found) == {"ann", "ben", "broken", "missing", *not_a_file, *late}
    assert sum(map(sum, found["ben"].values())) == 16
    for student in ("ann", *late):
        assert sum(map(sum, found[student].values())) == 20
    for student in ("broken", "missing", *not_a_file):
        step, other = STEPS[student in not_a_file], STEPS[student not in not_a_file]
        assert set(found[student][step]) == {None}
        assert sum(found[student][other]) == 10
    assert "broken: 04_normalize: The notebook was not graded: the file is damaged" in said
    for student in not_a_file:
        assert f"{student}: 05_reshape: The notebook was not graded: it is a link or a spec" in said
    for student in late:
        assert f"{student}: timestamp.txt is not a text file of its own with a date" in said
    assert "and 396 more" in said
    assert len(said) < 10_000
    assert "elsewhere: The folder is a link" in said
    assert "circle: The folder is a link" in said
    assert "'ann ': The folder's name cannot be a student's" in said
    assert "bold" in said
    assert command(small, "report")[0] == 0
    page = (small / "grading" / "reports" / f"{ASSIGNMENT}.html").read_text(encoding="utf-8")
    caption = "<caption>Submissions and folders with troubles.*?</table>"
    (troubles,) = re.findall(caption, page, re.DOTALL)
    for name in ("circle", "elsewhere", "ann ", "missing", *late):
        assert name in troubles


@pytest.mark.slow
def test_the_stock_command_looks_at_entries_before_it_opens_them(small):
    hand_in(small, "ann")
    hand_in_odd_entries(small)
    nbgrader(small, "autograde", ASSIGNMENT)
    found = points(small)
    for student in ("ann", "pipe", "undated", "wordy"):
        assert sum(map(sum, found[student].values())) == 20
    for student in ("linked", "looped", "folder", "piped", "socket"):
        assert set(found[student]["05_reshape"]) == {None}
        assert sum(found[student]["04_normalize"]) == 10


@pytest.mark.slow
def test_a_damaged_result_is_graded_again(small):
    hand_in(small, "ann")
    assert command(small, "autograde")[0] == 0
    for number, path in enumerate((small / "grading" / "results").glob("*/*.json")):
        if path.parent.name != "recorded":
            path.write_text(("", '{"notebook": 3')[number % 2])
    code, said = command(small, "autograde")
    assert (code, runs(small)) == (0, [2, 2]), said
    assert sum(map(sum, points(small)["ann"].values())) == 20


@pytest.mark.slow
def test_what_did_not_change_is_not_run_again(small):
    hand_in(small, "ann")
    hand_in(small, "ben", "wrong")
    assert command(small, "autograde")[0] == 0
    before = points(small)
    assert command(small, "autograde")[0] == 0
    test = small / "utils" / "lessons" / ASSIGNMENT / "checks" / "reshape.py"
    test.write_text(test.read_text() + "\n# an edit\n")
    assert command(small, "autograde")[0] == 0
    assert command(small, "autograde", "--force")[0] == 0
    assert runs(small) == [4, 0, 2, 4]
    assert points(small) == before


def test_the_stock_command_and_the_class_run_are_one_engine(small):
    hand_in(small, "ann", "wrong")
    nbgrader(small, "autograde", ASSIGNMENT)
    by_stock = points(small)
    shutil.rmtree(small / "grading" / "autograded")
    (small / "grading" / "gradebook.db").unlink()
    nbgrader(small, "generate_assignment", ASSIGNMENT, "--force")
    assert command(small, "autograde")[0] == 0
    assert points(small) == by_stock
    assert runs(small) == [0]


def test_a_second_run_says_that_one_is_at_work(small):
    from filelock import FileLock

    hand_in(small, "ann")
    with FileLock(small / "grading" / ".autograde.lock"):
        code, said = command(small, "autograde")
    assert code == 2
    assert "Another run is grading this course." in said


def test_without_a_release_a_sentence_says_what_to_do(small):
    hand_in(small, "ann")
    (small / "grading" / "gradebook.db").unlink()
    code, said = command(small, "autograde")
    assert code == 2
    assert "nbgrader generate_assignment asl_cnn --force" in said


def test_where_nobody_has_handed_in_a_sentence_says_where_to(small):
    code, said = command(small, "autograde")
    assert code == 2
    assert "Put each student's notebooks into grading/submitted/<student>/<assignment>/." in said


@pytest.mark.slow
def test_without_the_sandbox_it_warns_and_marks_the_run(small):
    hand_in(small, "ann", "wrong")
    code, said = command(small, "autograde", "--no-sandbox")
    assert code == 0
    assert "Warning: no sandbox. Students' code runs with your rights" in said
    assert sum(map(sum, points(small)["ann"].values())) == 16
    (log,) = (small / "grading" / "runs").glob("*.jsonl")
    assert '"event": "no sandbox"' in log.read_text()
    assert command(small, "report")[0] == 0
    page = (small / "grading" / "reports" / f"{ASSIGNMENT}.html").read_text(encoding="utf-8")
    assert "1 student was graded without a sandbox, with your rights" in page
    assert command(small, "history", "ann", ASSIGNMENT, "--to", "kept")[0] == 0
    for step in STEPS:
        kept = small / "kept" / ASSIGNMENT / f"{step}.ipynb"
        handed_in = small / "grading" / "submitted" / "ann" / ASSIGNMENT / f"{step}.ipynb"
        assert kept.read_bytes() == handed_in.read_bytes()


@pytest.mark.slow
def test_a_locked_gradebook_and_ctrl_c_end_with_a_sentence_and_the_next_run_goes_on(small):
    for name in ("ann", "ben", "cleo", "dora"):  # so many that the run goes on when it is stopped
        hand_in(small, name, note=name)
    with contextlib.closing(sqlite3.connect(small / "grading" / "gradebook.db")) as other:
        other.execute("BEGIN EXCLUSIVE")
        code, said = command(small, "autograde")
    assert code == 2
    assert "The gradebook or the disk failed (database is locked)" in said
    assert "Traceback" not in said
    run = start(small, stderr=subprocess.PIPE)
    while not list((small / "grading" / "results").glob("*/*.json")):
        assert run.poll() is None
    os.killpg(run.pid, signal.SIGINT)
    said = run.communicate()[1].decode()
    assert run.returncode == 130
    assert "Stopped. What was graded so far is kept" in said
    assert "Traceback" not in said
    assert command(small, "autograde")[0] == 0
    assert sum(map(sum, points(small)["ann"].values())) == 20


def test_without_data_both_commands_name_the_command_that_makes_them(small):
    hand_in(small, "ann")
    nothing = environment(small) | {"ASL_DATA": str(small / "no data")}
    for program in ([sys.executable, "-m", "grading"], [BIN / "nbgrader"]):
        ended = subprocess.run(
            [*program, "autograde", ASSIGNMENT],
            cwd=small, env=nothing, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert ended.returncode != 0
        assert "Run `make data`" in ended.stderr
        assert "Traceback" not in ended.stderr
    assert points(small) == {}


def exported(project):
    nbgrader(project, "export")
    path = project / "grading" / "grades.csv"
    rows = list(csv.DictReader(path.open()))
    assert rows
    return path.read_bytes()


@pytest.mark.slow
def test_a_run_that_is_killed_goes_on_where_it_was(small, tmp_path):
    """Twenty times at a random moment; the exported points are those of an undisturbed run."""
    for number in range(8):
        hand_in(small, f"student_{number}", ("right", "wrong")[number % 2], f"note {number}")
    undisturbed = tmp_path / "undisturbed"
    shutil.copytree(small, undisturbed)
    assert command(undisturbed, "autograde")[0] == 0
    chance = random.Random(7)
    for _ in range(20):
        run = start(small)
        try:
            run.wait(chance.uniform(0.5, 14))
        except subprocess.TimeoutExpired:
            os.kill(run.pid, signal.SIGKILL)
            run.wait()
    assert command(small, "autograde")[0] == 0
    assert exported(small) == exported(undisturbed)
