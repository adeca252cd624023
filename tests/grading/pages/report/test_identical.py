"""Are copied answers found, and are answers that many find by themselves left alone?"""

import pytest

from grading.engine.result import Check, Result
from grading.pages.report.identical import identical

RELEASED = "# TODO: scale\n### BEGIN SOLUTION\nx = x / 255\ny = y / 255\n### END SOLUTION\n"
KNOWN = {"04_normalize": {"scale_todo": RELEASED}}
LONG = "\n".join(f"scaled_{i} = [value / {i}55 for value in rows[{i}:]]" for i in range(1, 5))


def notebook(source, earned=2.0):
    """Return a notebook of one TODO cell and its check."""

    def cell(name, text, solution):
        flags = {"grade_id": name, "solution": solution}
        return {"cell_type": "code", "source": text, "metadata": {"nbgrader": flags}}

    cells = [cell("scale_todo", source, True), cell("scale", "check.scale(x)", False)]
    return {"04_normalize": Result(notebook={"cells": cells}, checks=[Check("scale", 2.0, earned)])}


def everybody(count=20):
    """Return a class in which each answers in words of their own."""
    return {
        f"s{n:02}": notebook(f"# TODO: scale\nmine_{n} = {n} * x / 255  # my own words")
        for n in range(count)
    }


def found(graded):
    return [(one.students, one.right) for one in identical(graded, KNOWN)]


def test_a_long_answer_that_two_share_is_named():
    graded = everybody() | {"anna": notebook(LONG), "ben": notebook(f"\n{LONG}  \n")}
    (one,) = identical(graded, KNOWN)
    assert one.students == ("anna", "ben") and one.right
    assert (one.answers, one.own) == (22, 20)


def test_a_wrong_answer_needs_less():
    short = "x = x / 256 - 0.5  # so that the values lie around zero"
    wrong = {name: notebook(short, earned=1.0) for name in ("anna", "ben")}
    right = {name: notebook(short) for name in ("anna", "ben")}
    assert found(everybody() | wrong) == [(("anna", "ben"), False)]
    assert found(everybody() | right) == []


@pytest.mark.parametrize(
    "source",
    [
        "x = x / 255\ny = y / 255",
        "x=x/255\n\ny  =  y/255",
        "# TODO: scale",
        "# TODO: scale\n# YOUR CODE HERE",
        'answer = "a"',
        "",
    ],
)
def test_the_reference_short_and_empty_answers_are_no_suspicion(source):
    graded = everybody() | {name: notebook(source, 0.0) for name in ("anna", "ben")}
    assert found(graded) == []


def test_what_many_share_is_no_suspicion():
    many = {f"t{n}": notebook(LONG) for n in range(5)}
    assert found(everybody() | many) == []


def test_lines_that_many_wrote_do_not_count():
    lines = LONG.splitlines()
    many = {f"t{n}": notebook("\n".join([*lines, f"extra = {n}"])) for n in range(5)}
    assert found(everybody() | many | {"anna": notebook(LONG), "ben": notebook(LONG)}) == []


def test_where_the_class_answers_alike_anyhow_nothing_is_named():
    alike = {f"t{n}": notebook(f"# TODO\nfive_answers = {n % 5} * x / 255") for n in range(20)}
    assert found(alike | {"anna": notebook(LONG), "ben": notebook(LONG)}) == []


def test_a_small_class_is_nothing_to_measure_against():
    assert found(everybody(4) | {"anna": notebook(LONG), "ben": notebook(LONG)}) == []


def test_what_was_not_graded_is_not_compared():
    lost = notebook(LONG)
    lost["04_normalize"].graded = False
    assert found(everybody() | {"anna": lost, "ben": notebook(LONG)}) == []
