"""The data of the course: ``python -m utils.data`` makes them, the lessons read them."""

from utils.data.store import DataMissing, Source, both_arrays, load_array, source

__all__ = ["DataMissing", "Source", "both_arrays", "load_array", "source"]
