"""Does a picture that everybody sees get drawn once, and does each page look as if it were not?"""

import nbformat
import pytest

from grading.engine import grade as engine
from grading.engine import opening
from grading.engine.limits import Limits
from grading.gradebook.assignment import is_picture
from utils.language import KEY

STEP, TODO = "07_summarize", "summarize_by_hand_todo"


@pytest.fixture(autouse=True)
def nothing_drawn(monkeypatch):
    monkeypatch.setattr(opening, "_drawn", {})


def shown(result):
    """Return what the code cells of a result show, with the numbers of their runs."""
    return [
        (cell["execution_count"], cell["outputs"])
        for cell in result.notebook["cells"]
        if cell["cell_type"] == "code"
    ]


def test_the_second_notebook_shows_what_the_first_one_drew(grade, handed_in):
    first = grade(STEP, handed_in(STEP))
    drawn = dict(opening._drawn)
    assert len(drawn) == 1
    second = grade(STEP, handed_in(STEP))
    assert opening._drawn == drawn
    assert shown(second) == shown(first)
    assert second.checks == first.checks


def test_it_is_not_drawn_again(grade, handed_in):
    grade(STEP, handed_in(STEP))
    (key,) = opening._drawn
    mark = nbformat.v4.new_output("stream", text="drawn before")
    opening._drawn[key] = [mark], opening._drawn[key][1]
    assert [mark] in [outputs for _, outputs in shown(grade(STEP, handed_in(STEP)))]


CURIOUS = {
    "a cell of the student's above it": None,
    "an answer that reads Out": "dense_1_params = len(Out)",
}


@pytest.mark.parametrize("curious", CURIOUS)
def test_who_could_tell_sees_an_own_one(curious, grade, handed_in):
    grade(STEP, handed_in(STEP))
    (key,) = opening._drawn
    opening._drawn[key] = [nbformat.v4.new_output("stream", text="drawn before")], 1
    notebook = handed_in(STEP, **({TODO: CURIOUS[curious]} if CURIOUS[curious] else {}))
    if CURIOUS[curious] is None:
        notebook.cells.insert(0, nbformat.v4.new_code_cell("answer = 0"))
    result = grade(STEP, notebook)
    assert "drawn before" not in str(shown(result))
    assert any("image/png" in str(outputs) for _, outputs in shown(result)[:4])


def test_each_language_has_its_own_picture(grade, handed_in):
    grade(STEP, handed_in(STEP))
    korean = handed_in(STEP)
    korean.metadata[KEY] = "ko"
    grade(STEP, korean)
    english, other = (outputs for outputs, _ in opening._drawn.values())
    assert english != other


def test_a_file_of_the_students_plays_into_no_picture_of_others(assignment, handed_in):
    data = nbformat.writes(handed_in(STEP)).encode()
    engine.grade(data, assignment[STEP], Limits(), {"matplotlibrc": b"axes.facecolor: red"})
    assert opening._drawn == {}


@pytest.mark.parametrize(
    ("code", "draws"),
    {
        "plots.dropout()": True,
        "explore.kernel(x_train[0])": True,
        "before = plots.dropout()": False,
        "x_train.sort()": False,
        "plots.dropout()\nx_train = x_train / 255": False,
    }.items(),
)
def test_a_picture_is_a_call_that_draws(code, draws):
    assert is_picture(code) == draws
