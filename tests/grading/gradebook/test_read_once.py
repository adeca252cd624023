"""Is each file read once and each key made once a run, and what was read first graded?"""

import shutil
from collections import Counter
from types import SimpleNamespace

import pytest
from asl_lesson import ASSIGNMENT, assignment_in
from class_runs import STEPS, hand_in, points
from made_up import made_up

from grading.class_run import cluster
from grading.class_run.run import autograde
from grading.engine import intake
from grading.gradebook import proof, record, session
from grading.gradebook.results import Results
from grading.gradebook.session import Session

CLASS = ("ann", "ben", "cem")


@pytest.fixture
def counted(small, monkeypatch):
    """Return a project with a class of three, and how often something was done."""
    for student in CLASS:
        hand_in(small, student, note=student)
    done = Counter()

    def count(module, name, what):
        plain = getattr(module, name)

        def counting(*given):
            done[what(*given)] += 1
            return plain(*given)

        monkeypatch.setattr(module, name, counting)

    count(session, "notebook_key", lambda assignment, source, limits: f"key of {source.name}")
    count(session, "read_assignment", lambda assignment: "sources")
    count(intake, "read_submitted", lambda path, most: f"{path.parts[-3]} {path.stem}")
    count(intake, "read_beside", lambda folder, *more: f"files of {folder.parts[-2]}")
    return small, done


@pytest.fixture
def graded(monkeypatch):
    """Return what the engine gets to grade, in whose place a result is made up."""
    given = []

    def grade(data, source, limits, files=None):
        given.append((data, dict(files or {})))
        return made_up(data, source, 1.0)

    monkeypatch.setattr(session, "grade", grade)
    monkeypatch.setattr(proof, "grade", lambda data, source, limits: made_up(data, source, 1.0))
    return given


ONCE = {f"key of {step}" for step in STEPS} | {f"{s} {step}" for s in CLASS for step in STEPS}


def test_where_the_session_grades(counted, graded):
    project, done = counted
    run = Session(assignment_in(project).course)
    for student in CLASS:
        for step in STEPS:
            assert run.result(student, ASSIGNMENT, step).earned == 10
    assert len(graded) == len(CLASS) * len(STEPS)
    assert done == dict.fromkeys(ONCE | {"sources"}, 1)


def test_a_class_run_grades_what_it_read_first_though_files_and_results_go(
    counted, graded, monkeypatch
):
    project, done = counted
    submitted = project / "grading" / "submitted"
    first = (submitted / "ben" / ASSIGNMENT / f"{STEPS[0]}.ipynb").read_bytes()
    (submitted / "cem" / ASSIGNMENT / f"{STEPS[0]}.ipynb").write_text("{")

    def grade_all(client, tasks, most_bytes):
        made = [(task, made_up(task.data, task.source, 1.0)) for task in tasks]
        for path in submitted.rglob("*.ipynb"):
            path.write_text("another")
        yield from made

    def record_without_results(*given):
        shutil.rmtree(Results.of(given[-1].course).folder)
        return recording(*given)

    recording = record.record
    monkeypatch.setattr(record, "record", record_without_results)
    monkeypatch.setattr(cluster, "grade_all", grade_all)
    autograde(assignment_in(project), SimpleNamespace(client=lambda: None), sharing=False)
    assert done == dict.fromkeys(ONCE, 1)
    assert first in [data for data, _ in graded]
    assert all(data != b"another" for data, _ in graded)
    assert points(project)["ben"] == points(project)["ann"]
    assert sum(map(sum, points(project)["ann"].values())) == 20
    assert set(points(project)["cem"][STEPS[0]]) == {None}  # it was no notebook from the first


@pytest.fixture
def plain(counted, monkeypatch):
    """Return the project with its lesson taken for a plain assignment, with a file beside each."""
    project, done = counted
    monkeypatch.setattr("grading.course.lesson_of", lambda name: None)
    for student in CLASS:
        beside = project / "grading" / "submitted" / student / ASSIGNMENT / "table.csv"
        beside.write_text("first")
    return project, done


def test_files_beside_a_plain_notebook_are_read_once_and_stay_what_they_were(plain, graded):
    project, done = plain
    run = Session(assignment_in(project).course)
    assert run.result("ann", ASSIGNMENT, STEPS[0]).earned == 10
    (project / "grading" / "submitted" / "ann" / ASSIGNMENT / "table.csv").write_text("another")
    assert run.result("ann", ASSIGNMENT, STEPS[1]).earned == 10
    assert [files for _, files in graded] == [{"table.csv": b"first"}] * 2
    assert done["files of ann"] == 1
    assert [done[f"key of {step}"] for step in STEPS] == [1, 1]  # the reference answers' too
