"""Answers to the lessons, right and wrong, with what each must earn and read.

A folder for each lesson, a file for each notebook: ``[answers]`` holds for all cases that give no
other, ``[[right]]`` and ``[[wrong]]`` are the cases, ``[sample]`` what the sample student with
mistakes answers. The tests hold the checks to them; the bench and the sample class are made from
them.
"""

import tomllib
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent


def notebooks(lesson: str) -> list[str]:
    """Return the names of the notebooks of a lesson that have answers."""
    return sorted(path.stem for path in (FOLDER / lesson).glob("*.toml"))


def table(lesson: str, notebook: str) -> dict[str, Any]:
    """Return the answers to a notebook as they stand in its file."""
    path = FOLDER / lesson / f"{notebook}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def cases(lesson: str, notebook: str, kind: str) -> list[dict[str, Any]]:
    """Return the cases of a notebook, ``right`` or ``wrong``, each with all its answers."""
    found = table(lesson, notebook)
    return [
        {**case, "answers": {**found.get("answers", {}), **case["answers"]}}
        for case in found.get(kind, [])
    ]
