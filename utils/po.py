"""Translations as files hold them: messages with what they are in another language.

The form is gettext's ``.po``, so that any editor of translations opens the files. They are read as
they are and not compiled, so that nothing can be older than they are.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

STRING = re.compile(r'(?:(msgid|msgstr) +)?(".*")$')


@dataclass(frozen=True)
class Entry:
    """A message, its translation or nothing, and what is noted of it.

    ``fuzzy`` says that the message has changed since it was translated, from ``previous``. Such a
    translation waits for a person and is shown to nobody. ``notes`` say what kind of text this is,
    ``places`` where it stands.
    """

    message: str
    translation: str = ""
    fuzzy: bool = False
    previous: str = ""
    notes: tuple[str, ...] = ()
    places: tuple[str, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Tell whether the translation may be shown."""
        return bool(self.translation) and not self.fuzzy


class NotReadable(ValueError):
    """A file is no file of translations. The text names the file and the line."""


def read_entries(path: Path) -> list[Entry]:
    """Return the messages of a file in their order, without its header.

    Raises:
        OSError: the file cannot be read.
        NotReadable: it is not in the form of a ``.po`` file.
    """
    entries: list[dict] = []
    field = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        begins = line.startswith(("#", "msgid"))
        if line.startswith("#~") or not line:
            field = ""
            continue
        if begins and (not entries or "msgstr" in entries[-1]):
            entries.append({"notes": [], "places": [], "previous": ""})
        if line.startswith("#|"):
            field = _add(entries[-1], line[2:].strip(), field, "previous", path, number)
        elif line.startswith("#."):
            entries[-1]["notes"].append(line[2:].strip())
        elif line.startswith("#:"):
            entries[-1]["places"].append(line[2:].strip())
        elif line.startswith("#,"):
            entries[-1]["fuzzy"] = "fuzzy" in line
        elif not line.startswith("#"):
            field = _add(entries[-1] if entries else {}, line, field, "", path, number)
    return [
        Entry(
            found["msgid"],
            found.get("msgstr", ""),
            found.get("fuzzy", False),
            found["previous"],
            tuple(found["notes"]),
            tuple(found["places"]),
        )
        for found in entries
        if found.get("msgid")
    ]


def _add(entry: dict, text: str, field: str, instead: str, path: Path, number: int) -> str:
    """Add the string of a line to its field, and return the field that lines go on with."""
    found = STRING.match(text)
    field = (instead or found[1]) if found and found[1] else field
    if not found or not field:
        raise NotReadable(f"{path}, line {number}: this is no line of a .po file: {text}")
    try:
        entry[field] = entry.get(field, "") + json.loads(found[2])
    except ValueError:
        raise NotReadable(
            f"{path}, line {number}: a quote or a backslash is out of place"
        ) from None
    return field


def written(entries: Iterable[Entry], language: str) -> str:
    """Return the text of a file with some messages: no wrapped line, and no time of day."""
    header = (
        f"Language: {language}\n",
        "MIME-Version: 1.0\n",
        "Content-Type: text/plain; charset=UTF-8\n",
        "Content-Transfer-Encoding: 8bit\n",
    )
    blocks = [['msgid ""', 'msgstr ""', *map(_quoted, header)], *map(_lines, entries)]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _string(name: str, text: str) -> Iterator[str]:
    lines = text.splitlines(keepends=True)
    if len(lines) < 2:
        yield f"{name} {_quoted(text)}"
    else:
        yield f'{name} ""'
        yield from map(_quoted, lines)


def _lines(entry: Entry) -> Iterator[str]:
    yield from (f"#. {note}" for note in entry.notes)
    yield from (f"#: {place}" for place in entry.places)
    if entry.fuzzy:
        yield "#, fuzzy"
    if entry.previous:
        yield from (f"#| {line}" for line in _string("msgid", entry.previous))
    yield from _string("msgid", entry.message)
    yield from _string("msgstr", entry.translation)
