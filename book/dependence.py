"""Which cells of a notebook show what a student has made, and which only what was given.

A cell rests on an answer when it uses a name that a TODO cell has set, or one that came of such a
name. The book without answers does not show its outputs as they are.
"""

import ast

from nbformat import NotebookNode

from grading.engine.source import is_todo


def resting_on_answers(notebook: NotebookNode) -> set[str]:
    """Return the ids of the code cells of a solution notebook that rest on an answer."""
    found, made = set(), set()
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        used, set_here = names_of(cell.source)
        if is_todo(cell):
            made |= set_here | (used & names_changed(cell.source))
        elif used & made:
            made |= set_here
        else:
            continue
        found.add(cell.id)
    return found


def names_of(source: str) -> tuple[set[str], set[str]]:
    """Return the names that some code reads, and those that it sets, functions among them."""
    read, written = set(), set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Name):
            (read if isinstance(node.ctx, ast.Load) else written).add(node.id)
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            written.add(node.name)
    return read, written


def names_changed(source: str) -> set[str]:
    """Return the names whose objects some code may change: ``model`` in ``model.add(...)``.

    A call that stands alone is made for what it does; one whose result is kept is not.
    """
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            owner = node.value.func
            while isinstance(owner, ast.Attribute | ast.Subscript):
                owner = owner.value
            if isinstance(owner, ast.Name) and owner is not node.value.func:
                found.add(owner.id)
    return found
