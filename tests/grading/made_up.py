"""A result that no run gave: quick, and with what output one likes."""

import nbformat
from asl_lesson import assignment_in

from grading.engine import grade as engine
from grading.engine import intake
from grading.engine.limits import Limits
from grading.engine.result import Check, Result
from grading.gradebook import keys
from grading.gradebook.assignment import read_assignment
from grading.gradebook.results import Results


def made_up(data, source, share):
    """Return a result with a ``share`` of the points of each check, and much output."""
    try:
        notebook, changed = engine.read(data, source)
    except intake.NotGradable as error:
        return engine.not_graded(source, str(error))
    result = Result(notebook=notebook, suspicions=changed)
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        if name in source.graded:
            points = source.graded[name].points
            earned = {"text/plain": str(points * share)}
            cell.outputs = [nbformat.v4.new_output("execute_result", earned, execution_count=1)]
            result.checks.append(Check(name, points, points * share))
        elif cell.cell_type == "code":
            cell.outputs = [nbformat.v4.new_output("stream", text="a line\n" * 2000)]
    return result


def make_up(project, share):
    """Keep a result for each submitted notebook, with a ``share`` of the points of each check."""
    assignment = assignment_in(project)
    limits, results = Limits(), Results.of(assignment.course)
    for name, source in read_assignment(assignment).items():
        part = keys.notebook_key(assignment, source, limits)
        for path in (project / "grading" / "submitted").glob(f"*/*/{name}.ipynb"):
            data = path.read_bytes()
            key = keys.key_of(data, part)
            if not results.has(key):
                results.keep(key, made_up(data, source, share))
