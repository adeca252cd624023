"""The code of the house's modules and notebooks."""

import ast
from pathlib import Path

import nbformat


def code_of(path: Path) -> ast.Module:
    """Return the code of a module, or of the code cells of a notebook."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        cells = nbformat.reads(text, as_version=4).cells
        text = "\n".join(cell.source for cell in cells if cell.cell_type == "code")
    return ast.parse(text)
