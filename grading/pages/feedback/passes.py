"""What is done to a graded notebook before it becomes a page, one pass for one thing."""

import base64
import re
from pathlib import Path

from nbconvert.exporters.exporter import ResourcesDict
from nbformat.notebooknode import NotebookNode
from nbgrader.converters import GenerateFeedback
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import List

from grading.course import Course, NoCourse
from grading.engine.clean import MARK, Work, clean_outputs
from grading.engine.source import is_hidden_test
from grading.gradebook.database import open_gradebook
from grading.gradebook.standing import Cell, Standing, standings
from grading.pages.feedback.answers import answers_of
from grading.pages.feedback.paths import without_folders, without_folders_in_html
from grading.pages.feedback.student import earned_text, remarks, sum_text, words_of
from grading.pages.feedback.version import version_of
from utils.messages import feedback as m
from utils.messages import say

IMAGE = re.compile(r"!\[(?P<words>[^\]\n]*)\]\((?P<file>[^)\s]+)\)")
PICTURES = {".gif": "gif", ".jpeg": "jpeg", ".jpg": "jpeg", ".png": "png"}
KILOBYTES_PER_CELL = 2000

Output = tuple[NotebookNode, ResourcesDict]


class Pass(NbGraderPreprocessor):
    """A pass of this project. The HTML exporter configures ``display_data_priority`` on each."""

    display_data_priority = List().tag(config=True)


class TellStanding(Pass):
    """Tells the page what the student has, as all other tables of the class tell it."""

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> Output:
        """Put the points of the notebook, of its cells, and the words for them into resources."""
        # Imported here, since a student's JupyterLab loads these settings without jinja2 declared.
        from grading.pages.feedback.index import write_index

        names, converter = resources["nbgrader"], self.parent.parent
        course = Course(converter.config, converter.coursedir)
        found = standing_of(converter, names["assignment"], names["student"])
        own = next(n for n in found.notebooks if n.name == names["notebook"])
        title, titles = words_of(course, names["assignment"], own.name)
        names |= {
            "title": title,
            "titles": titles,
            "sum": sum_text(own),
            "remarks": remarks(course, found, own),
            "points": {cell.name: cell_text(cell) for cell in own.cells},
            "old_comments": own.old_comments,
            "answers": answers_of(course, found, own.name),
            "version": version_of(course, found, own),
        }
        write_index(course, found)
        return nb, resources


def cell_text(cell: Cell) -> str:
    """Return the points of a check, as a student reads them."""
    if cell.score is None:
        return say(m.NOT_GRADED)
    text = earned_text(cell.score, cell.points)
    return text if cell.manual is None else say(m.BY_A_PERSON, points=text)


def standing_of(converter: GenerateFeedback, assignment: str, student: str) -> Standing:
    """Return a student's standing; a run of nbgrader's command reads that of the class once."""
    if not hasattr(converter, "standings"):
        course = Course(converter.config, converter.coursedir)
        with open_gradebook(converter.coursedir.db_url) as gradebook:
            found = standings(gradebook, assignment, course, samples=True)
        converter.standings = {one.student: one for one in found}
    return converter.standings[student]


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
        if is_hidden_test(cell.source):
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
                    clean_outputs(cell, KILOBYTES_PER_CELL, work)
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
