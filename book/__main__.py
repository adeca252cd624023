"""Build the book, or show it on this machine."""

import os
import shutil
import subprocess
import sys
import time
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Annotated

import typer

from book.editions import HERE, Edition, editions, shelf
from book.icons import lighten
from book.sources import without_outputs, write_sources
from utils.language import VARIABLE, speaking
from utils.settings import ROOT

app = typer.Typer(add_completion=False, no_args_is_help=True, help=__doc__)

Answers = Annotated[bool, typer.Option(help="Fold the answers in, for who learns alone.")]
DOOR = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>'
    '<meta http-equiv="refresh" content="0; url={first}/index.html">'
    "<body>{links}</body></html>\n"
)
NOT_BUILT = "There is no book yet. Build it first: make book{more}"
NO_PORT = "Port {port} cannot be used: {why}. Choose another: python -m book serve --port 8001"
SCRAPS = "jupyter_execute"
"""A folder that MyST-NB leaves beside a book; its pages hold all of it."""


@app.command()
def build(answers: Answers = False) -> None:
    """Write the books of all languages that have notebooks."""
    start, books = time.monotonic(), editions(answers)
    for edition in books:
        with speaking(edition.language):
            write_sources(edition)
        render(edition)
        lighten(edition)
        if lacking := without_outputs(edition):
            print(lacking)
    links = " ".join(
        f'<a href="{book.language}/index.html" lang="{book.language}">{book.name}</a>'
        for book in books
    )
    first = books[0]
    door = DOOR.format(title=first.title, first=first.language, links=links)
    (shelf(answers) / "index.html").write_text(door, encoding="utf-8")
    place, seconds = shelf(answers).relative_to(ROOT), time.monotonic() - start
    print(f"The book is in {place}; open its index.html. It took {seconds:.0f} s.")


def render(edition: Edition) -> None:
    """Let Sphinx make the pages; any doubt of its is an error.

    Raises:
        SystemExit: Sphinx found a fault, which it has printed.
    """
    shutil.rmtree(edition.output, ignore_errors=True)
    strict = ["-W", "-n", "--keep-going", "-q", "-E", "-j", "2"]
    places = ["-d", str(edition.source.with_name(f"{edition.language}-trees"))]
    command = [sys.executable, "-m", "sphinx", "-b", "html", *strict, *places, "-c", str(HERE)]
    found = subprocess.run(
        [*command, str(edition.source), str(edition.output)],
        cwd=ROOT,
        env={
            **os.environ,
            VARIABLE: edition.language,
            "BOOK_ANSWERS": "yes" if edition.answers else "",
            "PYTHONPATH": str(ROOT),
        },
    )
    shutil.rmtree(edition.output.with_name(SCRAPS), ignore_errors=True)
    if found.returncode:
        raise SystemExit(found.returncode)


@app.command()
def serve(answers: Answers = False, port: int = 8000) -> None:
    """Show the books on this machine only, until Ctrl-C."""

    class Pages(SimpleHTTPRequestHandler):
        def __init__(self, *args: object) -> None:
            super().__init__(*args, directory=str(shelf(answers)))

    if not (shelf(answers) / "index.html").is_file():
        raise SystemExit(NOT_BUILT.format(more=" ANSWERS=yes" if answers else ""))
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), Pages)
    except OSError as error:
        raise SystemExit(NO_PORT.format(port=port, why=error.strerror)) from error
    with server:
        print(f"http://127.0.0.1:{server.server_port}/  (Ctrl-C ends it)", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    app()
