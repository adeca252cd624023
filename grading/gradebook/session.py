"""What one run of nbgrader's Autograde knows: each released notebook and each result, read once.

A class run fills it before it records, so that what was read first is what is recorded. Where
nbgrader's own command or the formgrader's button runs, it finds things out when they are needed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from grading.course import Assignment, Course
from grading.engine import intake
from grading.engine.grade import grade, not_graded
from grading.engine.limits import Limits
from grading.engine.result import Result
from grading.engine.source import SourceNotebook
from grading.gradebook import history
from grading.gradebook.assignment import read_assignment
from grading.gradebook.keys import key_of, notebook_key
from grading.gradebook.points import same_points
from grading.gradebook.proof import proven
from grading.gradebook.results import Results
from grading.gradebook.timestamps import NAME as TIMESTAMP
from grading.gradebook.transaction import OpenGradebook

EXCHANGE = (TIMESTAMP, "submission_secret.txt")
"""When a submission was handed in, and the secret by which its feedback finds the student."""


@dataclass
class Session:
    """Assignments with their files and released notebooks; keys of results and hashes of work.

    The last two go by student, assignment and notebook.
    """

    course: Course
    assignments: dict[str, Assignment] = field(default_factory=dict)
    files: dict[str, dict[str, bytes]] = field(default_factory=dict)
    sources: dict[str, dict[str, SourceNotebook]] = field(default_factory=dict)
    keys: dict[tuple[str, str, str], str] = field(default_factory=dict)
    works: dict[tuple[str, str, str], str] = field(default_factory=dict)
    last: tuple[tuple[str, str, str], Result] | None = None
    opened: OpenGradebook | None = None

    @property
    def gradebook(self) -> OpenGradebook:
        """Return the gradebook, opened when it is first needed.

        Raises:
            NoGradebook: it cannot be opened.
            NotWritten: it is locked.
        """
        if self.opened is None:
            self.opened = OpenGradebook(self.course.folders.db_url)
        return self.opened

    @property
    def of_a_class_run(self) -> bool:
        """Tell whether a class run holds the gradebook open, which notes what it recorded."""
        return self.opened is not None

    def close(self) -> None:
        """Close the gradebook."""
        if self.opened is not None:
            self.opened.close()

    @property
    def results(self) -> Results:
        """Return where results are kept."""
        return Results.of(self.course)

    def assignment(self, name: str) -> Assignment:
        """Return an assignment.

        Raises:
            NoCourse: there is none of this name.
        """
        if name not in self.assignments:
            self.assignments[name] = self.course.assignment(name)
        return self.assignments[name]

    def own_files(self, assignment: str) -> dict[str, bytes]:
        """Return the files that the instructor laid beside the notebooks."""
        if assignment not in self.files:
            self.files[assignment] = self.assignment(assignment).files()
        return self.files[assignment]

    def source(self, assignment: str, notebook: str) -> SourceNotebook:
        """Return a released notebook."""
        return self.read_sources(assignment)[notebook]

    def read_sources(self, assignment: str) -> dict[str, SourceNotebook]:
        """Return the released notebooks of an assignment, with what is known of their tests.

        Raises:
            PointsDisagree: what is released has other points than the lesson's rows.
            SandboxError: the sandbox does not work on this machine.
        """
        if assignment not in self.sources:
            found, limits = self.assignment(assignment), Limits(config=self.course.config)
            sources = read_assignment(found)
            same_points(found, sources)
            self.sources[assignment] = {
                name: proven(found, source, limits, self.results)
                for name, source in sources.items()
            }
        return self.sources[assignment]

    def keep(self, student: str, assignment: str, notebook: str, data: bytes) -> None:
        """Keep what was handed in, and remember what it was."""
        self.works[student, assignment, notebook] = history.keep(self.course, data)

    def work(self, student: str, assignment: str, notebook: str) -> bytes:
        """Return what was kept of a notebook that this session has read."""
        return history.read(self.course, self.works[student, assignment, notebook])

    def result(self, student: str, assignment: str, notebook: str) -> Result:
        """Return the kept result of a submitted notebook, or grade it and keep the result."""
        asked = (student, assignment, notebook)
        if self.last is None or self.last[0] != asked:
            self.last = (asked, self._result(*asked))
        return self.last[1]

    def _result(self, student: str, assignment: str, notebook: str) -> Result:
        source, asked = self.source(assignment, notebook), (student, assignment, notebook)
        known = self.keys.get(asked)
        if known and (found := self.results.load(known)):
            return found
        folder = self.course.submitted(student, assignment)
        limits = Limits(config=self.course.config)
        part = notebook_key(self.assignment(assignment), source, limits)
        try:
            if asked in self.works:
                data = self.work(*asked)
            else:
                data = intake.read_submitted(
                    folder / f"{notebook}.ipynb", limits.megabytes_per_notebook
                )
        except intake.NotGradable as error:
            self.keys[asked] = key_of(str(error).encode(), part)
            result = not_graded(source, str(error))
            self.results.keep(self.keys[asked], result)
            return result
        self.keep(student, assignment, notebook, data)
        files = files_beside(self.assignment(assignment), folder, limits)
        key = self.keys[asked] = key_of(data, part, files)
        result = self.results.load_whole(key)
        if result is None:
            result = grade(data, source, limits, files)
            if not result.final:
                result = grade(data, source, limits, files)
            if result.final:
                self.results.keep(key, result)
            else:
                self.results.give_up(key, result)
        return result


def files_beside(assignment: Assignment, folder: Path, limits: Limits) -> Mapping[str, bytes]:
    """Return the files that a student handed in beside the notebooks, by their paths there.

    A lesson with a room brings its files itself.
    """
    if assignment.lesson:
        return {}
    left_out = [*assignment.course.folders.ignore, *EXCHANGE, "*.ipynb"]
    return intake.read_beside(folder, left_out, limits.megabytes_of_files)
