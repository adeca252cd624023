"""How much waits in the coordinator for a worker?"""

from dataclasses import dataclass, field

from grading.class_run import cluster
from grading.engine.grade import not_graded
from grading.engine.source import SourceNotebook

MEGABYTE = 2**20
SOURCE = SourceNotebook("notebook", ())


@dataclass
class Future:
    """One that is done."""

    key: str

    def exception(self):
        return None

    def result(self):
        return not_graded(SOURCE, "a reason").to_json()

    def release(self):
        pass


@dataclass
class Running:
    """Dask's ``as_completed``, in the order in which tasks were given."""

    futures: list = field(default_factory=list)

    def add(self, future):
        self.futures.append(future)

    def __iter__(self):
        while self.futures:
            yield self.futures.pop(0)


class Client:
    def submit(self, work, task, key, **options):
        return Future(key)


def test_small_notebooks_make_no_room_for_large_ones(monkeypatch):
    monkeypatch.setattr(cluster, "as_completed", Running)
    waiting, most = 0, 0

    def tasks():
        nonlocal waiting, most
        for number, size in enumerate([1] * 50 + [10 * MEGABYTE] * 50):
            waiting += size
            most = max(most, waiting)
            yield cluster.Task(str(number), bytes(size), SOURCE, {}, {}, {})

    for task, _ in cluster.grade_all(Client(), tasks(), 20 * MEGABYTE):
        waiting -= task.size
    assert waiting == 0
    assert most <= 30 * MEGABYTE  # what waits stays below the limit until one more is taken
