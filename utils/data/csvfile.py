"""The CSV format of Sign Language MNIST, read and written as bytes.

A row is a label and 784 pixels, whole numbers from 0 to 255. Reading is strict, because a
parser that guesses (a float, a quoted number, a row filled up with nothing) hides a damaged
file. The fast reader only says yes or no; :func:`first_fault` then looks for the place.
"""

import re
from collections.abc import Iterator

import numpy as np

from utils.data.datasets import SIGN_MNIST
from utils.data.problems import DataProblem, shown
from utils.messages import data as m
from utils.messages import say

COLUMNS = ["label", *(f"pixel{i}" for i in range(1, SIGN_MNIST.pixels + 1))]
HEADER = ",".join(COLUMNS).encode()
MAX_VALUE = 255

CHUNK_BYTES = 4 << 20
"""Bytes parsed at a time: small enough to keep the temporary arrays in tens of megabytes."""

CHUNK_ROWS = 1000
"""Rows written at a time, a few megabytes."""

_CLEAN_ROW = re.compile(rb"\d{1,3}(,\d{1,3}){%d}" % SIGN_MNIST.pixels)
_VALUE = re.compile(rb"\d{1,3}")


def parse(data: bytes, name: str) -> np.ndarray:
    """Return the rows of a CSV file: uint8 ``(n, 785)``, the label first.

    Lines may end in LF or CRLF, the last one also in nothing.

    Raises:
        DataProblem: the file is empty, its header is wrong, or a row is not a label and 784
            pixels; it names the first such row and column. Whether the label is one of the
            alphabet's is for :mod:`utils.data.proofs` to say.
    """
    header, _, body = data.replace(b"\r\n", b"\n").partition(b"\n")
    body = body.rstrip(b"\n")
    if header != HEADER:
        raise _header_fault(header, data, name)
    if not body:
        raise DataProblem(say(m.NO_ROWS, name=name))
    body += b"\n"
    parts, start = [], 0
    while start < len(body):
        end = body.rfind(b"\n", start, start + CHUNK_BYTES) + 1
        # Of a line longer than a chunk, the whole line.
        end = end or body.find(b"\n", start) + 1
        rows = _parse_rows(body[start:end])
        if rows is None:
            raise first_fault(body, name)
        parts.append(rows)
        start = end
    return np.concatenate(parts)


def first_fault(body: bytes, name: str) -> DataProblem:
    """Return the sentence about the first bad row of a file whose fast reading failed.

    ``body`` is what follows the header, with LF line ends and one at the very end.
    """
    lines = body.split(b"\n")[:-1]
    for row, line in enumerate(lines, start=1):
        fields = line.split(b",")
        if _CLEAN_ROW.fullmatch(line) and max(map(int, fields)) <= MAX_VALUE:
            continue
        where = {"name": name, "row": row, "line": row + 1}
        if len(fields) != len(COLUMNS):
            cut = row == len(lines) and len(fields) < len(COLUMNS)
            sentence = m.CUT_ROW if cut else m.OTHER_ROW
            return DataProblem(say(sentence, found=len(fields), columns=len(COLUMNS), **where))
        for column, field in zip(COLUMNS, fields, strict=True):
            if not _VALUE.fullmatch(field) or int(field) > MAX_VALUE:
                return DataProblem(
                    say(m.NO_NUMBER, column=column, found=shown(field), most=MAX_VALUE, **where)
                )
    raise AssertionError("the fast reader refused rows in which nothing is wrong")


def to_csv(labels: np.ndarray, pixels: np.ndarray) -> Iterator[bytes]:
    """Yield the bytes of a CSV file with LF line ends, a thousand rows at a time.

    ``labels`` is uint8 ``(n,)``, ``pixels`` uint8 ``(n, 784)``.
    """
    yield HEADER
    for start in range(0, len(labels), CHUNK_ROWS):
        part = slice(start, start + CHUNK_ROWS)
        values = np.column_stack([labels[part], pixels[part]])
        tokens = _TOKENS[values]
        tokens[:, 0, 0] = ord("\n")
        yield tokens[_TOKEN_USED[values]].tobytes()
    yield b"\n"


def _parse_rows(chunk: bytes) -> np.ndarray | None:
    """Return uint8 ``(rows, 785)`` of whole lines, or ``None`` if anything at all is odd."""
    raw = np.frombuffer(chunk, np.uint8)
    ends = np.flatnonzero(raw < ord("0"))
    if raw.max() > ord("9") or len(ends) % len(COLUMNS):
        return None
    separators = raw[ends].reshape(-1, len(COLUMNS))
    lengths = np.diff(ends, prepend=-1) - 1
    if (
        (separators[:, -1] != ord("\n")).any()
        or (separators[:, :-1] != ord(",")).any()
        or lengths.min() < 1
        or lengths.max() > 3
    ):
        return None
    digits = raw.astype(np.uint16) - ord("0")
    values = digits[ends - 1]
    values += 10 * np.where(lengths > 1, digits[ends - 2], 0)
    values += 100 * np.where(lengths > 2, digits[ends - 3], 0)
    if values.max() > MAX_VALUE:
        return None
    return values.astype(np.uint8).reshape(separators.shape)


def _header_fault(header: bytes, data: bytes, name: str) -> DataProblem:
    if not data.strip():
        return DataProblem(say(m.EMPTY, name=name))
    found = header.split(b",")
    if len(found) < len(COLUMNS) and HEADER.startswith(header):
        return DataProblem(say(m.CUT_HEADER, name=name, found=len(found), columns=len(COLUMNS)))
    for number, wanted in enumerate(COLUMNS):
        if number >= len(found) or found[number] != wanted.encode():
            there = shown(found[number]) if number < len(found) else say(m.NOTHING)
            return DataProblem(
                say(m.OTHER_COLUMN, name=name, number=number + 1, found=there, wanted=wanted)
            )
    return DataProblem(say(m.LONG_HEADER, name=name, found=len(found), columns=len(COLUMNS)))


def _token_tables() -> tuple[np.ndarray, np.ndarray]:
    """Return the four bytes that each value is written as, and which of them are used."""
    tokens = np.zeros((MAX_VALUE + 1, 4), np.uint8)
    for value in range(MAX_VALUE + 1):
        text = f",{value}".encode()
        tokens[value, : len(text)] = list(text)
    return tokens, tokens != 0


_TOKENS, _TOKEN_USED = _token_tables()
