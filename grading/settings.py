"""The settings of nbgrader that put the engine in its place, for any course."""

from secrets import token_hex

from nbconvert.preprocessors import ClearMetadataPreprocessor, CoalesceStreamsPreprocessor
from nbgrader.converters import GenerateAssignment
from nbgrader.preprocessors import (
    CheckCellMetadata,
    GetGrades,
    IgnorePattern,
    LimitOutput,
)
from traitlets.config import Config

from grading.gradebook import passes, timestamps
from grading.gradebook.exchange import PlainCollect
from grading.gradebook.export import PlainExportPlugin
from grading.gradebook.late import LatePolicy
from grading.gradebook.passes import Judged, SavePenalties, SaveScores, SubmissionExporter
from grading.gradebook.points import TakePointsOfRows
from grading.pages.feedback.exporter import FeedbackExporter
from grading.pages.feedback.passes import (
    CleanOutputs,
    CutFolders,
    HideTests,
    ShowPictures,
    TellStanding,
)
from utils.language import KEY


def use_engine(c: Config) -> None:
    """Have ``nbgrader autograde``, the formgrader's button, feedback and export use the engine.

    ``c`` is what ``get_config()`` returns in ``nbgrader_config.py``. Limits and the place where
    graded cells run are settings of their own, ``c.Limits`` and ``c.Engine``.
    """
    # What the exchange and the folder of submissions hold is looked at before it is opened.
    timestamps.install()
    c.ExchangeFactory.collect = PlainCollect

    # The name of an assignment is looked at before its submissions.
    passes.install()

    # `nbgrader export` writes "not graded" for what was not graded; the stock plug-in writes 0.
    c.ExportApp.plugin_class = PlainExportPlugin

    # The points of a lesson's checks stand in its rows, and nowhere else.
    steps = GenerateAssignment.class_traits()["preprocessors"].default()
    c.GenerateAssignment.preprocessors = [TakePointsOfRows, *steps]

    # Students' cells run in a sandbox, graded cells in the judge; the other passes are nbgrader's.
    c.Autograde.exporter_class = SubmissionExporter
    c.Autograde.autograde_preprocessors = [
        Judged,
        IgnorePattern,
        ClearMetadataPreprocessor,
        LimitOutput,
        SaveScores,
        SavePenalties,
        CheckCellMetadata,
    ]

    # A notebook keeps its language through all passes.
    c.ClearMetadataPreprocessor.preserve_nb_metadata_mask = {("language_info", "name"), KEY}

    # What late work loses follows the dates at once; the settings of c.LatePolicy say how much.
    c.AssignLatePenalties.plugin_class = LatePolicy

    # Feedback pages of our own: no hidden test, no folder of this machine, nothing that acts.
    c.GenerateFeedback.exporter_class = FeedbackExporter
    c.GenerateFeedback.preprocessors = [
        GetGrades,
        TellStanding,
        HideTests,
        ShowPictures,
        CoalesceStreamsPreprocessor,
        CleanOutputs,
        CutFolders,
    ]

    # A cell tagged `skip-execution` would not run where the engine does not, and would earn full
    # points. No student can guess this tag.
    c.Execute.skip_cells_with_tag = token_hex(16)

    # A test cell that a student deleted comes back, instead of waiting for a person.
    c.OverwriteCells.add_missing_cells = True
