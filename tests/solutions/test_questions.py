"""Do options give an answer away by length, and is a right answer told why?"""

import ast
import re

import nbformat
import pytest

from grading.engine.source import grade_id
from utils.lessons.collection import lessons
from utils.settings import ROOT

OPTION = re.compile(r"^- \*\*([a-z])[.)]\*\* (.+)$", re.MULTILINE)
LONGEST_TO_SHORTEST = 1.25


NOTEBOOKS = [
    path
    for lesson in lessons()
    for path in sorted((ROOT / "solutions" / lesson.name).glob("*.ipynb"))
]


def options():
    """Return the options of each list of them that is in words, by lesson, step and cell."""
    found = {}
    for path in NOTEBOOKS:
        for cell in nbformat.read(path, as_version=4).cells:
            texts = [text for _, text in OPTION.findall(cell.source)]
            if any(not text.startswith("`") for text in texts):
                found[f"{path.parent.name}/{path.stem}/{cell.id}"] = texts
    return found


OPTIONS = options()


def test_there_are_options():
    """The test below rests on it."""
    assert OPTIONS


@pytest.mark.parametrize("texts", OPTIONS.values(), ids=OPTIONS)
def test_options_are_alike_in_length(texts):
    lengths = sorted(map(len, texts))
    assert lengths[-1] <= LONGEST_TO_SHORTEST * lengths[0], texts


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_question_is_answered_by_one_letter(path):
    """Whoever tries all options in turn must not find the answer: several parts count together."""
    cells = nbformat.read(path, as_version=4).cells
    (asked,) = [cell for cell in cells if (grade_id(cell) or "").endswith("_answer")]
    *_, last = ast.parse(asked.source).body
    answer = last.value.value if isinstance(last.value, ast.Constant) else None
    assert answer not in {letter for cell in cells for letter, _ in OPTION.findall(cell.source)}


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_right_answer_is_told_why(path):
    """Does the report on the right answer say more than that it is right?"""
    cells = nbformat.read(path, as_version=4).cells
    (asked,) = [cell for cell in cells if "check.question(" in cell.source]
    lines = asked.outputs[0].data["text/plain"].splitlines()
    right = [place for place, line in enumerate(lines) if line.startswith("✓")]
    assert right
    assert all(lines[place + 1 :][:1] and lines[place + 1].startswith("  ") for place in right)
