"""The one form of a message between the engine's processes.

A message is a dataclass; it travels as JSON with the name of its class. A packet holds one. On a
stream its length stands before it, and open files may come beside it.
"""

import json
import socket
import struct
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

PACKET = 2**18
"""Bytes of the largest packet."""

LENGTH = struct.Struct("!I")


@dataclass
class Warm:
    """A process inside walls has imported its libraries. This is the first that it says."""


class NoMessage(ValueError):
    """What came is no message of the kinds that may come. The text says why."""


def pack(message: Any) -> bytes:
    """Return a message as bytes."""
    return json.dumps({"kind": type(message).__name__, **asdict(message)}).encode()


def unpack(data: bytes, *kinds: type) -> Any:
    """Return the message in some bytes, which must be of one of the kinds.

    Raises:
        NoMessage: it is not.
    """
    try:
        content = json.loads(data)
        kind = {kind.__name__: kind for kind in kinds}[content.pop("kind")]
        return kind(**content)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        names = ", ".join(kind.__name__ for kind in kinds)
        raise NoMessage(f"none of {names} came") from error


def frame(message: Any) -> bytes:
    """Return a message with its length before it, as it goes over a stream."""
    data = pack(message)
    return LENGTH.pack(len(data)) + data


def send(stream: socket.socket, message: Any, files: Sequence[int] = ()) -> None:
    """Send a message over a blocking stream, with open files beside it."""
    data = frame(message)
    sent = socket.send_fds(stream, [data], list(files)) if files else 0
    stream.sendall(data[sent:])


def receive(stream: socket.socket, *kinds: type) -> tuple[Any, int | None]:
    """Receive a message from a blocking stream, and the file that came with it.

    Raises:
        EOFError: the stream has ended.
        NoMessage: it is of another kind.
    """
    head, files, _, _ = socket.recv_fds(stream, LENGTH.size, 1)
    head += _exactly(stream, LENGTH.size - len(head))
    data = _exactly(stream, LENGTH.unpack(head)[0])
    return unpack(data, *kinds), (files[0] if files else None)


def _exactly(stream: socket.socket, count: int) -> bytes:
    data = bytearray()
    while len(data) < count:
        if not (some := stream.recv(count - len(data))):
            raise EOFError
        data += some
    return bytes(data)


async def receive_from(read: Callable[[int], Awaitable[bytes]], *kinds: type) -> Any | None:
    """Receive a message by a function that reads up to so many bytes; ``None`` at the end.

    Raises:
        NoMessage: it is of another kind.
    """

    async def exactly(count: int) -> bytes:
        data = bytearray()
        while len(data) < count:
            if not (some := await read(count - len(data))):
                return b""
            data += some
        return bytes(data)

    try:
        if not (head := await exactly(LENGTH.size)):
            return None
        data = await exactly(LENGTH.unpack(head)[0])
    except OSError:
        return None
    return unpack(data, *kinds) if data else None
