"""Record results in the gradebook with nbgrader's own code, one submission at a time.

What was recorded is named in an index, after the gradebook has it: a run that was killed between
the two records the submission again, and gets the same scores.
"""

import json
import logging
from pathlib import Path

from nbgrader.api import Gradebook
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config, PyFileConfigLoader

from grading.gradebook import results
from utils.settings import ROOT

Keys = dict[str, str]
Index = dict[str, Keys | None]
"""Student -> the key of each recorded notebook; ``None``: graded without a sandbox, none kept."""

_quiet = logging.getLogger("grading.gradebook.record")
_quiet.setLevel(logging.CRITICAL)


def load_config() -> Config:
    """Return the settings of ``nbgrader_config.py``."""
    return PyFileConfigLoader("nbgrader_config.py", path=str(ROOT)).load_config()


def index_file() -> Path:
    """Return the file that names what was recorded."""
    return results.FOLDER / "class.json"


def read_index() -> Index:
    """Return which results were recorded for which student."""
    try:
        return json.loads(index_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def write_index(index: Index) -> None:
    """Write the index, whole or not at all."""
    results.write_whole(index_file(), json.dumps(index, sort_keys=True))


def recorded_students(assignment: str, config: Config) -> set[str]:
    """Return the students whose submission the gradebook has, with an autograded copy."""
    folders = CourseDirectory(config=config)
    with Gradebook(folders.db_url) as gradebook:
        students = {s.student_id for s in gradebook.assignment_submissions(assignment)}
    return {
        student
        for student in students
        if Path(folders.format_path(folders.autograded_directory, student, assignment)).is_dir()
    }


def record(student: str, assignment: str, config: Config) -> str | None:
    """Record a submission whose results are kept; return the trouble, if any."""
    folders = CourseDirectory(config=config)
    folders.student_id, folders.assignment_id = student, assignment
    converter = Autograde(coursedir=folders, config=config)
    converter.force = True
    converter.log = _quiet
    try:
        converter.start()
    except (NbGraderException, SystemExit, ValueError, OSError) as error:
        return str(error) or "nbgrader could not record the submission"
    return None
