"""How far the stand-in carries the lessons of the real data: the figures, measured.

The dense network is the tutorial's of the second lab, 512-512-24; the convolutional one is
that of the lesson ``asl_cnn``; with augmentation it is the tutorial's fourth lab: rotation by up to
10 degrees, shift and zoom by up to a tenth, horizontal flip. All with the tutorial's settings:
RMSprop as Keras has it, batches of 32, every row, seed 0.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from utils.data import csvfile, proofs, sources
from utils.data.datasets import SIGN_MNIST
from utils.data.standin import make

Set = tuple[np.ndarray, np.ndarray]
"""Labels (n,) 0..23 and pixels (n, 784) 0..255."""

AT_ONCE = 500
SEED = 0


def nearest(queries: np.ndarray, among: np.ndarray, *, same: bool = False) -> np.ndarray:
    """Return for each row of ``queries`` the number of the nearest row of ``among``.

    With ``same`` both are the same rows, and none is its own nearest.
    """
    among = among.astype(np.float32)
    squares = (among * among).sum(axis=1)
    found = np.empty(len(queries), np.int64)
    for start in range(0, len(queries), AT_ONCE):
        part = queries[start : start + AT_ONCE].astype(np.float32)
        distances = squares - 2 * part @ among.T
        if same:
            rows = np.arange(len(part))
            distances[rows, start + rows] = np.inf
        found[start : start + AT_ONCE] = distances.argmin(axis=1)
    return found


def by_letter(data: Set) -> np.ndarray:
    """Return mean and spread of the pixels of each letter, float (24, 2)."""
    labels, pixels = data
    return np.array(
        [
            (pixels[labels == label].mean(), pixels[labels == label].std())
            for label in range(SIGN_MNIST.num_classes)
        ]
    )


def table(sets: dict[str, Set], real: dict[str, Set] | None, epochs: int) -> Iterator[str]:
    """Measure everything and give the lines of the table, each when it is known.

    ``sets`` is the stand-in's ``train`` and ``valid``; so is ``real``, if the real data are there.
    """
    labels, pixels = sets["train"]
    inside = (labels[nearest(pixels, pixels, same=True)] == labels).mean()
    across = (labels[nearest(sets["valid"][1], pixels)] == sets["valid"][0]).mean()
    yield f"nearest neighbour: inside train {inside:.3f}, from validation to train {across:.3f}"
    yield from _shades(sets, real)
    for name in ("dense", "network", "augmented"):
        yield from _training(name, sets, real, epochs)


def _shades(sets: dict[str, Set], real: dict[str, Set] | None) -> Iterator[str]:
    ours = by_letter(sets["train"])
    theirs = by_letter(real["train"]) if real else np.full_like(ours, np.nan)
    yield "letter  mean (real)  spread (real)"
    for letter, (mean, spread), (real_mean, real_spread) in zip(
        SIGN_MNIST.classes, ours, theirs, strict=True
    ):
        yield f"{letter}  {mean:.0f} ({real_mean:.0f})  {spread:.0f} ({real_spread:.0f})"
    if real:
        ratio = ours / theirs
        yield f"of the real ones: {ratio.min():.2f} to {ratio.max():.2f} times"


def _training(
    name: str, sets: dict[str, Set], real: dict[str, Set] | None, epochs: int
) -> Iterator[str]:
    import keras

    keras.utils.set_random_seed(SEED)
    model = _model(name)
    model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    shape = (SIGN_MNIST.pixels,) if name == "dense" else (SIGN_MNIST.side, SIGN_MNIST.side, 1)
    ready = {
        part: (pixels.reshape(-1, *shape).astype(np.float32) / 255, labels)
        for part, (labels, pixels) in sets.items()
    }
    scores = []
    for epoch in range(1, epochs + 1):
        history = model.fit(*ready["train"], validation_data=ready["valid"], verbose=0).history
        scores.append(history["val_accuracy"][0])
        yield (
            f"{name}, epoch {epoch}: train {history['accuracy'][0]:.4f}, "
            f"validation {scores[-1]:.4f}"
        )
    settled = scores[epochs // 5 :]
    summary = (
        f"{name}: validation {scores[-1]:.4f} at the end, {max(scores):.4f} at best, "
        f"{min(settled):.4f} to {max(settled):.4f} from epoch {epochs // 5 + 1} on"
    )
    if real:
        labels, pixels = real["valid"]
        _, score = model.evaluate(
            pixels.reshape(-1, *shape).astype(np.float32) / 255, labels, verbose=0
        )
        summary += f"; on the real test file {score:.4f}"
    yield summary


def _model(name: str):
    import keras

    from utils.lessons.asl_cnn.network import build_network

    if name == "dense":
        layers = keras.layers
        return keras.Sequential(
            [
                keras.Input((SIGN_MNIST.pixels,)),
                layers.Dense(512, activation="relu"),
                layers.Dense(512, activation="relu"),
                layers.Dense(SIGN_MNIST.num_classes, activation="softmax"),
            ]
        )
    if name == "network":
        return build_network()
    layers = keras.layers
    changes = [
        layers.RandomRotation(10 / 360),
        layers.RandomTranslation(0.1, 0.1),
        layers.RandomZoom(0.1),
        layers.RandomFlip("horizontal"),
    ]
    return keras.Sequential(
        [keras.Input((SIGN_MNIST.side, SIGN_MNIST.side, 1)), *changes, build_network()]
    )


def read_real(path: Path) -> dict[str, Set]:
    """Return both sets of the real data, from a folder, ``.csv``, ``.csv.gz`` or ``.zip``.

    Raises:
        DataProblem: it holds no such data.
    """
    pair = sources.read(path.expanduser())
    tables = {part: csvfile.parse(data, pair.names[part]) for part, data in pair.data.items()}
    images = proofs.prove(tables, pair.names)
    return {part: (image.labels, image.pixels) for part, image in images.items()}


def measure(real: Path | None, epochs: int) -> Iterator[str]:
    """Yield the lines of the table, with the real data's figures where they are given.

    Raises:
        DataProblem: ``real`` holds no such data.
    """
    found = read_real(real) if real else None
    yield from table({which: make(which) for which in SIGN_MNIST.sets}, found, epochs)
