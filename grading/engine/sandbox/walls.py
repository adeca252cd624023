"""The walls around a process, built with the system calls of Linux and nothing else.

Needs Linux with namespaces; every function raises ``OSError`` where the kernel refuses.
"""

import ctypes
import os
import resource
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from grading.engine.sandbox import libc
from grading.engine.sandbox.libc import (
    CLONE_NEWIPC,
    CLONE_NEWNET,
    CLONE_NEWNS,
    CLONE_NEWPID,
    CLONE_NEWUSER,
    CLONE_NEWUTS,
)
from grading.engine.sandbox.plan import DEVICES, Mount

NAMESPACES = CLONE_NEWNS | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWPID | CLONE_NEWNET
"""What a process behind walls has of its own; a user namespace comes beside them for those who are
not root."""

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REMOUNT = 1, 2, 4, 8, 32
MS_NOATIME, MS_NODIRATIME, MS_BIND, MS_REC = 1024, 2048, 4096, 16384
MS_PRIVATE, MS_RELATIME = 1 << 18, 1 << 21
MNT_DETACH = 2
LOCKED_FLAGS = {
    os.ST_NOSUID: MS_NOSUID,
    os.ST_NODEV: MS_NODEV,
    os.ST_NOEXEC: MS_NOEXEC,
    os.ST_NOATIME: MS_NOATIME,
    os.ST_NODIRATIME: MS_NODIRATIME,
    os.ST_RELATIME: MS_RELATIME,
}
"""Flags that a mount keeps when it is made read-only: a user's namespace may not drop them."""

PR_SET_PDEATHSIG, PR_CAPBSET_DROP, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 1, 24, 36, 38
_LINUX_CAPABILITY_VERSION_3 = 0x20080522
CAP_LAST_CAP = 40
FILES_PER_MEGABYTE = 64


def unshare(flags: int) -> None:
    """Leave the namespaces named by ``flags``; with ``CLONE_NEWUSER`` become root of a new one.

    The new user namespace holds one user, the caller, so that nobody else's files open up.
    """
    user, group = os.getuid(), os.getgid()
    libc.check(libc.C.unshare(flags), "unshare")
    if flags & CLONE_NEWUSER:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1")


def mount(source: str, target: str, kind: str = "", flags: int = 0, options: str = "") -> None:
    """Call ``mount(2)``."""
    libc.check(
        libc.C.mount(
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
    mount("", target, flags=MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | flags)


OLD, NEW = "/old", "/new"


def _pivot(new: str, old: str) -> None:
    libc.syscall("pivot_root", new.encode(), old.encode())


def _bind(source: str, target: Path, writable: bool = False) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if Path(source).is_dir():
        target.mkdir(exist_ok=True)
    else:
        target.touch()
    mount(source, str(target), flags=MS_BIND | MS_REC)
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
    return f"size={megabytes}m,nr_inodes={megabytes * FILES_PER_MEGABYTE},mode=777"


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
    flags = MS_NOSUID | MS_NODEV
    mount("none", "/", flags=MS_REC | MS_PRIVATE)
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
                mount("proc", str(target), "proc", flags | MS_NOEXEC)
            case "dev":
                _devices(target)
    libc.check(libc.C.umount2(OLD.encode(), MNT_DETACH), "umount")
    os.chdir(NEW)
    _pivot(".", ".")
    libc.check(libc.C.umount2(b".", MNT_DETACH), "umount")
    os.chdir("/")
    make_read_only("/")


def drop_rights(user: int | None) -> None:
    """Give up every right for good; as the machine's root, become ``user`` as well."""
    for capability in range(CAP_LAST_CAP + 1):
        libc.C.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)
    if user is not None:
        os.setgroups([])
        os.setresgid(user, user, user)
        os.setresuid(user, user, user)
    header = (ctypes.c_uint32 * 2)(_LINUX_CAPABILITY_VERSION_3, 0)
    libc.check(libc.C.capset(header, (ctypes.c_uint32 * 6)()), "capset")
    libc.check(libc.C.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs")


def limit(limits: dict[str, int]) -> None:
    """Set resource limits by the names of the ``resource`` module, such as ``RLIMIT_DATA``."""
    for name, value in limits.items():
        resource.setrlimit(getattr(resource, name), (value, value))


def die_with_parent(signal_number: int) -> None:
    """Have this process killed when its parent ends."""
    libc.check(libc.C.prctl(PR_SET_PDEATHSIG, signal_number, 0, 0, 0), "death signal")


def adopt_orphans() -> None:
    """Become the parent of grandchildren whose own parent has ended."""
    libc.check(libc.C.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), "subreaper")
