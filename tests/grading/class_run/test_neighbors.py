"""Does an honest notebook keep its score and stay free of faults beside one that loads the machine?

A class of two with one notebook each, on two workers: both run at the same time.
"""

import nbformat
import pytest
from asl_lesson import ASSIGNMENT, RELEASE
from class_runs import command, hand_in, make_project, points

from grading.engine.result import Result
from grading.upkeep.answers import type_answers

pytestmark = pytest.mark.slow

STEP, TODO = "04_normalize", "normalize_normalize_todo"
SETTINGS = """
c.Limits.seconds_per_cell = 15
c.Limits.seconds_per_notebook = 40
"""
BUSY_SESSIONS = """
import os
for process in range(200):
    if os.fork() == 0:
        os.setsid()
        os.execv("/bin/sh", ["sh", "-c", "while :; do :; done"])
while True: pass
"""
FORK_BOMB = """
import os
while True:
    try:
        os.fork()
    except OSError:
        pass
"""
MEMORY = """
import mmap
kept = []
while True:
    kept.append(mmap.mmap(-1, 100_000_000))
    kept[-1].write(b"x" * 100_000_000)
"""
OUTPUT = """
while True:
    print("x" * 1_000_000, flush=True)
"""
HANDOVER = """
import sys, threading
handover = sys.modules["_handover"]
def flood():
    kernel = get_ipython().kernel
    while True:
        kernel.session.send(
            kernel.iopub_socket, "stream", {"name": "stdout", "text": "x" * 50_000_000}
        )
old = handover.send
def send(names):
    threading.Thread(target=flood, daemon=True).start()
    while True:
        old(names)
handover.send = send
x_train = x_valid = [[0.5] * 784] * 20_000
"""
LOOP = """
while True:
    try:
        while True: pass
    except BaseException:
        pass
"""
SHOWN = """
from IPython.display import HTML, display
for number in range(100):
    display(HTML("<div>" * 10_000 + "<p " + " ".join(f"a{n}=1" for n in range(5_000)) + ">"))
"""
NESTED = ("> " * 2_000 + "x\n") * 10
"""A text cell of quotes in quotes."""

HARMFUL = {
    "200 busy sessions": (BUSY_SESSIONS, 0, 0),
    "fork bomb": (FORK_BOMB, 0, 0),
    "memory": (MEMORY, 0, 0),
    "flood of output": (OUTPUT, 0, 0),
    "flood of hand-overs": (HANDOVER, 0, 1),
    "endless cell": (LOOP, 0, 0),
    "nested outputs and 40 nested cells": (SHOWN, 40, 0),
}
"""For each attack its code, how many nested text cells stand below it, and what an honest
evaluation gives: who replaces the images and leaves the labels has the point for the labels."""


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """Return a project of two steps, with limits that end an attack soon."""
    folder = tmp_path_factory.mktemp("neighbors") / "project"
    make_project(folder, SETTINGS)
    return folder


def hand_in_attack(project, student, code, nested):
    """Hand in a notebook with an attack in the place of an answer, and no other answer."""
    folder = project / "grading" / "submitted" / student / ASSIGNMENT
    folder.mkdir(parents=True)
    notebook = nbformat.read(RELEASE / f"{STEP}.ipynb", as_version=4)
    type_answers(notebook, {TODO: code})
    notebook.cells += [nbformat.v4.new_markdown_cell(NESTED) for _ in range(nested)]
    nbformat.write(notebook, folder / f"{STEP}.ipynb")


def faults_of(project, note):
    """Return the faults of the kept results whose notebook holds a text."""
    texts = [path.read_text() for path in (project / "grading" / "results").glob("??/*.json")]
    (kept,) = (Result.from_json(text) for text in texts if note in text)
    return kept.faults + kept.suspicions


@pytest.mark.parametrize("attack", HARMFUL)
def test_an_honest_notebook_has_its_score_beside(attack, project):
    name = attack.replace(" ", "_").replace("-", "_")
    honest, harmful = f"honest_beside_{name}", f"harmful_{name}"
    folder = hand_in(project, honest, note=f"the note of {honest}")
    (folder / "05_reshape.ipynb").unlink()
    code, nested, earned = HARMFUL[attack]
    hand_in_attack(project, harmful, code, nested)
    code, said = command(project, "autograde", "--workers", "2", "--no-sharing")
    assert code in (0, 1), said
    assert "Traceback" not in said
    found = points(project)
    assert sum(found[honest][STEP]) == 10, said
    assert faults_of(project, f"the note of {honest}") == []
    assert sum(found[harmful][STEP]) == earned, said
    honest_ones = [steps for other, steps in found.items() if other.startswith("honest")]
    assert [sum(steps[STEP]) for steps in honest_ones] == [10] * len(honest_ones)
