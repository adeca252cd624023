"""Bring the files of translations up to the English text, and lose no translation.

A message keeps what it has, wherever its file is now. Of a message that is new and much like one
that is gone, the old translation stays as a proposal, marked fuzzy, until a person has seen it.
"""

import difflib
from collections.abc import Mapping
from pathlib import Path

from grading.upkeep.translation.sources import Message, all_files
from utils.files import write_whole
from utils.po import Entry, read_entries, written

ALIKE = 0.6
"""From this ratio of ``difflib`` on a new message is one that has changed."""


def merged(
    messages: list[Message], entries: list[Entry], elsewhere: Mapping[str, Entry]
) -> list[Entry]:
    """Return the entries of some messages, with what earlier entries say of them.

    ``elsewhere`` holds translations in other files, by their messages.
    """
    own = {entry.message: entry for entry in entries}
    wanted = {message.text for message in messages}
    gone = {
        entry.previous if entry.fuzzy else entry.message: entry
        for entry in entries
        if entry.message not in wanted and entry.translation
    }
    found = []
    for message in messages:
        before = own.get(message.text)
        if not (before and before.translation):
            before = elsewhere.get(message.text) or before
        fuzzy, previous = bool(before and before.fuzzy), before.previous if before else ""
        translation = before.translation if before else ""
        if not translation:
            for old in difflib.get_close_matches(message.text, gone, 1, ALIKE):
                translation, fuzzy, previous = gone.pop(old).translation, True, old
        notes = () if message.kind == "text" else (message.kind.value,)
        found.append(
            Entry(
                message.text,
                translation,
                fuzzy,
                previous if fuzzy else "",
                notes,
                message.places,
            )
        )
    return found


def entries_of(path: Path) -> list[Entry]:
    """Return the entries of a file, none where there is no file yet.

    Raises:
        utils.po.NotReadable: it is not in the form of a ``.po`` file.
    """
    return read_entries(path) if path.is_file() else []


def updated(language: str) -> dict[Path, str]:
    """Return what the files of a language must hold, by their paths.

    Raises:
        utils.po.NotReadable: a file is not in the form of a ``.po`` file.
    """
    files = all_files(language)
    before = {path: entries_of(path) for path in files}
    memory = {
        entry.message: entry for entries in before.values() for entry in entries if entry.is_ready
    }
    return {
        path: written(merged(messages, before[path], memory), language)
        for path, messages in files.items()
    }


def write(path: Path, text: str) -> None:
    """Write a file that everybody may read: students' kernels run with few rights.

    Raises:
        OSError: it cannot be written.
    """
    write_whole(path, text)
    path.chmod(0o644)


def update(language: str) -> list[Path]:
    """Write the files of a language anew where they differ, and return which did.

    Raises:
        utils.po.NotReadable: a file is not in the form of a ``.po`` file.
        OSError: a file cannot be written.
    """
    changed = []
    for path, text in updated(language).items():
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            write(path, text)
            changed.append(path)
    return changed
