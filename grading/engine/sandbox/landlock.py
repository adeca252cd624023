"""One more layer inside a kernel, where Linux has Landlock: which files it may open, and how.

The mounts give the kernel what it sees. Landlock adds that it writes to its own folders only, opens
no TCP connection, sends no signal out, and reads of ``/proc`` just what libraries need: its table
of mounts would name folders of the host. Processes that it starts read less, since ``OWN`` is
meant for the kernel itself.
"""

import contextlib
import ctypes
import os
import stat
import struct
from pathlib import Path

from grading.engine.sandbox import libc
from grading.engine.sandbox.plan import DEVICES, RUN, SCRATCH

LANDLOCK_CREATE_RULESET_VERSION = 1 << 0
LANDLOCK_RULE_PATH_BENEATH = 1

LANDLOCK_ACCESS_FS_EXECUTE = 1 << 0
LANDLOCK_ACCESS_FS_WRITE_FILE = 1 << 1
LANDLOCK_ACCESS_FS_READ_FILE = 1 << 2
LANDLOCK_ACCESS_FS_READ_DIR = 1 << 3
LANDLOCK_ACCESS_FS_REMOVE_DIR = 1 << 4
LANDLOCK_ACCESS_FS_REMOVE_FILE = 1 << 5
LANDLOCK_ACCESS_FS_MAKE_CHAR = 1 << 6
LANDLOCK_ACCESS_FS_MAKE_DIR = 1 << 7
LANDLOCK_ACCESS_FS_MAKE_REG = 1 << 8
LANDLOCK_ACCESS_FS_MAKE_SOCK = 1 << 9
LANDLOCK_ACCESS_FS_MAKE_FIFO = 1 << 10
LANDLOCK_ACCESS_FS_MAKE_BLOCK = 1 << 11
LANDLOCK_ACCESS_FS_MAKE_SYM = 1 << 12
LANDLOCK_ACCESS_FS_REFER = 1 << 13
LANDLOCK_ACCESS_FS_TRUNCATE = 1 << 14
LANDLOCK_ACCESS_NET_BIND_TCP = 1 << 0
LANDLOCK_ACCESS_NET_CONNECT_TCP = 1 << 1
LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET = 1 << 0
LANDLOCK_SCOPE_SIGNAL = 1 << 1
"""As in ``linux/landlock.h``."""

OLDEST = 2
"""The first version of Landlock that lets files move between folders."""

EVERYTHING = (
    LANDLOCK_ACCESS_FS_EXECUTE
    | LANDLOCK_ACCESS_FS_WRITE_FILE
    | LANDLOCK_ACCESS_FS_READ_FILE
    | LANDLOCK_ACCESS_FS_READ_DIR
    | LANDLOCK_ACCESS_FS_REMOVE_DIR
    | LANDLOCK_ACCESS_FS_REMOVE_FILE
    | LANDLOCK_ACCESS_FS_MAKE_CHAR
    | LANDLOCK_ACCESS_FS_MAKE_DIR
    | LANDLOCK_ACCESS_FS_MAKE_REG
    | LANDLOCK_ACCESS_FS_MAKE_SOCK
    | LANDLOCK_ACCESS_FS_MAKE_FIFO
    | LANDLOCK_ACCESS_FS_MAKE_BLOCK
    | LANDLOCK_ACCESS_FS_MAKE_SYM
    | LANDLOCK_ACCESS_FS_REFER
)
"""What the second version can allow; the third adds cutting a file short."""
DEVICE_FILES = LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_BLOCK
TCP = LANDLOCK_ACCESS_NET_BIND_TCP | LANDLOCK_ACCESS_NET_CONNECT_TCP
OUTSIDE = LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET | LANDLOCK_SCOPE_SIGNAL
READ = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR

OF_FILES = (
    LANDLOCK_ACCESS_FS_EXECUTE
    | LANDLOCK_ACCESS_FS_WRITE_FILE
    | LANDLOCK_ACCESS_FS_READ_FILE
    | LANDLOCK_ACCESS_FS_TRUNCATE
)
"""What a rule for a single file may hold."""

PROC = "cpuinfo filesystems loadavg meminfo stat sys uptime version vmstat".split()
OWN = "auxv cmdline comm environ fdinfo io limits maps smaps smaps_rollup stat statm status".split()
"""What a kernel reads of ``/proc`` and of ``/proc/self``."""


def version() -> int:
    """Return the version of Landlock that runs, 0 where there is none."""
    try:
        flag = LANDLOCK_CREATE_RULESET_VERSION
        return libc.syscall("landlock_create_ruleset", None, ctypes.c_size_t(0), flag)
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
    everything = EVERYTHING | (LANDLOCK_ACCESS_FS_TRUNCATE if found > OLDEST else 0)
    handled = struct.pack("3Q", everything, TCP, OUTSIDE)
    size = 8 if found < 4 else 16 if found < 6 else 24
    rules = libc.syscall("landlock_create_ruleset", handled, ctypes.c_size_t(size), 0)

    def allow(path: str | Path, rights: int) -> None:
        file = os.open(path, os.O_PATH)
        if not stat.S_ISDIR(os.fstat(file).st_mode):
            rights &= OF_FILES
        rule = struct.pack("=Qi", rights & everything, file)
        libc.syscall("landlock_add_rule", rules, LANDLOCK_RULE_PATH_BENEATH, rule, 0)
        os.close(file)

    allow("/", LANDLOCK_ACCESS_FS_READ_DIR)
    for entry in Path("/").iterdir():
        if entry.name != "proc" and not entry.is_symlink():
            allow(entry, READ | LANDLOCK_ACCESS_FS_EXECUTE)
    for folder in (SCRATCH, RUN, "/dev/shm"):
        allow(folder, everything & ~DEVICE_FILES)
    for device in DEVICES:
        allow(f"/dev/{device}", OF_FILES)
    for path in [*(f"/proc/{name}" for name in PROC), *(f"/proc/self/{name}" for name in OWN)]:
        with contextlib.suppress(FileNotFoundError):
            allow(path, READ)
    libc.syscall("landlock_restrict_self", rules, 0)
    os.close(rules)
