"""The engine's side of the warm process: ask it for kernels, and hear what becomes of them."""

import asyncio
import contextlib
import itertools
import os
import shutil
import socket
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from grading.engine.frames import PACKET, pack, unpack
from grading.engine.limits import Limits
from grading.engine.sandbox import looks, plan, view
from grading.engine.sandbox.box import Box, BoxEnded, SandboxError, environment
from grading.engine.sandbox.messages import Ended, Interrupt, Kill, Ready, Start, Used
from grading.engine.sandbox.plan import FILES
from grading.engine.source import Room

WARM_ENDED = "The warm process was ended from outside."
FIRST_USER = 100_000
USERS_PER_PROCESS = 64
SECONDS_TO_START = 200

MOST_WAITING = 5
"""A kernel that gets no CPU for all of its own time comes to a limit after so many times it."""


@dataclass
class Kernel:
    """A kernel of the warm process: its state, and what it used and tried when it has ended."""

    name: str
    folder: Path
    user: int | None
    ready: bool = False
    code: int | None = None
    reason: str = ""
    used: Used | None = None
    seen: int = field(default_factory=lambda: os.memfd_create("seen", os.MFD_CLOEXEC))

    def lay_out(self, files: Mapping[str, bytes]) -> None:
        """Write the files that the kernel copies into its own folder when it starts."""
        for name, content in files.items():
            path = self.folder / FILES / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)

    def look(self) -> looks.Look:
        """Return what its first process saw last."""
        return looks.read(self.seen)


class Stopwatch:
    """Measures a kernel's own time from now on."""

    def __init__(self, kernel: Kernel):
        self.kernel = kernel
        self.own_then, self.then = kernel.look().own_time, time.monotonic()

    @property
    def own(self) -> float:
        """Return the kernel's own time so far."""
        return self.kernel.look().own_time - self.own_then

    @property
    def seconds(self) -> float:
        """Return what counts for a limit: own time, and of waiting for a CPU a part."""
        return max(self.own, (time.monotonic() - self.then) / MOST_WAITING)


class WarmProcess(Box):
    """A process of imported libraries, inside the outer walls."""

    def __init__(self) -> None:
        self.run_folder = Path(tempfile.mkdtemp(prefix="asl-"))
        self.run_folder.chmod(0o711)
        self.kernels: dict[str, Kernel] = {}
        self.numbers = itertools.count()
        self.waiting: set[asyncio.Future] = set()
        mounts = view.outer(str(self.run_folder))
        super().__init__("grading.engine.sandbox.warm", mounts, {}, True, [self.run_folder])

    def new_kernel(self) -> Kernel:
        """Make the folder of a kernel that ``start`` will fork."""
        number = next(self.numbers)
        user = None
        if os.geteuid() == 0:
            user = FIRST_USER + os.getpid() * USERS_PER_PROCESS + number % USERS_PER_PROCESS
        folder = self.run_folder / str(number)
        folder.mkdir(mode=0o700)
        if user is not None:
            os.chown(folder, user, user)
        kernel = Kernel(str(number), folder, user)
        self.kernels[kernel.name] = kernel
        return kernel

    async def start(
        self,
        kernel: Kernel,
        room: Room | None,
        limits: Limits,
        handover: int,
        extra_environment: dict[str, str],
    ) -> None:
        """Fork a kernel and wait until it listens.

        Raises:
            SandboxError: it did not start.
            BoxEnded: the warm process is gone.
        """
        shared = [*plan.system(), *plan.python()]
        within = [m if m.kind == "link" else plan.Mount("bind", m.target, m.target) for m in shared]
        within += view.inner(room, kernel.name, limits.megabytes_of_scratch)
        request = Start(
            kernel=kernel.name,
            user=kernel.user,
            plan=plan.to_json(within),
            limits=limits.of_resources(),
            memory=limits.megabytes_of_memory * 2**20,
            environment=environment() | extra_environment,
        )
        try:
            socket.send_fds(self.control, [pack(request)], [handover, kernel.seen])
        except OSError as error:
            raise BoxEnded(WARM_ENDED) from error
        await self.until(lambda: kernel.ready or kernel.code is not None, SECONDS_TO_START)
        if kernel.reason == WARM_ENDED:
            raise BoxEnded(WARM_ENDED)
        if not kernel.ready or kernel.code is not None:
            raise SandboxError(f"A kernel did not start in the sandbox: {kernel.reason}")

    async def until(self, condition: Callable[[], bool], seconds: float) -> bool:
        """Listen to the warm process until a condition holds or the time is over."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        self.hear()
        while not condition() and loop.time() < deadline:
            heard = loop.create_future()
            self.waiting.add(heard)
            loop.add_reader(self.control, self.hear)
            try:
                await asyncio.wait_for(heard, max(0.0, deadline - loop.time()))
            except TimeoutError:
                break
            finally:
                self.waiting.discard(heard)
                if not self.waiting:
                    loop.remove_reader(self.control)
        return condition()

    def hear(self) -> None:
        """Take in what the warm process has said so far, and wake all who wait for its words."""
        with contextlib.suppress(BlockingIOError):
            while message := self._next():
                self._note(unpack(message, Ready, Used, Ended))
            for kernel in self.kernels.values():
                if kernel.code is None:
                    kernel.code, kernel.reason = 1, WARM_ENDED
        for heard in self.waiting:
            if not heard.done():
                heard.set_result(None)

    def _next(self) -> bytes:
        try:
            return self.control.recv(PACKET)
        except BlockingIOError:
            raise
        except OSError:
            return b""

    def _note(self, event: Ready | Used | Ended) -> None:
        kernel = self.kernels.get(event.kernel)
        if kernel is None:
            return
        match event:
            case Ready():
                kernel.ready = True
            case Used():
                kernel.used = event
            case Ended():
                code = -9 if kernel.ready else event.code
                kernel.code = kernel.used.code if kernel.used else code
                kernel.reason = event.reason

    def order(self, what: type[Interrupt | Kill], kernel: Kernel) -> None:
        """Have a kernel interrupted or killed."""
        try:
            self.control.send(pack(what(kernel.name)))
        except OSError:
            self.hear()

    def forget(self, kernel: Kernel) -> None:
        """Remove what a kernel that has ended left behind."""
        self.kernels.pop(kernel.name, None)
        os.close(kernel.seen)
        shutil.rmtree(kernel.folder, ignore_errors=True)
