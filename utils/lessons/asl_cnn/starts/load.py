"""Step 1 starts from the folder of the tutorial's two files."""

from pathlib import Path

from utils.settings import csv_dir


def start() -> Path:
    """Return the folder that holds both CSV files."""
    return csv_dir()
