"""The one error of this package that a person reads: a sentence, and nothing else."""

MAX_SHOWN = 24
"""Longest piece of a source that a sentence repeats, in characters."""


class DataProblem(Exception):
    """Say what is wrong with the data, where, and what to do about it."""


def shown(piece: bytes | str) -> str:
    """Return a piece of a source in quotes, short and free of control characters."""
    text = piece.decode("ascii", "backslashreplace") if isinstance(piece, bytes) else piece
    return ascii(text if len(text) <= MAX_SHOWN else text[: MAX_SHOWN - 3] + "...")
