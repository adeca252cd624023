"""Does a check stand any value: a sentence, no full points, no noise, nothing changed?"""

import importlib
import inspect
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from course_notebooks import TAUGHT
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

from utils.checks.report import State
from utils.data import load_array
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_cnn import begin
from utils.lessons.asl_cnn.checks.encode import right_one_hot
from utils.messages import checks as m
from utils.quiet import import_keras


class AlwaysEqual:
    """Says yes to every comparison."""

    def __eq__(self, other):
        return True

    __hash__ = None

    def __ne__(self, other):
        return False

    def __bool__(self):
        return True

    __le__ = __lt__ = __ge__ = __gt__ = __contains__ = __eq__

    def __float__(self):
        raise TypeError


class Refuses:
    """Raises whatever is asked of it."""

    def __array__(self, *arguments, **options):
        raise RuntimeError("no array")

    def __getattr__(self, name):
        raise RuntimeError("no attribute")

    def __repr__(self):
        raise RuntimeError("no text")


def lying(kind):
    """Return an object that says it is of another class."""

    class Liar:
        @property
        def __class__(self):
            return kind

    return Liar()


class Array(np.ndarray):
    """A subclass of the array."""


def values() -> dict[str, object]:
    import keras

    return {
        "None": None,
        "True": True,
        "no text": "",
        "a tag": "<script>alert(1)</script>",
        "braces": "{found} {0} {",
        "bytes": b"b",
        "five": 5,
        "minus one": -1,
        "nan": float("nan"),
        "inf": float("inf"),
        "complex": 1 + 2j,
        "huge number": 10**5000,
        "decimal": Decimal("NaN"),
        "fraction": Fraction(1, 3),
        "no list": [],
        "ragged list": [[1], [2, 3]],
        "huge list": list(range(200_000)),
        "list of text": ["a"] * 1000,
        "tuple": (1, 2),
        "dictionary": {"loss": 3},
        "set": {1},
        "range": range(3),
        "generator": (x for x in "abc"),
        "function": lambda: None,
        "method": "text".upper,
        "class": np.ndarray,
        "class of tables": pd.DataFrame,
        "module": np,
        "object": object(),
        "no array": np.array([]),
        "single array": np.array(3.5),
        "array of text": np.array(["a", "b"]),
        "array of objects": np.array([1, None], dtype=object),
        "array of dates": np.array(["2020-01-01"], dtype="datetime64[D]"),
        "array of nan": np.full((SIGN_MNIST.rows["train"], 24), np.nan),
        "subclass": np.arange(6).view(Array),
        "no table": pd.DataFrame(),
        "table": pd.DataFrame({"label": ["a"], "pixel1": [None]}),
        "series": pd.Series(["x"]),
        "always equal": AlwaysEqual(),
        "refuses": Refuses(),
        "liar, array": lying(np.ndarray),
        "liar, table": lying(pd.DataFrame),
        "liar, text": lying(str),
        "liar, number": lying(float),
        "liar, model": lying(keras.Model),
        "no model": keras.Sequential(),
        "small model": keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)]),
        "unfit model": keras.Sequential([keras.layers.Dense(1)]),
        "layer": keras.layers.Dense(1),
        "dots": ...,
    }


def graded_calls():
    """Return every graded call of the course, by lesson, step and name."""
    calls = {}
    for taught in TAUGHT:
        for name, call in vars(importlib.import_module(taught.checks)).items():
            if hasattr(call, "points"):
                calls[f"{taught}.{name}"] = call
    return calls


CALLS = graded_calls()


@pytest.fixture(scope="module", autouse=True)
def hostile():
    InteractiveShell.instance()
    import_keras()
    return values()


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_any_value_gets_a_sentence_and_no_full_points(call, hostile):
    for name, value in hostile.items():
        if value is None and call is CALLS["asl_cnn/10_free_gpu_memory.freed"]:
            continue  # a name that holds nothing is the right answer of that step
        with capture_output() as captured:
            points = call(*[value] * len(inspect.signature(call).parameters))
        text = captured.outputs[0].data["text/plain"]
        assert type(points) is float, name
        assert 0 <= points < call.points, f"{name}: {text}"
        assert captured.stderr == "", name
        assert max(map(len, text.splitlines())) < 500, f"{name}: {text}"
        words = [m.STATES[state] for state in State if state is not State.RIGHT]
        assert any(word in text for word in words), f"{name}: {text}"
        explanations = [line for line in text.splitlines() if line.startswith("  ")]
        assert explanations, f"{name}: {text}"
        assert "<script" not in captured.outputs[0].data["text/html"]


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_nothing_is_said_to_be_unreadable_that_has_a_name(call, hostile):
    """A value of an everyday kind gets an explanation, not an error of the check itself."""
    everyday = [name for name in hostile if name not in ("refuses", "always equal")]
    for name in (name for name in everyday if not name.startswith("liar")):
        with capture_output() as captured:
            call(*[hostile[name]] * len(inspect.signature(call).parameters))
        text = captured.outputs[0].data["text/plain"]
        assert m.STATES["unchecked"] not in text, f"{name}: {text}"


def right_values():
    """Return the right arguments of the calls that read arrays or tables, frozen."""
    arrays = {
        f"{kind}_{which}": load_array(f"{kind}_{which}")
        for kind in ("labels", "pixels", "onehot", "scaled")
        for which in SIGN_MNIST.sets
    }
    for array in arrays.values():
        array.flags.writeable = False
    images = [arrays[f"scaled_{which}"].reshape(-1, 28, 28, 1) for which in SIGN_MNIST.sets]
    labels = [arrays[f"labels_{which}"] for which in SIGN_MNIST.sets]
    pixels = [arrays[f"pixels_{which}"] for which in SIGN_MNIST.sets]
    onehot = [arrays[f"onehot_{which}"] for which in SIGN_MNIST.sets]
    scaled = [arrays[f"scaled_{which}"] for which in SIGN_MNIST.sets]
    tables = list(begin("extract_labels"))

    def only_pixels(table):
        return table.filter(like="pixel").values

    return {
        "asl_cnn/01_load.tables": tables,
        "asl_cnn/01_load.values": tables,
        "asl_cnn/02_extract_labels.labels": labels,
        "asl_cnn/02_extract_labels.images": pixels,
        "asl_cnn/02_extract_labels.values": [*pixels, only_pixels],
        "asl_cnn/03_encode.encoded": [*onehot, 24],
        "asl_cnn/03_encode.values": [*onehot, right_one_hot],
        "asl_cnn/04_normalize.ranges": [*scaled, *onehot],
        "asl_cnn/04_normalize.values": scaled,
        "asl_cnn/05_reshape.shapes": images,
        "asl_cnn/05_reshape.values": images,
    }


def test_a_check_changes_nothing_and_says_the_same_twice():
    """How quick it is on all rows, ``make speed`` measures."""
    for name, arguments in right_values().items():
        call, before = CALLS[name], [fingerprint(value) for value in arguments]
        outcomes = set()
        for _ in range(2):
            with capture_output() as captured:
                points = call(*arguments)
            outcomes.add((points, captured.outputs[0].data["text/plain"], captured.stderr))
        assert len(outcomes) == 1, name
        assert outcomes.pop()[0] == call.points, name
        assert [fingerprint(value) for value in arguments] == before, name


def test_one_strange_value_among_right_ones_costs_points(hostile):
    strange = ("None", "nan", "always equal", "refuses", "liar, array", "array of nan", "dots")
    for name, arguments in right_values().items():
        for place in range(len(arguments)):
            for kind in strange:
                changed = [*arguments[:place], hostile[kind], *arguments[place + 1 :]]
                with capture_output() as captured:
                    points = CALLS[name](*changed)
                assert 0 <= points < CALLS[name].points, f"{name}, {place}: {kind}"
                assert captured.stderr == ""


def fingerprint(value):
    """Return what tells whether an array or a table has changed."""
    if callable(value):
        return value
    array = np.asarray(value)
    return array.shape, str(array.dtype), float(array.sum()), array.reshape(-1)[:50].tolist()
