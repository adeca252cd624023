"""Is each known error explained, as the libraries of the lock file really raise it?"""

import io
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from utils.checks.attempts import ERROR_WIDTH, Failure, explain, quote
from utils.lessons.asl_cnn import errors as own
from utils.lessons.asl_cnn.lesson import LESSON
from utils.lessons.collection import lesson_named
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


ROOM = "no room left to begin"


def on_gpu(kind: str, text: str) -> Callable[[], object]:
    """Return a function that raises an error of TensorFlow's, with its words."""

    def stop():
        import tensorflow as tf

        raise getattr(tf.errors, kind)(None, None, text)

    return stop


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
    (lambda: keras.utils.to_categorical([12, 0], 10), "a length of 10"),
    (run("x = np.arange(3)\nx /= 255"), "`a = a / 2`"),
    (lambda: IMAGES.reshape(7, 28, 28, 1), "3136 numbers do not fill the shape (7,28,28,1)"),
    (run("print(1 2)"), "Perhaps a comma is missing"),
    (lambda: keras.Sequential().add(layers.Dense(3), activation="relu"), "closed too early"),
    (run("{'loss': [1]}['val_accuracy']"), "where `fit` was given `validation_data`"),
    (run("print(end='', 3)"), "brackets of their own: `name=(a, b)`"),
    (run("plan = begad"), 'quotes: `plan = "begad"`'),
    (run("table.columns.startswith('pixel')"), "belongs to a single text"),
    (lambda: IMAGES.apply(abs), "belongs to tables and columns of pandas"),
    (run("a = 1 / 2, b = 3 / 2"), "Two results need two lines"),
    (run("abs(3) = a"), "on the left of `=` stands the name"),
    (run("np.log[0.5]"), "square brackets stand after a function"),
    (run("answer = nynn"), 'quotes: `answer = "nynn"`'),
    (run("del np; np.eye(3)"), "`np` stands for the library NumPy"),
    (run("del pd; pd.read_csv('a.csv')"), "`pd` stands for the library pandas"),
    (run("tf.one_hot(3)"), "`tf` stands for the library TensorFlow"),
    (run("keras.utils"), "`keras` is a library"),
    (run("read_csv('a.csv')"), "`pd.read_csv`"),
    (run("to_categorical([1])"), "`keras.utils.to_categorical`"),
    (run("reshape(3)"), "`np.reshape`"),
    (run("MaxPooling2D()"), "looks like a class of a library"),
    (run("table[label]"), 'a text needs quotes: `"label"`'),
    (run("train_df.values"), "`train_df` is not in this notebook"),
    (run("x_test / 255"), "is called `valid`"),
    (run("x_train / 255"), "images are normalized in step 4"),
    (run("y_train.max()"), "labels are encoded in step 3"),
    (run("model.fit()"), "Step 6 builds the network"),
    (lambda: keras.Sequential().compile(epochs=20), "`epochs=` belongs to `model.fit(...)`"),
    (run("X_train / 255"), "Capital and small letters are different"),
    (run("import keras.utils.np_utils"), "a place of older versions of Keras"),
    (run("from keras.utils import np_utils"), "`np_utils` belongs to older versions of Keras"),
    (run("import polars"), "the library `polars` is not installed"),
    (lambda: pd.read_csv("label;pixel1\n3;4"), "the text of a file stands where its name belongs"),
    (lambda: pd.read_csv("data_dir / a.csv"), "stands in quotes as a whole"),
    (lambda: pd.read_csv("sign_mnist_train.csv"), "does not lie in the folder of this notebook"),
    (lambda: pd.read_csv(io.StringIO("# a\n1\n2,3\n")), "do not have the same number of values"),
    (lambda: pd.read_csv(Path(__file__).parent), "the path of a folder"),
    (run("'data' / 'a.csv'"), "two texts are not joined with `/`"),
    (lambda: pd.read_excel(io.BytesIO(b"label,pixel1")), "`read_excel` reads files of Excel"),
    (lambda: pd.read_csv("a.csv", "b.csv"), "`read_csv` reads one file"),
    (lambda: pd.read_csv(io.StringIO("a\n7"), dtype=bool), "Leave `dtype` out"),
    (run("a, b = 1, 2, 3"), "2 names on the left of `=`"),
    (lambda: TABLE.drop(columns=["number"]), "`drop` found nothing called `number`"),
    (lambda: TABLE[["pixel1", "pixel2"]], "one too many of the pixels"),
    (lambda: IMAGES.values, "`.values` belongs to tables"),
    (lambda: keras.to_categorical, "in its part `utils`"),
    (lambda: pd.readcsv, "the library `pandas` has nothing called `readcsv`"),
    (lambda: TABLE[["pixel1"]].label, "no column `label` that a point could reach"),
    (lambda: IMAGES.rehsape, "an array has nothing called `rehsape`"),
    (lambda: TABLE.value, "a DataFrame has nothing called `value`"),
    (lambda: TABLE("label"), "A column is taken with square brackets"),
    (lambda: IMAGES(255), "a sign such as `/` is missing"),
    (lambda: IMAGES.shape(-1), "`shape` only tells the shape"),
    (lambda: np.linalg(3), "a library or a part of one"),
    (run("3 / '255'"), "a text stands in a division"),
    (lambda: np.arange(3) / "255", "`astype(str)` makes text of them"),
    (lambda: keras.utils.to_categorical([1], classes=3), "nothing called `classes=`"),
    (run("[1, 2].reshape(2)"), "a list has nothing called `reshape`; an array has"),
    (run("{}.append(1)"), "a value of type dict has nothing called `append`"),
    (lambda: np.ones((5, 6)) * np.ones((6, 1, 4)), "do not fit together, number by number"),
    (lambda: np.ones((5, 6)) @ np.ones((5, 6)), "the rows of the first have 6 numbers"),
    (lambda: np.ones(15).reshape(2, 7), "15 numbers do not fill the shape (2,7)"),
    (
        lambda: np.lib.stride_tricks.sliding_window_view(np.ones(3), 4),
        "the window is larger than the array",
    ),
    (run("{'1': 0}[1]"), "there is no key or row called 1"),
    (run("len(3)"), "`len` counts the items of a list"),
    (lambda: keras.Sequential([keras.Input((28, 28)), layers.Conv2D(5, 3)]), "its channel is"),
    (lambda: TABLE[:, 1:], "a table is not cut with a comma"),
    (lambda: LABELS.sum(axis=5), "there is no axis 5"),
    (lambda: LABELS.reshape(-1, 2, -1), "only one dimension may be -1"),
    (lambda: IMAGES.resize(-1, 28), "`resize` changes an array in place"),
    (run("if np.arange(3) > 1: pass"), "a whole array stands where a single number"),
    (run("np.zeros(3)[0] = [1, 2]"), "a place of an array holds a single number"),
    (lambda: LABELS.reshape("4, 24"), "Write the number without quotes"),
    (lambda: np.eye(np.arange(3)), "Look at the order of what stands in the brackets"),
    (lambda: np.ones((4, 6)).transpose(1, 0, 2), "`np.swapaxes` takes two"),
    (lambda: np.expand_dims(np.ones(3), (0, 0)), "the same axis is named twice"),
    (lambda: np.concatenate([np.ones((1, 3)), np.ones((3, 1))]), "arrays of different shapes"),
    (lambda: ~np.ones(3), "a minus subtracts"),
    (lambda: np.fill_diagonal(np.ones((2, 2)), 0).argmax(), "What changes something in place"),
    (lambda: keras.callbacks.History()["loss"], "a history is no table"),
    (run("[1] - [2]"), "lists do not compute with `-`"),
    (run("len[3]"), "square brackets stand after a function"),
    (run("3(4)"), "this is a value of type int"),
    (run("a, b = 3"), "several things are wanted here"),
    (run("[1, 2][1.0]"), "a place in square brackets is a whole number"),
    (run("{np.ones(2).tobytes: 1, (): {[]}}"), "cannot be a key of a dictionary"),
    (run("def turn(a, b): pass\nturn(1)"), "`turn` is called with too few things"),
    (run("def add():\n    total += 1\nadd()"), "the name `total` has no value yet"),
    (run("(3, 3) < 1"), "were compared, and neither is the larger"),
    (lambda: "ABC"[3], "a place is asked for that is not there"),
    (lambda: setattr(LESSON, "name", "x"), "`name` belongs to something that stays as it is"),
    (run("def one_hot(labels): pass\none_hot(1, 2)"), "is called with 2 things"),
    (lambda: layers.Conv2D(75), "`Conv2D` needs one more thing in its brackets: `kernel_size`"),
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
    (lambda: network().compile("categorical_crossentropy"), "Give the loss by its name"),
    (lambda: network().fit_generator(IMAGES), "is gone from Keras"),
    (lambda: keras.optimizers.Adam(lr=0.1), "is called `learning_rate`"),
    (lambda: network().history, "was not trained"),
    (run("object().kernel"), "belongs to the last cell"),
    # Python and NumPy, whatever the task.
    (run("np.zeros((2, 2, 3))[:, :, 4]"), "there is no place 4 on axis 2"),
    (run("np.zeros(3)[1, 2]"), "number of axes is 1"),
    (
        run("np.zeros(3)[np.array([True, False])]"),
        "2 truth values choose from an axis of the length 3",
    ),
    (run("np.unravel_index(99, (3, 4))"), "the length is 12"),
    (run("np.zeros(4)[:] = np.zeros(3)"), "put where there is room for the shape (4,)"),
    (run("np.dot(np.zeros((2, 3)), np.zeros((2, 3)))"), "no product of matrices"),
    (run("np.einsum('ij,jk', np.zeros((2, 3)), np.zeros((2, 3)))"), "one letter stands for two"),
    (run("np.stack([np.zeros(2), np.zeros(3)])"), "the arrays that are joined"),
    (run("np.convolve(np.zeros((2, 2)), [1])"), "work on rows of numbers"),
    (run("max([])"), "nothing to choose from"),
    (run("np.zeros((0, 3)).max()"), "nothing to choose from"),
    (run("[0, 1].index(0.5)"), "looks for 0.5 in a list"),
    (run("float('half')"), 'the text "half" is no number'),
    (run("np.zeros(3, 3)"), "two numbers need brackets of their own"),
    (run("np.pad(np.zeros(3), 1.5)"), "a whole number is needed here"),
    (run("range(2.5)"), "a whole number is needed here"),
    (run("None + 1"), "a value is `None`"),
    (run("len(None)"), "a value is `None`"),
    (run("len(max)"), "a function stands here itself"),
    (run("len(x for x in [1])"), "Square brackets make one"),
    (run("[1, 2] * 0.5"), "a list is no array"),
    (run("1 + 'a'"), "something that is no number"),
    (run("[1] + (2,)"), "`+` joins two things of one kind"),
    (run("(lambda n: n[0])(3)"), "a single number has no places"),
    (run("int(np.zeros(3))"), "several numbers stand where a single one"),
    (run("(lambda x: x)()"), "It also needs `x`"),
    (run("np.add([1])"), "another number of things in its brackets"),
    (run("1 / 0"), "divided by 0"),
    (run("def same():\n    return same()\nsame()"), "without an end"),
    (run("next(iter([]))"), "there is none left"),
    (run("np.zeros(3).sum(axis=2)"), "there is no axis 2"),
    (run("answer = tfft"), "needs quotes"),
    (run("np.zeros((2, 3)).reshape(-1, -1)"), "only one "),
    (lambda: layers.Dense([3, 4]), "is a single whole number"),
    (lambda: keras.optimizers.Adam(0), "a fraction above 0"),
    (lambda: layers.RandomRotation(10), "is a share between 0 and 1, and 10 is none"),
    # No GPU is at hand: these are the words of TensorFlow's errors, as learners met them.
    (on_gpu("ResourceExhaustedError", "OOM when allocating tensor"), "the memory is full"),
    (
        on_gpu("UnknownError", "Failed to get convolution algorithm. cuDNN failed to initialize"),
        ROOM,
    ),
    (on_gpu("InternalError", "Blas GEMM launch failed : a.shape=(32, 400)"), "no room left"),
    (on_gpu("FailedPreconditionError", "DNN library initialization failed."), ROOM),
    (on_gpu("NotFoundError", "No algorithm worked! Error messages:"), "found no room"),
    (run("if True:\nx = 1"), "left edge"),
    (run("total = 264,049"), "without commas"),
    (run("answer = 'a"), "cannot read this cell"),
    (run("clear_session()"), "`keras.backend.clear_session`"),
    (run("collect()"), "`gc.collect`"),
    (run("np.uint8(300)"), "300 has no room in an array of type uint8"),
    (run("np.zeros((3, 3))[[0, 1], [0, 1, 2]]"), "in one pair of square brackets"),
    (run("np.rot90(np.zeros((3, 3)), axes=(1, 2))"), "the axes 1, 2 are named"),
    (lambda: keras.Sequential().add([layers.Dense(1)]), "one layer at a time"),
    (lambda: keras.Sequential(layers.Flatten(), layers.Dense(1)), "as a single list"),
    (lambda: layers.Flatten(IMAGES), "images stand in the first brackets of a layer"),
    (lambda: add(layers.Flatten(), *[layers.Dense(24)] * 2), "made for rows of 784 numbers"),
    (run("compile()"), "one of Python's own"),
    (lambda: keras.ops.zeros(3)(1), "this is a tensor"),
    (run("model_ref()"), "the start cell makes `model_ref`"),
    (run("def free():\n    del model\nfree()"), "a name of the function's own"),
    (run('del "x"'), "`del` takes a name as it is"),
]


def failure_of(code: Callable[[], object]) -> Failure:
    try:
        code()
    except BaseException as error:
        return Failure(type(error).__name__, str(error))
    pytest.fail("no error came")


def row_of(failure: Failure, known: list[tuple[str, str, str]]) -> int | None:
    """Return the place of the row in a table that explains an error."""
    for place, (kind, pattern, _) in enumerate(known):
        if re.fullmatch(kind, failure.kind) and re.search(pattern, failure.text, re.DOTALL):
            return place
    return None


@pytest.fixture(scope="module")
def failures() -> list[Failure]:
    return [failure_of(code) for code, _ in SAMPLES]


def test_each_error_is_explained_by_its_sentence(failures):
    for failure, (_, words) in zip(failures, SAMPLES, strict=True):
        assert words in (explain(failure, LESSON) or ""), failure


def test_each_row_of_the_table_explains_a_real_error(failures):
    for known in (errors.KNOWN, own.KNOWN):
        reached = {row_of(failure, known) for failure in failures}
        missing = [known[i] for i in range(len(known)) if i not in reached]
        assert not missing


def test_another_lesson_says_nothing_of_letters():
    failure = failure_of(lambda: np.eye(3)[[5]])
    assert "The labels go from 0 to 23" in explain(failure, LESSON)
    assert "23" not in explain(failure, lesson_named("digits"))


def test_an_index_beyond_a_large_array_is_not_taken_for_a_label():
    failure = failure_of(lambda: np.zeros(27_455)[30_000])
    assert "label" not in explain(failure, LESSON)


def test_an_unknown_error_is_quoted():
    failure = failure_of(run("[].pop()"))
    assert explain(failure, LESSON) is None
    assert quote(failure) == "IndexError: pop from empty list"


def test_an_error_without_a_text_is_quoted_by_its_name():
    assert quote(Failure("AssertionError", "")) == "AssertionError"


def test_a_long_error_is_quoted_in_one_line_without_color():
    text = quote(Failure("ValueError", "\x1b[1mExpected\x1b[0m\n\n" + "many words " * 100))
    assert text.startswith("ValueError: Expected many words")
    assert "\n" not in text
    assert "\x1b" not in text
    assert len(text) < ERROR_WIDTH + 20
