"""The walls around a process, built with the system calls of Linux and nothing else.

Needs Linux with namespaces; every function raises ``OSError`` where the kernel refuses.
"""

import ctypes
import ctypes.util
import os
import resource
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from grading.engine.sandbox.plan import DEVICES, Mount

NEW_MOUNTS, NEW_NAMES, NEW_IPC = 0x20000, 0x4000000, 0x8000000
NEW_USER, NEW_PROCESSES, NEW_NETWORK = 0x10000000, 0x20000000, 0x40000000
EVERYTHING = NEW_MOUNTS | NEW_NAMES | NEW_IPC | NEW_PROCESSES | NEW_NETWORK

READ_ONLY, NO_SETUID, NO_DEVICES, NO_PROGRAMS, REMOUNT = 1, 2, 4, 8, 32
BIND, RECURSIVE, PRIVATE = 4096, 16384, 1 << 18
DETACH = 2
LOCKED_FLAGS = {
    os.ST_NOSUID: NO_SETUID,
    os.ST_NODEV: NO_DEVICES,
    os.ST_NOEXEC: NO_PROGRAMS,
    os.ST_NOATIME: 1024,
    os.ST_NODIRATIME: 2048,
    os.ST_RELATIME: 1 << 21,
}
"""Flags that a mount keeps when it is made read-only: a user's namespace may not drop them."""

PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
DEATH_SIGNAL, NO_NEW_RIGHTS, DROP_CAPABILITY, SUBREAPER = 1, 38, 24, 36
LAST_CAPABILITY = 40
FILES_A_MEGABYTE = 64

_libc = ctypes.CDLL(ctypes.util.find_library("c"), use_errno=True)


def _check(result: int, what: str) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def unshare(flags: int) -> None:
    """Leave the namespaces named by ``flags``; with ``NEW_USER`` become root of a new one.

    The new user namespace holds one user, the caller, so that nobody else's files open up.
    """
    user, group = os.getuid(), os.getgid()
    _check(_libc.unshare(flags), "unshare")
    if flags & NEW_USER:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1")


def mount(source: str, target: str, kind: str = "", flags: int = 0, options: str = "") -> None:
    """Call ``mount(2)``."""
    _check(
        _libc.mount(
            source.encode(),
            os.fsencode(target),
            kind.encode() or None,
            ctypes.c_ulong(flags),
            options.encode() or None,
        ),
        f"mount {target}",
    )


def make_read_only(target: str) -> None:
    """Turn a bind mount into a read-only one."""
    kept = os.statvfs(target).f_flag
    flags = sum(flag for seen, flag in LOCKED_FLAGS.items() if kept & seen)
    mount("", target, flags=REMOUNT | BIND | READ_ONLY | NO_SETUID | flags)


OLD, NEW = "/old", "/new"


def _pivot(new: str, old: str) -> None:
    _check(_libc.syscall(PIVOT_ROOT[os.uname().machine], new.encode(), old.encode()), "pivot_root")


def _bind(source: str, target: Path, writable: bool = False) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if Path(source).is_dir():
        target.mkdir(exist_ok=True)
    else:
        target.touch()
    mount(source, str(target), flags=BIND | RECURSIVE)
    if not writable:
        make_read_only(str(target))


def _devices(target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for name in DEVICES:
        _bind(f"{OLD}/dev/{name}", target / name, writable=True)
    for name, number in (("stdin", 0), ("stdout", 1), ("stderr", 2)):
        (target / name).symlink_to(f"/proc/self/fd/{number}")
    (target / "fd").symlink_to("/proc/self/fd")
    (target / "shm").mkdir()


def _size(megabytes: int) -> str:
    """Return the options of a tmpfs; its files cost memory of the system's, even empty ones."""
    return f"size={megabytes}m,nr_inodes={megabytes * FILES_A_MEGABYTE},mode=777"


def build_root(plan: Iterable[Mount]) -> None:
    """Make the mounts of ``plan`` the whole file system of this process. The rest is gone.

    The process must be alone in new mount and process namespaces.
    """
    plan = [
        replace(entry, source=os.path.realpath(entry.source))
        if entry.kind in ("bind", "write")
        else entry
        for entry in plan
    ]
    os.umask(0o022)
    flags = NO_SETUID | NO_DEVICES
    mount("none", "/", flags=RECURSIVE | PRIVATE)
    mount("base", "/tmp", "tmpfs", flags, "size=1m,mode=755")
    Path(f"/tmp{OLD}").mkdir()
    _pivot("/tmp", f"/tmp{OLD}")
    os.chdir("/")
    root = Path(NEW)
    root.mkdir()
    mount("root", NEW, "tmpfs", flags, "size=4m,mode=755")
    for entry in plan:
        target = root / entry.target.lstrip("/")
        match entry.kind:
            case "bind" | "write":
                _bind(OLD + entry.source, target, entry.kind == "write")
            case "tmpfs":
                target.mkdir(parents=True, exist_ok=True)
                mount("tmpfs", str(target), "tmpfs", flags, _size(entry.megabytes))
            case "link":
                target.parent.mkdir(parents=True, exist_ok=True)
                target.symlink_to(entry.source)
            case "proc":
                target.mkdir(exist_ok=True)
                mount("proc", str(target), "proc", flags | NO_PROGRAMS)
            case "dev":
                _devices(target)
    _check(_libc.umount2(OLD.encode(), DETACH), "umount")
    os.chdir(NEW)
    _pivot(".", ".")
    _check(_libc.umount2(b".", DETACH), "umount")
    os.chdir("/")
    make_read_only("/")


def drop_rights(user: int | None) -> None:
    """Give up every right for good; as the machine's root, become ``user`` as well."""
    for capability in range(LAST_CAPABILITY + 1):
        _libc.prctl(DROP_CAPABILITY, capability, 0, 0, 0)
    if user is not None:
        os.setgroups([])
        os.setresgid(user, user, user)
        os.setresuid(user, user, user)
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    _check(_libc.capset(header, (ctypes.c_uint32 * 6)()), "capset")
    _check(_libc.prctl(NO_NEW_RIGHTS, 1, 0, 0, 0), "no_new_privs")


def limit(limits: dict[str, int]) -> None:
    """Set resource limits by the names of the ``resource`` module, such as ``RLIMIT_DATA``."""
    for name, value in limits.items():
        resource.setrlimit(getattr(resource, name), (value, value))


def die_with_parent(signal_number: int) -> None:
    """Have this process killed when its parent ends."""
    _check(_libc.prctl(DEATH_SIGNAL, signal_number, 0, 0, 0), "death signal")


def adopt_orphans() -> None:
    """Become the parent of grandchildren whose own parent has ended."""
    _check(_libc.prctl(SUBREAPER, 1, 0, 0, 0), "subreaper")
