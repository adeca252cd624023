"""A server, a context and a folder of notebooks for each test in the browser."""

import shutil
from dataclasses import replace
from pathlib import Path

import chromium
import pytest
from asl_lesson import ASSIGNMENT, RELEASE
from lab_page import LabPage
from playwright.sync_api import expect
from servers import running
from watching import Watch

from grading.lab.roles import STUDENT

LAPTOP = {"width": 1280, "height": 800}
MILLISECONDS_TO_SHOW = 60_000
"""What a page may take to show what is expected of it, on a machine that has other work, too."""

expect.set_options(timeout=MILLISECONDS_TO_SHOW)


def pytest_collection_modifyitems(items):
    """Leave the tests out, with the reason, where this machine has no Chromium."""
    if chromium.program() is None:
        missing = pytest.mark.skip(reason=chromium.MISSING)
        for item in items:
            if item.path.is_relative_to(Path(__file__).parent):
                item.add_marker(missing)


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """Return a folder with a copy of the released notebooks, as a student has it."""
    folder = tmp_path_factory.mktemp("student")
    ignored = shutil.ignore_patterns("progress.json", ".*")
    shutil.copytree(RELEASE, folder / ASSIGNMENT, ignore=ignored)
    for page in RELEASE.parent.glob("*.ipynb"):
        shutil.copy(page, folder)
    return folder


@pytest.fixture(scope="module")
def server(home, tmp_path_factory):
    """Return a student's JupyterLab on that folder."""
    with running(replace(STUDENT, folder=home), tmp_path_factory.mktemp("jupyter")) as server:
        yield server


@pytest.fixture
def watched(browser, server):
    """Return a browser context that fails the test on errors and on calls to other hosts."""
    with browser.new_context(viewport=LAPTOP) as context:
        watch = Watch(server.address)
        watch.follow(context)
        yield context
    assert watch.problems == []


@pytest.fixture
def lab(watched, server):
    """Return a page of the student's JupyterLab."""
    return LabPage(watched.new_page(), server)
