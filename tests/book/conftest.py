"""The book, built once as `make book` builds it, on a loopback server."""

import contextlib
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Browser, Page
from reading import Shelf

from book.editions import shelf
from utils.settings import ROOT


def build(*options: str) -> None:
    """Build the books of all languages."""
    command = [sys.executable, "-m", "book", "build", *options]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.fixture(scope="session")
def book():
    """Return the book without answers."""
    build()
    return Shelf(shelf(answers=False))


@pytest.fixture(scope="session")
def book_with_answers():
    """Return the book with folded answers."""
    build("--answers")
    return Shelf(shelf(answers=True))


class Quiet(SimpleHTTPRequestHandler):
    """Serve files and say nothing."""

    def log_message(self, *words: object) -> None:
        """Leave the line out that a request is worth."""


@contextlib.contextmanager
def served(shelf: Shelf) -> Iterator[str]:
    """Hold a shelf on a server on loopback within a block; its address is given."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=shelf.folder)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="session")
def address(book):
    """Return the address of a server that holds the book, on loopback."""
    with served(book) as found:
        yield found


@pytest.fixture
def outside():
    """Return the addresses outside loopback that pages asked for; the test fails on any."""
    asked = []
    yield asked
    assert asked == []


@contextlib.contextmanager
def opening(browser: Browser, address: str, outside: list[str]) -> Iterator[Callable[..., Page]]:
    """Give a way to open a page: its context refuses whatever is not on loopback."""

    def within_loopback(route):
        if route.request.url.startswith((address, "data:")):
            route.continue_()
        else:
            outside.append(route.request.url)
            route.abort()

    contexts = []

    def opened(path: str, width: int = 1280, theme: str = "light", **options):
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        context.route("**/*", within_loopback)
        context.add_init_script(f"localStorage.mode = localStorage.theme = '{theme}'")
        page = context.new_page()
        page.problems = []
        page.on("pageerror", lambda error: page.problems.append(str(error)))
        page.on("console", lambda m: m.type == "error" and page.problems.append(m.text))
        page.goto(f"{address}/{path}")
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def reader(browser, address, outside):
    """Return a way to open a page of the book without answers."""
    with opening(browser, address, outside) as opened:
        yield opened


@pytest.fixture
def reader_of_files(browser, book, outside):
    """Return a way to open a page of the book as a file, as from a stick."""
    with opening(browser, book.folder.as_uri(), outside) as opened:
        yield opened


@pytest.fixture
def reader_with_answers(browser, book_with_answers, outside):
    """Return a way to open a page of the book with answers."""
    with served(book_with_answers) as address, opening(browser, address, outside) as opened:
        yield opened
