"""Run the solution notebooks on the stand-in data and store their outputs.

The stored outputs are what nbval compares with. They are made from the stand-in, since no
picture of the real data belongs in the repository. A notebook is written whole or not at all.
"""

from pathlib import Path

import nbformat
from nbclient import NotebookClient

from utils.files import write_whole

SECONDS_A_CELL = 900
KEPT_METADATA = ("nbgrader", "tags")


def run_notebook(path: Path) -> nbformat.NotebookNode:
    """Run a notebook in a kernel of its own and return it with its outputs.

    Raises:
        nbclient.exceptions.CellExecutionError: a cell raised an error.
    """
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook,
        timeout=SECONDS_A_CELL,
        kernel_name="python3",
        record_timing=False,
        resources={"metadata": {"path": str(path.parent)}},
    )
    client.execute()
    notebook.metadata.language_info = {"name": "python"}
    for cell in notebook.cells:
        cell.metadata = {k: v for k, v in cell.metadata.items() if k in KEPT_METADATA}
    return notebook


def renew_outputs(path: Path) -> None:
    """Run a notebook and write it back with its new outputs."""
    write_whole(path, nbformat.writes(run_notebook(path)) + "\n")
