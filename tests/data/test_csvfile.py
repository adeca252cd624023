"""The reader and the writer of CSV bytes, on files of a few rows."""

import numpy as np
import pytest

from utils.data import csvfile
from utils.data.problems import DataProblem

ROWS = np.random.default_rng(0).integers(0, 256, (7, len(csvfile.COLUMNS)), dtype=np.uint8)
CLEAN = b"".join(csvfile.to_csv(ROWS[:, 0], ROWS[:, 1:]))
LONG_LINE = b"1" * (csvfile.CHUNK_BYTES + 1)


@pytest.mark.parametrize(
    "data",
    [CLEAN, CLEAN[:-1], CLEAN + b"\n\n", CLEAN.replace(b"\n", b"\r\n")],
    ids=["LF", "no final line end", "empty lines at the end", "CRLF"],
)
def test_what_is_written_is_read_back(data):
    assert np.array_equal(csvfile.parse(data, "x.csv"), ROWS)


@pytest.mark.parametrize("size", [1, 5000, len(CLEAN)])
def test_rows_do_not_depend_on_where_a_chunk_ends(monkeypatch, size):
    monkeypatch.setattr(csvfile, "CHUNK_BYTES", size)
    assert np.array_equal(csvfile.parse(CLEAN, "x.csv"), ROWS)


def test_every_value_is_written_as_python_writes_it():
    values = np.resize(np.arange(256, dtype=np.uint8), (1, 784))
    text = b"".join(csvfile.to_csv(np.array([23], np.uint8), values)).decode()
    assert text.splitlines()[1] == ",".join(["23", *(str(i % 256) for i in range(784))])


def test_the_header_is_kaggles():
    assert csvfile.HEADER.startswith(b"label,pixel1,pixel2,")
    assert csvfile.HEADER.endswith(b",pixel783,pixel784")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (
            csvfile.HEADER + b"\n" + LONG_LINE + b"\n",
            "x.csv, row 1 (line 2): the last row is cut short, it has 1 of 785 fields. "
            "Download the file again.",
        ),
        (
            CLEAN + LONG_LINE + b"\n" + CLEAN.splitlines()[1],
            "x.csv, row 8 (line 9): the row has 1 fields where 785 belong. "
            "Download the file again.",
        ),
    ],
    ids=["the only line", "after good lines"],
)
def test_a_line_longer_than_a_chunk_is_a_sentence(data, sentence):
    with pytest.raises(DataProblem) as problem:
        csvfile.parse(data, "x.csv")
    assert str(problem.value) == sentence
