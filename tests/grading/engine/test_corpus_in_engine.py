"""Does the engine give every answer of the corpus the points and the message of a notebook?"""

import nbformat
import pytest
from asl_lesson import RELEASE
from runner import cases, solution

from grading.class_run import cluster
from grading.engine.limits import Limits
from grading.gradebook import keys
from grading.upkeep.answers import answers_of, type_answers

CASES = [*cases("right"), *cases("wrong")]
MOST_BYTES = 200 * 2**20


def submission(case):
    """Return the bytes of a released notebook with a case's answers typed in."""
    notebook = nbformat.read(RELEASE / f"{case.step}.ipynb", as_version=4)
    type_answers(notebook, answers_of(solution(case.step)) | dict(case.answers))
    return nbformat.writes(notebook).encode()


def lines(result):
    """Return all lines of the reports and texts that the notebook shows."""
    texts = [
        output["data"].get("text/plain", "")
        for cell in result.notebook["cells"]
        for output in cell.get("outputs", [])
        if "data" in output
    ]
    return [line.strip() for text in texts for line in text.splitlines()]


@pytest.mark.slow
def test_every_answer_scores_as_in_a_notebook(assignment):
    limits, around = Limits().to_config(), keys.surroundings()
    tasks = [
        cluster.Task(str(n), submission(case), assignment[case.step], limits, around, {})
        for n, case in enumerate(CASES)
    ]
    different = []
    with cluster.connect(None, None) as client:
        for task, result in cluster.grade_all(client, tasks, MOST_BYTES):
            case = CASES[int(task.key)]
            if isinstance(result, Exception):
                different.append(f"{case}: {result}")
            elif result.earned != pytest.approx(case.points):
                different.append(f"{case}: {result.earned} in place of {case.points}")
            elif case.message and case.message not in lines(result):
                different.append(f"{case}: the message is missing")
        client.cluster.close()
    assert different == []
