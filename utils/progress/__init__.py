"""A student's own progress: kept in a small file beside the notebooks, shown on the first page."""

from utils.progress.page import show_progress
from utils.progress.state import record_check, record_start

__all__ = ["record_check", "record_start", "show_progress"]
