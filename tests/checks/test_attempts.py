"""Does a check know what became of the TODO cell: untouched, stopped, run in vain?"""

import pytest
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

from utils.messages import checks as m
from utils.messages import errors

START = """
from utils.lessons.asl_cnn import begin
from utils.lessons.asl_cnn.checks import normalize as check

begin("load")
first = second = ...
"""
FIRST, SECOND = "check.predicted(first)", "check.question(second)"
UNTOUCHED = "# TODO: the answer\n# YOUR CODE HERE"


@pytest.fixture
def session(monkeypatch):
    """Return a function that runs cells and gives the text of the last: a student's session."""
    monkeypatch.delenv("ASL_TEST")
    shell = InteractiveShell.instance()

    def run(*cells, start=START):
        for cell in (start, *cells):
            with capture_output() as captured:
                shell.run_cell(cell, store_history=False)
        return captured.stdout + "".join(o.data["text/plain"] for o in captured.outputs)

    yield run
    shell.reset(new_session=False)


def todo(code):
    return f"# TODO: the answer\n{code}"


@pytest.mark.parametrize(
    "cells",
    [(), (UNTOUCHED,), (todo("pass"),), (todo("..."),), ("print(1)",)],
    ids=["nothing run", "comments", "pass", "dots", "a cell of the lesson"],
)
def test_an_untouched_cell_is_not_attempted(session, cells):
    assert m.STATES["not attempted"] in session(*cells, FIRST)


@pytest.mark.parametrize(
    "code", ["frist = 'a'", "'a'", "First = 'a'"], ids=["misspelled", "not kept", "capital"]
)
def test_a_cell_that_ran_in_vain_is_not_called_untouched(session, code):
    text = session(todo(code), FIRST)
    assert m.STILL_DOTS in text
    assert m.STATES["not attempted"] not in text


def test_an_error_begins_with_the_own_line_and_the_rest_is_folded(session, capsys):
    shell = InteractiveShell.instance()
    shown = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(shell), "_showtraceback", lambda self, *found: shown.append(found[2]))
        patch.delattr(shell, "_showtraceback", raising=False)
        patch.delattr(shell, "last_trace", raising=False)
        text = session("import pandas as pd\n\npd.DataFrame()['label']")
        patch.delattr(shell, "last_trace")
    assert shown == [
        [
            "Your code stopped in line 3 of the cell:",
            "    pd.DataFrame()['label']",
            "KeyError: 'label'",
        ]
    ]
    assert text.index("What happened: ") < text.index("pandas/core/frame.py")


def test_a_cell_that_stopped_is_told_with_its_error(session):
    text = session(todo("raise RuntimeError('out of order')"), FIRST)
    assert "RuntimeError: out of order" in text
    assert m.STATES["raised"] in text


def test_an_error_lasts_through_cells_of_the_lesson(session):
    assert m.STATES["raised"] in session(todo("first = 1 / 0"), "print(1)", FIRST)


def test_an_error_is_forgotten_when_the_cell_runs_again(session):
    text = session(todo("first = 1 / 0"), todo("frist = 'a'"), FIRST)
    assert m.STILL_DOTS in text


def test_an_error_is_forgotten_at_the_start_cell(session):
    assert m.STATES["not attempted"] in session(todo("first = 1 / 0"), START, FIRST)


@pytest.mark.parametrize("code", [todo("first = begin('build')"), "first = begin('build')"])
def test_the_start_of_another_step_is_an_attempt_that_stopped(session, code):
    text = session(code, FIRST)
    assert "WrongStep: This notebook has begun the step 'load', so it does not begin" in text
    assert m.STATES["raised"] in text


def test_an_error_is_forgotten_when_the_next_task_is_untouched(session):
    text = session(todo("first = 1 / 0"), FIRST, UNTOUCHED, SECOND)
    assert m.STATES["not attempted"] in text


def test_an_attempt_belongs_to_the_first_check_after_it(session):
    """The second check is that of another task, whose cell was not run."""
    text = session(todo("first = 1 / 0"), FIRST, SECOND)
    assert m.STATES["not attempted"] in text


def test_the_same_check_may_run_again(session):
    assert m.STATES["raised"] in session(todo("first = 1 / 0"), FIRST, FIRST)


def test_a_grader_takes_the_hidden_check_for_the_same_task(session, monkeypatch):
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    assert m.STATES["raised"] in session(todo("first = 1 / 0"), FIRST, SECOND)


def test_a_known_error_is_explained_below_the_traceback(session):
    text = session(todo("first = b"))
    assert errors.WHAT_HAPPENED.partition("{")[0] in text
    assert 'answer = "b"' in text


def test_a_check_before_its_names_exist_is_explained(session):
    text = session("del first", FIRST)
    assert "the name `first` has no value in this session" in text


def test_right_work_is_right_whatever_happened_before(session):
    text = session(todo("first = 1 / 0"), FIRST, "first = 0.2, 153", FIRST)
    assert m.STATES["right"] in text


START_OF_TWO = """
from utils.lessons.asl_augment import begin
from utils.lessons.asl_augment.checks import seeds as check

begin("seeds")
summary = verdict = ...
"""
SUMMARY, VERDICT = "check.summaries(summary)", "check.verdicts(verdict)"


@pytest.mark.parametrize(
    ("cell", "state"), [(todo("summary = 1 / 0"), "raised"), (UNTOUCHED, "not attempted")]
)
def test_a_hidden_check_of_two_tasks_tells_what_became_of_each(session, monkeypatch, cell, state):
    """The first task stopped, or is untouched; the second one is done."""
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    second = todo("def verdict(a, b):\n    return int(min(a) > max(b)) - int(min(b) > max(a))")
    cells = (cell, SUMMARY, second, VERDICT, "check.drawn(summary, verdict)")
    text = session(*cells, start=START_OF_TWO)
    assert m.STATES[state] in text
    assert m.STATES["right"] in text
    assert m.STILL_DOTS not in text
