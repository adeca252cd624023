"""Does a step ask for more than what stands in the text above the cell?"""

import ast
import io
import keyword
import re
import tokenize

import pytest
from course_notebooks import TAUGHT

from grading.engine.source import grade_id, is_todo

MOST = 0.5
"""Of one task of each step less than this share of the answer stands in the text above it."""

HINTS = re.compile(r"<details.*?</details>", re.DOTALL)
HEADING = re.compile(r"^#.*$", re.MULTILINE)

NAMES_ALONE = "little stands above but the names that the answer must have"
OTHER_TASKS_COPY = {
    "digits/02_split": NAMES_ALONE,
    "digits/05_neuron": NAMES_ALONE,
    "convolution/02_pattern": "small weights stand everywhere; the broken function is there to see",
    "convolution/08_pooling": "pooling picks numbers of the map; which of them is the task",
    "asl_dense/01_flatten": NAMES_ALONE,
    "asl_cnn/06_build": "the names of the layers are taught; their order and settings are the task",
    "asl_cnn/08_compile": "what is worked out rests on numbers that are given",
    "asl_own/01_load": "orientations are given; how far and which way NumPy turns is the task",
    "asl_own/02_gray": "the shares were measured once, and nobody can work them out",
    "asl_own/03_crop": "the names are words for the parts of a photo; their arithmetic is the task",
    "asl_own/05_range": "the rule is given, with its numbers; how to get at the border is the task",
}
"""Steps in which the question alone asks for less than ``MOST``, and why it stays so."""


def answer_in(cell):
    """Return the code of the reference answer in a TODO cell."""
    return cell.source.split("### BEGIN SOLUTION\n")[1].split("### END SOLUTION")[0]


def names_and_numbers(code):
    """Return the different names, numbers and texts in some code, without Python's own words."""
    found = set()
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type == tokenize.NUMBER:
            found.add(ast.literal_eval(token.string))
        elif token.type == tokenize.STRING:
            found.add(str(ast.literal_eval(token.string)))
        elif token.type == tokenize.NAME and not keyword.iskeyword(token.string):
            found.add(token.string)
    return found


def stands_in(thing, prose):
    """Tell whether a name, a text or a number stands in the prose as a word of its own."""
    if isinstance(thing, str):
        return re.search(rf"(?<!\w){re.escape(thing)}(?!\w)", prose) is not None
    numbers = re.findall(r"\d+(?:,\d{3})+|\d*\.?\d+", prose)
    return thing in {float(number.replace(",", "")) for number in numbers}


def prose_of(cell):
    """Return what stands in a text, without headings and the folds of hints; 0..1 has no .1."""
    return HEADING.sub("", HINTS.sub("", cell.source)).replace("..", " ")


def shares(taught):
    """Return of each task the share of its answer's names and numbers in the prose above it."""
    prose, found = "", {}
    for cell in taught.solution().cells:
        if cell.cell_type == "markdown":
            prose += prose_of(cell) + "\n"
        elif is_todo(cell):
            things = names_and_numbers(answer_in(cell))
            there = [thing for thing in things if stands_in(thing, prose)]
            found[grade_id(cell)] = len(there) / len(things)
    return found


@pytest.mark.parametrize("taught", TAUGHT, ids=str)
def test_one_task_a_step_is_no_transcription(taught):
    found = shares(taught)
    for task, share in found.items():
        print(f"{share:4.0%}  {taught.lesson.name} {task}")
    assert min(found.values()) < MOST
    others = [share for task, share in found.items() if not task.endswith("_answer")]
    assert (min(others) >= MOST) == (str(taught) in OTHER_TASKS_COPY)


def test_each_exception_is_a_step():
    assert OTHER_TASKS_COPY.keys() <= set(map(str, TAUGHT))
