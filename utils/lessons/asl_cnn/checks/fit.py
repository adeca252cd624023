"""Checks of step 9: twenty epochs on the right data, and what the network reads and confuses.

Of a training a student's session can say anything. So what was handed over is compared with the
judge's own images, and the model is tried on images that only the judge holds.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from utils.checks.functions import Fault, function_problem, is_function
from utils.checks.graded import after, graded, part
from utils.checks.layers import is_model, is_of_own_class
from utils.checks.quiz import number
from utils.checks.report import Part, Problem, because, skipped, wrong
from utils.checks.several import Slip, several
from utils.checks.trainings import (
    GUESSING,
    LEARNED,
    NEAR,
    accuracy_name,
    distance,
    epochs_of,
    series_of,
)
from utils.checks.values import as_array, as_number, describe, is_numeric, step_array
from utils.data.datasets import SIGN_MNIST
from utils.data.sample import SAMPLES, stratified_rows
from utils.data.training import rows_to_train_on
from utils.lessons.asl_cnn.images import images
from utils.lessons.asl_cnn.network import TOTAL
from utils.lessons.asl_cnn.sentences import fit as m
from utils.lessons.asl_cnn.tutorial_log import TUTORIAL_LOG
from utils.messages import checks as words
from utils.messages import say

EPOCHS = 20
FEW_EPOCHS = 10
"""Fewer do not teach a network the hardest of its training images, even where it sees them all."""

SPLITS = (0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.5)
"""Shares of the training images that a student is likely to give to ``validation_split``."""

SAME = 1e-5
"""Relative difference up to which two figures surely come from the same evaluation, so that no
other data need be tried."""

FALL = 0.9
"""Share of its first value below which a loss has fallen; dropout alone moves it by 0.07."""

AFTER_ONE_EPOCH = 1.6
"""Loss on the training images that the lesson's network is below after 20 epochs, and with the
weights of an early epoch that a callback took for the best. Measured with 48 images in 20 to 40
steps: 0.003 to 0.3 at the end, by optimizer; 1.0 to 1.5 after two epochs, 1.8 or more after one."""

NEVER_SEEN, WELL_KNOWN = 2.0, 0.5
"""Losses of images that a network has not trained on, and has. Measured with 48 images: the worst
eighth of those trained on 1.0 at most, of those left out 5."""

BEST_KNOWN = 0.25
"""Share of the images that a network knows best, which stand for those it was trained on."""

TOO_GOOD = 0.4
"""Share of the loss on other images of the file below which a network has trained on these.
Measured: 0.001 for a network trained on both sets, 0.9 to 1.4 for one that was not."""

MANY = 480
"""Images that a network is tried on at the most."""


def history_problem(history: Any) -> Problem | None:
    """Return the problem of a value that is no training history."""
    if series_of(history) is None:
        if is_model(history):
            return wrong(m.MODEL_NOT_HISTORY)
        if isinstance(history, list | tuple) and is_numeric(as_array(history)):
            return wrong(m.ONE_SERIES if len(history) == EPOCHS else m.EVALUATED)
        return wrong(m.NOT_A_HISTORY, found=describe(history))
    return None if series_of(history) else wrong(m.HISTORY_EMPTY)


def epochs_problem(history: Any) -> Problem | None:
    """Return what is wrong with the number of epochs."""
    if problem := history_problem(history):
        return problem
    count = epochs_of(history)
    if count == EPOCHS:
        return None
    return wrong(m.ONE_EPOCH if count == 1 else m.EPOCHS, found=count)


def four_of(series: dict[str, list[float]]) -> dict[str, list[float]] | None:
    """Return the four series by their usual names, or ``None`` where one is missing."""
    name = accuracy_name(series)
    names = {
        "loss": "loss",
        "accuracy": name,
        "val_loss": "val_loss",
        "val_accuracy": f"val_{name}",
    }
    if not all(found in series for found in names.values()):
        return None
    return {usual: series[found] for usual, found in names.items()}


def series_problem(history: Any) -> Problem | None:
    """Return which of the four series is missing or short, and why."""
    if history_problem(history):
        return skipped()
    series = series_of(history)
    if "loss" not in series:
        return wrong(m.HISTORY_NO_LOSS)
    name = accuracy_name(series)
    if name is None:
        return wrong(words.RECORD_NO_ACCURACY)
    if four_of(series) is None:
        return wrong(m.NO_VALIDATION)
    four = four_of(series)
    counts = {usual: len(figures) for usual, figures in four.items()}
    if len(set(counts.values())) > 1:
        short = min(counts, key=counts.get)
        return wrong(m.SHORT_SERIES, name=short, found=counts[short], most=max(counts.values()))
    if any(as_number(figure) is None for figures in four.values() for figure in figures):
        return wrong(m.NOT_FIGURES)
    return None


def measured(history: Any) -> bool:
    """Tell whether a history has a validation loss for each epoch, whatever else is missing."""
    figures = series_of(history).get("val_loss", ())
    return len(figures) == epochs_of(history) and all(as_number(one) is not None for one in figures)


def labels_of(y: Any) -> np.ndarray | None:
    """Return labels 0..23 of one-hot rows or of whole numbers, (n,); ``None`` for other things."""
    array = as_array(y)
    if not is_numeric(array):
        return None
    if array.ndim == 2 and array.shape[1] == SIGN_MNIST.num_classes:
        return array.argmax(axis=1)
    return array.reshape(-1).astype(int) if array.size == len(array) else None


def own_set(which: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the images and the labels of a set that the start cell gives."""
    pictures, labels = rows_to_train_on(which, images(which), step_array("labels", which))
    return pictures, np.asarray(labels)


def in_any_order(pictures: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Return images and labels as rows that are sorted, so that their order says nothing."""
    rows = np.column_stack([labels, pictures.reshape(len(pictures), -1).round(3)])
    return rows[np.lexsort(rows[:, ::37].T)]


def set_problem(which: str, x: Any, y: Any) -> Problem | None:
    """Return the problem of a set that is not the one of the start cell, in any order."""
    pictures, labels = own_set(which)
    found, marks = as_array(x), labels_of(y)
    if not is_numeric(found) or marks is None:
        return wrong(m.SET_CHANGED, which=which)
    if len(found) != len(pictures) or len(marks) != len(labels):
        return wrong(m.SET_OF_OTHER_SIZE, which=which, found=len(found), expected=len(pictures))
    if found.size != pictures.size:
        return wrong(m.SET_CHANGED, which=which)
    rows = in_any_order(found.astype(float), marks)
    if np.abs(rows - in_any_order(pictures, labels)).max() > 2e-3:
        return wrong(m.SET_CHANGED, which=which)
    return None


def sets_problem(x_train: Any, y_train: Any, x_valid: Any, y_valid: Any) -> Problem | None:
    """Return the problem of data that are not those of the start cell any more."""
    return set_problem("train", x_train, y_train) or set_problem("valid", x_valid, y_valid)


def takes_numbers(model: Any) -> bool:
    """Tell whether a model was compiled with the loss for whole numbers as labels."""
    loss = model.loss
    name = loss if isinstance(loss, str) else getattr(loss, "name", getattr(loss, "__name__", ""))
    return str(name).startswith("sparse")


def figures_on(model: Any, x: np.ndarray, labels: np.ndarray) -> dict[str, float]:
    """Return the model's loss and metrics on a set, as Keras evaluates them."""
    y = labels if takes_numbers(model) else np.eye(SIGN_MNIST.num_classes)[labels]
    return model.evaluate(x, y, verbose=0, return_dict=True)


def model_problem(model: Any) -> Problem | None:
    """Return the problem of a value that is no trained model."""
    if is_of_own_class(model):
        return wrong(words.OWN_CLASS_OF_MODEL, name=type(model).__name__)
    if model is None:
        return wrong(m.FREED_EARLY)
    if not is_model(model):
        return wrong(words.NOT_A_MODEL, name="model", found=describe(model))
    if not (model.built and model.compiled):
        return wrong(m.NOT_TRAINED)
    if model.output_shape[1:] != (SIGN_MNIST.num_classes,):
        return wrong(m.OTHER_OUTPUTS, found=model.output_shape[-1])
    return None


def validation_problem(values: tuple[Any, ...]) -> Problem | None:
    """Return the problem when the validation figures come from other data than the fixed set.

    The model, evaluated again on the right data, gives the figures of the history; the data
    that come closest are those that were used.
    """
    history, model, *_ = values
    if history_problem(history) or not measured(history):
        return skipped()
    if problem := model_problem(model):
        return problem
    series = series_of(history)
    if not np.isfinite(series["val_loss"]).all():
        return skipped()
    to_valid = distance(series, figures_on(model, *own_set("valid")))
    if to_valid <= SAME:
        return None
    x_train, y_train = own_set("train")
    others = {0.0: wrong(m.VALIDATION_IS_TRAINING)}
    others |= {split: wrong(m.VALIDATION_SPLIT, split=split) for split in SPLITS}
    distances = {}
    for split in others:
        kept = int(len(x_train) * (1 - split)) if split else 0
        distances[split] = distance(series, figures_on(model, x_train[kept:], y_train[kept:]))
    nearest = min(distances, key=distances.get)
    if min(to_valid, distances[nearest]) > NEAR:
        return wrong(m.VALIDATION_OTHER)
    return None if to_valid <= distances[nearest] else others[nearest]


def losses_in_training(model: Any, x: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Return the cross-entropy of each image, (n,).

    The normalizations use the mean and variance of these images, as in training: after few
    steps their running ones are still far off. Nothing is dropped.
    """
    import keras

    copy = type(model).from_config(model.get_config())
    copy.set_weights(model.get_weights())
    for layer in copy.layers:
        if isinstance(layer, keras.layers.Dropout):
            layer.rate = 0.0
    found = np.asarray(copy(x, training=True))
    last = copy.layers[-1].get_config().get("activation")
    if last == "linear":
        found = np.asarray(keras.activations.softmax(found))
    return -np.log(np.clip(found[np.arange(len(labels)), labels], 1e-7, 1))


def some_of(pictures: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return at most ``MANY`` images of a set, of each letter its share, with their labels."""
    if len(labels) <= MANY:
        return pictures, labels
    rows = stratified_rows(labels, MANY)
    return pictures[rows], labels[rows]


def unseen_set() -> tuple[np.ndarray, np.ndarray]:
    """Return images of the validation file that no start cell gives, a few of each letter."""
    labels = step_array("labels", "valid")
    used = np.concatenate(
        [stratified_rows(labels, SAMPLES[name]["valid"]) for name in ("cpu", "quick")]
    )
    left = np.setdiff1d(np.arange(len(labels)), used)
    rows = left[stratified_rows(labels[left], 4 * SIGN_MNIST.num_classes)]
    return images("valid")[rows], np.asarray(labels[rows])


def learning_problem(history: Any, model: Any) -> Problem | None:
    """Return the problem of a training that did not learn the training images.

    A history alone can be written by hand, so the model is tried. After fewer than 20 epochs it
    need only be better than guessing: measured with the lesson's network and two batches, 2.1 to
    3.1 by optimizer, and 3.6 or more untrained.
    """
    if history_problem(history) or "loss" not in series_of(history):
        return skipped()
    loss = np.asarray(series_of(history)["loss"], dtype=float)
    if not np.isfinite(loss).all():
        return wrong(m.LOSS_NOT_FINITE)
    all_epochs = len(loss) >= EPOCHS
    if all_epochs and loss[-1] >= FALL * loss[0]:
        return wrong(m.LOSS_DID_NOT_FALL)
    if problem := model_problem(model):
        return problem
    losses = losses_in_training(model, *some_of(*own_set("train")))
    enough = FALL * GUESSING
    if not all_epochs:
        enough = LEARNED
    elif model.count_params() == TOTAL:
        enough = AFTER_ONE_EPOCH
    if losses.mean() < enough or np.quantile(losses, BEST_KNOWN) < WELL_KNOWN:
        return None
    foreign = losses_in_training(model, *some_of(*own_set("valid")))
    known = np.quantile(foreign, BEST_KNOWN) < WELL_KNOWN
    return wrong(m.SETS_EXCHANGED if known else m.NOT_LEARNED)


def whole_problem(history: Any, model: Any, split: bool) -> Problem | None:
    """Return the problem of a model that knows one part of the training images and not the rest.

    What may be the cause has been charged already where a part was ``split`` off for validation,
    and where so few epochs ran that also an honest network does not know its hardest images yet.
    """
    if split or 0 < epochs_of(history) < FEW_EPOCHS:
        return None
    if model_problem(model):
        return skipped()
    losses = np.sort(losses_in_training(model, *some_of(*own_set("train"))))
    usual, worst = (
        float(np.quantile(losses, BEST_KNOWN)),
        float(losses[-max(1, len(losses) // 8) :].mean()),
    )
    if usual < WELL_KNOWN and worst > NEVER_SEEN:
        return wrong(m.PART_NOT_LEARNED)
    return None


def apart_problem(model: Any) -> Problem | None:
    """Return the problem of a model that has trained on the validation images."""
    if model_problem(model):
        return skipped()
    given = float(losses_in_training(model, *some_of(*own_set("valid"))).mean())
    unseen = float(losses_in_training(model, *unseen_set()).mean())
    if given < TOO_GOOD * unseen and unseen > WELL_KNOWN:
        return wrong(m.TRAINED_ON_VALIDATION)
    return None


def trained_problem(history: Any, model: Any) -> Problem | None:
    """Return what is wrong with the number of epochs, or with a model that they left unlearned."""
    return epochs_problem(history) or learning_problem(history, model)


@graded(hints=True)
def training(history: object, model: object) -> list[Part]:
    """The history has twenty epochs and four series, and the model has learned."""
    return [
        part(say(m.TWENTY), trained_problem, history, model),
        part(say(m.FOUR_SERIES), series_problem, history),
    ]


@graded()
def data(
    history: object,
    model: object,
    x_train: object,
    y_train: object,
    x_valid: object,
    y_valid: object,
) -> list[Part]:
    """The model was trained on the training set, and on it alone, and validated on the other."""
    values = (history, model, x_train, y_train, x_valid, y_valid)
    changed = part(say(m.VALIDATED), sets_problem, *values[2:])
    learned = part("", learning_problem, history, model)
    validated = after(learned, say(m.VALIDATED), validation_problem, values)
    if changed.problem:
        validated = changed
    split = validated.problem is not None and validated.problem.cause == m.VALIDATION_SPLIT
    whole = after(learned, say(m.ALL_LEARNED), whole_problem, history, model, split)
    apart = after(learned, say(m.APART), apart_problem, model)
    trained_otherwise = apart.problem or whole.problem
    if trained_otherwise and not validated.problem:  # then its figures measure nothing
        validated = replace(validated, problem=trained_otherwise)
    if not (changed.problem or learned.problem or measured(history)):  # charged as a missing series
        return [whole, apart]
    return [whole, replace(validated, weight=2), apart]


def label_of(item: Any) -> int | None:
    """Return the label of a letter or of a number 0..23, ``None`` for anything else."""
    if isinstance(item, str) and item.strip().upper() in SIGN_MNIST.classes:
        return SIGN_MNIST.classes.index(item.strip().upper())
    plain = as_number(item)
    inside = isinstance(plain, int) and 0 <= plain < SIGN_MNIST.num_classes
    return plain if inside else None


def both_ways(table: np.ndarray) -> np.ndarray:
    """Return how often each two letters were read for each other, without the diagonal."""
    return (table + table.T) * (1 - np.eye(len(table), dtype=int))


def pair_at_largest(table: np.ndarray) -> tuple[int, ...]:
    """Return row and column of the largest number of a table, the smaller one first."""
    return tuple(sorted(map(int, np.unravel_index(table.argmax(), table.shape))))


def most_confused_of(table: np.ndarray) -> tuple[int, ...]:
    """Return the labels of the two letters that are confused most, the smaller one first."""
    return pair_at_largest(both_ways(table))


def _one_way(table: np.ndarray) -> np.ndarray:
    return table * (1 - np.eye(len(table), dtype=int))


def _most_misread(table: np.ndarray) -> tuple[int, ...]:
    """Return the two letters with the most mistakes each, whatever they were read for."""
    return tuple(sorted(np.argsort(both_ways(table).sum(axis=1))[-2:].tolist()))


def _smallest(table: np.ndarray) -> tuple[int, ...]:
    return pair_at_largest(np.where(np.eye(len(table)), 0, table.max() - table))


PAIR_FAULTS = (
    Fault(lambda table: pair_at_largest(_one_way(table)), m.PAIR_ONE_WAY),
    Fault(pair_at_largest, m.PAIR_SAME_LETTER),
    Fault(lambda table: pair_at_largest(table + table.T), m.PAIR_SAME_LETTER),
    Fault(lambda table: both_ways(table).argmax(), m.PAIR_FLAT_PLACE),
    Fault(lambda table: _one_way(table).argmax(), m.PAIR_FLAT_PLACE),
    Fault(lambda table: both_ways(table).max(), m.PAIR_HOW_OFTEN),
    Fault(lambda table: _one_way(table).max(), m.PAIR_HOW_OFTEN),
    Fault(lambda table: tuple(label + 1 for label in most_confused_of(table)), m.PAIR_FROM_1),
    Fault(_most_misread, m.PAIR_MOST_MISREAD),
    Fault(_smallest, m.PAIR_SMALLEST),
)


def drawn_tables(first: int) -> list[tuple[np.ndarray]]:
    """Return confusion matrices, drawn anew and the same each time.

    Their diagonal is large; the largest single mistake is not among those of the pair that is
    confused most.
    """
    tables = []
    for seed in (first, first + 1):
        random = np.random.default_rng(seed)
        table = random.integers(0, 12, (SIGN_MNIST.num_classes,) * 2)
        np.fill_diagonal(table, random.integers(200, 300, len(table)))
        one, other, third, fourth = random.permutation(len(table))[:4]
        table[one, other], table[other, one] = 15, 14
        table[third, fourth], table[fourth, third] = 20, 0
        tables.append((table,))
    return tables


def in_labels(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that gives a pair of letters or labels as labels, the smaller one first."""

    def called(table: np.ndarray) -> Any:
        pair = function(table)
        found = pair.tolist() if isinstance(pair, np.ndarray) else pair
        if not isinstance(found, tuple | list | str | set) or len(found) != 2:
            return pair
        labels = list(map(label_of, found))
        return pair if None in labels else tuple(sorted(labels))

    return called


def most_confused_problem(function: object) -> Problem | None:
    """Return what is wrong with the function that finds the two letters confused most."""
    called = in_labels(function) if is_function(function) else function
    return function_problem(
        "most_confused", called, drawn_tables(9), most_confused_of, PAIR_FAULTS, cause=pair_cause
    )


def pair_cause(cases: Sequence[tuple], results: Sequence[Any]) -> Problem | None:
    """Return the problem of results that hold whole rows of labels, or are always the same."""
    if all(isinstance(one, tuple | list) and any(map(np.ndim, one)) for one in results):
        return wrong(m.WHOLE_ROWS, name="most_confused")
    is_constant = len(set(map(repr, results))) == 1
    return wrong(words.RETURNS_SAME, name="most_confused") if is_constant else None


def gap_problem(own_gap: Any, history: Any, model: Any) -> Problem | None:
    """Return what is wrong with the student's own gap between training and validation."""
    if series_problem(history):
        return skipped()
    if learning_problem(history, model):
        return wrong(m.NOT_LEARNED_YET)
    four = four_of(series_of(history))
    train, valid = four["accuracy"], four["val_accuracy"]
    last = train[-1] - valid[-1]
    known = {
        -last: m.GAP_SIGN,
        max(train) - max(valid): m.GAP_OF_BEST,
        train[0] - valid[0]: m.GAP_OF_FIRST,
        100 * last: m.GAP_PERCENT,
        four["loss"][-1] - four["val_loss"][-1]: m.GAP_OF_LOSS,
        four["val_loss"][-1] - four["loss"][-1]: m.GAP_OF_LOSS,
        TUTORIAL_LOG["accuracy"][-1] - TUTORIAL_LOG["val_accuracy"][-1]: m.GAP_OF_TUTORIAL,
        float(np.mean(train) - np.mean(valid)): m.GAP_OF_MEANS,
        1 - valid[-1]: m.MISREAD,
        train[-1]: m.ONE_FIGURE,
        valid[-1]: m.ONE_FIGURE,
    }
    found = number(say(m.OWN_GAP), own_gap, last, known, 0.00051, otherwise=m.OWN_GAP_OTHER)
    return found.problem


@graded(hints=True)
def own(most_confused: object, own_gap: object, model: object, history: object) -> list[Part]:
    """A function finds the two letters that are confused most; the network's gap at the end."""
    return [
        part(say(m.MOST_CONFUSED), most_confused_problem, most_confused),
        part(say(m.OWN_GAP), gap_problem, own_gap, history, model),
    ]


def best(series: list[float]) -> int:
    """Return the epoch, counted from 1, with the largest figure."""
    return int(np.argmax(series)) + 1


def worst(series: list[float]) -> int:
    """Return the epoch, counted from 1, with the smallest figure."""
    return int(np.argmin(series)) + 1


def of_own_training(history: Any) -> dict[str, float]:
    """Return what the three readings would be in the student's own history, as far as it goes."""
    if part("", series_problem, history).problem:  # a strange object costs the task of its own
        return {}
    four = four_of(series_of(history))
    return {
        "best": best(four["val_accuracy"]),
        "worst": worst(four["val_accuracy"]),
        "gap": four["accuracy"][-1] - four["val_accuracy"][-1],
    }


VALID, TRAIN = TUTORIAL_LOG["val_accuracy"], TUTORIAL_LOG["accuracy"]
LAST_GAP = TRAIN[-1] - VALID[-1]
BEST_EPOCHS = {
    best(VALID) - 1: m.COUNTED_FROM_0,
    worst(VALID): m.WORST_FOR_BEST,
    worst(TUTORIAL_LOG["val_loss"]): m.LOSS_READ,
    best(TRAIN): m.TRAINING_READ,
    max(VALID): m.FIGURE_NOT_EPOCH,
    len(VALID): m.LAST_EPOCH,
}
WORST_EPOCHS = {
    worst(VALID) - 1: m.COUNTED_FROM_0,
    best(VALID): m.BEST_FOR_WORST,
    worst(TRAIN): m.TRAINING_READ,
    min(VALID): m.FIGURE_NOT_EPOCH,
}
GAPS = {
    -LAST_GAP: m.GAP_SIGN,
    max(TRAIN) - max(VALID): m.GAP_OF_BEST,
    100 * LAST_GAP: m.GAP_PERCENT,
    TRAIN[0] - VALID[0]: m.GAP_OF_FIRST,
    1 - VALID[-1]: m.MISREAD,
    TRAIN[-1]: m.ONE_FIGURE,
    VALID[-1]: m.ONE_FIGURE,
    TUTORIAL_LOG["val_loss"][-1] - TUTORIAL_LOG["loss"][-1]: m.GAP_OF_LOSS,
}
"""Known mistakes of the readings of the tutorial's log, each with its sentence."""


@graded(hints=True)
def readings(best_epoch: object, worst_epoch: object, gap: object, history: object) -> list[Part]:
    """The tutorial's log: its best and worst epoch, and the gap after the last."""
    mine = of_own_training(history)

    def also_mine(known: dict[float, str], name: str) -> dict[float, str]:
        return known | ({mine[name]: m.OWN_READ} if mine and mine[name] not in known else {})

    best_known, worst_known = also_mine(BEST_EPOCHS, "best"), also_mine(WORST_EPOCHS, "worst")
    gaps = also_mine(GAPS, "gap")
    return [
        number(say(m.BEST_EPOCH), best_epoch, best(VALID), best_known, otherwise=m.BEST_OTHER),
        number(say(m.WORST_EPOCH), worst_epoch, worst(VALID), worst_known, otherwise=m.WORST_OTHER),
        number(say(m.GAP), gap, LAST_GAP, gaps, tolerance=0.00051, otherwise=m.GAP_OTHER),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """Four pairs of accuracies, and what each tells: together they count."""
    slips = (
        Slip(lambda letters: letters[0] == "a", m.HIGH_BOTH),
        Slip(lambda letters: letters[1] == "d", m.STEP_4_WOULD_BE_WORSE),
        Slip(lambda letters: letters[1] == "c", m.WIDE_GAP),
        Slip(lambda letters: letters[2] == "a", m.NOT_EVEN_ITS_OWN),
        Slip(lambda letters: letters[3] == "a", m.NEAR_GUESSING),
    )
    return [because(several(answer, "cabd", slips), m.WHY)]
