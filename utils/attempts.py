"""Remember how the student's last cell ended, so that a check can say "your code raised".

A cell that stops with an error leaves its results undone. A check that sees only the missing
result would say "not attempted yet", which is not true. So ``watch`` hooks into IPython: after
each cell it keeps the error, and prints under the traceback what the error means here.
"""

import re
from dataclasses import dataclass

from utils.messages import errors, say


@dataclass(frozen=True)
class Failure:
    """The error that ended a cell: its class name and its text."""

    kind: str
    text: str


_last: Failure | None = None


def last_failure() -> Failure | None:
    """Return the error of the last student cell, or ``None`` if it ended well."""
    return _last


def explain(failure: Failure) -> str | None:
    """Return the sentence for a known error, or ``None`` for one that is not in the table."""
    for kind, pattern, message in errors.KNOWN:
        found = re.search(pattern, failure.text, re.DOTALL)
        if failure.kind == kind and found:
            return say(message, **found.groupdict())
    return None


def _after_cell(result) -> None:
    global _last
    error = result.error_before_exec or result.error_in_exec
    source = result.info.raw_cell or ""
    if "check." in source and error is None:
        return
    _last = None if error is None else Failure(type(error).__name__, str(error))
    explanation = _last and explain(_last)
    if explanation:
        print(say(errors.WHAT_HAPPENED, explanation=explanation))


def watch() -> None:
    """Start to remember, in this kernel. A second call changes nothing."""
    from IPython import get_ipython

    shell = get_ipython()
    if shell is not None and _after_cell not in shell.events.callbacks["post_run_cell"]:
        shell.events.register("post_run_cell", _after_cell)
