"""The verbs of ``python -m grading translate``."""

import contextlib
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from grading.upkeep.translation import checking
from grading.upkeep.translation.build import NotAlike, build, folder_of
from grading.upkeep.translation.update import update, write
from utils.po import NotReadable, read_entries, written
from utils.settings import ROOT

app = typer.Typer(no_args_is_help=True, help="Keep the course's other languages in step.")

NOT_DONE = 1
Paths = Annotated[
    list[Path] | None, typer.Argument(help="A .po file; without one, all of all languages.")
]


@contextlib.contextmanager
def sentences() -> Iterator[None]:
    """End a command with a sentence where it is not possible."""
    try:
        yield
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        raise typer.Exit(NOT_DONE) from error
    except (NotAlike, NotReadable, checking.NoSuchFile) as error:
        print(error, file=sys.stderr)
        raise typer.Exit(NOT_DONE) from error


@app.command(name="update")
def bring_up_to_date() -> None:
    """Write what is to be translated into the .po files, and keep what is translated."""
    with sentences():
        for language in checking.languages():
            changed = update(language)
            for path in changed:
                print(path.relative_to(ROOT))
            print(f"{language}: {len(changed)} files changed.")


@app.command(name="check")
def look(paths: Paths = None) -> None:
    """Look whether translations are whole and right, and print a table."""
    with sentences():
        if paths:
            found = [checking.check_file(path.resolve()) for path in paths]
        else:
            found = [one for name in checking.languages() for one in checking.check(name)]
    for line in checking.table(found):
        print(line)
    for one in found:
        for problem in one.problems:
            print(f"{one.name}: {problem}")
    for one in found:
        if one.empty:
            first = next(iter(checking.unready(one.path)), None)
            name = checking.named(first.message) if first else "all of it"
            print(f"{one.name}: {one.empty} to translate, the first is {name}")
    if not all(one.is_done for one in found):
        raise typer.Exit(NOT_DONE)


@app.command(name="build")
def make_notebooks() -> None:
    """Make the notebooks of all languages from the released English ones."""
    with sentences():
        for language in checking.languages():
            changed = build(language)
            place = folder_of(language).relative_to(ROOT)
            print(f"{place}: {len(changed)} notebooks changed.")


@app.command(name="show")
def show(
    path: Annotated[Path, typer.Argument(help="A .po file.")],
    everything: Annotated[bool, typer.Option("--all", help="With what is translated.")] = False,
) -> None:
    """Print the messages of a file as JSON, with a number each, for ``fill``."""
    with sentences():
        entries = read_entries(path)
    print(
        json.dumps(
            {
                str(number): [entry.message, entry.translation] if everything else entry.message
                for number, entry in enumerate(entries)
                if everything or not entry.is_ready
            },
            ensure_ascii=False,
            indent=1,
        )
    )


@app.command(name="fill")
def fill(
    path: Annotated[Path, typer.Argument(help="A .po file.")],
    translations: Annotated[Path, typer.Argument(help="JSON: number or message -> translation.")],
) -> None:
    """Put translations into a file: each by the number that ``show`` prints, or by its message."""
    with sentences():
        entries = read_entries(path)
        text = translations.read_text(encoding="utf-8")
    try:
        given = dict(json.loads(text))
    except (ValueError, TypeError) as error:
        print(f"{translations} holds no JSON of messages: {error}.", file=sys.stderr)
        raise typer.Exit(NOT_DONE) from error
    known = {str(n) for n in range(len(entries))} | {entry.message for entry in entries}
    for name in given.keys() - known:
        print(f"There is no message {checking.named(name)} in {path}.", file=sys.stderr)
    filled = [
        replace(entry, translation=text, fuzzy=False, previous="")
        if (text := given.get(str(number), given.get(entry.message)))
        else entry
        for number, entry in enumerate(entries)
    ]
    write(path, written(filled, checking.language_of(path.resolve())))
    print(f"{path}: {len(given.keys() & known)} filled in, {len(checking.unready(path))} to go.")
    if given.keys() - known:
        raise typer.Exit(NOT_DONE)
