"""Has each check of a notebook a name of its own, in the words of its headings?"""

from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grading.pages.titles import titles


def check(name):
    return new_code_cell("assert True", metadata={"nbgrader": {"grade": True, "grade_id": name}})


def test_headings_that_end_in_a_number_stay_apart():
    cells = []
    for number in (1, 2):
        cells += [
            new_markdown_cell(f"## Problem {number}"),
            check(f"a{number}"),
            check(f"b{number}"),
        ]
    assert titles(new_notebook(cells=cells)) == {
        "a1": "Problem 1",
        "b1": "Problem 1 2",
        "a2": "Problem 2",
        "b2": "Problem 2 2",
    }
