"""Train the network of this lesson once: ``python -m utils.lessons.asl_own.training``.

``make data`` runs it after the data are made, so that graders and tests find the network there
and never train; who wants the CSV files alone runs ``python -m utils.data``. A student who comes
without it has it made by ``begin``. It takes about 8,000 of the training images, seven times, each
moved by up to three pixels and lit a little otherwise, since a photo of one's own never fits as
well as those of the data. On two cores that takes 30 to 60 s, with TensorFlow's start, and gives
.90 to .93 on the real validation images and .95 on those of the stand-in.

The file is written whole or not at all, by one run at a time.
"""

import io

import numpy as np
from filelock import FileLock

from utils import settings
from utils.data import load_array
from utils.data.datasets import SIGN_MNIST
from utils.data.sample import stratified_rows
from utils.files import write_whole
from utils.lessons.asl_own import network, photos
from utils.lessons.asl_own import words as m
from utils.lessons.asl_own.lesson import NETWORK
from utils.lessons.asl_own.prepare import prepared
from utils.messages import say
from utils.quiet import import_keras, quiet_stderr

ROWS, EPOCHS, BATCH = 8_000, 7, 64
READABLE = 0o644
"""Mode of the file: a grader's sandbox reads it as another user."""

FARTHEST = 3
"""Pixels that an image is moved by at most, each way."""

LIGHT = (0.6, 1.2)
"""Between these an image's fractions are multiplied by a number of its own."""


def make() -> network.Stored:
    """Return the network, which is trained and stored unless it is there already.

    Raises:
        DataMissing: the data have not been made.
        OSError: the data folder cannot be written to.
    """
    path = settings.data_dir() / NETWORK
    path.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(path.with_suffix(".lock")):
        if (found := network.read()) is None:
            print(say(m.NETWORK_MADE), flush=True)
            write_whole(path, _trained())
            found = network.read()
        path.chmod(READABLE)
    print(say(m.NETWORK_DONE, accuracy=found.accuracy, count=len(found.valid)))
    return found


def _trained() -> bytes:
    """Return the file of a newly trained network."""
    labels = load_array("labels_train")
    rows = stratified_rows(labels, ROWS)
    images, valid = _images("train")[rows], _images("valid")
    import_keras()
    import keras

    keras.utils.set_random_seed(0)
    chance = np.random.default_rng(0)
    with quiet_stderr():
        model = network.build()
        model.compile("adam", "sparse_categorical_crossentropy")
        for _ in range(EPOCHS):
            model.fit(varied(images, chance), labels[rows], batch_size=BATCH, verbose=0)
        shown = np.stack([prepared(photos.sample(name)) for name in photos.SAMPLES])
        answers = {
            "valid": model.predict(valid, batch_size=256, verbose=0),
            "photos": model.predict(shown[..., None], verbose=0),
        }
        weights = model.get_weights()
    file = io.BytesIO()
    np.savez(
        file,
        made_of=np.array(network.made_of()),
        names=np.array(list(photos.SAMPLES)),
        count=np.array(len(weights)),
        **{f"weights_{n}": array for n, array in enumerate(weights)},
        **answers,
    )
    return file.getvalue()


def _images(which: str) -> np.ndarray:
    """Return the images of a set, float32 (n, 28, 28, 1), 0 to 1."""
    pixels = load_array(f"pixels_{which}").astype(np.float32) / 255
    return pixels.reshape(-1, SIGN_MNIST.side, SIGN_MNIST.side, 1)


def varied(images: np.ndarray, chance: np.random.Generator) -> np.ndarray:
    """Return images, each moved and lit by chance; the edge is repeated where one moved away."""
    edge = ((0, 0), (FARTHEST, FARTHEST), (FARTHEST, FARTHEST), (0, 0))
    wide = np.pad(images, edge, mode="edge")
    side, moved = SIGN_MNIST.side, np.empty_like(images)
    for n, (down, across) in enumerate(chance.integers(0, 2 * FARTHEST + 1, (len(images), 2))):
        moved[n] = wide[n, down : down + side, across : across + side]
    light = chance.uniform(*LIGHT, (len(images), 1, 1, 1)).astype(np.float32)
    return np.clip(moved * light, 0, 1)


if __name__ == "__main__":
    make()
