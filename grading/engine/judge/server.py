"""The judge's process: Keras imported, nothing run, and a fork for each hand-over.

``python -m grading.engine.judge.server FD`` inside walls. Each request is a packet with two files
beside it, or three: the channel of this judgement, the job as JSON, and the values. The fork
rebuilds the values, runs the graded cells one after the other, and sends a frame for each: a
crash in one leaves the answers before it.
"""

import base64
import contextlib
import gc
import importlib
import io
import json
import mmap
import os
import resource
import signal
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import CapturingDisplayPublisher
from IPython.core.interactiveshell import InteractiveShell

from grading.engine.frames import PACKET, Warm, pack, receive, send, unpack
from grading.engine.handover import reasons
from grading.engine.handover.wire import Arrays, Decoder, Encoder, Refused
from grading.engine.judge import rebuild
from grading.engine.judge.messages import (
    Call,
    CellNotRun,
    CellRan,
    Done,
    Job,
    NotReturned,
    Reading,
    Request,
    Returned,
)
from utils.checks.attempts import Failure, explain, note_cell
from utils.checks.report import Report
from utils.language import languages, speaking, translations
from utils.messages import grading as m
from utils.messages import say
from utils.quiet import import_keras

MOST_BYTES = 96 * 1024
"""Bytes of the arrays that a student's function is called with: they go in one packet."""


class Hook(DisplayHook):
    """Keeps the value of a cell's last line as nbgrader would read it."""

    def __init__(self, shell: InteractiveShell):
        super().__init__(shell=shell)
        self.results: list[dict] = []

    def __call__(self, result: Any = None) -> None:
        """Keep a value."""
        if result is not None:
            data, metadata = self.compute_format_data(result)
            self.results.append({"data": data, "metadata": metadata})


class Shell:
    """Runs graded cells in a shell that no student's code has ever reached."""

    def __init__(self) -> None:
        self.shell = InteractiveShell.instance()
        self.reports: list[Report] = []
        plain = self.shell.display_formatter.format

        def format_and_keep(thing: Any, *options: Any, **named: Any) -> Any:
            if isinstance(thing, Report):
                self.reports.append(thing)
            return plain(thing, *options, **named)

        self.shell.display_formatter.format = format_and_keep
        self.shell.showtraceback = self.shell.showsyntaxerror = lambda *_, **__: None

    def run(self, test: str) -> CellRan:
        """Run one graded cell; return its outputs and what its check found."""
        self.reports.clear()
        publisher = CapturingDisplayPublisher()
        hook = Hook(self.shell)
        self.shell.display_pub = publisher
        self.shell.displayhook = self.shell.display_trap.hook = hook
        text = io.StringIO()
        with contextlib.redirect_stdout(text), contextlib.redirect_stderr(io.StringIO()):
            result = self.shell.run_cell(test, store_history=False)
        outputs = []
        if printed := text.getvalue():
            outputs.append({"output_type": "stream", "name": "stdout", "text": printed})
        for shown in publisher.outputs:
            outputs.append({"output_type": "display_data"} | _bundle(shown))
        problem = result.error_before_exec or result.error_in_exec
        if problem is not None:
            outputs.append(failure(problem))
        for shown in hook.results:
            outputs.append({"output_type": "execute_result"} | _bundle(shown))
        return CellRan(outputs, [dict(part) for report in self.reports for part in _parts(report)])


def _bundle(shown: dict) -> dict[str, Any]:
    return {"data": dict(shown["data"]), "metadata": dict(shown.get("metadata") or {})}


def _parts(report: Report) -> Iterator[dict[str, str]]:
    for part in report.parts:
        problem = part.problem
        yield {
            "label": part.label,
            "state": str(part.state),
            "cause": problem.cause if problem else "",
            "message": problem.message if problem else "",
        }


def failure(problem: BaseException) -> dict[str, Any]:
    """Return an error as an output that tells nothing of the graded cell's source."""
    found = Failure(type(problem).__name__, str(problem))
    lines = [f"{found.kind}: {found.text}"]
    if explanation := explain(found):
        lines.append(explanation)
    return {
        "output_type": "error",
        "ename": found.kind,
        "evalue": found.text[:500],
        "traceback": lines,
    }


def caller(channel: socket.socket) -> Any:
    """Return what calls a student's function through the engine."""

    def call(index: int, arguments: tuple, named: dict) -> Any:
        arrays = Arrays()
        encoder = Encoder(arrays.append)
        asked = Call(index, encoder.encode(list(arguments)), encoder.encode(named))
        if len(arrays.data) > MOST_BYTES:
            raise ValueError(say(m.CALL_TOO_LARGE, kilobytes=MOST_BYTES // 1024))
        asked.arrays = base64.b64encode(arrays.data).decode()
        send(channel, asked)
        reply, file = receive(channel, Returned, NotReturned)
        if type(reply) is NotReturned:
            raise RuntimeError(reply.reason)
        content, decoder = read_values(file, reply.at, reply.length, call)
        if "error" in content:
            raise rebuild.error(*content["error"])
        return decoder.decode(content["value"])

    return call


def read_values(file: int, at: int, length: int, call: Any) -> tuple[dict, Decoder]:
    """Map a sealed hand-over; return its JSON and what decodes it."""
    size = os.fstat(file).st_size
    data = mmap.mmap(file, size, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_WRITE)
    os.close(file)
    content = json.loads(bytes(data[at : at + length]))
    if not isinstance(content, dict):
        raise Refused(reasons.NO_FORMAT)
    return content, Decoder(data, rebuild.special(call))


def limit(seconds: float) -> None:
    """Have Linux end this process once it has computed so long, also in the middle of a call."""
    signal.setitimer(signal.ITIMER_PROF, seconds)


def judge_job(
    shell: Shell, channel: socket.socket, job: Job, values: int | None, seconds: float
) -> None:
    """Rebuild the values of a job, run its graded cells, and send a frame for each.

    Each value and each cell may compute for ``seconds``.
    """
    refused = dict(job.refused)
    space = shell.shell.user_ns
    if values is not None:
        try:
            content, decoder = read_values(values, job.at, job.length, caller(channel))
        except (Refused, ValueError, RecursionError, MemoryError) as error:
            content, decoder = {}, None
            refused |= dict.fromkeys(job.names, reasons.DAMAGED_HANDOVER.format(error=error))
        for name in job.names:
            if name in refused or content.get(name) == ["undefined"]:
                continue
            send(channel, Reading(name))
            limit(seconds)
            try:
                space[name] = decoder.decode(content.get(name))
            except Refused as error:
                refused[name] = str(error)
            except (RecursionError, MemoryError, ValueError, TypeError) as error:
                refused[name] = reasons.NOT_AGAIN.format(error=type(error).__name__)
    send(channel, Reading(None))
    limit(seconds)
    for source, cell, kind, text in job.cells:
        note_cell(source, cell, Failure(kind, text) if kind else None)
    for statement in job.given:
        exec(compile(statement, "<given>", "exec"), space)
    for test, names in zip(job.tests, job.names_by_test, strict=True):
        limit(seconds)
        bad = {name: refused[name] for name in names if name in refused}
        send(channel, CellNotRun(bad) if bad else shell.run(test))


def become_judge(shell: Shell, files: list[int], request: Request) -> None:
    """Judge one job in this fork. Never returns."""
    limit(request.seconds)
    memory = request.megabytes * 2**20
    resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    channel = socket.socket(fileno=files[0])
    with os.fdopen(files[1], "rb") as file:
        job = unpack(file.read(), Job)
    with lay_out(job.files), speaking(job.language):
        judge_job(shell, channel, job, files[2] if len(files) > 2 else None, request.seconds)
    send(channel, Done(sum(os.times()[:2]), _peak()))


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def import_once(names: list[str]) -> None:
    """Import modules of the course's, before the fork, so that the next ones have them too.

    One that cannot be imported fails again in the graded cell that asks for it, and says so there.
    """
    new = [name for name in names if name not in sys.modules]
    for name in new:
        with contextlib.suppress(Exception):
            importlib.import_module(name)
    if new:
        gc.collect()
        gc.freeze()


def lay_out(files: dict[str, str]) -> tempfile.TemporaryDirectory:
    """Write files into a new folder, and work there."""
    folder = tempfile.TemporaryDirectory()
    for name, text in files.items():
        path = Path(folder.name, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(text))
    os.chdir(folder.name)
    return folder


def serve(control: socket.socket) -> None:
    """Fork for each request until the engine goes."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    shell = Shell()
    shell.run("None")  # what a first cell loads is loaded before any fork
    gc.collect()
    gc.freeze()
    control.send(pack(Warm()))
    while True:
        message, files, _, _ = socket.recv_fds(control, PACKET, 3)
        if not message:
            return
        request = unpack(message, Request)
        import_once(request.imports)
        if os.fork() == 0:
            try:
                control.close()
                become_judge(shell, files, request)
            except BaseException as error:
                print(f"judge: {error!r}", file=sys.stderr)
            finally:
                os._exit(0)
        for file in files:
            os.close(file)


def main(descriptor: int) -> None:
    """Import what checks need, and serve."""
    import_keras()
    import pandas  # noqa: F401

    for name in languages():  # read once here, and not again in each fork
        translations(name)
    serve(socket.socket(fileno=descriptor))


if __name__ == "__main__":
    main(int(sys.argv[1]))
    os._exit(0)
