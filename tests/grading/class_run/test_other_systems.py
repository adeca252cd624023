"""What is said and done where there is no sandbox, for want of Linux?

A process of its own loads everything, forgets what is ours, and loses the names that Windows or
macOS does not have. What is ours then loads again without them, and a command runs.
"""

import os
import shutil
import sys

import pytest
from plain_course import ENGINE, GUIDE, run, stock

from grading.engine.sandbox.box import NEEDS_LINUX

MODULES = {"fcntl", "grp", "pwd", "resource", "termios"}
NAMES = {
    *(name for name in dir(os) if name.startswith("ST_")),
    *("O_CLOEXEC", "O_DIRECTORY", "O_NOFOLLOW", "O_NONBLOCK", "O_PATH"),
    *("chown", "geteuid", "getgid", "getuid", "memfd_create", "nice", "sched_setscheduler"),
    *("setsid", "statvfs", "sysconf", "uname"),
}
"""The modules that Windows does not have, and the names of ``os``, as far as the course could use
them. Of these macOS lacks some. What the packages of others need on this machine stays."""

LOSE = """
import builtins, importlib, os, sys, types

def ours(name):
    return name.partition(".")[0] in ("grading", "utils")

def load():
    for name in {loaded!r}:
        importlib.import_module(name)

load()
for name in [name for name in sys.modules if ours(name)]:
    del sys.modules[name]
for name in {names!r}:
    delattr(os, name)
plain = builtins.__import__

def without(name, space=None, *rest, **named):
    if name in {modules!r} and ours((space or {{}}).get("__name__", "")):
        raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
    return plain(name, space, *rest, **named)

builtins.__import__ = without
load()
box = sys.modules["grading.engine.sandbox.box"]
box.sys = types.SimpleNamespace(platform="win32")
"""
LOADED = (
    "grading.__main__",
    "grading.engine.sandbox.provisioner",
    "grading.lab.roles",
    "grading.lab.working_copy",
    "grading.settings",
    "nbgrader.apps",
    "utils.data.__main__",
    "utils.lessons.begin",
    "utils.progress",
)
NBGRADER = "import nbgrader.apps as apps; apps.NbGraderApp.launch_instance({words!r})"
GRADING = "sys.modules['grading.__main__'].app({words!r})"


def elsewhere(folder, command, *words):
    """Run a command as it runs on another system."""
    load = LOSE.format(loaded=LOADED, modules=MODULES, names=NAMES)
    return run(folder, sys.executable, "-c", load + command.format(words=list(words)))


@pytest.fixture
def course(tmp_path):
    """Return a course that somebody has handed something in to."""
    (tmp_path / "nbgrader_config.py").write_text(ENGINE, encoding="utf-8")
    shutil.copytree(GUIDE / "source" / "ps1", tmp_path / "source" / "ps1")
    shutil.copy(GUIDE / "source" / "header.ipynb", tmp_path / "source")
    (tmp_path / "source" / "ps1" / "problem2.ipynb").unlink()
    stock(tmp_path, "generate_assignment", "ps1")
    handed_in = tmp_path / "submitted" / "ann" / "ps1"
    shutil.copytree(tmp_path / "release" / "ps1", handed_in)
    (handed_in / "timestamp.txt").write_text("2026-01-02 03:04:05 UTC\n")
    return tmp_path


def test_there_is_a_sentence_and_another_way(course):
    graded = course / "autograded" / "ann" / "ps1" / "problem1.ipynb"

    done = elsewhere(course, GRADING, "autograde")
    assert (done.returncode, done.stderr) == (2, f"{NEEDS_LINUX}\n")

    done = elsewhere(course, NBGRADER, "autograde", "ps1")
    assert done.returncode == 1
    assert NEEDS_LINUX in done.stderr
    assert "Traceback" not in done.stderr
    assert not graded.exists()

    done = elsewhere(course, NBGRADER, "autograde", "ps1", "--Judged.sandbox=False")
    assert done.returncode == 0, done.stderr
    assert graded.exists()
