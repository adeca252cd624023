"""Step 2 starts from both tables, as pandas reads them from the files."""

from typing import Any

from utils.data import both_arrays
from utils.data.datasets import SIGN_MNIST


def start() -> tuple[Any, ...]:
    """Return ``train_df`` and ``valid_df``: a column ``label``, then ``pixel1`` to ``pixel784``."""
    import pandas as pd

    columns = [f"pixel{number}" for number in range(1, SIGN_MNIST.pixels + 1)]
    tables = []
    for pixels, labels in zip(both_arrays("pixels"), both_arrays("labels"), strict=True):
        table = pd.DataFrame(pixels, columns=columns, copy=False)
        table.insert(0, "label", labels)
        tables.append(table)
    return tuple(tables)
