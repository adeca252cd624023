"""When a feedback page is out of date: the version of what it shows, which the page carries."""

import functools
import hashlib
import re
from dataclasses import replace
from pathlib import Path

from grading.course import Course, NoCourse
from grading.engine import clean
from grading.gradebook.standing import Missing, Notebook, Standing
from grading.gradebook.times import show_span, show_time, zone_of
from grading.pages.feedback.answers import are_shown
from utils import messages
from utils.language import LOCALES, language_in
from utils.messages import feedback as m
from utils.messages import say

HERE = Path(__file__).parent
VERSION = re.compile(rb'<meta content="(\w{64})" name="version"/>')
LETTERS = str.maketrans("0123456789", "ghijklmnop")
"""A version has no digits, so that nobody finds an answer in it."""

BYTES_OF_HEAD = 2000
"""The version stands at the beginning of a page."""


@functools.cache
def _own_code(spoken: str) -> bytes:
    """Return a hash of all that makes pages in a language, as it was when first asked for."""
    folders = (HERE, Path(messages.__file__).parent, LOCALES / spoken)
    files = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    files += [HERE.parent / "pages.css", HERE.parent / "titles.py", Path(clean.__file__)]
    found = hashlib.sha256()
    for path in files:
        if path.suffix != ".pyc":
            found.update(path.read_bytes())
    return found.digest()


def when_late(course: Course, standing: Standing) -> list[str]:
    """Return the sentences on a submission that came late, none if it did not."""
    if not standing.late or standing.due is None:
        return []
    due = show_time(standing.due, zone_of(course.config))
    return [say(m.LATE, late=show_span(standing.late), due=due)]


def solution_bytes(course: Course, assignment: str, notebook: str) -> bytes:
    """Return the solution notebook, which names the checks, and the files that lie beside it."""
    try:
        found = course.assignment(assignment)
    except NoCourse:  # its solutions are not there any more; the gradebook still knows it
        return b""
    path = found.solutions / f"{notebook}.ipynb"
    files = b"".join(hashlib.sha256(data).digest() for data in found.files().values())
    return files + (path.read_bytes() if path.is_file() else b"")


def version_of(course: Course, standing: Standing, notebook: Notebook) -> str:
    """Return the version of a page: the work, the grade, the comments, the words around them."""
    folders = course.folders
    folder = course.folder(folders.autograded_directory, standing.student, standing.assignment)
    missing = Missing.OPEN if notebook.handed_in else notebook.missing
    shown = (
        # A set has no order of its own.
        replace(notebook, missing=missing, old_comments=frozenset()),
        sorted(notebook.old_comments),
        when_late(course, standing),
        are_shown(course, standing),
    )
    work = (folder / f"{notebook.name}.ipynb").read_bytes()
    parts = (
        _own_code(language_in(work)),
        work,
        solution_bytes(course, standing.assignment, notebook.name),
        repr(shown).encode(),
    )
    found = hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts))
    return found.hexdigest().translate(LETTERS)


def version_on(page: Path) -> str | None:
    """Return the version that a page carries, ``None`` where there is no such page."""
    try:
        with page.open("rb") as file:
            found = VERSION.search(file.read(BYTES_OF_HEAD))
    except OSError:
        return None
    return found[1].decode() if found else None
