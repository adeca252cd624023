"""Measure what stock nbgrader gives for the attacks that are safe to run without walls.

``python tests/attacks/stock.py`` runs nbgrader's own Execute, in an ordinary kernel, in an empty
folder, on notebooks whose tests were put back as OverwriteCells does, and keeps the points in
``stock.json``. Attacks with ``stock = false`` are not run: they would do their harm here.
"""

import json
import tempfile
import time
from pathlib import Path

import nbformat
from attack_runner import Attack, attacks, notebook_of, solution_of
from nbgrader.preprocessors import Execute
from nbgrader.utils import determine_grade

from grading.engine.source import grade_id
from utils.settings import ROOT

FILE = Path(__file__).with_name("stock.json")
SECONDS = 300


def points(attack: Attack) -> float | None:
    """Return stock's points for an attack, ``None`` where stock drops the submission."""
    notebook = nbformat.reads(notebook_of(attack).decode(), as_version=4)
    master = {
        grade_id(cell): cell for cell in solution_of(attack).cells if "nbgrader" in cell.metadata
    }
    for cell in notebook.cells:
        name = grade_id(cell)
        if name in master and cell.metadata.nbgrader.locked:
            cell.source, cell.cell_type = master[name].source, master[name].cell_type
            cell.metadata.nbgrader = master[name].metadata.nbgrader
    executor = Execute(timeout=30, iopub_timeout=30)
    with tempfile.TemporaryDirectory() as folder:
        resources = {"metadata": {"path": folder}, "nbgrader": {}}
        notebook, _ = executor.preprocess(notebook, resources)
    graded = [c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade")]
    return sum(determine_grade(cell)[0] or 0.0 for cell in graded)


def main() -> None:
    """Measure for five minutes at most what has not been measured yet."""
    found = json.loads(FILE.read_text()) if FILE.exists() else {}
    deadline = time.monotonic() + SECONDS
    for attack in attacks():
        if attack.name in found or not attack.stock or time.monotonic() > deadline:
            continue
        try:
            found[attack.name] = points(attack)
        except Exception as error:
            found[attack.name] = f"dropped ({type(error).__name__})"
        FILE.write_text(json.dumps(found, indent=1, sort_keys=True) + "\n")
        print(attack.name, found[attack.name], flush=True)


if __name__ == "__main__":
    print(f"Notebooks run with your rights, below {ROOT.name}.")
    main()
