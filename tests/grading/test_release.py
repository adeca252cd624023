"""Is what students open made from the solutions, and free of answers and hidden tests?"""

import nbformat
import pytest
from asl_lesson import ASSIGNMENT, RELEASE, solution_notebooks

from grading.engine.source import grade_id, is_todo
from grading.upkeep.answers import answers_of

SECRETS = ("BEGIN SOLUTION", "END SOLUTION", "HIDDEN TESTS")


@pytest.fixture(scope="module")
def fresh(nbgrader, course):
    """Return the folder of a release that nbgrader has just made."""
    result = nbgrader("generate_assignment", ASSIGNMENT)
    assert result.returncode == 0, result.stderr
    return course / "release" / ASSIGNMENT


def test_committed_release_equals_a_fresh_one(fresh):
    committed = {path.name: path.read_bytes() for path in RELEASE.glob("*.ipynb")}
    made = {path.name: path.read_bytes() for path in fresh.glob("*.ipynb")}
    assert committed.keys() == made.keys()
    stale = [name for name, text in made.items() if committed[name] != text]
    assert not stale, "run `make release` and commit what it writes"


def test_release_has_a_notebook_for_each_solution_and_nothing_else():
    found = {path.name for path in RELEASE.glob("*.ipynb")}
    assert found == {path.name for path in solution_notebooks()}


@pytest.mark.parametrize("path", solution_notebooks(), ids=lambda path: path.stem)
def test_release_holds_no_answer_and_no_hidden_test(path):
    solution = nbformat.read(path, as_version=4)
    text = (RELEASE / path.name).read_text(encoding="utf-8")
    released = nbformat.read(RELEASE / path.name, as_version=4)
    assert not any(secret in text for secret in SECRETS)
    assert all(not cell.get("outputs") for cell in released.cells)
    todo = {grade_id(cell): cell.source for cell in released.cells if is_todo(cell)}
    for name, answer in answers_of(solution).items():
        for line in answer.splitlines():
            assert line.strip() not in map(str.strip, todo[name].splitlines())
    code = "\n".join(cell.source for cell in released.cells if cell.cell_type == "code")
    for cell in solution.cells:
        if "BEGIN HIDDEN TESTS" in cell.source:
            hidden = cell.source.split("BEGIN HIDDEN TESTS")[1].splitlines()[1:-1]
            assert hidden
            assert not any(line in code for line in hidden)
