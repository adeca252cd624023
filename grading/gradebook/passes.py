"""The engine's place in nbgrader: how ``nbgrader autograde`` and the formgrader's button use it.

``SubmissionExporter`` reads a submitted file without trusting it, ``Judged`` takes the place of
nbgrader's Execute, and ``SaveScores`` records no score for what could not be graded. All other
passes are nbgrader's own.
"""

import io
import warnings
from collections.abc import Mapping
from pathlib import Path

import nbformat
from nbconvert.exporters import NotebookExporter
from nbconvert.exporters.exporter import ResourcesDict
from nbformat.notebooknode import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from nbgrader.preprocessors import Execute, NbGraderPreprocessor, SaveAutoGrades
from sqlalchemy.exc import SAWarning
from traitlets import Bool

from grading.course import Assignment, Course, NoCourse
from grading.engine import intake
from grading.engine.clean import MARK
from grading.engine.sandbox.box import SandboxError, look_for_linux
from grading.engine.source import SourceNotebook
from grading.gradebook import changes, comments, overrides
from grading.gradebook.assignment import read_assignment
from grading.gradebook.database import NoGradebook
from grading.gradebook.index import note_recorded
from grading.gradebook.keys import NoData, look_for_data
from grading.gradebook.late import settle_penalties
from grading.gradebook.mistakes import mistakes_in
from grading.gradebook.notes import Notes
from grading.gradebook.points import PointsDisagree, same_points
from grading.gradebook.proof import advice
from grading.gradebook.session import EXCHANGE, Session
from grading.gradebook.work import UNREADABLE, forget_work, note_work, scores_before

Output = tuple[NotebookNode, ResourcesDict]

# nbgrader asks its new rows for others while it makes them; SQLAlchemy warns, and nothing is lost.
warnings.filterwarnings("ignore", "Object of type .* not in session", SAWarning)


def session_of(converter) -> Session:
    """Return the session of a run of nbgrader's Autograde, a new one where it has none."""
    if not hasattr(converter, "session"):
        converter.session = Session(Course(converter.config, converter.coursedir))
    return converter.session


_find_submitted = Autograde.init_notebooks


def _find_known(converter: Autograde) -> None:
    """Find what was handed in of an assignment, or end the command where there is none so named."""
    try:
        session_of(converter).assignment(converter.coursedir.assignment_id)
    except NoCourse as error:
        converter.log.error("%s", error)
        raise NbGraderException(str(error)) from error
    _find_submitted(converter)


def install() -> None:
    """Have nbgrader look whether there is such an assignment before it looks for submissions."""
    Autograde.init_notebooks = _find_known


def names_of(resources: ResourcesDict) -> tuple[str, str, str]:
    """Return the student, the assignment and the notebook that ``resources`` speak of."""
    names = resources["nbgrader"]
    return names["student"], names["assignment"], names["notebook"]


class SubmissionExporter(NotebookExporter):
    """Reads a submission as data from an enemy; the autograded copy, which is ours, as it is.

    No other file of a submission is copied, but for what the exchange laid there: it may be a
    link.
    """

    def __init__(self, **named: object):
        super().__init__(**named)
        self.optimistic_validation = True  # one look at the end, and not one after each pass
        if self.parent is not None:
            folders = self.parent.coursedir
            folders.ignore = [*folders.ignore, "*", ".*"]
            self._look_ahead(folders.assignment_id, folders.student_id)

    def _look_ahead(self, assignment: str, student: str) -> None:
        """End the command with a sentence where nothing can be graded; say what changed."""
        session = session_of(self.parent)
        try:
            found = session.assignment(assignment)
            if not self._judged():
                same_points(found, read_assignment(found))
                return
            look_for_linux()
            look_for_data(found)
            if assignment not in session.sources:  # those of a class run were looked at
                self._say(found, session.read_sources(assignment), student)
        except (NoCourse, NoData, NoGradebook, PointsDisagree, SandboxError) as error:
            self.parent.log.error("%s", error)
            raise NbGraderException(str(error)) from error

    def _say(
        self, assignment: Assignment, sources: Mapping[str, SourceNotebook], student: str
    ) -> None:
        """Say what changed since the last run, and which tests cannot work as they are."""
        again = [student] if student != "*" else None if self.parent.force else []
        said = changes.since_last_run(assignment, sources, again)
        said += filter(None, (advice(assignment.name, source) for source in sources.values()))
        for sentence in said:
            self.parent.log.warning("%s", sentence)

    def from_filename(
        self, filename: str, resources: dict | None = None, **named: object
    ) -> tuple[str, dict]:
        """Return the notebook after the passes, the graded one in place of a submitted file."""
        session, names = session_of(self.parent), names_of(resources)
        submitted = session.course.submitted(*names[:2]) / f"{names[2]}.ipynb"
        if Path(filename).absolute() != submitted.absolute():
            return super().from_filename(filename, resources=resources, **named)
        if self._judged():
            notebook = nbformat.from_dict(session.result(*names).notebook)
            return self.from_notebook_node(notebook, resources=resources, **named)
        data = submitted.read_bytes()  # whose code runs with the instructor's rights anyway
        session.keep(*names, data)
        text = io.StringIO(data.decode("utf-8"))
        return self.from_file(text, resources=resources, **named)

    def _judged(self) -> bool:
        return Judged(config=self.config).sandbox


class Judged(NbGraderPreprocessor):
    """Puts the cells that the engine has run in place of the submitted ones.

    With ``sandbox`` off, nbgrader's own Execute runs all cells in one ordinary kernel, with the
    instructor's rights.
    """

    sandbox = Bool(True, help="Whether students' code runs inside walls.").tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> Output:
        """Put the executed cells in place of the submitted ones."""
        if not self.sandbox:
            self.log.warning("No sandbox: students' code runs with your rights.")
            return Execute(parent=self.parent, config=self.config).preprocess(nb, resources)
        names = names_of(resources)
        session = session_of(self.parent.parent)
        result = session.result(*names)
        for finding in result.faults + result.suspicions:
            self.log.warning("%s: %s", names[2], finding.instructor)
        nb.cells = nbformat.from_dict(result.notebook).cells
        resources["nbgrader"]["graded"] = result.graded
        resources["nbgrader"]["cleaned"] = True
        resources["nbgrader"]["by_hand"] = session.source(*names[1:]).by_hand
        return nb, resources


def copy_files(session: Session, student: str, assignment: str) -> None:
    """Lay beside the autograded notebooks what the exchange laid beside a submission, which it
    looks for later, and the files of the instructor, which pages may show.
    """
    course = session.course
    folder = course.submitted(student, assignment)
    target = course.folder(course.folders.autograded_directory, student, assignment)
    target.mkdir(parents=True, exist_ok=True)
    for name in EXCHANGE:
        file, copy = folder / name, target / name
        if (text := intake.read_text(file)) is not None:
            copy.unlink(missing_ok=True)
            copy.write_text(text, encoding="utf-8")
    for name, content in session.own_files(assignment).items():
        copy = target / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.unlink(missing_ok=True)
        copy.write_bytes(content)


class SaveScores(SaveAutoGrades):
    """Records the scores, and none for a notebook that could not be graded or is not there."""

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> Output:
        """Save the scores of the notebook, and note what work they are for."""
        names = resources["nbgrader"]
        if names.get("cleaned"):  # other metadata were cleared just before
            nb.metadata[MARK] = True
        student, assignment, this = names_of(resources)
        before = scores_before(names["db_url"], student, assignment, this)
        nb, resources = super().preprocess(nb, resources)
        session = session_of(self.parent.parent)
        copy_files(session, student, assignment)
        folder = session.course.submitted(student, assignment)
        missing, older = [], []
        with Gradebook(self.db_url) as gradebook:
            notes = Notes(gradebook, assignment)
            for notebook in gradebook.find_assignment(assignment).notebooks:
                here = notebook.name == this
                there = here or intake.is_there(folder / f"{notebook.name}.ipynb")
                if there and not here:
                    continue
                graded = here and names.get("graded", True)
                submitted = gradebook.find_submission_notebook(notebook.name, assignment, student)
                for grade in submitted.grades:
                    if not graded or (here and grade.name in names.get("by_hand", ())):
                        grade.auto_score = None
                        grade.needs_manual_grade = True
                if not there:
                    missing.append(notebook.name)
                    forget_work(notes, student, submitted)
                if here:
                    work = session.works.get((student, assignment, this), UNREADABLE)
                    note_work(notes, student, submitted, work, before)
                    if "graded" in names:  # there is no result where the engine did not run
                        mistakes = mistakes_in(
                            assignment, this, session.result(*names_of(resources))
                        )
                        source = session.source(assignment, this)
                        comments.place(notes, student, submitted, source, mistakes)
                    if not session.of_a_class_run:  # which says it of all at its end
                        older = overrides.older_of(notes, student, submitted)
            gradebook.db.commit()
        if not session.of_a_class_run:
            for sentence in [*older, *([overrides.ADVICE] if older else [])]:
                self.log.warning("%s", sentence)
            key = session.keys[student, assignment, this] if "graded" in names else None
            note_recorded(session.course, assignment, student, this, key, missing)
        return nb, resources


class SavePenalties(NbGraderPreprocessor):
    """Settles what late work loses, by the dates and the policy of the course."""

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> Output:
        """Settle the penalties of the student's submission."""
        student, assignment, _ = names_of(resources)
        with Gradebook(resources["nbgrader"]["db_url"]) as gradebook:
            settle_penalties(gradebook, assignment, self.config, student)
        return nb, resources
