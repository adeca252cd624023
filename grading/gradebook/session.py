"""What one run knows: each released notebook, each submitted file and each result, read once.

A class run asks it before it records, and nbgrader's own command or the formgrader's button when
things are needed. Either way, what was read first is what is graded and recorded: it lies in the
history, where no student can change it.
"""

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field

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
from grading.gradebook.proof import proven, reference
from grading.gradebook.results import Results
from grading.gradebook.timestamps import NAME as TIMESTAMP
from grading.gradebook.transaction import OpenGradebook

EXCHANGE = (TIMESTAMP, "submission_secret.txt")
"""When a submission was handed in, and the secret by which its feedback finds the student."""


@dataclass
class Session:
    """Assignments with their files and released notebooks, and what was read of submissions.

    ``keys`` of results, hashes of ``works`` and ``refusals`` of what is none go by student,
    assignment and notebook; ``beside``, by student and assignment, has the hashes of the files
    that were handed in beside the notebooks. ``references`` are the answers that the judge must
    try, with the keys of their results.
    """

    course: Course
    assignments: dict[str, Assignment] = field(default_factory=dict)
    files: dict[str, dict[str, bytes]] = field(default_factory=dict)
    sources: dict[str, dict[str, SourceNotebook]] = field(default_factory=dict)
    keys: dict[tuple[str, str, str], str] = field(default_factory=dict)
    works: dict[tuple[str, str, str], str] = field(default_factory=dict)
    refusals: dict[tuple[str, str, str], str] = field(default_factory=dict)
    beside: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    parts: dict[tuple[str, str, frozenset[str]], str] = field(default_factory=dict)
    references: dict[tuple[str, str], tuple[str, bytes] | None] = field(default_factory=dict)
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

    @functools.cached_property
    def limits(self) -> Limits:
        """Return the limits of the course's settings."""
        return Limits(config=self.course.config)

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
            found = self.assignment(assignment)
            sources = read_assignment(found)
            same_points(found, sources)
            self.sources[assignment] = {
                name: self.proven(assignment, source) for name, source in sources.items()
            }
        return self.sources[assignment]

    def part(self, assignment: str, source: SourceNotebook) -> str:
        """Return the part of a key that all submissions of a notebook share, made once.

        Raises:
            NoData: the lesson needs data, and they are not there.
        """
        asked = (assignment, source.name, source.by_hand)
        if asked not in self.parts:
            self.parts[asked] = notebook_key(self.assignment(assignment), source, self.limits)
        return self.parts[asked]

    def reference(self, assignment: str, source: SourceNotebook) -> tuple[str, bytes] | None:
        """Return the reference answer that the judge must try, if any, after its result's key."""
        asked = (assignment, source.name)
        if asked not in self.references:
            data = reference(self.assignment(assignment), source)
            key = key_of(data, self.part(assignment, source)) if data is not None else ""
            self.references[asked] = None if data is None else (key, data)
        return self.references[asked]

    def proven(self, assignment: str, source: SourceNotebook) -> SourceNotebook:
        """Return a notebook with the cells named that the engine must leave to a person.

        Raises:
            SandboxError: the sandbox does not work on this machine.
        """
        tried = self.reference(assignment, source)
        return proven(source, *tried, self.limits, self.results) if tried else source

    def keep(self, student: str, assignment: str, notebook: str, data: bytes) -> None:
        """Keep what was handed in, and remember what it was."""
        self.works[student, assignment, notebook] = history.keep(self.course, data)

    def work(self, student: str, assignment: str, notebook: str) -> bytes:
        """Return what was kept of a notebook that this session has read."""
        return history.read(self.course, self.works[student, assignment, notebook])

    def read(self, student: str, assignment: str, notebook: str) -> bytes:
        """Return a submitted notebook as it was when this session first read it.

        Raises:
            NotGradable: it was none that can be graded.
        """
        asked = (student, assignment, notebook)
        if asked in self.refusals:
            raise intake.NotGradable(self.refusals[asked])
        if asked in self.works:
            return self.work(*asked)
        path = self.course.submitted(student, assignment) / f"{notebook}.ipynb"
        try:
            data = intake.read_submitted(path, self.limits.megabytes_per_notebook)
        except intake.NotGradable as error:
            self.refusals[asked] = str(error)
            raise
        self.keep(*asked, data)
        return data

    def files_beside(self, student: str, assignment: str) -> Mapping[str, bytes]:
        """Return the files beside a student's notebooks, by their paths there, as first read.

        A lesson with a room brings its files itself.
        """
        asked = (student, assignment)
        if self.assignment(assignment).lesson:
            return {}
        if asked in self.beside:
            works = self.beside[asked]
            return {name: history.read(self.course, work) for name, work in works.items()}
        files = intake.read_beside(
            self.course.submitted(student, assignment),
            [*self.course.folders.ignore, *EXCHANGE, "*.ipynb"],
            self.limits.megabytes_of_files,
        )
        self.beside[asked] = {n: history.keep(self.course, data) for n, data in files.items()}
        return files

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
        part = self.part(assignment, source)
        try:
            data = self.read(*asked)
        except intake.NotGradable as error:
            self.keys[asked] = key_of(str(error).encode(), part)
            result = not_graded(source, str(error))
            self.results.keep(self.keys[asked], result)
            return result
        files = self.files_beside(student, assignment)
        key = self.keys[asked] = key_of(data, part, files)
        result = self.results.load_whole(key)
        if result is None:
            result = grade(data, source, self.limits, files)
            if not result.final:
                result = grade(data, source, self.limits, files)
            if result.final:
                self.results.keep(key, result)
            else:
                self.results.give_up(key, result)
        return result
