"""Does a graded cell in the judge call a function in the student's kernel, arrays and all?"""

import nbformat
import pytest

from grading.engine import grade as engine
from grading.engine.limits import Limits
from grading.engine.source import SourceCell, SourceNotebook
from utils.language import KEY, languages, speaking
from utils.messages import grading as m
from utils.messages import say

TEST = """
import numpy as np

table = np.arange(12.0).reshape(3, 4)
result = change(table, add=np.array([1, 2, 3, 4]))
right = result.shape == (3, 4) and (result == table + [1, 2, 3, 4]).all()
kept = table[0, 0] == 0
try:
    change(np.zeros(20_000))
except ValueError as error:
    refused = str(error) == {said!r}
float(right) + float(kept) + float(refused)
"""


def cell(name, source, **flags):
    known = {"locked": False, "grade": False, "solution": False, "task": False, "points": None}
    return SourceCell(name, "code", source, None, **(known | flags))


@pytest.mark.parametrize("language", languages())
def test_arrays_go_to_the_function_and_come_back(language):
    with speaking(language):
        test = TEST.format(said=say(m.CALL_TOO_LARGE, kilobytes=96))
    source = SourceNotebook(
        "functions",
        (
            cell("todo", "", solution=True),
            cell("test", test, locked=True, grade=True, points=3.0),
        ),
    )
    notebook = nbformat.v4.new_notebook()
    notebook.metadata[KEY] = language
    answer = "def change(x, add=0):\n    x += add\n    return x"  # writes to its input
    for known, text in zip(source.cells, (answer, test), strict=True):
        made = nbformat.v4.new_code_cell(text, id=known.name)
        made.metadata["nbgrader"] = known.metadata()
        notebook.cells.append(made)
    result = engine.grade(nbformat.writes(notebook).encode(), source, Limits())
    assert [(check.cell, check.earned) for check in result.checks] == [("test", 3.0)], result
