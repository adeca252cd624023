"""The package as others install it: its wheel, and an environment that holds no checkout."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from utils.settings import ROOT

PACKAGES = ("utils", "grading")


def tracked(*places: str) -> list[str]:
    """Return the files that git keeps in some places of the checkout."""
    done = subprocess.run(
        ["git", "ls-files", "-z", *places], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


def build(folder: Path, made: dict[str, str]) -> Path:
    """Build the wheel of a copy of the checkout, in which ``made`` were made; return its path.

    Nothing is downloaded.
    """
    source = folder / "source"
    for name in tracked("pyproject.toml", "README.md", *PACKAGES):
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, source / name)
    for name, text in made.items():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_text(text, encoding="utf-8")
    alone = ("--no-deps", "--no-index", "--no-build-isolation", "--disable-pip-version-check")
    _pip(Path(sys.executable), "wheel", "-q", *alone, "-w", str(folder / "wheels"), str(source))
    (wheel,) = (folder / "wheels").glob("*.whl")
    return wheel


def _pip(python: Path, *arguments: str) -> None:
    done = subprocess.run(
        [python, "-m", "pip", *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def _link(source: str, target: str) -> None:
    """Give a file a second name, or copy it where the disk is another."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def environment(folder: Path, wheel: Path) -> Path:
    """Make a twin of the running environment with the wheel in it; return its folder of programs.

    The twin's files are those of the running one, under second names, so it takes no room.
    """
    shutil.copytree(sys.prefix, folder, symlinks=True, copy_function=_link)
    programs = folder / "bin"
    old, new = f"#!{sys.prefix}".encode(), f"#!{folder}".encode()
    for program in programs.iterdir():
        if not program.is_symlink() and (text := program.read_bytes()).startswith(old):
            program.unlink()
            program.write_bytes(text.replace(old, new, 1))
            program.chmod(0o755)
    alone = ("--no-deps", "--no-index", "--force-reinstall", "--disable-pip-version-check")
    _pip(programs / "python", "install", "-q", *alone, str(wheel))
    return programs


def run(programs: Path, folder: Path, commands: str) -> subprocess.CompletedProcess:
    """Run lines of the shell in a folder, with the programs of an environment and no checkout."""
    ours = ("ASL_DATA", "ASL_TEST", "PYTHONPATH", "VIRTUAL_ENV")
    kept = {name: value for name, value in os.environ.items() if name not in ours}
    return subprocess.run(
        ["bash", "-c", commands],
        cwd=folder,
        env=kept | {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
