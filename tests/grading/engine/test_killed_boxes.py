"""Does a process of the sandbox that is killed from outside cost anybody a point?"""

import pytest

from grading.engine import grade as engine
from grading.engine.judge import client
from grading.engine.judge.client import Judge
from grading.engine.kernel import StudentKernel
from grading.engine.sandbox.box import BoxEnded
from grading.engine.sandbox.kernels import WarmProcess

STEP = "04_normalize"


@pytest.fixture
def killing(monkeypatch):
    """Return what has a box killed the first time that the engine does something."""

    def arrange(box, owner, name):
        plain, left = getattr(owner, name), [1]

        async def and_kill(*given):
            if left[0]:
                left[0] -= 1
                box._shared.process.kill()
                box._shared.process.wait()
            return await plain(*given)

        monkeypatch.setattr(owner, name, and_kill)
        return left

    return arrange


PLACES = {
    "the warm process, in a cell": (WarmProcess, StudentKernel, "run"),
    "the warm process, in the hand-over": (WarmProcess, StudentKernel, "values"),
    "the judge, before it judges": (Judge, Judge, "judge"),
    "the judge, while it judges": (Judge, client, "_receive"),
}


@pytest.mark.parametrize("place", PLACES)
def test_a_box_that_is_killed_once_costs_nothing(place, grade, handed_in, killing):
    left = killing(*PLACES[place])
    result = grade(STEP, handed_in(STEP))
    assert left == [0]
    assert result.graded
    assert result.earned == 10
    assert not result.faults


def test_a_box_that_is_killed_each_time_gives_no_result(grade, monkeypatch):
    tried = []

    def ended(*_):
        tried.append(1)
        raise BoxEnded("The judge was ended from outside.")

    monkeypatch.setattr(engine, "_grade", ended)
    with pytest.raises(BoxEnded):
        grade(STEP, b"")
    assert len(tried) == 2
