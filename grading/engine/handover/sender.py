"""The student's side of a hand-over, in the student's kernel.

The engine sends a file of memory through a socket and then runs ``send`` silently; the values
are written into the file, and the engine seals it, so that nobody can change them afterwards.
A student can reach all this, and gains nothing by it: what leaves is data in any case.
"""

import base64
import contextlib
import io
import json
import os
import socket
from collections.abc import Callable
from typing import Any

from grading.engine.frames import PACKET, pack, unpack
from grading.engine.handover.messages import Function, Values, Written
from grading.engine.handover.models import take_apart
from grading.engine.handover.wire import ALIGNMENT, Decoder, Encoder, clean_name

NAME = "_handover"

_engine: socket.socket | None = None
_functions: list[Callable] = []


def connect(engine: socket.socket) -> None:
    """Take the kernel's end of the socket."""
    global _engine
    _engine = engine


def _namespace() -> dict[str, Any]:
    from IPython import get_ipython

    return get_ipython().user_ns


class _File:
    """A file of memory that arrays are appended to."""

    def __init__(self, descriptor: int):
        self.descriptor = descriptor
        self.length = 0

    def append(self, data: memoryview) -> int:
        """Write bytes at the next aligned place and return it."""
        at = -(-self.length // ALIGNMENT) * ALIGNMENT
        self.length = at
        while data:
            written = os.pwrite(self.descriptor, data, self.length)
            self.length += written
            data = data[written:]
        return at


def _special(encoder: Encoder, value: Any) -> list | None:
    if (found := take_apart(encoder, value)) is not None:
        return found
    if callable(value) and not isinstance(value, type):
        name = getattr(value, "__name__", "?")
        _functions.append(value)
        return ["function", clean_name(name), len(_functions) - 1]
    return None


def _receive(kind: type) -> tuple[Any, _File]:
    message, descriptors, _, _ = socket.recv_fds(_engine, PACKET, 1)
    return unpack(message, kind), _File(descriptors[0])


def _answer(request: Values | Function, file: _File, content: dict) -> None:
    text = json.dumps(content).encode()
    at = file.append(memoryview(text))
    os.close(file.descriptor)
    _engine.send(pack(Written(request.token, at, len(text))))


def send(names: list[str]) -> None:
    """Hand over the values of these names."""
    request, file = _receive(Values)
    _functions.clear()
    space, values = _namespace(), {}
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        for name in names:
            if name not in space:
                values[name] = ["undefined"]
                continue
            try:
                values[name] = Encoder(file.append, _special).encode(space[name])
            except Exception:
                values[name] = ["other", clean_name(type(space[name]).__name__)]
    _answer(request, file, values)


def call() -> None:
    """Call one of the functions that the last hand-over named, and hand its result over."""
    request, file = _receive(Function)
    arrays = bytearray(base64.b64decode(request.arrays))  # the function may write to its arguments
    encoder, decoder = Encoder(file.append, _special), Decoder(arrays)
    try:
        arguments, named = decoder.decode(request.arguments), decoder.decode(request.named)
        result = {"value": encoder.encode(_functions[request.function](*arguments, **named))}
    except BaseException as error:
        kind = next(c.__name__ for c in type(error).__mro__ if c.__module__ == "builtins")
        result = {"error": [clean_name(kind), str(error)[:500]]}
    _answer(request, file, result)
