"""The engine's side of a hand-over: ask the student's kernel, seal what it wrote, believe nothing.

The engine makes the file of memory, so its size is the engine's to limit, and seals it before
anyone reads it: nothing can be changed, cut short or swapped while the judge looks.
"""

import asyncio
import os
import secrets
import socket
from collections.abc import Callable
from dataclasses import dataclass

from grading.engine.frames import PACKET, pack, unpack
from grading.engine.handover import reasons
from grading.engine.handover.messages import Function, Values, Written
from grading.engine.handover.wire import Refused


@dataclass
class Handover:
    """Sealed values: the file of memory, and where in it the JSON lies."""

    file: int
    at: int
    length: int

    def close(self) -> None:
        """Let go of the memory."""
        os.close(self.file)


def _seal(file: int) -> None:
    """Have Linux refuse to write to a file, to shrink it, to grow it, and to lift these seals."""
    import fcntl  # which Windows has not

    seals = fcntl.F_SEAL_SEAL | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_WRITE
    fcntl.fcntl(file, fcntl.F_ADD_SEALS, seals)


class Receiver:
    """Asks one kernel for values. ``kernel`` is the end of the socket that the kernel gets."""

    def __init__(self, megabytes: int):
        self.bytes = megabytes * 2**20
        self.engine, self.kernel = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.engine.setblocking(False)

    def close(self) -> None:
        """Close both ends."""
        self.engine.close()
        self.kernel.close()

    def ask(self, request: Callable[[str], Values | Function]) -> tuple[str, int]:
        """Send a request with a new file of memory; return its token and the file.

        ``request`` makes the message for a token.
        """
        token = secrets.token_hex(16)
        file = os.memfd_create("handover", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        try:
            socket.send_fds(self.engine, [pack(request(token))], [file])
        except OSError as error:
            os.close(file)
            raise Refused(reasons.NO_REQUEST) from error
        return token, file

    def take(self, token: str, file: int) -> Handover:
        """Read the kernel's answer to a request, which must have come, and seal its file.

        Raises:
            Refused: no answer, an answer to something else, or a file that breaks the rules.
        """
        try:
            answer = unpack(self.engine.recv(PACKET), Written)
            at, length = answer.at, answer.length
            size = os.fstat(file).st_size
            fits = type(at) is int and type(length) is int and 0 <= at <= at + length <= size
            if answer.token != token or not fits:
                raise Refused(reasons.OTHER_REQUEST)
            if size > self.bytes:
                raise Refused(reasons.TOO_LARGE.format(megabytes=self.bytes // 2**20))
            _seal(file)
        except Refused:
            os.close(file)
            raise
        except BlockingIOError as error:
            os.close(file)
            raise Refused(reasons.NO_ANSWER) from error
        except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
            os.close(file)
            raise Refused(reasons.DAMAGED_ANSWER) from error
        return Handover(file, at, length)

    async def wait(self, seconds: float) -> bool:
        """Wait until the kernel's answer is there, at most ``seconds``; tell whether it is."""
        ready = asyncio.get_running_loop().create_future()
        loop = asyncio.get_running_loop()
        loop.add_reader(self.engine, lambda: ready.done() or ready.set_result(None))
        try:
            await asyncio.wait_for(ready, seconds)
        except TimeoutError:
            return False
        finally:
            loop.remove_reader(self.engine)
        return True
