"""A step as a page: its released notebook, with the pictures that the solution has stored.

The text and the code are those that a student gets, so neither an answer nor a hidden test can be
in them. In the book with answers each TODO cell is followed by a fold with the answer.
"""

import html
import re
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

from book.checks_say import gallery
from book.dependence import resting_on_answers
from book.editions import Edition
from book.explorers import movable
from book.translated import pictures_told, print_told
from grading.engine.source import is_hidden_test, is_todo
from grading.upkeep.answers import answers_of
from grading.upkeep.outputs import solution_in, stored_in
from utils.lesson import FIRST_PAGE, Lesson, Step
from utils.messages import book as m
from utils.messages import feedback, say
from utils.settings import ROOT

SOLUTIONS = ROOT / "solutions"
DRAW_THE_ANSWER = ("plots.so_far(", "plots.network(")
"""Calls that draw the student's network layer by layer, which is the answer itself."""

CHECKED = "check-report"
FIRST_LINK = re.compile(rf"\((?:\.\./)*{FIRST_PAGE}\.ipynb(?:#[^)]*)?\)")


def lesson_page(edition: Edition, lesson: Lesson, step: Step) -> NotebookNode:
    """Return the page of a step as a notebook that Sphinx renders."""
    released = nbformat.read(edition.notebook(lesson, step), as_version=4)
    solution = solution_in(solution_of(lesson, step), edition.language)
    solved = {cell.id: told(cell) for cell in solution.cells}
    results, answers = resting_on_answers(solution), answers_of(solution)
    asked = False
    cells = []
    for cell in released.cells:
        if cell.cell_type == "markdown":
            cells.append(text(cell.source))
        elif is_hidden_test(solved[cell.id].source):
            cells.append(hidden_test(cell))
        elif is_todo(cell):
            asked = True
            answer = answers[cell.metadata.nbgrader.grade_id]
            cells += todo(edition, cell, solved[cell.id], answer)
        elif cell.metadata.get("nbgrader", {}).get("grade"):
            cells += check(edition, cell, solved[cell.id])
        else:
            found = solved[cell.id] if edition.answers else kept(solved[cell.id], asked)
            cells += shown(edition, cell, found, cell.id in results)
    cells.insert(1, to_notebook(lesson, step))
    cells.insert(-1, new_markdown_cell(gallery(lesson, step, solution, edition.answers)))
    metadata = {"kernelspec": released.metadata.kernelspec, "mystnb": {"merge_streams": True}}
    return nbformat.v4.new_notebook(cells=cells, metadata=metadata)


def solution_of(lesson: Lesson, step: Step) -> Path:
    """Return the file of a step's solution."""
    return SOLUTIONS / lesson.name / f"{step.notebook}.ipynb"


def has_outputs(edition: Edition, lesson: Lesson, step: Step) -> bool:
    """Tell whether a step's solution has been run in the book's language, as it is now."""
    return stored_in(solution_of(lesson, step), edition.language) is not None


def told(cell: NotebookNode) -> NotebookNode:
    """Return a solved cell whose outputs speak the book's language, as far as it is known.

    Where the solution has not been run in that language, words drawn in a picture stay English.
    """
    for output in cell.get("outputs", []):
        if "text/html" in output.get("data", {}):
            output.data["text/html"] = pictures_told(output.data["text/html"])
        elif "text" in output:
            output.text = print_told(output.text, cell.source)
    return cell


def text(source: str) -> NotebookNode:
    """Return a text cell, whose links to the first page lead to the book's own."""
    return new_markdown_cell(FIRST_LINK.sub("(/index)", source))


def to_notebook(lesson: Lesson, step: Step) -> NotebookNode:
    """Return a link to the notebook, of which the book holds a copy."""
    address = f"../notebooks/{lesson.name}/{step.notebook}.ipynb"
    return new_markdown_cell(
        f'<p class="to-notebook"><a href="{address}" download>{say(m.TO_NOTEBOOK)}</a> '
        f"<code>{lesson.name}/{step.notebook}.ipynb</code></p>"
    )


def hidden_test(cell: NotebookNode) -> NotebookNode:
    """Return the sentence that stands for a hidden test."""
    said = say(feedback.HIDDEN_TEST, points=f"{cell.metadata.nbgrader.points:g}")
    return new_markdown_cell(f'<p class="hidden-test">{said}</p>')


def todo(
    edition: Edition, cell: NotebookNode, solved: NotebookNode, answer: str
) -> list[NotebookNode]:
    """Return a TODO cell as a student gets it, with the answer folded where the book has it."""
    cells = [new_code_cell(cell.source)]
    if edition.answers:
        outputs = "\n".join(map(as_html, solved.outputs))
        inner = f"```python\n{answer.strip()}\n```\n\n{outputs}"
        cells.append(fold(say(m.SHOW_ANSWER), inner, "answer"))
    return cells


def check(edition: Edition, cell: NotebookNode, solved: NotebookNode) -> list[NotebookNode]:
    """Return a check; a right answer's report, which may give the reason, stays with answers."""
    cells = [new_code_cell(cell.source)]
    reports = outputs_with(CHECKED, solved)
    if edition.answers and reports:
        cells.append(fold(say(m.RIGHT_REPORT), "\n".join(reports), "answer"))
    return cells


def kept(solved: NotebookNode, asked: bool) -> NotebookNode:
    """Return a cell with the outputs that tell no answer.

    Below the first TODO cell a line of text may be what one was asked to foresee, so only what is
    drawn is left.
    """
    if not asked:
        return solved
    found = solved.copy()
    found.outputs = [o for o in solved.outputs if "text/html" in o.get("data", {})]
    return found


def shown(
    edition: Edition, cell: NotebookNode, solved: NotebookNode, is_result: bool
) -> list[NotebookNode]:
    """Return any other code cell with its outputs, a picture of a student's result in a fold."""
    if edition.answers or not is_result:
        outputs = [movable(cell.source, output) for output in solved.outputs]
        return [new_code_cell(cell.source, outputs=outputs)]
    pictures = outputs_with("<img", solved)
    if not pictures or any(call in cell.source for call in DRAW_THE_ANSWER):
        return [new_code_cell(cell.source)]
    return [
        new_code_cell(cell.source),
        fold(say(m.RESULT), "\n".join(pictures), "result"),
    ]


def fold(summary: str, inner: str, kind: str) -> NotebookNode:
    """Return a text cell that is folded until one opens it."""
    return new_markdown_cell(
        f'<details class="{kind}">\n<summary>{summary}</summary>\n\n{inner}\n\n</details>'
    )


def outputs_with(mark: str, cell: NotebookNode) -> list[str]:
    """Return the outputs of a cell whose HTML has a mark in it."""
    return [as_html(o) for o in cell.outputs if mark in o.get("data", {}).get("text/html", "")]


def as_html(output: NotebookNode) -> str:
    """Return a stored output as HTML, on lines of its own."""
    data = output.get("data", {})
    if "text/html" in data:
        return f"<div>{data['text/html']}</div>".replace("\n\n", "\n")
    words = output.get("text") or data.get("text/plain", "")
    return f"<pre>{html.escape(words.strip())}</pre>".replace("\n\n", "\n&#8203;\n")
