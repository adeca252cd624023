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


def shares(taught):
    """Return of each task the share of its answer's names and numbers in the prose above it."""
    prose, found = "", {}
    for cell in taught.solution().cells:
        if cell.cell_type == "markdown":
            prose += cell.source + "\n"
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
