"""Spread notebooks over workers with Dask, and hear of each as it is done.

Workers run students' code and send text back. Only the coordinator reads the gradebook, writes
it, and keeps results.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass

import dask
from distributed import Client, LocalCluster, as_completed
from distributed.scheduler import KilledWorker

from grading.assignment import SourceNotebook
from grading.results import Result

TRIES = 3
"""A notebook whose worker dies is given to another; after so many deaths it is given up."""


class WrongWorker(Exception):
    """A worker has other versions or other data than the coordinator. The text names them."""


@dataclass(frozen=True)
class Task:
    """A notebook to grade, with everything that a worker needs for it."""

    key: str
    data: bytes
    source: SourceNotebook
    limits: dict[str, int]
    versions: dict[str, str]
    data_key: str
    engine_key: str


def work(task: Task) -> str:
    """Grade a notebook on a worker; return the result as text.

    Raises:
        WrongWorker: this worker would not give the coordinator's result.
        SandboxError: the sandbox does not work on this machine.
    """
    from grading import engine, keys
    from grading.limits import Limits

    mine = {"data": keys.data_key(), "engine": keys.engine_key(), **keys.versions()}
    theirs = {"data": task.data_key, "engine": task.engine_key, **task.versions}
    different = [name for name in theirs if mine.get(name) != theirs[name]]
    if different:
        raise WrongWorker(
            f"This worker has another version of {', '.join(different)} than the coordinator. "
            "Install from the same lock file, make the same data, and start the worker again."
        )
    return engine.grade(task.data, task.source, Limits(**task.limits)).to_json()


def connect(scheduler: str | None, workers: int | None) -> Client:
    """Return a client of the cluster at an address, or of a new local one.

    A local cluster has a process for each core, with one notebook at a time in each.
    """
    dask.config.set({"distributed.scheduler.allowed-failures": TRIES - 1})
    if scheduler:
        return Client(scheduler, timeout=20)
    count = workers or os.cpu_count() or 1
    cluster = LocalCluster(
        n_workers=count,
        threads_per_worker=1,
        processes=True,
        memory_limit=0,
        dashboard_address=None,
        silence_logs=50,
    )
    return Client(cluster)


def grade_all(client: Client, tasks: list[Task]) -> Iterator[tuple[Task, Result | Exception]]:
    """Grade notebooks on a cluster; yield each with its result, or with why there is none."""
    by_key = {task.key: task for task in tasks}
    futures = client.map(work, tasks, key=[task.key for task in tasks], pure=False, retries=0)
    for future in as_completed(futures):
        task = by_key[future.key]
        error = future.exception()
        yield task, (error if error is not None else Result.from_json(future.result()))
        future.release()


def is_death(error: Exception) -> bool:
    """Tell whether a notebook was given up because its workers died."""
    return isinstance(error, KilledWorker)
