"""A class of sample submissions: perfect, half done, with mistakes, untouched.

Writes ``submitted/<student>/<lesson>/``; a sample that is there already is left alone.
"""

import tempfile
from collections.abc import Mapping
from pathlib import Path

import nbformat

from grading.course import PREFIX, SAMPLES, Assignment
from grading.upkeep import corpus
from grading.upkeep.answers import answers_of, type_answers

DEMO = ("digits", "asl_cnn")
"""The lessons that the demo grades: one in NumPy alone, and the one at the heart of the course."""


def sample_answers(
    assignment: Assignment, number: int, notebook: str, reference: Mapping[str, str]
) -> dict[str, dict]:
    """Return what each sample student answers in a notebook (``number`` counts from 1).

    The half-done sample has finished half of the notebooks.
    """
    mistakes = corpus.table(assignment.name, notebook)["sample"]
    half = dict(reference) if 2 * number <= len(assignment.notebooks) else {}
    answers = (dict(reference), half, {**reference, **mistakes}, {})
    return {f"{PREFIX}{name}": given for name, given in zip(SAMPLES, answers, strict=True)}


def write_samples(assignment: Assignment) -> list[str]:
    """Write the sample class, each submission whole or not at all; return the students' names."""
    students: dict[str, dict[str, nbformat.NotebookNode]] = {}
    for number, path in enumerate(assignment.notebooks, start=1):
        reference = answers_of(nbformat.read(path, as_version=4))
        for student, answers in sample_answers(assignment, number, path.stem, reference).items():
            notebook = nbformat.read(assignment.release / path.name, as_version=4)
            type_answers(notebook, answers)
            students.setdefault(student, {})[path.name] = notebook
    for student, notebooks in students.items():
        folder = assignment.course.submitted(student, assignment.name)
        if folder.exists():
            continue
        folder.parent.mkdir(parents=True, exist_ok=True)
        building = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".building-"))
        for name, notebook in notebooks.items():
            nbformat.write(notebook, building / name)
        building.rename(folder)
    return list(students)
