"""Which lessons there are: a folder beside this file with a ``lesson.py`` is one."""

import functools
import importlib
from pathlib import Path

from utils.lesson import Lesson

FOLDER = Path(__file__).parent


@functools.cache
def lesson_named(name: str) -> Lesson:
    """Return the lesson of a name.

    Raises:
        KeyError: there is none.
    """
    if not (FOLDER / name / "lesson.py").is_file():
        raise KeyError(name)
    return importlib.import_module(f"utils.lessons.{name}.lesson").LESSON


@functools.cache
def lessons() -> tuple[Lesson, ...]:
    """Return all lessons in their order."""
    found = (lesson_named(file.parent.name) for file in FOLDER.glob("*/lesson.py"))
    return tuple(sorted(found, key=lambda lesson: lesson.order))
