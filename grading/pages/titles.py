"""What a notebook and its checks are called on a page: by the words of the lesson, not by ids."""

import re
from collections import Counter

from nbformat.notebooknode import NotebookNode

from grading.course import Assignment
from grading.engine.source import grade_id, is_hidden_test
from utils.language import ENGLISH, language
from utils.messages import feedback as m
from utils.messages import say

HEADING = re.compile(r"^(#{2,6}) +(?P<words>.+?)[ #]*$", re.MULTILINE)
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def name_of(assignment: Assignment) -> str:
    """Return what an assignment is called: by the title of its lesson, or by its name."""
    return say(assignment.lesson.title) if assignment.lesson else assignment.name


def title_of(assignment: Assignment, notebook: str) -> str:
    """Return what a notebook is called: by its row in the lesson, or by its name."""
    step = assignment.lesson.taught_in(notebook) if assignment.lesson else None
    return say(m.STEP, number=step.number, title=say(step.title)) if step else notebook


def titles(notebook: NotebookNode) -> dict[str, str]:
    """Return what the graded cells of a solution notebook are called, by their ids.

    A check is called by the heading above it. Where one heading stands above several, all but the
    first get a number, and a hidden test is called so.
    """
    found: dict[str, str] = {}
    seen: Counter[str] = Counter()
    heading = ""
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            words = [match["words"] for match in HEADING.finditer(FENCE.sub("", cell.source))]
            heading = plain_words(words[-1]) if words else heading
        flags = cell.metadata.get("nbgrader", {})
        if flags.get("grade") or flags.get("task"):
            title = heading or grade_id(cell)
            if is_hidden_test(cell.source):
                title = say(m.HIDDEN_CHECK, title=title)
            seen[title] += 1
            found[grade_id(cell)] = f"{title} {seen[title]}" if seen[title] > 1 else title
    return found


def plain_words(heading: str) -> str:
    """Return the words of a heading without the invitation before them."""
    invitation = say(m.YOUR_TURN).strip()
    words = heading.removeprefix(invitation).strip()
    return words if words == heading else words[:1].upper() + words[1:]


def titles_in(assignment: Assignment, notebook: str) -> dict[str, str]:
    """Return what the graded cells of a notebook are called; nothing where it is not there.

    In another language the headings are those of the notebook that students of it have.
    """
    solution = assignment.solution(notebook)
    if solution is None:
        return {}
    other = assignment.released(notebook, language()) if language() != ENGLISH else None
    if other is not None:
        headings = {cell.id: cell.source for cell in other.cells}
        for cell in solution.cells:
            if cell.cell_type == "markdown":
                cell.source = headings.get(cell.id, cell.source)
    return titles(solution)
