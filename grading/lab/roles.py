"""The two roles, and how JupyterLab is started for each.

The folder of a role holds JupyterLab's settings. It is named by ``JUPYTER_CONFIG_PATH``, which
wins over the environment's own settings and leaves those of the user alone.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from utils.language import ENGLISH
from utils.lesson import FIRST_PAGE
from utils.settings import ROOT

SETTINGS = ROOT / "grading" / "lab"
STYLES = SETTINGS / "both" / "custom"
"""Holds ``custom.css``, which JupyterLab adds to its own styles."""

NO_CALLS_OUTSIDE = (
    "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    "--LabApp.extension_manager=readonly",
)


@dataclass(frozen=True)
class Role:
    """The folder that a role sees in JupyterLab, the page that opens first, and the language."""

    name: str
    folder: Path
    first_page: str
    language: str = ENGLISH


def student(language: str) -> Role:
    """Return the role of a student who learns in a language."""
    return Role("student", ROOT / "work" / language, f"/lab/tree/{FIRST_PAGE}.ipynb", language)


def release(language: str) -> Path:
    """Return the folder of the released notebooks in a language."""
    return ROOT / "notebooks" / language


STUDENT = student(ENGLISH)
INSTRUCTOR = Role("instructor", ROOT, "/lab/tree/README.md")
ROLES = {role.name: role for role in (STUDENT, INSTRUCTOR)}


def arguments(role: Role) -> list[str]:
    """Return the command line of ``jupyter lab`` for a role."""
    return [
        *NO_CALLS_OUTSIDE,
        "--LabApp.custom_css=True",
        f"--ServerApp.tornado_settings={dict(static_custom_path=[str(STYLES)])}",
        f"--ServerApp.root_dir={role.folder}",
        f"--LabApp.default_url={role.first_page}",
    ]


def environment(role: Role, before: Mapping[str, str]) -> dict[str, str]:
    """Return the environment variables ``before`` with the settings of a role in front.

    A language other than English has a folder of settings, too, by which JupyterLab speaks it.
    The course's folder is among them, since ``nbgrader_config.py`` is looked for there too. A
    student's kernels explain errors from the first cell on, unless the user has a start file of
    their own.
    """
    own = [role.language] if role.language != ENGLISH else []
    folders = [*(str(SETTINGS / name) for name in (*own, role.name, "both")), str(ROOT)]
    if earlier := before.get("JUPYTER_CONFIG_PATH"):
        folders.append(earlier)
    startup = {"PYTHONSTARTUP": str(SETTINGS / "startup.py")} if role.name == STUDENT.name else {}
    return {**startup, **before, "JUPYTER_CONFIG_PATH": os.pathsep.join(folders)}
