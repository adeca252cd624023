"""The known-good start of each step, so that a mistake in one step costs that step only."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from utils.attempts import watch
from utils.data import load_array, source
from utils.messages import say
from utils.messages import steps as m
from utils.progress import record_start
from utils.quiet import import_keras
from utils.sample import stratified_rows
from utils.settings import IMAGE_SIDE, PIXELS, ROWS, SAMPLES, SETS, csv_dir, training_sample


def _both(kind: str) -> tuple[np.ndarray, np.ndarray]:
    train, valid = (load_array(f"{kind}_{which}") for which in SETS)
    return train, valid


def _load() -> Path:
    return csv_dir()


def _extract_labels() -> tuple[Any, ...]:
    import pandas as pd

    columns = [f"pixel{number}" for number in range(1, PIXELS + 1)]
    tables = []
    for pixels, labels in zip(_both("pixels"), _both("labels"), strict=True):
        table = pd.DataFrame(pixels, columns=columns, copy=False)
        table.insert(0, "label", labels)
        tables.append(table)
    return tuple(tables)


def _encode() -> tuple[np.ndarray, ...]:
    import_keras()
    return _both("labels")


def _normalize() -> tuple[np.ndarray, ...]:
    return *_both("pixels"), *_both("onehot")


def _reshape() -> tuple[np.ndarray, ...]:
    return _both("scaled")


def _build() -> np.ndarray:
    import_keras()
    return load_array("scaled_train").reshape(-1, IMAGE_SIDE, IMAGE_SIDE, 1)


def _network() -> Any:
    import_keras()
    from utils.network import build_network

    return build_network()


def _fit() -> tuple[Any, ...]:
    import_keras()
    import keras

    from utils.network import build_network

    keras.utils.set_random_seed(0)
    model = build_network()
    model.compile(loss="categorical_crossentropy", metrics=["accuracy"])
    sample = training_sample()
    data = []
    for which in SETS:
        images, labels = load_array(f"scaled_{which}"), load_array(f"onehot_{which}")
        if sample != "all":
            rows = stratified_rows(load_array(f"labels_{which}"), SAMPLES[sample][which])
            images, labels = images[rows], labels[rows]
        data += [images.reshape(-1, IMAGE_SIDE, IMAGE_SIDE, 1), labels]
    sentence = {"all": m.ROWS_ALL, "cpu": m.ROWS_SAMPLE, "quick": m.ROWS_QUICK}[sample]
    counts = {"train": len(data[0]), "valid": len(data[2])}
    print(say(sentence, **counts, all_train=ROWS["train"], all_valid=ROWS["valid"]))
    return model, *data


def _free_gpu_memory() -> tuple[Any, ...]:
    model = _network()
    return model, load_array("scaled_valid").reshape(-1, IMAGE_SIDE, IMAGE_SIDE, 1)


STARTS: dict[str, Callable[[], Any]] = {
    "load": _load,
    "extract_labels": _extract_labels,
    "encode": _encode,
    "normalize": _normalize,
    "reshape": _reshape,
    "build": _build,
    "summarize": _network,
    "compile": _network,
    "fit": _fit,
    "free_gpu_memory": _free_gpu_memory,
}


def begin(step: str) -> Any:
    """Return what a step starts from: the right results of all steps before it.

    Arrays are opened memory-mapped and copy-on-write, so a change stays in this notebook. Prints
    which data these are, notes that the step was begun, and watches the cells from here on for
    errors.

    Raises:
        ValueError: there is no step of this name.
        DataMissing: the data have not been made.
    """
    if step not in STARTS:
        raise ValueError(say(m.UNKNOWN_STEP, name=step, steps=", ".join(STARTS)))
    watch()
    record_start(step)
    print(say(m.DATA[source().kind]))
    return STARTS[step]()
