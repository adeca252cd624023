"""What a student reads of points: the sum, a row for each notebook, what to look at first."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from grading.course import Assignment, Course, NoCourse
from grading.gradebook.standing import Cell, Notebook, Standing, State, points_text
from grading.pages.feedback.version import when_late
from grading.pages.titles import name_of, title_of, titles_in
from utils.messages import checks, say
from utils.messages import feedback as m

WITHOUT_POINTS = {
    State.NOT_GRADED: m.SUM_NOT_GRADED,
    State.NOT_HANDED_IN: m.NOT_HANDED_IN,
    State.PART_MISSING: m.PART_MISSING,
    State.EXCUSED: m.EXCUSED,
    State.ZERO: m.ZERO,
}


@dataclass(frozen=True)
class Row:
    """A notebook: its title, its page, its points, and the check to look at first.

    ``page`` is empty where there is none, ``first`` where nothing was lost.
    """

    title: str
    page: str
    points: str
    first: str = ""
    place: str = ""


def earned_text(earned: float, points: float) -> str:
    """Return how many points of how many there are."""
    return say(checks.POINTS, earned=points_text(earned), points=points_text(points))


def sum_text(one: Standing | Notebook) -> str:
    """Return the sum of a notebook or of a submission, as a student reads it."""
    if one.state in WITHOUT_POINTS:
        return say(WITHOUT_POINTS[one.state])
    if one.final is None:
        return say(m.SO_FAR, points=earned_text(one.score, one.points))
    return earned_text(one.final, one.points)


def remarks(course: Course, one: Standing, about: Standing | Notebook) -> list[str]:
    """Return the sentences below a sum: what a person has to do, what came late and cost."""
    said = [say(m.A_PERSON)] if about.state is State.NEEDS_PERSON else []
    said += when_late(course, one)
    return said + ([say(m.TAKEN_OFF, points=points_text(about.penalty))] if about.penalty else [])


def worst(notebook: Notebook, order: Sequence[str]) -> Cell | None:
    """Return the check that most points were lost in, ``None`` where none were.

    ``order`` names the checks as they stand in the notebook; of equal losses the first counts.
    """
    places = {name: place for place, name in enumerate(order)}
    cells = sorted(notebook.cells, key=lambda cell: places.get(cell.name, len(places)))
    lost = [c for c in cells if c.score is not None and c.score < c.points]
    return max(lost, key=lambda cell: cell.points - cell.score, default=None)


def row(notebook: Notebook, title: str, titles: dict[str, str], has_page: bool) -> Row:
    """Return the row of a notebook."""
    page, cell = f"{quote(notebook.name)}.html" if has_page else "", worst(notebook, list(titles))
    if cell is None or notebook.state in WITHOUT_POINTS or not has_page:
        return Row(title, page, sum_text(notebook))
    place = f"{page}#{quote(cell.name, safe='')}"
    return Row(title, page, sum_text(notebook), titles.get(cell.name, cell.name), place)


def rows(course: Course, one: Standing) -> list[Row]:
    """Return the rows of a student."""
    graded = course.folder(course.folders.autograded_directory, one.student, one.assignment)
    found = []
    for notebook in one.notebooks:
        title, titles = words_of(course, one.assignment, notebook.name)
        has_page = (graded / f"{notebook.name}.ipynb").is_file()
        found.append(row(notebook, title, titles, has_page))
    return found


def words_of(course: Course, assignment: str, notebook: str) -> tuple[str, dict[str, str]]:
    """Return the title of a notebook, and what its checks are called."""
    try:
        found: Assignment = course.assignment(assignment)
    except NoCourse:  # its solutions are not there any more; the gradebook still knows it
        return notebook, {}
    return title_of(found, notebook), titles_in(found, notebook)


def words_of_assignment(course: Course, assignment: str) -> str:
    """Return the title of a lesson, or the name of a plain assignment."""
    try:
        return name_of(course.assignment(assignment))
    except NoCourse:
        return assignment
