"""Does the stock nbgrader command give the scores that the corpus promises?"""

import nbformat
import pytest
from asl_lesson import ASSIGNMENT, RELEASE, solution_notebooks
from nbgrader.api import Gradebook
from runner import cases

from grading.engine.source import grade_id
from grading.upkeep.answers import answers_of, type_answers

STEPS = [path.stem for path in solution_notebooks()]


def one_case_a_step(kind):
    """Return the last case of each step that the corpus lists under ``kind``."""
    return {case.step: case for case in cases(kind, ASSIGNMENT)}


def hand_in(course, student, answers_by_step):
    """Write a submission: released notebooks with answers, by step, typed in."""
    folder = course / "submitted" / student / ASSIGNMENT
    folder.mkdir(parents=True)
    for step in STEPS:
        notebook = nbformat.read(RELEASE / f"{step}.ipynb", as_version=4)
        type_answers(notebook, answers_by_step.get(step, {}))
        nbformat.write(notebook, folder / f"{step}.ipynb")


@pytest.fixture(scope="module")
def graded(nbgrader, course):
    """Grade a class: other right answers, mistakes, untouched notebooks."""
    right, wrong = one_case_a_step("right"), one_case_a_step("wrong")
    reference = {
        path.stem: answers_of(nbformat.read(path, as_version=4)) for path in solution_notebooks()
    }
    hand_in(course, "right", {s: reference[s] | dict(right[s].answers) for s in STEPS})
    hand_in(course, "wrong", {s: reference[s] | dict(wrong[s].answers) for s in STEPS})
    hand_in(course, "untouched", {})
    for command in (("generate_assignment",), ("autograde",), ("generate_feedback",)):
        result = nbgrader(*command, ASSIGNMENT)
        assert result.returncode == 0, result.stderr
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}") as gradebook:
        return {
            submission.student_id: {n.name: n.score for n in submission.notebooks}
            for submission in gradebook.assignment_submissions(ASSIGNMENT)
        }


def test_right_answers_by_other_routes_earn_all_points(graded):
    assert graded["right"] == dict.fromkeys(STEPS, 10.0)


def test_mistakes_earn_what_the_corpus_says(graded):
    assert graded["wrong"] == pytest.approx(
        {step: case.points for step, case in one_case_a_step("wrong").items()}
    )


def test_untouched_notebooks_earn_nothing(graded):
    assert graded["untouched"] == dict.fromkeys(STEPS, 0.0)


def test_nothing_in_a_graded_cell_goes_to_standard_error(graded, course):
    for path in (course / "autograded").glob(f"*/{ASSIGNMENT}/*.ipynb"):
        for cell in nbformat.read(path, as_version=4).cells:
            if cell.metadata.get("nbgrader", {}).get("grade"):
                bad = [o for o in cell.outputs if o.get("name") == "stderr" or "ename" in o]
                assert not bad, f"{path.stem}: {grade_id(cell)}"


def test_feedback_shows_the_explanation(graded, course):
    step, case = next(iter(one_case_a_step("wrong").items()))
    page = (course / "feedback" / "wrong" / ASSIGNMENT / f"{step}.html").read_text()
    plain = case.message.replace("`", "")
    assert plain.split(",")[0].split("'")[0][:40] in page.replace("<code>", "").replace(
        "</code>", ""
    )


def test_export_lists_every_student(graded, nbgrader, course):
    table = course / "grades.csv"
    result = nbgrader("export", f"--PlainExportPlugin.to={table}")
    assert result.returncode == 0, result.stderr
    text = table.read_text()
    assert all(student in text for student in graded)
