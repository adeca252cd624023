"""Does the engine give every answer of the corpus the points and the message of a notebook?"""

import re

import nbformat
import pytest
from course_notebooks import TAUGHT
from runner import cases, run_case, taught_in

from grading.class_run import cluster
from grading.engine.limits import Limits
from grading.engine.source import is_hidden_test
from grading.gradebook import keys
from grading.upkeep.answers import answers_of, type_answers

LESSONS = sorted({taught.lesson.name for taught in TAUGHT})
MOST_BYTES = 200 * 2**20
NUMBERS = re.compile(r"(?:-?\d[\d.,]*(?:e[+-]\d+)?[ ]*)+")


def submission(case):
    """Return the bytes of a released notebook with a case's answers typed in."""
    taught = taught_in(case)
    notebook = nbformat.read(taught.released, as_version=4)
    type_answers(notebook, answers_of(taught.solution()) | dict(case.answers))
    return nbformat.writes(notebook).encode()


def lines(result):
    """Return all lines of the reports that graded cells show, and whether a hidden test says it."""
    texts = [
        (output["data"].get("text/plain", ""), is_hidden_test(cell["source"]))
        for cell in result.notebook["cells"]
        for output in cell.get("outputs", [])
        if cell["metadata"].get("nbgrader", {}).get("grade")
        and output["output_type"] == "display_data"
    ]
    return [(line.strip(), hidden) for text, hidden in texts for line in text.splitlines()]


def are_alike(one, other, hidden):
    """Tell whether two lines say the same; the numbers of a hidden test are drawn by lot."""
    if hidden:
        one, other = (" ".join(NUMBERS.sub("#", line).split()) for line in (one, other))
    return one == other


def difference(case, result):
    """Return what the engine says otherwise than the same answers in a notebook do, if anything."""
    if isinstance(result, Exception):
        return f"{case}: {result}"
    outcome = run_case(case)
    found = {check.cell: check.earned for check in result.checks}
    if found != pytest.approx(outcome.points):
        return f"{case}: {found} in place of {outcome.points}"
    said = lines(result)
    pairs = zip(said, outcome.lines, strict=False)
    if len(said) != len(outcome.lines) or not all(
        are_alike(one, other, hidden) for (one, hidden), other in pairs
    ):
        return f"{case}: {[line for line, _ in said]} in place of {outcome.lines}"
    return None


@pytest.fixture(scope="module")
def client():
    """Return a cluster for all lessons.

    It starts before an answer runs here, since IPython then takes the place of the main module.
    """
    with cluster.connect(None, None) as client:
        yield client


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # those of the students' own code
@pytest.mark.parametrize("lesson", LESSONS)
def test_every_answer_scores_and_reads_as_in_a_notebook(client, assignment_of, lesson):
    limits, around, assignment = Limits().to_config(), keys.surroundings(), assignment_of(lesson)
    answers = [*cases("right", lesson), *cases("wrong", lesson)]
    tasks = [
        cluster.Task(str(n), submission(case), assignment[case.step], limits, around, {})
        for n, case in enumerate(answers)
    ]
    different = [
        difference(answers[int(task.key)], result)
        for task, result in cluster.grade_all(client, tasks, MOST_BYTES)
    ]
    assert list(filter(None, different)) == []
