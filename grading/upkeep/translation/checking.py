"""Look whether translations are whole and right, and print how far each file is."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from grading.pages.report import saying
from grading.upkeep.translation.lints import lint
from grading.upkeep.translation.sources import TEXTS, Message, all_files
from grading.upkeep.translation.update import updated
from utils.language import LOCALES
from utils.po import Entry, read_entries
from utils.settings import ROOT

FOLDERS = (TEXTS, LOCALES, saying.TEXTS)
"""Each has a folder for every language."""

GLOSSARY = "glossary.toml"
SHOWN = 60
"""So many letters of a message name it."""


class NoSuchFile(Exception):
    """A path is none of the files of translations. The text names it."""


@dataclass
class Coverage:
    """How far a file is: its messages, how many are translated, fuzzy and empty; its problems."""

    path: Path
    messages: int = 0
    translated: int = 0
    fuzzy: int = 0
    empty: int = 0
    problems: list[str] = field(default_factory=list)

    @property
    def is_done(self) -> bool:
        """Tell whether everything is translated, and nothing wrong."""
        return self.translated == self.messages and not self.problems

    @property
    def name(self) -> str:
        """Return the path as one types it in the folder of the course."""
        return self.path.relative_to(ROOT).as_posix()


def languages() -> list[str]:
    """Return the languages that the course is translated into."""
    return sorted(path.parent.name for path in TEXTS.glob(f"*/{GLOSSARY}"))


def read_glossary(language: str) -> dict[str, list[str]]:
    """Return the words for each term, in small letters: any of them may stand for it."""
    found = tomllib.loads((TEXTS / language / GLOSSARY).read_text(encoding="utf-8"))
    return {
        term.lower(): [words] if isinstance(words, str) else words for term, words in found.items()
    }


def language_of(path: Path) -> str:
    """Return the language of a file of translations.

    Raises:
        NoSuchFile: the path is none.
    """
    for folder in FOLDERS:
        if folder in path.parents:
            return path.relative_to(folder).parts[0]
    raise NoSuchFile(f"{path} is no file of translations.")


def check_file(path: Path) -> Coverage:
    """Return how far a file is.

    Raises:
        NoSuchFile: the path is no file of translations, or nothing is translated there any more.
        utils.po.NotReadable: it is not in the form of a ``.po`` file.
    """
    language = language_of(path)
    files = all_files(language)
    if path not in files:
        raise NoSuchFile(f"{path} is no file of translations.")
    return coverage(path, files[path], read_glossary(language), updated(language)[path])


def check(language: str) -> list[Coverage]:
    """Return how far the files of a language are, those that belong to nothing included."""
    files, fresh, glossary = all_files(language), updated(language), read_glossary(language)
    found = [coverage(path, messages, glossary, fresh[path]) for path, messages in files.items()]
    there = {p for folder in FOLDERS for p in (folder / language).rglob("*.po")}
    for path in sorted(there - files.keys()):
        found.append(Coverage(path, problems=["nothing that it translates is there any more"]))
    return found


def coverage(
    path: Path, messages: list[Message], glossary: Mapping[str, list[str]], fresh: str
) -> Coverage:
    """Return how far a file is, of which ``messages`` are wanted and ``fresh`` is the new text."""
    found = Coverage(path, messages=len(messages))
    entries = {entry.message: entry for entry in read_entries(path)} if path.is_file() else {}
    for message in messages:
        entry = entries.get(message.text)
        if entry is None:
            found.problems.append(f"{named(message.text)}: new in English; run the update")
            found.empty += 1
        elif not entry.translation:
            found.empty += 1
        elif entry.fuzzy:
            found.fuzzy += 1
            found.problems.append(f"{named(message.text)}: the English text has changed")
        else:
            found.translated += 1
            found.problems += [
                f"{named(message.text)}: {problem}"
                for problem in lint(entry.message, entry.translation, message.kind, glossary)
            ]
    wanted = {message.text for message in messages}
    found.problems += [
        f"{named(entry.message)}: no longer in the English text; run the update"
        for entry in entries.values()
        if entry.message not in wanted
    ]
    if not found.problems and (not path.is_file() or path.read_text(encoding="utf-8") != fresh):
        found.problems.append("the file is not as the update writes it; run the update")
    return found


def named(message: str) -> str:
    """Return the first words of a message, in quotes."""
    text = " ".join(message.split())
    return f'"{text if len(text) <= SHOWN else text[:SHOWN] + "..."}"'


def table(files: list[Coverage]) -> Iterator[str]:
    """Yield the lines of a table: a row for each file, and a sum."""
    width = max(len(one.name) for one in files)
    yield f"{'file':{width}}  messages  translated  fuzzy  empty  problems"
    total = Coverage(ROOT / "all", *(sum(getattr(s, n) for s in files) for n in NUMBERS))
    total.problems = [problem for one in files for problem in one.problems]
    for one in (*files, total):
        yield (
            f"{one.name:{width}}  {one.messages:8}  {one.translated:10}  {one.fuzzy:5}  "
            f"{one.empty:5}  {len(one.problems):8}"
        )


NUMBERS = ("messages", "translated", "fuzzy", "empty")


def unready(path: Path) -> list[Entry]:
    """Return the messages of a file that are not translated yet, or fuzzy."""
    found = read_entries(path) if path.is_file() else []
    return [entry for entry in found if not entry.is_ready]
