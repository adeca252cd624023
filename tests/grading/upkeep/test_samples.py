"""Is the sample class what it says: perfect, half done, with mistakes, untouched?"""

import nbformat
import pytest
from course_notebooks import TAUGHT

from grading.course import Course
from grading.engine.source import grade_id, is_todo
from grading.upkeep import corpus, samples
from grading.upkeep.answers import answers_of, type_answers
from grading.upkeep.tables import released
from utils.lessons.collection import lessons
from utils.settings import ROOT

LESSONS = released(lessons())
NOTEBOOKS = [one for one in TAUGHT if one.lesson in LESSONS]


@pytest.fixture(params=LESSONS, ids=lambda lesson: lesson.name)
def assignment(request, tmp_path):
    """Return an assignment in a course whose submissions lie in a folder of its own."""
    config = Course.of(ROOT).config
    config.CourseDirectory.submitted_directory = str(tmp_path / "submitted")
    return Course(config).assignment(request.param.name)


@pytest.fixture
def submitted(tmp_path, assignment):
    """Write the sample class into a folder of its own."""
    return tmp_path / "submitted", samples.write_samples(assignment)


def test_each_sample_hands_in_all_notebooks(submitted, assignment):
    folder, students = submitted
    assert sorted(path.name for path in folder.iterdir()) == sorted(students)
    for student in students:
        names = {path.name for path in (folder / student / assignment.name).iterdir()}
        assert names == {path.name for path in assignment.notebooks}


def test_untouched_equals_the_release(submitted, assignment):
    folder, _ = submitted
    for path in (folder / "sample_untouched" / assignment.name).iterdir():
        files = (path, assignment.release / path.name)
        found, as_released = (nbformat.read(file, as_version=4) for file in files)
        assert [c.source for c in found.cells] == [c.source for c in as_released.cells]


def test_every_named_mistake_is_typed_in(submitted, assignment):
    folder, _ = submitted
    for step in corpus.notebooks(assignment.name):
        path = folder / "sample_mistakes" / assignment.name / f"{step}.ipynb"
        cells = {grade_id(c): c.source for c in nbformat.read(path, as_version=4).cells}
        for name, answer in corpus.table(assignment.name, step)["sample"].items():
            assert answer.strip() in cells[name]


def test_a_submission_that_is_there_is_left_alone(submitted, assignment):
    folder, _ = submitted
    path = folder / "sample_perfect" / assignment.name / assignment.notebooks[0].name
    path.write_text("mine")
    samples.write_samples(assignment)
    assert path.read_text() == "mine"


@pytest.mark.parametrize("one", NOTEBOOKS, ids=str)
def test_typed_answers_give_the_solution_back(one):
    solution = one.solution()
    typed = nbformat.read(one.released, as_version=4)
    type_answers(typed, answers_of(solution))
    for before, after in zip(solution.cells, typed.cells, strict=True):
        if is_todo(before):
            plain = before.source.replace("### BEGIN SOLUTION\n", "")
            assert after.source.rstrip() == plain.replace("\n### END SOLUTION", "").rstrip()


def test_an_answer_for_a_cell_that_is_not_there_is_an_error():
    typed = nbformat.read(NOTEBOOKS[0].released, as_version=4)
    with pytest.raises(KeyError):
        type_answers(typed, {"nothing": "pass"})
