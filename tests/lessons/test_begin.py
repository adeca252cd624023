"""Does a step begin in its own notebook only, and are other starts refused in a sentence?"""

import sys

import pytest
from asl_lesson import STEPS
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

from utils.lessons.asl_cnn import begin
from utils.lessons.begin import BEGUN, WrongStep
from utils.messages import say
from utils.messages import steps as m

OTHER = say(m.OTHER_STEP, name="build", here="reshape")


@pytest.fixture
def shell():
    """Return a shell whose namespace is empty, and is left empty."""
    found = InteractiveShell.instance()
    found.reset(new_session=False)
    yield found
    found.reset(new_session=False)


def run(shell, code):
    """Run a cell; return the error that it ended with."""
    with capture_output():
        result = shell.run_cell(code, store_history=False)
    return result.error_before_exec or result.error_in_exec


def test_an_unknown_step_is_named():
    with pytest.raises(ValueError, match=r"There is no step called 'train'\. The steps are: load,"):
        begin("train")


def test_a_notebook_begins_one_step(shell):
    start = "from utils.lessons.asl_cnn import begin\nx_train, x_valid = begin('reshape')"
    assert run(shell, start) is None
    error = run(shell, "begin('build')")
    assert isinstance(error, WrongStep)
    assert str(error) == OTHER


def test_its_own_step_begins_again(shell):
    start = "from utils.lessons.asl_cnn import begin\nx_train, x_valid = begin('reshape')"
    assert run(shell, start) is None
    assert run(shell, start) is None
    assert shell.user_ns[BEGUN] == "reshape"


def test_outside_a_notebook_any_step_begins(monkeypatch):
    monkeypatch.setattr("utils.lessons.begin._namespace", dict)
    assert len(begin("reshape")) == 2
    assert len(begin("normalize")) == 4


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_a_kernel_without_a_start_says_so_in_a_sentence(step, monkeypatch):
    """A kernel of the grader holds the start of its own step only."""
    name = f"utils.lessons.asl_cnn.starts.{step.name}"
    monkeypatch.setattr("utils.lessons.begin._namespace", dict)
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(WrongStep) as error:
        begin(step.name)
    assert str(error.value) == say(m.NOT_THIS_STEP, name=step.name)
