"""Put the released cells of a submission back: their text, their flags, their order.

A student's own cells stay, each after the released cell that it followed. What was edited,
deleted, moved or doubled is named, for the instructor.
"""

import nbformat

from grading.engine import findings
from grading.engine.result import Finding
from grading.engine.source import HIDDEN_TESTS, SourceCell, SourceNotebook, is_hidden_test


def repair(notebook: nbformat.NotebookNode, source: SourceNotebook) -> list[Finding]:
    """Repair a notebook in place; return what had been changed in it."""
    known = {cell.name: cell for cell in source.cells}
    found: list[Finding] = []
    _clear_strangers(notebook, known, found)
    present = [c.metadata.nbgrader.grade_id for c in notebook.cells if "nbgrader" in c.metadata]
    in_order = [cell.name for cell in source.cells if cell.name in present]
    if present != in_order:
        found.append(Finding("moved", findings.MOVED))
        _reorder(notebook, in_order)
    for cell in source.cells:
        if cell.name not in present:
            _insert(notebook, cell, [c.name for c in source.cells])
            text = findings.DELETED.format(cell=cell.name)
            found.append(Finding("deleted", text, cell=cell.name))
    for place, cell in enumerate(notebook.cells):
        if "nbgrader" in cell.metadata:
            notebook.cells[place] = _restore(cell, known[cell.metadata.nbgrader.grade_id], found)
    _number(notebook)
    return found


def _clear_strangers(
    notebook: nbformat.NotebookNode, known: dict[str, SourceCell], found: list[Finding]
) -> None:
    seen: dict[str, nbformat.NotebookNode] = {}
    for cell in notebook.cells:
        if "nbgrader" not in cell.metadata:
            continue
        name = cell.metadata.nbgrader.grade_id
        if name not in known:
            del cell.metadata["nbgrader"]
            found.append(Finding("unknown", findings.UNKNOWN))
            continue
        if name in seen:
            found.append(Finding("doubled", findings.DOUBLED.format(cell=name), cell=name))
            first = seen[name]
            if known[name].locked or not _answered(cell, known[name]):
                del cell.metadata["nbgrader"]
                continue
            del first.metadata["nbgrader"]  # of two answers the later one counts, as in a session
        seen[name] = cell


def _answered(cell: nbformat.NotebookNode, source: SourceCell) -> bool:
    return cell.source.strip() != source.source.strip()


def _groups(notebook: nbformat.NotebookNode) -> tuple[list, dict[str, list]]:
    """Return the cells before the first released one, and each released cell with its followers."""
    before: list[nbformat.NotebookNode] = []
    groups: dict[str, list[nbformat.NotebookNode]] = {}
    current = before
    for cell in notebook.cells:
        if "nbgrader" in cell.metadata:
            current = groups.setdefault(cell.metadata.nbgrader.grade_id, [])
        current.append(cell)
    return before, groups


def _reorder(notebook: nbformat.NotebookNode, order: list[str]) -> None:
    before, groups = _groups(notebook)
    notebook.cells = [*before, *(cell for name in order for cell in groups[name])]


def _insert(notebook: nbformat.NotebookNode, source: SourceCell, order: list[str]) -> None:
    above = order[: order.index(source.name)]
    place = 0
    for index, cell in enumerate(notebook.cells):
        if "nbgrader" in cell.metadata and cell.metadata.nbgrader.grade_id in above:
            place = index + 1
    cell = _new(source)
    notebook.cells.insert(place, cell)


def _new(source: SourceCell) -> nbformat.NotebookNode:
    code = source.cell_type == "code"
    make = nbformat.v4.new_code_cell if code else nbformat.v4.new_markdown_cell
    return make(source.source, metadata={"nbgrader": source.metadata()})


def _restore(
    cell: nbformat.NotebookNode, source: SourceCell, found: list[Finding]
) -> nbformat.NotebookNode:
    fresh = _new(source)
    fresh.id = cell.id
    if not source.locked:
        fresh.source = cell.source
    elif _differs(cell, source):
        text = findings.EDITED.format(cell=source.name)
        found.append(Finding("edited", text, cell=source.name))
    return fresh


def _differs(cell: nbformat.NotebookNode, source: SourceCell) -> bool:
    """Tell whether a locked cell was edited. Hidden tests are not in a student's copy."""
    if is_hidden_test(source.source):
        visible = source.source.partition(f"### {HIDDEN_TESTS}")[0].strip()
        return cell.source.strip() not in (visible, source.source.strip())
    return _answered(cell, source)


def _number(notebook: nbformat.NotebookNode) -> None:
    seen: set[str] = set()
    for place, cell in enumerate(notebook.cells):
        if cell.id in seen:
            cell.id = f"cell-{place}"
        seen.add(cell.id)
