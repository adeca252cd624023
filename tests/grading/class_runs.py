"""A project of two steps in a folder of its own, submissions to it, and its commands."""

import subprocess
import sys
from pathlib import Path

import nbformat
from asl_lesson import ASSIGNMENT, RELEASE, SOLUTIONS
from nbgrader.api import Gradebook

from grading.upkeep.answers import answers_of, type_answers
from grading.upkeep.copies import copy_project, environment

STEPS = ("04_normalize", "05_reshape")
BIN = Path(sys.executable).parent
ANSWERS = {
    "right": {},
    "wrong": {"normalize_answer": 'answer = "a"', "reshape_answer": "answer = 87"},
}


def command(project, *arguments):
    result = subprocess.run(
        [sys.executable, "-m", "grading", *arguments],
        cwd=project,
        env=environment(project),
        capture_output=True,
        text=True,
        check=False,
    )
    return result.returncode, " ".join((result.stdout + result.stderr).split())


def start(project, stderr=subprocess.DEVNULL, **variables):
    """Start a class run of each notebook by itself; return its process, in a group of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "grading", "autograde", "--no-sharing"],
        cwd=project,
        env=environment(project) | variables,
        stdout=subprocess.DEVNULL,
        stderr=stderr,
        start_new_session=True,
    )


def of_nbgrader(project, *arguments):
    """Run a command of nbgrader's; return its exit code and what it logged."""
    result = subprocess.run(
        [BIN / "nbgrader", *arguments],
        cwd=project,
        env=environment(project),
        capture_output=True,
        text=True,
        check=False,
    )
    return result.returncode, result.stderr


def nbgrader(project, *arguments):
    code, said = of_nbgrader(project, *arguments)
    assert code == 0, said


def hand_in(project, student, kind="right", note=""):
    """Write a submission of the two steps; ``note`` makes it unlike every other."""
    folder = project / "grading" / "submitted" / student / ASSIGNMENT
    folder.mkdir(parents=True)
    for step in STEPS:
        reference = answers_of(nbformat.read(SOLUTIONS / f"{step}.ipynb", as_version=4))
        notebook = nbformat.read(RELEASE / f"{step}.ipynb", as_version=4)
        answers = {name: text for name, text in ANSWERS[kind].items() if name in reference}
        type_answers(notebook, reference | answers)
        notebook.cells[-1].source += f"\n\n{note}"
        nbformat.write(notebook, folder / f"{step}.ipynb")
    return folder


def points(project, db_url=None):
    """Return the points of the cells by student and notebook, as the gradebook has them."""
    own = f"sqlite:///{project / 'grading' / 'gradebook.db'}"
    with Gradebook(db_url or own) as gradebook:
        return {
            s.student_id: {n.name: [g.auto_score for g in n.grades] for n in s.notebooks}
            for s in gradebook.assignment_submissions(ASSIGNMENT)
        }


def make_project(project, settings=""):
    """Make the project with a gradebook; ``settings`` come after those of nbgrader_config.py."""
    copy_project(project)
    for folder in (project / "solutions" / ASSIGNMENT, project / "notebooks" / "en" / ASSIGNMENT):
        for path in folder.glob("*.ipynb"):
            if path.stem not in STEPS:
                path.unlink()
    with (project / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write(settings)
    nbgrader(project, "generate_assignment", ASSIGNMENT, "--force")
