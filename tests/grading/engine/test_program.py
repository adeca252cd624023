"""Which programs are the same, which tell something of their text, and what is shared of a run?"""

import builtins
import copy

import nbformat
import pytest
from asl_lesson import ASSIGNMENT
from runner import cases

from grading.engine import grade as engine
from grading.engine.limits import Limits
from grading.engine.program import FORBIDDEN, FUNCTIONS, adopt, may_be_shared, program_of
from grading.engine.result import Check, Finding, Result

STEP, TODO = "04_normalize", "normalize_normalize_todo"
ANSWER = "x_train = x_train / 255\nx_valid = x_valid / 255\n"


@pytest.fixture
def program(assignment, handed_in):
    """Return what names the program of an answer to the TODO cell."""

    def of(answer, step=STEP, todo=TODO):
        notebook = handed_in(step, **{todo: answer})
        read, changed = engine.read(nbformat.writes(notebook).encode(), assignment[step])
        assert not changed
        return program_of(read, assignment[step])

    return of


SAME = {
    "comments": "# mine\nx_train = x_train / 255  # the largest\nx_valid = x_valid / 255",
    "blank lines": "\n\nx_train = x_train / 255\n\n\nx_valid = x_valid / 255\n\n",
    "format": "x_train=(x_train/255)\nx_valid   =   x_valid/  255",
    "a line for two": "x_train = x_train / 255; x_valid = x_valid / 255",
}
OTHER = {
    "another number": "x_train = x_train / 256\nx_valid = x_valid / 255",
    "a float": "x_train = x_train / 255.0\nx_valid = x_valid / 255",
    "another order": "x_valid = x_valid / 255\nx_train = x_train / 255",
    "a semicolon at the end": "x_train = x_train / 255\nx_valid = x_valid / 255;",
    "a word of a start": f"# begin(it)\n{ANSWER}",
}


@pytest.mark.parametrize("kind", SAME)
def test_what_differs_in_text_only_is_the_same_program(kind, program):
    assert program(SAME[kind]) == program(ANSWER) is not None


@pytest.mark.parametrize("kind", OTHER)
def test_what_a_run_may_tell_apart_is_another_program(kind, program):
    assert program(OTHER[kind]) not in (None, program(ANSWER))


def test_every_name_of_a_kernel_that_is_not_on_the_list_runs_by_itself(program):
    for name in sorted(set(dir(builtins)) - FUNCTIONS):
        if name.isidentifier() and name not in ("None", "True", "False"):
            assert name in FORBIDDEN or name.startswith("_")
    assert not {"getattr", "vars", "type", "id", "help", "input", "breakpoint"} & FUNCTIONS


def test_another_tag_and_cells_that_are_added_make_another_program(handed_in, assignment):
    notebook = handed_in(STEP, **{TODO: ANSWER})
    plain = program_of(notebook, assignment[STEP])
    tagged = copy.deepcopy(notebook)
    cell = next(c for c in tagged.cells if c.metadata.get("nbgrader", {}).get("grade_id") == TODO)
    cell.metadata.tags = ["skip-execution"]
    assert program_of(tagged, assignment[STEP]) not in (None, plain)
    unmarked = copy.deepcopy(notebook)
    cell = next(c for c in unmarked.cells if c.metadata.get("nbgrader", {}).get("grade_id") == TODO)
    assert "# TODO" in cell.source  # by which a check knows a task
    cell.source = ANSWER
    assert program_of(unmarked, assignment[STEP]) not in (None, plain)
    for source in ("", "# a note", "1", "plots.table_head(train_df)"):
        more = copy.deepcopy(notebook)
        more.cells.insert(3, nbformat.v4.new_code_cell(source))
        assert program_of(more, assignment[STEP]) != plain
    notebook.cells.insert(3, nbformat.v4.new_markdown_cell("A word of my own."))
    assert program_of(notebook, assignment[STEP]) == plain


def test_where_tests_run_beside_the_student_nothing_is_shared(handed_in, assignment):
    from dataclasses import replace

    notebook = handed_in(STEP)
    assert program_of(notebook, replace(assignment[STEP], in_kernel=True)) is None


def test_the_words_are_those_that_answers_are_made_of(program):
    """Sharing is worth little where it knows the words of few: these are the odd ones."""
    right = [case for case in cases("right", ASSIGNMENT) if case.answers]
    alone = [str(case) for case in right if all(program(text, case.step, name) is None
             for name, text in case.answers.items())]  # fmt: skip
    assert len(alone) < len(right) / 2, alone


def test_every_reference_answer_may_be_shared(handed_in, assignment):
    alone = [
        step for step, source in assignment.items() if program_of(handed_in(step), source) is None
    ]
    assert alone == []


RAN = {"cells": [{"cell_type": "code", "metadata": {}, "source": "", "outputs": []}]}


def ran(**changed):
    outputs = changed.pop("outputs", [])
    notebook = copy.deepcopy(RAN)
    notebook["cells"][0]["outputs"] = outputs
    return Result(notebook=notebook, checks=[Check("c", 1.0, 1.0)], **changed)


UNFIT = {
    "not graded": {"graded": False},
    "not final": {"final": False},
    "a fault": {"faults": [Finding("time", "A cell ran long.")]},
    "a suspicion": {"suspicions": [Finding("sandbox", "It tried something.")]},
    "an error": {"outputs": [nbformat.v4.new_output("error", ename="E", evalue="", traceback=[])]},
    "a warning": {"outputs": [nbformat.v4.new_output("stream", name="stderr", text="line 3")]},
    "near the limit of time": {"seconds": {"student": 40.0}},
    "near the limit of computing": {"cpu_seconds": {"student": 31.0}},
    "near the limit of a check": {"cpu_seconds": {"judge": 31.0}},
    "near the limit of memory": {"peak_megabytes": {"student": 2000.0}},
    "shared itself": {"shared": True},
}


@pytest.mark.parametrize("kind", UNFIT)
def test_a_run_that_may_differ_another_time_is_not_shared(kind):
    assert may_be_shared(ran(), Limits())
    assert not may_be_shared(ran(**UNFIT[kind]), Limits())


def test_what_is_shared_is_what_a_run_of_ones_own_gives(grade, handed_in, assignment):
    """All but the times; and of another's text nothing."""
    mine = handed_in(STEP, **{TODO: f"# my own words\n{ANSWER}print(x_train.max())"})
    mine.cells.append(nbformat.v4.new_markdown_cell("<script>alert(1)</script> mine"))
    theirs = handed_in(STEP, **{TODO: f"{ANSWER}print(x_train.max())  # SECRET"})
    theirs.cells.append(nbformat.v4.new_markdown_cell("SECRET"))
    run = grade(STEP, theirs)
    assert may_be_shared(run, Limits())
    read, _ = engine.read(nbformat.writes(mine).encode(), assignment[STEP])
    shared = adopt(read, run)
    own = grade(STEP, mine)
    assert shared.notebook == own.notebook
    assert shared.checks == own.checks
    assert shared.walls == own.walls
    assert shared.shared
    assert "SECRET" in run.to_json()
    assert "SECRET" not in shared.to_json()
