"""How much memory a notebook takes, as the first process of its namespaces sees."""

import contextlib
from pathlib import Path

BUFFERS = {"socket": 2 * 212_992, "pipe": 65_536}
"""Bytes that wait in a socket or a pipe at most, as Linux makes them."""


def processes() -> list[Path]:
    """Return the folders of this namespace's processes but the first."""
    return [f for f in Path("/proc").iterdir() if f.name.isdigit() and f.name != "1"]


def of_processes() -> int:
    """Return the private and shared memory of all processes in this namespace, in bytes."""
    return sum(_status(folder, "RssAnon", "RssShmem") for folder in processes())


def of_data(process: int) -> int:
    """Return the bytes of a process that count for its own limit, ``RLIMIT_DATA``."""
    return _status(Path("/proc", str(process)), "VmData")


def _status(folder: Path, *names: str) -> int:
    """Return the sum of some sizes that Linux tells of a process, in bytes; 0 if it has ended."""
    with contextlib.suppress(OSError):
        lines = (folder / "status").read_text().splitlines()
        return 1024 * sum(int(line.split()[1]) for line in lines if line.startswith(names))
    return 0


def of_files(largest: int) -> int:
    """Return the bytes that processes of this namespace hold by files, at most.

    That is the size of hand-overs that are open, ``largest`` for one that is only mapped, and
    what fits into sockets and pipes.
    """
    held: dict[str, int] = {}
    mapped: dict[str, int] = {}
    for folder in processes():
        with contextlib.suppress(OSError):
            for link in (folder / "fd").iterdir():
                with contextlib.suppress(OSError):
                    target = str(link.readlink())
                    if target.startswith("/memfd:"):
                        status = link.stat()
                        held[str(status.st_ino)] = status.st_blocks * 512
                    elif (kind := target.partition(":")[0]) in BUFFERS:
                        held[target] = BUFFERS[kind]
        with contextlib.suppress(OSError):
            maps = (folder / "maps").read_text(errors="replace")
            if "/memfd:" in maps:
                lines = [line.split() for line in maps.splitlines()]
                mapped |= {line[4]: largest for line in lines if "/memfd:" in line[-2]}
    return sum((mapped | held).values())
