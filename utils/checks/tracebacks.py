"""How an error looks in a student's notebook: the line of theirs first, the libraries' folded away.

IPython shows every call that an error went through, most of them in libraries, and the student's
own line somewhere among them. Here the line comes first, with the error; the whole trace waits
under it, folded, for who wants it.
"""

import html
import linecache
import re
import traceback
from types import TracebackType
from typing import Any

from utils.messages import errors, say

COLORS = re.compile(r"\x1b\[[\d;]*m")


class Trace:
    """The whole trace of an error, folded where a page can fold."""

    def __init__(self, text: str):
        self.text = text

    def _repr_html_(self) -> str:
        return (
            f"<details><summary>{html.escape(say(errors.WHOLE_TRACE))}</summary>"
            f'<pre style="overflow-x:auto">{html.escape(self.text)}</pre></details>'
        )

    def __repr__(self) -> str:
        return self.text


def own_line(trace: TracebackType | None, is_cell: Any) -> tuple[int, str] | None:
    """Return the number and the text of the last line in a trace that stands in a cell.

    ``is_cell`` tells whether a file name is that of a cell.
    """
    lines = [frame for frame in traceback.extract_tb(trace) if is_cell(frame.filename)]
    if not lines:
        return None
    last = lines[-1]
    text = linecache.getline(last.filename, last.lineno or 0) or last.line or ""
    return last.lineno or 0, text.rstrip()


def fold(shell: Any) -> None:
    """Have a shell show errors of cells short, and keep each whole trace in ``last_trace``.

    A second call changes nothing. Errors of Python's grammar stay as they are, since they are
    short, and point to the place.
    """
    if hasattr(shell, "last_trace"):
        return
    shell.last_trace = None
    show = shell._showtraceback

    def is_cell(filename: str) -> bool:
        return filename in shell.compile._filename_map or "ipykernel_" in filename

    def show_short(kind: type, error: BaseException, lines: list[str]) -> None:
        shell.last_trace = None
        if (own := own_line(error.__traceback__, is_cell)) is None:
            show(kind, error, lines)
            return
        shell.last_trace = Trace(COLORS.sub("", "\n".join(lines)))
        number, text = own
        last = traceback.format_exception_only(kind, error)[-1].rstrip()
        show(kind, error, [say(errors.OWN_LINE, number=number), f"    {text.strip()}", last])

    shell._showtraceback = show_short
