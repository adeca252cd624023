"""Grade a class: find the submissions, run what is new, record it, and say how it went.

The way of a submission: ``engine.intake`` reads its files, the engine grades each notebook on a
worker of the ``cluster``, ``gradebook.results`` keeps what came of it, and ``gradebook.record``
writes it into the gradebook. Each file is read once, and what was read is what is graded.
"""

import contextlib
import itertools
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy.exc import OperationalError

from grading.class_run import cluster
from grading.class_run.bars import Told
from grading.class_run.log import RunLog
from grading.class_run.sharing import Sharing
from grading.course import Assignment, Course
from grading.engine import intake
from grading.engine.grade import not_graded
from grading.engine.limits import Limits
from grading.engine.result import Result
from grading.engine.sandbox.box import look_for_linux
from grading.gradebook import changes, keys, proof, record, sentences, timestamps
from grading.gradebook.assignment import read_assignment
from grading.gradebook.database import NotWritten, stops_all
from grading.gradebook.index import Keys, read_index, write_index
from grading.gradebook.points import same_points
from grading.gradebook.results import Results
from grading.gradebook.session import Session
from grading.gradebook.standing import Missing, missing_of, noted_missing
from grading.gradebook.troubles import write_troubles
from utils.language import language_in, speaking
from utils.messages import grading as m
from utils.messages import say

LOCK = ".autograde.lock"
MOST_NAMES, LONGEST_NAME = 5, 60


class Busy(Exception):
    """Another run is grading. The text says so."""


@dataclass
class Submission:
    """A student's submission: the key of each notebook, ``None`` where no result is kept."""

    student: str
    keys: Keys | None = field(default_factory=dict)


@dataclass
class Run:
    """What a run did with an assignment.

    ``executed`` notebooks were run, and ``shared`` had the program of one that was. ``troubles``
    and ``missing`` are sentences by student, the latter on what was not handed in, ``advice``
    sentences on the assignment's own tests, ``changes`` sentences on what is graded again and why,
    and ``seconds`` wall times.
    """

    assignment: str
    submissions: list[Submission] = field(default_factory=list)
    executed: int = 0
    shared: int = 0
    recorded: int = 0
    troubles: dict[str, list[str]] = field(default_factory=dict)
    missing: dict[str, list[str]] = field(default_factory=dict)
    advice: list[str] = field(default_factory=list)
    changes: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)

    def trouble(self, student: str, sentence: str) -> None:
        """Note what went wrong with a student's submission."""
        self.troubles.setdefault(student, []).append(sentence)


@contextlib.contextmanager
def alone(course: Course) -> Iterator[None]:
    """Let one run at a time grade.

    Raises:
        Busy: another run is grading.
    """
    course.state.mkdir(parents=True, exist_ok=True)
    lock = FileLock(course.state / LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise Busy("Another run is grading this course. Wait until it has ended.") from error
    try:
        yield
    finally:
        lock.release()


def with_submissions(course: Course) -> list[str]:
    """Return the assignments that somebody has handed in."""
    root = course.submitted("*", "_").parents[1]
    students = [folder for folder in root.iterdir() if folder.is_dir()] if root.is_dir() else []
    return [
        name
        for name in course.assignments()
        if any(course.submitted(folder.name, name).is_dir() for folder in students)
    ]


def find_submissions(
    assignment: Assignment, students: list[str] | None, run: Run
) -> list[Submission]:
    """Return the submissions of a class; what cannot be one becomes a trouble of the run."""
    course, found = assignment.course, []
    root = course.submitted("*", "_").parents[1]
    for student in students or []:
        if not intake.is_there(course.submitted(student, assignment.name)):
            run.trouble(student, sentences.NO_SUBMISSION)
    for folder in sorted(root.iterdir()) if root.is_dir() else []:
        student = folder.name
        inside = course.submitted(student, assignment.name)
        if students is not None and student not in students:
            continue
        if student.startswith(".") or not (folder.is_symlink() or intake.is_there(inside)):
            continue
        if not intake.is_student_name(student):
            run.trouble(repr(student), sentences.BAD_NAME)
        elif not (intake.is_folder(folder) and intake.is_folder(inside)):
            run.trouble(student, sentences.NO_FOLDER)
        else:
            found.append(Submission(student))
            if problem := timestamps.problem_of(inside):
                run.trouble(student, problem)
    return found


def named(files: list[str]) -> str:
    """Return some names of files as a list that stays short."""
    short = [name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}..." for name in files]
    more = f" and {len(files) - MOST_NAMES:,} more" if len(files) > MOST_NAMES else ""
    return ", ".join(short[:MOST_NAMES]) + more


def autograde(
    assignment: Assignment,
    workers: cluster.Workers,
    students: list[str] | None = None,
    force: bool = False,
    sandbox: bool = True,
    sharing: bool = True,
    progress: Told = lambda what, done, total: None,
) -> Run:
    """Grade the submissions of an assignment, and record them in the gradebook.

    ``students`` restricts the run to some, ``force`` runs again what has not changed. Without
    the sandbox nbgrader's own Execute runs all, one after the other, and no result is kept.
    Without ``sharing`` each notebook is run, also one with the program of another.

    Raises:
        SandboxError: this is not Linux.
        NoCourse: the gradebook does not know the assignment.
        PointsDisagree: its points are not those of the lesson.
        NoData: the lesson's data have not been made.
        Busy: another run is grading.
        NoCluster: no scheduler answers at the address.
        NoGradebook: there is no gradebook at the address of the settings.
        NotWritten: the gradebook or the disk takes nothing.
    """
    if sandbox:
        look_for_linux()
    with alone(assignment.course):
        try:
            run = ClassRun(assignment, students, force, sharing, progress)
            with contextlib.closing(run.session):
                if sandbox:
                    run.grade(workers)
                else:
                    run.grade_without_sandbox()
        except (OSError, OperationalError) as error:
            if stops_all(error):
                raise NotWritten.because(error) from error
            raise
        return run.run


class ClassRun:
    """One run over the submissions of an assignment."""

    def __init__(
        self,
        assignment: Assignment,
        students: list[str] | None,
        force: bool,
        sharing: bool,
        progress: Told,
    ):
        self.assignment, self.course = assignment, assignment.course
        self.students, self.force, self.progress = students, force, progress
        self.limits = Limits(config=self.course.config)
        self.results = Results.of(self.course)
        self.sharing = None
        if sharing:
            self.sharing = Sharing(self.results, self.limits, self.again, stored=not force)
        self.sources = read_assignment(assignment)
        same_points(assignment, self.sources)
        self.log, self.run = RunLog(self.course.state / "runs"), Run(assignment.name)
        self.run.submissions = find_submissions(assignment, students, self.run)
        self.index = read_index(self.course, assignment.name)
        self.session = Session(self.course, assignments={assignment.name: assignment})
        self.session.sources[assignment.name] = self.sources
        self.missing = noted_missing(assignment)
        self.running: dict[str, list[tuple[str, str]]] = {}
        self.forced: set[str] = set()
        self.fresh: set[str] = set()
        self.waiting: list[Submission] = []
        self.hasty: list[cluster.Task] = []
        self.done = self.recorded = 0

    def grade(self, workers: cluster.Workers) -> None:
        """Grade what is new on a cluster, and record each submission when it is done."""
        run, began = self.run, time.monotonic()
        known = record.recorded_students(self.assignment)

        def graded(tasks: Iterator[cluster.Task]) -> Iterator:
            if (first := next(tasks, None)) is not None:
                most = self.course.engine.megabytes_waiting * 2**20
                tasks = itertools.chain([first], tasks)
                yield from cluster.grade_all(workers.client(), tasks, most)

        def run_all(tasks: Iterator[cluster.Task], alone: bool = False) -> None:
            for task, outcome in graded(tasks):
                self.take(task, outcome, alone)
                self.record_ready(known)

        def run_left() -> None:
            """Run what waited for another with the same program, and could not share its run.

            What the load of the machine may have made runs again, when nothing else does.
            """
            run_all(self.left())
            while self.hasty:
                run_all(iter([self.again(self.hasty.pop(0))]), alone=True)
                run_all(self.left())

        run_all(self.proofs())
        run_left()
        self.prove()
        self.run.changes = changes.since_last_run(self.assignment, self.sources, self.students)
        parts = {
            name: self.session.part(self.assignment.name, source)
            for name, source in self.sources.items()
        }

        run_all(self.look(parts))
        run_left()
        self.record_ready(known)
        write_troubles(self.course, run.assignment, run.troubles, self.students)
        run.seconds["grade"] = time.monotonic() - began - run.seconds.get("record", 0.0)
        for submission in run.submissions:
            for name, key in submission.keys.items():
                if fault := self.results.fault_of(key):
                    said = sentences.OF_A_NOTEBOOK.format(notebook=name, trouble=fault)
                    run.trouble(submission.student, said)
        self.end()

    def left(self) -> Iterator[cluster.Task]:
        """Yield what waited for another with the same program, and could not share its run."""
        return self.sharing.left() if self.sharing else iter(())

    def task(self, key: str, data: bytes, name: str, files: dict[str, bytes]) -> cluster.Task:
        """Return the task of grading a notebook."""
        around = keys.surroundings()
        return cluster.Task(key, data, self.sources[name], self.limits.to_config(), around, files)

    def again(self, task: cluster.Task) -> cluster.Task:
        """Return a task that waited, with the notebook that was read first."""
        if owners := self.running[task.key]:
            student, name = owners[0]
            data = self.session.work(student, self.assignment.name, name)
        else:
            _, data = self.session.reference(self.assignment.name, task.source)
        return replace(task, data=data)

    def proofs(self) -> Iterator[cluster.Task]:
        """Yield the reference answers that were not tried yet in the judge."""
        for name, source in self.sources.items():
            if tried := self.session.reference(self.assignment.name, source):
                key, data = tried
                if not self.results.has(key):
                    self.running[key] = []
                    yield self.task(key, data, name, {})

    def prove(self) -> None:
        """Name in each notebook the cells that are left to a person."""
        for name, source in self.sources.items():
            self.sources[name] = self.session.proven(self.assignment.name, source)
            if sentence := proof.advice(self.assignment.name, self.sources[name]):
                self.run.advice.append(sentence)

    def look(self, parts: dict[str, str]) -> Iterator[cluster.Task]:
        """Read one submission after the other; yield the notebooks that must run."""
        submissions = self.run.submissions
        for number, submission in enumerate(submissions, start=1):
            folder = self.course.submitted(submission.student, self.assignment.name)
            files = self.session.files_beside(submission.student, self.assignment.name)
            for name, data in self.notebooks(submission, folder, parts):
                key = keys.key_of(data, parts[name], files)
                submission.keys[name] = key
                self.session.keys[submission.student, self.assignment.name, name] = key
                owner = (submission.student, name)
                if key in self.running:
                    self.running[key].append(owner)
                elif not self.is_kept(key) or (self.force and key not in self.forced):
                    self.forced.add(key)
                    self.running[key] = [owner]
                    task = self.task(key, data, name, dict(files))
                    shared = self.sharing.look_at(task, parts[name]) if self.sharing else False
                    if isinstance(shared, Result):
                        self.take_shared(task, shared)
                    elif not shared:
                        yield task
            self.waiting.append(submission)
            self.progress("Reading", number, len(submissions))

    def is_kept(self, key: str) -> bool:
        """Tell whether the result of a key is kept. A shared one counts with sharing only."""
        result = self.results.load_whole(key)
        return result is not None and (self.sharing is not None or not result.shared)

    def take_shared(self, task: cluster.Task, result: Result) -> None:
        """Keep the result of a notebook whose program another one ran."""
        owners = self.running.pop(task.key)
        self.fresh.add(task.key)
        self.results.keep(task.key, result)
        self.run.shared += 1
        self.log.write("shared", key=task.key, notebooks=owners)
        self.done += 1

    def notebooks(
        self, submission: Submission, folder: Path, parts: dict[str, str]
    ) -> Iterator[tuple[str, bytes]]:
        """Find a submission's notebooks; yield the name and the bytes of each that is readable."""
        known, student = self.sources, submission.student
        unknown = sorted(p.name for p in folder.glob("*.ipynb") if p.stem not in known)
        hint = f" These files have other names: {named(unknown)}." if unknown else ""
        for name, source in known.items():
            if not intake.is_there(folder / f"{name}.ipynb"):
                if missing_of(self.missing, student, name) is Missing.OPEN:
                    sentence = sentences.MISSING.format(notebook=name) + hint
                    self.run.missing.setdefault(student, []).append(sentence)
                    hint = ""
                continue
            try:
                yield name, self.session.read(student, self.assignment.name, name)
            except intake.NotGradable as error:
                key = keys.key_of(str(error).encode(), parts[name])
                if not self.results.has(key):
                    self.results.keep(key, not_graded(source, str(error)))
                submission.keys[name] = key
                self.session.keys[student, self.assignment.name, name] = key

    def take(self, task: cluster.Task, outcome: object, alone: bool = False) -> None:
        """Keep the result of a task, or the reason why there is none.

        A result that the load of the machine may have made is not kept: its notebook runs again
        ``alone``, and in the next run if that was no better, or if there are files beside it, which
        would wait in memory.
        """
        hasty = isinstance(outcome, Result) and not outcome.final
        if hasty and not alone and not task.files:
            self.hasty.append(task.without_notebook())
            return
        owners = self.running.pop(task.key)
        self.fresh.add(task.key)
        if isinstance(outcome, Exception):
            reason = sentences.WORKERS_DIED if cluster.is_death(outcome) else str(outcome)
            with speaking(language_in(task.data)):
                result = not_graded(task.source, say(m.NO_WORKER), reason)
            self.results.give_up(task.key, result)
            for student, name in owners:
                said = sentences.NOT_GRADED.format(notebook=name, reason=reason)
                self.run.trouble(student, said)
        elif not outcome.final:
            self.results.give_up(task.key, outcome)
            for student, name in owners:
                said = sentences.OF_A_NOTEBOOK.format(notebook=name, trouble=sentences.BUSY)
                self.run.trouble(student, said)
        else:
            self.results.keep(task.key, outcome)
            self.run.executed += bool(owners)
            self.log.write("graded", key=task.key, notebooks=owners)
        self.done += 1
        kept = outcome if isinstance(outcome, Result) and outcome.final else None
        for other, shared in self.sharing.settle(task, kept) if self.sharing else ():
            self.take_shared(other, shared)
        self.progress("Grading", self.done, self.done + len(self.running))

    def record_ready(self, known: set[str]) -> None:
        """Record the submissions whose results are all there."""
        total = len(self.run.submissions)
        left = []
        for submission in self.waiting:
            if any(key in self.running for key in submission.keys.values()):
                left.append(submission)
                continue
            same = self.index.get(submission.student) == submission.keys
            same = same and self.fresh.isdisjoint(submission.keys.values())
            if not (same and submission.student in known) or self.force:
                self.record(submission)
            self.recorded += 1
            self.progress("Recording", self.recorded, total)
        self.waiting = left

    def grade_without_sandbox(self) -> None:
        """Have nbgrader's own Execute run and record one submission after the other."""
        self.course.config.Judged.sandbox = False
        submissions = self.run.submissions
        self.log.write("no sandbox", submissions=len(submissions))
        for number, submission in enumerate(submissions, start=1):
            submission.keys = None
            self.record(submission)
            self.progress("Grading without a sandbox", number, len(submissions))
        write_troubles(self.course, self.run.assignment, self.run.troubles, self.students)
        self.end()

    def record(self, submission: Submission) -> None:
        """Record a submission in the gradebook, and then in the index."""
        began, student, name = time.monotonic(), submission.student, self.assignment.name
        if self.index.pop(student, None) is not None:
            write_index(self.course, name, self.index)
        trouble = record.record(student, name, self.session)
        if trouble:
            self.run.trouble(student, trouble)
        else:
            self.index[student] = submission.keys
            write_index(self.course, name, self.index)
            self.run.recorded += 1
        seconds = time.monotonic() - began
        self.run.seconds["record"] = self.run.seconds.get("record", 0.0) + seconds
        self.log.write("recorded", student=student, took=round(seconds, 3), trouble=trouble)

    def end(self) -> None:
        """Write the end of the run into its log."""
        run = self.run
        counts = {"executed": run.executed, "shared": run.shared, "recorded": run.recorded}
        self.log.write(
            "ended",
            **counts,
            troubles=run.troubles,
            missing=run.missing,
            advice=run.advice,
            changes=run.changes,
        )
