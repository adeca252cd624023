"""What a sandboxed process holds of the course: what its room lists.

A kernel sees no checks, and of the arrays only the start of its own step: the start of the next
step is the answer to this one. The judge sees all, and nothing of any student.
"""

from pathlib import Path

import utils
from grading.engine.sandbox.plan import COURSE, DATA, ENGINE, RUN, SCRATCH, Mount
from grading.engine.source import Room
from utils.settings import data_dir

ENGINE_HERE = Path(__file__).parents[2]
"""The folder of the package ``grading``, wherever it is installed."""

UTILS_HERE = Path(utils.__file__).parent

COURSE_OUTSIDE, DATA_OUTSIDE = "/all" + COURSE, "/all" + DATA
"""Where the outer walls hold the whole course and all data, for the kernels' mounts."""


def engine(*parts: str) -> list[Mount]:
    """Return the mounts of some of the engine's own packages."""
    names = ["__init__.py", "engine/__init__.py", *(f"engine/{part}" for part in parts)]
    return [Mount("bind", f"{ENGINE}/grading/{name}", str(ENGINE_HERE / name)) for name in names]


def outer(run_folder: str) -> list[Mount]:
    """Return the mounts of the warm process beside Python and the system."""
    return [
        *engine("frames.py", "sandbox", "handover"),
        Mount("bind", COURSE_OUTSIDE, str(UTILS_HERE)),
        *data(DATA_OUTSIDE),
        Mount("write", RUN, run_folder),
        Mount("tmpfs", "/tmp", megabytes=16),
        Mount("proc", "/proc"),
        Mount("dev", "/dev"),
    ]


def data(place: str) -> list[Mount]:
    """Return the mount of the data folder, none where no data have been made."""
    return [Mount("bind", place, str(data_dir()))] if data_dir().is_dir() else []


def inner(room: Room | None, kernel: str, megabytes_of_scratch: int) -> list[Mount]:
    """Return the mounts of one kernel beside Python and the system.

    Without a room, for a kernel that is not the engine's, the whole of the course and its data.
    """
    if room is None:
        course = [Mount("bind", f"{COURSE}/utils", COURSE_OUTSIDE)]
        course += [Mount("bind", DATA, DATA_OUTSIDE) for _ in data(DATA_OUTSIDE)]
    else:
        course = [
            Mount("bind", f"{COURSE}/utils/{name}", f"{COURSE_OUTSIDE}/{name}")
            for name in room.modules
        ]
        stub = f"{ENGINE}/grading/engine/sandbox/stub_checks.py"
        course += [
            Mount("bind", f"{COURSE}/utils/{name}/__init__.py", stub) for name in room.checks
        ]
        course += [Mount("bind", f"{DATA}/{name}", f"{DATA_OUTSIDE}/{name}") for name in room.data]
    return [
        *course,
        Mount("write", RUN, f"{RUN}/{kernel}"),
        Mount("tmpfs", SCRATCH, megabytes=megabytes_of_scratch),
        Mount("link", "/tmp", SCRATCH),
        Mount("proc", "/proc"),
        Mount("dev", "/dev"),
        Mount("tmpfs", "/dev/shm", megabytes=64),
    ]
