"""Grade a whole class: find the submissions, run what is new, record it, and say how it went.

The way of a submission is in these modules, in this order: ``intake`` and ``repair`` read it,
``execute`` runs it (``sandbox``, ``handover`` and ``judge`` behind it), ``results`` keeps what
came of it, and ``record`` writes it into the gradebook. ``cluster`` spreads the second step.
"""

import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from filelock import FileLock, Timeout
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config

from grading.class_run import cluster
from grading.class_run.log import RunLog
from grading.engine import grade as engine
from grading.engine import intake
from grading.engine.limits import Limits
from grading.engine.source import SourceNotebook
from grading.gradebook import keys, record, results
from grading.gradebook.assignment import read_assignment
from utils.settings import ROOT

LOCK = ROOT / "grading" / ".autograde.lock"


class Busy(Exception):
    """Another run is grading. The text says so."""


@dataclass
class Submission:
    """A student's submission: the key of each notebook, ``None`` where no result is kept."""

    student: str
    keys: record.Keys | None = field(default_factory=dict)


@dataclass
class Run:
    """What a run did: submissions, notebooks executed, troubles by student, wall seconds."""

    submissions: list[Submission]
    executed: int = 0
    recorded: int = 0
    troubles: dict[str, list[str]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)

    def trouble(self, student: str, sentence: str) -> None:
        """Note what went wrong with a student's submission."""
        self.troubles.setdefault(student, []).append(sentence)


Progress = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done, and how much there is."""


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Let one run at a time grade.

    Raises:
        Busy: another run is grading.
    """
    lock = FileLock(LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise Busy("Another run is grading this course. Wait until it has ended.") from error
    try:
        yield
    finally:
        lock.release()


def find_submissions(
    folders: CourseDirectory, assignment: str, students: list[str] | None, run: Run
) -> list[Submission]:
    """Return the submissions of a class; what cannot be one becomes a trouble of the run."""
    pattern = folders.format_path(folders.submitted_directory, "*", assignment)
    root = Path(pattern.partition("*")[0])
    found = []
    for folder in sorted(root.iterdir()) if root.is_dir() else []:
        student = folder.name
        inside = Path(folders.format_path(folders.submitted_directory, student, assignment))
        if students is not None and student not in students:
            continue
        if student.startswith(".") or not inside.exists():
            continue
        if not intake.is_student_name(student):
            run.trouble(repr(student), "The folder's name cannot be a student's; rename it.")
        elif folder.is_symlink() or inside.is_symlink():
            run.trouble(student, "The folder is a link, and was left alone.")
        elif not intake.is_plain_text(inside / "timestamp.txt"):
            run.trouble(student, "timestamp.txt is not a text file of its own; remove it.")
        else:
            found.append(Submission(student))
    return found


def look_at(
    submission: Submission,
    folder: Path,
    assignment: dict[str, SourceNotebook],
    parts: dict[str, str],
    limits: Limits,
    run: Run,
) -> Iterator[tuple[str, bytes]]:
    """Find a submission's notebooks; yield the name and the bytes of each that is readable."""
    unknown = sorted(p.name for p in folder.glob("*.ipynb") if p.stem not in assignment)
    for name in assignment:
        path = folder / f"{name}.ipynb"
        if not path.is_symlink() and not path.exists():
            hint = f" These files have other names: {', '.join(unknown)}." if unknown else ""
            run.trouble(submission.student, f"{name} is missing, so it is not graded.{hint}")
            continue
        try:
            data = intake.read_submitted(path, limits.megabytes_a_notebook)
        except intake.NotGradable as error:
            key = keys.key_of(str(error).encode(), parts[name])
            if results.load(key) is None:
                results.keep(key, engine.not_graded(assignment[name], str(error)))
            submission.keys[name] = key
            continue
        submission.keys[name] = keys.key_of(data, parts[name])
        yield name, data


def autograde(
    assignment: str,
    students: list[str] | None = None,
    force: bool = False,
    scheduler: str | None = None,
    workers: int | None = None,
    sandbox: bool = True,
    progress: Progress = lambda what, done, total: None,
) -> Run:
    """Grade the submissions of an assignment, and record them in the gradebook.

    ``students`` restricts the run to some, ``force`` runs again what has not changed. Without
    the sandbox nbgrader's own Execute runs all, one after the other, and no result is kept.

    Raises:
        NoAssignment: the gradebook does not know the assignment.
        Busy: another run is grading.
        NoCluster: no scheduler answers at the address.
        NoGradebook: there is no gradebook at the address of the settings.
    """
    with alone():
        if not sandbox:
            return _without_sandbox(assignment, students, progress)
        return _autograde(assignment, students, force, scheduler, workers, progress)


def _without_sandbox(assignment: str, students: list[str] | None, progress: Progress) -> Run:
    config = record.load_config()
    config.Judged.sandbox = False
    folders = CourseDirectory(config=config)
    read_assignment(assignment, folders.db_url)
    log, run = RunLog(), Run([])
    run.submissions = find_submissions(folders, assignment, students, run)
    log.write("no sandbox", submissions=len(run.submissions))
    index = record.read_index()
    for number, submission in enumerate(run.submissions, start=1):
        submission.keys = None
        _record(submission, assignment, config, run, index, log)
        progress("Grading without a sandbox", number, len(run.submissions))
    log.write("ended", executed=run.executed, recorded=run.recorded, troubles=run.troubles)
    return run


def _autograde(
    assignment: str,
    students: list[str] | None,
    force: bool,
    scheduler: str | None,
    workers: int | None,
    progress: Progress,
) -> Run:
    config = record.load_config()
    folders, limits = CourseDirectory(config=config), Limits(config=config)
    source = read_assignment(assignment, folders.db_url)
    log, run, began = RunLog(), Run([]), time.monotonic()
    run.submissions = find_submissions(folders, assignment, students, run)
    parts = {name: keys.notebook_key(notebook, limits) for name, notebook in source.items()}
    surroundings = keys.surroundings()
    tasks: dict[str, cluster.Task] = {}
    owners: dict[str, list[tuple[str, str]]] = {}
    for submission in run.submissions:
        path = folders.format_path(folders.submitted_directory, submission.student, assignment)
        for name, data in look_at(submission, Path(path), source, parts, limits, run):
            key = submission.keys[name]
            owners.setdefault(key, []).append((submission.student, name))
            if key not in tasks and (force or not results.path_of(key).exists()):
                tasks[key] = cluster.Task(key, data, source[name], limits.to_config(), surroundings)
    run.seconds["look"] = time.monotonic() - began
    log.write("looked", submissions=len(run.submissions), to_run=len(tasks))
    index = record.read_index()
    known = record.recorded_students(assignment, config)

    def recorded(submission: Submission) -> bool:
        """Record a submission if all its results are kept; tell whether it is done."""
        if any(key in tasks for key in submission.keys.values()):
            return False
        same = index.get(submission.student) == submission.keys
        if not (same and submission.student in known) or force:
            _record(submission, assignment, config, run, index, log)
        return True

    waiting = list(run.submissions)
    waiting = _record_ready(waiting, recorded, progress, len(run.submissions))
    began = time.monotonic()
    if tasks:
        total = len(tasks)
        progress("Grading", 0, total)
        with cluster.connect(scheduler, workers) as client:
            for task, outcome in cluster.grade_all(client, list(tasks.values())):
                del tasks[task.key]
                if isinstance(outcome, Exception):
                    _given_up(task, outcome, owners[task.key], run)
                else:
                    results.keep(task.key, outcome)
                    run.executed += 1
                    log.write("graded", key=task.key, notebooks=owners[task.key])
                progress("Grading", total - len(tasks), total)
                waiting = _record_ready(waiting, recorded, progress, len(run.submissions))
            if scheduler is None:
                client.cluster.close()
    run.seconds["grade"] = time.monotonic() - began
    for submission in run.submissions:
        for name, key in submission.keys.items():
            if fault := results.fault_of(key):
                run.trouble(submission.student, f"{name}: {fault}")
    log.write("ended", executed=run.executed, recorded=run.recorded, troubles=run.troubles)
    return run


def _record_ready(
    waiting: list[Submission],
    recorded: Callable[[Submission], bool],
    progress: Progress,
    total: int,
) -> list[Submission]:
    left = [submission for submission in waiting if not recorded(submission)]
    if len(left) < len(waiting):
        progress("Recording", total - len(left), total)
    return left


def _record(
    submission: Submission,
    assignment: str,
    config: Config,
    run: Run,
    index: record.Index,
    log: RunLog,
) -> None:
    began = time.monotonic()
    if index.pop(submission.student, None) is not None:
        record.write_index(index)
    trouble = record.record(submission.student, assignment, config)
    if trouble:
        run.trouble(submission.student, trouble)
    else:
        index[submission.student] = submission.keys
        record.write_index(index)
        run.recorded += 1
    seconds = time.monotonic() - began
    run.seconds["record"] = run.seconds.get("record", 0.0) + seconds
    log.write("recorded", student=submission.student, took=round(seconds, 3), trouble=trouble)


def _given_up(
    task: cluster.Task, error: Exception, owners: list[tuple[str, str]], run: Run
) -> None:
    """Leave a notebook that no worker could grade without a score; the next run tries it again."""
    reason = "its workers died" if cluster.is_death(error) else str(error)
    results.give_up(task.key, engine.not_graded(task.source, reason))
    for student, name in owners:
        run.trouble(student, f"{name} is not graded: {reason}")
