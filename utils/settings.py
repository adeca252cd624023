"""Where things lie, how large they are, and how many rows a training takes.

Every choice that depends on the machine or on who runs a notebook is made here,
and nowhere else. The environment variables:

``ASL_DATA``
    The folder of the data, ``data/`` in the course folder unless set.
``ASL_ROWS``
    Names one of ``SAMPLES``, such as ``all`` to train on every row, whatever the machine.
``ASL_TEST``
    Set while the project's own tests run.
"""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

LETTERS = "ABCDEFGHIKLMNOPQRSTUVWXY"
"""The 24 static letters, in the order of the labels 0..23. J and Z move, so they are not here."""

NUM_CLASSES = len(LETTERS)
IMAGE_SIDE = 28
"""Height and width of an image, in pixels."""

PIXELS = IMAGE_SIDE * IMAGE_SIDE
ROWS = {"train": 27_455, "valid": 7_172}
"""Images in each file of Sign Language MNIST, as published on Kaggle."""

SETS = tuple(ROWS)
SAMPLES = {
    "all": ROWS,
    "cpu": {"train": 2_400, "valid": 720},
    "quick": {"train": 48, "valid": 24},
}
"""Images that step 9 trains on and validates with. On two cores, 20 epochs of ``cpu`` take 3
minutes or less, and those of ``quick`` 15 s or less; of ``all`` 15 to 30 minutes."""


def data_dir() -> Path:
    """Return the folder that holds ``asl_data/``, ``arrays/`` and ``SOURCE.json``."""
    return Path(os.environ.get("ASL_DATA") or ROOT / "data").resolve()


def csv_dir() -> Path:
    """Return the folder of the tutorial's two CSV files."""
    return data_dir() / "asl_data"


def arrays_dir() -> Path:
    """Return the folder of the ``.npy`` files that the steps start from."""
    return data_dir() / "arrays"


def source_file() -> Path:
    """Return the path of the small file that says what the data are."""
    return data_dir() / "SOURCE.json"


def is_graded_run() -> bool:
    """Tell whether a grader, Validate or a test runs this process, and not a student."""
    return any(os.environ.get(name) for name in ("NBGRADER_EXECUTION", "ASL_TEST"))


def student_folder() -> Path | None:
    """Return the folder of the notebook that a student runs in JupyterLab, else ``None``.

    The server names the notebook in ``JPY_SESSION_NAME``, for kernels that belong to one.
    """
    notebook = os.environ.get("JPY_SESSION_NAME")
    return Path(notebook).parent if notebook and not is_graded_run() else None


def training_sample() -> str:
    """Return which of ``SAMPLES`` a training takes. Looks for a GPU, so it imports TensorFlow."""
    if (named := os.environ.get("ASL_ROWS")) in SAMPLES:
        return named
    if is_graded_run():
        return "quick"
    import tensorflow as tf

    return "all" if tf.config.list_physical_devices("GPU") else "cpu"
