"""The exporter that ``nbgrader generate_feedback`` writes its pages with."""

import re
from collections.abc import Iterator
from pathlib import Path

from nbconvert.exporters import HTMLExporter
from nbformat.notebooknode import NotebookNode
from traitlets.config import Config

from grading.engine.clean import Work, clean_html
from utils.language import language, language_of, speaking
from utils.lesson import FIRST_PAGE
from utils.messages import checks, feedback, say

HERE = Path(__file__).parent
LINK_TO_STEP = re.compile(r'(href="\d\d_\w+)\.ipynb"')
LINK_TO_FIRST_PAGE = re.compile(rf'<a href="\.\./{FIRST_PAGE}\.ipynb">(.*?)</a>')
HEADING = re.compile(r"(?<=<h)[1-5](?=[\s>])|(?<=</h)[1-5](?=>)")
LONG_TEXT = 30
"""Lines of printed text that are shown without scrolling."""

WIDE_TABLES = ('class="dataframe"', "<pre")
"""In the HTML of a table by pandas, and of a summary by Keras."""


def fit_for_page(html: str) -> str:
    """Return clean HTML as it stands on the page.

    Links to another step lead to its feedback page. The first page has none: of a link to it the
    words stay. Headings go one level down, since the page's own stands above them. The empty
    corner of a table is no heading of it.
    """
    html = html.replace("<th></th>", "<td></td>")
    html = HEADING.sub(lambda found: str(int(found[0]) + 1), html)
    return LINK_TO_FIRST_PAGE.sub(r"\1", LINK_TO_STEP.sub(r'\1.html"', html))


def is_long(output: NotebookNode) -> bool:
    """Tell whether an output may need to be scrolled: long printed text, or a wide table."""
    if output.output_type == "stream":
        return output.text.count("\n") > LONG_TEXT
    html = output.get("data", {}).get("text/html", "")
    return any(mark in html for mark in WIDE_TABLES)


class FeedbackExporter(HTMLExporter):
    """Writes a page without script and without network.

    Markdown is cleaned when it is HTML, within one limit for the page. The outputs were cleaned
    when they were graded, or by ``CleanOutputs``.
    """

    def __init__(self, config: Config | None = None, **named: object):
        own = Config(config or {})  # nbgrader names its own template for every HTMLExporter
        own.FeedbackExporter.template_name = "page"
        own.FeedbackExporter.extra_template_basedirs = [str(HERE)]
        own.FeedbackExporter.extra_template_paths = [str(HERE.parent)]
        own.FeedbackExporter.sanitize_html = True
        own.FeedbackExporter.exclude_anchor_links = True
        own.CoalesceStreamsPreprocessor.enabled = True
        super().__init__(config=own, **named)
        self.environment.globals |= {
            "say": say,
            "m": feedback,
            "checks": checks,
            "language": language,
        }
        self.environment.tests["long"] = is_long

    def from_notebook_node(
        self, nb: NotebookNode, resources: dict | None = None, **named: object
    ) -> tuple[str, dict]:
        """Return the page of a notebook, in the notebook's own language."""
        self._work = Work()
        with speaking(language_of(nb.metadata)):
            return super().from_notebook_node(nb, resources, **named)

    def default_filters(self) -> Iterator[tuple[str, object]]:
        """Return nbconvert's filters, with this project's own for cleaning."""
        yield from super().default_filters()
        yield "fit_for_page", fit_for_page
        yield "clean_html", lambda html: fit_for_page(clean_html(html, self._work))
