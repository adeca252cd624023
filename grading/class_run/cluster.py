"""Spread notebooks over workers with Dask, and hear of each as it is done.

Workers run students' code and send text back. Only the coordinator reads the gradebook, writes
it, and keeps results.
"""

import contextlib
import itertools
import os
import signal
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from types import TracebackType

import dask
from distributed import Client, LocalCluster, as_completed, get_worker
from distributed.scheduler import KilledWorker

from grading.engine.result import Result
from grading.engine.source import SourceNotebook

TRIES = 3
"""A notebook whose worker dies is given to another; after so many deaths it is given up."""

SECONDS_TO_CONNECT = 20

ANY_PORT = "127.0.0.1:0"
"""Where Dask's page of a local cluster is: for this machine only, and in no other run's way."""

_submitted = itertools.count()


class NoCluster(Exception):
    """No scheduler answers at the address. The text says what to do."""


class WrongWorker(Exception):
    """A worker cannot grade: it differs from the coordinator, or has no sandbox. The text tells."""

    def __init__(self, text: str, worker: str):
        super().__init__(text, worker)
        self.worker = worker

    def __str__(self) -> str:
        return self.args[0]


@dataclass(frozen=True)
class Task:
    """A notebook to grade, with everything that a worker needs for it."""

    key: str
    data: bytes
    source: SourceNotebook
    limits: dict[str, int]
    surroundings: dict[str, str]
    files: dict[str, bytes]

    @property
    def size(self) -> int:
        """Return how many bytes of a submission the task holds."""
        return len(self.data) + sum(map(len, self.files.values()))

    def without_notebook(self) -> "Task":
        """Return the task as it waits: its notebook lies on the disk."""
        return replace(self, data=b"")


def work(task: Task) -> str:
    """Grade a notebook on a worker; return the result as text.

    Raises:
        WrongWorker: this worker would not give the coordinator's result, or has no sandbox.
    """
    from grading.engine.grade import grade
    from grading.engine.limits import Limits
    from grading.engine.sandbox.box import SandboxError
    from grading.gradebook import keys

    address = get_worker().address
    mine = keys.surroundings()
    different = [name for name, value in task.surroundings.items() if mine.get(name) != value]
    if different:
        raise WrongWorker(
            f"The worker at {address} has other {', '.join(different)} than the coordinator. Give "
            "it the same project, lock file and data, and start it again.",
            address,
        )
    try:
        return grade(task.data, task.source, Limits(**task.limits), task.files).to_json()
    except SandboxError as error:
        raise WrongWorker(str(error), address) from None


@contextlib.contextmanager
def connect(scheduler: str | None, workers: int | None) -> Iterator[Client]:
    """Give a client of the cluster at an address, or of a new local one, which ends with it.

    A local cluster has a process for each core, with one notebook at a time in each.

    Raises:
        NoCluster: no scheduler answers at the address.
    """
    dask.config.set(
        {
            "distributed.scheduler.allowed-failures": TRIES - 1,
            # Heartbeats are told by the clock on the wall: when it jumps, each worker counts as
            # dead. That a process here has ended, its closed connection tells.
            "distributed.scheduler.worker-ttl": None,
        }
    )
    if scheduler:
        try:
            client = Client(scheduler, timeout=SECONDS_TO_CONNECT)
        except (OSError, ValueError) as error:
            raise NoCluster(
                f"No Dask scheduler answers at {scheduler}. Start one, or leave --scheduler out to "
                "grade on this machine."
            ) from error
        with client:
            yield client
        return
    count = workers or os.cpu_count() or 1
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the coordinator alone
    try:
        cluster = LocalCluster(
            n_workers=count,
            threads_per_worker=1,
            processes=True,
            memory_limit=0,
            dashboard_address=ANY_PORT,
            silence_logs=50,
        )
    finally:
        signal.signal(signal.SIGINT, before)
    with cluster, Client(cluster) as client:
        yield client


class Workers:
    """The workers of a command, the same for all assignments that it grades.

    They start with the first notebook that must run; where there is none, none starts.
    """

    def __init__(self, scheduler: str | None = None, count: int | None = None):
        self.scheduler, self.count = scheduler, count
        self._client: Client | None = None
        self._ends = contextlib.ExitStack()

    def __enter__(self) -> "Workers":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ends.__exit__(kind, error, trace)

    def client(self) -> Client:
        """Return the client of their cluster.

        Raises:
            NoCluster: no scheduler answers at the address.
        """
        if self._client is None:
            self._client = self._ends.enter_context(connect(self.scheduler, self.count))
        return self._client


def grade_all(
    client: Client, tasks: Iterable[Task], most_bytes: int
) -> Iterator[tuple[Task, Result | Exception]]:
    """Grade notebooks on a cluster; yield each with its result, or with why there is none.

    A task is taken when those that wait or run hold fewer than ``most_bytes``. What a wrong worker
    refuses goes to the others, as long as there are others.
    """
    under_way: dict[str, Task] = {}
    running = as_completed()
    wrong: set[str] = set()

    left = iter(tasks)

    def feed() -> None:
        while sum(task.size for task in under_way.values()) < most_bytes:
            if (task := next(left, None)) is None:
                break
            under_way[task.key] = task
            running.add(client.submit(work, task, key=_new_key(task), pure=False, retries=0))

    feed()
    for future in running:
        task = under_way[future.key.partition("@")[0]]
        error = future.exception()
        if isinstance(error, WrongWorker):
            wrong.add(error.worker)
            if others := _workers(client) - wrong:
                running.add(
                    client.submit(
                        work,
                        task,
                        key=_new_key(task),
                        workers=sorted(others),
                        allow_other_workers=True,  # they may be gone when its turn comes
                        pure=False,
                    )
                )
                continue
        del under_way[task.key]
        yield task, (error if error is not None else Result.from_json(future.result()))
        future.release()
        feed()


def _new_key(task: Task) -> str:
    """Return a name for Dask that it does not know yet: by an old one it gives the old result."""
    return f"{task.key}@{next(_submitted)}"


def _workers(client: Client) -> set[str]:
    """Return the addresses of all workers, asked for anew.

    ``client.scheduler_info`` gives what lies in the client, into which its own clock writes an
    answer without workers every two seconds: now and then that is what one reads.
    """
    return set(client.nthreads())


def is_death(error: Exception) -> bool:
    """Tell whether a notebook was given up because its workers died."""
    return isinstance(error, KilledWorker)
