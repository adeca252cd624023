"""Record what goes wrong in a page: errors of its console, failed requests, calls outside."""

import re
from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, Request, Response

ALLOWED = {
    r"favicon-busy": "the icon of a busy kernel is taken away while it still loads",
    r"net::ERR_ABORTED": "the page was left or reloaded while a request was on its way",
    r"Could not restore the debugger state": "Lab asks a kernel that is just starting again",
    r"Connection lost|WebSocket connection to .* failed": "the kernel or the page starts again",
    r"mathjax|MathJax|net::ERR_NAME_NOT_RESOLVED": (
        "nbgrader's own page of a submission asks for MathJax; the course writes no formula there"
    ),
    r"Blocked script execution in 'blob:": "Lab runs no script of a page before one trusts it",
    r"sandbox.*allow-scripts and allow-same-origin": "Lab's frame around the formgrader",
}
"""What a right run shows too: a pattern, and why it is no fault of the course."""


@dataclass
class Watch:
    """The problems of one browser context so far."""

    address: str
    problems: list[str] = field(default_factory=list)

    def note(self, text: str) -> None:
        """Keep a problem, unless it is one of ``ALLOWED``."""
        if not any(re.search(pattern, text) for pattern in ALLOWED):
            self.problems.append(text)

    def follow(self, context: BrowserContext) -> None:
        """Follow all pages of a context, those opened later too."""
        context.on("console", lambda m: m.type == "error" and self.note(f"console: {m.text}"))
        context.on("weberror", lambda error: self.note(f"page error: {error.error}"))
        context.on("requestfailed", lambda r: self.note(f"failed: {r.url} {r.failure}"))
        context.on("request", self._outside)
        context.on("response", self._status)

    def _outside(self, request: Request) -> None:
        if not request.url.startswith((self.address, "data:", "blob:")):
            self.note(f"outside: {request.url}")

    def _status(self, response: Response) -> None:
        if response.status >= 400:
            self.note(f"status {response.status}: {response.url}")
