"""How light are the pages? Chromium itself says it; prints a table under ``make speed``.

Their bytes are held to a limit in ``test_reading.py``. How soon something is seen is no test: on a
busy machine it says more about the machine.
"""

from dataclasses import dataclass

from playwright.sync_api import Page
from reading import KINDS
from rich.console import Console
from rich.table import Table

from utils.language import languages

SEEN = """async () => {
    await document.fonts.ready;
    const paint = await new Promise(resolve => new PerformanceObserver(list => {
        const first = list.getEntriesByName('first-contentful-paint')[0];
        if (first) resolve(first.startTime);
    }).observe({type: 'paint', buffered: true}));
    const loaded = performance.getEntries().filter(entry => 'transferSize' in entry);
    return [loaded.reduce((sum, entry) => sum + entry.transferSize, 0), paint];
}"""


@dataclass(frozen=True)
class Visit:
    """A first visit to a page: what it loads, and when text or a picture is seen."""

    kilobytes: float
    milliseconds: float


def visit(page: Page) -> Visit:
    """Return the figures of the page that was opened, with nothing kept from a page before it.

    A context that looks at every request, as the reader's does, keeps nothing.
    """
    loaded, paint = page.evaluate(SEEN)
    return Visit(loaded / 1000, paint)


def test_figures(reader):
    table = Table(title="A first visit to a page of the book, without a network")
    table.add_column("page")
    for language in languages():
        table.add_column(f"{language}: kB", justify="right")
        table.add_column("first paint, ms", justify="right")
    for kind, path in KINDS.items():
        visits = [visit(reader(f"{language}/{path}")) for language in languages()]
        figures = [(f"{v.kilobytes:.0f}", f"{v.milliseconds:.0f}") for v in visits]
        table.add_row(kind, *(figure for pair in figures for figure in pair))
    Console(width=90).print("\n", table)
