"""Which names does a graded cell need, and which of them are given by the instructor?

Imports, functions and classes of the locked cells above are given, and are executed in
the judge. Every other name is the student's, and its value is handed over as data.
"""

import ast
import builtins
import contextlib
import symtable
from dataclasses import dataclass

from IPython.core.inputtransformer2 import TransformerManager

SHELL = frozenset({"display", "get_ipython"})
"""Names that IPython gives to every cell, the judge's too."""

GIVEN = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef)


@dataclass(frozen=True)
class Needs:
    """What graded cells need: names of the student's, and statements that are given."""

    names: tuple[str, ...]
    given: tuple[str, ...]


def plain_python(source: str) -> str:
    """Return a cell's source with its magics and shell commands as the calls that they are."""
    return TransformerManager().transform_cell(source)


def parsed(cell: str) -> list[ast.stmt]:
    """Return the statements of a cell, none where it is not Python."""
    try:
        return ast.parse(plain_python(cell)).body
    except (SyntaxError, ValueError):
        return []


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
    """Return what the graded cells ``tests`` need, below the locked cells ``locked``."""
    made = {}
    for cell in locked:
        for statement in parsed(cell):
            if isinstance(statement, GIVEN):
                made |= dict.fromkeys(bound_names(statement), statement)
    wanted, names, statements = set(), set(), []
    for test in tests:
        with contextlib.suppress(SyntaxError):  # the judge says so when it runs
            wanted |= free_names(plain_python(test))
    while wanted:
        name = wanted.pop()
        if name in made:
            statement = made[name]
            if statement not in statements:
                statements.append(statement)
                wanted |= free_names(ast.unparse(statement)) - {name}
        elif not hasattr(builtins, name) and name not in SHELL:
            names.add(name)
    ordered = sorted(statements, key=list(made.values()).index)
    return Needs(tuple(sorted(names)), tuple(ast.unparse(s) for s in ordered))
