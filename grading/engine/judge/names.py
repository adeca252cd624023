"""Which names does a graded cell need, and which of them come from the lesson itself?

Imports, functions and classes of the locked cells above are the lesson's, and are executed in
the judge. Every other name is the student's, and its value is handed over as data.
"""

import ast
import builtins
import symtable
from dataclasses import dataclass

LESSON = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef)


@dataclass(frozen=True)
class Needs:
    """What graded cells need: names of the student's, and statements of the lesson's."""

    names: tuple[str, ...]
    lesson: tuple[str, ...]


def free_names(source: str) -> set[str]:
    """Return the global names that a piece of code reads and does not make itself."""
    made, read = set(), set()
    tables = [symtable.symtable(source, "<cell>", "exec")]
    while tables:
        table = tables.pop()
        top = table.get_type() == "module"
        for symbol in table.get_symbols():
            if symbol.is_referenced() and (top or symbol.is_global()):
                read.add(symbol.get_name())
            if top and (symbol.is_assigned() or symbol.is_imported()):
                made.add(symbol.get_name())
        tables += table.get_children()
    return read - made


def bound_names(statement: ast.stmt) -> list[str]:
    """Return the names that an import, a function or a class binds."""
    if isinstance(statement, ast.Import | ast.ImportFrom):
        return [alias.asname or alias.name.partition(".")[0] for alias in statement.names]
    return [statement.name]


def needs(tests: list[str], locked: list[str]) -> Needs:
    """Return what the graded cells ``tests`` need, below the locked cells ``locked``.

    Raises:
        SyntaxError: a cell of the lesson is not Python.
    """
    made = {}
    for cell in locked:
        for statement in ast.parse(cell).body:
            if isinstance(statement, LESSON):
                made |= dict.fromkeys(bound_names(statement), statement)
    wanted, names, statements = set(), set(), []
    for test in tests:
        wanted |= free_names(test)
    while wanted:
        name = wanted.pop()
        if name in made:
            statement = made[name]
            if statement not in statements:
                statements.append(statement)
                wanted |= free_names(ast.unparse(statement)) - {name}
        elif not hasattr(builtins, name):
            names.add(name)
    ordered = sorted(statements, key=list(made.values()).index)
    return Needs(tuple(sorted(names)), tuple(ast.unparse(s) for s in ordered))
