"""The engine's side of the judge: start it, give it a job, answer its questions, take its word."""

import asyncio
import json
import os
import socket
import struct
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass, field
from typing import Any

from grading.engine.handover.receiver import Handover
from grading.engine.handover.wire import Refused
from grading.engine.sandbox import view
from grading.engine.sandbox.box import Box, SandboxError
from grading.engine.sandbox.plan import COURSE, DATA, Mount

MEGABYTES = 3000
"""Memory of one judgement: the values, and a network that may be trained or evaluated."""

Call = Callable[[dict[str, Any]], Awaitable[Handover]]


@dataclass
class Job:
    """Graded cells that stand together, and what they need.

    ``names_by_test`` names for each cell the values it reads; ``cells`` are the student's cells
    that ran so far: source, id, and name and text of the error, if any. ``imports`` are modules
    of the lesson's, imported once for all judgements; ``files`` lie beside the notebook, as text
    in base 64.
    """

    tests: list[str]
    names: list[str]
    names_by_test: list[list[str]]
    lesson: list[str]
    cells: list[tuple[str, str | None, str | None, str | None]]
    imports: list[str] = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)
    at: int = 0
    length: int = 0


@dataclass
class Verdict:
    """What the judge said: a frame for each graded cell, fewer if a judgement broke off."""

    frames: list[dict[str, Any]] = field(default_factory=list)
    cpu_seconds: float = 0.0
    peak_bytes: int = 0
    calls: int = 0
    refused: list[str] = field(default_factory=list)


def mounts() -> list[Mount]:
    """Return what the judge sees: the checks and all data, and nothing of any student."""
    return [
        *view.engine("judge", "handover"),
        Mount("bind", f"{COURSE}/utils", str(view.UTILS_HERE)),
        *view.data(DATA),
        Mount("tmpfs", "/tmp", megabytes=64),
        Mount("proc", "/proc"),
        Mount("dev", "/dev"),
    ]


class Judge(Box):
    """The judge's process, inside walls of its own."""

    def __init__(self) -> None:
        variables = {"NBGRADER_EXECUTION": "autograde"}
        super().__init__("grading.engine.judge.server", mounts(), variables, False)

    async def judge(
        self, job: Job, values: Handover | None, seconds: float, call: Call, most_calls: int
    ) -> Verdict:
        """Have graded cells judged; ``call`` asks the student's kernel to call a function.

        A judgement that takes longer than ``seconds`` ends itself, without its last frames.
        """
        verdict = Verdict()
        if values is not None:
            job.at, job.length = values.at, values.length
        ours, theirs = socket.socketpair()
        file = os.memfd_create("job")
        try:
            os.write(file, json.dumps(asdict(job)).encode())
            os.lseek(file, 0, os.SEEK_SET)
            files = [theirs.fileno(), file, *([values.file] if values else [])]
            limits = {"seconds": seconds, "megabytes": MEGABYTES, "imports": job.imports}
            limits = json.dumps(limits).encode()
            socket.send_fds(self.control, [limits], files)
        except OSError as error:
            ours.close()
            raise SandboxError("the judge has ended") from error
        finally:
            theirs.close()
            os.close(file)
        ours.setblocking(False)
        try:
            async with asyncio.timeout(seconds + 5):
                while (frame := await _receive(ours)) is not None and "done" not in frame:
                    if "call" in frame:
                        verdict.calls += 1
                        await _answer(ours, frame, call, verdict, most_calls)
                    else:
                        verdict.frames.append(frame)
                if frame:
                    verdict.cpu_seconds, verdict.peak_bytes = frame["cpu"], frame["peak"]
        except TimeoutError:
            pass
        finally:
            ours.close()
        return verdict


async def _receive(stream: socket.socket) -> dict[str, Any] | None:
    loop = asyncio.get_running_loop()

    async def exactly(count: int) -> bytes:
        data = bytearray()
        while len(data) < count:
            some = await loop.sock_recv(stream, count - len(data))
            if not some:
                return b""
            data += some
        return bytes(data)

    try:
        if not (head := await exactly(4)):
            return None
        body = await exactly(struct.unpack("!I", head)[0])
    except OSError:
        return None
    return json.loads(body) if body else None


async def _answer(
    stream: socket.socket, frame: dict, call: Call, verdict: Verdict, most_calls: int
) -> None:
    values = None
    try:
        if verdict.calls > most_calls:
            raise Refused("the function was called too often")
        values = await call(frame)
        reply = {"at": values.at, "length": values.length}
    except Refused as error:
        reply = {"refused": str(error)}
        verdict.refused.append(str(error))
    data = json.dumps(reply).encode()
    packet = struct.pack("!I", len(data)) + data
    stream.setblocking(True)
    try:
        socket.send_fds(stream, [packet], [values.file] if values else [])
    except OSError:  # the judgement's time was over before the function's
        pass
    finally:
        stream.setblocking(False)
        if values:
            values.close()
