"""Does the exchange work from the shell, for a class that shares one machine?"""

import subprocess

import nbformat
import pytest
from asl_lesson import ASSIGNMENT, SOLUTIONS
from nbgrader.api import Gradebook
from servers import BIN, own_environment
from small_course import STEP, account, make_course

from grading.lab.roles import INSTRUCTOR, STUDENT, environment
from grading.lab.working_copy import renew
from grading.upkeep.answers import answers_of, type_answers

pytestmark = pytest.mark.slow


@pytest.fixture
def people(tmp_path):
    """Return a folder and a way to run nbgrader in it, for an instructor and for a student."""
    folders = [tmp_path / name for name in ("course", "student", "exchange")]
    for folder in folders:
        folder.mkdir()
    course, student, exchange = folders
    make_course(course, exchange)
    before = own_environment(tmp_path / "jupyter")
    before["JUPYTER_CONFIG_PATH"] = str(course)

    def runner(role, folder):
        def run(*words):
            subprocess.run(
                [BIN / "nbgrader", *words],
                cwd=folder,
                env={**environment(role, before), "JUPYTER_CONFIG_PATH": str(course)},
                check=True,
                capture_output=True,
            )

        return folder, run

    return runner(INSTRUCTOR, course), runner(STUDENT, student)


def type_reference_answers(home):
    """Fill in a student's notebook."""
    path = home / ASSIGNMENT / f"{STEP}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    type_answers(notebook, answers_of(nbformat.read(SOLUTIONS / path.name, as_version=4)))
    nbformat.write(notebook, path)


def gradebook_of(course):
    return Gradebook(f"sqlite:///{course / 'grading' / 'gradebook.db'}")


def test_from_release_to_feedback(people):
    (course, teach), (home, learn) = people
    teach("generate_assignment", ASSIGNMENT)
    teach("release_assignment", ASSIGNMENT)

    learn("fetch_assignment", ASSIGNMENT)
    type_reference_answers(home)
    (home / ASSIGNMENT / "progress.json").write_text("{}")
    learn("submit", ASSIGNMENT)

    teach("collect", ASSIGNMENT)
    submitted = course / "grading" / "submitted" / account() / ASSIGNMENT
    assert (submitted / f"{STEP}.ipynb").is_file()
    assert not (submitted / "progress.json").exists()
    for command in ("autograde", "generate_feedback", "release_feedback"):
        teach(command, ASSIGNMENT)

    learn("fetch_feedback", ASSIGNMENT)
    (page,) = (home / ASSIGNMENT / "feedback").glob(f"*/{STEP}.html")
    assert "10 of 10 points" in page.read_text(encoding="utf-8")


def test_from_the_working_copy_and_late(people):
    """What `make lab` lays out is handed in; the exchange's time of handing in counts."""
    (course, teach), (home, learn) = people
    teach("generate_assignment", ASSIGNMENT)
    teach("release_assignment", ASSIGNMENT)
    with gradebook_of(course) as gradebook:
        gradebook.update_or_create_assignment(ASSIGNMENT, duedate="2026-01-01 18:00 UTC")
    with (course / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write('c.LatePolicy.penalty_method = "zero"\n')
    release = course / "notebooks" / "en"
    renew(release, home)
    type_reference_answers(home)
    assert renew(release, home) == []
    learn("submit", ASSIGNMENT)
    for command in ("collect", "autograde", "generate_feedback", "release_feedback"):
        teach(command, ASSIGNMENT)
    learn("fetch_feedback", ASSIGNMENT)
    (page,) = (home / ASSIGNMENT / "feedback").glob(f"*/{STEP}.html")
    text = page.read_text(encoding="utf-8")
    assert "0 of 10 points" in text and "10 points were taken off for that." in text
    assert "after it was due (2026-01-01 18:00 UTC)" in text
    assert renew(release, home) == []
    assert page.is_file()
