"""The notebooks that a student works in: a copy of the released ones, outside of what git tracks.

``work/en/`` holds the copy, ``work/en/.released/`` the released notebooks that it was last made
from. By comparing the three, a new version of a lesson is merged in: what the lesson owns is
renewed, and what the student wrote or ran stays.
"""

import copy
import secrets
from collections.abc import Iterator
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from utils.files import write_whole
from utils.messages import lab as m
from utils.messages import say
from utils.progress.state import FILE

RELEASED = ".released"
"""The folder in the working copy with the released notebooks as they were."""

NOT_RELEASED = {"feedback", FILE}
"""Names of what is a student's own, where somebody has worked among the released notebooks."""

Cells = dict[str, NotebookNode]


def renew(release: Path, work: Path) -> list[str]:
    """Bring the released files into the working copy; return a sentence for each that changed.

    What the student does not have is copied. A notebook that the student has is written anew only
    where the release has changed since; one that cannot be read is left as it is, and so is
    another file that the student has changed.

    Raises:
        OSError: the folder cannot be written to, or the disk is full. No notebook is half written.
    """
    told = []
    for path in sorted(release.rglob("*")):
        name = path.relative_to(release)
        if not path.is_file() or NOT_RELEASED.intersection(name.parts) or _is_hidden(name):
            continue
        own, kept = work / name, work / RELEASED / name
        new = path.read_bytes()
        if kept.is_file() and kept.read_bytes() == new and own.exists():
            continue
        if not own.exists() or (kept.is_file() and kept.read_bytes() == own.read_bytes()):
            write_whole(own, new)
        elif path.suffix == ".ipynb":
            students = _read(own)
            if students is None:
                told.append(say(m.UNREADABLE, name=name.as_posix()))
                continue
            merged = merge(_read(kept) or _read(path), _read(path), students)
            if merged != students:
                write_whole(own, f"{nbformat.writes(merged)}\n".encode())
                told.append(say(m.RENEWED, name=name.as_posix()))
        write_whole(kept, new)
    return told


def _is_hidden(name: Path) -> bool:
    return any(part.startswith(".") for part in name.parts)


def _read(path: Path) -> NotebookNode | None:
    """Return a notebook, or ``None`` where there is none that can be read."""
    try:
        return nbformat.read(path, as_version=4)
    except (OSError, ValueError, AttributeError, KeyError, TypeError, nbformat.ValidationError):
        return None


def merge(before: NotebookNode, new: NotebookNode, students: NotebookNode) -> NotebookNode:
    """Return the new version of a notebook with all that the student wrote in the old one.

    The cells stand as in the new version. An answer stays the student's, and so does any cell that
    the student changed and the lesson did not. Where both changed a cell, the student's follows
    the lesson's as a cell of its own, and so do cells that the student added, or whose place in
    the lesson is gone.
    """
    old, own = _by_name(before), _by_name(students)
    fresh = _by_name(new)
    merged = copy.deepcopy(new)
    merged.metadata = copy.deepcopy(students.metadata)
    cells = list(_added(students, (), fresh, old))
    for name, cell in _by_name(merged).items():
        mine = own.get(name)
        if mine is not None and mine.cell_type == cell.cell_type:
            cells += _joined(cell, mine, old.get(name))
        else:
            cells.append(cell)
            if mine is not None and mine.source.strip():
                cells.append(_own_cell(mine))
        cells += _added(students, (name,), fresh, old)
    merged.cells = cells
    return merged


def _joined(cell: NotebookNode, mine: NotebookNode, old: NotebookNode | None) -> list[NotebookNode]:
    """Return a cell of the new version with what the student made of it."""
    flags = cell.metadata.get("nbgrader", {})
    touched = old is None or mine.source != old.source
    if flags.get("solution"):
        keep, extra = touched, False
    elif flags.get("locked"):
        keep, extra = False, False
    else:
        keep = touched and old is not None and cell.source == old.source
        extra = touched and not keep and mine.source != cell.source
    if keep:
        cell.source = mine.source
    if cell.cell_type == "code" and cell.source == mine.source:
        cell.outputs, cell.execution_count = mine.outputs, mine.execution_count
    return [cell, _own_cell(mine)] if extra else [cell]


def _own_cell(mine: NotebookNode) -> NotebookNode:
    """Return a student's cell as one of their own, which no check belongs to."""
    cell = copy.deepcopy(mine)
    cell.id = secrets.token_hex(4)
    cell.metadata = nbformat.from_dict(
        {k: v for k, v in cell.metadata.items() if k not in ("nbgrader", "deletable", "editable")}
    )
    return cell


def _added(
    students: NotebookNode, after: tuple[str, ...], fresh: Cells, old: Cells
) -> Iterator[NotebookNode]:
    """Yield the cells that only the student has and that follow a cell of the new version.

    ``after`` names the cell; empty, it means those that stand before all of them. A cell that the
    lesson has dropped and the student never changed is dropped, too.
    """
    last: tuple[str, ...] = ()
    for name, cell in _by_name(students).items():
        if name in fresh:
            last = (name,)
        elif last == after and cell.source.strip():
            left = old.get(name)
            if left is None or left.source != cell.source:
                yield _own_cell(cell) if "nbgrader" in cell.metadata else cell


def _by_name(notebook: NotebookNode) -> Cells:
    """Return the cells of a notebook by their nbgrader ids, or else by their own.

    Of two cells with one name the first has it; the other gets a name that no release has.
    """
    found: Cells = {}
    for place, cell in enumerate(notebook.cells):
        name = cell.metadata.get("nbgrader", {}).get("grade_id") or cell.get("id")
        found[name if name and name not in found else f"cell {place}"] = cell
    return found
