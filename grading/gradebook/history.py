"""Each submission that was graded is kept: its notebooks by their content, and when it was so.

A file of the history is named after the hash of what is in it, so what did not change takes no
room. What was recorded when stands in the notes of the gradebook.
"""

import gzip
import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from grading.course import Assignment, Course
from grading.gradebook.database import open_gradebook
from grading.gradebook.notes import SEPARATOR, Kind, Notes, name_of
from utils.files import write_whole

DIGITS = 12
"""Of a hash, as it is shown."""


@dataclass(frozen=True)
class Entry:
    """A notebook as it was recorded: when, what was handed in when, and the automatic points.

    ``time`` is UTC; ``handed_in`` is what the exchange says, empty where it says nothing, and
    ``points`` is ``None`` where nothing was graded.
    """

    notebook: str
    time: str
    work: str
    handed_in: str
    points: float | None


def file_of(course: Course, work: str) -> Path:
    """Return the file that keeps the work of a hash."""
    return course.state / "history" / work[:2] / f"{work}.ipynb.gz"


def keep(course: Course, data: bytes) -> str:
    """Keep a submitted notebook, whole or not at all; return the hash that it is found by."""
    work = hashlib.sha256(data).hexdigest()
    path = file_of(course, work)
    if not path.exists():
        write_whole(path, gzip.compress(data, mtime=0))
    return work


def read(course: Course, work: str) -> bytes:
    """Return the notebook that is kept under a hash."""
    return gzip.decompress(file_of(course, work).read_bytes())


def note(notes: Notes, student: str, entry: Entry) -> None:
    """Note that a notebook was recorded, unless it was so the last time, too.

    It comes after what was noted before, also where the clock has been set back since.
    """
    last = next(reversed(_entries(notes, student, entry.notebook)), None)
    if last and (last.work, last.points) == (entry.work, entry.points):
        return
    if last and entry.time <= last.time:
        time = datetime.fromisoformat(last.time) + timedelta(milliseconds=1)
        entry = replace(entry, time=time.isoformat(timespec="milliseconds"))
    text = json.dumps(asdict(entry))
    notes.put(Kind.HISTORY, text, student, entry.notebook, entry.time)


def now() -> str:
    """Return the time, as the history has it."""
    return datetime.now(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds")


def _entries(notes: Notes, student: str, notebook: str | None = None) -> list[Entry]:
    start = name_of(student, notebook) if notebook else student
    found = notes.all(Kind.HISTORY, f"{start}{SEPARATOR}")
    return [Entry(**json.loads(text)) for text in found.values()]


def read_history(assignment: Assignment, student: str) -> list[Entry]:
    """Return what was recorded of a student, in the order of time."""
    with open_gradebook(assignment.course.folders.db_url) as gradebook:
        found = _entries(Notes(gradebook, assignment.name), student)
    return sorted(found, key=lambda entry: (entry.time, entry.notebook))


def as_it_was(entries: Iterable[Entry], time: datetime) -> list[Entry]:
    """Return of each notebook what was recorded last of what was handed in up to a time.

    Where nothing says when it was handed in, the time of its recording counts.
    """
    found = {
        e.notebook: e for e in entries if datetime.fromisoformat(e.handed_in or e.time) <= time
    }
    return [found[name] for name in sorted(found)]


def write_out(course: Course, entries: Iterable[Entry], folder: Path) -> list[Path]:
    """Write notebooks as they were handed in into a folder; return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for entry in entries:
        if file_of(course, entry.work).exists():
            path = folder / f"{entry.notebook}.ipynb"
            path.write_bytes(read(course, entry.work))
            written.append(path)
    return written
