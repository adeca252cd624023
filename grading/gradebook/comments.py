"""One comment for all who made a mistake, now and in later runs.

It stands where a person's comment stands, in nbgrader's own table, below what a person wrote. The
notes know what was put where, so that it can be changed and taken back.
"""

from collections import defaultdict
from collections.abc import Mapping

from nbgrader.api import SubmittedNotebook

from grading.course import Assignment, is_sample
from grading.engine.source import SourceNotebook
from grading.gradebook.assignment import read_assignment
from grading.gradebook.database import open_gradebook
from grading.gradebook.index import read_index
from grading.gradebook.mistakes import answer_above, mistakes_in
from grading.gradebook.notes import SEPARATOR, Kind, Notes, name_of
from grading.gradebook.results import Results

BETWEEN = "\n\n"


def without(text: str, part: str) -> str:
    """Return a comment without a part of it, which was put there before."""
    before, found, after = text.partition(part)
    return BETWEEN.join(filter(None, (before.strip(), after.strip()))) if found else text


def place(
    notes: Notes,
    student: str,
    submitted: SubmittedNotebook,
    source: SourceNotebook,
    mistakes: Mapping[str, str],
) -> None:
    """Bring the comments on a notebook to what its mistakes call for.

    ``mistakes`` maps each key to the check that found it. A comment that a person changed by hand
    in the formgrader stays as it is.
    """
    wanted: dict[str, dict[str, str]] = defaultdict(dict)
    for key, text in notes.all(Kind.COMMENT).items():
        if key in mistakes and (cell := answer_above(source, mistakes[key])):
            wanted[cell][key] = text
    placed: dict[str, dict[str, str]] = defaultdict(dict)
    start = name_of(student, submitted.name, "")
    for name, text in notes.all(Kind.PLACED, start).items():
        cell, _, key = name.removeprefix(start).partition(SEPARATOR)
        placed[cell][key] = text
    for comment in submitted.comments:
        cell = comment.name
        if cell not in wanted and cell not in placed:
            continue
        text = before = comment.manual_comment or ""
        old = notes.get(Kind.OLD_COMMENT, student, submitted.name, cell) == before
        for key, part in placed[cell].items():
            if wanted[cell].get(key) != part:
                text = without(text, part)
                notes.drop(Kind.PLACED, student, submitted.name, cell, key)
        for key, part in wanted[cell].items():
            if placed[cell].get(key) != part:
                text = BETWEEN.join(filter(None, (text, part)))
                notes.put(Kind.PLACED, part, student, submitted.name, cell, key)
        comment.manual_comment = text or None
        if old:
            by_a_person = text
            for part in wanted[cell].values():
                by_a_person = without(by_a_person, part)
            if by_a_person:
                notes.put(Kind.OLD_COMMENT, text, student, submitted.name, cell)
            else:
                notes.drop(Kind.OLD_COMMENT, student, submitted.name, cell)


def mistakes_of_class(assignment: Assignment) -> dict[tuple[str, str], dict[str, str]]:
    """Return the mistakes by student and notebook, from what was recorded last."""
    results, found = Results.of(assignment.course), {}
    for student, keys in read_index(assignment.course, assignment.name).items():
        for notebook, key in (keys or {}).items():
            result = results.load(key)
            if result and not is_sample(student):
                found[student, notebook] = mistakes_in(assignment.name, notebook, result)
    return found


def who_made(assignment: Assignment) -> dict[str, list[str]]:
    """Return the students who made each mistake, by its key."""
    found: dict[str, list[str]] = defaultdict(list)
    for (student, _), keys in mistakes_of_class(assignment).items():
        for key in keys:
            found[key].append(student)
    return dict(sorted(found.items()))


def read_comments(assignment: Assignment) -> dict[str, str]:
    """Return the comments on mistakes, by key."""
    with open_gradebook(assignment.course.folders.db_url) as gradebook:
        return Notes(gradebook, assignment.name).all(Kind.COMMENT)


def set_comment(assignment: Assignment, key: str, text: str | None) -> None:
    """Put a comment on a mistake on the work of all who made it; ``None`` takes it back."""
    sources = read_assignment(assignment)
    with open_gradebook(assignment.course.folders.db_url) as gradebook:
        notes = Notes(gradebook, assignment.name)
        if text is None:
            notes.drop(Kind.COMMENT, key)
        else:
            notes.put(Kind.COMMENT, text, key)
        submissions = {
            (submission.student_id, notebook.name): notebook
            for submission in gradebook.assignment_submissions(assignment.name)
            for notebook in submission.notebooks
        }
        for (student, notebook), mistakes in mistakes_of_class(assignment).items():
            submitted = submissions.get((student, notebook))
            if submitted and notebook in sources:
                place(notes, student, submitted, sources[notebook], mistakes)
        gradebook.db.commit()
