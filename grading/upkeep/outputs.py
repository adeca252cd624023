"""Run the solution notebooks on the stand-in data and store their outputs.

The stored outputs are what nbval compares with. They are made from the stand-in, since no
picture of the real data belongs in the repository. A notebook is written whole or not at all.

In other languages the solutions say and draw the same, with the words that a notebook of the
language has in its code: their outputs lie outside of git, for the book, and whoever wants them
makes them.
"""

import os
from pathlib import Path

import nbformat
from nbclient import NotebookClient

from grading.upkeep.translation.build import translated, words_of
from grading.upkeep.translation.sources import NOTEBOOKS
from utils.files import write_whole
from utils.language import ENGLISH, VARIABLE
from utils.settings import ROOT

SECONDS_PER_CELL = 900
KEPT_METADATA = ("nbgrader", "tags")
OTHERS = ROOT / ".build" / "outputs"
"""A folder for each language but English."""


def run_notebook(path: Path, language: str = ENGLISH) -> nbformat.NotebookNode:
    """Run a notebook in a kernel of its own and return it with its outputs.

    Raises:
        nbclient.exceptions.CellExecutionError: a cell raised an error.
    """
    notebook = spoken(path, language)
    client = NotebookClient(
        notebook,
        timeout=SECONDS_PER_CELL,
        kernel_name="python3",
        record_timing=False,
        resources={"metadata": {"path": str(path.parent)}},
    )
    client.execute(env={**os.environ, VARIABLE: language})
    notebook.metadata.language_info = {"name": "python"}
    for cell in notebook.cells:
        cell.metadata = {k: v for k, v in cell.metadata.items() if k in KEPT_METADATA}
    return notebook


def spoken(path: Path, language: str) -> nbformat.NotebookNode:
    """Return a solution with the words of a language in its text and its code."""
    notebook = nbformat.read(path, as_version=4)
    if language == ENGLISH:
        return notebook
    released = NOTEBOOKS / path.parent.name / path.name
    return translated(notebook, words_of(released, language), language)


def place_of(path: Path, language: str) -> Path:
    """Return the file of a solution with its outputs in a language; the English one is its own."""
    return path if language == ENGLISH else OTHERS / language / path.parent.name / path.name


def renew_outputs(path: Path, language: str = ENGLISH) -> None:
    """Run a solution in a language and write it down with its new outputs."""
    place = place_of(path, language)
    place.parent.mkdir(parents=True, exist_ok=True)
    write_whole(place, nbformat.writes(run_notebook(path, language)) + "\n")


def solution_in(path: Path, language: str) -> nbformat.NotebookNode:
    """Return a solution with its outputs in a language, or in English where there are none."""
    return stored_in(path, language) or nbformat.read(path, as_version=4)


def stored_in(path: Path, language: str) -> nbformat.NotebookNode | None:
    """Return a solution with its outputs in a language, ``None`` where there are none.

    Outputs of a solution that has changed since, or its translation, count as none.
    """
    place = place_of(path, language)
    if not place.is_file():
        return None
    found = nbformat.read(place, as_version=4)
    return found if sources(found) == sources(spoken(path, language)) else None


def sources(notebook: nbformat.NotebookNode) -> list[tuple[str, str]]:
    """Return the ids and texts of the cells of a notebook."""
    return [(cell.id, cell.source) for cell in notebook.cells]
