"""Make the data of the course: ``python -m utils.data [--source PATH]``.

``make data LANGUAGE=ko`` and ``make lab LANGUAGE=ko`` have it speak Korean, by ``ASL_LANGUAGE``.
"""

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from utils.data import contact_sheet, csvfile, kaggle, proofs, sources, standin, store, writing
from utils.data.datasets import SIGN_MNIST
from utils.data.problems import DataProblem
from utils.messages import data as m
from utils.messages import say

STAND_IN = "stand-in"
STEPS = 6
BAD_INPUT = 2

app = typer.Typer(add_completion=False)


@app.command()
def main(
    source: Annotated[
        str | None,
        typer.Option(
            envvar="ASL_SOURCE",
            help="A folder, a .csv or .csv.gz, or Kaggle's .zip; 'stand-in' for drawn images. "
            "Without it: Kaggle, if the extra is installed and answers, else the stand-in.",
        ),
    ] = None,
    sheet: Annotated[
        Path | None,
        typer.Option(
            "--contact-sheet",
            metavar="PNG",
            help="Only draw 20 training images of each letter into this PNG file: of the source "
            "if one is named, else of the data that are there, else of the stand-in.",
        ),
    ] = None,
) -> None:
    """Make the two CSV files of the course and the arrays that its steps start from."""
    try:
        if sheet is not None:
            kind, images = _to_look_at(source)
            contact_sheet.save(images, m.KINDS[kind], sheet)
            print(f"{sheet}: {say(m.KINDS[kind])}.")
            return
        with writing.exclusive() as places:
            found, is_new = _make(source, places)
    except DataProblem as problem:
        print(problem, file=sys.stderr)
        raise typer.Exit(BAD_INPUT) from None
    print(say(m.MADE if is_new else m.ALREADY_THERE, kind=say(m.KINDS[found.kind])))
    if found.kind == STAND_IN:
        print(say(m.REAL_IMAGES))


def _to_look_at(named: str | None) -> tuple[str, proofs.Images]:
    """Return what the data are, and the training images."""
    present = None if named else store.complete()
    if present:
        labels, pixels = (store.load_array(f"{kind}_train") for kind in ("labels", "pixels"))
        return present.kind, proofs.Images(labels, pixels)
    if named and named != STAND_IN:
        pair = sources.read(Path(named).expanduser())
        images = _proven(pair)
        return proofs.identify(proofs.hashes(images))[0], images["train"]
    return STAND_IN, proofs.Images(*standin.make("train"))


def _make(named: str | None, places: writing.Places) -> tuple[store.Source, bool]:
    """Return what the data are, and whether they had to be made."""
    present = store.complete()
    if named == STAND_IN:
        return _from_standin(places, present)
    if named:
        return _from_path(Path(named).expanduser(), places, present)
    if present:
        return present, False
    if kaggle.is_installed():
        try:
            with kaggle.downloaded() as folder:
                if folder:
                    return _from_path(folder, places, present)
            print(say(m.KAGGLE_SILENT))
        except DataProblem as problem:
            print(say(m.KAGGLE_UNUSABLE, problem=problem))
    return _from_standin(places, present)


def _from_path(
    path: Path, places: writing.Places, present: store.Source | None
) -> tuple[store.Source, bool]:
    fingerprint = sources.fingerprint(path)
    if present and present.source == fingerprint:
        return present, False
    with _progress() as step:
        step(say(m.READING))
        pair = sources.read(path)
        step(say(m.CHECKING))
        return writing.write(places, _proven(pair), pair.sha256, step), True


def _proven(pair: sources.Pair) -> dict[str, proofs.Images]:
    tables = {part: csvfile.parse(data, pair.names[part]) for part, data in pair.data.items()}
    return proofs.prove(tables, pair.names)


def _from_standin(
    places: writing.Places, present: store.Source | None
) -> tuple[store.Source, bool]:
    if present and present.kind == STAND_IN and present.version == standin.VERSION:
        return present, False
    with _progress() as step:
        images = {}
        for part in SIGN_MNIST.files:
            step(say(m.DRAWING, part=part))
            images[part] = proofs.Images(*standin.make(part))
        return writing.write(places, images, None, step), True


class _progress:
    """A bar over the parts of the work; called with a few words, it goes one part on."""

    def __enter__(self):
        self.bar = Progress(
            TextColumn("{task.description:<44}"),
            BarColumn(),
            TimeElapsedColumn(),
            console=Console(stderr=True),
        )
        self.bar.__enter__()
        self.task = self.bar.add_task("", total=STEPS)
        self.done = -1
        return self

    def __call__(self, words: str) -> None:
        self.done += 1
        self.bar.update(self.task, description=words, completed=self.done)

    def __exit__(self, *error) -> None:
        if error[0] is None:
            self.bar.update(self.task, description=say(m.DONE), completed=STEPS)
        self.bar.__exit__(*error)


if __name__ == "__main__":
    app()
