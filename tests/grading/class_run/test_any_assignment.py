"""Is nbgrader's own tutorial course graded as stock nbgrader grades it?"""

import shutil
import socket

import nbformat
import pytest
from bs4 import BeautifulSoup
from plain_course import BIN, ENGINE, GUIDE, IN_KERNEL, STOCK, grading, run, scores, stock

from grading.engine.source import grade_id, is_todo

pytestmark = pytest.mark.slow

REACHES_IN = "sum_of_squares_uses_squares"
"""The test of ps1 that deletes a name of the student's."""


def make_course(folder, settings):
    """Lay out the tutorial course with its two submissions, and make the release."""
    shutil.copytree(GUIDE / "source" / "ps1", folder / "source" / "ps1")
    shutil.copy(GUIDE / "source" / "header.ipynb", folder / "source")
    shutil.copytree(GUIDE / "submitted", folder / "submitted")
    (folder / "nbgrader_config.py").write_text(settings, encoding="utf-8")
    stock(folder, "generate_assignment", "ps1", "--force")
    return folder


@pytest.fixture(scope="module")
def by_stock(tmp_path_factory):
    folder = make_course(tmp_path_factory.mktemp("stock"), STOCK)
    stock(folder, "autograde", "ps1")
    return scores(folder, "ps1")


@pytest.fixture(scope="module")
def in_kernel(tmp_path_factory):
    folder = make_course(tmp_path_factory.mktemp("kernel"), ENGINE + IN_KERNEL)
    return folder, grading(folder, "autograde", "ps1")


@pytest.fixture(scope="module")
def in_judge(tmp_path_factory):
    folder = make_course(tmp_path_factory.mktemp("judge"), ENGINE)
    return folder, grading(folder, "autograde")


def test_in_the_kernel_every_cell_scores_as_with_stock(by_stock, in_kernel):
    folder, done = in_kernel
    assert done.returncode == 0, done.stdout + done.stderr
    assert scores(folder, "ps1") == by_stock
    assert len(by_stock) == 18


def test_in_the_judge_a_test_that_cannot_work_is_left_to_a_person(by_stock, in_judge):
    folder, done = in_judge
    found = scores(folder, "ps1")
    different = {cell: score for cell, score in found.items() if score != by_stock[cell]}
    assert different == {
        (student, "problem1", REACHES_IN): (None, True, 0.5) for student in ("bitdiddle", "hacker")
    }
    assert f"does not earn its points in {REACHES_IN}, so these cells are left" in done.stdout
    assert 'c.Engine.in_kernel = ["ps1"]' in done.stdout


def test_nbgraders_own_command_grades_it_too(by_stock, tmp_path):
    folder = make_course(tmp_path, ENGINE)
    said = run(folder, BIN / "nbgrader", "autograde", "ps1").stderr
    assert f"does not earn its points in {REACHES_IN}, so these cells are left" in said
    assert 'c.Engine.in_kernel = ["ps1"]' in said
    (folder / "nbgrader_config.py").write_text(ENGINE + IN_KERNEL, encoding="utf-8")
    said = run(folder, BIN / "nbgrader", "autograde", "ps1", "--force").stderr
    assert "c.Engine.in_kernel" not in said
    assert scores(folder, "ps1") == by_stock


def test_written_answers_and_files_are_kept(in_kernel):
    folder, _ = in_kernel
    graded = folder / "autograded" / "bitdiddle" / "ps1"
    assert (graded / "jupyter.png").read_bytes() == (
        folder / "source" / "ps1" / "jupyter.png"
    ).read_bytes()
    answers = [
        {
            grade_id(cell): cell.source
            for cell in nbformat.read(place / "problem2.ipynb", as_version=4).cells
            if is_todo(cell)
        }
        for place in (folder / "submitted" / "bitdiddle" / "ps1", graded)
    ]
    assert answers[0] == answers[1]
    assert set(answers[0]) == {"part-a", "part-b"}


def test_there_are_pages_for_everybody(in_kernel):
    folder, _ = in_kernel
    assert grading(folder, "feedback").returncode == 0
    pages = sorted(p.relative_to(folder).as_posix() for p in folder.glob("feedback/*/ps1/*.html"))
    assert pages == [
        f"feedback/{student}/ps1/{name}.html"
        for student in ("bitdiddle", "hacker")
        for name in ("index", "problem1", "problem2")
    ]
    written = (folder / "feedback" / "hacker" / "ps1" / "problem2.html").read_text("utf-8")
    assert "A person grades the rest." in written
    answer = BeautifulSoup(written, "html.parser").find(id="part-a")
    assert "Part A (1 point): not graded" in answer.text
    assert "fibonacci" in answer.text
    assert "needs a person" in grading(folder, "scores").stdout
    assert grading(folder, "report").returncode == 0
    report = (folder / "reports" / "ps1.html").read_text(encoding="utf-8")
    assert "ran in each student's own kernel" in report.replace("&#39;", "'")
    assert 'href="../feedback/' in report
    assert 'href="ps1.html"' in (folder / "reports" / "index.html").read_text(encoding="utf-8")


def test_what_did_not_change_is_not_run_again(in_kernel):
    folder, _ = in_kernel
    assert "0 notebooks run, 0 of 2 recorded anew." in grading(folder, "autograde").stdout


OUTSIDE = """
import os, socket
try:
    socket.create_connection(("127.0.0.1", {port}), 2)
    reached = "the network"
except OSError:
    reached = ""
print([os.path.exists(place) for place in {places}], [reached])
def squares(n):
    if n < 1:
        raise ValueError
    return [i**2 for i in range(1, n + 1)]
"""


def test_in_the_kernel_there_are_the_same_walls_and_limits(in_kernel, tmp_path):
    clean, _ = in_kernel
    folder = make_course(tmp_path, ENGINE + IN_KERNEL + "c.Limits.seconds_per_cell = 5\n")
    places = [str(folder / "source"), str(folder / "submitted"), str(folder / "gradebook.db")]
    path = folder / "submitted" / "hacker" / "ps1" / "problem1.ipynb"
    notebook = nbformat.read(path, as_version=4)
    by_id = {grade_id(cell): cell for cell in notebook.cells if grade_id(cell)}
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        by_id["squares"].source = OUTSIDE.format(port=port, places=places)
        by_id["sum_of_squares"].source = "while True:\n    pass"
        nbformat.write(notebook, path)
        done = grading(folder, "autograde", "ps1")
    assert done.returncode == 0, done.stdout + done.stderr
    copy = folder / "autograded" / "hacker" / "ps1" / path.name
    graded = nbformat.read(copy, as_version=4)
    shown = {grade_id(cell): cell.get("outputs") for cell in graded.cells if grade_id(cell)}
    assert shown["squares"][0].text == "[False, False, False] ['']\n"
    found, untouched = scores(folder, "ps1"), scores(clean, "ps1")
    assert found["hacker", "problem1", "correct_squares"][0] == 1
    assert found["hacker", "problem1", "correct_sum_of_squares"][0] == 0
    assert {cell: score for cell, score in found.items() if cell[0] == "bitdiddle"} == {
        cell: score for cell, score in untouched.items() if cell[0] == "bitdiddle"
    }
    result = grading(folder, "report")
    assert result.returncode == 0
    assert "more than 5 s" in (folder / "reports" / "ps1.html").read_text(encoding="utf-8")


def test_an_unknown_name_is_answered_with_the_known_ones(in_kernel, tmp_path):
    folder, _ = in_kernel
    for command in ("autograde", "scores", "report", "feedback"):
        done = grading(folder, command, "ps2")
        assert done.returncode == 2
        assert done.stderr == "There is no assignment 'ps2'. The assignments are: ps1.\n"
    done = run(folder, str(BIN / "nbgrader"), "autograde", "ps2")
    assert done.returncode == 1
    assert "| ERROR] There is no assignment 'ps2'. The assignments are: ps1.\n" in done.stderr
    done = grading(tmp_path, "autograde")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("There is no nbgrader_config.py in this folder")
