"""What the gradebook says of an assignment: its notebooks, and their cells as released.

Read once a run: while the run's lock is held, nothing that is released can change.
"""

import ast

import nbformat

from grading.course import Assignment
from grading.engine.judge.names import parsed
from grading.engine.source import SourceCell, SourceNotebook, grade_id, is_todo
from grading.gradebook.database import find_assignment, open_gradebook

DRAWING = {"explore", "pictures", "plots"}
"""By these names lessons import the modules that draw."""


def read_assignment(assignment: Assignment) -> dict[str, SourceNotebook]:
    """Return the notebooks of an assignment by their names.

    Raises:
        NoCourse: the gradebook knows no assignment of this name.
        NoGradebook: there is no gradebook at this address.
    """
    with open_gradebook(assignment.course.folders.db_url) as gradebook:
        notebooks = find_assignment(gradebook, assignment.name).notebooks
        files = assignment.files()
        return {
            n.name: _notebook(assignment, n, files) for n in sorted(notebooks, key=lambda n: n.name)
        }


def _notebook(assignment: Assignment, notebook, files: dict[str, bytes]) -> SourceNotebook:
    graded = {c.name: c for c in notebook.grade_cells}
    tasks = {c.name: c for c in notebook.task_cells}
    solutions = {c.name for c in notebook.solution_cells}
    solution = assignment.solution(notebook.name)
    own = [c.source for c in solution.cells if is_own_code(c)] if solution else []
    order = [grade_id(cell) for cell in solution.cells] if solution else []
    places = {name: place for place, name in enumerate(order)}
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
    return SourceNotebook(
        name=notebook.name,
        cells=tuple(cells),
        room=assignment.room(notebook.name),
        own=tuple(own),
        pictures=tuple(filter(is_picture, own)) if assignment.lesson else (),
        given=() if assignment.lesson or solution is None else tuple(own_code(solution)),
        files=files,
        in_kernel=assignment.in_kernel,
    )


def is_own_code(cell: nbformat.NotebookNode) -> bool:
    """Tell whether a cell is code of the instructor's."""
    return cell.cell_type == "code" and not is_todo(cell)


def is_picture(code: str) -> bool:
    """Tell whether a lesson's code is one call that draws: of ``plots``, ``explore`` or the like.

    What these draw from they do not change.
    """
    match parsed(code):
        case [ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=module))))]:
            return module in DRAWING
    return False


def own_code(solution: nbformat.NotebookNode) -> list[str]:
    """Return the code of a solution notebook that its graded cells may use.

    That is every cell that no student fills, and of a reference answer the imports.
    """
    found = []
    for cell in solution.cells:
        if cell.cell_type != "code" or cell.metadata.get("nbgrader", {}).get("grade"):
            continue
        if is_todo(cell):
            imports = [s for s in parsed(cell.source) if isinstance(s, ast.Import | ast.ImportFrom)]
            found += [ast.unparse(statement) for statement in imports]
        else:
            found.append(cell.source)
    return found
