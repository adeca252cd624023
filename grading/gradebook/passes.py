"""The engine's place in nbgrader: how ``nbgrader autograde`` and the formgrader's button use it.

``SubmissionExporter`` reads a submitted file without trusting it, ``Judged`` takes the place of
nbgrader's Execute, and ``SaveScores`` records no score for what could not be graded. All other
passes are nbgrader's own.
"""

import warnings
from pathlib import Path

import nbformat
from nbconvert.exporters import NotebookExporter
from nbconvert.exporters.exporter import ResourcesDict
from nbformat.notebooknode import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.preprocessors import Execute, NbGraderPreprocessor, SaveAutoGrades
from sqlalchemy.exc import SAWarning
from traitlets import Bool

from grading.engine import grade as engine
from grading.engine import intake
from grading.engine.limits import Limits
from grading.engine.result import Result
from grading.engine.source import SourceNotebook
from grading.gradebook import results
from grading.gradebook.assignment import read_notebook
from grading.gradebook.keys import key_of, notebook_key

OF_THE_EXCHANGE = ("timestamp.txt", "submission_secret.txt")
"""When a submission was handed in, and the secret by which its feedback finds the student."""

Output = tuple[NotebookNode, ResourcesDict]

# nbgrader asks its new rows for others while it makes them; SQLAlchemy warns, and nothing is lost.
warnings.filterwarnings("ignore", "Object of type .* not in session", SAWarning)


def submitted_file(converter, resources: ResourcesDict) -> Path:
    """Return the path of the submitted notebook that ``resources`` speak of."""
    names = resources["nbgrader"]
    folders = converter.coursedir
    folder = folders.format_path(folders.submitted_directory, names["student"], names["assignment"])
    return Path(folder, f"{names['notebook']}.ipynb").absolute()


def source_of(resources: ResourcesDict) -> SourceNotebook:
    """Return the released notebook that ``resources`` speak of."""
    names = resources["nbgrader"]
    return read_notebook(names["assignment"], names["notebook"], names["db_url"])


def result_of(path: Path, source: SourceNotebook, limits: Limits) -> Result:
    """Return the kept result of a submitted file, or grade it and keep the result."""
    try:
        data = intake.read_submitted(path, limits.megabytes_a_notebook)
    except intake.NotGradable as error:
        return engine.not_graded(source, str(error))
    key = key_of(data, notebook_key(source, limits))
    result = results.load(key)
    if result is None:
        result = engine.grade(data, source, limits)
        results.keep(key, result)
    return result


class SubmissionExporter(NotebookExporter):
    """Reads a submission as data from an enemy; the autograded copy, which is ours, as it is.

    No other file of a submission is copied, but for what the exchange laid there: it may be a
    link, and the sandbox starts empty.
    """

    def __init__(self, **named: object):
        super().__init__(**named)
        if self.parent is not None:
            folders = self.parent.coursedir
            folders.ignore = [*folders.ignore, "*", ".*"]

    def from_filename(
        self, filename: str, resources: dict | None = None, **named: object
    ) -> tuple[str, dict]:
        """Return the notebook after the passes, the repaired one of a submission."""
        path = submitted_file(self.parent, resources)
        if Path(filename).absolute() != path:
            return super().from_filename(filename, resources=resources, **named)
        source = source_of(resources)
        try:
            megabytes = Limits(config=self.config).megabytes_a_notebook
            data = intake.read_submitted(path, megabytes)
            notebook, _ = engine.read(data, source)
        except intake.NotGradable as error:
            notebook = nbformat.from_dict(engine.not_graded(source, str(error)).notebook)
        return self.from_notebook_node(notebook, resources=resources, **named)


class Judged(NbGraderPreprocessor):
    """Runs the student's cells in a sandbox and the graded cells in the judge.

    With ``sandbox`` off, nbgrader's own Execute runs all cells in one ordinary kernel, with the
    instructor's rights.
    """

    sandbox = Bool(True, help="Whether students' code runs inside walls.").tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> Output:
        """Put the executed cells in place of the submitted ones."""
        if not self.sandbox:
            self.log.warning("No sandbox: students' code runs with your rights.")
            return Execute(parent=self.parent, config=self.config).preprocess(nb, resources)
        converter = self.parent.parent
        source, limits = source_of(resources), Limits(config=self.config)
        result = result_of(submitted_file(converter, resources), source, limits)
        for finding in result.faults + result.suspicions:
            self.log.warning("%s: %s", resources["nbgrader"]["notebook"], finding.instructor)
        nb.cells = nbformat.from_dict(result.notebook).cells
        resources["nbgrader"]["graded"] = result.graded
        return nb, resources


def copy_exchange_files(folder: Path, target: Path) -> None:
    """Copy what the exchange laid beside a submission; it looks there for it later."""
    for name in OF_THE_EXCHANGE:
        file, copy = folder / name, target / name
        if file.exists() and intake.is_plain_text(file):
            copy.unlink(missing_ok=True)
            copy.write_bytes(intake.read_file(file, 1))


def clear_scores(gradebook: Gradebook, notebook: str, assignment: str, student: str) -> None:
    """Leave a notebook without automatic scores, for a person to look at."""
    for grade in gradebook.find_submission_notebook(notebook, assignment, student).grades:
        grade.auto_score = None
        grade.needs_manual_grade = True
    gradebook.db.commit()


class SaveScores(SaveAutoGrades):
    """Records the scores, and none for a notebook that could not be graded or is not there."""

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> Output:
        """Save the scores of the notebook."""
        nb, resources = super().preprocess(nb, resources)
        names = resources["nbgrader"]
        converter = self.parent.parent
        folder = submitted_file(converter, resources).parent
        copy_exchange_files(folder, Path(converter.writer.build_directory))
        with Gradebook(self.db_url) as gradebook:
            assignment = gradebook.find_assignment(names["assignment"])
            for notebook in [notebook.name for notebook in assignment.notebooks]:
                here = notebook == names["notebook"]
                graded = (
                    names.get("graded", True) if here else (folder / f"{notebook}.ipynb").exists()
                )
                if not graded:
                    clear_scores(gradebook, notebook, names["assignment"], names["student"])
        return nb, resources
