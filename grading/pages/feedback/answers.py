"""The reference answers, which a page may show when nobody can hand in any more."""

import re
from datetime import UTC, datetime

from traitlets import Bool
from traitlets.config import Configurable

from grading.course import Course, NoCourse
from grading.engine.source import grade_id, is_todo
from grading.gradebook.standing import Standing

MARKS = re.compile(r"^[ \t]*### (?:BEGIN|END) SOLUTION[ \t]*\n?", re.MULTILINE)


class FeedbackPages(Configurable):
    """Settings of what feedback pages show."""

    answers_after_due = Bool(
        False,
        help="Whether pages show the reference answers, from when the work of everybody is due, "
        "extensions and grace included. Without a due date they never do.",
    ).tag(config=True)


def are_shown(course: Course, one: Standing) -> bool:
    """Tell whether a student may read the reference answers now."""
    if one.closed is None or not FeedbackPages(config=course.config).answers_after_due:
        return False
    return datetime.now(UTC).replace(tzinfo=None) > one.closed


def answers_of(course: Course, one: Standing, notebook: str) -> dict[str, str]:
    """Return the reference answer of each cell that a student fills, none as long as none shows."""
    if not are_shown(course, one):
        return {}
    try:
        solution = course.assignment(one.assignment).solution(notebook)
    except NoCourse:  # its solutions are not there any more; the gradebook still knows it
        return {}
    cells = solution.cells if solution else ()
    return {grade_id(cell): MARKS.sub("", cell.source).strip() for cell in cells if is_todo(cell)}
