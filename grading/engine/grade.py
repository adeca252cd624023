"""Grade one submitted notebook, from the file's bytes to a result.

The kernels and the judge live as long as the process, in a thread of their own: what bubblewrap
started ends with the thread that started it.
"""

import asyncio
import functools
import threading
from collections.abc import Coroutine, Mapping
from typing import Any

import nbformat
from traitlets.config import Config

from grading.engine import findings, intake
from grading.engine.execute import Execution
from grading.engine.limits import Limits
from grading.engine.repair import repair
from grading.engine.result import Finding, Result
from grading.engine.sandbox.box import BoxEnded
from grading.engine.source import SourceNotebook
from utils.language import ENGLISH, KEY, language, language_in, speaking
from utils.messages import grading as m
from utils.messages import say


@functools.cache
def _loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, name="grading engine", daemon=True).start()
    return loop


def run(work: Coroutine[Any, Any, Any]) -> Any:
    """Run a piece of the engine's work and wait for it, from any thread but the engine's."""
    return asyncio.run_coroutine_threadsafe(work, _loop()).result()


def not_graded(source: SourceNotebook, reason: str, cause: str | None = None) -> Result:
    """Return the result of what could not be graded: the released cells, and the reason.

    The instructor reads the ``cause`` in its place, where one is given.
    """
    spoken = language()
    notebook = nbformat.v4.new_notebook(metadata={} if spoken == ENGLISH else {KEY: spoken})
    repair(notebook, source)
    sentence = say(m.NOT_GRADED, reason=reason)
    notebook.cells.insert(0, nbformat.v4.new_markdown_cell(f"**{sentence}**"))
    text = findings.NOT_GRADED.format(reason=cause or reason)
    fault = Finding("not graded", text, sentence)
    return Result(notebook=notebook, graded=False, faults=[fault])


def read(data: bytes, source: SourceNotebook) -> tuple[nbformat.NotebookNode, list[Finding]]:
    """Return the notebook in a file's bytes, repaired, and what had been changed in it.

    Raises:
        NotGradable: it is no notebook.
    """
    notebook = intake.parse(data)
    return notebook, repair(notebook, source)


def grade(
    data: bytes, source: SourceNotebook, limits: Limits, files: Mapping[str, bytes] | None = None
) -> Result:
    """Grade the bytes of one submitted notebook; ``files`` are what was handed in beside it.

    Where a file of the instructor's has the same name, it takes the student's place. What the
    student reads is said in the notebook's own language.

    Raises:
        SandboxError: the sandbox does not work on this machine.
    """
    with speaking(language_in(data)):
        try:
            return _grade(data, source, limits, files or {})
        except BoxEnded:  # killed from outside, as by a system without memory: again, in a new one
            return _grade(data, source, limits, files or {})


def _grade(
    data: bytes, source: SourceNotebook, limits: Limits, files: Mapping[str, bytes]
) -> Result:
    try:
        notebook, changed = read(data, source)
    except intake.NotGradable as error:
        return not_graded(source, str(error))
    config = Config({"Limits": limits.to_config()})
    beside = {**files, **source.files}
    result = run(Execution(notebook, source, beside, limits, config).run())
    result.suspicions = changed + result.suspicions
    return result
