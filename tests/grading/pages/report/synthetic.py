"""A class made of results only: nothing runs, and every kind of finding is in it."""

import random

import nbformat
from asl_lesson import solution_notebooks
from course_notebooks import with_answer

from grading.engine import findings
from grading.engine.handover import reasons
from grading.engine.result import Check, Finding, Result
from grading.engine.source import grade_id, is_todo
from grading.gradebook.standing import Cell, Notebook, Standing
from grading.upkeep.answers import STUB
from utils.lessons.asl_cnn.sentences.load import OTHER_FILE
from utils.messages import checks as m
from utils.messages import errors, grading, say

MISTAKES = [
    (OTHER_FILE, {"name": "valid_df", "file": "sign_mnist_valid.csv"}),
    (m.SHAPE, {"name": "x_train", "found": "(27455, 784)", "expected": "(27455, 28, 28, 1)"}),
    (m.NOT_NUMBERS, {"name": "x_valid", "found": "a list of length 3"}),
]


def part(label, state, cause="", **values):
    """Return a part of a check as the judge sends it."""
    return {"label": label, "state": state, "cause": cause, "message": say(cause, **values)}


def raised(kind, **values):
    """Return the part of a check whose cell stopped with a known error."""
    sentence = next(sentence for name, _, sentence in errors.KNOWN if name == kind)
    message = say(m.RAISED, explanation=sentence.format(**values))
    return {"label": "`x`", "state": "raised", "cause": "", "message": message}


def graded_cells(notebook):
    """Return name and points of the graded cells of a notebook."""
    found = [cell.metadata.get("nbgrader", {}) for cell in notebook.cells]
    return [(cell["grade_id"], cell["points"]) for cell in found if cell.get("grade")]


def result_of(notebook, answers, shares, parts=()):
    """Return a result: answers by TODO cell, and the share of the points of each check."""
    cells = []
    for cell in notebook.cells:
        source = cell.source
        if is_todo(cell):
            source = with_answer(source, answers.get(grade_id(cell), STUB))
        cells.append({"cell_type": cell.cell_type, "source": source, "metadata": cell.metadata})
    checks = [
        Check(name, points, round(points * share, 2), [] if share == 1 else list(parts))
        for (name, points), share in zip(graded_cells(notebook), shares, strict=True)
    ]
    return Result(
        notebook={"cells": cells},
        checks=checks,
        seconds={"start": 0.4, "student": 2.5, "handover": 0.2, "judge": 0.6},
        cpu_seconds={"student": 2.2, "judge": 0.4},
        peak_megabytes={"student": 610, "judge": 400},
        walls="bubblewrap",
    )


def a_class(count):
    """Return a class of ``count`` students: ``{student: {step: result}}``."""
    chance = random.Random(7)
    notebooks = {path.stem: nbformat.read(path, as_version=4) for path in solution_notebooks()}
    found = {}
    for number in range(count):
        student, skill = f"student_{number:02}", chance.betavariate(4, 1.4)
        found[student] = {}
        for step, notebook in notebooks.items():
            shares = [chance.random() < skill for _ in graded_cells(notebook)]
            shares = [1 if share else chance.choice((0, 0.5)) for share in shares]
            todo = [grade_id(cell) for cell in notebook.cells if is_todo(cell)]
            own = {name: f"value_{number} = {number} * 3  # of {name}" for name in todo}
            cause, values = chance.choice(MISTAKES)
            parts = [part("`x`", "wrong", cause, **values)]
            if chance.random() < 0.2:
                parts = [raised("NameError", name=chance.choice("abc"))]
            result = result_of(notebook, own, shares, parts)
            result.seconds["student"] = chance.lognormvariate(1, 0.6)
            result.peak_megabytes["student"] = round(chance.gauss(650, 60))
            found[student][step] = result
    return found


def full_class():
    """Return a class of thirty with one of everything that an instructor must see."""
    found = a_class(30)
    shared = "\n".join(f"shared_by_two_{i} = np.linspace({i}, 7, 13)[::-1]" for i in range(5))
    for student in ("student_03", "student_17"):
        for cell in found[student]["04_normalize"].notebook["cells"]:
            if cell["metadata"].get("nbgrader", {}).get("grade_id") == "normalize_normalize_todo":
                cell["source"] = f"# TODO: divide\n{shared}"
    found["student_04"]["05_reshape"] = Result(
        notebook={},
        graded=False,
        faults=[Finding("not graded", findings.NOT_GRADED.format(reason=grading.EMPTY))],
    )
    faults = found["student_05"]["09_fit"].faults
    text = findings.TIME.format(seconds=60)
    faults.append(Finding("time", text, cell="fit_fit_todo"))
    faults.append(Finding("memory", findings.MEMORY.format(megabytes=2500)))
    text = findings.VALUE_REFUSED.format(name="x_train", reason=reasons.UNKNOWN_TYPE)
    found["student_06"]["04_normalize"].suspicions.append(
        Finding("handover", text, cell="normalize_images")
    )
    text = findings.EDITED.format(cell="fit_training")
    found["student_07"]["09_fit"].suspicions.append(Finding("edited", text, cell="fit_training"))
    text = findings.TRIED.format(calls="ptrace (1 time), socket (2 times)")
    found["student_08"]["01_load"].suspicions.append(Finding("sandbox", text, cell="load_read"))
    return found


def standings_of(graded):
    """Return the standings that a gradebook would have after this class was recorded."""
    points = {}
    for notebooks in graded.values():
        for step, result in notebooks.items():
            points.setdefault(step, {}).update({c.cell: c.points for c in result.checks})
    return [
        Standing(
            student, "", "", "", "asl_cnn", sum(sum(p.values()) for p in points.values()),
            tuple(a_notebook(step, points[step], notebooks.get(step)) for step in sorted(points)),
            submitted=True,
        )
        for student, notebooks in graded.items()
    ]  # fmt: skip


def a_notebook(step, points, result):
    """Return a student's notebook as the gradebook has it after a result was recorded."""
    earned = {c.cell: c.earned for c in result.checks} if result and result.graded else {}
    cells = tuple(Cell(name, most, earned.get(name)) for name, most in points.items())
    return Notebook(step, sum(points.values()), cells, handed_in=result is not None)


def record(gradebook, assignment, graded):
    """Record a class in an empty gradebook."""
    gradebook.add_assignment(assignment)
    for one in (found := standings_of(graded)):
        if one is found[0]:
            for notebook in one.notebooks:
                gradebook.add_notebook(notebook.name, assignment)
                for cell in notebook.cells:
                    gradebook.add_grade_cell(
                        cell.name, notebook.name, assignment, max_score=cell.points,
                        cell_type="code",
                    )  # fmt: skip
        gradebook.add_student(one.student)
        submission = gradebook.add_submission(assignment, one.student)
        scores = {(n.name, c.name): c.automatic for n in one.notebooks for c in n.cells}
        for notebook in submission.notebooks:
            for grade in notebook.grades:
                grade.auto_score = scores[notebook.name, grade.name]
                grade.needs_manual_grade = grade.auto_score is None
    gradebook.db.commit()
