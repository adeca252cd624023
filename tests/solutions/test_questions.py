"""Do options give an answer away by length, and is a right answer told why?"""

import ast
import re

import nbformat
import pytest

from grading.engine.source import grade_id
from grading.upkeep import corpus
from grading.upkeep.answers import answers_of
from utils.lessons.collection import lessons
from utils.settings import ROOT

OPTION = re.compile(r"^- \*\*([a-z])[.)]\*\* (.+)$", re.MULTILINE)
LONGEST_TO_SHORTEST = 1.25

SAID_OF_ANYTHING = {0, 1}
"""Numbers that tell nothing of an answer when they stand in a sentence."""


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


def question_of(path):
    """Return the text of a step's question, from its heading to the cell of its answer."""
    cells = nbformat.read(path, as_version=4).cells
    (asked,) = [n for n, cell in enumerate(cells) if (grade_id(cell) or "").endswith("_answer")]
    above = "\n".join(cell.source for cell in cells[:asked] if cell.cell_type == "markdown")
    return above.rpartition("## A question\n")[2]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_question_goes_back_to_an_earlier_step(path):
    """The first step of a lesson has none to go back to."""
    own = int(path.stem[:2])
    named = map(int, re.findall(r"\bsteps? (\d+)", question_of(path)))
    assert own == 1 or any(step < own for step in named)


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


def things_in(text):
    """Return the numbers and the words of a text; thousands may have commas."""
    numbers = re.findall(r"\d+(?:,\d{3})+|\d*\.?\d+", text)
    return {float(number.replace(",", "")) for number in numbers} | set(re.findall(r"\w+", text))


def result_of(code):
    """Return the parts of the answer to a question, as a list."""
    scope = {}
    exec(code, scope)
    answer = scope["answer"]
    return list(answer) if isinstance(answer, list | tuple) else [answer]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_wrong_answer_is_not_told_the_right_one(path):
    """Does what the corpus says of a wrong answer hold all of the right one, which it did not?"""
    reference = answers_of(nbformat.read(path, as_version=4))
    (asked,) = [task for task in reference if task.endswith("_answer")]
    right = {one if isinstance(one, str) else abs(one) for one in result_of(reference[asked])}
    wrong = corpus.table(path.parent.name, path.stem)["wrong"]
    told = [(case["answers"][asked], case["message"]) for case in wrong if asked in case["answers"]]
    assert told
    telling = right - SAID_OF_ANYTHING
    for given, message in told:
        assert not telling or not telling <= things_in(message) - things_in(given), message
