"""Sandboxed kernels for everything that speaks Jupyter's protocol.

``JUPYTER_DEFAULT_PROVISIONER_NAME=asl-sandbox`` gives them to nbclient, nbgrader or papermill as
they are. The engine names a room as well, and takes values over by the kernel's socket.
"""

import asyncio
import json
import os
import signal
from pathlib import Path
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning import KernelProvisionerBase
from traitlets import Dict, Instance

from grading.engine.handover.receiver import Receiver
from grading.engine.limits import Limits
from grading.engine.sandbox.kernels import Kernel, WarmProcess
from grading.engine.sandbox.messages import Interrupt, Kill
from grading.engine.sandbox.plan import RUN
from grading.engine.source import Room

SECONDS_BETWEEN_LOOKS = 0.02


class SandboxProvisioner(KernelProvisionerBase):
    """A kernel that the warm process forks.

    ``room`` narrows what it sees of the course; ``files`` lie in its folder when it starts, by
    their paths in it; ``variables`` come into its environment.
    """

    room = Instance(Room, allow_none=True)
    files = Dict()
    variables = Dict()

    warm: WarmProcess | None = None
    kernel: Kernel | None = None
    receiver: Receiver | None = None

    @property
    def has_process(self) -> bool:
        """Tell whether the kernel was started and not yet cleaned up."""
        return self.kernel is not None

    async def poll(self) -> int | None:
        """Return the kernel's exit code, ``None`` while it runs."""
        if self.kernel is None:
            return 0
        self.warm.hear()
        return self.kernel.code

    async def wait(self) -> int | None:
        """Wait until the kernel has ended."""
        while (code := await self.poll()) is None:
            await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
        return code

    async def send_signal(self, signum: int) -> None:
        """Interrupt the kernel, or end it by any other signal."""
        if self.kernel is not None:
            self.warm.order(Interrupt if signum == signal.SIGINT else Kill, self.kernel)

    async def kill(self, restart: bool = False) -> None:
        """End the kernel with all its processes."""
        await self.send_signal(signal.SIGKILL)

    async def terminate(self, restart: bool = False) -> None:
        """End the kernel with all its processes."""
        await self.send_signal(signal.SIGKILL)

    async def cleanup(self, restart: bool = False) -> None:
        """Remove what the kernel left behind."""
        if self.kernel is not None:
            self.warm.forget(self.kernel)
            self.receiver.close()
            self.kernel = None

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        """Choose the unix sockets of the kernel's messages."""
        manager = self.parent
        self.warm = await WarmProcess.shared()
        self.kernel = self.warm.new_kernel()
        self.receiver = Receiver(Limits(config=self.config).megabytes_of_handover)
        manager.transport, manager.ip = "ipc", str(self.kernel.folder / "k")
        for name in ("shell_port", "iopub_port", "stdin_port", "hb_port", "control_port"):
            setattr(manager, name, 0)
        manager.write_connection_file()
        self.connection_info = manager.get_connection_info()
        inside = dict(self.connection_info, ip=f"{RUN}/k", key=self.connection_info["key"].decode())
        file = Path(self.kernel.folder, "kernel.json")
        file.write_text(json.dumps(inside, default=str), encoding="utf-8")
        self.kernel.lay_out(self.files)
        if self.kernel.user is not None:
            os.chown(file, self.kernel.user, self.kernel.user)
        return await super().pre_launch(cmd=[], **kwargs)

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Fork the kernel and wait until it listens."""
        limits = Limits(config=self.config)
        handover = self.receiver.kernel.fileno()
        await self.warm.start(self.kernel, self.room, limits, handover, self.variables)
        return self.connection_info
