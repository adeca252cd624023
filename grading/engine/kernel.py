"""A student's kernel as the engine uses it: run a cell, hand values over, survive its death."""

import asyncio
import contextlib
import logging
import mmap
import os
import queue
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import nbformat
import zmq
import zmq.asyncio
from jupyter_client.asynchronous import AsyncKernelClient
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellControlSignal, DeadKernelError
from traitlets import Dict, Instance
from zmq.utils.monitor import recv_monitor_message

from grading.engine import findings
from grading.engine.handover.messages import Function, Values
from grading.engine.handover.receiver import Handover
from grading.engine.judge.messages import Call
from grading.engine.limits import Limits
from grading.engine.result import Finding
from grading.engine.sandbox.box import Box, SandboxError
from grading.engine.sandbox.kernels import MOST_WAITING, Kernel, Stopwatch
from grading.engine.sandbox.looks import SECONDS_BETWEEN_LOOKS
from grading.engine.sandbox.messages import OUT_OF_MEMORY, Kill
from grading.engine.source import Room
from utils.language import VARIABLE, language
from utils.messages import grading as m
from utils.messages import say

SECONDS_TO_STOP = 3
SECONDS_TO_DIE = 30
"""Time in which a killed kernel is gone, with all its processes, also on a busy machine."""

SECONDS_TO_CONNECT = 180
SECONDS_BETWEEN_QUESTIONS = 0.05
MILLISECONDS_TO_TRY_AGAIN = 2000
"""Time in which ZeroMQ tries a connection again that the kernel's end broke, and not this one."""

MILLISECONDS_BETWEEN_LOOKS = 20
MEGABYTES_TO_GO_ON = 64
"""What a kernel must have left after it came to the end of its memory: to hand values over, and for
the cells below."""

BYTES_OF_AN_ARENA = 2**20
"""So much does Python ask the system for at once when it makes small objects."""

SECONDS_WITHOUT_MEMORY = 5
MEGABYTES_WAITING = 250
"""The most that a kernel may add to the engine's memory: parts of a message have a limit, their
number has none."""

MEGABYTES_PER_MESSAGE = 12
MESSAGES_WAITING = 16
"""Messages of each of the kernel's sockets that may wait in the engine while nobody reads them."""

SEND = '__import__("sys").modules["_handover"].send({names!r})'
CALL = '__import__("sys").modules["_handover"].call()'
QUIET = logging.getLogger("grading.engine.kernel")
QUIET.addHandler(logging.NullHandler())
QUIET.propagate = False


class KernelEnded(Exception):
    """The kernel has ended, or had to be ended, in a cell. ``finding`` says why."""

    def __init__(self, finding: Finding):
        super().__init__(finding.instructor)
        self.finding = finding


class SandboxManager(AsyncKernelManager):
    """A kernel manager whose kernels are forked inside walls, with the view of one room.

    They speak the language that is spoken where they are started.
    """

    room = Instance(Room)
    files = Dict()

    @property
    def kernel_spec(self) -> KernelSpec:
        """Return the specification that names the sandbox's provisioner."""
        config = {
            "room": self.room,
            "files": self.files,
            "variables": {"NBGRADER_EXECUTION": "autograde", VARIABLE: language()},
        }
        provisioner = {"provisioner_name": "asl-sandbox", "config": config}
        return KernelSpec(
            argv=["python"],
            display_name="Python 3",
            language="python",
            metadata={"kernel_provisioner": provisioner},
        )

    def client(self, **named: Any) -> AsyncKernelClient:
        """Return a client in the manager's own context, whose limits then hold for it."""
        return super().client(**({"context": self.context} | named))


class Client(NotebookClient):
    """Runs cells, and ends the kernel when it floods the engine with output."""

    bytes_left = 0
    flooded = False

    def stop_flood(self) -> None:
        """End the kernel, since it has printed too much."""
        self.flooded = True
        provisioner = self.km.provisioner
        provisioner.warm.order(Kill, provisioner.kernel)

    async def watch(self) -> None:
        """Wait until messages fill the memory, or one was so large that it cut the connection.

        A connection that the kernel's end broke, as by its death, is tried again; one that was cut
        here is not. How soon a death becomes known says nothing on a busy machine.
        """
        events = zmq.EVENT_DISCONNECTED | zmq.EVENT_CONNECT_RETRIED
        cut = self.kc.iopub_channel.socket.get_monitor_socket(events)
        most = own_memory() + MEGABYTES_WAITING * 2**20
        while True:
            if await cut.poll(MILLISECONDS_BETWEEN_LOOKS):
                event = (await recv_monitor_message(cut))["event"]
                if event == zmq.EVENT_DISCONNECTED and not await cut.poll(
                    MILLISECONDS_TO_TRY_AGAIN
                ):
                    break
            if own_memory() > most:
                break
        self.stop_flood()

    def process_message(
        self, msg: dict[str, Any], cell: nbformat.NotebookNode, cell_index: int
    ) -> Any:
        """Take a message in, unless the notebook has printed too much already."""
        content = msg["content"]
        self.bytes_left -= _length(content)
        if self.bytes_left < 0:
            self.stop_flood()
            return None
        if msg["msg_type"].startswith("comm"):  # widgets, which no page shows
            return None
        if type(content.get("execution_count")) is not int:
            content.pop("execution_count", None)
        try:
            return super().process_message(msg, cell, cell_index)
        except CellControlSignal:
            raise
        except Exception:  # a message that does not keep to the protocol shows nothing
            return None


def show_error(cell: nbformat.NotebookNode, cell_index: int, execute_reply: dict) -> None:
    """Show the error that a kernel's reply names, where the cell shows none.

    A notebook that lets no traceback be shown would pass every assert.
    """
    content = execute_reply.get("content", {})
    if content.get("status") == "error" and all(o.output_type != "error" for o in cell.outputs):
        name, text = (str(content.get(key, "")) for key in ("ename", "evalue"))
        cell.outputs.append(
            nbformat.v4.new_output("error", ename=name, evalue=text, traceback=[f"{name}: {text}"])
        )


def took_too_much(kernel: Kernel) -> bool:
    """Tell whether a kernel that has ended took more memory than it may."""
    return kernel.used is not None and kernel.used.code == OUT_OF_MEMORY


def met_the_limit(cell: nbformat.NotebookNode) -> bool:
    """Tell whether a cell ended since it got no more memory."""
    return any(output.get("ename") == "MemoryError" for output in cell.outputs)


def is_full(kernel: Kernel) -> bool:
    """Tell whether a kernel was too near to its limit of memory to go on when it was last seen."""
    return kernel.look().bytes_left < MEGABYTES_TO_GO_ON * 2**20


def out_of_memory(limits: Limits) -> Finding:
    """Return the finding of a kernel that took more memory than it may."""
    megabytes = limits.megabytes_of_memory
    text = findings.MEMORY.format(megabytes=megabytes)
    return Finding("memory", text, say(m.MEMORY, megabytes=megabytes))


def own_memory() -> int:
    """Return the private memory of this process, in bytes."""
    resident, shared = Path("/proc/self/statm").read_text().split()[1:3]
    return (int(resident) - int(shared)) * mmap.PAGESIZE


def _length(content: Any) -> int:
    if isinstance(content, str):
        return len(content)
    if isinstance(content, dict):
        return 64 + sum(_length(key) + _length(value) for key, value in content.items())
    if isinstance(content, list | tuple):
        return 64 + sum(map(_length, content))
    return 8


async def connect(client: Client) -> None:
    """Connect to a kernel that listens, and wait until its messages arrive.

    jupyter_client's own way waits another 0.2 s for messages that do not come.

    Raises:
        SandboxError: the kernel does not answer.
    """
    kc = client.kc = client.km.client()
    kc.allow_stdin = False
    kc.start_channels(hb=False)
    deadline = time.monotonic() + SECONDS_TO_CONNECT
    asked: set[str] = set()
    heard = answered = False
    while not (heard and answered):
        if time.monotonic() > deadline:
            raise SandboxError("A kernel in the sandbox does not answer.")
        asked.add(kc.kernel_info())
        with contextlib.suppress(queue.Empty):
            while not (heard and answered):
                get = kc.get_shell_msg if heard else kc.get_iopub_msg
                message = await get(timeout=SECONDS_BETWEEN_QUESTIONS)
                ours = message["parent_header"].get("msg_id") in asked
                heard, answered = heard or ours, answered or (heard and ours)


class StudentKernel:
    """The kernel of one notebook. A new one may take its place after it has ended.

    ``boxes`` are the warm processes that it came from, ``spent`` is the time that counts for the
    notebook's limit. ``hasty`` is set where a limit of time may have been met because of the
    machine's load.
    """

    def __init__(
        self,
        notebook: nbformat.NotebookNode,
        room: Room,
        files: Mapping[str, bytes],
        limits: Limits,
        config: Any,
    ):
        self.notebook = notebook
        self.room = room
        self.files = dict(files)
        self.limits = limits
        self.config = config
        self.spent = 0.0
        self.hasty = False
        self.client: Client | None = None
        self.watching: asyncio.Future | None = None
        self.used: list[Kernel] = []
        self.boxes: set[Box] = set()
        self.bytes_left = limits.megabytes_of_output * 2**20

    async def start(self) -> None:
        """Start a kernel.

        Raises:
            SandboxError: the sandbox does not work on this machine.
        """
        context = zmq.asyncio.Context()
        context.setsockopt(zmq.MAXMSGSIZE, MEGABYTES_PER_MESSAGE * 2**20)
        context.setsockopt(zmq.RCVHWM, MESSAGES_WAITING)
        manager = SandboxManager(
            room=self.room, files=self.files, config=self.config, context=context
        )
        self.client = Client(
            self.notebook,
            km=manager,
            timeout=None,
            allow_errors=True,
            record_timing=False,
            iopub_timeout=self.limits.seconds_per_cell * MOST_WAITING,
            log=QUIET,
            on_cell_executed=show_error,
        )
        self.client.bytes_left = self.bytes_left
        self.client.reset_execution_trackers()
        await self.client.async_start_new_kernel()
        self.used.append(manager.provisioner.kernel)
        self.boxes.add(manager.provisioner.warm)
        await connect(self.client)
        self.watching = asyncio.ensure_future(self.client.watch())

    async def stop(self) -> None:
        """End the kernel with all that belongs to it."""
        if self.client is None:
            return
        client, self.client = self.client, None
        if self.watching is not None:
            self.watching.cancel()
        kernel = client.km.provisioner.kernel if client.km.provisioner else None
        if client.kc is not None:
            client.kc.stop_channels()
        if kernel is not None:
            warm = client.km.provisioner.warm
            warm.order(Kill, kernel)
            await warm.until(lambda: kernel.code is not None, SECONDS_TO_DIE)
        await client.km.shutdown_kernel(now=True)
        client.km.context.destroy(linger=0)

    @property
    def running(self) -> bool:
        """Tell whether there is a kernel."""
        return self.client is not None

    def seconds_left(self) -> float:
        """Return the time that is left for the whole notebook."""
        return self.limits.seconds_per_notebook - self.spent

    async def run(self, cell: nbformat.NotebookNode, index: int) -> Finding | None:
        """Run a cell; return the finding if it had to be interrupted.

        Raises:
            KernelEnded: the kernel did not survive the cell. It is gone.
        """
        client = self.client
        seconds = min(self.limits.seconds_per_cell, max(0.0, self.seconds_left()))
        task = asyncio.ensure_future(client.async_execute_cell(cell, index, store_history=True))

        async def wait(seconds: float) -> bool:
            await asyncio.wait({task}, timeout=seconds)
            return task.done()

        provisioner = client.km.provisioner
        late = not await self.within(seconds, wait)
        full = late and is_full(provisioner.kernel)
        if late and (full or not await self._stops(wait)):
            provisioner.warm.order(Kill, provisioner.kernel)
        try:
            await asyncio.wait_for(task, SECONDS_TO_STOP + 2)
        except (DeadKernelError, asyncio.CancelledError, TimeoutError):
            finding = self._why(late, full)
            await self.stop()
            raise KernelEnded(finding) from None
        except Exception as error:
            await self.stop()
            text = findings.PROTOCOL.format(kind=type(error).__name__)
            raise KernelEnded(Finding("protocol", text, say(m.STOPPED))) from error
        full = met_the_limit(cell) and await self._is_full_now()
        if client.flooded or full:
            finding = self._why(late, full)
            await self.stop()
            raise KernelEnded(finding)
        self.bytes_left = client.bytes_left
        return self._time_is_over() if late else None

    async def _stops(self, wait: Callable[[float], Awaitable[bool]]) -> bool:
        """Interrupt what the kernel does, and tell whether it ends."""
        await self.client.km.interrupt_kernel()
        return await self.within(SECONDS_TO_STOP, wait)

    async def within(self, seconds: float, wait: Callable[[float], Awaitable[bool]]) -> bool:
        """Wait for something until so many seconds of the kernel's time have passed; tell whether
        it came. ``wait`` waits for it some seconds and tells the same.

        A kernel that has no byte left for some seconds has nothing to reply with.
        """
        kernel = self.client.km.provisioner.kernel
        watch, hungry, starved = Stopwatch(kernel), Stopwatch(kernel), False
        while not (came := await wait(SECONDS_BETWEEN_LOOKS)) and watch.seconds < seconds:
            if kernel.look().bytes_left > BYTES_OF_AN_ARENA:
                hungry = Stopwatch(kernel)
            if starved := hungry.own > SECONDS_WITHOUT_MEMORY:
                break
        self.spent += watch.seconds
        self.hasty |= not came and watch.own < seconds and not starved
        return came

    async def _is_full_now(self) -> bool:
        provisioner, now = self.client.km.provisioner, time.monotonic()

        async def seen(seconds: float) -> bool:
            await asyncio.sleep(seconds)
            return provisioner.kernel.look().at >= now or await provisioner.poll() is not None

        await self.within(SECONDS_TO_STOP, seen)
        return is_full(provisioner.kernel)

    def _time_is_over(self) -> Finding:
        seconds = self.limits.seconds_per_cell
        return Finding(
            "time", findings.TIME.format(seconds=seconds), say(m.TIME_CELL, seconds=seconds)
        )

    def _why(self, late: bool, full: bool) -> Finding:
        kernel = self.client.km.provisioner.kernel
        self.client.km.provisioner.warm.hear()
        limits = self.limits
        if self.client.flooded:
            self.bytes_left = limits.megabytes_of_output * 2**19
            megabytes = limits.megabytes_of_output
            text = findings.OUTPUT.format(megabytes=megabytes)
            return Finding("output", text, say(m.OUTPUT, megabytes=megabytes))
        if full or took_too_much(kernel):
            return out_of_memory(limits)
        if late:
            return self._time_is_over()
        code = kernel.used.code if kernel.used else kernel.code
        return Finding("ended", findings.ENDED.format(code=code), say(m.STOPPED))

    def count_on(self) -> None:
        """Have the kernel count its cells as if it had run one more."""
        code = "get_ipython().execution_count += 1"
        self.client.kc.execute(code, silent=True, store_history=False, allow_stdin=False)

    async def values(self, names: list[str]) -> Handover:
        """Have the kernel hand over the values of names.

        Raises:
            Refused: it does not answer, or not by the rules.
        """
        return await self._ask(SEND.format(names=names), Values)

    async def call(self, asked: Call) -> Handover:
        """Have the kernel call one of the functions that it handed over.

        Raises:
            Refused: it does not answer in the time of a cell, or not by the rules.
        """
        return await self._ask(CALL, lambda token: Function(token, **asdict(asked)))

    async def _ask(self, code: str, request: Callable[[str], Values | Function]) -> Handover:
        provisioner = self.client.km.provisioner
        receiver = provisioner.receiver
        token, file = receiver.ask(request)

        async def wait(seconds: float) -> bool:
            return (
                await receiver.wait(seconds)
                or await self._is_done_with(asked)
                or await provisioner.poll() is not None
            )

        seconds = min(self.limits.seconds_per_cell, max(1.0, self.seconds_left()))
        execute = self.client.kc.execute
        try:
            asked = execute(code, silent=True, store_history=False, allow_stdin=False)
            await self.within(seconds, wait)
        except BaseException:  # the judgement was over before the answer came
            os.close(file)
            raise
        return receiver.take(token, file)

    async def _is_done_with(self, asked: str) -> bool:
        """Tell whether the kernel has replied to a message, or broken the protocol.

        A kernel without memory, or whose hand-over was taken away, replies and hands nothing over.
        """
        shell = self.client.kc.shell_channel
        for _ in range(MESSAGES_WAITING):
            if not await shell.msg_ready():
                break
            try:
                if (await shell.get_msg(timeout=0))["parent_header"]["msg_id"] == asked:
                    return True
            except Exception:
                return True
        return False
