"""Is each known error explained, as the libraries of the lock file really raise it?"""

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from utils.checks.attempts import ERROR_WIDTH, Failure, explain, quote
from utils.messages import errors
from utils.quiet import import_keras

import_keras()

import keras  # noqa: E402
from keras import layers  # noqa: E402

IMAGES = np.zeros((4, 28, 28, 1))
LABELS = np.eye(24)[:4]
TABLE = pd.DataFrame({"label": [0, 1], "pixel1": [2, 3]})


def run(code: str) -> Callable[[], object]:
    """Return a function that runs code as a cell does."""
    return lambda: exec(code, {"np": np, "pd": pd, "table": TABLE})


def network(units: int = 24, flat: bool = True) -> keras.Model:
    rows = [layers.Flatten()] if flat else []
    return keras.Sequential([keras.Input((28, 28, 1)), *rows, layers.Dense(units, "softmax")])


def fit(model=None, x=IMAGES, y=LABELS, loss="categorical_crossentropy", **options):
    """Compile, if there is a loss to compile with, and train for an epoch."""
    model = model or network()
    if loss != "no compile":
        model.compile(loss=loss, metrics=options.pop("metrics", ["accuracy"]))
    model.fit(x, y, verbose=0, **options)


def add(*found):
    model = keras.Sequential([keras.Input((28, 28, 1))])
    for layer in found:
        model.add(layer)


def unbuilt():
    return keras.Sequential([layers.Dense(24)])


def interrupt():
    raise KeyboardInterrupt


SAMPLES: list[tuple[Callable[[], object], str]] = [
    (run("answer = b"), 'quotes: `answer = "b"`'),
    (run("x_tarin / 255"), "the name `x_tarin` has no value"),
    (run("raise NotImplementedError()"), "still holds its placeholder"),
    (run("... / 255"), "still holds `...`"),
    (run("(...)['label']"), "still holds `...`"),
    (run("(...).reshape(-1, 28, 28, 1)"), "still holds `...`"),
    (lambda: pd.read_csv("nowhere/train.csv"), "no file `train.csv`"),
    (lambda: Path("data") + "a.csv", "joined with `/`"),
    (lambda: IMAGES[4 / 2 :], "the ends of a slice are whole numbers"),
    (run("table['label']; del table['label']; table['label']"), "`label` is already gone"),
    (lambda: TABLE[["pixel1"]].copy().pop("label"), "`label` is already gone"),
    (lambda: TABLE.drop("label"), "looks among the rows"),
    (lambda: TABLE["Label"], "no column or key called `Label`"),
    (lambda: TABLE.reshape(-1), "a DataFrame cannot be reshaped"),
    (lambda: TABLE["pixel1"].reshape(-1), "a Series cannot be reshaped"),
    (run("None.add(1)"), "stands before `.add` is `None`"),
    (lambda: keras.utils.to_categorical([24, 0], 24), "skip J (9)"),
    (lambda: np.eye(24)[[24]], "skip J (9)"),
    (lambda: keras.utils.to_categorical([12, 0], 10), "only 10 places"),
    (run("x = np.arange(3)\nx /= 255"), "`a = a / 2`"),
    (lambda: IMAGES.reshape(7, 28, 28, 1), "3136 numbers do not fill the shape (7,28,28,1)"),
    (lambda: layers.Conv2D(75), "`Conv2D` needs one thing more in its brackets: `kernel_size`"),
    (lambda: add(layers.Flatten), "no layer"),
    (lambda: layers.Dense(24, "sotfmax"), "no activation called `sotfmax`"),
    (lambda: fit(loss="categorical"), "no loss called `categorical`"),
    (lambda: fit(metrics=["acuracy"]), "no metric called `acuracy`"),
    (lambda: network().compile("addam"), "no optimizer called `addam`"),
    (lambda: layers.Conv2D(75, 3, padding="smae"), "`smae` is neither"),
    (lambda: layers.Dropout(20), "a share between 0 and 1"),
    (lambda: add(layers.Flatten(), layers.Conv2D(75, 3)), "wants images, and gets flat rows"),
    (lambda: add(layers.Flatten(), layers.MaxPool2D()), "wants images, and gets flat rows"),
    (lambda: fit(loss="no compile"), "not compiled"),
    (lambda: fit(loss=None, metrics=None), "without a loss"),
    (lambda: fit(metrics="accuracy"), "must be a list"),
    (lambda: unbuilt().count_params(), "does not know its input shape"),
    (lambda: unbuilt().input_shape, "does not know its input shape"),
    (lambda: fit(network(10)), "10 is MNIST's number"),
    (lambda: fit(network(26)), "the labels have 24 columns and the model gives 26"),
    (lambda: fit(loss="sparse_categorical_crossentropy"), "labels and loss do not fit"),
    (lambda: fit(y=np.arange(4)), "labels and loss do not fit"),
    (lambda: fit(network(flat=False)), "`Flatten` is missing"),
    (lambda: fit(x=IMAGES.reshape(4, 784)), "do not have the shape that the model wants"),
    (lambda: fit(validation_data=(LABELS, IMAGES)), "images stand before labels"),
    (lambda: fit(y=LABELS[:2]), "not as many labels as images"),
    (lambda: fit(y=None), "labels are missing"),
    (interrupt, "was stopped"),
    (run("if True:\nx = 1"), "left edge"),
    (run("total = 264,049"), "without commas"),
    (run("answer = 'a"), "cannot read this cell"),
]


def failure_of(code: Callable[[], object]) -> Failure:
    try:
        code()
    except BaseException as error:
        return Failure(type(error).__name__, str(error))
    pytest.fail("no error came")


def row_of(failure: Failure) -> int | None:
    """Return the place of the row in the table that explains an error."""
    for place, (kind, pattern, _) in enumerate(errors.KNOWN):
        if re.fullmatch(kind, failure.kind) and re.search(pattern, failure.text, re.DOTALL):
            return place
    return None


@pytest.fixture(scope="module")
def failures() -> list[Failure]:
    return [failure_of(code) for code, _ in SAMPLES]


def test_each_error_is_explained_by_its_sentence(failures):
    for failure, (_, words) in zip(failures, SAMPLES, strict=True):
        assert words in (explain(failure) or ""), failure


def test_each_row_of_the_table_explains_a_real_error(failures):
    reached = {row_of(failure) for failure in failures}
    missing = [errors.KNOWN[i] for i in range(len(errors.KNOWN)) if i not in reached]
    assert not missing


def test_an_index_beyond_a_large_array_is_not_taken_for_a_label():
    failure = failure_of(lambda: np.zeros(27_455)[30_000])
    assert explain(failure) is None


def test_an_unknown_error_is_quoted():
    failure = failure_of(run("1 / 0"))
    assert explain(failure) is None
    assert quote(failure) == "ZeroDivisionError: division by zero"


def test_an_error_without_a_text_is_quoted_by_its_name():
    assert quote(Failure("AssertionError", "")) == "AssertionError"


def test_a_long_error_is_quoted_in_one_line_without_color():
    text = quote(Failure("ValueError", "\x1b[1mExpected\x1b[0m\n\n" + "many words " * 100))
    assert text.startswith("ValueError: Expected many words")
    assert "\n" not in text
    assert "\x1b" not in text
    assert len(text) < ERROR_WIDTH + 20
