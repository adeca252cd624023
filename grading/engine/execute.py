"""Run a notebook: the student's cells in the student's kernel, the graded cells in the judge.

Consecutive graded cells are judged together, since no student's code runs between them. After a
kernel's death a new one runs the cells above again, without the one that ended it, and goes on:
what ran is graded. Where an assignment asks for it, graded cells run in the student's kernel like
all others.
"""

import asyncio
import base64
import contextlib
import math
import time
from collections import Counter
from collections.abc import Awaitable, Iterable, Mapping
from dataclasses import replace
from typing import Any

import nbformat

from grading.engine import findings
from grading.engine.clean import Work, clean_markdown, clean_outputs
from grading.engine.handover import reasons
from grading.engine.handover.receiver import Handover
from grading.engine.handover.wire import Refused
from grading.engine.judge.client import Judge, Verdict
from grading.engine.judge.messages import Call, CellNotRun, CellRan, Job
from grading.engine.judge.names import Needs, needs
from grading.engine.kernel import KernelEnded, StudentKernel, out_of_memory, took_too_much
from grading.engine.limits import Limits
from grading.engine.opening import Opening
from grading.engine.result import Check, Finding, Result
from grading.engine.sandbox.box import BoxEnded, kind_of_walls
from grading.engine.sandbox.kernels import WARM_ENDED, Kernel
from grading.engine.source import SourceNotebook, grade_id
from utils.checks.attempts import has_code
from utils.language import language
from utils.messages import grading as m
from utils.messages import say

MOST_RESTARTS = 3
LONGEST_SHOWN = 60
MEGABYTE = 2**20
KILOBYTES_PER_CHECK = 2000


def error(name: str, sentence: str) -> nbformat.NotebookNode:
    """Return the output of a cell that could not do its work."""
    return nbformat.v4.new_output("error", ename=name, evalue=sentence, traceback=[sentence])


def quoted(names: Iterable[str]) -> str:
    """Return names as a student reads them."""
    return ", ".join(f"`{name}`" for name in names)


def violations(kernels: list[Kernel]) -> list[Finding]:
    """Return a finding that names the forbidden calls that a notebook's kernels tried, if any."""
    tried: Counter[str] = Counter()
    for kernel in kernels:
        tried.update(kernel.used.tried if kernel.used else {})
    if not tried:
        return []
    words = [
        (findings.CALL if n == 1 else findings.CALLS).format(call=name, count=n)
        for name, n in tried.most_common()
    ]
    return [Finding("sandbox", findings.TRIED.format(calls=", ".join(words)))]


async def all_started(*starts: Awaitable[Any]) -> None:
    """Wait until all have started, also where one cannot: what is half started cannot be stopped.

    Raises:
        SandboxError: one did not start.
    """
    for outcome in await asyncio.gather(*starts, return_exceptions=True):
        if isinstance(outcome, BaseException):
            raise outcome


class Execution:
    """One notebook on its way through the kernel and the judge."""

    def __init__(
        self,
        notebook: nbformat.NotebookNode,
        source: SourceNotebook,
        files: Mapping[str, bytes],
        limits: Limits,
        config: Any = None,
    ):
        self.notebook = notebook
        self.source = source
        self.graded = source.graded
        self.limits = limits
        self.kernel = StudentKernel(notebook, source.room, files, limits, config)
        self.result = Result(notebook={}, walls=kind_of_walls())
        self.seconds = dict.fromkeys(("start", "student", "handover", "judge"), 0.0)
        self.judge_cpu, self.judge_peak = 0.0, 0
        self.ran: list[tuple[int, nbformat.NotebookNode]] = []
        self.notes: list[tuple[str, str | None, str | None, str | None]] = []
        self.locked = list(source.given)
        self.opening = Opening(notebook, source, files)
        self.restarts = 0
        self.too_long: set[str] = set()
        self.call_seconds = 0.0

    @contextlib.contextmanager
    def timed(self, phase: str):
        """Count the time of a phase."""
        began = time.monotonic()
        try:
            yield
        finally:
            self.seconds[phase] += time.monotonic() - began

    def fault(self, finding: Finding, cell: nbformat.NotebookNode) -> None:
        """Keep a fault with the cell that it happened in."""
        finding.cell = self.name(cell) or finding.cell
        self.result.faults.append(finding)

    def name(self, cell: nbformat.NotebookNode) -> str | None:
        """Return the grade id of a cell, if it has one."""
        return grade_id(cell)

    def is_graded(self, cell: nbformat.NotebookNode) -> bool:
        """Tell whether a cell is graded by running it."""
        return self.name(cell) in self.graded

    def is_judged(self, cell: nbformat.NotebookNode) -> bool:
        """Tell whether the judge runs a cell."""
        return self.is_graded(cell) and not self.source.in_kernel

    async def run(self) -> Result:
        """Run the whole notebook and return what came of it.

        Raises:
            SandboxError: the sandbox does not work on this machine.
            BoxEnded: a process of the sandbox was killed from outside, whatever that did here.
        """
        waiting: list[nbformat.NotebookNode] = []
        try:
            with self.timed("start"):
                if self.source.in_kernel:
                    await self.kernel.start()
                else:
                    await all_started(self.kernel.start(), Judge.shared())
            for index, cell in enumerate(self.notebook.cells):
                if cell.cell_type != "code":
                    continue
                if self.name(cell) in self.source.by_hand:
                    cell.outputs = [error("NotRun", say(m.BY_HAND))]
                    continue
                if self.is_judged(cell):
                    waiting.append(cell)
                    continue
                if cell.source.strip():
                    await self.judge(waiting)
                    waiting = []
                    await self.student(cell, index)
            await self.judge(waiting)
        finally:
            await self.kernel.stop()
        if not all(box.alive() for box in self.kernel.boxes):
            raise BoxEnded(WARM_ENDED)
        return self.finish()

    def finish(self) -> Result:
        """Make what the notebook shows safe, add the figures up, and return the result."""
        work = Work()
        for cell in self.notebook.cells:
            if cell.cell_type == "code":
                own = self.limits.kilobytes_per_cell
                clean_outputs(cell, KILOBYTES_PER_CHECK if self.is_judged(cell) else own, work)
                if self.is_graded(cell) and self.source.in_kernel:
                    self.count(cell, [])
            elif self.name(cell) is None or not self._locked(cell):
                cell.source = clean_markdown(cell.source, work)
        kernels = self.kernel.used
        self.result.final &= not self.kernel.hasty
        self.result.suspicions += violations(kernels)
        told = any(fault.kind == "memory" for fault in self.result.faults)
        if any(map(took_too_much, kernels)) and not told:  # seen at the kernel's end only
            self.result.faults.append(replace(out_of_memory(self.limits), student=""))
        self.result.notebook = self.notebook
        self.result.seconds = {k: round(v, 3) for k, v in self.seconds.items()}
        self.result.cpu_seconds = {
            "student": round(sum(k.used.cpu for k in kernels if k.used), 3),
            "judge": round(self.judge_cpu, 3),
        }
        self.result.peak_megabytes = {
            "student": round(max((k.used.peak for k in kernels if k.used), default=0) / MEGABYTE),
            "judge": round(self.judge_peak / MEGABYTE),
        }
        return self.result

    def _locked(self, cell: nbformat.NotebookNode) -> bool:
        return bool(cell.metadata.nbgrader.get("locked"))

    async def student(self, cell: nbformat.NotebookNode, index: int) -> None:
        """Run a cell of the student's, and go on in a new kernel if it ends the old one."""
        if cell.metadata.get("nbgrader", {}).get("locked"):
            self.locked.append(cell.source)
        if not self.kernel.running or self.kernel.seconds_left() <= 0:
            sentence = say(m.TIME_NOTEBOOK, seconds=self.limits.seconds_per_notebook)
            cell.outputs = [error("NotRun", sentence)]
            return
        self.opening.come_to(cell)
        if self.opening.drawn(cell):
            self.kernel.count_on()
            self.note(cell)
            return
        try:
            with self.timed("student"):
                finding = await self.kernel.run(cell, index)
            self.ran.append((index, cell))
            if finding is None:
                self.opening.keep(cell)
            else:
                self.fault(finding, cell)
                cell.outputs = [*self._printed(cell), error("Stopped", finding.student)]
        except KernelEnded as ended:
            self.fault(ended.finding, cell)
            cell.outputs = [*self._printed(cell), error("Stopped", ended.finding.student)]
            await self.restart()
        self.note(cell)

    def _printed(self, cell: nbformat.NotebookNode) -> list[nbformat.NotebookNode]:
        return [output for output in cell.outputs if output.output_type != "error"]

    def note(self, cell: nbformat.NotebookNode) -> None:
        """Remember for the checks how a cell ended."""
        errors = [output for output in cell.outputs if output.get("output_type") == "error"]
        name, text = (errors[-1].ename, errors[-1].evalue) if errors else (None, None)
        self.notes.append((cell.source, cell.id, name, text))

    async def restart(self) -> None:
        """Start a new kernel and bring it to where the old one was, if there is time."""
        self.restarts += 1
        if self.restarts > MOST_RESTARTS or self.kernel.seconds_left() <= 0:
            return
        with self.timed("start"):
            await self.kernel.start()
        for index, cell in self.ran:
            if not has_code(cell.source):
                continue
            again = nbformat.v4.new_code_cell(cell.source)
            try:
                with self.timed("student"):
                    await self.kernel.run(again, index)
            except KernelEnded:
                return
            finally:
                self.notebook.cells[index] = cell

    async def judge(self, cells: list[nbformat.NotebookNode]) -> None:
        """Have graded cells judged that stand together; a crash costs the cell that caused it."""
        while cells:
            judged = await self.judge_some(cells)
            cells = cells[judged:]

    async def judge_some(self, cells: list[nbformat.NotebookNode]) -> int:
        """Judge as many of the cells as one judgement gets through, and return their number.

        A value that the judgement broke off at is not read again; after two of them, none is.
        """
        tests = [self.graded[self.name(cell)].source for cell in cells]
        needed = needs(tests, self.locked)
        values, refusal = None, None
        if needed.names and not self.kernel.running:
            refusal = say(m.NO_SESSION)
        elif needed.names:
            with self.timed("handover"):
                values, refusal = await self.hand_over(list(needed.names), cells)
        if refusal:
            for cell in cells:
                self.cannot_check(cell, refusal)
            return len(cells)
        self.call_seconds = 0.0
        try:
            with self.timed("judge"):
                judge = await Judge.shared()
                verdict = await judge.judge(
                    self.job(tests, needed),
                    list(self.source.room.imports),
                    values,
                    self.limits.seconds_per_check,
                    self.call,
                    self.limits.calls_per_check,
                )
        finally:
            if values:
                values.close()
        return self.take(verdict, cells, needed.names)

    def job(self, tests: list[str], needed: Needs) -> Job:
        """Return what the judge gets beside the values: graded cells, and what they need."""
        return Job(
            files={
                name: base64.b64encode(content).decode()
                for name, content in self.source.files.items()
            },
            tests=tests,
            names=list(needed.names),
            names_by_test=[list(needs([test], self.locked).names) for test in tests],
            given=list(needed.given),
            cells=self.notes,
            language=language(),
            refused={name: reasons.TOO_LONG for name in needed.names if name in self.too_long},
        )

    def take(
        self, verdict: Verdict, cells: list[nbformat.NotebookNode], names: tuple[str, ...]
    ) -> int:
        """Write what the judge said into graded cells, which read the values of ``names``; return
        how many cells are done with.
        """
        self.judge_cpu += verdict.cpu_seconds
        self.judge_peak = max(self.judge_peak, verdict.peak_bytes)
        self.result.final &= not verdict.hasty
        for reason in dict.fromkeys(verdict.refused):
            if reason == reasons.SLOW_FUNCTIONS:
                text = findings.IN_A_CHECK.format(reason=reason)
                finding = Finding("judge", text, cell=self.name(cells[0]))
                self.result.faults.append(finding)
                continue
            text = findings.ANSWER_REFUSED.format(reason=reason)
            self.result.suspicions.append(Finding("handover", text, cell=self.name(cells[0])))
        for cell, said in zip(cells, verdict.frames, strict=False):
            self.record(cell, said)
        judged = len(verdict.frames)
        if verdict.reading:
            self.too_long |= set(names) if self.too_long else {verdict.reading}
        elif judged < len(cells):
            self.broke_off(cells[judged])
            judged += 1
        return judged

    async def call(self, asked: Call) -> Handover:
        """Have a function of the student's called; all calls of a judgement share one limit.

        Raises:
            Refused: it gives no answer, or not by the rules.
        """
        if self.call_seconds > self.limits.seconds_per_check:
            raise Refused(reasons.SLOW_FUNCTIONS)
        before = self.kernel.spent
        try:
            return await self.kernel.call(asked)
        finally:
            self.call_seconds += self.kernel.spent - before

    async def hand_over(
        self, names: list[str], cells: list[nbformat.NotebookNode]
    ) -> tuple[Handover | None, str | None]:
        """Return the values of names, or why there are none."""
        try:
            return await self.kernel.values(names), None
        except Refused as refused:
            text = findings.HANDOVER_REFUSED.format(names=", ".join(names), reason=refused)
            for cell in cells:
                self.result.suspicions.append(Finding("handover", text, cell=self.name(cell)))
            return None, say(m.CANNOT_CHECK, names=quoted(names))

    def record(self, cell: nbformat.NotebookNode, said: CellRan | CellNotRun) -> None:
        """Write what the judge said into a graded cell."""
        cell.execution_count = None
        if type(said) is CellRan:
            cell.outputs = [_output(output) for output in said.outputs]
            self.count(cell, said.parts)
            return
        for variable, reason in said.refused.items():
            text = findings.VALUE_REFUSED.format(name=variable, reason=reason)
            self.result.suspicions.append(Finding("handover", text, cell=self.name(cell)))
        self.cannot_check(cell, say(m.CANNOT_CHECK, names=quoted(said.refused)))

    def broke_off(self, cell: nbformat.NotebookNode) -> None:
        """Note that the judgement of a cell did not come to its end."""
        sentence = say(m.CHECK_BROKE_OFF)
        finding = Finding("judge", findings.BROKE_OFF, sentence, self.name(cell))
        self.result.faults.append(finding)
        self.cannot_check(cell, sentence)

    def cannot_check(self, cell: nbformat.NotebookNode, sentence: str) -> None:
        """Show in a graded cell why it was not checked."""
        cell.execution_count = None
        cell.outputs = [error("CannotCheck", sentence)]
        self.count(cell, [])

    def count(self, cell: nbformat.NotebookNode, parts: list[dict[str, str]]) -> None:
        """Note the points of a graded cell that has run."""
        name = self.name(cell)
        points = self.graded[name].points
        if problem := score_problem(cell, points):
            self.result.faults.append(Finding("score", problem, cell=name))
        self.result.checks.append(Check(name, points, earned_points(cell, points), parts))


def _output(output: dict[str, Any]) -> nbformat.NotebookNode:
    found = nbformat.from_dict(output)
    if found.output_type == "execute_result":
        found.execution_count = None
    return found


def score_problem(cell: nbformat.NotebookNode, points: float) -> str | None:
    """Return what is wrong with the last line of a graded cell, for the instructor.

    nbgrader refuses a number over the points, so such a cell shows an error instead.
    """
    results = [output for output in cell.outputs if output.output_type == "execute_result"]
    if not results or any(output.output_type == "error" for output in cell.outputs):
        return None
    text = str(results[0].data.get("text/plain", ""))
    shown = text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]} ..."
    try:
        earned = float(text)
    except ValueError:
        earned = math.nan
    if 0 <= earned <= points:
        return None
    if earned > points:
        cell.outputs = [error("CannotCheck", say(m.CHECK_BROKE_OFF))]
        return findings.OVER_POINTS.format(shown=shown, points=f"{points:g}")
    return findings.NO_NUMBER.format(shown=shown)


def earned_points(cell: nbformat.NotebookNode, points: float) -> float:
    """Return the points that a graded cell's outputs are worth, as nbgrader reads them.

    An error, or anything on standard error, is worth nothing; a number as last line that many
    points; anything else, full points.
    """
    for output in cell.outputs:
        if output.output_type == "error" or output.get("name") == "stderr":
            return 0.0
        if output.output_type == "execute_result":
            try:
                earned = float(output.data["text/plain"])
            except (ValueError, KeyError):
                return points
            return earned if 0 < earned <= points else 0.0 if earned == 0 else points
    return points
