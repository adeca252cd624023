"""Do plain values come through a hand-over as they were, and is everything else refused?"""

import decimal
import fractions
import mmap

import numpy as np
import pandas as pd
import pytest

from grading.engine.handover.wire import ALIGNMENT, ITEMS, Decoder, Encoder, Refused


class Memory:
    """A file of memory that arrays are appended to."""

    def __init__(self):
        self.data = bytearray()

    def write(self, content):
        self.data += b"\0" * (-len(self.data) % ALIGNMENT)
        at = len(self.data)
        self.data += content
        return at

    def map(self):
        mapped = mmap.mmap(-1, max(1, len(self.data)))
        mapped[: len(self.data)] = bytes(self.data)
        return mapped


def through(value):
    memory = Memory()
    item = Encoder(memory.write).encode(value)
    return Decoder(memory.map()).decode(item)


PLAIN = [
    None,
    True,
    0,
    -(2**200),
    1.5,
    float("inf"),
    2 + 3j,
    "text \u00e9",
    b"bytes",
    [1, [2.0, "three"]],
    (1, 2),
    {1, 2},
    {"a": [1], 2: None},
    range(3, 9, 2),
    decimal.Decimal("1.10"),
    fractions.Fraction(1, 3),
    np.float32(0.1),
    np.int64(7),
    ...,
]


@pytest.mark.parametrize("value", PLAIN, ids=repr)
def test_plain_values_stay_what_they_are(value):
    found = through(value)
    assert type(found) is type(value)
    assert found == value


def test_not_a_number_comes_through():
    assert np.isnan(through(float("nan")))


ARRAYS = [
    np.arange(12).reshape(3, 4),
    np.asfortranarray(np.arange(12.0).reshape(3, 4)),
    np.arange(24).reshape(2, 3, 4)[:, ::2],
    np.zeros((0, 28)),
    np.array(3.5),
    np.array(["a", "bc"]),
    np.array([True, False]),
    np.array([1, "two", None], dtype=object),
]


@pytest.mark.parametrize("array", ARRAYS, ids=lambda a: f"{a.dtype}{a.shape}")
def test_arrays_keep_their_type_shape_and_values(array):
    found = through(array)
    assert type(found) is np.ndarray
    assert (found.dtype, found.shape) == (array.dtype, array.shape)
    assert (found == array).all()


TABLES = [
    pd.DataFrame(np.arange(6).reshape(2, 3), columns=["a", "b", "c"]),
    pd.DataFrame({"n": [1, 2], "x": [0.5, 1.5], "t": ["a", "b"]}),
    pd.DataFrame({"n": pd.array([1, None], dtype="Int64")}),
    pd.DataFrame({"a": [1, 2]}, index=pd.Index([5, 6], name="label")),
]


@pytest.mark.parametrize("table", TABLES, ids=lambda t: "-".join(map(str, t.dtypes)))
def test_tables_come_through(table):
    pd.testing.assert_frame_equal(through(table), table, check_column_type=False, check_dtype=False)


class Float(float):
    def __eq__(self, other):
        return True

    __hash__ = float.__hash__


class Array(np.ndarray):
    pass


def endless():
    while True:
        yield 1


@pytest.mark.parametrize(
    "value",
    [Float(1), np.zeros(3).view(Array), endless(), object(), np.ma.array([1])],
    ids=lambda value: type(value).__name__,
)
def test_anything_else_is_an_empty_object_of_its_name(value):
    found = through(value)
    assert type(found).__name__ == type(value).__name__
    assert not isinstance(found, float | np.ndarray)
    assert found != 1


def test_a_list_that_holds_itself_ends():
    endless_list = []
    endless_list.append(endless_list)
    through(endless_list)


FORGED = [
    ["unheard of", 1],
    ["int", "f" * 100_000],
    ["float", "not a number"],
    ["bool", 1],
    ["array", {"dtype": "O", "shape": [3], "order": "C", "at": 0}],
    ["array", {"dtype": "<f8", "shape": [10**12], "order": "C", "at": 0}],
    ["array", {"dtype": "<f8", "shape": [1], "order": "C", "at": -8}],
    ["array", {"dtype": "<f8", "shape": [-1], "order": "C", "at": 0}],
    ["blank", [10**9, 10**9]],
    ["raw", {}],
    ["decode", []],
    "text",
    [],
    None,
]


@pytest.mark.parametrize("item", FORGED, ids=repr)
def test_a_forged_item_is_refused(item):
    with pytest.raises(Refused):
        Decoder(mmap.mmap(-1, 64)).decode(item)


def test_nesting_is_limited():
    item = ["list"]
    for _ in range(1000):
        item = ["list", item]
    with pytest.raises(Refused):
        Decoder(b"").decode(item)


@pytest.mark.parametrize("kind", [list, tuple])
def test_a_list_of_too_many_items_keeps_its_kind_and_length(kind):
    rows = kind([0.5] * 24 for _ in range(ITEMS // 24 + 1))
    found = through(rows)
    assert type(found) is kind
    assert len(found) == len(rows)
    assert all(item == [] for item in found)
    assert through([rows, 1])[:1] == [[]]


def test_a_list_of_too_many_items_is_not_written_out():
    memory = Memory()
    item = Encoder(memory.write).encode([[1.0] * 100] * (2 * ITEMS))
    assert item == ["long", "list", 2 * ITEMS]
    assert not memory.data


@pytest.mark.parametrize("length", [-1, 10**12, 1.5, "9"])
def test_a_length_that_no_list_has_is_refused(length):
    with pytest.raises(Refused):
        Decoder(b"").decode(["long", "list", length])


def test_what_encoders_of_labels_give_comes_through():
    onehot = np.eye(3)[[0, 2, 1]]
    matrix = through(np.asmatrix(onehot))
    assert type(matrix) is np.matrix
    assert (matrix == onehot).all()
    sparse = pd.get_dummies(pd.Series(["a", "b"]), sparse=True)
    pd.testing.assert_frame_equal(through(sparse), sparse)
    for values in (pd.Categorical([3, 1]), pd.array([3, 1], dtype="Int64")):
        assert through(values).tolist() == [3, 1]
