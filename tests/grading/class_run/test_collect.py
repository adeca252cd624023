"""Does `nbgrader collect` take what is in order out of the exchange, and nothing else?"""

import os

import pytest
from plain_course import ENGINE, stock

TIME = "2026-01-02 03:04:05.000000 UTC"


@pytest.fixture
def course(tmp_path):
    """Return a course with an exchange, and the folder where students put submissions."""
    inbound = tmp_path / "exchange" / "course101" / "inbound"
    inbound.mkdir(parents=True)
    (tmp_path / "exchange").chmod(0o777)
    settings = f"{ENGINE}c.Exchange.root = {str(tmp_path / 'exchange')!r}\n"
    (tmp_path / "nbgrader_config.py").write_text(settings, encoding="utf-8")
    return tmp_path, inbound


def submit(inbound, student, time=TIME):
    folder = inbound / f"{student}+ps1+{time}+random"
    folder.mkdir()
    (folder / "timestamp.txt").write_text(time)
    (folder / "problem1.ipynb").write_text(student)
    return folder


def test_what_is_wrong_costs_its_own_file_or_submission(course):
    root, inbound = course
    secret = root / "hidden.txt"
    secret.write_text("the hidden tests")
    submit(inbound, "ann")
    submit(inbound, "ben", "no time at all")
    submit(inbound, "..")
    submit(inbound, "cleo ")
    (inbound / f"dan+ps1+{TIME}+random").symlink_to(submit(inbound, "eve"))
    thief = submit(inbound, "thief")
    (thief / "problem2.ipynb").symlink_to(secret)
    (thief / "more").symlink_to(root)
    os.mkfifo(thief / "pipe")
    (thief / "deep").mkdir()
    (thief / "deep" / "data.txt").write_text("1 2 3")
    again = root / "submitted" / "ann" / "ps1"
    again.mkdir(parents=True)
    os.mkfifo(again / "timestamp.txt")

    said = stock(root, "collect", "ps1", "--update").stderr

    submitted = root / "submitted"
    assert {path.name for path in submitted.iterdir()} == {"ann", "eve", "thief"}
    assert not (root / "ps1").exists()
    assert (submitted / "ann" / "ps1" / "problem1.ipynb").read_text() == "ann"
    taken = submitted / "thief" / "ps1"
    assert (taken / "problem2.ipynb").is_symlink()  # left to autograde, which refuses it by name
    assert (taken / "more").is_symlink()
    assert not (taken / "pipe").exists()
    assert (taken / "deep" / "data.txt").read_text() == "1 2 3"
    assert "'ben+ps1+no time at all+random' is no submission" in said
    assert "pipe' was left out" in said


def test_what_is_too_large_does_not_take_the_place_of_what_was_collected(course):
    root, inbound = course
    with (root / "nbgrader_config.py").open("a", encoding="utf-8") as settings:
        settings.write(
            "c.CourseDirectory.max_dir_size = 500\nc.CourseDirectory.max_file_size = 2\n"
        )
    submit(inbound, "ann")
    stock(root, "collect", "ps1")
    taken = root / "submitted" / "ann" / "ps1" / "problem1.ipynb"
    assert taken.read_text() == "ann"  # smaller than 2 kB
    later = submit(inbound, "ann", "2026-02-02 03:04:05.000000 UTC")
    (later / "problem1.ipynb").write_text("x" * 501_000)
    assert "larger than 500 kB" in stock(root, "collect", "ps1", "--update").stderr
    assert taken.read_text() == "ann"
    (later / "problem1.ipynb").write_text("x" * 2_100)
    assert "problem1.ipynb' was left out" in stock(root, "collect", "ps1", "--update").stderr


def test_a_group_that_shares_a_course_may_write_what_is_collected(course):
    root, inbound = course
    with (root / "nbgrader_config.py").open("a", encoding="utf-8") as settings:
        settings.write("c.CourseDirectory.groupshared = True\n")
    submit(inbound, "ann")
    stock(root, "collect", "ps1")
    folder = root / "submitted" / "ann" / "ps1"
    assert folder.stat().st_mode & 0o2770 == 0o2770
    assert (folder / "problem1.ipynb").stat().st_mode & 0o660 == 0o660
