"""Generate and autograde nbgrader's own test notebooks: ``nbgrader_files.py FOLDER SETTINGS``.

Each file is an assignment of one notebook with one submission. Prints JSON: for each file what the
gradebook has of its cells, or a word on what was refused.
"""

import json
import logging
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import nbgrader
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from traitlets.config import PyFileConfigLoader

TESTS = Path(nbgrader.__file__).parent / "tests"
EXTRA = ("data.txt", "jupyter.png")


def cases() -> Iterator[tuple[str, Path, Path]]:
    """Yield each file's name, its source notebook and its submission."""
    for kind in ("apps", "preprocessors"):
        files = TESTS / kind / "files"
        names = {path.stem for path in files.glob("*.ipynb")}
        for name in sorted(names):
            source = name
            if name.startswith("submitted-"):
                source = "submitted-unchanged"
            elif name.startswith("autotest-hidden-"):
                source = "autotest-hidden"
            elif name.endswith(("-changed", "-unchanged")) and name.rpartition("-")[0] in names:
                source = name.rpartition("-")[0]
            yield f"{kind}-{name}", files / f"{source}.ipynb", files / f"{name}.ipynb"


def lay_out(folder: Path) -> None:
    """Write sources and submissions."""
    for name, source, submission in cases():
        for place, file in ((folder / "source", source), (folder / "submitted/anna", submission)):
            (place / name).mkdir(parents=True)
            shutil.copy(file, place / name / "p.ipynb")
            for extra in EXTRA:
                if (file.parent / extra).exists():
                    shutil.copy(file.parent / extra, place / name)
    shutil.copy(TESTS / "apps" / "files" / "autotests.yml", folder / "source")


def outcome(api: NbGraderAPI, name: str) -> dict | str:
    """Return what came of one file."""
    if not api.generate_assignment(name, force=True)["success"]:
        return "not generated"
    if not api.autograde(name, "anna", force=True)["success"]:
        return "not graded"
    with Gradebook(api.coursedir.db_url) as gradebook:
        submission = gradebook.find_submission(name, "anna")
        grades = [grade for notebook in submission.notebooks for grade in notebook.grades]
        return {grade.name: [grade.auto_score, grade.needs_manual_grade] for grade in grades}


def main(folder: Path, settings: str) -> None:
    """Grade all files in a folder with some settings, and print what came of it."""
    lay_out(folder)
    (folder / "nbgrader_config.py").write_text(settings, encoding="utf-8")
    os.chdir(folder)
    config = PyFileConfigLoader("nbgrader_config.py", path=str(folder)).load_config()
    api = NbGraderAPI(config=config)
    api.log = logging.getLogger("quiet")
    api.log.setLevel(logging.CRITICAL)
    found = {name: outcome(api, name) for name, _, _ in cases()}
    (folder / "outcomes.json").write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
    os._exit(0)
