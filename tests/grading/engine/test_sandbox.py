"""What can a student's kernel see, reach and keep, with bubblewrap and without it?"""

import ast
import asyncio
import os
import platform
import shutil
import socket
from pathlib import Path

import psutil
import pytest
from asl_lesson import ASSIGNMENT

import utils
from grading.engine.judge.client import Judge
from grading.engine.limits import Limits
from grading.engine.sandbox import box, plan, view
from grading.engine.sandbox.kernels import WarmProcess
from grading.upkeep import corpus
from utils.messages import say
from utils.messages import steps as m

STEP, TODO = "05_reshape", "reshape_reshape_todo"
UTILS = Path(utils.__file__).parent
PROBE = """
import os, socket, subprocess, sys
from pathlib import Path

def attempt(action):
    try:
        return action() or "done"
    except Exception as error:
        return type(error).__name__

OPEN = {int(name) for name in os.listdir("/proc/self/fd")[:-1]}
status = dict(line.split(":\\t", 1) for line in Path("/proc/self/status").read_text().splitlines())
seen = {
    "root": sorted(os.listdir("/")),
    "scratch": sorted(p.name for p in Path.cwd().iterdir() if p.name != "profile_default"),
    "utils": sorted(os.listdir("/course/utils")),
    "lessons": sorted(str(path) for path in Path("/course/utils/lessons").rglob("*.*")),
    "arrays": sorted(os.listdir("/data/arrays")),
    "processes": len([p for p in os.listdir("/proc") if p.isdigit()]),
    "rights": [status[name].strip() for name in ("CapPrm", "CapEff", "CapBnd", "NoNewPrivs")],
    "filter": status["Seccomp"].strip(),
    "environment": sorted(os.environ),
    "write course": attempt(lambda: Path("/course/x").write_text("x")),
    "write run": attempt(lambda: Path("/run/asl/x").write_text("x")),
    "write scratch": attempt(lambda: Path("x").write_text("x")),
    "internet": attempt(lambda: socket.socket(socket.AF_INET)),
    "namespace": attempt(lambda: os.unshare(0x10000000)) if hasattr(os, "unshare") else "OSError",
    "mounts": attempt(lambda: Path("/proc/self/mountinfo").read_text()),
    "program": subprocess.run([sys.executable, "-VV"], capture_output=True, text=True).stdout,
    "files": [os.readlink(f"/proc/self/fd/{n}") for n in range(60) if n in OPEN],
}
print("SEEN", seen)
x_train = x_train.reshape(-1, 28, 28, 1)
x_valid = x_valid.reshape(-1, 28, 28, 1)
"""


@pytest.fixture(params=["bubblewrap", "namespaces"])
def walls(request, monkeypatch):
    """Start new processes inside the walls of one kind."""
    if request.param == "bubblewrap" and not shutil.which("bwrap"):
        pytest.skip("bubblewrap is not installed")
    for process in (WarmProcess, Judge):
        monkeypatch.setattr(process, "_shared", None)
    monkeypatch.setattr(box, "kind_of_walls", lambda: request.param)
    yield request.param
    for process in (WarmProcess, Judge):
        if process._shared is not None:
            process._shared._finish()


def seen_by(result):
    texts = [o.get("text", "") for c in result.notebook["cells"] for o in c.get("outputs", [])]
    line = next(line for text in texts for line in text.splitlines() if line.startswith("SEEN"))
    return ast.literal_eval(line.removeprefix("SEEN "))


def test_a_kernel_sees_its_own_step_and_nothing_else(walls, grade, handed_in, monkeypatch):
    monkeypatch.setenv("SECRET_TOKEN", "a secret")
    result = grade(STEP, handed_in(STEP, **{TODO: PROBE}))
    seen = seen_by(result)
    assert result.earned == 10.0
    assert not {"home", "root", "work"} & set(seen["root"])
    assert seen["scratch"] == []
    assert seen["utils"] == sorted({path.name for path in UTILS.iterdir()} - {"__pycache__"})
    assert [path.removeprefix("/course/utils/lessons/") for path in seen["lessons"]] == [
        "__init__.py",
        "asl_cnn/__init__.py",
        "asl_cnn/checks/__init__.py",
        "asl_cnn/errors.py",
        "asl_cnn/lesson.py",
        "asl_cnn/starts/__init__.py",
        "asl_cnn/starts/reshape.py",
        "asl_cnn/words.py",
        "begin.py",
        "collection.py",
    ]
    assert seen["arrays"] == ["scaled_train.npy", "scaled_valid.npy"]
    assert seen["processes"] <= 3
    assert seen["rights"] == ["0" * 16, "0" * 16, "0" * 16, "1"]
    assert seen["filter"] == "2"
    assert "SECRET_TOKEN" not in seen["environment"]
    assert (seen["write course"], seen["write run"]) == ("OSError", "OSError")
    assert seen["write scratch"] in ("done", 1)
    assert seen["internet"] == "OSError"
    assert seen["namespace"] in ("OSError", "PermissionError")
    assert seen["mounts"] == "PermissionError"
    assert seen["program"].split()[1] == platform.python_version()
    own = ("/dev/null", "/data/", "/scratch/", "socket:", "pipe:", "anon_inode:")
    assert all(name.startswith(own) for name in seen["files"])


def printed(result):
    """Return all that the notebook shows."""
    found = []
    for cell in result.notebook["cells"]:
        for output in cell.get("outputs", []):
            found += [output.get("text", ""), output.get("data", {}).get("text/plain", "")]
    return "\n".join(found)


def test_the_start_of_the_next_step_costs_its_points_as_in_a_notebook(grade, handed_in):
    cases = corpus.cases(ASSIGNMENT, STEP, "wrong")
    case = next(case for case in cases if case["name"] == "the start of the next step")
    result = grade(STEP, handed_in(STEP, **case["answers"]))
    assert result.earned == case["points"]
    assert case["message"] in [line.strip() for line in printed(result).splitlines()]


STEAL = """
for _ in range(2):
    try:
        x_train = begin("build")
    except ValueError as error:
        print(f"REFUSED {error}")
    globals().pop("_begun", None)
try:
    from utils.lessons.asl_cnn.starts import build
except ImportError as error:
    print("REFUSED", error.name)
"""


def test_the_start_of_the_next_step_is_not_there_to_be_found(grade, handed_in):
    result = grade(STEP, handed_in(STEP, **{TODO: STEAL}))
    refused = [line for line in printed(result).splitlines() if line.startswith("REFUSED ")]
    assert refused == [
        f"REFUSED {say(m.OTHER_STEP, name='build', here='reshape')}",
        f"REFUSED {say(m.NOT_THIS_STEP, name='build')}",
        "REFUSED utils.lessons.asl_cnn.starts",
    ]


def test_nothing_is_left_behind(walls, grade, handed_in):
    """A second notebook finds an empty folder, and no process of the first lives on."""
    leave = (
        "import subprocess\nopen('/scratch/left', 'w').write('x')\n"
        "subprocess.Popen(['sleep', '300'], start_new_session=True)\n"
    )
    grade(STEP, handed_in(STEP, **{TODO: leave}))
    sleeping = [
        process
        for process in psutil.Process(os.getpid()).children(recursive=True)
        if process.status() != psutil.STATUS_ZOMBIE and process.cmdline()[:1] == ["sleep"]
    ]
    assert sleeping == []
    assert seen_by(grade(STEP, handed_in(STEP, **{TODO: PROBE})))["scratch"] == []


def test_each_notebook_has_a_random_state_of_its_own(walls, grade, handed_in):
    code = "import random\nimport numpy as np\nprint('SEEN', [random.random(), np.random.rand()])\n"
    first, second = (seen_by(grade(STEP, handed_in(STEP, **{TODO: code}))) for _ in range(2))
    assert first[0] != second[0]
    assert first[1] != second[1]


def test_a_kernel_that_cannot_start_says_why(monkeypatch):
    """Its first process has nothing to mount; then the kernel itself meets a limit of no name."""
    inner, limits = view.inner, Limits.of_resources

    async def start(process):
        ours, theirs = socket.socketpair()
        try:
            await process.start(process.new_kernel(), None, Limits(), theirs.fileno(), {})
        finally:
            ours.close()
            theirs.close()

    async def start_twice():
        process = WarmProcess()
        await process._word
        nothing = plan.Mount("bind", "/course/nothing", "/all/nothing")
        with monkeypatch.context() as patched:
            patched.setattr(view, "inner", lambda *given: [*inner(*given), nothing])
            with pytest.raises(box.SandboxError, match=r"did not start .*/course/nothing"):
                await start(process)
        monkeypatch.setattr(Limits, "of_resources", lambda self: limits(self) | {"RLIMIT_NO": 1})
        with pytest.raises(box.SandboxError, match=r"did not start .*RLIMIT_NO"):
            await start(process)
        process._finish()

    asyncio.run(start_twice())
