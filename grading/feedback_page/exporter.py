"""The exporter that ``nbgrader generate_feedback`` writes its pages with."""

import re
from collections.abc import Iterator
from pathlib import Path

from nbconvert.exporters import HTMLExporter
from traitlets.config import Config

from grading.clean import clean_html

HERE = Path(__file__).parent
LINK_TO_STEP = re.compile(r'(href="\d\d_\w+)\.ipynb"')


def clean_page_html(html: str) -> str:
    """Return HTML without anything that acts; links to another step lead to its feedback page."""
    return LINK_TO_STEP.sub(r'\1.html"', clean_html(html))


class FeedbackExporter(HTMLExporter):
    """Writes a page without script and without network, with every piece of markup cleaned."""

    def __init__(self, config: Config | None = None, **named: object):
        own = Config(config or {})  # nbgrader names its own template for every HTMLExporter
        own.FeedbackExporter.template_name = "page"
        own.FeedbackExporter.extra_template_basedirs = [str(HERE)]
        own.FeedbackExporter.extra_template_paths = [str(HERE.parent)]
        own.FeedbackExporter.sanitize_html = True
        own.FeedbackExporter.exclude_anchor_links = True
        own.CoalesceStreamsPreprocessor.enabled = True
        super().__init__(config=own, **named)

    def default_filters(self) -> Iterator[tuple[str, object]]:
        """Return nbconvert's filters, with this project's own for cleaning."""
        yield from super().default_filters()
        yield "clean_html", clean_page_html
