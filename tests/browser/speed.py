"""How fast does the course feel? Measures in a real browser, prints a table: ``make speed``.

It is no test of `make test-slow`: on a busy machine its figures say more about the machine.
"""

import time
from dataclasses import dataclass, replace

import nbformat
import pytest
from asl_lesson import ASSIGNMENT, SOLUTIONS, STEPS
from lab_page import LabPage
from rich.console import Console
from rich.table import Table
from servers import running

from grading.lab.roles import STUDENT
from grading.upkeep.answers import answers_of
from utils.lesson import FIRST_PAGE

WITHOUT_TENSORFLOW = ("load", "extract_labels", "normalize", "reshape")
SECONDS_TO_FIRST_PAGE = 15
SECONDS_FOR_A_STEP = 5
SECONDS_FOR_A_CHECK = 1
SECONDS_FOR_TRAINING = 180
IS_IMPORTED = """async module => {
    const kernel = jupyterapp.shell.currentWidget.sessionContext.session.kernel;
    const code = `import sys; print(${JSON.stringify(module)} in sys.modules)`;
    const future = kernel.requestExecute({ code, store_history: false });
    let said = '';
    future.onIOPub = message => { said += message.content.text || ''; };
    await future.done;
    return said.trim() === 'True';
}"""


@dataclass(frozen=True)
class Figure:
    """One line of the table: what was measured, in seconds, and what is promised."""

    what: str
    seconds: float
    promised: float


def timed(action, *arguments) -> float:
    """Return the seconds that an action takes."""
    began = time.perf_counter()
    action(*arguments)
    return time.perf_counter() - began


def print_table(figures: list[Figure]) -> None:
    """Print the figures, and which promises are kept."""
    table = Table(title="How fast it feels, in a browser")
    table.add_column("what")
    for name in ("seconds", "promised"):
        table.add_column(name, justify="right")
    table.add_column("kept")
    for figure in figures:
        kept = "yes" if figure.seconds < figure.promised else "NO"
        table.add_row(figure.what, f"{figure.seconds:.1f}", f"under {figure.promised:g}", kept)
    Console(width=90).print("\n", table)


@pytest.fixture
def page(browser):
    """Return a page of a browser that has just started."""
    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        yield context.new_page()


def test_speed(page, home, tmp_path):
    figures, slowest = [], Figure("", 0.0, SECONDS_FOR_A_CHECK)
    began = time.perf_counter()
    with running(replace(STUDENT, folder=home), tmp_path, ASL_ROWS="cpu") as server:
        lab = LabPage(page, server)
        lab.open(f"{FIRST_PAGE}.ipynb")
        seconds = time.perf_counter() - began
        figures.append(
            Figure("from the start to a usable first page", seconds, SECONDS_TO_FIRST_PAGE)
        )
        for step in STEPS:
            lab.open(f"{ASSIGNMENT}/{step.notebook}.ipynb")
            solution = nbformat.read(SOLUTIONS / f"{step.notebook}.ipynb", as_version=4)
            for name, answer in answers_of(solution).items():
                lab.type_answer(name, answer)
            if step.name == "fit":
                lab.run("fit_start")
                seconds = timed(lab.run, "fit_fit_todo")
                figures.append(Figure("step 9: its training", seconds, SECONDS_FOR_TRAINING))
                lab.run("fit_read_todo")
                lab.run("fit_answer")
            else:
                seconds = timed(lab.run_all, 1 if step is STEPS[-1] else 0)
            if step.name in WITHOUT_TENSORFLOW:
                what = f"step {step.number}: all its cells"
                figures.append(Figure(what, seconds, SECONDS_FOR_A_STEP))
                assert not page.evaluate(IS_IMPORTED, "tensorflow")
            if step is not STEPS[-1]:
                for check in step.checks:
                    seconds = timed(lab.run, f"{step.name}_{check}")
                    if seconds > slowest.seconds:
                        what = f"the slowest check ({step.name}: {check})"
                        slowest = replace(slowest, what=what, seconds=seconds)
    print_table([*figures, slowest])
