"""What the gradebook says of an assignment: its notebooks, and their cells as released."""

import nbformat
from nbgrader.api import Gradebook, MissingEntry

from grading.engine.source import SourceCell, SourceNotebook
from grading.gradebook.database import open_gradebook
from grading.layout import SOLUTIONS


class NoAssignment(Exception):
    """The gradebook does not know the assignment. The text says what to do."""


def order_in_source(name: str) -> list[str]:
    """Return the grade ids of a solution notebook in their order."""
    path = SOLUTIONS / f"{name}.ipynb"
    if not path.exists():
        return []
    cells = nbformat.read(path, as_version=4).cells
    return [c.metadata.nbgrader["grade_id"] for c in cells if "nbgrader" in c.metadata]


def read_notebook(assignment: str, name: str, db_url: str) -> SourceNotebook:
    """Return one notebook of an assignment.

    Raises:
        MissingEntry: the gradebook does not know it.
    """
    with Gradebook(db_url) as gradebook:
        return _notebook(gradebook.find_notebook(name, assignment))


def read_assignment(assignment: str, db_url: str) -> dict[str, SourceNotebook]:
    """Return the notebooks of an assignment by their names.

    Raises:
        NoAssignment: the gradebook knows no assignment of this name.
        NoGradebook: there is no gradebook at this address.
    """
    with open_gradebook(db_url) as gradebook:
        try:
            notebooks = gradebook.find_assignment(assignment).notebooks
        except MissingEntry as error:
            raise NoAssignment(
                f"The gradebook knows no assignment '{assignment}'. Make it first: "
                f"nbgrader generate_assignment {assignment} --force (or: make release)."
            ) from error
        return {n.name: _notebook(n) for n in sorted(notebooks, key=lambda n: n.name)}


def _notebook(notebook) -> SourceNotebook:
    graded = {c.name: c for c in notebook.grade_cells}
    tasks = {c.name: c for c in notebook.task_cells}
    solutions = {c.name for c in notebook.solution_cells}
    places = {name: place for place, name in enumerate(order_in_source(notebook.name))}
    cells = [
        SourceCell(
            name=cell.name,
            cell_type=cell.cell_type,
            source=cell.source,
            checksum=cell.checksum,
            locked=cell.locked,
            grade=cell.name in graded,
            solution=cell.name in solutions,
            task=cell.name in tasks,
            points=(graded | tasks)[cell.name].max_score if cell.name in graded | tasks else None,
        )
        for cell in notebook.source_cells
    ]
    cells.sort(key=lambda cell: places.get(cell.name, len(places)))
    return SourceNotebook(notebook.name, tuple(cells))
