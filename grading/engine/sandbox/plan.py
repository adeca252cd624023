"""What a sandboxed process sees of the file system, as a list of mounts.

The same list becomes the arguments of bubblewrap, where that is installed, or is mounted by
``walls``. It travels as JSON, so a mount is a small frozen record and nothing more.
"""

import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

PYTHON = "/python"
PACKAGES = "/packages"
ENGINE = "/engine"
COURSE = "/course"
DATA = "/data"
RUN = "/run/asl"
SCRATCH = "/scratch"
FILES = "files"
"""Places inside the sandbox, so that no path of the host reaches a traceback. ``FILES`` is a folder
in ``RUN`` with what a kernel copies into its own."""

SYSTEM_FOLDERS = ("bin", "sbin", "lib", "lib32", "lib64", "libx32")
SYSTEM_FILES = ("ld.so.cache", "ld.so.conf", "ld.so.conf.d", "alternatives", "fonts", "localtime")
DEVICES = ("null", "zero", "full", "random", "urandom")


@dataclass(frozen=True)
class Mount:
    """One mount: ``kind`` is bind, write (a writable bind), tmpfs, link, proc or dev.

    ``source`` is the host's path of a bind or the text of a link; ``megabytes`` the size of a
    tmpfs.
    """

    kind: str
    target: str
    source: str = ""
    megabytes: int = 0


def to_json(plan: Iterable[Mount]) -> list[dict]:
    """Return a plan as plain data."""
    return [asdict(mount) for mount in plan]


def from_json(data: list[dict]) -> list[Mount]:
    """Return the plan that ``to_json`` wrote."""
    return [Mount(**mount) for mount in data]


def system() -> list[Mount]:
    """Return the mounts of the libraries and programs of the system, read-only."""
    plan = [Mount("bind", "/usr", "/usr")]
    for name in SYSTEM_FOLDERS:
        folder = Path("/", name)
        if folder.is_symlink():
            plan.append(Mount("link", str(folder), str(folder.readlink())))
        elif folder.is_dir():
            plan.append(Mount("bind", str(folder), str(folder)))
    for name in SYSTEM_FILES:
        if (file := Path("/etc", name)).exists():
            plan.append(Mount("bind", str(file), str(file)))
    return plan


def python() -> list[Mount]:
    """Return the mounts of this Python and of its packages, without this project's own."""
    packages = Path(sysconfig.get_path("purelib"))
    plan = [Mount("bind", PACKAGES, str(packages))]
    own = (name for name in ("grading", "utils") if (packages / name).is_dir())
    plan += [Mount("tmpfs", f"{PACKAGES}/{name}", megabytes=1) for name in own]
    if sys.base_prefix != "/usr":
        plan.append(Mount("bind", PYTHON, sys.base_prefix))
    return plan


def executable() -> str:
    """Return the path of this Python inside the sandbox."""
    prefix = "/usr" if sys.base_prefix == "/usr" else PYTHON
    return f"{prefix}/bin/python{sys.version_info.major}.{sys.version_info.minor}"


def bubblewrap_arguments(plan: Iterable[Mount]) -> list[str]:
    """Return the arguments that make bubblewrap build the same view."""
    arguments = []
    for mount in plan:
        match mount.kind:
            case "bind":
                arguments += ["--ro-bind", mount.source, mount.target]
            case "write":
                arguments += ["--bind", mount.source, mount.target]
            case "tmpfs":
                arguments += ["--size", str(mount.megabytes * 2**20), "--tmpfs", mount.target]
            case "link":
                arguments += ["--symlink", mount.source, mount.target]
            case "proc" | "dev":
                arguments += [f"--{mount.kind}", mount.target]
    return arguments
