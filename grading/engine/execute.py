"""Run a notebook: the student's cells in the student's kernel, the graded cells in the judge.

Consecutive graded cells are judged together, since no student's code runs between them. After a
kernel's death a new one runs the cells above again, without the one that ended it, and goes on:
what ran is graded.
"""

import asyncio
import contextlib
import time
from collections import Counter
from typing import Any

import nbformat

from grading.engine.clean import clean_markdown, clean_outputs
from grading.engine.handover.receiver import Handover
from grading.engine.handover.wire import Refused
from grading.engine.judge.client import Job, Judge
from grading.engine.judge.names import needs
from grading.engine.kernel import KernelEnded, StudentKernel
from grading.engine.limits import Limits
from grading.engine.result import Check, Finding, Result
from grading.engine.sandbox.box import kind_of_walls
from grading.engine.sandbox.client import Kernel
from grading.engine.source import SourceNotebook
from utils.attempts import has_code
from utils.messages import grading as m
from utils.messages import say

MOST_RESTARTS = 3
MEGABYTE = 2**20


def error(name: str, sentence: str) -> nbformat.NotebookNode:
    """Return the output of a cell that could not do its work."""
    return nbformat.v4.new_output("error", ename=name, evalue=sentence, traceback=[sentence])


def violations(kernels: list[Kernel]) -> list[Finding]:
    """Return a finding that names the forbidden calls that a notebook's kernels tried, if any."""
    tried: Counter[str] = Counter()
    for kernel in kernels:
        tried.update(kernel.tried)
    if not tried:
        return []
    words = [f"{name} ({n} time{'s' if n > 1 else ''})" for name, n in tried.most_common()]
    return [Finding("sandbox", f"The notebook tried: {', '.join(words)}.")]


class Execution:
    """One notebook on its way through the kernel and the judge."""

    def __init__(
        self,
        notebook: nbformat.NotebookNode,
        source: SourceNotebook,
        limits: Limits,
        config: Any = None,
    ):
        self.notebook = notebook
        self.source = source
        self.graded = source.graded
        self.limits = limits
        self.kernel = StudentKernel(notebook, source.step, limits, config)
        self.result = Result(notebook={}, walls=kind_of_walls())
        self.seconds = dict.fromkeys(("start", "student", "handover", "judge"), 0.0)
        self.judge_cpu, self.judge_peak = 0.0, 0
        self.ran: list[tuple[int, nbformat.NotebookNode]] = []
        self.notes: list[tuple[str, str | None, str | None, str | None]] = []
        self.locked: list[str] = []
        self.restarts = 0

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
        return cell.metadata.get("nbgrader", {}).get("grade_id")

    def is_graded(self, cell: nbformat.NotebookNode) -> bool:
        """Tell whether the judge runs a cell."""
        return self.name(cell) in self.graded

    async def run(self) -> Result:
        """Run the whole notebook and return what came of it."""
        waiting: list[nbformat.NotebookNode] = []
        try:
            with self.timed("start"):
                judge = asyncio.ensure_future(Judge.shared())  # the first time both import a lot
                await self.kernel.start()
                await judge
            for index, cell in enumerate(self.notebook.cells):
                if cell.cell_type != "code":
                    continue
                if self.is_graded(cell):
                    waiting.append(cell)
                    continue
                if cell.source.strip():
                    await self.judge(waiting)
                    waiting = []
                    await self.student(cell, index)
            await self.judge(waiting)
        finally:
            await self.kernel.stop()
        return self.finish()

    def finish(self) -> Result:
        """Make what the notebook shows safe, add the figures up, and return the result."""
        for cell in self.notebook.cells:
            if cell.cell_type == "code":
                if not self.is_graded(cell):
                    clean_outputs(cell, self.limits.kilobytes_a_cell)
            elif self.name(cell) is None or not self._locked(cell):
                cell.source = clean_markdown(cell.source)
        kernels = self.kernel.used
        self.result.suspicions += violations(kernels)
        self.result.notebook = self.notebook
        self.result.seconds = {k: round(v, 3) for k, v in self.seconds.items()}
        self.result.cpu_seconds = {
            "student": round(sum(k.cpu_seconds for k in kernels), 3),
            "judge": round(self.judge_cpu, 3),
        }
        self.result.peak_megabytes = {
            "student": round(max((k.peak_bytes for k in kernels), default=0) / MEGABYTE),
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
            sentence = say(m.TIME_NOTEBOOK, seconds=self.limits.seconds_a_notebook)
            cell.outputs = [error("NotRun", sentence)]
            return
        try:
            with self.timed("student"):
                finding = await self.kernel.run(cell, index)
            self.ran.append((index, cell))
            if finding:
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
        """Judge as many of the cells as one judgement gets through, and return their number."""
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
                self.record(cell, {"refusal": refusal})
            return len(cells)
        job = Job(
            tests=tests,
            names=list(needed.names),
            names_by_test=[list(needs([test], self.locked).names) for test in tests],
            lesson=list(needed.lesson),
            cells=self.notes,
        )
        seconds = self.limits.seconds_a_check * len(cells)
        try:
            with self.timed("judge"):
                judge = await Judge.shared()
                verdict = await judge.judge(
                    job, values, seconds, self.kernel.call, self.limits.calls_a_check
                )
        finally:
            if values:
                values.close()
        self.judge_cpu += verdict.cpu_seconds
        self.judge_peak = max(self.judge_peak, verdict.peak_bytes)
        for reason in dict.fromkeys(verdict.refused):
            text = f"An answer of a student's function was refused: {reason}."
            self.result.suspicions.append(Finding("handover", text, cell=self.name(cells[0])))
        for cell, frame in zip(cells, verdict.frames, strict=False):
            self.record(cell, frame)
        judged = len(verdict.frames)
        if judged < len(cells):
            self.record(cells[judged], {"broke_off": True})
            judged += 1
        return judged

    async def hand_over(
        self, names: list[str], cells: list[nbformat.NotebookNode]
    ) -> tuple[Handover | None, str | None]:
        """Return the values of names, or why there are none."""
        try:
            return await self.kernel.values(names), None
        except Refused as refused:
            text = f"The hand-over of {', '.join(names)} was refused: {refused}."
            for cell in cells:
                self.result.suspicions.append(Finding("handover", text, cell=self.name(cell)))
            return None, say(m.CANNOT_CHECK, name=", ".join(names), reason=refused)

    def record(self, cell: nbformat.NotebookNode, frame: dict[str, Any]) -> None:
        """Write what the judge said into a graded cell."""
        name, points = self.name(cell), self.graded[self.name(cell)].points
        parts: list[dict[str, str]] = []
        cell.execution_count = None
        if "outputs" in frame:
            cell.outputs = [_output(output) for output in frame["outputs"]]
            parts = frame["parts"]
        elif "refused" in frame:
            for variable, reason in frame["refused"].items():
                text = f"The value of {variable} was refused: {reason}."
                self.result.suspicions.append(Finding("handover", text, cell=name))
            variable, reason = next(iter(frame["refused"].items()))
            sentence = say(m.CANNOT_CHECK, name=variable, reason=reason)
            cell.outputs = [error("CannotCheck", sentence)]
        elif "refusal" in frame:
            cell.outputs = [error("CannotCheck", frame["refusal"])]
        else:
            finding = Finding("judge", "A judgement broke off.", say(m.CHECK_BROKE_OFF), name)
            self.result.faults.append(finding)
            cell.outputs = [error("CannotCheck", finding.student)]
        earned = earned_points(cell, points)
        self.result.checks.append(Check(name, points, earned, parts))


def _output(output: dict[str, Any]) -> nbformat.NotebookNode:
    found = nbformat.from_dict(output)
    if found.output_type == "execute_result":
        found.execution_count = None
    return found


def earned_points(cell: nbformat.NotebookNode, points: float) -> float:
    """Return the points that a judged cell's outputs are worth, as nbgrader reads them.

    A result that is no number between 0 and the points would be full marks there, so it is
    turned into an error.
    """
    results = [output for output in cell.outputs if output.output_type == "execute_result"]
    if any(output.output_type == "error" for output in cell.outputs):
        return 0.0
    if not results:
        return points
    try:
        earned = float(results[0].data["text/plain"])
    except (ValueError, KeyError):
        earned = -1.0
    if not 0 <= earned <= points:
        cell.outputs = [error("CannotCheck", say(m.CHECK_BROKE_OFF))]
        return 0.0
    return earned
