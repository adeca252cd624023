"""A process inside the outer walls: the warm process, or the judge.

Bubblewrap builds the walls where it is installed, else the same walls are made with the system's
own calls (``enter``). Either way: no network, own processes, a file system that holds the mounts
of a plan and nothing else, and an environment without anything of the instructor's.
"""

import asyncio
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import weakref
from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar, Self

from grading.engine.frames import PACKET, NoMessage, Warm, unpack
from grading.engine.sandbox import plan
from utils.settings import ROOT

SECONDS_TO_START = 180

ENVIRONMENT = {
    "HOME": plan.SCRATCH,
    "USER": "student",
    "LOGNAME": "student",
    "PATH": "/usr/bin:/bin",
    "LD_LIBRARY_PATH": f"{plan.PYTHON}/lib",
    "LANG": "C.UTF-8",
    "ASL_DATA": plan.DATA,
    "MPLBACKEND": "agg",
    "MPLCONFIGDIR": plan.SCRATCH,
    "IPYTHONDIR": plan.SCRATCH,
    "JPY_PARENT_PID": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_NUM_INTRAOP_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "CUDA_VISIBLE_DEVICES": "-1",
    "PYTHONDONTWRITEBYTECODE": "1",
}
NEEDS_LINUX = (
    "Grading in a sandbox needs Linux. Grade on a Linux machine, or with nbgrader autograde "
    "--Judged.sandbox=False, which runs students' code with your rights."
)
PASSED_ON = ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE", "TZ")


class SandboxError(RuntimeError):
    """The sandbox could not be built. The text says why, and what to do."""


class BoxEnded(SandboxError):
    """A process of the sandbox was there, and is gone: killed from outside, or by the system."""


def environment() -> dict[str, str]:
    """Return the variables of a sandboxed process: nothing personal of the instructor's."""
    return ENVIRONMENT | {name: os.environ[name] for name in PASSED_ON if name in os.environ}


def look_for_linux() -> None:
    """Look whether the system is one that walls can be built on.

    Raises:
        SandboxError: it is not Linux.
    """
    if sys.platform != "linux":
        raise SandboxError(NEEDS_LINUX)


def kind_of_walls() -> str:
    """Return what builds the walls on this machine: ``bubblewrap`` or ``namespaces``."""
    return "bubblewrap" if shutil.which("bwrap") else "namespaces"


class Box:
    """A Python module that runs inside the outer walls and is talked to by a socket of packets.

    ``mounts`` come beside Python and the system, ``variables`` beside the environment that all
    share. ``rights`` keeps the rights to build walls of its own, where the caller has them. The
    process ends with this object, and ``folders`` go with it.

    Raises:
        SandboxError: this is not Linux.
    """

    _shared: ClassVar["Box | None"] = None

    def __init__(
        self,
        module: str,
        mounts: list[plan.Mount],
        variables: dict[str, str],
        rights: bool,
        folders: Iterable[Path] = (),
    ):
        look_for_linux()
        self.walls = kind_of_walls()
        self.control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.control.setblocking(False)
        mounts = [*plan.system(), *plan.python(), *mounts]
        command = [plan.executable(), "-m", module, str(theirs.fileno())]
        if self.walls == "bubblewrap":
            outer = [
                shutil.which("bwrap"),
                "--unshare-pid",
                "--unshare-net",
                "--unshare-ipc",
                "--unshare-uts",
            ]
            outer += ["--die-with-parent", "--new-session"]
            outer += ["--cap-add" if rights else "--cap-drop", "ALL"]
            outer += plan.bubblewrap_arguments(mounts)
        else:
            outer = [sys.executable, "-m", "grading.engine.sandbox.enter"]
            outer += [json.dumps(plan.to_json(mounts))]
        paths = f"{plan.ENGINE}:{plan.COURSE}:{plan.PACKAGES}"
        inside = environment() | {"PYTHONPATH": paths}
        inside |= dict.fromkeys(("HOME", "MPLCONFIGDIR", "IPYTHONDIR"), "/tmp") | variables
        self.log = tempfile.TemporaryFile()  # noqa: SIM115
        self.process = subprocess.Popen(
            [*outer, *command],
            env=inside,
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=self.log,
            stderr=self.log,
            cwd=ROOT if self.walls == "namespaces" else "/",
        )
        theirs.close()
        self._finish = weakref.finalize(self, _end, self.process, self.control, folders)
        self._word = asyncio.ensure_future(self._await_word())

    @classmethod
    async def shared(cls) -> Self:
        """Return the one of this process, started when it is first needed.

        Raises:
            SandboxError: it did not start.
        """
        if cls._shared is None or not cls._shared.alive():
            cls._shared = cls()
        box = cls._shared
        if box._word:
            await asyncio.shield(box._word)
            box._word = None
        return box

    def alive(self) -> bool:
        """Tell whether the process is there."""
        return self.process.poll() is None

    async def ended(self, seconds: float) -> bool:
        """Tell whether the process ends within some time: its end closes the socket."""
        loop = asyncio.get_running_loop()
        try:
            return not await asyncio.wait_for(loop.sock_recv(self.control, PACKET), seconds)
        except TimeoutError:
            return False
        except OSError:
            return True

    async def _await_word(self) -> None:
        """Wait for the first packet of the process, which says that it has started."""
        loop = asyncio.get_running_loop()
        try:
            said = await asyncio.wait_for(loop.sock_recv(self.control, PACKET), SECONDS_TO_START)
            unpack(said, Warm)
        except (OSError, NoMessage) as error:  # a time-out is one of the first kind
            self.log.seek(0)
            said = self.log.read().decode(errors="replace").strip().splitlines()
            self._finish()
            raise SandboxError(
                f"The sandbox ({self.walls}) did not start: {said[-1] if said else 'no word'}. "
                "Where Linux refuses it, install bubblewrap or allow user namespaces."
            ) from error


def _end(process: subprocess.Popen, control: socket.socket, folders: Iterable[Path]) -> None:
    """End the process, and with it everything inside the walls."""
    control.close()
    process.kill()
    process.wait()
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
