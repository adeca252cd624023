"""Notebooks of a class with the same program and language share one run, each with its own text.

The first one runs, and those that come meanwhile wait for it. If its run cannot serve them
(``engine.program`` says when), they run by themselves.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from grading.class_run.cluster import Task
from grading.engine import program
from grading.engine.grade import read
from grading.engine.intake import NotGradable
from grading.engine.limits import Limits
from grading.engine.result import Result
from grading.gradebook import keys
from grading.gradebook.results import Results
from utils.language import language_of


@dataclass
class Sharing:
    """The programs of a run.

    ``read`` gives a task its notebook back, since one that waits holds none: a class of thousands
    fits into memory. ``stored`` is whether runs of earlier days serve, too.
    """

    results: Results
    limits: Limits
    read: Callable[[Task], Task]
    stored: bool = True
    programs: dict[str, str] = field(default_factory=dict)
    running: dict[str, list[Task]] = field(default_factory=dict)
    done: dict[str, str] = field(default_factory=dict)
    alone: list[Task] = field(default_factory=list)

    def look_at(self, task: Task, part: str) -> Result | bool:
        """Return what a notebook shares, ``True`` if it waits for a run, ``False`` if it must run.

        ``part`` is the key of all but the submission. What was handed in beside a notebook would
        wait in memory, so such a notebook does not wait.
        """
        name = self._program(task, part)
        if name is None:
            return False
        if name in self.running:
            if not task.files:
                self.running[name].append(task.without_notebook())
            return not task.files
        key = self.done.get(name) or (self.results.of_program(name) if self.stored else None)
        if key and (shared := self._shareable(key)):
            return adopted(task, shared)
        self.programs[task.key], self.running[name] = name, []
        return False

    def settle(self, task: Task, result: Result | None) -> Iterator[tuple[Task, Result]]:
        """Yield those who waited for a run with what they share; have the others run alone.

        ``result`` is what is kept of the run, ``None`` where there is nothing.
        """
        name = self.programs.pop(task.key, None)
        if name is None:
            return
        waiting = self.running.pop(name)
        if result is not None and program.may_be_shared(result, self.limits):
            self.results.share(name, task.key)
            self.done[name] = task.key
            for other in map(self.read, waiting):
                yield other, adopted(other, result)
        else:
            self.alone += waiting

    def left(self) -> Iterator[Task]:
        """Yield the notebooks that must run by themselves after all."""
        while self.alone:
            yield self.read(self.alone.pop(0))

    def _program(self, task: Task, part: str) -> str | None:
        try:
            notebook, changed = read(task.data, task.source)
        except NotGradable:  # the worker that grades it tells why
            return None
        found = program.program_of(notebook, task.source)
        if found is None or changed:
            return None
        spoken = language_of(notebook.metadata)
        return keys.key_of(f"program {found}".encode(), part, task.files, spoken)

    def _shareable(self, key: str) -> Result | None:
        result = self.results.load(key)
        return result if result and program.may_be_shared(result, self.limits) else None


def adopted(task: Task, shared: Result) -> Result:
    """Return the result of a notebook whose program another one ran."""
    return program.adopt(read(task.data, task.source)[0], shared)
