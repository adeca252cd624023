"""The Chromium that tests look with: one for all of a process, since Playwright starts but once."""

import os
import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
MISSING = "no Chromium here (Debian: apt-get install chromium)"


def program() -> str | None:
    """Return the path of a Chromium or Chrome of this machine, or ``None``."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next(filter(None, map(shutil.which, names)), None)


def running(folder: Path) -> Iterator[Browser]:
    """Yield a running Chromium that has Korean letters, whatever fonts this machine has.

    ``folder`` is an empty one for what it needs.
    """
    (package,) = find_spec("koreanize_matplotlib").submodule_search_locations
    shutil.copytree(Path(package, "fonts"), folder / "fonts")
    variables = os.environ | {"XDG_DATA_HOME": str(folder)}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program(), args=SWITCHES, env=variables
        )
        yield browser
        browser.close()
