"""Where things lie, and who runs a notebook. The environment variables of the project:

``ASL_DATA``
    The folder of the data, ``data/`` in the course folder unless set.
``ASL_LANGUAGE``
    The language of the notebook, where a grader runs it (``utils.language``).
``ASL_ROWS``
    Names a sample of ``utils.data.sample``, such as ``all`` to train on every row, whatever the
    machine.
``ASL_SOURCE``
    Where the real data lie, for ``python -m utils.data``, which makes the data folder.
``ASL_TEST``
    Set while the project's own tests run.
"""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


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
    return bool(os.environ.get("NBGRADER_EXECUTION")) or is_own_test()


def is_own_test() -> bool:
    """Tell whether one of the project's own tests runs this process."""
    return bool(os.environ.get("ASL_TEST"))


def student_folder() -> Path | None:
    """Return the folder of the notebook that a student runs in JupyterLab, else ``None``.

    The server names the notebook in ``JPY_SESSION_NAME``, for kernels that belong to one.
    """
    notebook = os.environ.get("JPY_SESSION_NAME")
    return Path(notebook).parent if notebook and not is_graded_run() else None
