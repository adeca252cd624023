"""Measure the stand-in: ``python -m utils.standin --evaluate [--real PATH] [--epochs 20]``."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from utils.data import csvfile, proofs, sources
from utils.data.problems import DataProblem
from utils.standin import evaluate, make

BAD_INPUT = 2

app = typer.Typer(add_completion=False)


@app.command()
def main(
    evaluate_it: Annotated[
        bool, typer.Option("--evaluate", help="Train on the stand-in and print the table.")
    ] = False,
    real: Annotated[
        Path | None,
        typer.Option(
            help="A folder, .csv, .csv.gz or .zip of the real data: adds the score on its test "
            "file, and its mean and spread of each letter."
        ),
    ] = None,
    epochs: Annotated[int, typer.Option(min=1, help="Epochs of each training.")] = 20,
) -> None:
    """Measure how far the stand-in carries the lessons of the real data."""
    if not evaluate_it:
        print("Nothing to do. See --help.", file=sys.stderr)
        raise typer.Exit(BAD_INPUT)
    found = None
    if real:
        try:
            pair = sources.read(real.expanduser())
            tables = {
                part: csvfile.parse(data, pair.names[part]) for part, data in pair.data.items()
            }
            images = proofs.prove(tables, pair.names)
        except DataProblem as problem:
            print(problem, file=sys.stderr)
            raise typer.Exit(BAD_INPUT) from None
        found = {part: (image.labels, image.pixels) for part, image in images.items()}
    sets = {which: make(which) for which in ("train", "valid")}
    for line in evaluate.table(sets, found, epochs):
        print(line, flush=True)


if __name__ == "__main__":
    app()
