"""Is a student's progress kept, only where a student works, and at no cost to a check?"""

import json
import multiprocessing

import pytest

from utils.lessons.asl_cnn.checks import load
from utils.lessons.asl_cnn.lesson import LESSON
from utils.progress import record_check, record_start
from utils.progress.state import FILE, LOCK, read_state


def test_a_step_that_was_begun_is_kept(folder):
    record_start(LESSON, LESSON.step("encode"))
    assert read_state(LESSON, folder) == {"encode": {}}


def test_points_of_the_last_run_of_a_check_are_kept(folder):
    for points in (1.0, 3.0, 2.5):
        record_check(LESSON, LESSON.step("load"), "tables", points)
    record_check(LESSON, LESSON.step("load"), "question", 2.0)
    record_start(LESSON, LESSON.step("load"))
    assert read_state(LESSON, folder) == {"load": {"tables": 2.5, "question": 2.0}}


def test_a_check_of_a_lesson_keeps_its_points(folder, capsys):
    load.question("nynn")
    load.question("yyyy")
    assert read_state(LESSON, folder) == {"load": {"question": 0.0}}


@pytest.mark.parametrize("variable", ["NBGRADER_EXECUTION", "ASL_TEST"])
def test_a_grader_and_a_test_leave_no_trace(folder, monkeypatch, variable):
    monkeypatch.setenv(variable, "validate")
    record_start(LESSON, LESSON.step("load"))
    load.question("nynn")
    assert list(folder.iterdir()) == []


def test_outside_jupyterlab_nothing_is_kept(folder, monkeypatch):
    monkeypatch.delenv("JPY_SESSION_NAME")
    monkeypatch.chdir(folder)
    load.question("nynn")
    assert list(folder.iterdir()) == []


def test_a_folder_that_is_gone_costs_no_points(folder, monkeypatch):
    monkeypatch.setenv("JPY_SESSION_NAME", str(folder / "gone" / "01_load.ipynb"))
    assert load.question("nynn") == 2.0


def test_a_file_that_cannot_be_replaced_costs_no_points(folder):
    (folder / FILE).mkdir()
    assert load.question("nynn") == 2.0
    assert {path.name for path in folder.iterdir()} <= {FILE, LOCK}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '"load"',
        '{"load": 3}',
        '{"load": {"tables": "many"}}',
        '{"load": []}',
    ],
)
def test_a_broken_file_counts_as_none_and_is_written_anew(folder, text):
    (folder / FILE).write_text(text)
    assert read_state(LESSON, folder) == {}
    record_check(LESSON, LESSON.step("load"), "tables", 3.0)
    assert read_state(LESSON, folder) == {"load": {"tables": 3.0}}


def test_what_is_not_of_the_course_is_left_out(folder):
    kept = {"load": {"tables": 99, "question": -1, "values": 3}, "dance": {"a": 1}}
    (folder / FILE).write_text(json.dumps(kept))
    assert read_state(LESSON, folder) == {"load": {"tables": 3, "question": 0}}


def record_many(check):
    for _ in range(20):
        record_check(LESSON, LESSON.step("load"), check, 2.0)


def test_two_notebooks_at_once_lose_nothing(folder):
    processes = [
        multiprocessing.get_context("fork").Process(target=record_many, args=(check,))
        for check in ("tables", "question")
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert read_state(LESSON, folder) == {"load": {"tables": 2.0, "question": 2.0}}
    assert {path.name for path in folder.iterdir()} <= {FILE, LOCK}
