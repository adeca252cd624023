"""System calls that no student's code needs and that sandboxes have been left by.

A filter in classic BPF: the calls below fail with EPERM, and sockets that lead out of the machine
with EAFNOSUPPORT. Where Linux can, it asks a listener before it refuses, and so what was tried is
known (``refusals``).
"""

import ctypes
import errno
import os
import socket

from grading.engine.sandbox import libc, unistd
from grading.engine.sandbox.bpf import SOCK_FILTER, and_, assemble, jeq, jge, ld, ret

AUDIT_ARCH_X86_64, AUDIT_ARCH_AARCH64 = 0xC000003E, 0xC00000B7
ARCHITECTURES = {"x86_64": AUDIT_ARCH_X86_64, "aarch64": AUDIT_ARCH_AARCH64}
__X32_SYSCALL_BIT = 0x40000000

SECCOMP_SET_MODE_FILTER = 1
SECCOMP_FILTER_FLAG_NEW_LISTENER = 1 << 3
SECCOMP_RET_KILL_PROCESS = 0x80000000
SECCOMP_RET_ERRNO = 0x00050000
SECCOMP_RET_USER_NOTIF = 0x7FC00000
SECCOMP_RET_ALLOW = 0x7FFF0000

NR, ARCH = 0, 4
ARGS = (16, 24, 32)
"""Places in ``struct seccomp_data``: the call's number, the machine, and of the first three
arguments the lower half."""

NAMESPACES = (
    libc.CLONE_NEWNS
    | libc.CLONE_NEWCGROUP
    | libc.CLONE_NEWUTS
    | libc.CLONE_NEWIPC
    | libc.CLONE_NEWUSER
    | libc.CLONE_NEWPID
    | libc.CLONE_NEWNET
)
"""Flags of ``clone`` that make namespaces. ``clone3`` hides its flags from a filter, so it is
said not to exist, and the C library takes ``clone``."""

SOCK_TYPE_MASK = 0xF
"""Bits of a socket's type, beside which flags may stand (``linux/net.h``)."""

FORBIDDEN = (
    # Tracing and reading other processes, other views of the kernel.
    "ptrace",
    "process_vm_readv",
    "process_vm_writev",
    "kcmp",
    "pidfd_getfd",
    "perf_event_open",
    "bpf",
    "userfaultfd",
    "io_uring_setup",
    "io_uring_enter",
    "io_uring_register",
    # Mounts and namespaces.
    "mount",
    "umount2",
    "pivot_root",
    "chroot",
    "unshare",
    "setns",
    "open_tree",
    "move_mount",
    "fsopen",
    "fsconfig",
    "fsmount",
    "mount_setattr",
    "open_by_handle_at",
    "name_to_handle_at",
    # Memory that no limit counts.
    "memfd_create",
    "memfd_secret",
    "shmget",
    "msgget",
    "semget",
    # Keys, modules, clocks, the machine.
    "add_key",
    "request_key",
    "keyctl",
    "init_module",
    "finit_module",
    "delete_module",
    "kexec_load",
    "reboot",
    "swapon",
    "settimeofday",
    "clock_settime",
    "personality",
    "quotactl",
    "acct",
    "syslog",
)

SENDING_FILES = ("sendmsg", "sendmmsg")
"""Refused without a word, since libraries may try them: an open file on its way through a socket
belongs to no process, and no limit counts its memory. ``send`` and ``sendto`` stay."""

SHARING = ("setsid",)
"""Said to be done: Linux may share the CPU out by sessions, and a notebook would take more than its
share with many of them."""

NETWORK = "a network socket"


def names() -> dict[int, str]:
    """Return what a listener may hear of on this machine: the calls' names by their numbers."""
    numbers = unistd.table(os.uname().machine)
    return {numbers[name]: name for name in FORBIDDEN} | {
        numbers["clone"]: "clone with new namespaces",
        numbers["socket"]: NETWORK,
    }


def program(machine: str, ask: bool) -> bytes:
    """Return the filter for a machine, ``x86_64`` or ``aarch64``; it may ask a listener.

    Unix sockets are allowed, and netlink, which tells ZeroMQ that there is no network. IPv6 and
    datagrams are refused without a word: libraries open sockets of these two kinds by themselves,
    to look a name up or to see what there is. So is an option that makes a socket hold more than
    it does by itself.

    Raises:
        OSError: the machine is not in the table.
    """
    numbers = unistd.table(machine)
    # Calls of the 32-bit pointer kind would pass by their other numbers.
    x32 = [jge(__X32_SYSCALL_BIT, "EPERM")] if machine == "x86_64" else []
    return assemble(
        [
            ld(ARCH),
            jeq(ARCHITECTURES[machine], jf="kill"),
            ld(NR),
            *x32,
            *(jeq(numbers[name], "refuse") for name in FORBIDDEN),
            *(jeq(numbers[name], "EPERM") for name in SENDING_FILES),
            *(jeq(numbers[name], "done") for name in SHARING),
            jeq(numbers["clone3"], "ENOSYS"),
            jeq(numbers["clone"], "clone"),
            jeq(numbers["setsockopt"], "setsockopt"),
            jeq(numbers["socket"], "socket", "allow"),
            "clone",
            ld(ARGS[0]),
            and_(NAMESPACES),
            jeq(0, "allow", "refuse"),
            "setsockopt",
            ld(ARGS[1]),
            jeq(socket.SOL_SOCKET, jf="allow"),
            ld(ARGS[2]),
            jeq(socket.SO_SNDBUF, "EPERM", "allow"),
            "socket",
            ld(ARGS[0]),
            jeq(socket.AF_UNIX, "allow"),
            jeq(socket.AF_NETLINK, "allow"),
            jeq(socket.AF_INET6, "EAFNOSUPPORT"),
            ld(ARGS[1]),
            and_(SOCK_TYPE_MASK),
            jeq(socket.SOCK_DGRAM, "EAFNOSUPPORT", "refuse family"),
            "refuse",
            ret(SECCOMP_RET_USER_NOTIF if ask else SECCOMP_RET_ERRNO | errno.EPERM),
            "refuse family",
            ret(SECCOMP_RET_USER_NOTIF if ask else SECCOMP_RET_ERRNO | errno.EAFNOSUPPORT),
            "EPERM",
            ret(SECCOMP_RET_ERRNO | errno.EPERM),
            "EAFNOSUPPORT",
            ret(SECCOMP_RET_ERRNO | errno.EAFNOSUPPORT),
            "ENOSYS",
            ret(SECCOMP_RET_ERRNO | errno.ENOSYS),
            "done",
            ret(SECCOMP_RET_ERRNO),
            "kill",
            ret(SECCOMP_RET_KILL_PROCESS),
            "allow",
            ret(SECCOMP_RET_ALLOW),
        ]
    )


def install() -> int | None:
    """Filter the calls of this process from now on. Needs ``no_new_privs``.

    Returns:
        The listener that the filter asks, ``None`` where it just refuses.

    Raises:
        OSError: Linux has no filters, or the machine is not in the table.
    """
    machine = os.uname().machine
    asking = program(machine, ask=True)
    try:
        return _load(asking, SECCOMP_FILTER_FLAG_NEW_LISTENER)
    except OSError:  # before Linux 5.0
        _load(program(machine, ask=False), 0)
        return None


class SockFprog(ctypes.Structure):
    """``struct sock_fprog``: how many instructions a filter has, and where they lie."""

    _fields_ = (("len", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def _load(code: bytes, flags: int) -> int:
    buffer = ctypes.create_string_buffer(code, len(code))
    filters = SockFprog(len(code) // SOCK_FILTER.size, ctypes.addressof(buffer))
    return libc.syscall("seccomp", SECCOMP_SET_MODE_FILTER, flags, ctypes.byref(filters))
