"""The warm process: it has imported the heavy libraries, runs nothing, and forks kernels.

``python -m grading.engine.sandbox.warm FD`` inside the outer walls, where FD is a socket of
packets. Each request is a packet of JSON with two files beside it, the kernel's end of the
hand-over socket and the file into which its first process writes what it sees. A kernel gets
namespaces, a file system, a user and limits of its own:

    warm process -> starter (leaves the namespaces, ends at once)
                    -> init (first process of the new ones: mounts, watches, ends them)
                       -> kernel (no rights at all: ipykernel, the student's code)

When init ends, every process of the notebook ends with it.
"""

import array
import contextlib
import fcntl
import gc
import importlib
import io
import os
import random
import selectors
import shutil
import signal
import socket
import sys
import time
import types
from pathlib import Path

from grading.engine.frames import PACKET, Warm, pack, unpack
from grading.engine.handover import sender
from grading.engine.sandbox import landlock, libc, memory, own_time, plan, refusals, seccomp, walls
from grading.engine.sandbox.looks import SECONDS_BETWEEN_LOOKS, Looks
from grading.engine.sandbox.messages import (
    OUT_OF_MEMORY,
    Ended,
    Failed,
    Forked,
    Interrupt,
    Kill,
    Ready,
    Start,
    Used,
)

SOCKETS = 5
SECONDS_TO_START = 180
HANDOVER, REPORT, CHANNEL = 3, 4, 5
"""A kernel's descriptors beside the standard ones: the hand-over, where it says that its start
failed, and the channel in which it hands over the filter's listener. Students' code finds the first
one only."""

MOST_DESCRIPTORS = 4096

INTERRUPT, STOP, ENDED = signal.SIGUSR1, signal.SIGTERM, signal.SIGCHLD
STOPPED = -signal.SIGKILL

HEAVY = (
    "ipykernel.debugger",
    "ipykernel.kernelapp",
    "keras",
    "matplotlib.pyplot",
    "pandas",
    "pandas.io.formats.html",
    "tensorflow",
)


def warm_up() -> None:
    """Import what students' code and a hand-over import.

    No operation may run: TensorFlow could not fork.
    """
    sys.modules["debugpy"] = None  # ipykernel then starts without its debugger
    for name in HEAVY:
        importlib.import_module(name)
    del sys.modules["debugpy"]
    draw_a_picture()
    gc.collect()
    gc.freeze()


def draw_a_picture() -> None:
    """Have matplotlib look for its fonts and load what writes a PNG, once for all kernels."""
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots()
    axes.set_title("Aa")
    figure.savefig(io.BytesIO(), format="png")
    plt.close(figure)


def copy_files(source: Path, target: Path) -> None:
    """Copy what lies below a folder, if it is there; the copies belong to the caller."""
    for path in sorted(source.rglob("*")):
        place = target / path.relative_to(source)
        if path.is_dir():
            place.mkdir(exist_ok=True)
        else:
            shutil.copyfile(path, place)


def keep_open(handover: int, report: int, channel: int) -> None:
    """Give three descriptors the numbers that a kernel knows them by, and close all others.

    What it prints past its messages goes nowhere.
    """
    silence = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(silence, number)
    above = max(HANDOVER, REPORT, CHANNEL) + 1
    kept = [fcntl.fcntl(fd, fcntl.F_DUPFD, above) for fd in (handover, report, channel)]
    for number, descriptor in zip((HANDOVER, REPORT, CHANNEL), kept, strict=True):
        os.dup2(descriptor, number)
    os.closerange(above, MOST_DESCRIPTORS)


def run_kernel(request: Start) -> None:
    """Become the kernel of a notebook, with the descriptors that are kept open for it.

    Never returns, unless it cannot become one.
    """
    signal.pthread_sigmask(signal.SIG_SETMASK, set())
    signal.signal(signal.SIGINT, signal.default_int_handler)  # the engine's process may ignore it
    os.setsid()
    os.nice(own_time.NICE)
    os.environ.clear()
    os.environ.update(request.environment)
    walls.limit(request.limits)
    walls.drop_rights(request.user)
    refusals.hand_over(seccomp.install(), socket.socket(fileno=CHANNEL))
    landlock.restrict()
    os.chdir(plan.SCRATCH)
    copy_files(Path(plan.RUN, plan.FILES), Path(plan.SCRATCH))
    random.seed()
    import numpy

    numpy.random.seed()
    ours = ("", plan.ENGINE, plan.COURSE)
    sys.path[:] = ["", plan.COURSE, *(path for path in sys.path if path not in ours)]
    sys.path_importer_cache.clear()  # the course was not there when it was last looked for
    sys.argv[:] = ["ipykernel"]
    sender.connect(socket.socket(fileno=HANDOVER))
    sys.modules[sender.NAME] = sender
    for name in [n for n in sys.modules if n.partition(".")[0] == "grading"]:
        del sys.modules[name]
    sys.modules["__main__"] = types.ModuleType("__main__")
    from ipykernel.kernelapp import IPKernelApp

    app = IPKernelApp.instance()
    history = "--HistoryManager.enabled=False"
    app.initialize(["-f", f"{plan.RUN}/kernel.json", history, "--log-level=50"])
    # IPython leaves 0.1 s after exit(), in which the next cell would begin and be lost with it.
    app.shell.observe(lambda change: os._exit(0), "exit_now")
    os.close(REPORT)
    app.start()
    os._exit(0)


def tell(report: int, message: Forked | Failed | Ready | Used) -> None:
    """Send a message of a kernel's to the warm process, as a packet."""
    os.write(report, pack(message))


def run_init(request: Start, handover: int, seen: int, report: int) -> None:
    """Be the first process of a notebook's namespaces: build, start, watch, end. Never returns."""
    walls.build_root(plan.from_json(request.plan))
    ours, theirs = socket.socketpair()
    kernel = os.fork()
    if kernel == 0:
        told = report
        try:
            keep_open(handover, report, theirs.fileno())
            told = REPORT
            run_kernel(request)
        except BaseException as error:
            tell(told, Failed(repr(error)))
        os._exit(1)
    os.close(handover)
    theirs.close()
    landlock.keep_own(kernel)
    tried = refusals.take_over(kernel, ours)
    looks = Looks(kernel, request.limits, seen)
    started, deadline = False, time.monotonic() + SECONDS_TO_START
    peak, code, alive = 0, None, True
    while code is None:
        look = SECONDS_BETWEEN_LOOKS if started else 0.005
        got = signal.sigtimedwait({INTERRUPT, STOP, ENDED}, look)
        if got and got.si_signo == INTERRUPT:
            os.kill(kernel, signal.SIGINT)
        code = reap(kernel)
        alive = code is None
        if got and got.si_signo == STOP and alive:
            code = STOPPED
        if not started and len(list(Path(plan.RUN).glob("k-*"))) == SOCKETS:
            walls.make_read_only(plan.RUN)  # sockets still answer, and nothing can be put there
            tried.clear()  # ipykernel itself tries a socket
            tell(report, Ready(request.kernel))
            started = True
            looks.start()
        if not started and time.monotonic() > deadline:
            code = 1
        taken = memory.of_processes() + looks.held if started else 0
        peak = max(peak, taken)
        if taken > request.memory:
            code = OUT_OF_MEMORY
    if alive:
        os.kill(kernel, signal.SIGKILL)
        os.waitpid(kernel, 0)
    tell(report, Used(request.kernel, code, peak, sum(os.times()[2:4]), dict(tried)))
    os._exit(0)


def reap(kernel: int) -> int | None:
    """Collect processes that have ended; return the kernel's exit code if it is among them."""
    while True:
        try:
            ended, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return 1
        if ended == 0:
            return None
        if ended == kernel:
            return os.waitstatus_to_exitcode(status)


def start(request: Start, handover: int, seen: int) -> tuple[int, int]:
    """Fork a kernel's init; return its process number and the socket that it reports to.

    ``seen`` is the file into which its first process writes what it sees.

    Raises:
        OSError: the system refused the namespaces.
    """
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    reading, writing = ours.detach(), theirs.detach()
    starter = os.fork()
    if starter == 0:
        try:
            os.close(reading)
            user = libc.CLONE_NEWUSER if request.user is None else 0
            walls.unshare(walls.NAMESPACES | user)
            init = os.fork()
            if init == 0:
                signal.pthread_sigmask(signal.SIG_BLOCK, {INTERRUPT, STOP, ENDED})
                run_init(request, handover, seen, writing)
            tell(writing, Forked(init))
        except BaseException as error:
            tell(writing, Failed(repr(error)))
        os._exit(0)
    os.close(writing)
    os.waitpid(starter, 0)
    if first := os.read(reading, PACKET):
        message = unpack(first, Forked, Failed)
    else:
        message = Failed("the starter ended")
    if type(message) is Forked:
        return message.init, reading
    os.close(reading)
    raise OSError(message.reason)


class Server:
    """Serves the engine's requests until its socket closes."""

    def __init__(self, control: socket.socket):
        self.control = control
        self.selector = selectors.DefaultSelector()
        self.selector.register(control, selectors.EVENT_READ, None)
        self.inits: dict[str, int] = {}
        self.failures: dict[str, str] = {}

    def say(self, event: Warm | Ready | Used | Ended) -> None:
        """Send an event to the engine."""
        self.control.send(pack(event))

    def request(self) -> bool:
        """Serve one request; return False when the engine has gone."""
        descriptors = array.array("i")
        space = socket.CMSG_SPACE(2 * descriptors.itemsize)
        data, extra, _, _ = self.control.recvmsg(PACKET, space)
        if not data:
            return False
        for _, kind, content in extra:
            if kind == socket.SCM_RIGHTS:
                descriptors.frombytes(content[: len(content) - len(content) % 4])
        message = unpack(data, Start, Interrupt, Kill)
        name = message.kernel
        match message:
            case Start():
                try:
                    init, report = start(message, *descriptors)
                    self.inits[name] = init
                    self.selector.register(report, selectors.EVENT_READ, name)
                except OSError as error:
                    self.say(Ended(name, 1, str(error)))
            case Interrupt() if name in self.inits:
                os.kill(self.inits[name], INTERRUPT)
            case Kill() if name in self.inits:
                os.kill(self.inits[name], STOP)
        for descriptor in descriptors:
            os.close(descriptor)
        return True

    def pass_on(self, report: int, name: str) -> None:
        """Pass on what a kernel's init says."""
        if packet := os.read(report, PACKET):
            message = unpack(packet, Ready, Failed, Used)
            if type(message) is Failed:
                self.failures[name] = message.reason
            else:
                self.say(message)
            return
        self.selector.unregister(report)
        os.close(report)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self.inits.pop(name), 0)
        self.say(Ended(name, 1, self.failures.pop(name, "")))

    def serve(self) -> None:
        """Serve until the engine goes; then end, and every kernel with this process."""
        while True:
            for key, _ in self.selector.select():
                if key.data is None:
                    if not self.request():
                        return
                else:
                    self.pass_on(key.fd, key.data)


def main(descriptor: int) -> None:
    """Warm up and serve."""
    walls.adopt_orphans()
    warm_up()
    server = Server(socket.socket(fileno=descriptor))
    server.say(Warm())
    server.serve()


if __name__ == "__main__":
    main(int(sys.argv[1]))
    os._exit(0)
