"""What is done to a graded notebook before it becomes a page, one pass for one thing."""

import base64
import re
from pathlib import Path

from nbconvert.exporters.exporter import ResourcesDict
from nbformat.notebooknode import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import List

from grading.class_run.scores import is_graded
from grading.course import Course, NoCourse
from grading.engine.clean import MARK, Work, clean_outputs
from grading.pages.feedback.paths import without_folders, without_folders_in_html
from utils.messages import feedback as m
from utils.messages import say

HIDDEN = "BEGIN HIDDEN TESTS"
IMAGE = re.compile(r"!\[(?P<words>[^\]\n]*)\]\((?P<file>[^)\s]+)\)")
PICTURES = {".gif": "gif", ".jpeg": "jpeg", ".jpg": "jpeg", ".png": "png"}
KILOBYTES_A_CELL = 2000

Output = tuple[NotebookNode, ResourcesDict]


class Pass(NbGraderPreprocessor):
    """A pass of this project. The HTML exporter configures ``display_data_priority`` on each."""

    display_data_priority = List().tag(config=True)


class TellUngraded(Pass):
    """Tells the page what has no score, a cell or all of them: nbgrader gives that as 0."""

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> Output:
        """Put ``graded``, and the names of the cells that wait, into the resources."""
        names = resources["nbgrader"]
        with Gradebook(names["db_url"]) as gradebook:
            submitted = gradebook.find_submission_notebook(
                names["notebook"], names["assignment"], names["student"]
            )
            names["graded"] = is_graded(submitted)
            names["waiting"] = {
                grade.name
                for grade in submitted.grades
                if grade.auto_score is None and grade.manual_score is None
            }
        return nb, resources


class ShowPictures(Pass):
    """Puts the pictures that the instructor laid beside the notebook into the page itself.

    A page loads nothing. Of all other addresses nothing is read.
    """

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> Output:
        """Put the pictures into the text cells."""
        converter = self.parent.parent
        course = Course(converter.config, converter.coursedir)
        try:
            files = course.assignment(resources["nbgrader"]["assignment"]).files()
        except NoCourse:  # its solutions are not there any more; the gradebook still knows it
            return nb, resources

        def shown(found: re.Match[str]) -> str:
            kind = PICTURES.get(Path(found["file"]).suffix.lower())
            if kind is None or found["file"] not in files:
                return found[0]
            data = base64.b64encode(files[found["file"]]).decode()
            return f"![{found['words']}](data:image/{kind};base64,{data})"

        for cell in nb.cells:
            if cell.cell_type == "markdown":
                cell.source = IMAGE.sub(shown, cell.source)
        return nb, resources


class HideTests(Pass):
    """Puts a sentence in place of a hidden test, and cuts its code out of an error."""

    def preprocess_cell(self, cell: NotebookNode, resources: ResourcesDict, index: int) -> Output:
        """Hide one cell, if it is a hidden test."""
        if HIDDEN in cell.source:
            points = cell.metadata.get("nbgrader", {}).get("points", 0)
            cell.source = say(m.HIDDEN_TEST, points=f"{points:g}")
            cell.metadata.hidden_test = True
            for output in cell.get("outputs", ()):
                if output.output_type == "error":
                    output.traceback = [f"{output.ename}: {output.evalue}"]
        return cell, resources


class CleanOutputs(Pass):
    """Leaves of the outputs what can be shown, without markup that acts, where no engine did."""

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> Output:
        """Clean the outputs of a notebook that was graded without the engine."""
        if not nb.metadata.get(MARK):
            work = Work()
            for cell in nb.cells:
                if cell.cell_type == "code":
                    clean_outputs(cell, KILOBYTES_A_CELL, work)
        return nb, resources


class CutFolders(Pass):
    """Cuts the folders of the grading machine out of the outputs."""

    def preprocess_cell(self, cell: NotebookNode, resources: ResourcesDict, index: int) -> Output:
        """Cut the folders out of the outputs of one cell."""
        for output in cell.get("outputs", ()):
            if output.output_type == "stream":
                output.text = without_folders(output.text)
            elif output.output_type == "error":
                output.traceback = [without_folders(line) for line in output.traceback]
            else:
                _cut_data(output.data)
        return cell, resources


def _cut_data(data: NotebookNode) -> None:
    if "text/plain" in data:
        data["text/plain"] = without_folders(data["text/plain"])
    if "text/html" in data:
        data["text/html"] = without_folders_in_html(data["text/html"])
