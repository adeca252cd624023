"""Are the seconds of a lesson those of its cells?"""

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grading.upkeep.times import Times, cell_times

BUSY = (
    "import time\nended = time.process_time() + 0.4\nwhile time.process_time() < ended:\n    pass"
)
ASLEEP = "time.sleep(0.4)"


def test_a_cell_costs_what_it_computes_and_not_what_it_waits_for(tmp_path):
    path = tmp_path / "step.ipynb"
    cells = [new_code_cell("1"), new_markdown_cell("A text."), *map(new_code_cell, (BUSY, ASLEEP))]
    nbformat.write(new_notebook(cells=cells), path)
    start, busy, asleep = cell_times(path)
    assert start > 0
    assert busy > 0.35
    assert asleep < 0.2


def test_a_row_names_the_step_of_the_longest_cell():
    row = Times(opened=0.74, longest=12.3, longest_in="04_fit", graded=41.2).row("digits")
    assert row == "| `digits` | 0.7 s | 12.3 s, in 04_fit | 41 s |"
