"""The format of a hand-over: tagged JSON for what is small, raw bytes for arrays.

A value is ``[tag, content ...]``. Arrays lie one after the other in a file of memory, and the
JSON says where. Only exact types are written; anything else becomes ``["other", kind]``, and
comes out as an empty object of a class with that name. Nothing is ever pickled or executed.
"""

import decimal
import fractions
import math
import pathlib
import types
from collections.abc import Callable
from typing import Any

import numpy as np

from grading.engine.handover import reasons

DEPTH = 40
ITEMS = 200_000
NAME_LENGTH = 60
DIGITS = 4_000
MOST_BLANKS = 50_000_000
NUMERIC = "biufcSU"
"""Kinds of NumPy arrays that are plain: numbers, truth values, text."""

SCALARS = "biufc"
PLAIN_ARRAYS = {np.ndarray: "array", np.memmap: "memmap", np.matrix: "matrix"}
NULLABLE = {"boolean", "Float32", "Float64"} | {
    f"{sign}{bits}" for sign in ("Int", "UInt") for bits in (8, 16, 32, 64)
}
"""pandas types of numbers that may be missing."""

ALIGNMENT = 64

Array = dict[str, Any]


class Refused(ValueError):
    """A hand-over breaks the rules of its format. The text says which."""


def name_of(value: object) -> str:
    """Return a short, harmless name of a value's class."""
    return clean_name(type(value).__name__)


def clean_name(name: object) -> str:
    """Return ``name`` where it can be the name of a class, else ``object``."""
    plain = type(name) is str and name.isidentifier() and len(name) <= NAME_LENGTH
    return name if plain else "object"


class Arrays:
    """Bytes of arrays, one after the other, for an encoder without a file."""

    def __init__(self) -> None:
        self.data = bytearray()

    def append(self, data: memoryview) -> int:
        """Put bytes at the next aligned place and return it."""
        at = -(-len(self.data) // ALIGNMENT) * ALIGNMENT
        self.data += bytes(at - len(self.data)) + data
        return at


def _plain(value: Any) -> list | None:
    """Return the tagged data of a single value of Python's own: a number, a text, a path."""
    kind = type(value)
    if value is None:
        return ["none"]
    if value is ...:
        return ["ellipsis"]
    if kind is bool:
        return ["bool", value]
    if kind is int:
        return ["int", hex(value)] if value.bit_length() < 4 * DIGITS else ["other", "int"]
    if kind is float:
        return ["float", value.hex()]
    if kind is complex:
        return ["complex", value.real.hex(), value.imag.hex()]
    if kind is str:
        return ["str", value.encode("utf-8", "replace").decode()]
    if kind is bytes:
        return ["bytes", value.hex()]
    if kind is range:
        return ["range", hex(value.start), hex(value.stop), hex(value.step)]
    if kind is decimal.Decimal:
        return ["decimal", str(value)]
    if kind is fractions.Fraction:
        return ["fraction", hex(value.numerator), hex(value.denominator)]
    if isinstance(value, pathlib.PurePath):
        return ["path", str(value).encode("utf-8", "replace").decode()]
    return None


def _by_name(value: Any) -> list:
    """Return the tagged data of what is known by a name only."""
    if type(value) is type:
        return ["class", clean_name(value.__name__)]
    if type(value) is types.ModuleType:
        return ["module", clean_name(value.__name__.rpartition(".")[2])]
    return ["other", name_of(value)]


class Encoder:
    """Turns values into tagged data.

    ``write`` takes the bytes of an array and returns where they lie; ``special`` may encode
    what this module does not know (a model, a function) and returns ``None`` for the rest.
    """

    def __init__(
        self,
        write: Callable[[memoryview], int],
        special: Callable[["Encoder", Any], list | None] = lambda encoder, value: None,
    ):
        self.write = write
        self.special = special
        self.items = 0

    def encode(self, value: Any, depth: int = 0) -> list:
        """Return the tagged data of one value."""
        self.items += 1
        if depth > DEPTH or self.items > ITEMS:
            return ["other", "object"]
        return (
            _plain(value)
            or self.container(value, depth)
            or self.numbers(value, depth)
            or self.special(self, value)
            or self.table(value, depth)
            or _by_name(value)
        )

    def container(self, value: Any, depth: int) -> list | None:
        """Return the tagged data of a list, tuple, set or dictionary."""
        kind = type(value)
        if kind in (list, tuple):
            return self.sequence(value, depth)
        if kind in (set, frozenset):
            return [kind.__name__, *(self.encode(item, depth + 1) for item in list(value))]
        if kind is dict:
            pairs = list(value.items())
            return ["dict", *([self.encode(x, depth + 1) for x in pair] for pair in pairs)]
        return None

    def numbers(self, value: Any, depth: int) -> list | None:
        """Return the tagged data of a number, a type of numbers or an array of NumPy."""
        if isinstance(value, np.dtype):
            return ["dtype", value.str]
        if isinstance(value, np.generic) and value.dtype.kind in SCALARS:
            return ["scalar", value.dtype.str, self.encode(value.item(), depth + 1)]
        return self.array(value, depth) if type(value) in PLAIN_ARRAYS else None

    def sequence(self, value: list | tuple, depth: int) -> list:
        """Return the tagged data of a list or tuple: of one with too many items, its length only.

        So a list of lists of numbers is still told as what it is, and no part of it is lost.
        """
        content = []
        for item in list(value):
            content.append(self.encode(item, depth + 1))
            if self.items > ITEMS:
                return ["long", type(value).__name__, len(value)]
        return [type(value).__name__, *content]

    def array(self, value: np.ndarray, depth: int = 0) -> list:
        """Return the tagged data of an array."""
        if value.dtype.kind == "O" and value.size > ITEMS:
            return ["blank", list(value.shape)]
        if value.dtype.kind == "O":
            flat = [self.encode(item, depth + 1) for item in value.ravel().tolist()]
            return ["objects", list(value.shape), flat]
        if value.dtype.kind not in NUMERIC or value.dtype.hasobject:
            return ["other", name_of(value)]
        return [PLAIN_ARRAYS[type(value)], self.raw(np.asarray(value))]

    def raw(self, value: np.ndarray) -> Array:
        """Write an array's bytes and return where and how they lie."""
        order = "F" if value.flags.f_contiguous and not value.flags.c_contiguous else "C"
        plain = np.ascontiguousarray(value.T if order == "F" else value)
        data = plain.reshape(-1).view(np.uint8) if plain.size else plain.reshape(-1)
        at = self.write(memoryview(data)) if plain.size else 0
        return {"dtype": value.dtype.str, "shape": list(value.shape), "order": order, "at": at}

    def table(self, value: Any, depth: int) -> list | None:
        """Return the tagged data of a pandas table, column or index."""
        if type(value).__module__.partition(".")[0] != "pandas":
            return None
        import pandas as pd

        if type(value) is pd.DataFrame:
            groups: dict[Any, list[int]] = {}
            for place, dtype in enumerate(value.dtypes):
                groups.setdefault(dtype, []).append(place)
            blocks = []
            for places in groups.values():
                block = value if len(groups) == 1 else value.iloc[:, places]
                blocks.append([places, self.block(block, value.dtypes.iloc[places[0]], depth)])
            names = self.encode(list(value.columns), depth + 1)
            return ["table", self.encode(value.index, depth + 1), names, blocks]
        if type(value) is pd.Series:
            name = self.encode(value.name, depth + 1)
            values = self.block(value, value.dtype, depth)
            return ["column", self.encode(value.index, depth + 1), name, values]
        if type(value) is pd.RangeIndex:
            name = self.encode(value.name, depth + 1)
            return ["rows", hex(value.start), hex(value.stop), hex(value.step), name]
        if isinstance(value, pd.Index) and type(value) is not pd.MultiIndex:
            name = self.encode(value.name, depth + 1)
            return ["index", self.encode(np.asarray(value), depth + 1), name]
        if isinstance(value, pd.api.extensions.ExtensionArray):
            return self.encode(np.asarray(value), depth + 1)
        return None

    def block(self, values: Any, dtype: Any, depth: int) -> list:
        """Return the tagged data of columns of one type, which may know gaps or leave out zeros."""
        import pandas as pd

        if isinstance(dtype, pd.SparseDtype):
            return ["sparse", self.encode(np.asarray(values), depth + 1)]
        if isinstance(dtype, np.dtype) or str(dtype) not in NULLABLE:
            return self.encode(np.asarray(values), depth + 1)
        plain = values.to_numpy(dtype=str(dtype).lower().replace("boolean", "bool"), na_value=0)
        gaps = self.encode(values.isna().to_numpy(), depth + 1)
        return ["nullable", str(dtype), self.encode(plain, depth + 1), gaps]


class Decoder:
    """Turns tagged data back into values, and refuses whatever breaks a rule.

    ``data`` holds the arrays' bytes, mapped; ``special`` decodes the tags of its user.
    """

    def __init__(self, data: Any, special: Callable[["Decoder", list], Any] | None = None):
        self.data = data
        self.special = special

    def decode(self, item: Any, depth: int = 0) -> Any:
        """Return the value of tagged data.

        Raises:
            Refused: the data are not of this format.
        """
        if depth > DEPTH + 4 or type(item) is not list or not item or type(item[0]) is not str:
            raise Refused(reasons.TOO_DEEP)
        tag, *content = item
        known = getattr(self, f"_{tag}", None) if tag in TAGS else None
        try:
            if known:
                return known(content, depth + 1)
            if self.special:
                return self.special(self, item)
        except Refused:
            raise
        except Exception as error:
            damaged = reasons.DAMAGED.format(kind=clean_name(tag), error=name_of(error))
            raise Refused(damaged) from error
        raise Refused(reasons.UNKNOWN.format(kind=clean_name(tag)))

    def _none(self, content, depth):
        return None

    def _ellipsis(self, content, depth):
        return ...

    def _bool(self, content, depth):
        return _exactly(bool, content[0])

    def _int(self, content, depth):
        return _integer(content[0])

    def _float(self, content, depth):
        return float.fromhex(_exactly(str, content[0]))

    def _complex(self, content, depth):
        return complex(*(float.fromhex(_exactly(str, part)) for part in content))

    def _str(self, content, depth):
        return _exactly(str, content[0])

    def _bytes(self, content, depth):
        return bytes.fromhex(_exactly(str, content[0]))

    def _list(self, content, depth):
        return [self.decode(item, depth) for item in content]

    def _tuple(self, content, depth):
        return tuple(self._list(content, depth))

    def _long(self, content, depth):
        name, length = content
        if not 0 <= _exactly(int, length) <= MOST_BLANKS:
            raise Refused(reasons.LONG_LIST)
        return (tuple if name == "tuple" else list)([[]] * length)

    def _set(self, content, depth):
        return set(self._list(content, depth))

    def _frozenset(self, content, depth):
        return frozenset(self._list(content, depth))

    def _dict(self, content, depth):
        return {self.decode(key, depth): self.decode(value, depth) for key, value in content}

    def _range(self, content, depth):
        return range(*map(_integer, content))

    def _decimal(self, content, depth):
        return decimal.Decimal(_exactly(str, content[0])[:DIGITS])

    def _fraction(self, content, depth):
        return fractions.Fraction(*map(_integer, content))

    def _dtype(self, content, depth):
        return _dtype(content[0])

    def _scalar(self, content, depth):
        return _dtype(content[0]).type(self.decode(content[1], depth))

    def _array(self, content, depth):
        return self.raw(content[0]).view(np.ndarray)

    def _memmap(self, content, depth):
        return self.raw(content[0])

    def _matrix(self, content, depth):
        return np.asmatrix(self.raw(content[0]))

    def _objects(self, content, depth):
        shape, flat = content
        values = np.empty(len(flat), dtype=object)
        values[:] = [self.decode(item, depth) for item in flat]
        return values.reshape([_exactly(int, side) for side in shape])

    def _table(self, content, depth):
        import pandas as pd

        index, names, blocks = content
        index, names = self.decode(index, depth), self.decode(names, depth)
        if len(blocks) == 1:
            table = pd.DataFrame(self.decode(blocks[0][1], depth), copy=False)
            table.index, table.columns = index, names
            return table
        columns: list[Any] = [None] * len(names)
        for places, block in blocks:
            values = pd.DataFrame(self.decode(block, depth), copy=False)
            for place, column in zip(places, values.columns, strict=True):
                columns[_exactly(int, place)] = values[column]
        table = pd.concat(columns, axis=1) if columns else pd.DataFrame(index=index)
        table.index, table.columns = index, names
        return table

    def _column(self, content, depth):
        import pandas as pd

        index, name, values = (self.decode(item, depth) for item in content)
        return pd.Series(values, index=index, name=name)

    def _nullable(self, content, depth):
        import pandas as pd

        name, values, gaps = content
        if name not in NULLABLE:
            raise Refused(reasons.UNKNOWN_TYPE)
        values, gaps = self.decode(values, depth), self.decode(gaps, depth)
        make = pd.DataFrame if values.ndim == 2 else pd.Series
        return make(values).astype(name).mask(make(gaps))

    def _sparse(self, content, depth):
        import pandas as pd

        values = self.decode(content[0], depth)
        make = pd.DataFrame if values.ndim == 2 else pd.Series
        return make(values).astype(pd.SparseDtype(values.dtype))

    def _rows(self, content, depth):
        import pandas as pd

        *bounds, name = content
        return pd.RangeIndex(*map(_integer, bounds), name=self.decode(name, depth))

    def _index(self, content, depth):
        import pandas as pd

        values, name = content
        return pd.Index(self.decode(values, depth), name=self.decode(name, depth))

    def _path(self, content, depth):
        return pathlib.PurePosixPath(_exactly(str, content[0]))

    def _blank(self, content, depth):
        shape = [_exactly(int, side) for side in content[0]]
        if math.prod(shape) > MOST_BLANKS:
            raise Refused(reasons.LARGE_ARRAY)
        return np.full(shape, "", dtype=object)  # None would count as a gap

    def _class(self, content, depth):
        return type(clean_name(content[0]), (), {})

    def _module(self, content, depth):
        return types.ModuleType(clean_name(content[0]))

    def _other(self, content, depth):
        return type(clean_name(content[0]), (), {"__slots__": ()})()

    def raw(self, place: Array) -> np.ndarray:
        """Return the array at a place of the data, mapped and copy-on-write."""
        dtype = _dtype(place["dtype"])
        shape = [_exactly(int, side) for side in place["shape"]]
        if len(shape) > 32 or any(side < 0 for side in shape):
            raise Refused(reasons.NO_SHAPE)
        order = "F" if place["order"] == "F" else "C"
        if 0 in shape:
            return np.empty(shape, dtype, order)
        at = _exactly(int, place["at"])
        if at < 0 or at + math.prod(shape) * dtype.itemsize > len(self.data):
            raise Refused(reasons.BEYOND_DATA)
        return np.ndarray(shape, dtype, self.data, at, order=order)


TAGS = frozenset(
    name[1:]
    for name, member in vars(Decoder).items()
    if name[0] == "_" and name[1] != "_" and callable(member)
)


def _exactly(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise Refused(reasons.OTHER_KIND.format(kind=kind.__name__))
    return value


def _integer(text: Any) -> int:
    if len(_exactly(str, text)) > DIGITS + 4:
        raise Refused(reasons.LONG_NUMBER)
    return int(text, 16)


def _dtype(text: Any) -> np.dtype:
    dtype = np.dtype(_exactly(str, text)[:20])
    if dtype.kind not in NUMERIC or dtype.itemsize == 0:
        raise Refused(reasons.NO_NUMBERS)
    return dtype
