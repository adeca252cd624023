"""What a student's kernel holds of the course: what its step needs to start and to draw.

Not the checks, and of the arrays only the start of its own step: the start of the next step is
the answer to this one. The network is the answer to step 6, so it comes with step 7.
"""

from pathlib import Path

from grading.engine.sandbox.plan import COURSE, DATA, ENGINE, RUN, SCRATCH, Mount
from utils.data import source
from utils.settings import ROOT, data_dir

UTILS = ROOT / "utils"
ALWAYS = (
    "__init__.py",
    "attempts.py",
    "course.py",
    "data/__init__.py",
    "data/store.py",
    "epoch_bar.py",
    "explore",
    "look.py",
    "messages/__init__.py",
    "messages/course.py",
    "messages/errors.py",
    "messages/explore.py",
    "messages/pictures.py",
    "messages/steps.py",
    "messages/locales",
    "plots",
    "progress",
    "quiet.py",
    "sample.py",
    "settings.py",
    "steps.py",
)
EXTRA = {
    "summarize": ("network.py",),
    "compile": ("network.py",),
    "fit": ("network.py", "tutorial_log.py"),
    "free_gpu_memory": ("network.py", "memory.py"),
}
SOURCE = ("SOURCE.json",)
STARTS = {
    "load": ("asl_data/sign_mnist_train.csv", "asl_data/sign_mnist_valid.csv"),
    "extract_labels": ("pixels", "labels"),
    "encode": ("labels",),
    "normalize": ("pixels", "onehot"),
    "reshape": ("scaled",),
    "build": ("scaled",),
    "summarize": (),
    "compile": (),
    "fit": ("scaled", "onehot", "labels"),
    "free_gpu_memory": ("scaled",),
}
"""What each step starts from: files of the data folder, or kinds of arrays, of both sets."""

COURSE_OUTSIDE, DATA_OUTSIDE = "/all" + COURSE, "/all" + DATA
"""Where the outer walls hold the whole course and all data, for the kernels' mounts."""


def data_files(step: str) -> list[str]:
    """Return the files of the data folder that a step starts from."""
    files = list(SOURCE)
    for name in STARTS[step]:
        sets = ("train", "valid")
        files += [name] if "/" in name else [f"arrays/{name}_{which}.npy" for which in sets]
    return files


def engine(*parts: str) -> list[Mount]:
    """Return the mounts of some of the engine's own packages."""
    names = ["__init__.py", "engine/__init__.py", *(f"engine/{part}" for part in parts)]
    return [
        Mount("bind", f"{ENGINE}/grading/{name}", str(ROOT / "grading" / name)) for name in names
    ]


def outer(run_folder: str) -> list[Mount]:
    """Return the mounts of the warm process beside Python and the system."""
    return [
        *engine("sandbox", "handover"),
        Mount("bind", COURSE_OUTSIDE, str(UTILS)),
        Mount("bind", DATA_OUTSIDE, str(data_dir())),
        Mount("write", RUN, run_folder),
        Mount("tmpfs", "/tmp", megabytes=16),
        Mount("proc", "/proc"),
        Mount("dev", "/dev"),
    ]


def inner(step: str | None, kernel: str, megabytes_of_scratch: int) -> list[Mount]:
    """Return the mounts of one kernel beside Python and the system.

    Without a step, for a kernel that is not the engine's, the whole of the course and its data.
    """
    if step is None:
        course = [Mount("bind", f"{COURSE}/utils", COURSE_OUTSIDE)]
        course.append(Mount("bind", DATA, DATA_OUTSIDE))
    else:
        files = [name for name in (*ALWAYS, *EXTRA.get(step, ())) if Path(UTILS, name).exists()]
        course = [Mount("bind", f"{COURSE}/utils/{n}", f"{COURSE_OUTSIDE}/{n}") for n in files]
        stub = f"{ENGINE}/grading/engine/sandbox/stub_checks.py"
        course.append(Mount("bind", f"{COURSE}/utils/checks/__init__.py", stub))
        source()  # raises a sentence where no data have been made
        course += [Mount("bind", f"{DATA}/{n}", f"{DATA_OUTSIDE}/{n}") for n in data_files(step)]
    return [
        *course,
        Mount("write", RUN, f"{RUN}/{kernel}"),
        Mount("tmpfs", SCRATCH, megabytes=megabytes_of_scratch),
        Mount("link", "/tmp", SCRATCH),
        Mount("proc", "/proc"),
        Mount("dev", "/dev"),
        Mount("tmpfs", "/dev/shm", megabytes=64),
    ]
