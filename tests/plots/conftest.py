"""Small made data for the pictures; no test here reads the data set."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from utils.data.datasets import SIGN_MNIST

NETWORK = [
    ("Conv2D", (28, 28, 75), 750),
    ("BatchNormalization", (28, 28, 75), 300),
    ("MaxPooling2D", (14, 14, 75), 0),
    ("Conv2D", (14, 14, 50), 33_800),
    ("Dropout", (14, 14, 50), 0),
    ("BatchNormalization", (14, 14, 50), 200),
    ("MaxPooling2D", (7, 7, 50), 0),
    ("Conv2D", (7, 7, 25), 11_275),
    ("BatchNormalization", (7, 7, 25), 100),
    ("MaxPooling2D", (4, 4, 25), 0),
    ("Flatten", (400,), 0),
    ("Dense", (512,), 205_312),
    ("Dropout", (512,), 0),
    ("Dense", (24,), 12_312),
]


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point the settings at an empty folder of data."""
    monkeypatch.setenv("ASL_DATA", str(tmp_path))
    return tmp_path


@pytest.fixture
def labels() -> np.ndarray:
    """Labels 0..23 five times: (120,)."""
    return np.tile(np.arange(SIGN_MNIST.num_classes), 5)


@pytest.fixture
def pixels(labels: np.ndarray) -> np.ndarray:
    """Noise 0..255, which compresses worse than any photograph: (120, 784)."""
    return np.random.default_rng(0).integers(0, 256, (len(labels), SIGN_MNIST.pixels))


@pytest.fixture
def table(pixels: np.ndarray, labels: np.ndarray) -> pd.DataFrame:
    """The same as a CSV file gives it: label, pixel1 ... pixel784."""
    names = [f"pixel{number}" for number in range(1, SIGN_MNIST.pixels + 1)]
    frame = pd.DataFrame(pixels, columns=names)
    frame.insert(0, "label", labels)
    return frame


@pytest.fixture
def step_image() -> np.ndarray:
    """Dark left of column 14, bright from there on: (28, 28), 0..1."""
    return np.repeat(np.arange(28)[None] >= 14, 28, axis=0).astype(float)


@pytest.fixture
def network_shapes() -> list[tuple[str, tuple[int, ...], int]]:
    """The tutorial's network."""
    return NETWORK
