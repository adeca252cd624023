"""System calls that no student's code needs and that sandboxes have been left by.

A filter in classic BPF: the calls below fail with EPERM, and sockets that lead out of the machine
with EAFNOSUPPORT. Where Linux can, it asks a listener before it refuses, and so what was tried is
known (``refusals``).
"""

import ctypes
import ctypes.util
import errno
import os
import struct

ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
SOCKET = {"x86_64": 41, "aarch64": 198}
CLONE = {"x86_64": 56, "aarch64": 220}
CLONE3 = 435
NEW_NAMESPACES = 0x7E020000
"""Flags of ``clone`` that make namespaces. ``clone3`` hides its flags from a filter, so it is
said not to exist, and the C library takes ``clone``."""

LOCAL_SOCKETS = (1, 16)
"""Unix sockets, and netlink, which tells ZeroMQ that there is no network."""
IPV6, DATAGRAM, SOCKET_TYPE = 10, 2, 0xF
"""Libraries open sockets of these two kinds by themselves, to look a name up or to see what there
is. They are refused without a word."""

FORBIDDEN = {
    # Tracing and reading other processes, other views of the kernel.
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "kcmp": (312, 272),
    "pidfd_getfd": (438, 438),
    "perf_event_open": (298, 241),
    "bpf": (321, 280),
    "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    # Mounts and namespaces.
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "unshare": (272, 97),
    "setns": (308, 268),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "mount_setattr": (442, 442),
    "open_by_handle_at": (304, 265),
    "name_to_handle_at": (303, 264),
    # Memory that no limit counts.
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "shmget": (29, 194),
    "msgget": (68, 186),
    "semget": (64, 190),
    # Keys, modules, clocks, the machine.
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "kexec_load": (246, 104),
    "reboot": (169, 142),
    "swapon": (167, 224),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "personality": (135, 92),
    "quotactl": (179, 60),
    "acct": (163, 89),
    "syslog": (103, 116),
}
"""Number of each call on x86-64 and on 64-bit ARM, from the kernel's tables."""

SENDING_FILES = {"sendmsg": (46, 211), "sendmmsg": (307, 269)}
"""Refused without a word, since libraries may try them: an open file on its way through a socket
belongs to no process, and no limit counts its memory. ``send`` and ``sendto`` stay."""
SET_OPTION = {"x86_64": 54, "aarch64": 208}
OF_SOCKETS, SEND_BUFFER = 1, 7
"""So is an option that makes a socket hold more than it does by itself."""

LOAD, JUMP_EQUAL, JUMP_AT_LEAST, RETURN, AND = 0x20, 0x15, 0x35, 0x06, 0x54
NUMBER_AT, ARCHITECTURE_AT, FIRST_AT, SECOND_AT, THIRD_AT = 0, 4, 16, 24, 32
KILL, ALLOW, ASK = 0x80000000, 0x7FFF0000, 0x7FC00000
REFUSE = 0x00050000 | errno.EPERM
REFUSE_AS_UNKNOWN = 0x00050000 | errno.ENOSYS
REFUSE_FAMILY = 0x00050000 | errno.EAFNOSUPPORT
X32 = 0x40000000
NETWORK = "a network socket"
SECCOMP = {"x86_64": 317, "aarch64": 277}
SET_FILTER, NEW_LISTENER = 1, 8


def names() -> dict[int, str]:
    """Return what a listener may hear of on this machine: the calls' names by their numbers."""
    machine = os.uname().machine
    column = list(ARCHITECTURES).index(machine)
    return {numbers[column]: name for name, numbers in FORBIDDEN.items()} | {
        CLONE[machine]: "clone with new namespaces",
        SOCKET[machine]: NETWORK,
    }


def program(machine: str, ask: bool) -> bytes:
    """Return the filter for a machine, ``x86_64`` or ``aarch64``; it may ask a listener."""
    column = list(ARCHITECTURES).index(machine)
    refuse, refuse_family = (ASK, ASK) if ask else (REFUSE, REFUSE_FAMILY)
    code = [
        (LOAD, 0, 0, ARCHITECTURE_AT),
        (JUMP_EQUAL, 1, 0, ARCHITECTURES[machine]),
        (RETURN, 0, 0, KILL),
        (LOAD, 0, 0, NUMBER_AT),
    ]
    if machine == "x86_64":  # calls of the 32-bit pointer kind would pass by their other numbers
        code += [(JUMP_AT_LEAST, 0, 1, X32), (RETURN, 0, 0, REFUSE)]
    for numbers in FORBIDDEN.values():
        code += [(JUMP_EQUAL, 0, 1, numbers[column]), (RETURN, 0, 0, refuse)]
    for numbers in SENDING_FILES.values():
        code += [(JUMP_EQUAL, 0, 1, numbers[column]), (RETURN, 0, 0, REFUSE)]
    code += [
        (JUMP_EQUAL, 0, 1, CLONE3),
        (RETURN, 0, 0, REFUSE_AS_UNKNOWN),
        (JUMP_EQUAL, 0, 5, CLONE[machine]),
        (LOAD, 0, 0, FIRST_AT),
        (AND, 0, 0, NEW_NAMESPACES),
        (JUMP_EQUAL, 1, 0, 0),
        (RETURN, 0, 0, refuse),
        (RETURN, 0, 0, ALLOW),
        (JUMP_EQUAL, 0, 6, SET_OPTION[machine]),
        (LOAD, 0, 0, SECOND_AT),
        (JUMP_EQUAL, 0, 3, OF_SOCKETS),
        (LOAD, 0, 0, THIRD_AT),
        (JUMP_EQUAL, 0, 1, SEND_BUFFER),
        (RETURN, 0, 0, REFUSE),
        (RETURN, 0, 0, ALLOW),
        (JUMP_EQUAL, 0, 9, SOCKET[machine]),
        (LOAD, 0, 0, FIRST_AT),
        (JUMP_EQUAL, 7, 0, LOCAL_SOCKETS[0]),
        (JUMP_EQUAL, 6, 0, LOCAL_SOCKETS[1]),
        (JUMP_EQUAL, 3, 0, IPV6),
        (LOAD, 0, 0, SECOND_AT),
        (AND, 0, 0, SOCKET_TYPE),
        (JUMP_EQUAL, 0, 1, DATAGRAM),
        (RETURN, 0, 0, REFUSE_FAMILY),
        (RETURN, 0, 0, refuse_family),
        (RETURN, 0, 0, ALLOW),
    ]
    return b"".join(struct.pack("HBBI", *line) for line in code)


def install() -> int | None:
    """Filter the calls of this process from now on. Needs ``no_new_privs``.

    Returns:
        The listener that the filter asks, ``None`` where it just refuses.

    Raises:
        OSError: Linux has no filters, or the machine is not in the table.
    """
    machine = os.uname().machine
    if machine not in ARCHITECTURES:
        raise OSError(errno.ENOSYS, f"no table of system calls for {machine}")
    try:
        return _load(program(machine, ask=True), NEW_LISTENER)
    except OSError:  # before Linux 5.0
        _load(program(machine, ask=False), 0)
        return None


def _load(code: bytes, flags: int) -> int:
    buffer = ctypes.create_string_buffer(code, len(code))

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_void_p))

    filters = Program(len(code) // 8, ctypes.addressof(buffer))
    libc = ctypes.CDLL(ctypes.util.find_library("c"), use_errno=True)
    done = libc.syscall(SECCOMP[os.uname().machine], SET_FILTER, flags, ctypes.byref(filters))
    if done < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"seccomp: {os.strerror(number)}")
    return done
