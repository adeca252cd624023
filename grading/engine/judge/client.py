"""The engine's side of the judge: start it, give it a job, answer its questions, take its word."""

import asyncio
import os
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from grading.engine.frames import pack, receive_from, send
from grading.engine.handover import reasons
from grading.engine.handover.receiver import Handover
from grading.engine.handover.wire import Refused
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
from grading.engine.sandbox import view
from grading.engine.sandbox.box import Box, BoxEnded
from grading.engine.sandbox.kernels import MOST_WAITING
from grading.engine.sandbox.plan import COURSE, DATA, Mount
from utils.messages import grading as m
from utils.messages import say

MEGABYTES = 3000
"""Memory of one judgement: the values, and a network that may be trained or evaluated."""

SECONDS_TO_END = 0.5
"""Time in which the judge's own end becomes known, after that of a judgement in it."""

JUDGE_ENDED = "The judge was ended from outside."

Caller = Callable[[Call], Awaitable[Handover]]


@dataclass
class Verdict:
    """What the judge said: a frame for each graded cell, fewer if a judgement broke off.

    ``reading`` names the value that it broke off at, if any. ``hasty`` is set where it was broken
    off by the clock, and not by the time that it computed.
    """

    frames: list[CellRan | CellNotRun] = field(default_factory=list)
    cpu_seconds: float = 0.0
    peak_bytes: int = 0
    calls: int = 0
    refused: list[str] = field(default_factory=list)
    reading: str | None = None
    hasty: bool = False


def mounts() -> list[Mount]:
    """Return what the judge sees: the checks and all data, and nothing of any student."""
    return [
        *view.engine("frames.py", "judge", "handover"),
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
        self,
        job: Job,
        imports: list[str],
        values: Handover | None,
        seconds: float,
        call: Caller,
        most_calls: int,
    ) -> Verdict:
        """Have graded cells judged; ``call`` asks the student's kernel to call a function.

        ``imports`` are imported before.

        A judgement that computes longer than ``seconds`` at a cell or a value ends itself, without
        its last frames. One that gets no CPU, or waits, is left after several times that.

        Raises:
            BoxEnded: the judge itself is gone, so that a broken judgement says nothing.
        """
        verdict = Verdict()
        channel = self._ask(job, Request(seconds, MEGABYTES, imports), values)
        try:
            done = await _listen(channel, verdict, seconds * MOST_WAITING + 5, call, most_calls)
            if done:
                verdict.cpu_seconds, verdict.peak_bytes = done.cpu, done.peak
            elif await self.ended(SECONDS_TO_END):
                raise BoxEnded(JUDGE_ENDED)
        except TimeoutError:
            verdict.hasty = True
        finally:
            channel.close()
        return verdict

    def _ask(self, job: Job, request: Request, values: Handover | None) -> socket.socket:
        """Ask for a judgement; return its channel.

        Raises:
            BoxEnded: the judge is gone.
        """
        if values is not None:
            job.at, job.length = values.at, values.length
        ours, theirs = socket.socketpair()
        file = os.memfd_create("job")
        try:
            os.write(file, pack(job))
            os.lseek(file, 0, os.SEEK_SET)
            files = [theirs.fileno(), file, *([values.file] if values else [])]
            socket.send_fds(self.control, [pack(request)], files)
        except OSError as error:
            ours.close()
            raise BoxEnded(JUDGE_ENDED) from error
        finally:
            theirs.close()
            os.close(file)
        ours.setblocking(False)
        return ours


async def _listen(
    channel: socket.socket, verdict: Verdict, patience: float, call: Caller, most_calls: int
) -> Done | None:
    """Take down what the judge says, and answer what it asks; return its last word, if it has one.

    Raises:
        TimeoutError: for ``patience`` seconds it said nothing new.
    """
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(patience) as left:
        while (said := await _receive(channel)) is not None and type(said) is not Done:
            if type(said) is Call:
                verdict.calls += 1
                await _answer(channel, said, call, verdict, most_calls)
                continue
            left.reschedule(loop.time() + patience)
            if type(said) is Reading:
                verdict.reading = said.name
            else:
                verdict.frames.append(said)
    return said


async def _receive(stream: socket.socket) -> CellRan | CellNotRun | Reading | Call | Done | None:
    loop = asyncio.get_running_loop()
    return await receive_from(
        lambda count: loop.sock_recv(stream, count), CellRan, CellNotRun, Reading, Call, Done
    )


async def _answer(
    stream: socket.socket, asked: Call, call: Caller, verdict: Verdict, most_calls: int
) -> None:
    values = None
    try:
        if verdict.calls > most_calls:
            raise Refused(reasons.TOO_OFTEN)
        values = await call(asked)
        reply = Returned(values.at, values.length)
    except Refused as error:
        reply = NotReturned(say(m.NO_ANSWER))
        verdict.refused.append(str(error))
    stream.setblocking(True)
    try:
        send(stream, reply, [values.file] if values else [])
    except OSError:  # the judgement's time was over before the function's
        pass
    finally:
        stream.setblocking(False)
        if values:
            values.close()
