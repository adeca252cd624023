"""What all tests share: they run as tests (a small training, no kernel shutdown)."""

import os
import re
import signal
from typing import Any

import chromium
import pytest
from IPython import get_ipython
from xdist.scheduler import LoadScopeScheduling, Scheduling

from utils.lessons.begin import BEGUN
from utils.settings import source_file

os.environ["ASL_TEST"] = "1"
os.environ["PYTHONHASHSEED"] = "0"


STEP_OF_CASE = re.compile(r"\[(\w+/\w+): ")
"""In the name of a test that tries an answer of the corpus: lesson and step."""

NO_DATA = "The tests need data, and there are none yet. Run `make standin` or `make data` first."


def pytest_sessionstart(session: pytest.Session) -> None:
    """End with a sentence where no data have been made.

    A shell lets what it runs in the background ignore Ctrl-C; what the tests start must not.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if not source_file().exists():
        pytest.exit(NO_DATA, returncode=2)


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory):
    """Return a running Chromium; what needs one is left out where there is none."""
    if chromium.program() is None:
        pytest.skip(chromium.MISSING)
    yield from chromium.running(tmp_path_factory.mktemp("chromium"))


@pytest.fixture(autouse=True)
def no_step_begun():
    """Let a test begin any step: the shell of an earlier test may hold the step of its notebook."""
    if shell := get_ipython():
        shell.user_ns.pop(BEGUN, None)


class BesideTheirFile(LoadScopeScheduling):
    """Give a process all tests of a file, which share what is slow to make.

    The answers of the corpus share nothing, so the processes divide them by step.
    """

    def _split_scope(self, nodeid: str) -> str:
        path, _, test = nodeid.partition("::")
        step = STEP_OF_CASE.search(test)
        return f"{path} {step[1]}" if step else path


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Scheduling:
    """Tell xdist which tests belong together; groups by mark get lost with pytest 9.2."""
    return BesideTheirFile(config, log)
