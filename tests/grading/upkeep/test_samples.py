"""Is the sample class what it says: perfect, half done, with mistakes, untouched?"""

import nbformat
import pytest
from asl_lesson import ASSIGNMENT, RELEASE, solution_notebooks

from grading.course import Course
from grading.engine.source import grade_id, is_todo
from grading.upkeep import corpus, samples
from grading.upkeep.answers import answers_of, type_answers, with_answer
from utils.settings import ROOT


@pytest.fixture
def assignment(tmp_path):
    """Return the assignment in a course whose submissions lie in a folder of its own."""
    config = Course.of(ROOT).config
    config.CourseDirectory.submitted_directory = str(tmp_path / "submitted")
    return Course(config).assignment(ASSIGNMENT)


@pytest.fixture
def submitted(tmp_path, assignment):
    """Write the sample class into a folder of its own."""
    return tmp_path / "submitted", samples.write_samples(assignment)


def test_each_sample_hands_in_all_notebooks(submitted):
    folder, students = submitted
    assert sorted(path.name for path in folder.iterdir()) == sorted(students)
    for student in students:
        names = {path.name for path in (folder / student / ASSIGNMENT).iterdir()}
        assert names == {path.name for path in solution_notebooks()}


def test_untouched_equals_the_release(submitted):
    folder, _ = submitted
    for path in (folder / "sample_untouched" / ASSIGNMENT).iterdir():
        found, released = (nbformat.read(p, as_version=4) for p in (path, RELEASE / path.name))
        assert [c.source for c in found.cells] == [c.source for c in released.cells]


def test_every_named_mistake_is_typed_in(submitted):
    folder, _ = submitted
    for step in corpus.notebooks(ASSIGNMENT):
        path = folder / "sample_mistakes" / ASSIGNMENT / f"{step}.ipynb"
        cells = {grade_id(c): c.source for c in nbformat.read(path, as_version=4).cells}
        for name, answer in corpus.table(ASSIGNMENT, step)["sample"].items():
            assert answer.strip() in cells[name]


def test_a_submission_that_is_there_is_left_alone(submitted, assignment):
    folder, _ = submitted
    path = folder / "sample_perfect" / ASSIGNMENT / "01_load.ipynb"
    path.write_text("mine")
    samples.write_samples(assignment)
    assert path.read_text() == "mine"


@pytest.mark.parametrize("path", solution_notebooks(), ids=lambda path: path.stem)
def test_typed_answers_give_the_solution_back(path):
    solution = nbformat.read(path, as_version=4)
    released = nbformat.read(RELEASE / path.name, as_version=4)
    type_answers(released, answers_of(solution))
    for before, after in zip(solution.cells, released.cells, strict=True):
        if is_todo(before):
            plain = before.source.replace("### BEGIN SOLUTION\n", "")
            assert after.source == plain.replace("\n### END SOLUTION", "")


def test_an_answer_for_a_cell_that_is_not_there_is_an_error():
    released = nbformat.read(RELEASE / "01_load.ipynb", as_version=4)
    with pytest.raises(KeyError):
        type_answers(released, {"load_nothing": "pass"})


def test_another_answer_takes_the_place_of_the_reference():
    source = "# TODO\n### BEGIN SOLUTION\na = 1\n### END SOLUTION\nprint(a)"
    assert with_answer(source, "a = 2\n") == "# TODO\na = 2\nprint(a)\n"
