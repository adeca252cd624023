"""What one run of nbgrader's Autograde knows: each released notebook and each result, read once.

A class run fills it before it records, so that what was read first is what is recorded. Where
nbgrader's own command or the formgrader's button runs, it finds things out when they are needed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from grading.course import Course
from grading.engine import intake
from grading.engine.grade import grade, not_graded
from grading.engine.limits import Limits
from grading.engine.result import Result
from grading.engine.source import SourceNotebook
from grading.gradebook import history
from grading.gradebook.assignment import read_assignment
from grading.gradebook.keys import key_of, notebook_key
from grading.gradebook.proof import proven
from grading.gradebook.results import Results

TIMESTAMP = "timestamp.txt"
EXCHANGE = (TIMESTAMP, "submission_secret.txt")
"""When a submission was handed in, and the secret by which its feedback finds the student."""


@dataclass
class Session:
    """Sources by assignment; keys of results and hashes of work by student and notebook."""

    course: Course
    sources: dict[str, dict[str, SourceNotebook]] = field(default_factory=dict)
    keys: dict[tuple[str, str, str], str] = field(default_factory=dict)
    works: dict[tuple[str, str, str], str] = field(default_factory=dict)
    last: tuple[tuple[str, str, str], Result] | None = None

    @property
    def results(self) -> Results:
        """Return where results are kept."""
        return Results.of(self.course)

    def source(self, assignment: str, notebook: str) -> SourceNotebook:
        """Return a released notebook."""
        if assignment not in self.sources:
            found = self.course.assignment(assignment)
            limits = Limits(config=self.course.config)
            self.sources[assignment] = {
                name: proven(found, source, limits, self.results)
                for name, source in read_assignment(found).items()
            }
        return self.sources[assignment][notebook]

    def keep(self, student: str, assignment: str, notebook: str, data: bytes) -> None:
        """Keep what was handed in, and remember what it was."""
        self.works[student, assignment, notebook] = history.keep(self.course, data)

    def result(self, student: str, assignment: str, notebook: str) -> Result:
        """Return the kept result of a submitted notebook, or grade it and keep the result."""
        asked = (student, assignment, notebook)
        if self.last is None or self.last[0] != asked:
            self.last = (asked, self._result(*asked))
        return self.last[1]

    def _result(self, student: str, assignment: str, notebook: str) -> Result:
        source = self.source(assignment, notebook)
        if key := self.keys.get((student, assignment, notebook)):
            found = self.results.load(key)
            return found or not_graded(source, "its result is damaged; grade it again")
        folder = self.course.submitted(student, assignment)
        limits = Limits(config=self.course.config)
        try:
            data = intake.read_submitted(folder / f"{notebook}.ipynb", limits.megabytes_a_notebook)
        except intake.NotGradable as error:
            return not_graded(source, str(error))
        self.keep(student, assignment, notebook, data)
        files = files_beside(self.course, folder, assignment, limits)
        key = key_of(data, notebook_key(self.course.assignment(assignment), source, limits), files)
        result = self.results.load(key)
        if result is None:
            result = grade(data, source, limits, files)
            self.results.keep(key, result)
        return result


def files_beside(
    course: Course, folder: Path, assignment: str, limits: Limits
) -> Mapping[str, bytes]:
    """Return the files that a student handed in beside the notebooks, by their paths there.

    A lesson with a room brings its files itself.
    """
    if course.assignment(assignment).lesson:
        return {}
    left_out = [*course.folders.ignore, *EXCHANGE, "*.ipynb"]
    return intake.read_beside(folder, left_out, limits.megabytes_of_files)
