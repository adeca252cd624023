"""Which language a notebook speaks: each has its own, and a class may mix them.

The metadata of a notebook name its language under ``lang``; the English one names none. A process
that runs a notebook speaks the notebook's language; one that works for many, such as the grader,
says whose turn it is by ``speaking``.

Translations lie in ``utils/locales/<language>/``, in several files: a student's kernel holds only
``shared.po`` and ``lessons.po`` of them, since the others have what the checks say.
"""

import contextlib
import functools
import json
import os
import re
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from pathlib import Path

from utils.po import NotReadable, read_entries

ENGLISH = "en"
KEY = "lang"
"""The name under which the metadata of a notebook hold its language."""

VARIABLE = "ASL_LANGUAGE"
LOCALES = Path(__file__).with_name("locales")
OPEN_FILES = ("shared.po", "lessons.po")
"""The files that a student's kernel may read."""

NAMED = re.compile(rb'(?<!\\)"%s"\s*:\s*"(\w+)"' % KEY.encode())
"""The language in the text of a notebook: within a string of JSON, quotes have a backslash."""

_spoken: ContextVar[str | None] = ContextVar("spoken", default=None)


@functools.cache
def languages() -> tuple[str, ...]:
    """Return all languages, English first."""
    others = (path.name for path in LOCALES.glob("*") if path.is_dir())
    return (ENGLISH, *sorted(others))


def known(name: object) -> str:
    """Return a language, English for what is none of ours."""
    return name if isinstance(name, str) and name in languages() else ENGLISH


def language_of(metadata: Mapping[str, object]) -> str:
    """Return the language of a notebook with these metadata."""
    return known(metadata.get(KEY))


def language_in(data: bytes) -> str:
    """Return the language of a notebook by the bytes of its file, without reading it whole."""
    found = NAMED.search(data)
    return known(found[1].decode("ascii", "replace")) if found else ENGLISH


def language() -> str:
    """Return the language that is spoken now."""
    return _spoken.get() or own_language()


@contextlib.contextmanager
def speaking(name: str) -> Iterator[None]:
    """Speak a language within a block."""
    token = _spoken.set(known(name))
    try:
        yield
    finally:
        _spoken.reset(token)


@functools.cache
def own_language() -> str:
    """Return the language of the notebook that this process runs.

    ``ASL_LANGUAGE`` names it where a grader runs the notebook, and of a command the language that
    was chosen for it. JupyterLab names the file of a
    kernel's notebook; where nobody does, as under Validate, the folder above does, ``work/ko``.
    """
    if name := os.environ.get(VARIABLE):
        return known(name)
    if file := os.environ.get("JPY_SESSION_NAME"):
        try:
            return language_of(json.loads(Path(file).read_bytes())["metadata"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return ENGLISH
    try:
        here = Path.cwd()
    except OSError:  # the folder is gone
        return ENGLISH
    return known(next((n for n in (here.name, here.parent.name) if n in languages()), None))


@functools.cache
def translations(name: str) -> dict[str, str]:
    """Return what is translated into a language, by the English messages.

    What has changed in English since then is left out, so that the reader gets the new sentence.
    A file that cannot be read is left out, too: no check may stop for want of its translation.
    """
    found = {}
    for file in sorted((LOCALES / name).glob("*.po")):
        with contextlib.suppress(OSError, NotReadable):
            found |= {e.message: e.translation for e in read_entries(file) if e.is_ready}
    return found
