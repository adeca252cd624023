"""Do options give an answer away by length or letter, and is a right answer told why?"""

import ast
import re
from collections import Counter

import nbformat
import pytest

from grading.engine.source import grade_id
from utils.lessons.collection import lessons
from utils.settings import ROOT

OPTION = re.compile(r"^- \*\*([a-z])\)\*\* (.+)$", re.MULTILINE)
LONGEST_TO_SHORTEST = 1.25


def questions():
    """Return of each question with one right option: its options by letter, and the right one."""
    found = {}
    for lesson in lessons():
        for path in sorted((ROOT / "solutions" / lesson.name).glob("*.ipynb")):
            cells = nbformat.read(path, as_version=4).cells
            for place, cell in enumerate(cells):
                options = dict(OPTION.findall(cell.source))
                if options and (letter := right(cells[place:])) in options:
                    found[f"{lesson.name}/{path.stem}/{place}"] = (options, letter)
    return found


def right(cells):
    """Return the answer in the first cell after the question that takes one, if it is a letter."""
    answer = next(cell for cell in cells if (grade_id(cell) or "").endswith("_answer"))
    *_, last = ast.parse(answer.source).body
    return last.value.value if isinstance(last.value, ast.Constant) else None


QUESTIONS = questions()
NOTEBOOKS = [
    path
    for lesson in lessons()
    for path in sorted((ROOT / "solutions" / lesson.name).glob("*.ipynb"))
]


@pytest.mark.parametrize("options", [q[0] for q in QUESTIONS.values()], ids=QUESTIONS)
def test_options_are_alike_in_length(options):
    lengths = sorted(map(len, options.values()))
    assert lengths[-1] <= LONGEST_TO_SHORTEST * lengths[0], options


@pytest.mark.parametrize("pick", [min, max], ids=["shortest", "longest"])
def test_the_length_does_not_tell_the_right_option(pick):
    """An option counts where it alone is the longest, or the shortest."""
    told = 0
    for options, letter in QUESTIONS.values():
        wrong = [len(text) for other, text in options.items() if other != letter]
        told += pick(len(options[letter]), pick(wrong)) not in wrong
    assert told <= len(QUESTIONS) / 2


def test_no_letter_is_right_most_of_the_time():
    counts = Counter(letter for _, letter in QUESTIONS.values())
    assert max(counts.values(), default=0) <= len(QUESTIONS) / 2


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_right_answer_is_told_why(path):
    """Does the report on the right answer say more than that it is right?"""
    cells = nbformat.read(path, as_version=4).cells
    (asked,) = [cell for cell in cells if "check.question(" in cell.source]
    lines = asked.outputs[0].data["text/plain"].splitlines()
    right = [place for place, line in enumerate(lines) if line.startswith("✓")]
    assert right
    assert all(lines[place + 1 :][:1] and lines[place + 1].startswith("  ") for place in right)
