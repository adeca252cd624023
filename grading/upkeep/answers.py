"""Read the answers out of a solution notebook, and type answers into a released one."""

import re
from collections.abc import Mapping

from nbformat import NotebookNode

from grading.engine.source import grade_id, is_todo

SOLUTION = re.compile(
    r"^### BEGIN SOLUTION\n(?P<answer>.*?)^### END SOLUTION\n?", re.MULTILINE | re.DOTALL
)
STUB = "# YOUR CODE HERE"
"""What a release has in place of an answer, as ``nbgrader_config.py`` says. The lessons' text names
it, so it stays in English."""


def answers_of(solution: NotebookNode) -> dict[str, str]:
    """Return the reference answer of each TODO cell, by its nbgrader id."""
    return {
        grade_id(cell): SOLUTION.search(cell.source + "\n")["answer"]
        for cell in solution.cells
        if is_todo(cell)
    }


def type_answers(notebook: NotebookNode, answers: Mapping[str, str]) -> None:
    """Put answers into the TODO cells of a released notebook, in place of the stub.

    Raises:
        KeyError: an answer is for a TODO cell that the notebook does not have.
    """
    cells = {grade_id(cell): cell for cell in notebook.cells if is_todo(cell)}
    for name, answer in answers.items():
        cells[name].source = cells[name].source.replace(STUB, answer.rstrip("\n"))
