"""One more layer inside a kernel, where Linux has Landlock: which files it may open, and how.

The mounts give the kernel what it sees. Landlock adds that it writes to its own folders only, opens
no TCP connection, sends no signal out, and reads of ``/proc`` just what libraries need: its table
of mounts would name folders of the host. Processes that it starts read less, since ``OWN`` is
meant for the kernel itself.
"""

import contextlib
import ctypes
import ctypes.util
import os
import stat
import struct
from pathlib import Path

from grading.engine.sandbox.plan import DEVICES, RUN, SCRATCH

CREATE, ADD_RULE, RESTRICT = 444, 445, 446
VERSION, BELOW_PATH = 1, 1
OLDEST = 2
"""The first version of Landlock that lets files move between folders."""

EXECUTE, WRITE_FILE, READ_FILE, READ_FOLDER = 1 << 0, 1 << 1, 1 << 2, 1 << 3
MAKE_DEVICE = 1 << 6 | 1 << 11
CUT = 1 << 14
EVERYTHING = CUT - 1
"""What the second version can allow; the third adds cutting a file short."""
TCP = 3
OUTSIDE = 3
"""Abstract sockets and signals across the border."""

OF_FILES = EXECUTE | WRITE_FILE | READ_FILE | CUT
"""What a rule for a single file may hold."""

PROC = "cpuinfo filesystems loadavg meminfo stat sys uptime version vmstat".split()
OWN = "auxv cmdline comm environ fdinfo io limits maps smaps smaps_rollup stat statm status".split()
"""What a kernel reads of ``/proc`` and of ``/proc/self``."""

_libc = ctypes.CDLL(ctypes.util.find_library("c"), use_errno=True)


def _call(number: int, *arguments: object) -> int:
    done = _libc.syscall(number, *arguments)
    if done < 0:
        error = ctypes.get_errno()
        raise OSError(error, f"landlock: {os.strerror(error)}")
    return done


def version() -> int:
    """Return the version of Landlock that runs, 0 where there is none."""
    try:
        return _call(CREATE, None, ctypes.c_size_t(0), VERSION)
    except OSError:
        return 0


def keep_own(process: int) -> None:
    """Hold what a kernel may read of itself, so that Linux does not forget the rules for it."""
    for name in OWN:
        with contextlib.suppress(FileNotFoundError):
            os.open(f"/proc/{process}/{name}", os.O_PATH)


def restrict() -> None:
    """Restrict this process from now on, where Linux can. Needs ``no_new_privs``."""
    found = version()
    if found < OLDEST:
        return
    everything = EVERYTHING | (CUT if found > OLDEST else 0)
    handled = struct.pack("3Q", everything, TCP, OUTSIDE)
    size = 8 if found < 4 else 16 if found < 6 else 24
    rules = _call(CREATE, handled, ctypes.c_size_t(size), 0)

    def allow(path: str | Path, rights: int) -> None:
        file = os.open(path, os.O_PATH)
        if not stat.S_ISDIR(os.fstat(file).st_mode):
            rights &= OF_FILES
        _call(ADD_RULE, rules, BELOW_PATH, struct.pack("=Qi", rights & everything, file), 0)
        os.close(file)

    allow("/", READ_FOLDER)
    for entry in Path("/").iterdir():
        if entry.name != "proc" and not entry.is_symlink():
            allow(entry, READ_FILE | READ_FOLDER | EXECUTE)
    for folder in (SCRATCH, RUN, "/dev/shm"):
        allow(folder, everything & ~MAKE_DEVICE)
    for device in DEVICES:
        allow(f"/dev/{device}", OF_FILES)
    for path in [*(f"/proc/{name}" for name in PROC), *(f"/proc/self/{name}" for name in OWN)]:
        with contextlib.suppress(FileNotFoundError):
            allow(path, READ_FILE | READ_FOLDER)
    _call(RESTRICT, rules, 0)
    os.close(rules)
