"""Is what students open made from the solutions, and free of answers and hidden tests?"""

import nbformat
import pytest
from course_notebooks import RELEASES, TAUGHT

from grading.engine.source import grade_id, is_todo
from grading.upkeep.answers import answers_of

SECRETS = ("BEGIN SOLUTION", "END SOLUTION", "HIDDEN TESTS")


LESSONS = sorted({taught.lesson.name for taught in TAUGHT})


@pytest.mark.parametrize("lesson", LESSONS)
def test_committed_release_equals_a_fresh_one(nbgrader, course, lesson):
    result = nbgrader("generate_assignment", lesson)
    assert result.returncode == 0, result.stderr
    fresh = course / "release" / lesson
    committed = {path.name: path.read_bytes() for path in (RELEASES / lesson).glob("*.ipynb")}
    made = {path.name: path.read_bytes() for path in fresh.glob("*.ipynb")}
    assert committed.keys() == made.keys()
    stale = [name for name, text in made.items() if committed[name] != text]
    assert not stale, "run `make release` and commit what it writes"


@pytest.mark.parametrize("lesson", LESSONS)
def test_release_has_a_notebook_for_each_step_and_nothing_else(lesson):
    found = {path.stem for path in (RELEASES / lesson).glob("*.ipynb")}
    assert found == {taught.name for taught in TAUGHT if taught.lesson.name == lesson}


@pytest.mark.parametrize("taught", TAUGHT, ids=str)
def test_release_holds_no_answer_and_no_hidden_test(taught):
    solution = taught.solution()
    text = taught.released.read_text(encoding="utf-8")
    released = nbformat.read(taught.released, as_version=4)
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
