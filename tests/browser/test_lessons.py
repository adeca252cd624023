"""Does each lesson around the ten steps lead from a wrong answer to a right one, in a browser?"""

import shutil

import pytest
from course_notebooks import RELEASES, TAUGHT

from grading.engine.source import grade_id, is_todo
from grading.upkeep import corpus
from grading.upkeep.answers import answers_of
from utils.lesson import FIRST_PAGE
from utils.messages import checks as m

pytestmark = pytest.mark.slow

WALKED = {
    "digits": "scale",
    "convolution": "stride",
    "asl_dense": "flatten",
    "asl_augment": "stop",
    "asl_own": "gray",
}
"""The step of each lesson that a student walks through here."""


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """Return a folder with all released notebooks, as a student has it."""
    ignored = shutil.ignore_patterns("progress.json", ".*")
    return shutil.copytree(RELEASES, tmp_path_factory.mktemp("work") / "en", ignore=ignored)


@pytest.mark.parametrize(("lesson", "step"), WALKED.items(), ids=WALKED)
def test_a_wrong_answer_is_explained_and_a_right_one_counts(lab, lesson, step):
    taught = next(t for t in TAUGHT if (t.lesson.name, t.step.name) == (lesson, step))
    solution = taught.solution()
    wrong = next(c for c in corpus.cases(lesson, taught.name, "wrong") if len(c["answers"]) == 1)
    ((todo, answer),) = wrong["answers"].items()
    check = check_of(todo, solution)

    lab.open(f"{lesson}/{taught.name}.ipynb")
    lab.run_all()
    assert m.STATES["not attempted"] in lab.read(check)
    lab.type_answer(todo, answer)
    lab.run(todo)
    said = lab.run(check)
    assert m.STATES["wrong"] in said
    assert wrong["message"].replace("`", "") in said

    for name, right in answers_of(solution).items():
        lab.type_answer(name, right)
    lab.run_all()
    for name, points in taught.step.visible.items():
        assert f"{points} of {points} points" in lab.read(f"{step}_{name}")
    lab.save()

    lab.open(f"{FIRST_PAGE}.ipynb")
    steps = len(taught.lesson.steps)
    said = lab.run("start-progress")
    assert f"1 of {steps} steps done, 10 of {10 * steps} points in sight" in said


def check_of(todo, solution):
    """Return the nbgrader id of the first graded cell below a TODO cell."""
    ids = [grade_id(cell) for cell in solution.cells if is_todo(cell) or "check." in cell.source]
    return next(name for name in ids[ids.index(todo) + 1 :] if name)
