"""What a notebook shows before its student's first answer, computed once for a whole class.

Above the first cell that a student fills, everybody's notebook is in the same state. A picture
there that is drawn by a released cell is the same for all, so a process draws it once.
"""

import copy
import hashlib
from collections.abc import Iterable
from typing import Any

import nbformat

from grading.engine.program import program_of
from grading.engine.source import SourceNotebook, is_todo
from utils.language import language

_drawn: dict[bytes, tuple[list[dict[str, Any]], int]] = {}
"""Outputs and run count of a cell, by all code of its notebook down to it."""


class Opening:
    """The way through one notebook's cells, from the top to the first that is not as released.

    ``files`` names those that lie beside it when it runs.
    """

    def __init__(
        self, notebook: nbformat.NotebookNode, source: SourceNotebook, files: Iterable[str]
    ):
        alike = bool(source.pictures) and set(files) == set(source.files)
        # Who reads In, Out or the like could tell that a cell was not run.
        self.going = alike and program_of(notebook, source) is not None
        self.source = source
        self.above = hashlib.sha256(repr((source.name, source.room, language())).encode())
        self.key: bytes | None = None

    def come_to(self, cell: nbformat.NotebookNode) -> None:
        """Go on to the next code cell."""
        self.going = self.going and not is_todo(cell) and cell.source in self.source.own
        self.above.update(cell.source.encode() + b"\0")
        draws = self.going and cell.source in self.source.pictures
        self.key = self.above.digest() if draws else None

    def drawn(self, cell: nbformat.NotebookNode) -> bool:
        """Put what was drawn earlier into the cell that was come to; tell whether there was any."""
        if self.key not in _drawn:
            return False
        outputs, cell.execution_count = _drawn[self.key]
        cell.outputs = nbformat.from_dict(copy.deepcopy(outputs))
        return True

    def keep(self, cell: nbformat.NotebookNode) -> None:
        """Keep what the cell that was come to has shown for the notebooks to come."""
        if self.key and not any(output.output_type == "error" for output in cell.outputs):
            _drawn[self.key] = copy.deepcopy(list(cell.outputs)), cell.execution_count
