"""Answers the calls that a notebook's filter forbids, and counts them by name.

The kernel makes the filter's listener and the first process of its namespaces takes it over. No
student's code runs before the kernel has closed its own end. After ``MOST`` calls the listener is
closed: Linux itself then refuses all of them, with ENOSYS, and so it does where the first process
could not take it.
"""

import contextlib
import errno
import fcntl
import os
import socket
import struct
import threading
from collections import Counter

from grading.engine.frames import receive, send
from grading.engine.sandbox import libc, seccomp
from grading.engine.sandbox.messages import Listener, Taken

MOST = 1000
SECCOMP_IOCTL_NOTIF_RECV, SECCOMP_IOCTL_NOTIF_SEND = 0xC0502100, 0xC0182101
SECCOMP_NOTIF, SECCOMP_NOTIF_RESP = struct.Struct("=QIIiIQ6Q"), struct.Struct("=QqiI")
"""Linux's own ``struct seccomp_notif`` and its response: the call's id comes first, its number
fourth."""


def hand_over(listener: int | None, channel: socket.socket) -> None:
    """Give the first process the kernel's listener, and close it here."""
    send(channel, Listener(listener))
    receive(channel, Taken)
    if listener is not None:
        os.close(listener)
    channel.close()


def take_over(kernel: int, channel: socket.socket) -> Counter[str]:
    """Answer the forbidden calls of a kernel from now on; return their numbers, which grow."""
    tried: Counter[str] = Counter()
    try:
        number = receive(channel, Listener)[0].number
    except EOFError:  # the kernel's process has ended
        number = None
    if number is not None:
        process = os.pidfd_open(kernel)
        with contextlib.suppress(OSError):
            listener = libc.syscall("pidfd_getfd", process, number, 0)
            threading.Thread(target=answer, args=(listener, tried), daemon=True).start()
        os.close(process)
    with contextlib.suppress(OSError):
        send(channel, Taken())
    channel.close()
    return tried


def answer(listener: int, tried: Counter[str]) -> None:
    """Refuse the calls that the filter asks about, until there have been too many."""
    names = seccomp.names()
    try:
        while tried.total() < MOST:
            notice = bytearray(SECCOMP_NOTIF.size)
            with contextlib.suppress(FileNotFoundError):  # who called was killed or interrupted
                fcntl.ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, notice)
                call, _, _, number, *_ = SECCOMP_NOTIF.unpack(notice)
                tried[names[number]] += 1
                error = errno.EAFNOSUPPORT if names[number] == seccomp.NETWORK else errno.EPERM
                reply = SECCOMP_NOTIF_RESP.pack(call, 0, -error, 0)
                fcntl.ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, reply)
    finally:
        os.close(listener)
