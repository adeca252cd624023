"""A PostgreSQL server in a folder of its own, which ends with the test. No port is opened."""

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

PROGRAMS = Path("/usr/lib/postgresql")
ACCOUNT = "postgres"


class NoServer(Exception):
    """PostgreSQL cannot run here. The text says why."""


def programs() -> Path:
    """Return the folder of the newest server's programs.

    Raises:
        NoServer: none is installed, or it has no account to run as.
    """
    found = [path.parent for path in PROGRAMS.glob("*/bin/initdb")]
    if not found:
        raise NoServer("No PostgreSQL server is installed (Debian: the package postgresql).")
    if os.geteuid() == 0:
        try:
            pwd.getpwnam(ACCOUNT)
        except KeyError as error:
            raise NoServer(f"PostgreSQL does not run as root; no account {ACCOUNT}.") from error
    return max(found, key=lambda path: float(path.parent.name))


def run(*command: object) -> None:
    """Run a program of the server, as an ordinary user where the caller is root."""
    user = ACCOUNT if os.geteuid() == 0 else None
    result = subprocess.run(
        [*map(str, command)],
        user=user,
        group=pwd.getpwnam(ACCOUNT).pw_gid if user else None,
        extra_groups=[] if user else None,
        cwd="/",
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr


@contextlib.contextmanager
def server() -> Iterator[str]:
    """Start a server, and give the URL of an empty database.

    Raises:
        NoServer: PostgreSQL cannot run here.
    """
    place = programs()
    folder = Path(tempfile.mkdtemp(prefix="pg-"))  # a socket's path must be short
    data, log = folder / "data", folder / "log"
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, ACCOUNT)
        run(place / "initdb", "-D", data, "-U", "class", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        run(place / "pg_ctl", "-D", data, "-l", log, "-o", options, "-w", "start")
        try:
            run(place / "createdb", "-h", folder, "-U", "class", "gradebook")
            yield f"postgresql+psycopg://class@/gradebook?host={folder}"
        finally:
            run(place / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder)
