"""What a notebook's first process sees of it, and tells the engine by a file."""

import math
import os
import struct
import threading
import time
from typing import NamedTuple

from grading.engine.sandbox import memory
from grading.engine.sandbox.own_time import OwnTime

SECONDS_BETWEEN_LOOKS = 0.2
LOOK = struct.Struct("=ddd")


class Look(NamedTuple):
    """What was seen: the notebook's own time in seconds, the bytes that its kernel may still take
    before it comes to its limit, and the machine's time at which that was seen.
    """

    own_time: float = 0.0
    bytes_left: float = math.inf
    at: float = 0.0


def write(file: int, look: Look) -> None:
    """Write a look for ``read``."""
    os.pwrite(file, LOOK.pack(*look), 0)


def read(file: int) -> Look:
    """Return the last look that was written into a file."""
    data = os.pread(file, LOOK.size, 0)
    return Look(*LOOK.unpack(data)) if len(data) == LOOK.size else Look()


class Looks(threading.Thread):
    """Looks again and again at a notebook's own time and memory, and writes what the engine reads.

    It has a thread of its own: while a process becomes another program, Linux lets nobody look at
    it, and one that gets no CPU may be in the midst of that for minutes.
    """

    def __init__(self, kernel: int, limits: dict[str, int], file: int):
        super().__init__(daemon=True)
        self.kernel = kernel
        self.limits = limits
        self.file = file
        self.own = OwnTime(kernel)
        self.held = 0

    def run(self) -> None:
        """Look until the process ends."""
        while True:
            self.own.look()
            self.held = memory.of_files(self.limits["RLIMIT_FSIZE"])
            left = self.limits["RLIMIT_DATA"] - memory.of_data(self.kernel)
            write(self.file, Look(self.own.spent, left, time.monotonic()))
            time.sleep(SECONDS_BETWEEN_LOOKS)
