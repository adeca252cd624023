"""The C library: its functions, and the system calls that it has no function for."""

import ctypes
import ctypes.util
import os

from grading.engine.sandbox import unistd

CLONE_NEWNS = 0x00020000
CLONE_NEWCGROUP = 0x02000000
CLONE_NEWUTS = 0x04000000
CLONE_NEWIPC = 0x08000000
CLONE_NEWUSER = 0x10000000
CLONE_NEWPID = 0x20000000
CLONE_NEWNET = 0x40000000
"""Namespaces (``linux/sched.h``). Python has these names from 3.12 on."""

C = ctypes.CDLL(ctypes.util.find_library("c"), use_errno=True)


def check(result: int, what: str) -> int:
    """Return what a function of the library returned.

    Raises:
        OSError: it was negative. The text names ``what`` failed.
    """
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def syscall(name: str, *arguments: object) -> int:
    """Make a system call by its name.

    Raises:
        OSError: the kernel refused, or the machine is not in the table of numbers.
    """
    number = unistd.table(os.uname().machine)[name]
    return check(C.syscall(number, *arguments), name)
