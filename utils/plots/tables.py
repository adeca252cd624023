"""What a table of images, as it is read from a CSV file, looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from utils.plots.letters import letter_grid
from utils.plots.picture import Picture, of_a_result

if TYPE_CHECKING:
    import pandas as pd


@of_a_result
def table_head(table: pd.DataFrame) -> pd.DataFrame:
    """Return the first five rows, which a notebook shows as a table."""
    return table.head()


@of_a_result
def table_grid(table: pd.DataFrame) -> Picture:
    """Draw the first image of each letter; ``table`` has a column label and 784 of pixels."""
    first = table.drop_duplicates("label")
    return letter_grid(first.drop(columns="label"), first["label"])
