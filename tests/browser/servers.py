"""Start JupyterLab for a role, on loopback, with nothing of this user's own settings."""

import contextlib
import os
import secrets
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from grading.lab.roles import Role, arguments, environment
from utils.settings import ROOT

BIN = Path(sys.executable).parent
OWN_FOLDERS = {
    "HOME": "home",
    "JUPYTER_CONFIG_DIR": "config",
    "JUPYTER_DATA_DIR": "data",
    "JUPYTER_RUNTIME_DIR": "runtime",
    "JUPYTERLAB_SETTINGS_DIR": "settings",
    "JUPYTERLAB_WORKSPACES_DIR": "workspaces",
    "IPYTHONDIR": "ipython",
    "MPLCONFIGDIR": "matplotlib",
    "XDG_CACHE_HOME": "cache",
}
NOT_A_STUDENTS = ("ASL_TEST", "NBGRADER_EXECUTION", "JPY_SESSION_NAME")
STARTED = "is running at"
SECONDS_TO_STOP = 20


@dataclass
class Server:
    """A running JupyterLab: its address, its token, and what it has logged so far."""

    address: str
    token: str
    log: list[str] = field(default_factory=list)

    def url(self, path: str) -> str:
        """Return the address of a page, with the token and a fresh workspace."""
        joint = "&" if "?" in path else "?"
        return f"{self.address}{path}{joint}token={self.token}"


def free_port() -> int:
    """Return a port of this machine that nothing listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def own_environment(scratch: Path) -> dict[str, str]:
    """Return the variables of a student's process: own folders, the stand-in, no proxy."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.lower().endswith("_proxy") and name not in NOT_A_STUDENTS
    }
    folders = {name: str(scratch / folder) for name, folder in OWN_FOLDERS.items()}
    for folder in folders.values():
        Path(folder).mkdir(parents=True, exist_ok=True)
    return {
        **kept,
        **folders,
        "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
        "ASL_DATA": str(ROOT / ".build" / "standin"),
        "ASL_ROWS": "quick",
    }


@contextlib.contextmanager
def running(role: Role, scratch: Path, course: Path = ROOT, **variables: str) -> Iterator[Server]:
    """Run JupyterLab as ``role`` sees it, and stop it in the end.

    ``scratch`` takes what Jupyter writes beside the notebooks; ``course`` is where
    ``nbgrader_config.py`` lies.
    """
    settings = environment(role, own_environment(scratch))
    path = f"{course}{os.pathsep}{settings['JUPYTER_CONFIG_PATH']}"
    command = ["-m", "jupyterlab", *arguments(role)]
    settings = {**settings, "JUPYTER_CONFIG_PATH": path, **variables}
    with serving(command, role.folder, settings) as server:
        yield server


@contextlib.contextmanager
def serving(command: list[str], folder: Path, variables: Mapping[str, str]) -> Iterator[Server]:
    """Run a Python command that starts JupyterLab, without a browser, and stop it in the end."""
    port, token = free_port(), secrets.token_hex(16)
    process = subprocess.Popen(
        [
            *(sys.executable, *command),
            *("--no-browser", "--ip=127.0.0.1", f"--port={port}", "--ServerApp.port_retries=0"),
            *(f"--IdentityProvider.token={token}", "--allow-root"),
            "--LabApp.expose_app_in_browser=True",
        ],
        cwd=folder,
        env=variables,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
    )
    server = Server(f"http://127.0.0.1:{port}", token)
    try:
        for line in process.stderr:
            server.log.append(line)
            if STARTED in line:
                break
        else:
            raise RuntimeError(f"JupyterLab did not start:\n{''.join(server.log[-30:])}")
        reader = threading.Thread(target=server.log.extend, args=(process.stderr,), daemon=True)
        reader.start()
        yield server
    finally:
        process.terminate()
        try:
            process.wait(SECONDS_TO_STOP)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
