"""Progress bars."""

from collections.abc import Callable

from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

Told = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done, and how much there is."""


def bar() -> Progress:
    """Return a progress bar with a count, the time so far and the time to go."""
    return Progress(
        TextColumn("{task.description:<44}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )


class Bars:
    """A progress bar for each kind of work, shown when it begins."""

    def __init__(self) -> None:
        self.progress = bar()
        self.tasks: dict[str, TaskID] = {}

    def __enter__(self) -> "Bars":
        self.progress.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.progress.stop()

    def show(self, what: str, done: int, total: int) -> None:
        """Show how much of a piece of work is done."""
        if what not in self.tasks:
            self.tasks[what] = self.progress.add_task(what, total=total)
        self.progress.update(self.tasks[what], completed=done, total=total)
