"""When a submission was handed in: ``timestamp.txt``, which the exchange lays beside it.

nbgrader opens whatever has this name, also a pipe, and waits for ever. ``install`` puts a reader in
its place that looks first, for every command and for the formgrader.
"""

from datetime import datetime
from pathlib import Path

from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import parse_utc

from grading.engine import intake
from grading.gradebook import sentences

NAME = "timestamp.txt"
LONGEST = 200


def read_time(folder: Path) -> datetime | None:
    """Return when the submission in a folder was handed in, ``None`` where nothing says so.

    Raises:
        ValueError: what stands there cannot be read as a time.
    """
    if not intake.is_there(folder / NAME):
        return None
    text = intake.read_text(folder / NAME)
    if text is None or len(text) > LONGEST:
        raise ValueError(sentences.BAD_TIME)
    try:
        return parse_utc(text.strip()) if text.strip() else None
    except (ValueError, OverflowError, TypeError) as error:
        raise ValueError(sentences.BAD_TIME) from error


def problem_of(folder: Path) -> str | None:
    """Return a sentence where the time of a submission cannot be read."""
    try:
        read_time(folder)
    except ValueError as error:
        return str(error)
    return None


def _existing(folders: CourseDirectory, folder: str) -> datetime | None:
    try:
        return read_time(Path(folder))
    except ValueError as error:
        folders.log.warning("%s: %s", folder, error)
        return None


def _submitted(api: NbGraderAPI, assignment: str, student: str) -> datetime | None:
    folders = api.coursedir
    directory = folders.submitted_directory
    return _existing(folders, folders.format_path(directory, student, assignment))


def install() -> None:
    """Have nbgrader read times with the reader above."""
    CourseDirectory.get_existing_timestamp = _existing
    NbGraderAPI.get_submitted_timestamp = _submitted
