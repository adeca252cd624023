"""What was wrong with submissions and no result can say: refused folders, bad times, failures.

Kept for each assignment, so that the report has it too.
"""

from grading.course import Course
from grading.gradebook.beside import read_facts, write_facts

KIND = "troubles"
Troubles = dict[str, list[str]]
"""Sentences by student, or by the name of a folder that is none of a student's."""


def read_troubles(course: Course, assignment: str) -> Troubles:
    """Return the troubles of the last runs."""
    return read_facts(course, KIND, assignment)


def write_troubles(
    course: Course, assignment: str, found: Troubles, students: list[str] | None
) -> None:
    """Keep the troubles of a run; of a run for some ``students``, the others' stay as they were."""
    old = {} if students is None else read_troubles(course, assignment)
    kept = {name: said for name, said in old.items() if name not in (students or ())}
    write_facts(course, KIND, assignment, kept | found)
